"""What stands beside an answer: one note, a mark to come back, how we know, and what only the seller sees."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.bank import bank, habit, number, sheet
from tests.ui.drivers_questions import RemarkDriver
from wizard.app import settings
from wizard.domain.answers import Answer

TWO = bank(habit("backup", prompt="A pause is a no."), number("users", minimum=5, maximum=2000))


@pytest.fixture
def cards(page):
    def make(answers=None):
        driver, session = page(TWO, answers)
        found = RemarkDriver(driver.page)
        found.session = session
        return found

    return make


def test_nothing_stands_beside_an_answer_before_somebody_asks(cards):
    own = cards(sheet(backup="good"))
    assert own.note("backup") is None
    assert not own.is_marked("backup")


def test_a_note_on_an_answer_is_its_note_and_is_said_to_be_printed(cards):
    own = cards(sheet(backup="good"))
    own.write_note("backup", "showed us")
    assert own.session.answer_to("backup") == Answer("answered", "good", "showed us")
    assert own.note_kind("backup") == "Printed with the answer."
    assert not own.is_marked("backup")


def test_a_note_on_an_open_question_is_a_reminder_and_is_said_not_to_be_printed(cards):
    own = cards()
    own.write_note("backup", "ask Jim")
    assert own.session.assessment.marks == {"backup": "ask Jim"}
    assert own.note_kind("backup") == "A reminder, not printed."
    assert own.is_marked("backup")


def test_answering_turns_the_reminder_into_the_note(cards):
    own = cards()
    own.write_note("backup", "ask Jim")
    own.choose("backup", "Half")
    assert own.session.answer_to("backup") == Answer("answered", "half", "ask Jim")
    assert own.note("backup") == "ask Jim"
    assert own.note_kind("backup") == "Printed with the answer."
    assert not own.is_marked("backup")


def test_a_note_outlives_an_answer_that_is_taken_back(cards):
    own = cards(sheet(backup="good"))
    own.write_note("backup", "showed us")
    own.take_back("backup")
    assert own.session.assessment.marks == {"backup": "showed us"}
    assert own.note("backup") == "showed us"


def test_a_note_outlives_a_number_that_stops_fitting_for_a_moment(cards):
    own = cards(sheet(users=25))
    own.write_note("users", "with the drivers")
    own.say_how_we_know("users", "We saw it")
    own.type("users", "25000")
    own.type("users", "30")
    assert own.session.answer_to("users") == Answer("answered", 30, "with the drivers", "seen")


def test_marks_come_and_go(cards):
    own = cards(sheet(backup="good"))
    own.mark("backup")
    assert own.session.assessment.marks == {"backup": ""}
    own.unmark("backup")
    assert own.session.assessment.marks == {}


def test_how_we_know_needs_an_answer(cards):
    own = cards()
    own.card("backup").beside.unfold("E")
    assert not own.evidence("backup").isVisible()
    own.choose("backup", "Good")
    own.say_how_we_know("backup", "It was tested")
    assert own.session.answer_to("backup").evidence == "tested"
    own.say_how_we_know("backup", "Not said")
    assert own.session.answer_to("backup").evidence is None


def test_what_was_remarked_earlier_is_shown_unfolded(cards):
    own = cards({"backup": Answer("answered", "good", "showed us", "seen")})
    assert own.note("backup") == "showed us"
    assert own.evidence("backup").currentText() == "We saw it"
    assert own.button("backup", "We saw it").isVisible()


# Private tips


def tips(driver):
    labels = driver.window.findChildren(QLabel)
    return [one.text() for one in labels if one.text().startswith("Only you see this") and one.isVisible()]


@pytest.fixture
def walking(window):
    def make(role):
        settings.save(settings.Settings(role=role))
        driver = window()
        driver.press({"seller": "Assess a client", "owner": "Assess my business", "": "Full assessment"}[role])
        driver.press("Next")
        return driver

    return make


def test_a_seller_sees_private_tips_marked_as_such(walking):
    driver = walking("seller")
    prompts = [question.prompt for question in driver.sitting.walk.page().section.questions]
    assert tips(driver) == [f"Only you see this: {prompt}" for prompt in prompts[: len(tips(driver))]]
    assert len(tips(driver)) == len(driver.cards.asked())


@pytest.mark.parametrize("role", ["owner", ""])
def test_nobody_else_sees_them(walking, role):
    driver = walking(role)
    assert tips(driver) == []


def test_they_can_be_hidden_before_the_screen_is_turned(walking):
    driver = walking("seller")
    driver.press_tool("Hide private tips")
    assert tips(driver) == []
    driver.press("Next")
    assert tips(driver) == []
    driver.press_tool("Show private tips")
    assert tips(driver)


def test_hidden_for_one_client_they_stay_so_for_the_next(walking):
    driver = walking("seller")
    driver.press_tool("Hide private tips")
    driver.press("Save and close")
    driver.press("Assess a client")
    driver.press("Next")
    assert tips(driver) == []


def test_they_never_show_while_somebody_looks_on(walking):
    driver = walking("seller")
    driver.sitting.walk.set_presenting(presenting=True)
    driver.press("Next")
    assert tips(driver) == []
    driver.sitting.walk.set_presenting(presenting=False)
    assert tips(driver)


def test_a_change_of_role_is_followed(walking):
    driver = walking("seller")
    settings.save(settings.load()._replace(role="owner"))
    driver.sitting.walk.hide()
    driver.sitting.walk.show()
    assert tips(driver) == []


def test_reasons_that_unfold_at_the_lower_edge_are_brought_into_view(page, qtbot):
    driver, _ = page(bank(*(habit(f"question{place}", why="Because. " * 40) for place in range(9))))
    own = RemarkDriver(driver.page)
    qtbot.waitUntil(lambda: own.page.verticalScrollBar().maximum() > 0)
    own.keyboard_to("question4")
    own.scroll_to_end_of("question4")
    own.key(Qt.Key.Key_Question)
    qtbot.wait(20)

    reasons = next(label for label in own.page.findChildren(QLabel) if label.text().startswith("Because"))
    assert own.shows_whole(reasons)


@pytest.mark.parametrize("letter", [Qt.Key.Key_N, Qt.Key.Key_E], ids="NE")
def test_a_note_that_opens_at_the_lower_edge_is_brought_into_view(page, qtbot, letter):
    driver, _ = page(bank(*(habit(f"question{place}") for place in range(9))))
    own = RemarkDriver(driver.page)
    qtbot.waitUntil(lambda: own.page.verticalScrollBar().maximum() > 0)
    own.keyboard_to("question4")
    own.scroll_to_end_of("question4")
    own.key(letter)
    qtbot.wait(20)

    assert own.note_field("question4").hasFocus()
    assert own.shows_whole(own.note_field("question4"))
