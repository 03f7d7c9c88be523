"""The way through the questions: the list of sections, the buttons, and the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QRadioButton

from tests.shipped import BANK, example
from wizard.domain.answers import UNKNOWN, answered

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LAST = BANK.sections[-1]


@pytest.fixture
def driver(window, qtbot):
    found = window()
    with qtbot.waitActive(found.window):
        found.window.activateWindow()
    found.press("Full assessment")
    return found


def test_the_walk_begins_with_the_client_and_ends_with_the_results(driver):
    assert driver.step() == "client"
    assert not driver.can_press("Back")
    asked = [state.id for state in driver.session.sections()]
    for section in asked:
        driver.press("Next")
        assert driver.step() == section
    driver.press("Next")
    assert driver.step() == "review"
    assert not driver.can_press("Next")
    driver.press("See the results")
    assert driver.results is not None


def test_next_never_waits_for_answers(driver):
    driver.press("Next")
    assert driver.can_press("Next")


def test_back_returns_to_the_neighbour(driver):
    driver.press("Next")
    driver.press("Next")
    driver.press("Back")
    assert driver.step() == BANK.sections[0].id


def test_the_list_says_how_far_each_section_is(driver):
    monitoring = next(section for section in BANK.sections if section.id == "monitoring")
    row = [section.id for section in BANK.sections].index("monitoring") + 1
    driver.go_to_step(row)
    asked = len(driver.cards.asked())
    assert driver.steps()[row] == f"{monitoring.title}, Not started, {asked} to answer"
    first, *others = driver.cards.asked()
    driver.cards.choose(first, "I don't know")
    assert driver.steps()[row] == f"{monitoring.title}, 1 of {asked} answered"
    for question in others:
        driver.cards.choices(question)[0].click()
    assert driver.steps()[row] == f"{monitoring.title}, 1 of {asked} to find out"
    driver.cards.choices(first)[0].click()
    assert driver.steps()[row] == f"{monitoring.title}, All {asked} answered"


def test_a_section_with_nothing_to_ask_is_left_out(driver):
    cloud = next(section.title for section in BANK.sections if section.id == "cloud")
    assert not any(step.startswith(cloud) for step in driver.steps())
    driver.go_to_step(2)
    driver.cards.choose("e_cloud", driver.session.bank.by_id["e_cloud"].option("office").label)
    assert any(step.startswith(cloud) for step in driver.steps())


def test_the_tally_counts_what_is_asked_now(driver):
    driver.press("Next")
    driver.cards.type("b_users", "12")
    assert any(text.startswith("1 of ") and text.endswith(" answered") for text in driver.texts())


def test_shortcuts_walk(driver):
    driver.key(Qt.Key.Key_Return, CONTROL)
    assert driver.step() == BANK.sections[0].id
    driver.key(QKeySequence(QKeySequence.StandardKey.Forward)[0].key(), ALT)
    assert driver.step() == BANK.sections[1].id
    driver.key(QKeySequence(QKeySequence.StandardKey.Back)[0].key(), ALT)
    assert driver.step() == BANK.sections[0].id


def test_return_in_a_field_never_leaves_the_page(driver):
    driver.press("Next")
    driver.cards.field("b_users").setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        driver.key(key)
    assert driver.step() == BANK.sections[0].id


def test_a_section_is_answered_with_the_keyboard_alone(driver):
    driver.key(Qt.Key.Key_Return, CONTROL)
    assert isinstance(driver.focused(), QLineEdit)
    QTest.keyClicks(driver.focused(), "25")
    seen = set()
    while driver.focused() not in seen:
        focused = driver.focused()
        seen.add(focused)
        if isinstance(focused, QRadioButton) and not focused.group().checkedButton():
            driver.key(Qt.Key.Key_Down)
            driver.key(Qt.Key.Key_Space)
        driver.key(Qt.Key.Key_Tab)
    answers = driver.session.assessment.answers
    singles = [q for q in BANK.sections[0].questions if q.kind == "single"]
    assert answers["b_users"] == answered(25)
    assert {answers[question.id] for question in singles} == {answered(q.options[1].id) for q in singles}


def test_arrows_move_without_answering(driver):
    driver.go_to_step(4)
    question = driver.cards.asked()[0]
    driver.sitting.walk.page().focus_first()
    driver.key(Qt.Key.Key_Down)
    assert driver.focused() is driver.cards.choices(question)[1]
    assert driver.session.answer_to(question) is None


def test_the_list_keeps_the_keyboard_while_one_walks_it(driver):
    steps = driver.sitting.walk.findChild(QListWidget)
    steps.setFocus()
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Down)
    assert driver.step() == BANK.sections[1].id
    assert driver.focused() is steps


def test_a_question_asked_for_is_brought_into_view(driver, qtbot):
    question = LAST.questions[-1].id
    driver.sitting.walk.go_to_question(question)
    qtbot.wait(20)
    page = driver.sitting.walk.page()
    card = driver.cards.card(question)
    top = card.mapTo(page.viewport(), card.rect().topLeft()).y()
    assert 0 <= top < page.viewport().height()
    assert driver.focused() in driver.cards.choices(question)


def test_an_assessment_opens_where_it_was_left(window):
    driver = window()
    driver.press("Full assessment")
    driver.name_client("Harbour Dental Lab")
    driver.press("Next")
    driver.answer_page({**example("dentallab25").answers, "b_share": UNKNOWN})
    driver.press("Save and close")
    assert driver.sitting is None
    driver.open_draft(0)
    assert driver.step() == BANK.sections[1].id
    driver.press("Back")
    assert driver.cards.chosen("b_share") == ["I don't know"]
    assert len(driver.home.rows()) == 1


@pytest.mark.parametrize(("width", "seen"), [(640, False), (1100, True)])
def test_a_narrow_window_is_left_to_the_questions(driver, width, seen):
    driver.window.resize(width, 480)
    driver.press("Next")
    walk = driver.sitting.walk
    assert walk.findChild(QListWidget).isVisible() == seen
    assert walk.page().width() >= walk.page().minimumSizeHint().width()


def test_a_quiet_line_leads_to_what_is_still_open_here(driver):
    driver.press("Next")
    asked = driver.cards.asked()
    assert driver.can_press(f"{len(asked)} still open here")
    driver.cards.type("b_users", "12")
    driver.press(f"{len(asked) - 1} still open here")
    assert driver.cards.card(asked[1]).isAncestorOf(driver.focused())


def test_a_section_without_gaps_offers_nothing(driver):
    driver.go_to_step(4)
    for question in driver.cards.asked():
        driver.cards.choices(question)[0].click()
    assert not any(text.endswith("still open here") for text in driver.button_texts())


def test_the_time_left_is_told_and_shrinks(driver):
    driver.press("Next")
    assert "About 18 minutes left" in driver.texts()
    for question in BANK.questions:
        if question.allow_unknown and question.kind == "single":
            driver.session.mark_unknown(question.id)
    driver.session.record("b_users", 12)
    driver.press("Next")
    assert any(text.endswith("minutes left") and text != "About 18 minutes left" for text in driver.texts())


def test_a_quick_check_takes_three_minutes(window):
    driver = window()
    driver.press("Quick check")
    assert "About 3 minutes left" in driver.texts()
