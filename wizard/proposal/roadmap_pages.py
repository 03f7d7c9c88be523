"""What to do, when, by whom and for how much; in a report, what the owner can do this month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.roadmap import quarter
from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Callout, Cell, Column, Heading, Lead, Point, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizard.domain.roadmap import Task
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

LEFT_OPEN = "The rest is left open on purpose: do it yourself or as a one-off project, when it suits you."
STAY = "Without a monthly plan each of these is done once, by you or as a one-off project, and then kept up by you."
THIS_MONTH_TASKS = 6
THIS_MONTH_HOURS = 12.0
DIY_HOURS_OFFERED = 4.0
US, YOU, EITHER, BOTH = "Us", "You", "You, or us", "Both"
HAND_OVER = "Passwords and records handed over, stock taken"


def roadmap_pages(brief: Brief) -> Iterator[Block]:
    """Yield the roadmap by quarter; nothing where there is nothing to do."""
    tasks = brief.advice.roadmap
    if not tasks:
        return
    if not brief.priced:
        yield from _this_month(brief, tasks)
    urgent = [task for task in tasks if task.urgent]
    yield Heading(_title(brief, urgent), 1, "First 90 days and roadmap" if _begins(brief) else "Roadmap")
    yield Lead(_lead(brief, tasks))
    if urgent and brief.priced:
        yield Callout("Do first, whichever plan", tuple(_first(brief, task) for task in urgent))
    yield _table(brief, tasks)


def _title(brief: Brief, urgent: Sequence[Task]) -> str:
    if not urgent and not brief.advised:
        return "What is worth doing in any case"
    if not urgent:
        return "Nothing is urgent: one quarter at a time"
    return f"Do {wording.spelled(len(urgent), 'thing')} first, whichever plan"


def _lead(brief: Brief, tasks: Sequence[Task]) -> str:
    prices = " Prices are one-off, before tax." if brief.priced else ""
    match brief.situation:
        case "named" if all(task.way == "plan" for task in tasks):
            return f"All of it comes with {brief.leader.name}."
        case "named":
            return f"What is in {brief.leader.name} comes with the plan. {LEFT_OPEN}{prices}"
        case "stay":
            return f"{STAY}{prices}"
        case _:
            return f"These steps hold whatever the recommendation turns out to be.{prices}"


def _first(brief: Brief, task: Task) -> str:
    own = f"{wording.sentence(task.diy)} About {wording.hours(task.diy_hours)}." if task.diy else ""
    project = f" As a project: {brief.price(task.one_off)}." if brief.priced and task.one_off > 0 else ""
    return f"{brief.service_name(task.service)}. {own}{project}".strip()


def _table(brief: Brief, tasks: Sequence[Task]) -> Table:
    columns = [Column("What", 30 if brief.priced else 36), Column("How", 46 if brief.priced else 64)]
    if brief.priced:
        columns += [Column("Who", 11), Column("Price", 13, "right")]
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
    if not _begins(brief):
        return wording.quarter(name)
    today = brief.advice.today
    spans = {quarter(today, 0): "Now, ", quarter(today, 1): "The first 90 days, "}
    return f"{spans.get(name, '')}{wording.quarter(name)}"


def _start(brief: Brief) -> Row:
    once = brief.advice.quote.one_time if brief.advice.quote is not None else 0
    price = brief.price(once) if once > 0 else "in the fee"
    return _priced(brief, Cell("Getting started", strong=True), Cell(HAND_OVER), BOTH, price)


def _quarter(brief: Brief, tasks: Sequence[Task]) -> Iterator[Row]:
    """Yield one row for what the plan or the set-up day does, one for each other step, one for the small ones."""
    together = [task for task in tasks if _done_together(brief, task)]
    rest = [task for task in tasks if task not in together]
    small = [task for task in rest if not task.urgent and _severity(brief, task) == 1]
    if together:
        where, price = (
            (brief.leader.name, "in the fee") if brief.situation == "named" else ("the set-up day", "in the day")
        )
        yield _priced(brief, *_bundle(brief, together, f"in {where}"), US, price)
    for task in rest:
        if task not in small:
            named = Cell(brief.service_name(task.service), strong=True)
            yield _priced(brief, named, _way(brief, task), _who(task), _price(brief, task))
    if small:
        yield _priced(brief, *_bundle(brief, small, "worth doing when it suits"), EITHER, "as you like")


def _done_together(brief: Brief, task: Task) -> bool:
    quote = brief.advice.quote
    setup = (
        brief.situation == "stay" and task.service in brief.leader.covers and quote is not None and quote.one_time > 0
    )
    return task.way == "plan" or setup


def _severity(brief: Brief, task: Task) -> int:
    return next((finding.severity for finding in brief.advice.findings if finding.service == task.service), 0)


def _bundle(brief: Brief, tasks: Sequence[Task], where: str) -> tuple[Cell, Cell]:
    names = wording.listing(brief.service_names(task.service for task in tasks), len(tasks))
    return Cell(f"{wording.count(len(tasks), 'step')} {where}", strong=True), Cell(names)


def _priced(brief: Brief, what: Cell, how: Cell, who: str, price: str) -> Row:
    return Row((what, how, Cell(who), Cell(price)) if brief.priced else (what, how))


def _who(task: Task) -> str:
    alone = task.way == "project" and not (task.diy and task.diy_hours <= DIY_HOURS_OFFERED)
    return US if alone else EITHER if task.one_off > 0 else YOU


def _way(brief: Brief, task: Task) -> Cell:
    own = f"about {wording.hours(task.diy_hours)}"
    if task.way == "project":
        return Cell(
            "One-off project" + (f", or yourself, {own}" if task.diy and task.diy_hours <= DIY_HOURS_OFFERED else "")
        )
    if not brief.priced and task in own_tasks(brief.advice.roadmap):
        return Cell("Do it yourself, as soon as you can")
    if not brief.priced:
        return Cell(wording.sentence(task.diy), f"Do it yourself, {own}")
    other = ", or as a one-off project" if task.one_off > 0 else ""
    return Cell(f"Do it yourself, {own}{other}")


def _price(brief: Brief, task: Task) -> str:
    if task.one_off > 0:
        return brief.price(task.one_off)
    return "on request" if task.way == "project" else "your time"


def _this_month(brief: Brief, tasks: Sequence[Task]) -> Iterator[Block]:
    chosen = own_tasks(tasks)
    if not chosen:
        return
    whole = sum(task.diy_hours for task in chosen)
    title = f"{wording.spelled(len(chosen), 'thing')} you can do yourselves this month"
    yield Heading(title[0].upper() + title[1:], 1, "This month")
    yield Lead(f"About {wording.hours(whole)} in all: no contract, no waiting for the roadmap. The first matter most.")
    points = tuple(
        Point(
            f"{_mark(task)}{wording.sentence(task.diy)} About {wording.hours(task.diy_hours)}.",
            f"{brief.service_name(task.service)}.",
        )
        for task in chosen
    )
    yield Bullets(points, numbered=True)


def _mark(task: Task) -> str:
    return "First, whichever plan. " if task.urgent else ""


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
