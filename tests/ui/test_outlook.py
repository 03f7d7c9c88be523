"""The whole library reckoned again in the window: beside it, stopped, listed, and saved as a table."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtWidgets import QTableWidget

from tests.app.test_revaluations import NO_NEEDS
from tests.own_banks import ask
from tests.shipped import EXAMPLES
from tests.ui.drivers import texts
from tests.ui.drivers_settings import SettingsDriver
from wizard.ui.outlook import OutlookPage


@pytest.fixture
def start(window):
    driver = window()
    for name in ("lawfirm18", "dentallab25"):
        driver.window.open_file(EXAMPLES / f"{name}.toml")
        driver.press("Save and close")
    return driver


@pytest.fixture
def outlook(start, qtbot):
    """Have the library reckoned again, and wait for it."""

    def make():
        SettingsDriver(start.window).go_to("Questions").press("Re-evaluate it...")
        page = start.window.findChild(OutlookPage)
        qtbot.waitUntil(lambda: not page._cancel.isVisible())  # noqa: SLF001 - as a person waits
        return page

    return make


def rows(page):
    """Return the rows of the table."""
    table = page.findChild(QTableWidget)
    return [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]


def test_nothing_would_change_under_the_same_terms(outlook):
    assert "Nothing would change (2 assessment(s))." in texts(outlook())


def test_who_would_fit_another_plan_comes_first(outlook):
    ask(*NO_NEEDS)
    page = outlook()

    first = rows(page)[0]
    assert "1 of 2 would fit another plan; for 1 more something else would change." in texts(page)
    assert first[0].startswith("Calder & Finch, Attorneys\nNo longer called for: Disaster recovery,")
    assert (first[1].splitlines()[0], first[2].splitlines()[0]) == ("Comprehensive care", "Essential care")


def test_it_is_saved_as_a_table(outlook, start, dialogs, tmp_path):
    ask(*NO_NEEDS)
    page = outlook()
    dialogs.files = [None, tmp_path / "missing" / "x.csv", tmp_path / "x.csv"]
    start.press("Save as a table...")
    start.press("Save as a table...")
    assert any("the folder does not exist" in text for text in texts(page))
    start.press("Save as a table...")

    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    assert [row["Another plan"] for row in found] == ["yes", "no"]
    assert f"Saved: {tmp_path / 'x.csv'}" in texts(page)


def test_it_is_left_for_the_settings(outlook, start):
    outlook()
    start.press("Back")

    assert start.window.personal.page.isVisible()
    assert start.window.findChild(OutlookPage) is None or not start.window.findChild(OutlookPage).isVisible()


def test_it_is_stopped_by_leaving(start):
    SettingsDriver(start.window).go_to("Questions").press("Re-evaluate it...")
    page = start.window.findChild(OutlookPage)
    page.left.emit()

    assert not page._jobs.busy  # noqa: SLF001 - whether it runs


def test_it_is_cancelled(start, qtbot):
    SettingsDriver(start.window).go_to("Questions").press("Re-evaluate it...")
    page = start.window.findChild(OutlookPage)
    start.press("Cancel")
    qtbot.waitUntil(lambda: not page._cancel.isVisible())  # noqa: SLF001 - as a person waits

    assert not page._jobs.busy or page._outlook is None  # noqa: SLF001 - whether it runs


def test_the_window_can_be_closed_meanwhile(start):
    SettingsDriver(start.window).go_to("Questions").press("Re-evaluate it...")
    start.window.close()

    assert not start.window.isVisible()
