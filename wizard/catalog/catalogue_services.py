"""Read the services of a catalogue and the bases its figures rest on."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, get_args

from wizard.catalog.bounds import COUNT, Bounds
from wizard.catalog.figures import Part, Subject
from wizard.domain.catalogue import Basis, Grade, Service
from wizard.domain.language import say
from wizard.domain.prices import Single, Unit

if TYPE_CHECKING:
    from wizard.catalog.fields import Table
    from wizard.catalog.figures import FigureSheet

UNITS: tuple[Unit, ...] = get_args(Unit)
GRADES: tuple[Grade, ...] = get_args(Grade)
YEARS = Bounds(1990, 2100)
NOTHING = Decimal(0)
DIY_HOURS = Part("diy_hours", "time to do it yourself", "hours", bounds=COUNT)
ONE_OFF = Part("one_off", "as a one-off project", money=True)
AT_LEAST = Part("minimum", "bought singly, at least", "a month", money=True)


def read_bases(table: Table) -> dict[str, Basis]:
    """Return what figures may rest on, by id."""
    found: dict[str, Basis] = {}
    for each in table.tables("basis"):
        basis = _basis(each)
        if basis.id in found:
            each.note(say("the id is there twice"), say("give one of them another id"))
        found[basis.id] = basis
    table.close()
    return found


def read_services(table: Table, sheet: FigureSheet) -> dict[str, Service]:
    """Return the services by id, and put their figures on the sheet."""
    found: dict[str, Service] = {}
    for each in table.tables("services"):
        service = _service(each, sheet)
        if service.id in found:
            each.note(say("the id is there twice"), say("give one of them another id"))
        found[service.id] = service
    table.close()
    return found


def _basis(table: Table) -> Basis:
    name = table.line("id")
    table.place = say("basis '{id}'", id=name)
    basis = Basis(
        name,
        table.text("title"),
        table.whole("year", YEARS),
        table.choice("grade", GRADES),
        table.flag("own"),
        table.lines("sources"),
        table.text("note", ""),
    )
    table.close()
    return basis


def _service(table: Table, sheet: FigureSheet) -> Service:
    name = table.line("id")
    table.place = say("service '{id}'", id=name)
    about = Subject(f"service.{name}", table.line("name"), sheet.basis(table))
    service = Service(
        name,
        table.line("group"),
        about.title,
        table.text("plain"),
        setup_ok=table.flag("setup_ok"),
        floor=table.flag("floor"),
        alone=_alone(table, about, sheet),
        project=table.flag("project"),
        diy=table.text("diy"),
        diy_hours=sheet.measure(table, about, DIY_HOURS),
        one_off=table.price("one_off"),
    )
    if "one_off_basis" in table.values:
        about = about._replace(basis=sheet.basis(table, "one_off_basis"))
    sheet.add(about, ONE_OFF, service.one_off)
    table.close()
    return service


def _alone(table: Table, about: Subject, sheet: FigureSheet) -> Single:
    inner = table.table("alone") or table.within({})
    single = Single(inner.choice("per", UNITS), inner.price("month"), inner.price("minimum", NOTHING))
    inner.close()
    span = (table.maybe_number("alone_low", COUNT), table.maybe_number("alone_high", COUNT))
    unit = "a month" if single.per == "flat" else f"a month per {single.per}"
    sheet.add(about, Part("alone", "bought singly", unit, money=True), single.month, span)
    if single.minimum:
        sheet.add(about, AT_LEAST, single.minimum)
    return single
