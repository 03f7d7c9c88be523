"""Three years as they add up: means in closed form, ranges as a simulation has them."""

from __future__ import annotations

import numpy as np
import pytest

from tests.shipped import advice, business, example
from wizard.domain.assessment import evaluate


@pytest.fixture(scope="module")
def lab():
    """Return the dental lab's costs and the plan they speak of."""
    found = advice(example("dentallab25").answers, costs=True)
    return found.costs, found.recommendation.rung(found.costs.subject)


def test_the_first_year_is_the_year_of_the_comparison(lab):
    costs, rung = lab
    year = next(mark for mark in costs.horizon if mark.months == 12)
    plan = next(plan for plan in costs.tiers if plan.tier == rung.tier)

    assert year.today == costs.break_fix
    assert year.plan.mean == pytest.approx(rung.one_off_year * 3 + rung.fee_year + plan.residual.mean)
    assert year.plan.p90 - year.plan.p10 == pytest.approx(plan.residual.p90 - plan.residual.p10)


def test_a_start_costs_the_set_up_and_nothing_else(lab):
    costs, rung = lab
    start = costs.horizon[0]

    assert start.months == 0
    assert start.today.mean == start.today.p90 == 0.0
    assert start.plan.mean == start.plan.p10 == start.plan.p90 == pytest.approx(rung.one_off_year * 3)


def test_means_grow_evenly_and_ranges_less_than_that(lab):
    costs, _ = lab
    first, third = costs.horizon[2], costs.horizon[-1]

    assert third.today.mean == pytest.approx(3 * first.today.mean)
    assert third.today.p90 - third.today.p10 < 3 * (first.today.p90 - first.today.p10)


def test_three_years_spread_as_a_simulation_of_them_does(lab):
    costs, _ = lab
    now, chance = business(example("dentallab25").answers).now, np.random.default_rng(5)
    totals = np.zeros(20_000)
    for trouble in now.troubles:
        rate = chance.gamma(trouble.shape, trouble.mean_count / trouble.shape, len(totals))
        year = np.repeat(np.arange(len(totals)), chance.poisson(3 * rate))
        repair, wait = (
            np.exp(chance.normal(law.log_mean, law.log_sd, len(year))) for law in (trouble.repair, now.wait)
        )
        repair = np.minimum(repair, now.constants.incident_cap_hours)
        billed = np.maximum(repair, now.constants.minimum_billed_hours)
        visit = chance.random(len(year)) < trouble.kind.onsite
        cost = now.labour * billed + now.trip * visit + trouble.stopped * (wait + repair)
        totals += np.bincount(year, cost, len(totals))

    found = costs.horizon[-1].today
    assert np.quantile(totals, [0.1, 0.9]) == pytest.approx([found.p10, found.p90], rel=0.02)


def test_a_business_in_which_nothing_breaks_has_a_course_too():
    sheet = example("startup9")
    found = advice(sheet.answers, costs=True, assumptions={"incident_factor": 0.1})

    assert [mark.months for mark in found.costs.horizon] == [0, 6, 12, 24, 36]


@pytest.mark.parametrize("name", ["dentallab25", "studio4", "manufacturer120"])
def test_the_plan_told_of_costs_the_same_without_the_others(name):
    whole = advice(example(name).answers, costs=True)
    lean = evaluate(whole.assessment, whole.bank, whole.catalogue, whole.today, costs="told")

    assert [plan.tier for plan in lean.costs.tiers] == [whole.costs.subject]
    plan = next(plan for plan in whole.costs.tiers if plan.tier == whole.costs.subject)
    assert lean.costs.tiers[0].residual.p90 == pytest.approx(plan.residual.p90)
    assert lean.costs.tiers[0].probability_cheaper == pytest.approx(plan.probability_cheaper)
    assert lean.costs.drivers == whole.costs.drivers


@pytest.mark.parametrize(
    ("factor", "moves"), [("wait_factor", "breakdowns_year"), ("hour_cost_factor", "breakdowns_year")]
)
def test_a_factor_makes_a_year_as_it_is_dearer(factor, moves):
    answers = example("dentallab25").answers
    plain, more = (advice(answers, assumptions=own).recommendation.ladder[0] for own in ({}, {factor: 1.5}))

    assert getattr(more, moves) > getattr(plain, moves)
    assert more.open_gaps_year == plain.open_gaps_year


def test_a_price_factor_reaches_every_monthly_fee_and_the_quote():
    answers = example("dentallab25").answers
    plain, dear = (advice(answers, assumptions=own) for own in ({}, {"fee_factor": 1.1}))

    for before, after in zip(plain.recommendation.ladder, dear.recommendation.ladder, strict=True):
        assert float(after.monthly) == pytest.approx(1.1 * float(before.monthly), abs=0.5)
    assert dear.quote.monthly == dear.recommendation.rung(dear.quote.tier).monthly
    assert sum(line.amount for line in dear.quote.lines) == dear.quote.monthly


def test_factors_of_one_change_nothing_at_all():
    answers = example("dentallab25").answers
    ones = dict.fromkeys(("wait_factor", "hour_cost_factor", "fee_factor", "incident_factor"), 1.0)
    plain, same = (advice(answers, costs=True, assumptions=own) for own in ({}, ones))

    assert same.recommendation.ladder == plain.recommendation.ladder
    assert same.costs == plain.costs
