"""One plan down and one plan up: the change really moves the advice, and no smaller one does."""

from __future__ import annotations

import random
from itertools import combinations

import pytest

from tests.bank import sheet
from tests.shipped import BANK, CATALOGUE, EXPECTED, HABITS, advice, business, changed, example
from tests.shop import FIRM, PAYG, TOP, plan, price, shop
from tests.strategies import random_sheet, random_value
from wizard.domain.answers import answered
from wizard.domain.ladder import cheapest, ladder
from wizard.domain.recommendation import recommend
from wizard.domain.scales import Scales

WAYS = [True, False]
WAY_NAMES = ["down", "up"]
LARGEST_TRIED = 3


def random_sheets(count, seed=4):
    """Return that many full random sheets."""
    chance = random.Random(seed)
    found = []
    for _ in range(count):
        drawn = random_sheet(BANK, chance, 0.0)
        found.append({**drawn, "b_users": answered(random_value(BANK.by_id["b_users"], chance))})
    return found


SHEETS = {name: example(name).answers for name in EXPECTED}
RANDOM = random_sheets(520)
# some as they come, and some where the strongest habits are not enough, or not the fewest
HARD = (116, 145, 205, 252, 374, 460, 513)
SHEETS |= {f"random {place}": RANDOM[place] for place in (*range(10), *HARD)}


def step_of(found, *, down):
    """Return the step in one direction."""
    return found.one_down if down else found.one_up


def end_of(question, *, down):
    """Return the option a habit changes to."""
    return (question.best() if down else question.weakest()).id


def changes(here, *, down):
    """Return every habit that can change, as it would stand then."""
    after = {
        habit.id: answered(end_of(habit, down=down))
        for habit in HABITS
        if here.standings[habit.id].status in {"answered", "unknown"}
    }
    sheet_then = {question: s.answer for question, s in here.standings.items() if s.answer is not None} | after
    there = business(sheet_then)
    return {q: there.standings[q] for q in after if here.standings[q].value != after[q].value}


def moves(scales, leader, chosen, *, down):
    """Say whether changed habits move the advice in that direction."""
    landed = scales.lands_on(chosen)
    return landed.rank < leader.rank if down else landed.rank > leader.rank


@pytest.mark.parametrize("down", WAYS, ids=WAY_NAMES)
@pytest.mark.parametrize("name", SHEETS)
def test_applying_the_change_moves_the_advice_to_the_plan_it_names(name, down):
    found = advice(SHEETS[name]).recommendation or pytest.skip("no users")
    step = step_of(recommend(business(SHEETS[name]), named=True), down=down)
    if step is None or not step.change:
        return

    applied = {question: answered(end_of(BANK.by_id[question], down=down)) for question in step.change}
    landed = cheapest(ladder(business({**SHEETS[name], **applied})))

    ranks = {rung.tier: rung.rank for rung in found.ladder}
    assert landed.tier == step.tier
    assert ranks[step.tier] < ranks[found.leader] if down else ranks[step.tier] > ranks[found.leader]


@pytest.mark.parametrize("down", WAYS, ids=WAY_NAMES)
@pytest.mark.parametrize("name", SHEETS)
def test_no_smaller_set_of_habits_moves_the_advice(name, down):
    here = business(SHEETS[name])
    found = recommend(here, named=True)
    step, able = step_of(found, down=down), changes(here, down=down)
    if step is None:
        return
    scales, leader = Scales(here, found.ladder), found.rung(found.leader)
    sizes = range(1, min(LARGEST_TRIED, len(step.change) - 1 if step.change else LARGEST_TRIED) + 1)

    smaller = (chosen for size in sizes for chosen in combinations(able, size))

    assert not any(moves(scales, leader, {q: able[q] for q in chosen}, down=down) for chosen in smaller)


@pytest.mark.parametrize("down", WAYS, ids=WAY_NAMES)
@pytest.mark.parametrize("name", SHEETS)
def test_no_habit_of_the_change_can_be_left_out(name, down):
    here = business(SHEETS[name])
    found = recommend(here, named=True)
    step, able = step_of(found, down=down), changes(here, down=down)
    told = () if step is None else step.change
    scales, leader = Scales(here, found.ladder), found.rung(found.leader)

    unneeded = [
        one for one in told if moves(scales, leader, {other: able[other] for other in told if other != one}, down=down)
    ]

    assert unneeded == []


@pytest.mark.parametrize("down", WAYS, ids=WAY_NAMES)
@pytest.mark.parametrize("name", SHEETS)
def test_a_step_names_habits_or_else_the_facts_that_hold_it(name, down):
    here = business(SHEETS[name])
    found = recommend(here, named=True)
    step = step_of(found, down=down)
    if step is None:
        return

    all_habits = changes(here, down=down)
    movable = moves(Scales(here, found.ladder), found.rung(found.leader), all_habits, down=down)

    assert step.change or not movable
    assert bool(step.blocked_by) is not bool(step.change)
    assert not {habit.id for habit in HABITS} & set(step.blocked_by)


@pytest.mark.parametrize("name", SHEETS)
def test_only_habits_that_have_an_answer_change_and_they_are_told_in_order(name):
    here = business(SHEETS[name])
    found = recommend(here, named=True)

    for down in WAYS:
        step = step_of(found, down=down)
        told = () if step is None else step.change
        assert set(told) <= set(changes(here, down=down))
        assert list(told) == [question for question in here.standings if question in told]


def rule(*plans, **answers):
    """Return what the rule says about ten people at exposure 60, nothing ever breaking, a plain gap worth 600."""
    catalogue = shop((PAYG, *plans), gap_price=1, onboarding_months=0)
    answers = {"users": 10, "stake": 60, "h_stop": 0, **answers}
    return recommend(business(sheet(**answers), bank=FIRM, catalogue=catalogue), named=True)


def care(month):
    """Return a plan of a fixed monthly price."""
    return plan("care", 2, ("lock", "copy", "watch"), price=price(base=month))


def test_the_fewest_habits_are_told():
    found = rule(care(60), locks="bad", copies="half", watches="half", trains="good")

    # care costs 720, the gaps 1,200 + 300 + 300: the locks alone bring them below
    assert (found.one_down.tier, found.one_down.change) == ("payg", ("locks",))


def test_what_would_make_more_worthwhile_is_told_by_the_weakest_answer():
    found = rule(care(60), locks="good", copies="good", watches="good", trains="good")

    assert (found.one_up.tier, found.one_up.change) == ("care", ("locks",))


def test_the_lowest_plan_has_no_step_down_and_the_fullest_none_up():
    assert rule(care(60)).one_down is None
    assert rule(care(1), locks="bad").one_up is None


def test_a_step_may_pass_over_a_plan():
    dear = plan("full", 3, ("lock", "copy", "watch", "train"), price=price(base=70))

    found = rule(care(69), dear, locks="bad", trains="bad", copies="good", watches="good")

    assert (found.leader, found.one_down.tier, set(found.one_down.change)) == ("full", "care", {"trains"})


def test_habits_that_do_not_apply_cannot_change():
    found = rule(care(60), locks="-", copies="good", watches="good", trains="good")

    assert "locks" not in found.one_up.change


# Facts

KEPT = {habit.id: end_of(habit, down=True) for habit in HABITS if habit.id not in {"e_inhouse_cover", "p_wait"}}


@pytest.mark.parametrize("name", ["lawfirm18", "distributor60"])
def test_where_good_habits_are_bought_the_contract_is_what_holds_the_plan(name):
    found = advice(changed(name, e_inhouse="contract", p_wait="minutes", **KEPT)).recommendation

    assert found.one_down.change == ()
    assert "e_inhouse" in found.one_down.blocked_by


def test_where_the_ladder_itself_ends_it_staff_is_what_holds_the_plan():
    found = advice(example("manufacturer120").answers).recommendation

    assert (found.leader, found.one_up.blocked_by) == ("comanaged", ("e_inhouse",))


def test_a_count_of_trouble_may_be_what_holds_the_plan():
    # a gap of 600 that only history knows of, and a plan of 120
    found = rule(care(10), locks="good", copies="good", watches="good", trains="good", h_stop=9)

    assert (found.leader, found.one_down.change, found.one_down.blocked_by) == ("care", (), ("h_stop",))


def test_a_quick_check_has_no_steps():
    found = recommend(business(example("lawfirm18").answers, "quick"), named=False)

    assert (found.one_down, found.one_up) == (None, None)


def test_a_plan_nothing_can_justify_still_names_a_fact():
    found = rule(TOP, locks="bad", copies="bad", watches="bad", trains="bad", stake=40, users=1)

    assert found.one_up is None or found.one_up.change or found.one_up.blocked_by


def test_the_shipped_catalogue_has_the_own_it_rule_on_who_looks_after_it():
    assert CATALOGUE.rules.own_it_question == CATALOGUE.rules.contract_question == "e_inhouse"
