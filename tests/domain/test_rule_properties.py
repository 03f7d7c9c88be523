"""How the advice may move when one answer does.

Prevention does not add up over services, so the breakdown part can turn the
order of two plans round: with it held fixed the rules below hold always, with
it they may fail rarely. The tests count how rarely.
"""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.shipped import BANK, CATALOGUE, HABITS, advice, business
from tests.strategies import MISSING, random_sheet, random_value, sheets_with_users
from wizard.domain.answers import answered
from wizard.domain.flow import points_for
from wizard.domain.ladder import case, cheapest, ladder
from wizard.domain.recommendation import recommend
from wizard.domain.scales import Scales

CHANCE = st.randoms(use_true_random=False)
NOTHING_BREAKS = replace(CATALOGUE, incidents=())
RARE = 1 / 500
SELDOM = 1 / 100


def better_options(standing):
    """Return the options of an answered habit that earn more."""
    return [option for option in standing.question.options if option.points > (standing.points or 0.0)]


def changed_to(standing, option):
    """Return a habit's standing once it is answered with that option."""
    points = points_for(standing.question, option.id)
    return standing._replace(status="answered", answer=answered(option.id), points=points)


def random_businesses(count, seed, missing=MISSING):
    """Return that many random businesses that are not under contract."""
    chance = random.Random(seed)
    found = []
    while len(found) < count:
        sheet = random_sheet(BANK, chance, chance.choice(missing))
        sheet["b_users"] = answered(random_value(BANK.by_id["b_users"], chance))
        if sheet.get("e_inhouse") != answered("contract"):
            found.append(business(sheet))
    return found


@given(sheets_with_users(BANK))
def test_a_better_habit_never_leads_to_a_fuller_plan_where_nothing_breaks(sheet):
    here = business(sheet, catalogue=NOTHING_BREAKS)
    rungs = ladder(here)
    scales = Scales(here, rungs)
    for standing in (here.standings[habit.id] for habit in HABITS):
        if standing.status == "answered":
            for option in better_options(standing):
                after = scales.lands_on({standing.question.id: changed_to(standing, option)})
                assert after.rank <= cheapest(rungs).rank


def test_in_full_a_better_habit_leads_to_a_fuller_plan_in_fewer_than_one_case_of_five_hundred():
    cases = fuller = 0
    for here in random_businesses(1000, 1):
        rungs = ladder(here)
        scales, leader = Scales(here, rungs), cheapest(rungs)
        known = [here.standings[habit.id] for habit in HABITS]
        for standing in (standing for standing in known if standing.status == "answered"):
            for option in better_options(standing):
                cases += 1
                fuller += scales.lands_on({standing.question.id: changed_to(standing, option)}).rank > leader.rank

    assert cases > 20_000
    assert fuller < cases * RARE


# More at stake

MORE = ("b_tolerance", "b_share", "b_margin_hour", "b_data", "b_rules")


def with_more(question, value, chance):
    """Return a value with more at stake, or ``None`` where there is none."""
    if question.kind == "single":
        points = question.option(value).points
        worse = [option.id for option in question.options if option.points > points]
        return chance.choice(worse) if worse else None
    if question.kind == "multi":
        ticked = tuple(option for option in value if not question.option(option).exclusive)
        rest = [option.id for option in question.options if option.id not in value and not option.exclusive]
        return (*ticked, chance.choice(rest)) if rest else None
    return value * chance.choice([1.2, 2, 5]) + 1


def moved_up(sheet, question_id, chance, catalogue=CATALOGUE):
    """Return the plans that lead before and after more is at stake; skip where that cannot be, or crosses 35."""
    standing = business(sheet).standings[question_id]
    assume(standing.status == "answered")
    value = with_more(standing.question, standing.value, chance)
    assume(value is not None)
    before = business(sheet, catalogue=catalogue)
    after = business({**sheet, question_id: answered(value)}, catalogue=catalogue)
    edge = catalogue.constants.self_serve_exposure_below
    assume((before.exposure < edge) == (after.exposure < edge))
    return cheapest(ladder(before)), cheapest(ladder(after))


@pytest.mark.parametrize("question", MORE)
@settings(max_examples=50)
@given(sheets_with_users(BANK, missing=(0.0, 0.2)), CHANCE)
def test_more_dependence_and_more_duties_never_lead_to_a_lower_plan(question, sheet, chance):
    before, after = moved_up(sheet, question, chance)

    assert after.rank >= before.rank


@settings(max_examples=50)
@given(sheets_with_users(BANK, missing=(0.0, 0.2)), CHANCE)
def test_longer_hours_never_lead_to_a_lower_plan_where_nothing_breaks(sheet, chance):
    before, after = moved_up(sheet, "b_hours", chance, NOTHING_BREAKS)

    assert after.rank >= before.rank


def test_across_exposure_35_more_at_stake_may_lead_to_a_lower_plan_and_that_is_deliberate():
    below, above = (CATALOGUE.plan("block").covers_setup, CATALOGUE.plan("payg").covers_setup)

    assert (below, above) == ("self_serve", "low")


# The range


@given(sheets_with_users(BANK))
def test_the_plan_lies_within_its_range(sheet):
    found = advice(sheet).recommendation
    ranks = {rung.tier: rung.rank for rung in found.ladder}

    assert ranks[found.range[0]] <= ranks[found.leader] <= ranks[found.range[1]]


def grown(here, standing, option):
    """Say whether the range grew when an open habit was answered."""
    ranks = {rung.tier: rung.rank for rung in ladder(here)}
    after = {**here.standings, standing.question.id: changed_to(standing, option)}
    there = case(BANK, here.catalogue, after, here.exposure)
    before, now = (recommend(item, named=False).range for item in (here, there))
    return ranks[now[0]] < ranks[before[0]] or ranks[now[1]] > ranks[before[1]]


def undecided(here):
    """Return the habits that are still open."""
    return [here.standings[h.id] for h in HABITS if here.standings[h.id].status in {"unknown", "unanswered"}]


@given(sheets_with_users(BANK, missing=(0.1, 0.3, 0.6)), CHANCE)
def test_the_range_never_grows_as_habits_are_answered_where_nothing_breaks(sheet, chance):
    here = business(sheet, catalogue=NOTHING_BREAKS)
    assume(sheet.get("e_inhouse") != answered("contract"))
    for standing in undecided(here):
        assert not grown(here, standing, chance.choice(standing.question.options))


def test_in_full_the_range_grows_in_fewer_than_one_case_of_a_hundred():
    chance = random.Random(3)
    cases = [(here, undecided(here)) for here in random_businesses(400, 2)]
    drawn = [(here, chance.choice(habits)) for here, habits in cases if habits]

    growing = sum(grown(here, standing, chance.choice(standing.question.options)) for here, standing in drawn)

    assert growing < len(drawn) * SELDOM


@given(sheets_with_users(BANK))
def test_the_order_of_answering_changes_no_advice(sheet):
    backwards = dict(reversed(sheet.items()))

    assert advice(sheet).recommendation == advice(backwards).recommendation
