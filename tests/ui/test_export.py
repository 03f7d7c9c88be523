"""Export from the results page: a PDF, or nothing and a sentence that says why."""

from __future__ import annotations

import os
import threading

import pytest
from pypdf import PdfReader

from tests.shipped import EXAMPLES, advice, example
from wizard.ui import prompts
from wizard.ui.jobs import Job, Stopped
from wizard.ui.works import PdfExport

as_root = pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")


@pytest.fixture
def driver(window):
    found = window(EXAMPLES / "dentallab25.toml")
    found.press("See the results")
    return found


def ended(driver):
    return driver.sitting._export is None  # noqa: SLF001 - a person sees it by the button


def test_an_export_writes_a_pdf_and_says_where(driver, dialogs, tmp_path, qtbot):
    target = tmp_path / "Harbour Dental Lab.pdf"
    dialogs.files = [target]
    driver.press("Export...")
    qtbot.waitUntil(lambda: ended(driver), timeout=30_000)
    assert driver.export_sentence() == f"Saved: {target}"
    text = "".join(page.extract_text() for page in PdfReader(target).pages)
    assert "Harbour Dental Lab" in text
    assert driver.can_press("Open the PDF")


def test_the_kind_of_document_can_be_chosen(driver, dialogs, tmp_path, qtbot):
    target = tmp_path / "offer.pdf"
    dialogs.files = [target]
    driver.choose_document("Proposal with prices")
    driver.press("Export...")
    qtbot.waitUntil(lambda: ended(driver), timeout=30_000)
    assert "a month for" in "".join(page.extract_text() for page in PdfReader(target).pages)


def test_a_document_asked_for_before_the_costs_are_there_has_them_all_the_same(tmp_path):
    target = tmp_path / "early.pdf"
    PdfExport(advice(example("dentallab25").answers, costs=False), "report", target)(Halfway(stop_at=2.0))
    text = "".join(page.extract_text() for page in PdfReader(target).pages)
    assert "What it costs to stay as you are".upper() in text.upper()


@pytest.mark.parametrize(
    ("client", "name"),
    [("A/B: <Ltd>", "A B Ltd"), ("..", "assessment"), ("x" * 200, "x" * 80), ("\u05d0\u05d1", "\u05d0\u05d1")],
)
def test_a_clients_name_becomes_a_file_name_that_every_system_takes(client, name):
    assert prompts._file_name(client) == name  # noqa: SLF001 - seen only in a system dialog


class Waiting:
    """Work that keeps the others waiting until it is let go."""

    def __init__(self):
        self.go = threading.Event()

    def __call__(self, _reporter):
        self.go.wait(30)


class Halfway:
    """Stops the work once it is half done."""

    def __init__(self, stop_at=0.5):
        self.told = []
        self._stop_at = stop_at

    def tell(self, fraction):
        self.told.append(fraction)
        if fraction >= self._stop_at:
            raise Stopped


@pytest.fixture
def queue(driver):
    """Keep the export waiting for its turn, so that cancelling always comes first."""
    first = Waiting()
    driver.sitting._jobs.start(Job(first))  # noqa: SLF001 - nothing on screen holds the others up
    yield first
    first.go.set()


def test_work_stopped_halfway_leaves_nothing(tmp_path):
    halfway = Halfway()
    with pytest.raises(Stopped):
        PdfExport(advice(example("dentallab25").answers, costs=True), "report", tmp_path / "out.pdf")(halfway)
    assert halfway.told
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_export_leaves_nothing(driver, queue, dialogs, tmp_path, qtbot):
    dialogs.files = [tmp_path / "out.pdf"]
    driver.press("Export...")
    driver.press("Cancel")
    queue.go.set()
    qtbot.waitUntil(lambda: ended(driver), timeout=30_000)
    assert driver.export_sentence() == "Export cancelled; nothing was written."
    assert [path.name for path in tmp_path.iterdir()] == ["home"]
    assert driver.can_press("Export...")


def test_a_cancelled_export_keeps_the_file_that_was_there(driver, queue, dialogs, tmp_path, qtbot):
    target = tmp_path / "out.pdf"
    target.write_bytes(b"the earlier one")
    dialogs.files = [target]
    driver.press("Export...")
    driver.press("Cancel")
    queue.go.set()
    qtbot.waitUntil(lambda: ended(driver), timeout=30_000)
    assert target.read_bytes() == b"the earlier one"


def test_choosing_no_place_exports_nothing(driver, dialogs, tmp_path):
    dialogs.files = [None]
    driver.press("Export...")
    assert ended(driver)
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


def test_a_place_that_is_not_there_is_named(driver, dialogs, tmp_path, qtbot):
    dialogs.files = [tmp_path / "nowhere" / "out.pdf"]
    driver.press("Export...")
    qtbot.waitUntil(lambda: ended(driver), timeout=30_000)
    assert "nowhere" in driver.export_sentence()
    assert "folder does not exist" in driver.export_sentence()


@as_root
def test_a_folder_that_may_not_be_written_is_named(driver, dialogs, tmp_path, qtbot):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    dialogs.files = [locked / "out.pdf"]
    driver.press("Export...")
    qtbot.waitUntil(lambda: ended(driver), timeout=30_000)
    assert "may not be written to" in driver.export_sentence()


def test_only_one_export_runs_at_a_time(driver, dialogs, tmp_path, qtbot):
    dialogs.files = [tmp_path / "out.pdf"]
    driver.press("Export...")
    assert not driver.can_press("Export...")
    qtbot.waitUntil(lambda: ended(driver), timeout=30_000)
    assert driver.can_press("Export...")


def test_going_back_cancels_the_export(driver, queue, dialogs, tmp_path, qtbot):
    dialogs.files = [tmp_path / "out.pdf"]
    driver.press("Export...")
    driver.press("Back")
    queue.go.set()
    qtbot.waitUntil(lambda: ended(driver), timeout=30_000)
    assert not (tmp_path / "out.pdf").exists()


def test_closing_the_window_leaves_nothing_half_written(driver, dialogs, tmp_path):
    dialogs.files = [tmp_path / "out.pdf"]
    driver.press("Export...")
    driver.window.close()
    left = {path.name for path in tmp_path.iterdir()} - {"home"}
    assert left <= {"out.pdf"}, "a half-written file stayed"
