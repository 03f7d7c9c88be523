"""What the rule says about plans: the ladder weighed, and the advice drawn from it.

The rule itself stands in ``ladder`` and ``recommendation``; these are its
results, as every view reads them.

Units:
    money  currency a year, floats; monthly prices are ``Decimal``
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from wizard.domain.needs import Need


class Rung(NamedTuple):
    """One plan of the ladder, weighed.

    Attributes:
        covers: ids of the services it covers for this business.
        open: the needs it leaves open.
        one_off_year: onboarding, or the setup day, spread over the agreed months.
    """

    tier: str
    name: str
    rank: int
    monthly: Decimal
    fee_year: float
    one_off_year: float
    breakdowns_year: float
    open_gaps_year: float
    total_year: float
    covers: frozenset[str]
    open: tuple[Need, ...]


class Driver(NamedTuple):
    """Why not the next plan down: an answer whose need it would leave open, and what that is worth a year."""

    question: str
    answer: str
    service: str
    severity: int
    price_year: float


def _nothing() -> tuple[str, ...]:
    return ()


def _no_step() -> None:
    return None


@dataclass(frozen=True)
class Step:
    """What moves the advice one plan down or up.

    Attributes:
        tier: the plan it moves to.
        change: the fewest habits that must change: to their best answer for less, to their weakest for more.
        search: finds the facts that block a step; many businesses must be weighed for it, so it waits to be asked.
    """

    tier: str
    change: tuple[str, ...]
    search: Callable[[], tuple[str, ...]] = field(default=_nothing, compare=False, repr=False)

    @cached_property
    def blocked_by(self) -> tuple[str, ...]:
        """Facts that make the step impossible by habits alone; empty where ``change`` is not."""
        return self.search()


class NearMiss(NamedTuple):
    """The next plan down with a few services bought singly, when that is clearly cheaper in total."""

    tier: str
    services: tuple[str, ...]
    total_year: float


@dataclass(frozen=True)
class Recommendation:
    """What the rule says.

    Attributes:
        tier: ``None`` while provisional, for a quick check, and for a bank without needs.
        leader: the plan with the lowest total, named or not.
        close_call: the plan with the second lowest total when it is within 10 %.
        range: lowest and highest plan over the headline, best and worst completion of open habits.
        gap_price_break_even: currency per user and year for one plain gap below which a less full plan wins.
        urgent: ids of services to see to first, whichever plan.
        near_edge: exposure lies close to where a setup day or a quarterly visit stops being enough.

        search_down, search_up: find the two steps; they wait to be asked, since an answer need not wait for them.

    While no plan is named there is a ladder, a range and the urgent list, and nothing that names one.
    """

    tier: str | None
    leader: str
    close_call: str | None
    range: tuple[str, str]
    gap_price_break_even: float | None
    ladder: tuple[Rung, ...]
    urgent: tuple[str, ...]
    drivers: tuple[Driver, ...]
    near_miss: NearMiss | None
    near_edge: bool
    search_down: Callable[[], Step | None] = field(default=_no_step, compare=False, repr=False)
    search_up: Callable[[], Step | None] = field(default=_no_step, compare=False, repr=False)

    @cached_property
    def one_down(self) -> Step | None:
        """What would make less enough; ``None`` on the lowest plan, and while no plan is named."""
        return self.search_down()

    @cached_property
    def one_up(self) -> Step | None:
        """What would make more worthwhile; ``None`` on the fullest plan, and while no plan is named."""
        return self.search_up()

    def rung(self, tier: str) -> Rung:
        """Return one plan of the ladder by its id.

        Raises:
            StopIteration: it is not on this ladder.
        """
        return next(rung for rung in self.ladder if rung.tier == tier)
