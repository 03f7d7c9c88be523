"""What happens, and what it costs, when somebody calls for help under a plan (proposals only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say
from wizard.proposal import wording
from wizard.proposal.blocks import Point

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.catalogue import Plan
    from wizard.proposal.brief import Brief


def help_points(brief: Brief, plan: Plan) -> tuple[Point, ...]:
    """Return how help is given and billed under a plan."""
    return tuple(Point(text) for text in (*_start(brief, plan), *_billed(brief, plan)))


def promised(brief: Brief) -> bool:
    """Whether the provider states service levels of its own, which then say how soon somebody starts."""
    return brief.provider is not None and bool(brief.provider.levels.levels)


def _start(brief: Brief, plan: Plan) -> Iterator[str]:
    if promised(brief):
        return
    if plan.wait_hours is None:
        yield say("No promised time until somebody starts: as today.")
        return
    low, likely, high = (wording.hours(hours) for hours in plan.wait_hours)
    yield say(
        "Somebody starts within about {usual} as a rule, {best} at best, {worst} at worst, in working hours.",
        usual=likely,
        best=low,
        worst=high,
    )


def _billed(brief: Brief, plan: Plan) -> Iterator[str]:
    rate = brief.price(plan.hourly.rate)
    catalogue = brief.advice.catalogue
    if catalogue is not None and plan.labour_included and catalogue.rules.after_hours in plan.covers:
        yield say("Help is in the fee, as often as needed, evenings and weekends included.")
        return
    if plan.labour_included:
        yield say("Help in working hours is in the fee, as often as needed.")
    elif plan.hourly.included_hours_year:
        hours = wording.hours(plan.hourly.included_hours_year)
        yield say(
            "{hours} a year are in the fee; beyond that, help is billed at {rate} an hour.", hours=hours, rate=rate
        )
    else:
        yield say("Help is billed at {rate} an hour.", rate=rate)
    factor = plan.hourly.after_hours_multiplier
    if factor > 1:
        times = wording.number(factor)
        yield say("Outside working hours, help is billed at {times} times {rate} an hour.", times=times, rate=rate)
    if plan.hourly.trip > 0:
        yield say("A visit costs {price}.", price=brief.price(plan.hourly.trip))
