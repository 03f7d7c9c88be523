"""What is included, plan beside plan, and what is not (proposals only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say, say_in
from wizard.proposal import wording
from wizard.proposal.blocks import Cell, Column, Heading, Point, Row, Table, Text
from wizard.proposal.price_words import COUNTED
from wizard.proposal.sides import sided

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizard.domain.catalogue import Catalogue, Service
    from wizard.domain.pricing import Quote
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

PLAN = 20.0  # width of each plan; the service takes the rest


def scope_page(brief: Brief, quotes: Sequence[Quote]) -> Iterator[Block]:
    """Yield the services of the plans offered, how people are counted for them, and what none of them includes."""
    catalogue = brief.advice.catalogue
    if catalogue is None:
        return
    shown = inside(brief, catalogue, quotes)
    outside = [service.name for service in catalogue.services.values() if service not in shown]
    services = wording.count(len(brief.leader.covers), "service")
    yield Heading(say("{services} included", services=services), 1, say("What you get"))
    yield _services(brief, shown, quotes)
    if outside:
        named = wording.listing(outside, 30)
        yield Text(say("Not included: {services}. Each can be added by itself.", services=named), "muted")
    exclusions = brief.provider.exclusions if brief.provider is not None else ()
    rules = catalogue.sale.counting.items()
    yield from sided(
        (say("How we count"), tuple(Point(wording.sentence(rule), f"{say(COUNTED[unit])}.") for unit, rule in rules)),
        (say("In none of the plans"), tuple(Point(wording.sentence(text)) for text in exclusions)),
    )


def inside(brief: Brief, catalogue: Catalogue, quotes: Sequence[Quote]) -> list[Service]:
    """Return the services that one of the plans offered has, in the catalogue's order."""
    any_of = frozenset[str]().union(*_covers(brief, quotes))
    return [service for service in catalogue.services.values() if service.id in any_of]


def _covers(brief: Brief, quotes: Sequence[Quote]) -> list[frozenset[str]]:
    return [next(rung.covers for rung in brief.ladder if rung.tier == quote.tier) for quote in quotes]


def _services(brief: Brief, shown: Sequence[Service], quotes: Sequence[Quote]) -> Table:
    covers = _covers(brief, quotes)
    accent = next(place for place, quote in enumerate(quotes, 1) if quote.tier == brief.leader.tier)
    title = say("Service, explained in the appendix") if brief.has("details") else say("Service")
    columns = (
        Column(title, 100 - PLAN * len(quotes)),
        *(Column(brief.plan_name(quote.tier), PLAN) for quote in quotes),
    )
    rows = tuple(_service(service, covers) for service in shown)
    return Table(columns, rows, accent=accent if len(quotes) > 1 else None, compact=True)


def _service(service: Service, covers: Sequence[frozenset[str]]) -> Row:
    included = say_in("a service in a plan", "Included")
    marks = (Cell(included if service.id in covered else wording.DASH) for covered in covers)
    return Row((Cell(service.name, strong=True), *marks))
