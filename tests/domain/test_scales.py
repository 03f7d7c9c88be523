"""The prepared ladder must weigh other habits exactly as the plain one does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.shipped import BANK, CATALOGUE, EXPECTED, HABITS, business, changed, example
from tests.strategies import random_value, sheets_with_users
from wizard.domain.answers import NOT_APPLICABLE, UNKNOWN, answered
from wizard.domain.flow import points_for
from wizard.domain.ladder import case, ladder
from wizard.domain.scales import Scales

EXACT = 1e-9
CHANCE = st.randoms(use_true_random=False)


def given_option(standing, option):
    """Return a habit's standing once it is answered with that option."""
    points = points_for(standing.question, option)
    return standing._replace(status="answered", answer=answered(option), points=points)


def random_change(here, chance, states):
    """Return some habits in those states, changed to random options or to "I don't know"."""
    able = [here.standings[q.id] for q in HABITS if here.standings[q.id].status in states]
    changed = {}
    for standing in chance.sample(able, min(len(able), chance.randint(1, 12))):
        unknown = standing._replace(status="unknown", answer=UNKNOWN, points=None)
        known = given_option(standing, random_value(standing.question, chance))
        changed[standing.question.id] = unknown if chance.random() < 0.2 else known
    return changed


def agree(here, changed):
    """Hold both ways of weighing a change against each other."""
    there = case(BANK, CATALOGUE, {**here.standings, **changed}, here.exposure)
    plain = [rung.total_year for rung in ladder(there)]

    assert Scales(here, ladder(here)).totals(changed) == pytest.approx(plain, rel=EXACT)


@settings(max_examples=150)
@given(sheets_with_users(BANK), CHANCE)
def test_changed_habits_are_weighed_as_by_the_plain_ladder(sheet, chance):
    here = business(sheet)

    agree(here, random_change(here, chance, {"answered", "unknown", "unanswered"}))


@settings(max_examples=60)
@given(sheets_with_users(BANK, missing=(0.3, 0.6)), CHANCE)
def test_habits_that_wait_or_do_not_apply_may_be_changed_too(sheet, chance):
    here = business(sheet)

    agree(here, random_change(here, chance, {"open", "not_applicable", "answered"}))


@pytest.mark.parametrize("contract", ["contract", "nobody"])
@pytest.mark.parametrize("question", ["k_cloud", "s_encrypt"])
def test_so_may_they_where_a_contract_keeps_habits(question, contract):
    sheet = {**changed("lawfirm18", e_inhouse=contract, e_cloud=None), "s_encrypt": NOT_APPLICABLE}
    here = business(sheet)
    assert here.standings[question].status in {"open", "not_applicable"}

    agree(here, {question: given_option(here.standings[question], BANK.by_id[question].weakest().id)})


@pytest.mark.parametrize("option", ["minutes", "halfday", "nextday", "days"])
@pytest.mark.parametrize("name", EXPECTED)
def test_another_wait_for_help_is_weighed_as_by_the_plain_ladder(name, option):
    here = business(example(name).answers)

    agree(here, {"p_wait": given_option(here.standings["p_wait"], option)})


@given(sheets_with_users(BANK))
def test_without_a_change_the_totals_are_those_of_the_ladder(sheet):
    here = business(sheet)
    rungs = ladder(here)

    assert Scales(here, rungs).totals({}) == pytest.approx([rung.total_year for rung in rungs], rel=EXACT)


@given(sheets_with_users(BANK), CHANCE)
def test_the_change_lands_on_the_plan_with_the_lowest_total(sheet, chance):
    here = business(sheet)
    rungs = ladder(here)
    changed = random_change(here, chance, {"answered", "unknown"})
    scales = Scales(here, rungs)

    totals = dict(zip((rung.tier for rung in rungs), scales.totals(changed), strict=True))

    assert totals[scales.lands_on(changed).tier] == min(totals.values())
