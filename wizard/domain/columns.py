"""One plan of the ladder as a column of the comparison, and what one incident costs in it.

What happens under a plan is told in parts that are independent of each other:
while fixing, while waiting, and for a visit.

Units:
    money  currency; a year where the name says so
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from wizard.domain.breakdowns import WEIGHTS, charged_share, prevented, terms
from wizard.domain.compound import slice_means
from wizard.domain.paired import LEVEL_WEIGHTS, Frequency, Part
from wizard.domain.pricing import alone_year

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from wizard.domain.breakdowns import Terms
    from wizard.domain.compound import Floats
    from wizard.domain.ladder import Case
    from wizard.domain.plans import Rung


class Column(NamedTuple):
    """One plan of the ladder before its distributions are known.

    Attributes:
        labour: currency per billed hour once the included hours are spread over the year.
        bought: ids of its services that real answers need, as they would be bought one by one.
        alone: what those cost, currency a year.
    """

    rung: Rung
    on: Terms
    labour: float
    bought: tuple[str, ...]
    alone: float

    @property
    def fee(self) -> float:
        """Twelve monthly fees and a year's share of the onboarding."""
        return self.rung.fee_year + self.rung.one_off_year


def column_of(here: Case, rung: Rung) -> Column:
    """Return a plan's column for one business."""
    now, catalogue = here.now, here.catalogue
    left_out = {catalogue.rules.help_desk, catalogue.rules.after_hours}
    wanted = {need.service for need in here.real} - left_out
    bought = tuple(service for service in catalogue.services if service in wanted and service in rung.covers)
    on = terms(catalogue.plan(rung.tier), rung.covers, catalogue, now)
    shares = levels(here, rung.covers).T @ LEVEL_WEIGHTS
    hours = sum(t.mean_count * t.billed_mean * (1.0 - share) for t, share in zip(now.troubles, shares, strict=True))
    alone = sum(float(alone_year(catalogue.services[service].alone, here.counts)) for service in bought)
    return Column(rung, on, on.labour * charged_share(now, on, float(hours)), bought, alone)


def levels(here: Case, services: Collection[str]) -> Floats:
    """Share of each class that services prevent; shape (levels, classes)."""
    rows = [prevented(trouble.kind, services, here.gaps, here.now.constants) for trouble in here.now.troubles]
    return np.array(rows).reshape(len(rows), len(WEIGHTS)).T


def frequency(here: Case, years: float = 1.0) -> Frequency:
    """Return how often each class happens within some years; how often at all stays as uncertain as it is."""
    return Frequency(
        np.array([trouble.mean_count * years for trouble in here.now.troubles]),
        np.array([trouble.shape for trouble in here.now.troubles]),
    )


def as_today(here: Case) -> Part:
    """Return what an incident costs as things are."""
    now = here.now
    repair, billed, stopped, onsite = _hours(here)
    wait = math.exp(now.wait.log_mean) * slice_means(now.wait.log_sd)
    return Part((now.labour * billed + stopped * repair)[None], (stopped * wait)[None], np.array([now.trip]), onsite)


def under_plans(here: Case, columns: Sequence[Column]) -> tuple[Part, Part]:
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
