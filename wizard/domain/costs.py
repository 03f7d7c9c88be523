"""A year of break/fix against the same year under each plan, as ranges.

Units:
    money  currency a year, floats
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Spread(NamedTuple):
    """A yearly amount that is not certain: closed-form mean, and quantiles of its distribution."""

    mean: float
    p10: float
    p50: float
    p90: float


class OneByOne(NamedTuple):
    """The middle column: as today, with the gaps that the plan covers closed one by one.

    Attributes:
        services: ids of the services bought singly; ``services_year`` is what they cost.
        breakdowns: what still goes wrong, at today's wait and repair bills.
        net: how much the plan saves against this, a year; negative when it costs more.
        probability_cheaper: that the plan costs less than this in a year.
    """

    services: tuple[str, ...]
    services_year: float
    breakdowns: Spread
    net: float
    probability_cheaper: float


class PlanCosts(NamedTuple):
    """One plan's year beside today's.

    Attributes:
        fee: twelve monthly fees and a year's share of the onboarding.
        residual: breakdowns that remain under the plan.
        net: expected saving on breakdowns less the fee; negative when the plan costs more than it avoids.
        probability_cheaper: that break/fix would have cost more in the same year.
        break_even_incidents: incidents a year at which avoided breakdowns alone pay the fee.
    """

    tier: str
    fee: float
    residual: Spread
    net: float
    probability_cheaper: float
    break_even_incidents: float | None
    one_by_one: OneByOne


class Swing(NamedTuple):
    """The plausible range of one cost input, as factors of the value in use or as two values."""

    input: str
    title: str
    low: float
    high: float
    absolute: bool = False


class CostDriver(NamedTuple):
    """What the net of the leading plan would be at the low and the high end of one input."""

    input: str
    title: str
    low: float
    high: float


class Horizon(NamedTuple):
    """What has been spent after some months: on breakdowns as today, and under the plan with all its fees."""

    months: int
    today: Spread
    plan: Spread


@dataclass(frozen=True)
class Costs:
    """All columns of the comparison; ``subject`` is the plan that ``drivers`` and ``horizon`` speak of."""

    currency: str
    break_fix: Spread
    incidents_year: float
    tiers: tuple[PlanCosts, ...]
    subject: str
    drivers: tuple[CostDriver, ...]
    search_horizon: Callable[[], tuple[Horizon, ...]] = field(default=tuple, compare=False, repr=False)

    @cached_property
    def horizon(self) -> tuple[Horizon, ...]:
        """Three years as they add up, from the start on; worked out when asked for."""
        return self.search_horizon()
