"""Numbers that step by sensible amounts, and money written as money."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.bank import bank, number, sheet
from tests.shipped import CATALOGUE
from tests.ui.drivers import CardDriver
from wizard.domain.answers import answered
from wizard.ui.pages.section import SectionPage
from wizard.ui.widgets.number_card import stepped

USERS = bank(number("users", minimum=5, maximum=2000, default=10, unit="people"))

# Steps


@pytest.mark.parametrize(
    ("value", "up", "down"),
    [
        (0, 1, -1),
        (12.5, 13, 12),
        (20, 25, 19),
        (22, 25, 20),
        (100, 110, 95),
        (200, 250, 190),
        (999, 1000, 950),
        (1000, 1100, 950),
        (20_000, 25_000, 19_000),
        (-25, -20, -30),
    ],
)
def test_a_step_is_as_large_as_the_number_makes_sensible(value, up, down):
    assert (stepped(value, up=True), stepped(value, up=False)) == (up, down)


def press(cards, question, *keys):
    for key in keys:
        QTest.keyClick(cards.field(question), key)


def test_the_arrow_keys_step_and_record(page):
    cards, session = page(USERS, sheet(users=19))
    press(cards, "users", Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert session.answer_to("users") == answered(25)
    press(cards, "users", Qt.Key.Key_Down)
    assert session.answer_to("users") == answered(20)


def test_from_an_empty_field_the_first_step_is_what_the_bank_suggests(page):
    cards, session = page(bank(number("users", default=10), number("plain", minimum=3)))
    press(cards, "users", Qt.Key.Key_Up)
    press(cards, "plain", Qt.Key.Key_Down)
    assert (session.answer_to("users"), session.answer_to("plain")) == (answered(10), answered(3))


def test_there_is_no_half_of_what_is_counted(page):
    cards, session = page(bank(number("users", minimum=5, maximum=2000, whole=True)))
    cards.type("users", "25.5")
    cards.leave_field("users")
    assert "Not counted. Please enter a whole number from 5 to 2,000." in cards.hint("users")
    assert session.assessment.answers == {}
    cards.type("users", "25.0")

    assert session.assessment.answers == sheet(users=25)


@pytest.mark.parametrize(("value", "key"), [(2000, Qt.Key.Key_Up), (5, Qt.Key.Key_Down)])
def test_steps_stop_at_the_ends(page, value, key):
    cards, session = page(USERS, sheet(users=value))
    press(cards, "users", key)
    assert session.answer_to("users") == answered(value)


# Money


@pytest.fixture
def money(qtbot, session):
    cost = number("cost", minimum=0, maximum=5_000_000, default=43)._replace(kind="money")
    own = session(bank(cost), catalogue=CATALOGUE)
    page = SectionPage(own.bank.sections[0], own)
    qtbot.addWidget(page)
    page.refresh()
    return CardDriver(page), own


@pytest.mark.parametrize(
    ("typed", "shown", "value"),
    [
        ("1500", "$1,500", 1500),
        ("$1,500", "$1,500", 1500),
        ("43.5", "$43.50", 43.5),
        ("0", "$0", 0),
        ("0.125", "$0.125", 0.125),
    ],
)
def test_an_amount_is_written_as_money_when_one_leaves(money, typed, shown, value):
    cards, session = money
    cards.type("cost", typed)
    assert cards.typed("cost") == typed
    cards.leave_field("cost")
    assert cards.typed("cost") == shown
    cards.page.refresh()
    assert cards.typed("cost") == shown
    assert session.answer_to("cost") == answered(value)


def test_amounts_step_and_suggest_in_their_currency(money):
    cards, session = money
    assert cards.field("cost").placeholderText() == "for example $43"
    press(cards, "cost", Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert (session.answer_to("cost"), cards.typed("cost")) == (answered(45), "$45")


def test_the_range_of_an_amount_is_named_in_its_currency(money):
    cards, _ = money
    cards.type("cost", "$9,000,000")
    assert cards.hint("cost") == "Not counted. Please enter a number from $0 to $5,000,000."
