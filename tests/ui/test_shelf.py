"""The list on the home page narrowed, sorted, tagged, followed up and put by."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from tests.library import describe
from tests.store.test_forms import library_of
from wizard.app.library import Library


def today():
    """Return the day it is; asked again each time, since a long run may go past midnight."""
    return dt.datetime.now().astimezone().date()


ODD = "<b>&amp; \u05e9\u05dc\u05d5\u05dd"
Save = QDialogButtonBox.StandardButton.Save


@pytest.fixture
def three(keep, window):
    """Open the window on three assessments of different kinds."""
    keep("Harbour", "Bakery", "Studio")
    library = Library.open()
    harbour, bakery, _ = (f"{number:032x}" for number in range(3))
    describe(library.shelf, harbour, answered=12, band="Steady", plan="Complete care", score=60.0, unknowns=2)
    describe(library.shelf, bakery, answered=12, band="Firefighting", plan="Complete care", score=10.0)
    library.shelf.tag(harbour, ["dental", ODD])
    library.shelf.follow_up(harbour, today().isoformat())
    library.shelf.date(bakery, 1.0e9)
    library.close()
    return window()


def press_in(dialog, name):
    """Press a button of a dialog."""
    next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == name).click()


@pytest.mark.parametrize(
    ("path", "found"),
    [
        (("Result", "Steady"), ["Harbour"]),
        (("Plan", "Complete care"), ["Harbour", "Bakery"]),
        (("Last changed", "In the last 30 days"), ["Studio", "Harbour"]),
        (("Last changed", "Not for a year"), ["Bakery"]),
        (("Follow-up", "Due today or overdue"), ["Harbour"]),
        (("Tag", "dental"), ["Harbour"]),
        (("Tag", ODD), ["Harbour"]),
        (("With \u201cI don\u2019t know\u201d",), ["Harbour"]),
    ],
)
def test_the_list_is_narrowed_by_what_is_chosen_and_whole_again_without_it(three, path, found):
    three.home.filter(*path)
    assert three.home.names() == found
    (chip,) = three.home.chips().values()
    chip.click()

    assert three.home.names() == ["Studio", "Harbour", "Bakery"]
    assert three.home.chips() == {}


def test_filters_of_different_kinds_add_up_and_of_one_kind_take_turns(three):
    three.home.filter("Plan", "Complete care")
    three.home.filter("Result", "Steady")
    assert three.home.names() == ["Harbour"]
    three.home.filter("Result", "Firefighting")
    assert three.home.names() == ["Bakery"]
    assert list(three.home.chips()) == ["Complete care", "Firefighting"]
    assert three.home.filters("Result") == {"Firefighting": True, "Steady": False}
    three.press("Clear all")

    assert len(three.home.names()) == 3


def test_what_is_chosen_again_is_dropped(three):
    for _ in range(2):
        three.home.filter("Last changed", "Not for a year")

    assert len(three.home.names()) == 3


def test_the_search_looks_through_what_is_left(three):
    three.home.filter("Plan", "Complete care")
    three.home.search("bak")

    assert three.home.names() == ["Bakery"]


def test_the_one_filter_that_hides_everything_is_named_and_dropped(three):
    three.home.filter("Plan", "Complete care")
    three.home.search("studio")
    assert "The filter \u201cComplete care\u201d hides everything." in three.texts()
    three.press("Show without it")

    assert three.home.names() == ["Studio"]


def test_filters_that_hide_everything_together_are_all_named(three):
    three.home.filter("Result", "Steady")
    three.home.filter("Last changed", "Not for a year")
    three.home.filter("Tag", "dental")
    three.home.search("nobody")
    sentence = (
        "Nothing found for \u201cnobody\u201d that fits all of this: Steady, not changed for a year, tag: dental."
    )
    assert sentence in three.texts()
    three.press("Clear the filters")
    three.home.search("")

    assert len(three.home.names()) == 3


@pytest.mark.parametrize(
    ("order", "found"),
    [
        ("By client", ["Bakery", "Harbour", "Studio"]),
        ("Least ready first", ["Bakery", "Harbour", "Studio"]),
        ("Next follow-up first", ["Harbour", "Studio", "Bakery"]),
        ("Last changed first", ["Studio", "Harbour", "Bakery"]),
    ],
)
def test_the_list_is_sorted(three, order, found):
    three.home.sort(order)

    assert three.home.names() == found
    heard = QAccessible.queryAccessibleInterface(three.home.panel.head.sort).text(QAccessible.Text.Name)
    assert heard == f"Sort: {order}"


def test_a_row_is_put_into_the_archive_and_taken_back_at_once(three):
    three.home.choose(1)
    three.home.more("Put into the archive")
    assert three.home.names() == ["Studio", "Bakery"]
    assert "Put Harbour into the archive." in three.texts()
    three.press("Undo")

    assert three.home.names() == ["Studio", "Harbour", "Bakery"]
    assert three.home.chosen() == "Harbour"


def test_the_archive_is_a_filter_and_its_rows_come_back(three):
    three.home.more("Put into the archive")
    three.home.filter("In the archive")
    assert three.home.names() == ["Studio"]
    assert three.home.rows()[0].endswith("in the archive")
    assert "Archive" in three.texts()
    three.home.more("Take back from the archive")
    three.press("Show without it")

    assert sorted(three.home.names()) == ["Bakery", "Harbour", "Studio"]


def test_where_everything_is_archived_the_way_there_is_shown(keep, window):
    keep("Harbour")
    driver = window()
    driver.home.more("Put into the archive")
    assert "Everything is in the archive." in driver.texts()
    driver.press("Show the archive")

    assert driver.home.names() == ["Harbour"]


def test_what_is_found_in_the_archive_only_is_said(three):
    three.home.more("Put into the archive")
    three.home.search("studio")
    assert "\u201cstudio\u201d is found in the archive only." in three.texts()
    three.press("Show the archive")

    assert three.home.names() == ["Studio"]


def test_tags_are_typed_and_picked(three):
    three.home.choose(0)
    three.home.more("Tags...")
    dialog = three.home.dialog()
    dialog.field.setText("new\uff0c  ,other,new")
    press_in(dialog, "dental")
    press_in(dialog, "Save")

    assert three.home.rows()[0].endswith("tags: dental, new, other")


def test_a_tag_that_is_picked_again_is_gone_and_cancel_changes_nothing(three):
    three.home.choose(1)
    three.home.more("Tags...")
    press_in(three.home.dialog(), "dental")
    assert three.home.dialog().tags() == (ODD,)
    press_in(three.home.dialog(), "Cancel")

    assert three.home.list.cases.found[1].tags == (ODD, "dental")


def test_a_follow_up_is_set_shown_and_removed(three, qtbot):
    three.home.choose(0)
    three.home.more("Follow up on...")
    press_in(three.home.dialog(), "In a week")
    assert three.home.dialog().day.date() == QDate.currentDate().addDays(7)
    qtbot.keyClick(three.home.dialog(), Qt.Key.Key_Return)
    assert three.home.list.cases.found[0].follow_up == (today() + dt.timedelta(7)).isoformat()
    assert "follow up " in three.home.rows()[0]
    assert not three.home.rows()[0].endswith("due")
    three.home.more("Follow up on...")
    press_in(three.home.dialog(), "No follow-up")

    assert "follow up" not in three.home.rows()[0]


def test_what_is_due_is_said(three):
    assert "follow up today, due" in three.home.rows()[1]


def test_all_answered_and_what_is_unknown_are_both_said(three):
    assert "12 of 12 answered, 2 unknown" in three.home.rows()[1]


def test_the_trash_has_neither_filter_nor_sort(three):
    three.home.filter("Plan", "Complete care")
    three.press("Delete")
    three.press("Trash (1)")
    assert not three.home.panel.head.filter.isVisible()
    assert three.home.chips() == {}
    assert three.home.names() == ["Harbour"]
    three.press("Back to the list")

    assert three.home.names() == ["Bakery"]


def test_everything_that_can_be_done_is_in_the_rows_own_menu(three):
    offered = [action.text().replace("&", "") for action in three.home.list.actions() if action.isVisible()]

    assert offered == [
        *("Continue", "Pin", "Delete", "Assess again", "Compare...", "Tags...", "Follow up on..."),
        *("Put into the archive", "Save a copy...", "Bring in a copy..."),
    ]


def test_two_rows_of_one_client_are_told_apart_by_the_pdf_one_was_taken_from(keep, window):
    keep("Harbour", "Harbour")
    library = Library.open()
    library.shelf.came_as(f"{1:032x}", "pdf", "2019-03-03")
    library.close()
    first, second = window().home.rows()

    assert "from a PDF of 3 March 2019" in first
    assert "from a PDF" not in second


def test_a_library_of_an_earlier_form_is_listed_and_described_anew(home, window, qtbot):
    home.mkdir()
    library_of(1, home)
    driver = window()

    assert driver.home.names() == ["Calder & Finch, Attorneys", "Harbour Dental Lab"]
    qtbot.waitUntil(lambda: "2 unknown" in driver.home.rows()[0], timeout=20_000)
