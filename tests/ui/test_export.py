"""Export from the results page: a PDF, or nothing and a sentence that says why."""

from __future__ import annotations

import os

import pytest
from pypdf import PdfReader

from tests.shipped import EXAMPLES

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


def test_a_cancelled_export_leaves_nothing(driver, dialogs, tmp_path, qtbot):
    dialogs.files = [tmp_path / "out.pdf"]
    driver.press("Export...")
    driver.press("Cancel")
    qtbot.waitUntil(lambda: ended(driver), timeout=30_000)
    assert driver.export_sentence() == "Export cancelled; nothing was written."
    assert [path.name for path in tmp_path.iterdir()] == ["home"]
    assert driver.can_press("Export...")


def test_a_cancelled_export_keeps_the_file_that_was_there(driver, dialogs, tmp_path, qtbot):
    target = tmp_path / "out.pdf"
    target.write_bytes(b"the earlier one")
    dialogs.files = [target]
    driver.press("Export...")
    driver.press("Cancel")
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


def test_going_back_cancels_the_export(driver, dialogs, tmp_path, qtbot):
    dialogs.files = [tmp_path / "out.pdf"]
    driver.press("Export...")
    driver.press("Back")
    qtbot.waitUntil(lambda: ended(driver), timeout=30_000)
    assert not (tmp_path / "out.pdf").exists()


def test_closing_the_window_waits_for_nothing_half_written(driver, dialogs, tmp_path):
    dialogs.files = [tmp_path / "out.pdf"]
    driver.press("Export...")
    driver.window.close()
    assert not (tmp_path / "out.pdf").exists()
