"""The yearly total: against simulation, against closed forms, and against impossible input."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.domain.compound import IncidentClass, annual_total

YEARS = 200_000
SIGMAS = 4.5  # how far a simulated share may stray from the true one
GRID = 1.5e-3  # probability that the grid may misplace
APP = IncidentClass(2.875, 5.75, math.log(600), 0.8)
CASES = {
    "negative binomial": [APP],
    "Poisson": [IncidentClass(2.0, None, math.log(300), 0.6)],
    "capped": [IncidentClass(3.0, 4.0, math.log(500), 1.2, cap=900)],
    "rare and heavy": [IncidentClass(0.05, 0.05, math.log(9000), 1.0)],
    "hardly spread": [IncidentClass(4.0, 2.0, math.log(100), 0.05)],
    "several": [
        APP,
        IncidentClass(38.0, 74.0, math.log(60), 0.7),
        IncidentClass(0.3, None, math.log(4000), 0.9, 20000),
    ],
}


def simulated(classes, years=YEARS, seed=20):
    """Return that many simulated yearly totals."""
    chance = np.random.default_rng(seed)
    total = np.zeros(years)
    for item in classes:
        if item.shape is None:
            counts = chance.poisson(item.mean_count, years)
        else:
            counts = chance.negative_binomial(item.shape, item.shape / (item.shape + item.mean_count), years)
        amounts = chance.lognormal(item.log_mean, item.log_sd, counts.sum())
        if item.cap is not None:
            amounts = np.minimum(amounts, item.cap)
        total += np.bincount(np.repeat(np.arange(years), counts), amounts, years)
    return total


def stray(share, years=YEARS):
    """Return how far a simulated share may lie from ``share``."""
    return SIGMAS * math.sqrt(share * (1 - share) / years) + GRID


@pytest.mark.parametrize("classes", CASES.values(), ids=CASES)
def test_the_distribution_is_the_simulated_one(classes):
    years, found = simulated(classes), annual_total(classes)

    for share in (0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98, 0.995):
        amount = float(np.quantile(years, share))
        if amount > 0:
            exceeded = float((years > amount).mean())
            assert found.exceeds(amount * 1.0001) == pytest.approx(exceeded, abs=stray(share)), share


@pytest.mark.parametrize("classes", CASES.values(), ids=CASES)
def test_mean_and_deviation_are_the_simulated_ones(classes):
    years, found = simulated(classes), annual_total(classes)

    error = found.sd / math.sqrt(YEARS)
    assert found.mean == pytest.approx(float(years.mean()), abs=SIGMAS * error)
    assert found.sd == pytest.approx(float(years.std()), rel=0.06)


def test_the_mean_is_the_closed_form():
    by_hand = 2.875 * 600 * math.exp(0.8**2 / 2)

    assert annual_total([APP]).mean == pytest.approx(by_hand, rel=1e-12)


def test_the_mean_is_closed_even_where_the_grid_falls_short():
    heavy = IncidentClass(0.02, None, 8.0, 2.0)

    assert annual_total([heavy], cells=256).mean == pytest.approx(0.02 * math.exp(10), rel=1e-12)


@pytest.mark.parametrize(("shape", "factor"), [(None, 0.0), (5.75, 1 / 5.75)], ids=["Poisson", "negative binomial"])
def test_the_deviation_is_the_closed_form(shape, factor):
    item = IncidentClass(2.875, shape, math.log(600), 0.8)
    first, second = 600 * math.exp(0.32), 600**2 * math.exp(2 * 0.64)

    by_hand = math.sqrt(2.875 * second + 2.875**2 * factor * first**2)

    assert annual_total([item]).sd == pytest.approx(by_hand, rel=1e-4)


@pytest.mark.parametrize(
    ("shape", "nothing"), [(None, math.exp(-2.875)), (5.75, (1 + 0.5) ** -5.75)], ids=["Poisson", "negative binomial"]
)
def test_a_year_without_incidents_has_its_exact_probability(shape, nothing):
    found = annual_total([IncidentClass(2.875, shape, 6.0, 0.8)])

    assert found.zero == pytest.approx(nothing, rel=1e-12)
    assert found.exceeds(0) == pytest.approx(1 - nothing, rel=1e-12)


def test_a_quiet_year_of_several_classes_is_quiet_in_each():
    two = [IncidentClass(1.0, None, 5.0, 0.5), IncidentClass(0.5, 0.5, 5.0, 0.5)]

    assert annual_total(two).zero == pytest.approx(math.exp(-1.0) * 2**-0.5)


def test_fixed_amounts_count_incidents():
    found = annual_total([IncidentClass(2.0, None, math.log(100), 0.0)])

    below = [math.exp(-2) * sum(2**n / math.factorial(n) for n in range(k + 1)) for k in range(5)]
    assert [1 - found.exceeds(100 * k + 50) for k in range(5)] == pytest.approx(below, abs=1e-6)


def test_a_poisson_count_is_the_limit_of_a_negative_binomial_one():
    usual, limit = (annual_total([IncidentClass(3.0, shape, 5.0, 0.7)]) for shape in (None, 1e7))

    assert limit.quantile(0.9) == pytest.approx(usual.quantile(0.9), rel=1e-5)


def test_twice_the_cells_change_little():
    coarse, fine = (annual_total(CASES["several"], cells).quantile(0.9) for cells in (2048, 16384))

    assert coarse == pytest.approx(fine, rel=1e-3)


CLASSES = st.lists(
    st.builds(
        IncidentClass,
        st.floats(0.01, 60),
        st.one_of(st.none(), st.floats(0.05, 60)),
        st.floats(2, 9),
        st.floats(0, 1.5),
        st.one_of(st.none(), st.floats(50, 50_000)),
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=40)
@given(CLASSES, st.floats(0.01, 0.99))
def test_quantile_and_exceeds_are_each_others_inverse(classes, share):
    found = annual_total(classes, cells=1024)

    amount = found.quantile(share)

    assert found.exceeds(amount) == pytest.approx(1 - max(share, found.zero), abs=2e-3)


@settings(max_examples=40)
@given(CLASSES)
def test_more_probability_is_never_a_smaller_amount(classes):
    found = annual_total(classes, cells=1024)

    amounts = [found.quantile(step / 50) for step in range(1, 50)]

    assert amounts == sorted(amounts)
    assert amounts[0] >= 0


@settings(max_examples=40)
@given(CLASSES, st.floats(1.01, 5))
def test_scaling_every_amount_scales_the_total(classes, factor):
    scaled = [
        IncidentClass(c.mean_count, c.shape, c.log_mean + math.log(factor), c.log_sd, c.cap and c.cap * factor)
        for c in classes
    ]

    plain, more = annual_total(classes, 1024), annual_total(scaled, 1024)

    assert (more.mean, more.sd) == pytest.approx((factor * plain.mean, factor * plain.sd))
    assert more.quantile(0.9) == pytest.approx(factor * plain.quantile(0.9), rel=1e-6)


# Extremes


def test_no_classes_are_a_year_of_nothing():
    found = annual_total([])

    assert (found.mean, found.sd, found.zero) == (0, 0, 1)
    assert (found.quantile(0.99), found.exceeds(0), found.exceeds(-1)) == (0, 0, 1)


def test_a_class_that_never_happens_changes_nothing():
    never = IncidentClass(0.0, None, 50.0, 1.0)

    assert annual_total([APP, never]).quantile(0.9) == annual_total([APP]).quantile(0.9)


def test_every_total_is_more_than_a_negative_amount():
    assert annual_total([APP]).exceeds(-1) == 1


def test_nothing_lies_beyond_the_grid():
    found = annual_total([APP])

    assert found.exceeds(1e12) == pytest.approx(0, abs=1e-9)
    assert found.quantile(1.0) < math.inf


@pytest.mark.parametrize(
    "item",
    [
        IncidentClass(1e-9, None, 5.0, 1.0),
        IncidentClass(20_000.0, 20_000.0, 3.0, 0.5),
        IncidentClass(1.0, 1e-3, 5.0, 1.0),
        IncidentClass(1.0, None, 5.0, 3.0),
        IncidentClass(1.0, None, 5.0, 0.0),
        IncidentClass(2.0, None, 5.0, 1.0, cap=1e-6),
        IncidentClass(2.0, None, 5.0, 1.0, cap=1e15),
        IncidentClass(2.0, None, -40.0, 1.0),
        IncidentClass(2.0, None, 40.0, 1.0),
    ],
    ids=["hardly ever", "very often", "in clusters", "very heavy", "fixed", "capped at nothing", "capped at no limit",
         "tiny amounts", "huge amounts"],
)  # fmt: skip
def test_extreme_classes_give_finite_answers_in_order(item):
    found = annual_total([item])

    amounts = [found.quantile(share) for share in (0.01, 0.5, 0.99)]
    assert all(math.isfinite(number) for number in (*amounts, found.mean, found.sd, found.zero))
    assert 0 <= amounts[0] <= amounts[1] <= amounts[2]
    assert 0 <= found.exceeds(found.mean) <= 1


@pytest.mark.parametrize(
    "item",
    [
        IncidentClass(-1.0, None, 5.0, 1.0),
        IncidentClass(math.nan, None, 5.0, 1.0),
        IncidentClass(math.inf, None, 5.0, 1.0),
        IncidentClass(1.0, 0.0, 5.0, 1.0),
        IncidentClass(1.0, -2.0, 5.0, 1.0),
        IncidentClass(1.0, math.nan, 5.0, 1.0),
        IncidentClass(1.0, None, math.nan, 1.0),
        IncidentClass(1.0, None, 5.0, -0.1),
        IncidentClass(1.0, None, 5.0, math.inf),
        IncidentClass(1.0, None, 5.0, 1.0, cap=0.0),
        IncidentClass(1.0, None, 5.0, 1.0, cap=-5.0),
        IncidentClass(1.0, None, 5.0, 1.0, cap=math.nan),
    ],
    ids=str,
)
def test_what_is_no_class_is_refused(item):
    with pytest.raises(ValueError, match="not a class of incidents"):
        annual_total([APP, item])


def test_a_grid_of_a_few_cells_is_refused():
    with pytest.raises(ValueError, match="at least 16"):
        annual_total([APP], cells=8)
