"""The roadmap as a picture: what to do in which quarter, and by which way."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from wizard.domain.language import say, say_in
from wizard.proposal import wording
from wizard.proposal.pictures import Stage, Step, Timeline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizard.domain.roadmap import Task
    from wizard.proposal.brief import Brief

SHOWN = 5  # steps of one way in one quarter; more are counted
WAYS = ("plan", "project", "do_it_yourself")


def timeline(brief: Brief) -> Timeline | None:
    """Return the roadmap by quarter; nothing where there is nothing to do."""
    tasks = sorted(brief.advice.roadmap, key=lambda task: task.quarter)
    if not tasks:
        return None
    stages = tuple(
        Stage(wording.quarter(quarter), tuple(_steps(brief, list(group))))
        for quarter, group in groupby(tasks, key=lambda task: task.quarter)
    )
    inside = say("In {plan}", plan=brief.leader.name) if brief.situation == "named" else say("In the plan")
    ways = (inside, say("One-off project"), say("Do it yourself"))
    alt = say("Roadmap by quarter. {quarters}.", quarters="; ".join(_read_out(stage) for stage in stages))
    return Timeline(ways, say("Do first, whichever plan"), stages, alt)


def _read_out(stage: Stage) -> str:
    steps = wording.listing([step.title for step in stage.steps], 99)
    return say_in("a quarter and what to do in it", "{quarter}: {steps}", quarter=stage.title, steps=steps)


def _steps(brief: Brief, tasks: Sequence[Task]) -> Iterator[Step]:
    for place, way in enumerate(WAYS):
        own = [task for task in tasks if task.way == way]
        first = [task for task in own if task.urgent]
        rest = [task for task in own if not task.urgent]
        shown = rest if len(first) + len(rest) <= SHOWN else rest[: max(0, SHOWN - 1 - len(first))]
        for task in (*first, *shown):
            yield Step(brief.service_name(task.service), place, task.urgent)
        if len(rest) > len(shown):
            more = len(rest) - len(shown)
            yield Step(wording.count(more, "more step") if first or shown else wording.count(more, "step"), place)
