"""The rule: of the plans on the ladder, the one with the lowest honest yearly total.

Beside it stands what makes the choice traceable: the answers that the next
plan down would leave open, the range over everything still unknown, the price
of a gap at which it would tip, and what would move it one plan down or up.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from wizard.domain.answers import answered
from wizard.domain.ladder import cheapest, ladder
from wizard.domain.needs import urgent_services
from wizard.domain.plans import Driver, NearMiss, Recommendation
from wizard.domain.pricing import alone_year
from wizard.domain.scales import Scales
from wizard.domain.whatif import one_down, one_up

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.domain.flow import Standing
    from wizard.domain.ladder import Case
    from wizard.domain.needs import Need
    from wizard.domain.plans import Rung

OPEN = frozenset({"unknown", "unanswered", "open"})
EDGE = 3.0  # points of exposure from the rule's one deliberate edge within which a view says so


def recommend(here: Case, *, named: bool) -> Recommendation:
    """Weigh the plans for one business.

    Args:
        named: whether a plan may be named; not while provisional, in a quick check, or for a bank without needs.
    """
    rungs = ladder(here)
    leader = cheapest(rungs)
    lower = _below(rungs, leader)
    scales = cache(partial(Scales, here, rungs))
    steps = {"search_down": partial(one_down, here, scales, leader), "search_up": partial(one_up, here, scales, leader)}
    return Recommendation(
        tier=leader.tier if named else None,
        leader=leader.tier,
        close_call=_close_call(here, rungs, leader) if named else None,
        range=_range(here, scales, leader),
        gap_price_break_even=_break_even(here, rungs, leader) if named else None,
        ladder=rungs,
        urgent=urgent_services(here.catalogue, here.real),
        drivers=_drivers(here, leader, lower) if named else (),
        near_miss=_near_miss(here, leader, lower) if named else None,
        near_edge=abs(here.exposure - here.catalogue.constants.self_serve_exposure_below) <= EDGE,
        **(steps if named else {}),
    )


def answer_id(standing: Standing, need: Need) -> str:
    """Return the answer behind a need as the JSON names it: option id or ids, number, "unknown" or "kept"."""
    if need.cause in {"unknown", "kept"}:
        return need.cause
    if standing.number is not None:
        return f"{standing.number:g}"
    value = standing.value
    chosen = (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ()
    calling = (option.id for option in standing.question.options if need.service in option.needs)
    return ",".join(option for option in calling if option in chosen)


def _below(rungs: tuple[Rung, ...], leader: Rung) -> Rung | None:
    lower = [rung for rung in rungs if rung.rank < leader.rank]
    return max(lower, key=lambda rung: rung.rank) if lower else None


def _close_call(here: Case, rungs: tuple[Rung, ...], leader: Rung) -> str | None:
    others = tuple(rung for rung in rungs if rung is not leader)
    if not others:
        return None
    second = cheapest(others)
    near = leader.total_year * (1.0 + here.catalogue.constants.close_call)
    return second.tier if second.total_year <= near else None


def _range(here: Case, scales: Callable[[], Scales], leader: Rung) -> tuple[str, str]:
    pending = [s for s in here.standings.values() if s.question.is_habit and s.status in OPEN]
    ends = (True, False) if pending else ()
    found = [leader, *(scales().lands_on({s.question.id: _completed(s, best=best) for s in pending}) for best in ends)]
    low = min(found, key=lambda rung: rung.rank)
    high = max(found, key=lambda rung: rung.rank)
    return low.tier, high.tier


def _completed(standing: Standing, *, best: bool) -> Standing:
    question = standing.question
    option = question.best() if best else question.weakest()
    return standing._replace(status="answered", answer=answered(option.id), points=option.points or 0.0)


def _break_even(here: Case, rungs: tuple[Rung, ...], leader: Rung) -> float | None:
    price = here.catalogue.constants.gap_price
    if price <= 0:
        return None
    tips = []
    for rung in rungs:
        more_open = (rung.open_gaps_year - leader.open_gaps_year) / price
        if rung.rank < leader.rank and more_open > 0:
            rest = (leader.total_year - leader.open_gaps_year) - (rung.total_year - rung.open_gaps_year)
            tips.append(rest / more_open)
    within = [tip for tip in tips if 0 < tip <= price]
    return max(within) * here.exposure if within else None


def _drivers(here: Case, leader: Rung, lower: Rung | None) -> tuple[Driver, ...]:
    if lower is None:
        return ()
    reasons = [need for need in lower.open if need.service in leader.covers]
    weight: dict[str, float] = {}
    for need in reasons:
        weight[need.service] = weight.get(need.service, 0.0) + here.gap_price(need.severity)
    order = {service: place for place, service in enumerate(here.catalogue.services)}
    reasons.sort(key=lambda need: (-weight[need.service], order[need.service], -need.severity))
    return tuple(
        Driver(
            need.question,
            answer_id(here.standings[need.question], need),
            need.service,
            need.severity,
            here.gap_price(need.severity),
        )
        for need in reasons
    )


def _near_miss(here: Case, leader: Rung, lower: Rung | None) -> NearMiss | None:
    if lower is None:
        return None
    rules, total, bought = here.catalogue.rules, lower.total_year, []
    for service in here.catalogue.services.values():
        if service.id in {rules.help_desk, rules.after_hours} or service.id not in leader.covers:
            continue
        worth = sum(here.gap_price(need.severity) for need in lower.open if need.service == service.id)
        price = float(alone_year(service.alone, here.counts))
        if worth > price:
            total += price - worth
            bought.append(service.id)
    if bought and total <= leader.total_year * (1.0 - here.catalogue.constants.near_miss):
        return NearMiss(lower.tier, tuple(bought), total)
    return None
