"""Read what breaks: kinds of incident, and the maps from answers to numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.catalog.bounds import COUNT, POSITIVE, SHARE
from wizard.catalog.catalogue_plans import as_three, read_three
from wizard.catalog.figures import Part, Subject
from wizard.catalog.spelling import nearest
from wizard.domain.catalogue import IncidentKind
from wizard.domain.language import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.catalog.fields import Table
    from wizard.catalog.figures import FigureSheet
    from wizard.domain.catalogue import Service, Triple

    CostMap = Mapping[str, float | Triple]

BASE = Part("prior.base", "usual number", "a year", bounds=COUNT)
PER_USER = Part("prior.per_user", "usual number per user", "a year", bounds=COUNT)
PER_SITE = Part("prior.per_site", "usual number per further site", "a year", bounds=COUNT)
PER_COMPUTER = Part("prior.per_computer", "usual number per computer", "a year", bounds=COUNT)
PRIOR_YEARS = Part("prior_years", "weight of the usual number", "years", bounds=POSITIVE)
HOURS = Part("hours", "hours of repair", "hours")
PEOPLE_SHARE = Part("people_share", "share of people affected")
PEOPLE = Part("people", "people affected", "people", bounds=COUNT)
IMPAIRED = Part("impaired", "share of their work that stands still")
ONSITE = Part("onsite", "share that needs a visit")
SALES = Part("sales", "share that stops sales")
TIMES_A_YEAR = Part("times_a_year", "times the answer counts a year", "a year", bounds=POSITIVE)
UNKNOWN_HOURS: Triple = (1.0, 2.0, 3.0)


def read_incidents(
    table: Table, services: Mapping[str, Service], maps: Mapping[str, CostMap], sheet: FigureSheet
) -> tuple[IncidentKind, ...]:
    """Return the kinds of incident, and put their figures on the sheet."""
    found: dict[str, IncidentKind] = {}
    for each in table.tables("incidents"):
        kind = _incident(each, services, sheet)
        if kind.id in found:
            each.note(say("the id is there twice"), say("give one of them another id"))
        if kind.share_from is not None and kind.share_from not in maps:
            what = say("'share_from' names '{name}', for which there is no map", name=kind.share_from)
            each.note(what, nearest(kind.share_from, maps))
        found[kind.id] = kind
    table.close()
    return tuple(found.values())


def read_maps(table: Table, sheet: FigureSheet) -> dict[str, CostMap]:
    """Return the maps by cost key, and put their figures on the sheet."""
    maps: dict[str, CostMap] = {}
    for each in table.tables("maps"):
        key = each.line("cost_key")
        each.place = say("map '{id}'", id=key)
        if key in maps:
            each.note(say("the cost_key is there twice"), say("use each cost_key once"))
        each.line("question")
        maps[key] = _map(each, Subject(f"map.{key}", each.line("title"), sheet.basis(each)), sheet)
        each.close()
    table.close()
    return maps


def _incident(table: Table, services: Mapping[str, Service], sheet: FigureSheet) -> IncidentKind:
    name = table.line("id")
    table.place = say("incident '{id}'", id=name)
    about = Subject(f"incident.{name}", table.line("name"), sheet.basis(table))
    base, per_user, per_site, per_computer = _prior(table, about, sheet)
    share, people = _people(table, about, sheet)
    kind = IncidentKind(
        name,
        table.line("question"),
        about.title,
        base,
        per_user,
        per_site,
        per_computer,
        sheet.measure(table, about, PRIOR_YEARS),
        _hours(table, about, sheet),
        share,
        people,
        table.line("share_from", "") or None,
        sheet.measure(table, about, IMPAIRED),
        sheet.measure(table, about, ONSITE),
        sheet.measure(table, about, SALES),
        _prevent(table, services, about, sheet),
        sheet.measure(table, about, TIMES_A_YEAR, 1.0),
        table.flag("everyday"),
    )
    table.close()
    return kind


def _prior(table: Table, about: Subject, sheet: FigureSheet) -> list[float]:
    inner = table.table("prior") or table.within({})
    rates = [sheet.measure(inner, about, part, 0.0) for part in (BASE, PER_USER, PER_SITE, PER_COMPUTER)]
    if not any(rates):
        table.note(say("'prior' gives no usual number"), say("write prior = { base = ..., per_user = ... }"))
    inner.close()
    return rates


def _hours(table: Table, about: Subject, sheet: FigureSheet) -> Triple:
    hours = read_three(table, "hours")
    if hours is not None:
        sheet.add_three(about, HOURS, hours)
    elif "hours" not in table.values:
        table.note(say("'{key}' is missing", key="hours"), say("write hours = [low, likely, high]"))
    return hours or UNKNOWN_HOURS


def _people(table: Table, about: Subject, sheet: FigureSheet) -> tuple[float, float | None]:
    if ("people" in table.values) == ("people_share" in table.values):
        table.note(say("who is affected is not clear"), say("write either 'people' or 'people_share'"))
    share = sheet.measure(table, about, PEOPLE_SHARE, 0.0)
    people = sheet.measure(table, about, PEOPLE, 0.0)
    return share, people if "people" in table.values else None


def _prevent(table: Table, services: Mapping[str, Service], about: Subject, sheet: FigureSheet) -> dict[str, float]:
    inner = table.table("prevent") or table.within({})
    found = {}
    for name, value in inner.values.items():
        share = table.as_number(say("'{name}' in 'prevent'", name=name), value, SHARE)
        if name not in services:
            what = say("'prevent' names '{name}', which the catalogue does not have", name=name)
            table.note(what, nearest(name, services))
        elif share is not None:
            found[name] = share
            sheet.add(about, Part(f"prevent.{name}", f"share that {services[name].name} prevents"), share)
    return found


def _map(table: Table, about: Subject, sheet: FigureSheet) -> CostMap:
    unit = table.line("unit", "")
    inner = table.table("values") or table.within({})
    found: dict[str, float | Triple] = {}
    for option, value in inner.values.items():
        if isinstance(value, list):
            three = as_three(table, f"'{option}'", value)
            if three is not None:
                found[option] = three
                sheet.add_three(about, Part(option, f"'{option}'", unit), three)
            continue
        number = table.as_number(f"'{option}'", value, COUNT)
        if number is not None:
            found[option] = number
            sheet.add(about, Part(option, f"'{option}'", unit), number)
    if not inner.values:
        table.note(say("'{key}' is missing", key="values"), say("write values = { option = number, ... }"))
    return found
