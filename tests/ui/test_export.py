"""Export: a PDF that was read back, or the old file and a sentence that says what to do."""

from __future__ import annotations

import os
import threading

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QDesktopServices, QGuiApplication

from tests.disks import fill, make_read_only, small_disk
from tests.shipped import EXAMPLES
from tests.ui.drivers_export import ExportDriver
from wizard.ui import prompts
from wizard.ui.jobs import Job
from wizard.ui.widgets.export_bar import APART

as_root = pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
OLD = b"the document of last year"


@pytest.fixture
def window_driver(window):
    found = window(EXAMPLES / "dentallab25.toml")
    found.press("See the results")
    return found


@pytest.fixture
def driver(window_driver):
    window_driver.press("Export...")
    return ExportDriver(window_driver)


@pytest.fixture
def export(driver, dialogs):
    """Return a function that exports to a file and waits until that has ended."""

    def run(target):
        dialogs.files = [target]
        driver.press("Export...")
        driver.wait_for_end()

    return run


class Waiting:
    """Work that keeps the others waiting until it is let go."""

    def __init__(self):
        self.go = threading.Event()

    def __call__(self, _reporter):
        self.go.wait(30)


@pytest.fixture
def queue(driver, window_driver):
    """Keep what is chosen from now on waiting for its turn, so that cancelling always comes first."""
    driver.wait_for_pages()
    first = Waiting()
    window_driver.sitting._jobs.start(Job(first))  # noqa: SLF001 - nothing on screen holds the others up
    driver.choose("A4")
    yield first
    first.go.set()


def text_of(target):
    return "".join(page.extract_text() for page in PdfReader(target).pages)


def test_an_export_writes_a_pdf_and_says_so(driver, export, tmp_path):
    export(tmp_path / "Harbour.pdf")
    assert "Harbour.pdf" in driver.sentence()
    assert driver.sentence().startswith("Saved and checked")
    assert "Harbour Dental Lab" in text_of(tmp_path / "Harbour.pdf")
    assert all(driver.can_press(name) for name in ("Open", "Show in folder", "Mail"))


def test_what_was_previewed_is_what_is_written(driver, export, window_driver, tmp_path):
    driver.choose("Proposal with prices")
    driver.choose("Every answer")
    driver.wait_for_pages()
    shown = window_driver.sitting.exporting._paper.content  # noqa: SLF001 - the bytes behind the pages
    export(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == shown
    assert len(PdfReader(tmp_path / "out.pdf").pages) == driver.preview.pages


def test_an_export_before_the_preview_is_there_waits_for_it(driver, export, tmp_path):
    assert driver.preview.waiting
    export(tmp_path / "early.pdf")
    assert "What it costs to stay as you are".upper() in text_of(tmp_path / "early.pdf").upper()


def test_the_last_choice_is_what_is_written(driver, export, tmp_path):
    driver.choose("Proposal with prices")
    driver.choose("Report for the owner")
    driver.choose("Proposal with prices")
    export(tmp_path / "offer.pdf")
    assert "a month for" in text_of(tmp_path / "offer.pdf")


def test_a_document_is_in_the_language_chosen_for_it(driver, export, tmp_path):
    assert driver.choices()["English"]
    driver.choose("Deutsch")
    export(tmp_path / "angebot.pdf")
    words = " ".join(text_of(tmp_path / "angebot.pdf").split())
    assert "Was am schwersten wiegt" in words
    assert "What weighs most" not in words
    assert PdfReader(tmp_path / "angebot.pdf").trailer["/Root"]["/Lang"] == "de"
    assert driver.sentence().startswith("Saved")


def test_choices_are_locked_while_an_export_waits(driver, queue, dialogs, tmp_path):
    dialogs.files = [tmp_path / "out.pdf"]
    driver.press("Export...")
    assert not driver.can_choose("Every answer")
    assert not driver.can_press("Export...")
    queue.go.set()
    driver.wait_for_end()
    assert driver.can_choose("Every answer")
    assert driver.can_press("Export...")


def test_a_cancelled_export_keeps_the_file_that_was_there(driver, queue, dialogs, tmp_path):
    target = tmp_path / "out.pdf"
    target.write_bytes(OLD)
    dialogs.files = [target]
    driver.press("Export...")
    driver.press("Cancel")
    queue.go.set()
    driver.wait_for_pages()
    assert driver.sentence() == "Export cancelled; nothing was written."
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["out.pdf"]
    assert target.read_bytes() == OLD


def test_going_back_cancels_the_export_and_comes_back_to_the_same_choices(
    driver, queue, window_driver, dialogs, tmp_path
):
    dialogs.files = [tmp_path / "out.pdf"]
    driver.press("Export...")
    driver.press("Back")
    queue.go.set()
    window_driver.press("Export...")
    driver.wait_for_pages()
    assert not (tmp_path / "out.pdf").exists()
    assert driver.choices()["A4"]


def test_choosing_no_place_exports_nothing(driver, export, tmp_path):
    export(None)
    assert [path.name for path in tmp_path.iterdir()] == ["home"]
    assert driver.can_press("Export...")


def test_a_full_disk_leaves_the_old_file_and_can_be_tried_again(driver, export, tmp_path):
    with small_disk(tmp_path / "disk", "512k") as disk:
        (disk / "out.pdf").write_bytes(OLD)
        fill(disk)
        export(disk / "out.pdf")
        assert "the disk is full" in driver.sentence()
        assert (disk / "out.pdf").read_bytes() == OLD
        (disk / "filler").unlink()
        driver.press("Try again")
        driver.wait_for_end()
        assert (disk / "out.pdf").read_bytes().startswith(b"%PDF-")
        assert driver.can_press("Open")


def test_a_disk_that_may_not_be_written_is_named(driver, export, tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        make_read_only(disk)
        export(disk / "out.pdf")
        assert "read-only" in driver.sentence()


def test_a_folder_that_is_gone_or_in_the_files_place_is_named(driver, export, tmp_path):
    export(tmp_path / "nowhere" / "out.pdf")
    assert "nowhere" in driver.sentence()
    assert "folder does not exist" in driver.sentence()
    (tmp_path / "out.pdf").mkdir()
    export(tmp_path / "out.pdf")
    assert "it is a folder" in driver.sentence()


@as_root
def test_a_folder_that_may_not_be_written_is_named(driver, export, tmp_path):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    export(locked / "out.pdf")
    assert "may not be written to" in driver.sentence()


def test_a_file_that_other_choices_left_behind_can_be_brought_up_to_date(driver, export, tmp_path):
    export(tmp_path / "out.pdf")
    whole = len(PdfReader(tmp_path / "out.pdf").pages)
    driver.choose("Every answer")
    assert driver.sentence() == f"{APART.format('out.pdf')} is still as it was before this change."
    driver.choose("Every answer")
    assert driver.sentence().startswith("Saved and checked")
    driver.choose("Every answer")
    driver.press("Update it")
    driver.wait_for_end()
    assert len(PdfReader(tmp_path / "out.pdf").pages) < whole
    assert not driver.can_press("Update it")


def test_a_mail_says_that_the_file_is_attached_by_hand(driver, export, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not opened.append(url))
    export(tmp_path / "out.pdf")
    driver.press("Mail")
    assert opened[0].scheme() == "mailto"
    assert "out.pdf" in opened[0].toString()
    assert "by hand" in driver.sentence()
    assert QGuiApplication.clipboard().text() == str(tmp_path / "out.pdf")


def test_without_a_program_to_open_it_the_place_is_told(driver, export, tmp_path, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    export(tmp_path / "out.pdf")
    for name, words in (("Open", str(tmp_path)), ("Show in folder", str(tmp_path)), ("Mail", "clipboard")):
        driver.press(name)
        assert words in driver.sentence()


def test_the_summary_is_copied_as_plain_and_as_formatted_text(driver):
    driver.wait_for_pages()
    driver.press("Copy summary")
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().startswith("Harbour Dental Lab\n===")
    assert "Breakdowns as today cost" in copied.text()
    assert "<h2>Harbour Dental Lab</h2>" in copied.html()
    assert "clipboard" in driver.sentence()


def test_the_next_export_starts_where_the_last_one_went(export, tmp_path, monkeypatch):
    offered = []
    save_as = prompts.file_to_write
    monkeypatch.setattr(prompts, "file_to_write", lambda *words: offered.append(words[2]) or save_as(*words))
    (tmp_path / "clients").mkdir()
    export(tmp_path / "clients" / "out.pdf")
    export(None)
    assert offered[1].parent == tmp_path / "clients"
    assert offered[1].name.startswith("Harbour Dental Lab, report, 20")


def test_closing_the_window_leaves_nothing_half_written(driver, window_driver, dialogs, tmp_path):
    dialogs.files = [tmp_path / "out.pdf"]
    driver.press("Export...")
    window_driver.window.close()
    left = {path.name for path in tmp_path.iterdir()} - {"home"}
    assert left <= {"out.pdf"}, "a half-written file stayed"


def test_each_export_is_a_version_that_can_be_had_again(driver, export, window_driver, dialogs, tmp_path):
    assert not driver.can_press("Earlier versions")
    export(tmp_path / "first.pdf")
    assert driver.sentence() == f"Saved and checked as version 1: {APART.format('first.pdf')}"
    first = (tmp_path / "first.pdf").read_bytes()
    driver.choose("Proposal with prices")
    export(tmp_path / "second.pdf")
    assert [words.split(",")[0] for words in driver.versions()] == [
        f"Version 2: Proposal of {spelt(window_driver)}",
        f"Version 1: Report of {spelt(window_driver)}",
    ]
    dialogs.files = [tmp_path / "again.pdf"]
    driver.pick_version(1)
    assert (tmp_path / "again.pdf").read_bytes() == first
    assert driver.sentence() == f"Version 1 is saved as it was: {APART.format('again.pdf')}"


def test_versions_are_there_when_the_assessment_is_opened_again(export, window_driver, window, tmp_path):
    export(tmp_path / "first.pdf")
    window_driver.press("Back")
    window_driver.press("Save and close")
    again = window(EXAMPLES / "dentallab25.toml")
    again.press("See the results")
    again.press("Export...")
    assert len(ExportDriver(again).versions()) == 1


def test_a_version_that_is_gone_is_told(driver, export, dialogs, home, tmp_path):
    export(tmp_path / "first.pdf")
    for file in (home / "documents").iterdir():
        file.unlink()
    dialogs.files = [tmp_path / "again.pdf"]
    driver.pick_version(0)
    assert "version 1 cannot be read" in driver.sentence()
    assert not (tmp_path / "again.pdf").exists()


def spelt(window_driver):
    """Return the day of the advice as the window writes it."""
    day = window_driver.sitting.exporting.advice.today
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
