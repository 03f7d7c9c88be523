"""What the comparison hangs on: the plan's net at both ends of each input's plausible range.

Closed form throughout, so the bars can move with a slider. Ranges are what is
plausible for each input (the catalogue's), not the same percentage for all:
otherwise the picture would rank units.

Units:
    net  currency a year: avoided breakdowns less the fee
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.domain.breakdowns import kept_shares, remaining, terms
from wizard.domain.costs import CostDriver
from wizard.domain.incidents import Inputs, today

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.domain.catalogue import Catalogue
    from wizard.domain.costs import Swing
    from wizard.domain.ladder import Case
    from wizard.domain.plans import Recommendation, Rung

Move = Callable[[float], float]
_INPUTS: dict[str, Callable[[Inputs, Move], Inputs]] = {
    "wait": lambda inputs, move: inputs._replace(wait_factor=move(inputs.wait_factor)),
    "people": lambda inputs, move: inputs._replace(people_factor=move(inputs.people_factor)),
    "repair_hours": lambda inputs, move: inputs._replace(hours_factor=move(inputs.hours_factor)),
    "hourly_rate": lambda inputs, move: inputs._replace(rate_factor=move(inputs.rate_factor)),
    "loaded_hourly_cost": lambda inputs, move: inputs._replace(hourly_cost=move(inputs.hourly_cost)),
    "margin_per_hour": lambda inputs, move: inputs._replace(margin=move(inputs.margin)),
}
OUTSIDE = frozenset({"wait", "hourly_rate"})  # inputs that change nothing of what goes wrong
_CONSTANTS = {"incident_rate": "incident_factor", "caught_up_later": "caught_up_later"}


def subject(advice: Recommendation) -> Rung | None:
    """Return the plan that the comparison speaks of: the leading one that has a monthly fee."""
    paid = [rung for rung in advice.ladder if rung.monthly > 0]
    return min(paid, key=lambda rung: (rung.total_year, rung.rank)) if paid else None


def cost_drivers(here: Case, rung: Rung) -> tuple[CostDriver, ...]:
    """Return the inputs by how far they swing the plan's net, the widest first."""
    kept = kept_shares(here.catalogue, rung.covers, here.gaps)
    drivers = []
    for swing in here.catalogue.swings:
        low, high = (net_at(here, rung, swing, end, kept) for end in (swing.low, swing.high))
        drivers.append(CostDriver(swing.input, swing.title, low, high))
    drivers.sort(key=lambda driver: -abs(driver.high - driver.low))
    return tuple(drivers)


def net_at(here: Case, rung: Rung, swing: Swing, end: float, kept: Mapping[str, float] | None = None) -> float:
    """Return the plan's net with one input moved: by that factor, or to that value where it is absolute.

    Args:
        kept: the share of each kind of incident that the plan does not prevent, where it is known already.

    Raises:
        KeyError: the cost model has no such input.
    """
    fee, now = rung.fee_year + rung.one_off_year, here.now
    inputs, catalogue = now.inputs, here.catalogue
    kept = kept_shares(catalogue, rung.covers, here.gaps) if kept is None else kept
    if swing.input == "fee":
        fee *= end
    elif swing.input == "prevention":
        gaps = {service: here.gaps.get(service, 1.0) * end for service in catalogue.services}
        kept = kept_shares(catalogue, rung.covers, gaps)
    elif swing.input in _CONSTANTS:
        now = today(_with_constant(catalogue, _CONSTANTS[swing.input], _moved(swing, end)), inputs)
    else:
        same = now.troubles if swing.input in OUTSIDE else None
        now = today(catalogue, _INPUTS[swing.input](inputs, _moved(swing, end)), same)
    on = terms(catalogue.plan(rung.tier), rung.covers, catalogue, now)
    return now.total() - remaining(now, on, kept) - fee


def _moved(swing: Swing, end: float) -> Move:
    return (lambda _: end) if swing.absolute else (lambda value: value * end)


def _with_constant(catalogue: Catalogue, name: str, move: Move) -> Catalogue:
    constants = catalogue.constants._replace(**{name: move(getattr(catalogue.constants, name))})
    return replace(catalogue, constants=constants)
