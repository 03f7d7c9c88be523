"""The questions in the settings: out to a workbook, brought in, looked at, tried out, and only then asked."""

from __future__ import annotations

import shutil

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QTableWidget

from tests.own_banks import COPIES, ask, own_bank
from tests.shipped import BANK, CATALOGUE
from tests.ui.drivers import CardDriver
from tests.ui.drivers_settings import SettingsDriver
from wizard.app import question_banks
from wizard.app.bank_workbook import write_workbook
from wizard.store.folders import write_folder
from wizard.ui.rehearsal import Rehearsal

NEW = "Where do you keep copies of your data?"
REWORDED = COPIES._replace(text=NEW)


@pytest.fixture
def start(window):
    return window()


@pytest.fixture
def driver(start):
    return SettingsDriver(start.window).go_to("Questions")


@pytest.fixture
def workbook(tmp_path):
    """Write the workbook of a bank with some cells of its questions changed."""

    def make(bank=BANK, **cells):
        file = write_workbook(bank, CATALOGUE, tmp_path / "mine.xlsx")
        changed = load_workbook(file)
        for cell, value in cells.items():
            changed["Questions"][cell] = value
        changed.save(file)
        return file

    return make


@pytest.fixture
def bring_in(driver, dialogs, workbook):
    """Bring in a workbook with these changes."""

    def make(*questions, **cells):
        dialogs.files = [workbook(own_bank(*questions)[0] if questions else BANK, **cells)]
        driver.press("A workbook...")
        return driver

    return make


def cells(driver):
    """Return the rows of the table that was shown last."""
    table = driver.root.findChildren(QTableWidget)[-1]
    return [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]


def test_it_tells_which_questions_are_asked(driver):
    assert any("The shipped ones: IT readiness check" in text and "61 question" in text for text in driver.texts())
    assert not driver.can_press("Back to the shipped ones")


def test_a_workbook_is_written_to_be_edited(driver, dialogs, tmp_path):
    dialogs.files = [None, tmp_path / "out.xlsx"]
    driver.press("Write a workbook...")
    driver.press("Write a workbook...")

    assert load_workbook(tmp_path / "out.xlsx").sheetnames[0] == "Bank"
    assert any(str(tmp_path / "out.xlsx") in text for text in driver.texts())


def test_a_workbook_that_cannot_be_written_is_one_sentence(driver, dialogs, tmp_path):
    dialogs.files = [tmp_path / "missing" / "out.xlsx"]
    driver.press("Write a workbook...")

    assert "the folder does not exist" in driver.said()


def test_what_is_wrong_is_listed_by_its_cell(bring_in):
    driver = bring_in(M10="3", C12="redyness")

    assert cells(driver) == [
        ["sheet 'Questions', row 10, column 'Weight' (M10): e_computers", "'Weight' is '3', not a number",
         "enter it as a number, not as text"],
        ["sheet 'Questions', row 12, column 'Axis' (C12): e_network", "'Axis' is 'redyness'",
         "did you mean 'readiness'?"],
    ]  # fmt: skip
    assert not driver.can_press("Use these from now on")
    assert question_banks.live() is BANK


def test_what_is_no_workbook_is_told(driver, dialogs, tmp_path):
    (tmp_path / "x.xlsx").write_bytes(b"PK nothing")
    dialogs.files = [tmp_path / "x.xlsx"]
    driver.press("A workbook...")

    assert cells(driver)[0][1] == "this is not a workbook (.xlsx)"


def test_what_would_change_is_shown_before_it_holds(bring_in):
    driver = bring_in(REWORDED)

    assert cells(driver) == [["Copies of your data\nReworded", COPIES.text, NEW]]
    assert question_banks.live() is BANK


def test_the_same_questions_change_nothing(bring_in):
    driver = bring_in()

    assert "These are the questions asked now; nothing would change." in driver.texts()
    assert not driver.can_press("Use these from now on")


def test_they_are_asked_once_one_says_so_and_the_way_back_is_there(bring_in, start):
    driver = bring_in(REWORDED)
    driver.press("Use these from now on")

    assert question_banks.live().by_id["k_copies"].text == NEW
    assert any(text.startswith("Your own: IT readiness check") for text in driver.texts())
    driver.leave()
    start.press("Full assessment")
    start.sitting.walk.go_to("backup")
    assert CardDriver(start.sitting.walk.page()).card("k_copies").accessibleName() == NEW
    start.press("Save and close")

    SettingsDriver(start.window).go_to("Questions").press("Back to the shipped ones")
    assert question_banks.live() is BANK


def test_a_folder_is_brought_in(driver, dialogs, tmp_path):
    write_folder(tmp_path / "mine", own_bank(REWORDED)[1])
    dialogs.files = [tmp_path / "mine"]
    driver.press("A folder...")
    driver.press("Use these from now on")

    assert question_banks.live().by_id["k_copies"].text == NEW


def test_a_folder_that_is_no_bank_is_told(driver, dialogs, tmp_path):
    dialogs.files = [None, tmp_path]
    driver.press("A folder...")
    driver.press("A folder...")

    assert cells(driver)[0][:2] == ["bank.toml", "there is no such file"]


def test_ones_own_that_are_spoilt_are_told_and_left(start, home):
    own = ask(REWORDED, version="spoilt")
    shutil.rmtree(home / "banks" / own.fingerprint[:16])
    driver = SettingsDriver(start.window).go_to("Questions")

    assert any("your own questions are missing or were changed there" in text for text in driver.texts())
    driver.press("Back to the shipped ones")
    assert any("The shipped ones" in text for text in driver.texts())


def test_services_come_with_their_questions(driver, dialogs, workbook, start):
    file = workbook()
    changed = load_workbook(file)
    changed["Services"]["C2"], changed["Services"]["F2"] = "Disk watch", 5
    changed.save(file)
    dialogs.files = [file]
    driver.press("A workbook...")

    assert cells(driver) == [["Disk watch\nService changed", "Drive and hardware watch", "Disk watch"]]
    driver.press("Use these from now on")
    driver.leave()
    start.press("Full assessment")
    assert start.session.catalogue.services["mon.disk"].alone.month == 5


# The preview


@pytest.fixture
def preview(bring_in, start):
    bring_in(REWORDED).press("Try them out")
    return start.window.findChild(Rehearsal)


def test_a_preview_asks_the_changed_questions_and_keeps_nothing(preview, start, home):
    preview.walk.go_to("backup")
    card = CardDriver(preview.walk.page())
    assert card.card("k_copies").accessibleName() == NEW
    card.choose("k_copies", COPIES.options[0].label)

    assert preview.session.assessment.answers["k_copies"].value == COPIES.options[0].id
    start.press("Close the preview")
    assert start.window.personal.page.isVisible()
    assert start.window._kept().library().shelf.rows() == []  # noqa: SLF001 - the one that is open
    assert not (home / "banks" / "live").exists()


def test_a_preview_leads_to_the_results_and_back(preview, start):
    preview.walk.go_to("backup")
    start.press("See the results")
    assert preview.results.isVisible()
    preview.results.export_wanted.emit()
    preview.results.question_wanted.emit("k_copies")

    assert preview.results is None
    assert preview.walk.current == "backup"
    preview.walk.results_wanted.emit()
    preview.results.close_wanted.emit()
    assert start.window.personal.page.isVisible()


def test_the_window_can_be_closed_over_a_preview(preview, start):
    start.window.show_settings()
    assert preview.isVisible()
    start.window.close()

    assert not start.window.isVisible()
