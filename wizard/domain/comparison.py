"""A year of break/fix beside the same year under each plan, as distributions.

The same year is compared twice: an incident that the plan prevents saves its
whole cost, any other saves the difference, and the probability that a plan is
cheaper comes from the one distribution of that saving. Two independent totals
subtracted would give wrong answers.

Units:
    money  currency a year
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from wizard.domain.breakdowns import WEIGHTS, kept_shares, remaining, terms_today
from wizard.domain.columns import as_today, column_of, frequency, levels, under_plans
from wizard.domain.compound import nothing
from wizard.domain.costs import Costs, OneByOne, PlanCosts
from wizard.domain.horizon import spread, three_years
from wizard.domain.paired import Part, yearly_totals
from wizard.domain.tornado import cost_drivers, subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.domain.columns import Column
    from wizard.domain.compound import Distribution
    from wizard.domain.ladder import Case
    from wizard.domain.plans import Recommendation

SCREEN_CELLS = 512


class _Ranges(NamedTuple):
    """The distributions of one plan's column.

    Attributes:
        remains: breakdowns under the plan.
        singly: breakdowns with its services bought one by one.
        saving, against_singly: what the plan saves on breakdowns, against today and against that.
    """

    singly: Distribution
    remains: Distribution
    saving: Distribution
    against_singly: Distribution


def compare(here: Case, advice: Recommendation, cells: int = SCREEN_CELLS, *, only_told: bool = False) -> Costs:
    """Compare break/fix with every plan of the ladder that has a monthly fee.

    Args:
        only_told: only with the plan that the comparison speaks of, which takes a third of the time.
        cells: of the grids; that of the saving has two and a half times as many. 512 keep every probability
            within 0.001 and every quantile within half a percent, for the screen and for paper alike.
    """
    told = subject(advice)
    columns = [column_of(here, rung) for rung in advice.ladder if rung is told or (rung.monthly > 0 and not only_told)]
    today, ranges = _ranges(here, columns, cells) if here.now.troubles else _quiet(columns)
    return Costs(
        currency=here.catalogue.currency,
        break_fix=spread(today, here.now.total()),
        incidents_year=_incidents(here),
        tiers=tuple(_plan_costs(here, column, found) for column, found in zip(columns, ranges, strict=True)),
        subject="" if told is None else told.tier,
        drivers=() if told is None else cost_drivers(here, told),
        search_horizon=tuple if told is None else partial(three_years, here, told, cells),
    )


def _quiet(columns: Sequence[Column]) -> tuple[Distribution, list[_Ranges]]:
    """Return the ranges of a year in which nothing can break."""
    calm = nothing()
    return calm, [_Ranges(calm, calm, calm, calm) for _ in columns]


def _ranges(here: Case, columns: Sequence[Column], cells: int) -> tuple[Distribution, list[_Ranges]]:
    often = frequency(here)
    whole = np.ones((len(WEIGHTS), 1, len(often.count)))
    now = as_today(here)
    singly = [levels(here, column.bought)[:, None, :] for column in columns]
    by_plan = yearly_totals([now], [[whole], *([whole - share] for share in singly)], often, cells)
    today = by_plan[0][0]
    if not columns:
        return today, []
    plan = np.stack([levels(here, column.rung.covers) for column in columns], axis=1)
    remains, saved = under_plans(here, columns)
    (left,) = yearly_totals([remains], [[1.0 - plan]], often, cells)
    count = len(columns)
    everyone = Part(
        np.repeat(now.fixing, count, 0),
        np.repeat(now.waiting, count, 0),
        np.repeat(now.trip, count),
        now.onsite,
    )
    beyond = plan - np.concatenate(singly, axis=1)
    kept = 1.0 - plan
    (saving,) = yearly_totals([everyone, saved], [[plan, kept]], often, 5 * cells // 2)
    (against,) = yearly_totals([everyone, saved], [[beyond, kept]], often, cells)
    return today, [
        _Ranges(by_plan[place + 1][0], left[place], saving[place], against[place]) for place in range(len(columns))
    ]


def _plan_costs(here: Case, column: Column, found: _Ranges) -> PlanCosts:
    broken = column.rung.breakdowns_year
    singly = remaining(here.now, terms_today(here.now), kept_shares(here.catalogue, column.bought, here.gaps))
    avoided = here.now.total() - broken
    beside = OneByOne(
        column.bought,
        column.alone,
        spread(found.singly, singly),
        column.alone + singly - column.fee - broken,
        found.against_singly.exceeds(column.fee - column.alone),
    )
    return PlanCosts(
        column.rung.tier,
        column.fee,
        spread(found.remains, broken),
        avoided - column.fee,
        found.saving.exceeds(column.fee),
        column.fee * _incidents(here) / avoided if avoided > 0 else None,
        beside,
    )


def _incidents(here: Case) -> float:
    return sum(trouble.mean_count for trouble in here.now.troubles)
