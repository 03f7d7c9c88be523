"""Questions answered by typing: only what fits is recorded, and a field never answers by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.bank import bank, number, sheet, text
from wizard.domain.answers import NOT_APPLICABLE, UNKNOWN, answered

USERS = bank(number("users", minimum=5, maximum=2000, default=10, unit="people"))
WORDS = bank(text("remark"))


@pytest.fixture
def german():
    """Write numbers the German way."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    yield
    QLocale.setDefault(before)


def test_a_field_starts_empty_and_only_suggests(page):
    cards, session = page(USERS)
    assert cards.typed("users") == ""
    assert cards.field("users").placeholderText() == "for example 10"
    assert session.answer_to("users") is None


def test_a_number_reaches_the_session_as_it_is_typed(page):
    cards, session = page(USERS)
    cards.type("users", "25")
    assert session.answer_to("users") == answered(25)


def test_a_fraction_stays_a_fraction(page):
    cards, session = page(bank(number("rate")))
    cards.type("rate", "12.5")
    assert session.answer_to("rate") == answered(12.5)


@pytest.mark.parametrize("typed", ["1,500", "1500", " 1500 "])
def test_thousands_may_be_grouped(page, typed):
    cards, session = page(USERS)
    cards.type("users", typed)
    assert session.answer_to("users") == answered(1500)


@pytest.mark.usefixtures("german")
def test_numbers_are_read_and_shown_as_they_are_written_here(page):
    cards, session = page(bank(number("rate")))
    cards.type("rate", "1.234,5")
    assert session.answer_to("rate") == answered(1234.5)
    cards.leave_field("rate")
    assert cards.typed("rate") == "1234,5"


@pytest.mark.parametrize("typed", ["99999", "many", "-3", "inf", "nan"])
def test_what_does_not_fit_is_said_quietly_and_not_recorded(page, typed):
    cards, session = page(USERS)
    cards.type("users", typed)
    cards.leave_field("users")
    assert session.answer_to("users") is None
    assert cards.hint("users") == "Not counted. Please enter a number from 5 to 2,000."


def test_a_number_that_no_longer_fits_takes_the_earlier_one_back(page):
    cards, session = page(USERS, sheet(users=25))
    cards.type("users", "25000")
    assert session.answer_to("users") is None
    cards.type("users", "30")
    assert session.answer_to("users") == answered(30)
    assert cards.hint("users") == ""


def test_too_small_is_not_said_while_typing_goes_on(page):
    cards, _ = page(USERS)
    cards.type("users", "1")
    assert cards.hint("users") == ""
    cards.leave_field("users")
    assert cards.hint("users")


def test_emptying_the_field_forgets_the_answer(page):
    cards, session = page(USERS, sheet(users=25))
    cards.type("users", "")
    assert session.answer_to("users") is None
    assert cards.hint("users") == ""


@pytest.mark.parametrize(("label", "state"), [("I don't know", UNKNOWN), ("We have none", NOT_APPLICABLE)])
def test_not_knowing_stands_in_the_fields_place(page, label, state):
    cards, session = page(USERS, sheet(users=25))
    cards.choose("users", label)
    assert session.answer_to("users") == state
    assert cards.typed("users") == ""
    cards.type("users", "30")
    assert session.answer_to("users") == answered(30)
    assert cards.chosen("users") == []


def test_unknown_and_not_applicable_exclude_each_other(page):
    cards, session = page(USERS)
    cards.choose("users", "I don't know")
    cards.choose("users", "We have none")
    assert cards.chosen("users") == ["We have none"]
    cards.choose("users", "We have none")
    assert session.answer_to("users") is None


@pytest.mark.parametrize(("value", "shown"), [(25, "25"), (12.5, "12.5"), (1500000, "1500000")])
def test_numbers_come_back_with_all_their_digits(page, value, shown):
    cards, session = page(bank(number("rate")), sheet(rate=value))
    assert cards.typed("rate") == shown
    assert session.answer_to("rate") == answered(value)


def test_words_come_and_go(page):
    cards, session = page(WORDS)
    cards.type("remark", "Two sites, one server & a cat")
    assert session.answer_to("remark") == answered("Two sites, one server & a cat")
    cards.type("remark", "   ")
    assert session.answer_to("remark") is None


def test_the_wheel_changes_no_answer(page):
    cards, session = page(USERS, sheet(users=25))
    field = cards.field("users")
    field.setFocus()
    middle = QPointF(field.rect().center())
    turn = QPoint(0, 120)
    no_button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(middle, middle, turn, turn, no_button, Qt.KeyboardModifier.NoModifier, phase, False)  # noqa: FBT003 - Qt's own
    QApplication.sendEvent(field, event)
    assert session.answer_to("users") == answered(25)


# Text that does not fit never vanishes by itself


@pytest.mark.parametrize("typed", ["99999", "many", "1"])
def test_what_is_not_counted_stays_and_says_so_when_one_comes_back(page, typed):
    cards, session = page(USERS, sheet(users=25))
    cards.type("users", typed)
    cards.leave_field("users")
    cards.page.refresh()
    assert cards.typed("users") == typed
    assert cards.hint("users") == "Not counted. Please enter a number from 5 to 2,000."
    assert session.answer_to("users") is None
    assert cards.field("users").property("role") == "unfit"


def test_it_goes_when_it_is_mended_or_something_else_is_said(page):
    cards, session = page(USERS)
    cards.type("users", "99999")
    cards.type("users", "99")
    assert not cards.field("users").property("role")
    cards.type("users", "99999")
    cards.choose("users", "I don't know")
    assert cards.typed("users") == ""
    assert cards.hint("users") == ""
    assert session.answer_to("users") == UNKNOWN


def test_undoing_what_did_not_fit_brings_the_answer_back(page):
    cards, session = page(USERS, sheet(users=25))
    cards.type("users", "99999")
    session.undo()
    cards.page.refresh()
    assert cards.typed("users") == "25"
    assert cards.hint("users") == ""
