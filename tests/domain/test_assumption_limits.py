"""Every labelled default may be moved as far as its limits allow, and there is still advice."""

from __future__ import annotations

import math

import pytest

from tests.shipped import CATALOGUE, advice, example

ENDS = [(name, end) for name, limits in CATALOGUE.limits.items() for end in limits]


@pytest.mark.parametrize(("name", "end"), ENDS, ids=[f"{name}={end:g}" for name, end in ENDS])
def test_an_assumption_at_its_limit_still_gives_advice(name, end):
    found = advice(example("dentallab25").answers, costs=True, assumptions={name: end})
    totals = [rung.total_year for rung in found.recommendation.ladder]
    steps = (found.recommendation.one_down, found.recommendation.one_up)

    assert all(math.isfinite(total) for total in totals)
    assert all(step is None or step.tier != found.recommendation.tier for step in steps)
    assert all(0.0 <= plan.probability_cheaper <= 1.0 for plan in found.costs.tiers)


def test_an_assumption_that_is_replaced_already_is_not_counted_twice():
    once = CATALOGUE.with_assumptions({"fee_factor": 1.2})
    twice = once.with_assumptions({"fee_factor": 1.2})

    assert [plan.price for plan in twice.plans] == [plan.price for plan in once.plans]
    assert [plan.price for plan in once.plans] != [plan.price for plan in CATALOGUE.plans]
