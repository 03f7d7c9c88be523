"""A year of break/fix beside the same year under each plan, as distributions.

The same year is compared twice: an incident that the plan prevents saves its
whole cost, any other saves the difference, and the probability that a plan is
cheaper comes from the one distribution of that saving. Two independent totals
subtracted would give wrong answers.

Units:
    money  currency a year
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from wizard.domain.breakdowns import WEIGHTS, charged_share, kept_shares, prevented, remaining, terms, terms_today
from wizard.domain.compound import nothing, slice_means
from wizard.domain.costs import Costs, OneByOne, PlanCosts, Spread
from wizard.domain.paired import LEVEL_WEIGHTS, Frequency, Part, yearly_totals
from wizard.domain.pricing import alone_year
from wizard.domain.tornado import cost_drivers, subject

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from wizard.domain.breakdowns import Terms
    from wizard.domain.compound import Distribution, Floats
    from wizard.domain.ladder import Case
    from wizard.domain.plans import Recommendation, Rung

SCREEN_CELLS = 512


class _Column(NamedTuple):
    """One plan of the ladder before its distributions are known.

    Attributes:
        prevents: share of each class that it prevents; shape (levels, classes).
        labour: currency per billed hour once the included hours are spread over the year.
        bought: ids of its services that real answers need, as they would be bought one by one.
        alone: what those cost, currency a year.
    """

    rung: Rung
    on: Terms
    prevents: Floats
    labour: float
    bought: tuple[str, ...]
    alone: float

    @property
    def fee(self) -> float:
        """Twelve monthly fees and a year's share of the onboarding."""
        return self.rung.fee_year + self.rung.one_off_year


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


def compare(here: Case, advice: Recommendation, cells: int = SCREEN_CELLS) -> Costs:
    """Compare break/fix with every plan of the ladder that has a monthly fee.

    Args:
        cells: of the grids; that of the saving has two and a half times as many. 512 keep every probability
            within 0.001 and every quantile within half a percent, for the screen and for paper alike.
    """
    columns = [_column(here, rung) for rung in advice.ladder if rung.monthly > 0]
    today, ranges = _ranges(here, columns, cells) if here.now.troubles else _quiet(columns)
    told = subject(advice)
    return Costs(
        currency=here.catalogue.currency,
        break_fix=_spread(today, here.now.total()),
        incidents_year=_incidents(here),
        tiers=tuple(_plan_costs(here, column, found) for column, found in zip(columns, ranges, strict=True)),
        subject="" if told is None else told.tier,
        drivers=() if told is None else cost_drivers(here, told),
    )


def _quiet(columns: Sequence[_Column]) -> tuple[Distribution, list[_Ranges]]:
    """Return the ranges of a year in which nothing can break."""
    calm = nothing()
    return calm, [_Ranges(calm, calm, calm, calm) for _ in columns]


def _column(here: Case, rung: Rung) -> _Column:
    now, catalogue = here.now, here.catalogue
    left_out = {catalogue.rules.help_desk, catalogue.rules.after_hours}
    wanted = {need.service for need in here.real} - left_out
    bought = tuple(service for service in catalogue.services if service in wanted and service in rung.covers)
    on = terms(catalogue.plan(rung.tier), rung.covers, catalogue, now)
    prevents = _prevented(here, rung.covers)
    shares = prevents.T @ LEVEL_WEIGHTS
    hours = sum(t.mean_count * t.billed_mean * (1.0 - share) for t, share in zip(now.troubles, shares, strict=True))
    alone = sum(float(alone_year(catalogue.services[service].alone, here.counts)) for service in bought)
    return _Column(rung, on, prevents, on.labour * charged_share(now, on, float(hours)), bought, alone)


def _prevented(here: Case, services: Collection[str]) -> Floats:
    """Share of each class that services prevent; shape (levels, classes)."""
    rows = [prevented(trouble.kind, services, here.gaps, here.now.constants) for trouble in here.now.troubles]
    return np.array(rows).reshape(len(rows), len(WEIGHTS)).T


def _ranges(here: Case, columns: Sequence[_Column], cells: int) -> tuple[Distribution, list[_Ranges]]:
    often = Frequency(
        np.array([trouble.mean_count for trouble in here.now.troubles]),
        np.array([trouble.shape for trouble in here.now.troubles]),
    )
    whole = np.ones((len(WEIGHTS), 1, len(often.count)))
    as_today = _as_today(here)
    singly = [_prevented(here, column.bought)[:, None, :] for column in columns]
    by_plan = yearly_totals([as_today], [[whole], *([whole - share] for share in singly)], often, cells)
    today = by_plan[0][0]
    if not columns:
        return today, []
    plan = np.stack([column.prevents for column in columns], axis=1)
    remains, saved = _under_plans(here, columns)
    (left,) = yearly_totals([remains], [[1.0 - plan]], often, cells)
    count = len(columns)
    everyone = Part(
        np.repeat(as_today.fixing, count, 0),
        np.repeat(as_today.waiting, count, 0),
        np.repeat(as_today.trip, count),
        as_today.onsite,
    )
    beyond = plan - np.concatenate(singly, axis=1)
    kept = 1.0 - plan
    (saving,) = yearly_totals([everyone, saved], [[plan, kept]], often, 5 * cells // 2)
    (against,) = yearly_totals([everyone, saved], [[beyond, kept]], often, cells)
    return today, [
        _Ranges(by_plan[place + 1][0], left[place], saving[place], against[place]) for place in range(len(columns))
    ]


def _as_today(here: Case) -> Part:
    now = here.now
    repair, billed, stopped, onsite = _hours(here)
    wait = math.exp(now.wait.log_mean) * slice_means(now.wait.log_sd)
    return Part((now.labour * billed + stopped * repair)[None], (stopped * wait)[None], np.array([now.trip]), onsite)


def _under_plans(here: Case, columns: Sequence[_Column]) -> tuple[Part, Part]:
    """Return what an incident costs under each plan, and what that saves against today."""
    now = here.now
    repair, billed, stopped, onsite = _hours(here)
    wait = math.exp(now.wait.log_mean) * slice_means(now.wait.log_sd)
    promised = np.stack([_promised(column.on, wait) for column in columns])[:, None, :]
    labour = np.array([column.labour for column in columns])[:, None, None]
    trip = np.array([column.on.trip for column in columns])
    remains = Part(labour * billed + stopped * repair, stopped * promised, trip, onsite)
    cheaper, nearer = np.maximum(0.0, now.labour - labour), np.maximum(0.0, now.trip - trip)
    return remains, Part(cheaper * billed, stopped * (wait - promised), nearer, onsite)


def _promised(on: Terms, wait: Floats) -> Floats:
    if on.wait is None:
        return wait
    return np.minimum(wait, math.exp(on.wait.log_mean) * slice_means(on.wait.log_sd))


def _hours(here: Case) -> tuple[Floats, Floats, Floats, Floats]:
    """Return repair and billed hours per slice, cost of an hour stopped, and probability of a visit, per class."""
    troubles, constants = here.now.troubles, here.now.constants
    repair = np.stack([math.exp(item.repair.log_mean) * slice_means(item.repair.log_sd) for item in troubles])
    repair = np.minimum(repair, constants.incident_cap_hours)
    stopped = np.array([item.stopped for item in troubles])[:, None]
    onsite = np.array([item.kind.onsite for item in troubles])
    return repair, np.maximum(repair, constants.minimum_billed_hours), stopped, onsite


def _plan_costs(here: Case, column: _Column, found: _Ranges) -> PlanCosts:
    broken = column.rung.breakdowns_year
    singly = remaining(here.now, terms_today(here.now), kept_shares(here.catalogue, column.bought, here.gaps))
    avoided = here.now.total() - broken
    beside = OneByOne(
        column.bought,
        column.alone,
        _spread(found.singly, singly),
        column.alone + singly - column.fee - broken,
        found.against_singly.exceeds(column.fee - column.alone),
    )
    return PlanCosts(
        column.rung.tier,
        column.fee,
        _spread(found.remains, broken),
        avoided - column.fee,
        found.saving.exceeds(column.fee),
        column.fee * _incidents(here) / avoided if avoided > 0 else None,
        beside,
    )


def _incidents(here: Case) -> float:
    return sum(trouble.mean_count for trouble in here.now.troubles)


def _spread(found: Distribution, mean: float) -> Spread:
    return Spread(mean, found.quantile(0.1), found.quantile(0.5), found.quantile(0.9))
