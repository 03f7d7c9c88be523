"""Three years of break/fix and of the leading plan as they add up: a picture and its words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from wizard.domain.language import say, say_in
from wizard.proposal import wording
from wizard.proposal.own_costs import today_title
from wizard.proposal.pictures import Course, CoursePoint, Courses

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.domain.costs import Costs, Spread
    from wizard.proposal.brief import Brief

YEAR = 12
TICKS = 3
STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def courses(brief: Brief, costs: Costs) -> Courses | None:
    """Return what three years cost, as today and under the plan that the costs speak of."""
    if not costs.horizon or not costs.subject or costs.horizon[-1].plan.mean <= 0:
        return None
    today = _course(brief, today_title(brief), ((mark.months, mark.today) for mark in costs.horizon))
    name = brief.plan_name(costs.subject)
    plan = _course(brief, name, ((mark.months, mark.plan) for mark in costs.horizon), leading=True)
    spoken = "; ".join(_reach(brief, course) for course in (today, plan))
    across = tuple((float(mark.months), _after(mark.months)) for mark in costs.horizon if mark.months % YEAR == 0)
    alt = say("Costs of three years, added up, set-up and fees included: {ways_and_costs}.", ways_and_costs=spoken)
    return Courses(across, _ticks(brief, (today, plan)), say("8 cases in 10"), (today, plan), alt)


def _course(brief: Brief, title: str, marks: Iterable[tuple[int, Spread]], *, leading: bool = False) -> Course:
    points = tuple(CoursePoint(float(months), spent.mean, spent.p10, spent.p90) for months, spent in marks)
    return Course(title, points, brief.about(points[-1].mean), leading)


def _reach(brief: Brief, course: Course) -> str:
    end = course.points[-1]
    # Translators: way is "As you are today" or a plan's name
    return say(
        "{way} about {amount}, 8 cases in 10 between {low} and {high}",
        way=course.title,
        amount=brief.about(end.mean),
        low=brief.about(end.low),
        high=brief.about(end.high),
    )


def _after(months: int) -> str:
    return wording.count(months // YEAR, "year") if months else say_in("of a time axis", "start")


def _ticks(brief: Brief, found: tuple[Course, ...]) -> tuple[tuple[float, str], ...]:
    """Return round amounts to mark the axis with."""
    most = max(point.high for course in found for point in course.points)
    size = 10.0 ** math.floor(math.log10(most / TICKS)) if most > 0 else 1.0
    step = next(size * factor for factor in STEPS if size * factor * TICKS >= most * 0.75)
    count = int(most // step)
    return tuple((step * place, brief.price(round(step * place))) for place in range(count + 1))
