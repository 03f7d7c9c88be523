"""Questions answered by choosing: what reaches the session, and what comes back."""

from __future__ import annotations

import pytest

from tests.bank import bank, habit, sheet, ticks
from wizard.domain.answers import NOT_APPLICABLE, UNKNOWN, answered

ONE = bank(habit("backup"), habit("mfa", not_applicable=None, allow_unknown=False))
ANY = bank(ticks("data", {"cards": 0.4, "health": 0.6}))


@pytest.mark.parametrize(
    ("label", "answer"),
    [("Half", answered("half")), ("I don't know", UNKNOWN), ("We have none", NOT_APPLICABLE)],
    ids=["an option", "unknown", "not applicable"],
)
def test_a_choice_reaches_the_session(page, label, answer):
    cards, session = page(ONE)
    cards.choose("backup", label)
    assert session.answer_to("backup") == answer


@pytest.mark.parametrize(
    ("value", "label"), [("bad", "Bad"), ("?", "I don't know"), ("-", "We have none")], ids=["option", "unknown", "n/a"]
)
def test_earlier_answers_come_back(page, value, label):
    cards, _ = page(ONE, sheet(backup=value))
    assert cards.chosen("backup") == [label]
    assert cards.chosen("mfa") == []


def test_nothing_is_chosen_before_somebody_chooses(page):
    cards, session = page(bank(habit("backup"), ticks("data", {"cards": 0.4})))
    assert cards.chosen("backup") == cards.chosen("data") == []
    assert session.assessment.answers == {}


def test_unknown_is_offered_only_where_the_bank_allows_it(page):
    cards, _ = page(ONE)
    assert [choice.accessibleName() for choice in cards.choices("mfa")] == ["Good", "Half", "Bad"]


def test_a_choice_can_be_taken_back(page):
    cards, session = page(ONE, sheet(backup="good"))
    cards.take_back("backup")
    assert session.answer_to("backup") is None
    assert cards.chosen("backup") == []
    assert not cards.can_take_back("backup")


def test_after_taking_back_the_same_choice_can_be_made_again(page):
    cards, session = page(ONE, sheet(backup="good"))
    cards.take_back("backup")
    cards.choose("backup", "Good")
    assert session.answer_to("backup") == answered("good")


def test_an_answer_forgotten_elsewhere_is_cleared(page):
    cards, session = page(ONE, sheet(backup="good"))
    session.forget("backup")
    cards.page.refresh()
    assert cards.chosen("backup") == []


def test_several_boxes_reach_the_session_in_the_banks_order(page):
    cards, session = page(ANY)
    cards.choose("data", "health")
    cards.choose("data", "cards")
    assert session.answer_to("data") == answered(("cards", "health"))


def test_unticking_the_last_box_forgets_the_answer(page):
    cards, session = page(ANY, sheet(data=["cards"]))
    cards.choose("data", "cards")
    assert session.answer_to("data") is None


@pytest.mark.parametrize("alone", ["None", "I don't know", "We have none"])
def test_what_stands_alone_clears_the_rest_and_is_cleared_by_it(page, alone):
    cards, session = page(ANY, sheet(data=["cards", "health"]))
    cards.choose("data", alone)
    assert cards.chosen("data") == [alone]
    cards.choose("data", "health")
    assert cards.chosen("data") == ["health"]
    assert session.answer_to("data") == answered(("health",))


@pytest.mark.parametrize(("value", "labels"), [(["cards", "health"], ["cards", "health"]), ("?", ["I don't know"])])
def test_ticks_come_back(page, value, labels):
    cards, _ = page(ANY, sheet(data=value))
    assert cards.chosen("data") == labels


def test_showing_an_answer_records_nothing(page, qtbot):
    cards, session = page(ANY, sheet(data=["cards"]))
    with qtbot.assertNotEmitted(cards.page.changed):
        cards.page.refresh()
    assert session.answer_to("data") == answered(("cards",))


def test_why_we_ask_is_folded_until_asked_for(page):
    cards, _ = page(bank(habit("backup", why="Because disks die.", find_out="Ask whoever restores.")))
    assert not any("disks die" in text for text in cards.texts("backup"))
    cards.unfold("backup")
    assert any("disks die" in text and "Ask whoever restores" in text for text in cards.texts("backup"))
