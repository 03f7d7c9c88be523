"""The comparison against years that are lived twice, incident by incident."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import pytest

from tests.domain.simulation import live
from tests.shipped import CATALOGUE, advice, business, example

YEARS = 20_000
SIGMAS = 4.5  # how far a simulated share may stray from the true one
GRID = 3e-3  # probability that the grid may misplace
# example, plan, how many times the usual trouble: the more, the likelier that a plan is cheaper
PAIRS = [
    ("dentallab25", "essential", 1.0),
    ("dentallab25", "essential", 2.5),
    ("dentallab25", "complete", 2.0),
    ("distributor60", "essential", 1.3),
    ("lawfirm18", "complete", 2.5),
    ("manufacturer120", "comanaged", 0.3),
    ("startup9", "essential", 3.0),
    ("studio4", "complete", 1.0),
]


@cache
def lived(name, tier, trouble):
    """Return the costs as reckoned, and the same as lived."""
    sheet, figures = example(name).answers, {"incident_factor": trouble}
    found = advice(sheet, costs=True, assumptions=figures)
    plan = next(plan for plan in found.costs.tiers if plan.tier == tier)
    here, rung = business(sheet, catalogue=CATALOGUE.with_assumptions(figures)), found.recommendation.rung(tier)
    return found.costs, plan, live(here, rung, plan.one_by_one.services, YEARS)


def near(share):
    """Return what a simulated share may be when the true one is ``share``."""
    return pytest.approx(share, abs=SIGMAS * math.sqrt(max(share * (1 - share), 1e-4) / YEARS) + GRID)


@pytest.mark.parametrize(("name", "tier", "trouble"), PAIRS)
def test_the_chance_that_a_plan_is_cheaper_is_that_of_the_same_year_lived_twice(name, tier, trouble):
    _, plan, years = lived(name, tier, trouble)

    assert float((years.today - years.plan > plan.fee).mean()) == near(plan.probability_cheaper)


@pytest.mark.parametrize(("name", "tier", "trouble"), PAIRS)
def test_so_is_the_chance_against_closing_the_gaps_one_by_one(name, tier, trouble):
    _, plan, years = lived(name, tier, trouble)
    beside = plan.one_by_one

    cheaper = years.singly + beside.services_year > years.plan + plan.fee

    assert float(cheaper.mean()) == near(beside.probability_cheaper)


@pytest.mark.parametrize(("name", "tier", "trouble"), PAIRS)
def test_the_spread_of_each_column_is_the_lived_one(name, tier, trouble):
    costs, plan, years = lived(name, tier, trouble)
    columns = {"today": costs.break_fix, "plan": plan.residual, "singly": plan.one_by_one.breakdowns}

    for column, spread in columns.items():
        for share, amount in ((0.1, spread.p10), (0.5, spread.p50), (0.9, spread.p90)):
            assert float((getattr(years, column) <= amount).mean()) == near(share), (column, share)


@pytest.mark.parametrize(("name", "tier", "trouble"), PAIRS)
def test_the_means_of_each_column_are_the_lived_ones(name, tier, trouble):
    costs, plan, years = lived(name, tier, trouble)

    for lived_years, spread in (
        (years.today, costs.break_fix),
        (years.plan, plan.residual),
        (years.singly, plan.one_by_one.breakdowns),
    ):
        error = SIGMAS * float(np.std(lived_years)) / math.sqrt(YEARS)
        assert float(np.mean(lived_years)) == pytest.approx(spread.mean, abs=error)


def test_two_years_that_are_not_the_same_would_give_another_chance():
    _, plan, years = lived("distributor60", "essential", 1.3)
    strangers = np.random.default_rng(1).permutation(years.plan)

    unpaired = float((years.today - strangers > plan.fee).mean())

    assert abs(unpaired - plan.probability_cheaper) > 0.02
