"""Undo and redo of answers: one undo for the window, which lets a field take back its letters first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.library import on_disk
from tests.shipped import BANK
from tests.ui.drivers_questions import CONTROL, SHIFT, field_of
from wizard.domain.answers import answered

Key = Qt.Key
FIRST = BANK.sections[0].id


@pytest.fixture
def driver(window, qtbot):
    found = window()
    with qtbot.waitActive(found.window):
        found.window.activateWindow()
    found.press("Full assessment")
    found.press("Next")
    return found


def undo(driver):
    driver.key(Key.Key_Z, CONTROL)


def redo(driver, key=Key.Key_Y, modifier=CONTROL):
    driver.key(key, modifier)


def test_undo_goes_to_the_question_it_was_about_and_says_so(driver):
    driver.cards.choose("b_tolerance", "About a day")
    driver.press("Next")
    undo(driver)
    assert driver.step() == FIRST
    assert driver.cards.chosen("b_tolerance") == []
    assert driver.cards.card("b_tolerance").isAncestorOf(driver.focused())
    assert "Undone: Time until it hurts" in driver.texts()


@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_Y, CONTROL), (Key.Key_Z, CONTROL | SHIFT)])
def test_redo_gives_it_again(driver, key, modifier):
    driver.cards.choose("b_tolerance", "About a day")
    undo(driver)
    redo(driver, key, modifier)
    assert driver.cards.chosen("b_tolerance") == ["About a day"]
    assert "Redone: Time until it hurts" in driver.texts()


def test_the_buttons_do_the_same_and_rest_where_there_is_nothing_to_do(driver):
    assert not driver.can_press_tool("Undo")
    driver.cards.choose("b_tolerance", "About a day")
    driver.press_tool("Undo")
    assert driver.session.answer_to("b_tolerance") is None
    assert not driver.can_press_tool("Undo")
    driver.press_tool("Redo")
    assert driver.session.answer_to("b_tolerance") == answered("day")


def test_in_a_number_undo_takes_back_what_was_typed(driver):
    driver.cards.type("b_users", "25")
    undo(driver)
    assert driver.cards.typed("b_users") == ""
    assert driver.session.answer_to("b_users") is None


def test_when_a_field_has_nothing_left_undo_goes_on_with_the_answers(driver):
    driver.cards.choose("b_tolerance", "About a day")
    driver.cards.type("b_users", "25")
    undo(driver)
    undo(driver)
    assert driver.session.assessment.answers == {}
    assert driver.cards.card("b_tolerance").isAncestorOf(driver.focused())


def test_a_number_left_and_typed_anew_goes_back_to_the_one_before(driver):
    driver.cards.type("b_cost_hour", "50")
    driver.key(Key.Key_Tab)
    driver.cards.type("b_cost_hour", "60")
    driver.key(Key.Key_Tab)
    undo(driver)
    assert driver.session.answer_to("b_cost_hour") == answered(50)
    assert driver.cards.typed("b_cost_hour") == "$50"


def test_in_a_note_undo_takes_back_letters_and_then_the_answer(driver):
    driver.cards.choose("b_tolerance", "About a day")
    driver.key(Key.Key_N)
    QTest.keyClicks(driver.focused(), "hm")
    undo(driver)
    assert driver.session.answer_to("b_tolerance").note == ""
    undo(driver)
    assert driver.session.answer_to("b_tolerance") is None


def test_undo_of_the_clients_name_goes_to_the_client(driver):
    driver.press("Back")
    driver.name_client("Harbour Dental Lab")
    driver.press("Next")
    undo(driver)
    assert driver.step() == "client"
    assert field_of(driver.sitting.walk.page(), "name").text() == ""


def test_undo_of_a_question_that_is_not_asked_stays_where_one_is(driver):
    driver.session.record("c_admin", "reviewed")
    undo(driver)
    assert driver.step() == FIRST
    assert driver.session.answer_to("c_admin") is None


def test_undo_reaches_the_disk(driver, home):
    driver.cards.choose("b_tolerance", "About a day")
    (kept,) = on_disk(home)
    assert kept.answers == {"b_tolerance": answered("day")}
    undo(driver)
    (kept,) = on_disk(home)
    assert kept.answers == {}


def test_with_nothing_to_undo_nothing_happens(driver):
    undo(driver)
    redo(driver)
    assert driver.step() == FIRST
    assert driver.session.assessment.answers == {}
