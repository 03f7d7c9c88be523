"""What settling an open question is worth: shares that sum to the width, and what answers really do to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bank import bank, habit, sheet, stake
from tests.shipped import BANK
from tests.strategies import random_value, sheets
from wizard.domain.answers import answered
from wizard.domain.conditions import Leaf
from wizard.domain.flow import standings
from wizard.domain.scoring import score
from wizard.domain.settling import Worth, narrowed, worth

AXES = st.sampled_from(["readiness", "exposure"])
GATED = bank(habit("gate"), habit("child", show_if=Leaf("gate", "is", "good")), habit("done"), stake("size"))
ROUNDING = 1e-9


def width(bank_, answers, axis):
    card = score(bank_, standings(bank_, answers), axis)
    return 0.0 if card.low is None else card.high - card.low


def test_equal_questions_share_the_width_equally():
    found = worth(bank(habit("a"), habit("b", weight=3.0)), standings(bank(habit("a"), habit("b")), {}), "readiness")

    assert {key: one.own for key, one in found.items()} == {"a": 50.0, "b": 50.0}


def test_weights_of_questions_and_areas_both_count():
    two = bank(habit("a"), habit("b", weight=3.0), habit("c", dimension="more"), weights={"care": 1, "more": 4})

    found = worth(two, standings(two, sheet(a="?")), "readiness")

    assert {key: one.own for key, one in found.items()} == pytest.approx({"a": 5, "b": 15, "c": 80})


def test_a_follow_up_that_waits_counts_for_the_one_it_waits_for():
    found = worth(GATED, standings(GATED, sheet(done="good")), "readiness")

    assert found == {"gate": Worth(pytest.approx(100 / 3), pytest.approx(100 / 3), 1)}
    assert found["gate"].most == pytest.approx(200 / 3)


def test_a_follow_up_that_is_asked_counts_for_itself():
    found = worth(GATED, standings(GATED, sheet(gate="good", done="good")), "readiness")

    assert found == {"child": Worth(pytest.approx(100 / 3))}


def test_what_is_settled_is_worth_nothing():
    assert worth(GATED, standings(GATED, sheet(gate="bad", done="-", size="much")), "readiness") == {}
    assert set(worth(GATED, standings(GATED, {}), "exposure")) == {"size"}


@given(sheets(BANK, missing=(0.1, 0.5, 1.0)), AXES)
def test_the_shares_of_all_open_questions_make_the_width(answers, axis):
    known = standings(BANK, answers)

    found = worth(BANK, known, axis)

    assert sum(one.most for one in found.values()) == pytest.approx(width(BANK, answers, axis), abs=1e-6)
    assert all(known[question].shown for question in found)


@given(sheets(BANK, missing=(0.1, 0.5)), AXES, st.randoms(use_true_random=False))
def test_a_value_narrows_by_at_least_its_share_and_never_widens(answers, axis, chance):
    found = worth(BANK, standings(BANK, answers), axis)
    before = width(BANK, answers, axis)
    for question in list(found)[:4]:
        after = width(BANK, {**answers, question: answered(random_value(BANK.by_id[question], chance))}, axis)
        assert before - after >= found[question].own - ROUNDING
        assert after <= before + ROUNDING


@given(sheets(BANK, missing=(0.1, 0.5, 1.0)), AXES)
def test_settling_everything_leaves_no_width(answers, axis):
    known = standings(BANK, answers)
    card = score(BANK, known, axis)

    low, high = narrowed(card, sum(one.most for one in worth(BANK, known, axis).values()))

    assert card.low - ROUNDING <= low <= high + ROUNDING <= card.high + 2 * ROUNDING
    assert high - low == pytest.approx(0, abs=1e-6)


def test_without_a_range_there_is_nothing_to_narrow():
    empty = bank(habit("a"))

    assert narrowed(score(empty, standings(empty, sheet(a="-")), "readiness"), 10) is None
