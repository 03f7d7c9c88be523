"""What to do, when, by whom and for how much; in a report, what the owner can do this month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import mark, say
from wizard.domain.roadmap import quarter
from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Callout, Cell, Column, Heading, Lead, Point, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizard.domain.roadmap import Task
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

LEFT_OPEN = mark("The rest is left open on purpose: do it yourself or as a one-off project, when it suits you.")
STAY = mark(
    "Without a monthly plan each of these is done once, by you or as a one-off project, and then kept up by you."
)
THIS_MONTH_TASKS = 6
THIS_MONTH_HOURS = 12.0
DIY_HOURS_OFFERED = 4.0
US, YOU, EITHER, BOTH = mark("Us"), mark("You"), mark("You, or us"), mark("Both")  # who does it
TO_AN_OWNER = {US: mark("A provider"), EITHER: mark("You, or a provider"), BOTH: mark("You and a provider")}
HAND_OVER = mark("Passwords and records handed over, stock taken")


def roadmap_pages(brief: Brief) -> Iterator[Block]:
    """Yield the roadmap by quarter; nothing where there is nothing to do."""
    tasks = brief.advice.roadmap
    if not tasks:
        return
    if not brief.priced:
        yield from _this_month(brief, tasks)
    urgent = [task for task in tasks if task.urgent]
    kicker = say("First 90 days and roadmap") if _begins(brief) else say("Roadmap")
    yield Heading(_title(brief, urgent), 1, kicker)
    yield Lead(" ".join(_lead(brief, tasks)))
    if urgent and brief.priced:
        yield Callout(say("Do first, whichever plan"), tuple(_first(brief, task) for task in urgent))
    yield _table(brief, tasks)


def _title(brief: Brief, urgent: Sequence[Task]) -> str:
    if not urgent and not brief.advised:
        return say("What is worth doing in any case")
    if not urgent:
        return say("Nothing has to come first: one quarter at a time")
    return say("Do {things} first, whichever plan", things=wording.spelled(len(urgent), "thing"))


def _lead(brief: Brief, tasks: Sequence[Task]) -> Iterator[str]:
    match brief.situation:
        case "named" if all(task.way == "plan" for task in tasks):
            yield say("All of it comes with {plan}.", plan=brief.leader.name)
            return
        case "named":
            yield say("What is in {plan} comes with the plan.", plan=brief.leader.name)
            yield say(LEFT_OPEN)
        case "stay":
            yield say(STAY)
        case _:
            yield say("These steps hold whatever the recommendation turns out to be.")
    if brief.priced:
        yield say("Prices are one-off, before tax.")


def _first(brief: Brief, task: Task) -> str:
    said = [f"{brief.service_name(task.service)}."]
    if task.diy:
        said += [wording.sentence(task.diy), _takes(task.diy_hours)]
    if brief.priced and task.one_off > 0:
        said.append(say("As a project: {price}.", price=brief.price(task.one_off)))
    return " ".join(said)


def _takes(hours: float) -> str:
    return say("About {hours}.", hours=wording.hours(hours))


def _table(brief: Brief, tasks: Sequence[Task]) -> Table:
    columns = [Column(say("What"), 36), Column(say("How"), 64)]
    if brief.priced:
        how, who = (40, 17) if brief.alone else (46, 11)
        columns = [Column(say("What"), 30), Column(say("How"), how), Column(say("Who"), who)]
        columns.append(Column(say("Price"), 13, "right"))
    by_quarter: dict[str, list[Task]] = {quarter(brief.advice.today, 1): []} if _begins(brief) else {}
    for task in tasks:
        by_quarter.setdefault(task.quarter, []).append(task)
    rows: list[Row] = []
    for name, group in sorted(by_quarter.items()):
        rows.append(Row((Cell(_when(brief, name)), *(Cell("") for _ in columns[1:])), "group"))
        if _begins(brief) and name == quarter(brief.advice.today, 1):
            rows.append(_start(brief))
        rows.extend(_quarter(brief, group))
    return Table(tuple(columns), tuple(rows), compact=True)


def _begins(brief: Brief) -> bool:
    """Whether a plan starts, whose first 90 days are the quarter after this one."""
    return brief.priced and brief.situation == "named"


def _when(brief: Brief, name: str) -> str:
    today, said = brief.advice.today, wording.quarter(name)
    if _begins(brief) and name == quarter(today, 0):
        return say("Now, {quarter}", quarter=said)
    if _begins(brief) and name == quarter(today, 1):
        return say("The first 90 days, {quarter}", quarter=said)
    return said


def _start(brief: Brief) -> Row:
    once = brief.advice.quote.one_time if brief.advice.quote is not None else 0
    price = brief.price(once) if once > 0 else say("in the fee")
    return _priced(brief, Cell(say("Getting started"), strong=True), Cell(say(HAND_OVER)), BOTH, price)


def _quarter(brief: Brief, tasks: Sequence[Task]) -> Iterator[Row]:
    """Yield one row for what the plan or the set-up day does, one for each other step, one for the small ones."""
    together = [task for task in tasks if _done_together(brief, task)]
    rest = [task for task in tasks if task not in together]
    small = [task for task in rest if not task.urgent and _severity(brief, task) == 1]
    if together:
        steps = wording.count(len(together), "step")
        title, price = (
            (say("{steps} in {plan}", steps=steps, plan=brief.leader.name), say("in the fee"))
            if brief.situation == "named"
            else (say("{steps} in the set-up day", steps=steps), say("in the day"))
        )
        yield _priced(brief, *_bundle(brief, together, title), US, price)
    for task in rest:
        if task not in small:
            named = Cell(brief.service_name(task.service), strong=True)
            yield _priced(brief, named, _way(brief, task), _who(task), _price(brief, task))
    if small:
        title = say("{steps} worth doing when it suits", steps=wording.count(len(small), "step"))
        yield _priced(brief, *_bundle(brief, small, title), EITHER, say("your time, or on request"))


def _done_together(brief: Brief, task: Task) -> bool:
    quote = brief.advice.quote
    setup = (
        brief.situation == "stay" and task.service in brief.leader.covers and quote is not None and quote.one_time > 0
    )
    return task.way == "plan" or setup


def _severity(brief: Brief, task: Task) -> int:
    return next((finding.severity for finding in brief.advice.findings if finding.service == task.service), 0)


def _bundle(brief: Brief, tasks: Sequence[Task], title: str) -> tuple[Cell, Cell]:
    names = wording.listing(brief.service_names(task.service for task in tasks), len(tasks))
    return Cell(title, strong=True), Cell(names)


def _priced(brief: Brief, what: Cell, how: Cell, who: str, price: str) -> Row:
    said = say(TO_AN_OWNER.get(who, who) if brief.alone else who)
    return Row((what, how, Cell(said), Cell(price)) if brief.priced else (what, how))


def _who(task: Task) -> str:
    alone = task.way == "project" and not (task.diy and task.diy_hours <= DIY_HOURS_OFFERED)
    return US if alone else EITHER if task.one_off > 0 else YOU


def _way(brief: Brief, task: Task) -> Cell:
    hours = wording.hours(task.diy_hours)
    if task.way == "project":
        if task.diy and task.diy_hours <= DIY_HOURS_OFFERED:
            return Cell(say("One-off project, or yourself, about {hours}", hours=hours))
        return Cell(say("One-off project"))
    if not brief.priced and task in own_tasks(brief.advice.roadmap):
        return Cell(say("Do it yourself, as soon as you can"))
    own = say("Do it yourself, about {hours}", hours=hours)
    if not brief.priced:
        return Cell(wording.sentence(task.diy), own)
    if task.one_off > 0:
        return Cell(say("Do it yourself, about {hours}, or as a one-off project", hours=hours))
    return Cell(own)


def _price(brief: Brief, task: Task) -> str:
    if task.one_off > 0:
        return brief.price(task.one_off)
    return say("on request") if task.way == "project" else say("your time")


def _this_month(brief: Brief, tasks: Sequence[Task]) -> Iterator[Block]:
    chosen = own_tasks(tasks)
    if not chosen:
        return
    things = wording.spelled(len(chosen), "thing")
    title = wording.capital(say("{things} you can do yourselves this month", things=things))
    yield Heading(title, 1, say("This month"))
    yield Lead(
        say(
            "About {hours} in all: no contract, no waiting for the roadmap. The first matter most.",
            hours=wording.hours(sum(task.diy_hours for task in chosen)),
        )
    )
    points = (Point(" ".join(_own(task)), f"{brief.service_name(task.service)}.") for task in chosen)
    yield Bullets(tuple(points), numbered=True)


def _own(task: Task) -> Iterator[str]:
    if task.urgent:
        yield say("First, whichever plan.")
    yield wording.sentence(task.diy)
    yield _takes(task.diy_hours)


def own_tasks(tasks: Sequence[Task]) -> list[Task]:
    """Return what an owner can fairly do alone this month."""
    chosen: list[Task] = []
    used = 0.0
    doable = [task for task in tasks if task.diy and task.diy_hours > 0]
    for task in sorted(doable, key=lambda task: not task.urgent):
        fits = task.diy_hours <= DIY_HOURS_OFFERED and used + task.diy_hours <= THIS_MONTH_HOURS
        if task.urgent or (fits and len(chosen) < THIS_MONTH_TASKS):
            chosen.append(task)
            used += task.diy_hours
    return chosen
