"""An assessment under other questions than today's: told, shown, and taken over only where it is wanted."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox, QTableWidget

from tests.own_banks import COPIES, ask, without_option
from tests.shipped import BANK, EXAMPLES
from tests.ui.conftest import as_method
from tests.ui.drivers import texts
from tests.ui.test_changed_prices import notice, price, priced  # noqa: F401 - a fixture
from wizard.ui.widgets.bank_upgrade import UpgradeDialog

OPEN, CANCEL, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.No
TOLD = "The questions have changed since this was made. Those of then still hold."
LAB = EXAMPLES / "dentallab25.toml"


@pytest.fixture
def driver(window):
    """Return a window with an assessment that was made with the shipped questions; others are asked now."""
    found = window(LAB)
    found.press("Save and close")
    ask(without_option(COPIES, "same")._replace(text="Where?"), without=("g_life",))
    return found


@pytest.fixture
def answer(monkeypatch):
    """Return what was shown in the upgrade's dialog, which is answered as the test says."""
    shown = []

    def give(code):
        def exec_(dialog):
            assert isinstance(dialog, UpgradeDialog)
            tables = dialog.findChildren(QTableWidget)
            cells = [table.item(row, column).text() for table in tables for row in range(table.rowCount())
                     for column in range(3)]  # fmt: skip
            shown.extend([*texts(dialog), *cells])
            return code

        monkeypatch.setattr(QDialog, "exec", as_method(exec_))
        return shown

    return give


def reopen(driver):
    """Open the assessment from the list, as a person does."""
    (row,) = driver.window._kept().library().shelf.rows()  # noqa: SLF001 - the one that is open
    driver.window.home.case_wanted.emit(row.uid)


def test_it_opens_as_it_was_and_tells_of_the_change(driver):
    before = driver.window._kept().library().shelf.rows()  # noqa: SLF001 - the one that is open
    reopen(driver)

    assert notice(driver).startswith(TOLD)
    assert driver.session.bank is BANK
    driver.press("Save and close")
    assert driver.window._kept().library().shelf.rows() == before  # noqa: SLF001 - the same


def test_the_change_is_shown_with_what_it_would_do(driver, answer):
    shown = answer(QDialog.DialogCode.Rejected)
    reopen(driver)
    driver.press("Look at them...")

    assert "Readiness" in shown
    assert "Copies of your data\nReworded" in shown
    assert any(text.startswith("Answers that no longer fit") and "Replacement plan" in text for text in shown)
    assert driver.session.bank is BANK


def test_todays_questions_are_taken_where_they_are_wanted(driver, answer, dialogs):
    answer(QDialog.DialogCode.Accepted)
    reopen(driver)
    driver.press("Look at them...")

    assert driver.session.bank.by_id["k_copies"].text == "Where?"
    assert "g_life" not in driver.session.assessment.answers
    assert (notice(driver), dialogs.shown) == ("", [])
    driver.press("Save and close")
    library = driver.window._kept().library()  # noqa: SLF001 - the one that is open
    assert "g_life" in library.assessment(library.shelf.rows()[0].uid).answers


def test_where_it_cannot_be_kept_the_old_ones_hold(driver, answer, dialogs, home):
    answer(QDialog.DialogCode.Accepted)
    reopen(driver)
    (home / "banks" / "live").write_text("f" * 64)
    driver.press("Look at them...")

    assert "your own questions are missing" in dialogs.shown[0]
    assert driver.session.bank is BANK


def test_nothing_is_told_of_an_assessment_made_with_todays(driver):
    driver.press("Full assessment")
    driver.name_client("Ada")
    driver.press("Save and close")
    (row,) = [each for each in driver.window._kept().library().shelf.rows() if each.client == "Ada"]  # noqa: SLF001
    driver.window.home.case_wanted.emit(row.uid)

    assert notice(driver) == ""
    assert driver.session.bank.version == "mine"


def test_questions_that_are_gone_are_told_before_it_is_opened(driver, dialogs):
    library = driver.window._kept().library()  # noqa: SLF001 - the one that is open
    with library.database.change() as connection:
        connection.execute("UPDATE banks SET version = '2020.1', hash = ?", ("f" * 64,))
    dialogs.buttons = [CANCEL, OPEN]
    reopen(driver)
    assert driver.window.sitting is None
    assert "(smb, version 2020.1) are not kept here" in dialogs.shown[0]

    reopen(driver)
    assert driver.session.bank.version == "mine"
    assert dialogs.shown[-1].startswith("Some answers (2) do not fit today's questions.")


@pytest.mark.usefixtures("priced")
def test_questions_and_prices_are_looked_at_one_after_the_other(window, priced, answer, dialogs):  # noqa: F811
    driver = window(LAB)
    driver.press("Save and close")
    priced(52)
    ask(COPIES._replace(text="Where?"))
    answer(QDialog.DialogCode.Accepted)
    dialogs.buttons = [NO]
    reopen(driver)
    assert notice(driver).startswith("Questions and prices (1) have changed since this was made.")
    driver.press("Look at them...")

    assert (driver.session.bank.version, price(driver)) == ("mine", 48)
    assert notice(driver).startswith("Prices have changed since this was made (1).")


def test_questions_that_are_spoilt_keep_no_window_from_opening(window, home, keep, dialogs):
    own = ask(COPIES._replace(text="Where?"), version="spoilt")
    (home / "banks" / own.fingerprint[:16] / "backup.toml").unlink()
    keep("Ada & Sons")
    driver = window()
    assert notice(driver) == ""
    driver.press("Full assessment")

    assert "your own questions are missing or were changed there" in dialogs.shown[0]
    assert driver.window.sitting is None
    reopen(driver)
    assert driver.session.bank is BANK
