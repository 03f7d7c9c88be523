"""How long the rest takes."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.bank import bank, habit, number, sheet
from tests.shipped import BANK
from tests.strategies import sheets
from wizard.domain.conditions import Leaf
from wizard.domain.flow import standings
from wizard.domain.pace import QUICK_MINUTES, minutes_left

FOUR = bank(habit("a"), habit("b"), habit("c", show_if=Leaf("a", "is", "good")), habit("d"))


@pytest.mark.parametrize(
    ("answers", "left"),
    [({}, 1.0), (sheet(b="good"), 0.75), (sheet(a="bad"), 2 / 3), (sheet(a="?", b="-", d="good"), 0.25)],
    ids=["nothing answered", "one of four", "a follow-up falls away", "a follow-up waits"],
)
def test_a_sections_minutes_are_spread_over_its_questions(answers, left):
    assert minutes_left(FOUR, standings(FOUR, answers), "full") == pytest.approx(left)


def test_the_quick_check_takes_three_minutes():
    two = bank(habit("slow"), habit("a", quick=True), number("b", quick=True, quick_only=True))

    assert minutes_left(two, standings(two, {}, "quick"), "quick") == QUICK_MINUTES
    assert minutes_left(two, standings(two, sheet(a="good"), "quick"), "quick") == QUICK_MINUTES / 2


@given(sheets(BANK))
def test_the_time_left_is_part_of_what_was_planned(answers):
    planned = sum(section.minutes for section in BANK.sections)

    assert 0 <= minutes_left(BANK, standings(BANK, answers), "full") <= planned
