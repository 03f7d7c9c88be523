"""What breaks all the same under a plan: expected yearly cost, in closed form.

A plan prevents a share of what is not already done: a business that does the
work gains nothing there. Whatever is not prevented is answered within the
plan's promise, never later than today, and billed at the plan's rate.

Units:
    money  currency; a year where the name says so
    shares 0 to 1
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.incidents import effective_wait, hourly
from wizard.domain.lognormal import mean_of_shorter

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from wizard.domain.catalogue import Catalogue, Constants, IncidentKind, Plan
    from wizard.domain.flow import Standing
    from wizard.domain.incidents import Today
    from wizard.domain.lognormal import Lognormal
    from wizard.domain.questions import Bank

WEIGHTS = (0.25, 0.5, 0.25)  # of low, likely and high prevention


class Terms(NamedTuple):
    """How a plan answers what it does not prevent.

    Attributes:
        labour, trip: currency per billed hour and per visit, calibrated like today's.
        included: billed hours a year that cost nothing.
        wait: the promise; ``None``: as today.
    """

    labour: float
    trip: float
    included: float
    wait: Lognormal | None
    wait_mean: float


def terms(plan: Plan, covers: Collection[str], catalogue: Catalogue, now: Today) -> Terms:
    """Work out a plan's terms for one business."""
    labour = _labour(plan, covers, catalogue, now.inputs.after_hours)
    wait, wait_mean = None, now.wait_mean
    if plan.wait_hours is not None:
        wait = effective_wait(plan.wait_hours, now.constants)
        wait_mean = mean_of_shorter(now.wait, wait)
    return Terms(now.money * labour, now.money * plan.hourly.trip, plan.hourly.included_hours_year, wait, wait_mean)


def terms_today(now: Today) -> Terms:
    """Return the terms of break/fix: today's rates and today's wait."""
    return Terms(now.labour, now.trip, 0.0, None, now.wait_mean)


def gap_shares(bank: Bank, standings: Mapping[str, Standing]) -> dict[str, float]:
    """Return, per service, how much of its work is not already done: 0 all done, 1 nothing.

    The mean over the shown habits that name the service; unknown and unanswered count as not done.
    A service that no shown habit speaks of is missing here and counts as 1.
    """
    shares = {}
    for service, questions in bank.habits_for.items():
        shown = [standings[q] for q in questions if standings[q].shown and standings[q].status != "not_applicable"]
        if shown:
            shares[service] = sum(1.0 - (standing.points or 0.0) for standing in shown) / len(shown)
    return shares


def prevented(
    kind: IncidentKind, covers: Collection[str], gaps: Mapping[str, float], constants: Constants
) -> tuple[float, float, float]:
    """Share of incidents of a kind that those services prevent: low, likely and high."""
    low = likely = high = 1.0
    least_factor, most_factor = constants.prevent_low_factor, constants.prevent_high_factor
    for service, share in kind.prevent.items():
        if service in covers:
            effect = share * gaps.get(service, 1.0)
            least, most = effect * least_factor, effect * most_factor
            low *= 1.0 - least if least < 1.0 else 0.0
            likely *= 1.0 - effect if effect < 1.0 else 0.0
            high *= 1.0 - most if most < 1.0 else 0.0
    cap = constants.prevent_cap
    return min(cap, 1.0 - low), min(cap, 1.0 - likely), min(cap, 1.0 - high)


def kept_shares(catalogue: Catalogue, covers: Collection[str], gaps: Mapping[str, float]) -> dict[str, float]:
    """Return, per kind of incident, the share that is not prevented, over the uncertain effect of prevention."""
    shares = {}
    for kind in catalogue.incidents:
        low, likely, high = prevented(kind, covers, gaps, catalogue.constants)
        shares[kind.id] = 1.0 - (WEIGHTS[0] * low + WEIGHTS[1] * likely + WEIGHTS[2] * high)
    return shares


def remaining(now: Today, plan_terms: Terms, kept: Mapping[str, float]) -> float:
    """Expected yearly cost of the breakdowns that remain, given the share of each kind that is not prevented."""
    stopped = hours = 0.0
    for trouble in now.troubles:
        count = trouble.mean_count * kept[trouble.kind.id]
        idle = trouble.stopped * (plan_terms.wait_mean + trouble.repair_mean)
        stopped += count * (idle + plan_terms.trip * trouble.kind.onsite)
        hours += count * trouble.billed_mean
    return stopped + hours * plan_terms.labour * charged_share(now, plan_terms, hours)


def charged_share(now: Today, plan_terms: Terms, hours: float) -> float:
    """Share of ``hours`` of a year's billed help that is charged once the included hours are used up."""
    billed = hours * now.money
    return max(0.0, 1.0 - plan_terms.included / billed) if billed > 0 else 1.0


def _labour(plan: Plan, covers: Collection[str], catalogue: Catalogue, after_hours: float) -> float:
    if not plan.labour_included:
        return hourly(plan, after_hours)
    if catalogue.rules.after_hours in covers:
        return 0.0
    return after_hours * plan.hourly.rate * plan.hourly.after_hours_multiplier
