"""Costs as they add up: three years of break/fix beside three years of one plan, as ranges.

How often things break in a business is not known exactly, and that does not
even out over the years: the count of several years keeps the shape of one.

Units:
    money  currency from the start on
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from wizard.domain.breakdowns import WEIGHTS
from wizard.domain.columns import as_today, column_of, frequency, levels, under_plans
from wizard.domain.costs import Horizon, Spread
from wizard.domain.ladder import MONTHS
from wizard.domain.paired import yearly_totals

if TYPE_CHECKING:
    from wizard.domain.compound import Distribution
    from wizard.domain.ladder import Case
    from wizard.domain.plans import Rung

MARKS = (0, 6, 12, 24, 36)  # months
NOTHING = Spread(0.0, 0.0, 0.0, 0.0)


def three_years(here: Case, rung: Rung, cells: int) -> tuple[Horizon, ...]:
    """Return what has been spent after some months as today and under a plan, its set-up and fees included."""
    spread_months = here.catalogue.constants.one_off_spread_months
    once = rung.one_off_year * spread_months / MONTHS
    found = []
    for months in MARKS:
        broken = _broken(here, rung, months / MONTHS, cells) if months and here.now.troubles else (NOTHING, NOTHING)
        fixed = once + rung.fee_year * months / MONTHS
        found.append(Horizon(months, broken[0], _raised(broken[1], fixed)))
    return tuple(found)


def spread(found: Distribution, mean: float) -> Spread:
    """Return a distribution as a range around its closed-form mean."""
    return Spread(mean, found.quantile(0.1), found.quantile(0.5), found.quantile(0.9))


def _broken(here: Case, rung: Rung, years: float, cells: int) -> tuple[Spread, Spread]:
    often = frequency(here, years)
    whole = np.ones((len(WEIGHTS), 1, len(often.count)))
    left = 1.0 - levels(here, rung.covers)[:, None, :]
    ((today,),) = yearly_totals([as_today(here)], [[whole]], often, cells)
    ((under,),) = yearly_totals([under_plans(here, [column_of(here, rung)])[0]], [[left]], often, cells)
    return spread(today, here.now.total() * years), spread(under, rung.breakdowns_year * years)


def _raised(broken: Spread, fixed: float) -> Spread:
    return Spread(broken.mean + fixed, broken.p10 + fixed, broken.p50 + fixed, broken.p90 + fixed)
