"""A client assessed again in the window: begun from the list, gone through by one key, looked over in the review."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.library import on_disk
from tests.shipped import EXAMPLES
from tests.ui.drivers_again import AgainDriver
from wizard.app.again import local_day
from wizard.app.library import Library
from wizard.ui.widgets.last_time import LastTime

MOMENT = 1_762_900_000.0
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def again(window, home):
    """Return a window on an example that is assessed again."""
    library = Library.open()
    case = library.take_in(EXAMPLES / "studio4.toml")
    library.close_case(case)
    library.shelf.date(case.uid, MOMENT)
    library.close()
    driver = window()
    driver.home.more("Assess again")
    driver.home_folder = home
    return driver


def at(driver, section):
    """Return the driver of a section's page."""
    driver.sitting.walk.go_to(section)
    return AgainDriver(driver.sitting.walk.page())


def kept(driver):
    """Return the newest assessment as another program reads it."""
    return next(one for one in on_disk(driver.home_folder) if one.earlier)


def test_the_new_one_opens_where_there_is_something_to_confirm(again):
    assert again.step() == "business"
    assert again.session.assessment.carried
    assert "answers from last time to confirm" in " ".join(again.texts())
    assert any(step.startswith("Backup and recovery") and " to confirm" in step for step in again.steps())


def test_what_was_left_is_chosen_in_the_list(again):
    left = again.sitting.uid
    again.press("Save and close")

    assert again.home.list.chosen().uid == left


def test_each_card_says_what_was_answered_and_when(again):
    page = at(again, "backup")
    day = page.page.locale().toString(local_day(MOMENT), "d MMMM yyyy")

    assert page.last_time("k_cloud").startswith(f"Last time ({day}): ")
    assert page.last_time("k_cloud").endswith(". Still true?")
    assert page.chosen("k_cloud")[0].rstrip(".") in page.last_time("k_cloud")


def test_one_click_confirms_and_leads_to_the_next(again):
    page = at(again, "backup")
    first, second, *_ = page.asked_again()
    page.confirm(first)

    assert not page.last_time(first)
    assert page.page.focusWidget() is None or page.card(second).isAncestorOf(page.page.focusWidget())
    assert first not in kept(again).carried


def test_no_choice_moves_under_the_hand_that_settles_it(again, qtbot):
    page = at(again, "backup")
    first = page.asked_again()[0]
    choice = page.choices(first)[0]
    qtbot.wait(20)
    before = choice.mapTo(page.card(first), QPoint(0, 0)).y()
    page.choose(first, choice.accessibleName())
    qtbot.wait(20)

    assert not page.last_time(first)
    assert choice.mapTo(page.card(first), QPoint(0, 0)).y() == before
    assert any(text.startswith("Last time (") for text in page.texts(first))


def test_the_tab_key_leads_from_the_answer_to_the_question_about_it(again):
    page = at(again, "backup")
    first = page.asked_again()[0]

    assert page.card(first).entry().nextInFocusChain() is page.card(first).findChild(LastTime).still
    assert page.card(first).accessibleDescription() == page.last_time(first)


def test_a_section_is_gone_through_by_one_key(again, qtbot):
    page = at(again, "backup")
    with qtbot.waitActive(again.window):
        again.window.activateWindow()
    page.keyboard_to(page.asked_again()[0])
    for _ in page.asked_again():
        page.key(Qt.Key.Key_T)
    assert page.asked_again() == []
    page.key(Qt.Key.Key_T)

    assert not page.rest()


def test_inside_a_field_the_key_is_held_with_ctrl(again, qtbot):
    page = at(again, "business")
    with qtbot.waitActive(again.window):
        again.window.activateWindow()
    page.keyboard_to("b_users")
    page.key(Qt.Key.Key_T, CONTROL)

    assert not page.last_time("b_users")
    assert page.typed("b_users") == "4"


def test_another_answer_or_the_same_chosen_once_more_settles_it(again):
    page = at(again, "backup")
    same, other, *_ = page.asked_again()
    page.choose(same, page.chosen(same)[0])
    label = next(one.accessibleName() for one in page.choices(other) if not one.isChecked())
    page.choose(other, label)

    assert not page.last_time(same)
    assert not page.last_time(other)


def test_the_rest_of_a_section_is_confirmed_at_once_and_brought_back_by_undo(again):
    page = at(again, "backup")
    count = len(page.asked_again())
    assert page.rest() == f"{count} answers here are from last time. Are they all still true?"
    page.confirm_rest()
    assert (page.asked_again(), page.rest()) == ([], "")
    assert not set(page.asked()) & set(kept(again).carried)
    again.press_tool("Undo")

    assert len(page.asked_again()) == count
    assert set(page.asked_again()) <= set(kept(again).carried)


def test_what_a_year_brought_is_asked_singly(again):
    page = at(again, "history")

    assert page.asked_again()
    assert not page.rest()


def test_the_review_and_the_results_tell_what_is_not_confirmed(again):
    again.sitting.walk.go_to("review")
    links = [text for text in again.button_texts() if text.endswith(" to confirm")]
    assert "From last time, to confirm" in again.texts()
    again.press(next(text for text in links if text.startswith("Backup and recovery")))
    assert again.step() == "backup"
    again.sitting.walk.results_wanted.emit()

    assert any("Not confirmed since last time: " in text for text in again.texts())


def test_the_earlier_one_stays_as_it_is(again):
    again.press("Save and close")

    assert again.home.names() == ["Paper Kite Design"] * 2
    assert sum(not one.earlier for one in on_disk(again.home_folder)) == 1


def test_the_list_says_that_nothing_is_confirmed_yet(again):
    again.press("Save and close")
    assert sum("not confirmed yet" in row for row in again.home.rows()) == 1
    again.home.press("Continue")
    session = again.session
    session.confirm(*session.assessment.carried)
    again.press("Save and close")

    assert not any("not confirmed yet" in row for row in again.home.rows())


def test_what_is_in_the_trash_is_not_assessed_again(window, keep):
    keep("Harbour")
    driver = window()
    assert "Assess again" in driver.home.offers()
    driver.press("Delete")
    driver.press("Trash (1)")

    assert driver.home.offers() == ["Put back"]
