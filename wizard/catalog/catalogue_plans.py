"""Read the plans of a catalogue: what each covers and what it costs."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, get_args

from wizard.catalog.bounds import COUNT, POSITIVE, Bounds
from wizard.catalog.figures import Part, Subject
from wizard.catalog.spelling import nearest, shown
from wizard.domain.catalogue import Ladder, Plan
from wizard.domain.language import mark, say
from wizard.domain.prices import Hourly, PlanPrice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.catalog.fields import Table
    from wizard.catalog.figures import FigureSheet, Span
    from wizard.domain.catalogue import Service, Triple

LADDERS: tuple[Ladder, ...] = get_args(Ladder)
SETUP: tuple[Literal["low", "self_serve"], ...] = ("low", "self_serve")
RANKS = Bounds(0, 100)
THREE = 3
NOTHING = Decimal(0)
PRICE_PARTS = (
    Part("base", "monthly base", "a month", money=True),
    Part("per_user", "per user", "a month per user", money=True),
    Part("per_computer", "per computer", "a month per computer", money=True),
    Part("per_server", "per server", "a month per server", money=True),
    Part("per_site", "per site", "a month per site", money=True),
    Part("minimum", "at least", "a month", money=True),
)
HOURLY_PARTS = (
    Part("rate", "help by the hour", "an hour", money=True),
    Part("after_hours_multiplier", "help after hours, times the rate"),
    Part("trip", "each visit", "a visit", money=True),
    Part("included_hours_year", "hours included", "hours a year"),
)
WAIT = Part("wait", "hours until someone starts", "hours")


def read_plans(table: Table, services: Mapping[str, Service], sheet: FigureSheet) -> tuple[Plan, ...]:
    """Return the plans by rank, and put their figures on the sheet."""
    found: dict[str, Plan] = {}
    for each in table.tables("plans"):
        plan = _plan(each, services, sheet)
        if plan.id in found:
            each.note(say("the id is there twice"), say("give one of them another id"))
        found[plan.id] = plan
    if not found:
        table.note(say("there is no plan"), say("add [[plans]]"))
    table.close()
    return tuple(sorted(found.values(), key=lambda plan: plan.rank))


def read_three(table: Table, key: str) -> Triple | None:
    """Return low, likely and high hours, or ``None`` where there are none."""
    value = table.take(key)
    return None if value is None else as_three(table, f"'{key}'", value)


def as_three(table: Table, name: str, value: object) -> Triple | None:
    """Return a raw value as low, likely and high, or ``None`` with a problem noted."""
    if not isinstance(value, list) or len(value) != THREE:
        table.note(say("{name} is {value}", name=name, value=shown(value)), say("write [low, likely, high] in hours"))
        return None
    low, likely, high = (table.as_number(name, hours, POSITIVE) for hours in value)
    if low is None or likely is None or high is None:
        return None
    if low <= likely <= high and low < high:
        return low, likely, high
    table.note(say("{name} does not rise", name=name), say("write [low, likely, high], from small to large"))
    return None


def _plan(table: Table, services: Mapping[str, Service], sheet: FigureSheet) -> Plan:
    name = table.line("id")
    table.place = say("plan '{id}'", id=name)
    title = table.line("name")
    about = Subject(f"plan.{name}", title, sheet.basis(table))
    wait = read_three(table, "wait_hours")
    if wait is not None:
        sheet.add_three(about, WAIT, wait)
    plan = Plan(
        name,
        title,
        table.whole("rank", RANKS),
        _ladders(table),
        _covers(table, services),
        _price(table, about, sheet),
        _hourly(table, about, sheet),
        wait,
        table.flag("labour_included"),
        table.text("summary"),
        table.choice("covers_setup", SETUP) if "covers_setup" in table.values else None,
        table.flag("covers_when_self_serve"),
    )
    table.close()
    return plan


def _ladders(table: Table) -> tuple[Ladder, ...]:
    given = table.lines("ladders")
    for name in given:
        if name not in LADDERS:
            table.note(say("there is no ladder '{name}'", name=name), nearest(name, LADDERS))
    if not given:
        remedy = say("write ladders = [...] with some of {names}", names=", ".join(LADDERS))
        table.note(say("it stands on no ladder"), remedy)
    return tuple(name for name in LADDERS if name in given)


def _covers(table: Table, services: Mapping[str, Service]) -> frozenset[str]:
    covers = table.lines("covers")
    for name in covers:
        if name not in services:
            what = say("it covers '{name}', which the catalogue does not have", name=name)
            table.note(what, nearest(name, services))
    return frozenset(covers)


def _price(table: Table, about: Subject, sheet: FigureSheet) -> PlanPrice:
    inner = _inner(table, "price", mark("write price = { per_user = ..., minimum = ... }"))
    amounts: dict[str, Any] = {part.key: inner.price(part.key, NOTHING) for part in PRICE_PARTS}
    price = PlanPrice(**amounts)
    spans = _spans(table, "price", inner)
    for part in PRICE_PARTS:
        if inner.values.get(part.key):
            sheet.add(about, part, getattr(price, part.key), spans[part.key])
    inner.close()
    return price


def _hourly(table: Table, about: Subject, sheet: FigureSheet) -> Hourly:
    inner = _inner(table, "hourly", mark("write hourly = { rate = ..., after_hours_multiplier = ..., trip = ... }"))
    if not inner.values:
        return Hourly(0, 1, 0)
    rate, trip = inner.number("rate", COUNT), inner.number("trip", COUNT)
    multiplier = inner.number("after_hours_multiplier", COUNT)
    hourly = Hourly(rate, multiplier, trip, inner.number("included_hours_year", COUNT, 0))
    spans = _spans(table, "hourly", inner)
    for part in HOURLY_PARTS:
        if part.key in inner.values:
            placed = part._replace(key=f"hourly.{part.key}")
            sheet.add(about, placed, getattr(hourly, part.key), spans[part.key])
    inner.close()
    return hourly


def _inner(table: Table, key: str, example: str) -> Table:
    inner = table.table(key)
    if not table.values.get(key):
        table.note(say("'{key}' is missing", key=key), say(example))
    return inner or table.within({})


def _spans(table: Table, key: str, middle: Table) -> dict[str, Span]:
    lowest, highest = _ends(table, f"{key}_low", middle), _ends(table, f"{key}_high", middle)
    return {name: (lowest.get(name), highest.get(name)) for name in middle.values}


def _ends(table: Table, key: str, middle: Table) -> dict[str, float | None]:
    inner = table.table(key)
    found: dict[str, float | None] = {}
    for name, value in inner.values.items() if inner is not None else ():
        if name in middle.values:
            found[name] = table.as_number(say("'{name}' of '{key}'", name=name, key=key), value, COUNT)
        else:
            what = say("'{key}' names '{name}', which has no value of its own", key=key, name=name)
            table.note(what, nearest(name, middle.values))
    return found
