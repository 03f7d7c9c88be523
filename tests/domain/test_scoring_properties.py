"""What holds for every answer sheet: the interval, its nesting, and that better is never worse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.shipped import BANK, EXPECTED, advice, example
from tests.strategies import random_answer, sheets
from wizard.domain.answers import answered
from wizard.domain.flow import standings
from wizard.domain.scoring import score

AXES = ("readiness", "exposure")
SCALED = 7.0
ROUNDING = 1e-9


def cards(answers, bank=BANK):
    """Return both score cards."""
    known = standings(bank, answers)
    return [score(bank, known, axis) for axis in AXES]


def place(card):
    """Return the rank of a card's band."""
    return [band.id for band in BANK.bands if band.axis == card.axis].index(card.band.id)


@given(sheets(BANK))
def test_low_headline_and_high_are_in_order(answers):
    for card in cards(answers):
        middle = card.low if card.score is None else card.score
        assert 0 <= card.low <= middle + ROUNDING <= card.high + 2 * ROUNDING <= 100 + 3 * ROUNDING


@given(sheets(BANK))
def test_the_same_holds_in_every_area(answers):
    for area in (area for card in cards(answers) for area in card.areas if area.low is not None):
        assert 0 <= area.low <= (area.low if area.score is None else area.score) <= area.high + ROUNDING


@given(sheets(BANK, missing=(0.3, 0.6, 0.9)), st.randoms(use_true_random=False))
def test_answering_never_widens_the_interval(answers, chance):
    left = [question for question in BANK.questions if question.id not in answers]
    before = cards(answers)
    for question in left:
        after = cards({**answers, question.id: random_answer(question, chance)})
        for old, new in zip(before, after, strict=True):
            assert old.low <= new.low + ROUNDING
            assert new.high <= old.high + ROUNDING


@given(sheets(BANK))
def test_a_better_option_lowers_nothing(answers):
    before = cards(answers)
    known = standings(BANK, answers)
    singles = [s for s in known.values() if s.question.scored and isinstance(s.value, str)]
    for standing in singles:
        for option in standing.question.options:
            if option.points > standing.points:
                after = cards({**answers, standing.question.id: answered(option.id)})
                assert not lowered(before, after)


def lowered(before, after):
    """Say what fell from one pair of cards to another."""
    return [
        (old.axis, old.score, new.score)
        for old, new in zip(before, after, strict=True)
        if new.low < old.low - ROUNDING
        or new.high < old.high - ROUNDING
        or (old.score is not None and (new.score < old.score - ROUNDING or place(new) < place(old)))
    ]


@given(sheets(BANK), st.sampled_from([dimension.id for dimension in BANK.dimensions]))
def test_scaling_all_weights_of_an_area_changes_nothing(answers, area):
    heavier = replace(
        BANK,
        sections=tuple(
            section._replace(
                questions=tuple(
                    q._replace(weight=SCALED * q.weight) if q.dimension == area else q for q in section.questions
                ),
            )
            for section in BANK.sections
        ),
    )

    for plain, scaled in zip(cards(answers), cards(answers, heavier), strict=True):
        assert (scaled.low, scaled.high, scaled.coverage) == pytest.approx((plain.low, plain.high, plain.coverage))


@pytest.mark.parametrize("name", EXPECTED)
def test_the_quick_check_leaves_room_for_the_full_score(name):
    full = example(name).answers
    quick = advice({key: answer for key, answer in full.items() if BANK.by_id[key].quick}, "quick").readiness

    assert quick.low <= advice(full).readiness.score <= quick.high
