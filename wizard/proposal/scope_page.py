"""What is included, plan beside plan, and what is not (proposals only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Point, Row, Table, Text
from wizard.proposal.price_words import COUNTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizard.domain.catalogue import Catalogue, Service
    from wizard.domain.prices import Sale
    from wizard.domain.pricing import Quote
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

NAME, PLAN = 24.0, 15.0  # widths: the service, and each plan; what it means takes the rest


def scope_page(brief: Brief, quotes: Sequence[Quote]) -> Iterator[Block]:
    """Yield the services of the plans offered, and what none of them includes."""
    catalogue = brief.advice.catalogue
    if catalogue is None:
        return
    outside = [service.name for service in catalogue.services.values() if service.id not in brief.leader.covers]
    yield Heading(f"{wording.count(len(brief.leader.covers), 'service')} included", 1, "What you get", new_page=True)
    if outside:
        yield Text(
            f"{brief.leader.name} does not include: {wording.listing(outside, 30)}. Each can be added by itself."
        )
    yield _services(brief, catalogue, quotes)
    yield from _counting(catalogue.sale)
    exclusions = brief.provider.exclusions if brief.provider is not None else ()
    if exclusions:
        yield Heading("In none of the plans")
        yield Bullets(tuple(Point(wording.sentence(text)) for text in exclusions))


def _services(brief: Brief, catalogue: Catalogue, quotes: Sequence[Quote]) -> Table:
    covers = [next(rung.covers for rung in brief.ladder if rung.tier == quote.tier) for quote in quotes]
    any_of = frozenset[str]().union(*covers)
    inside = [service for service in catalogue.services.values() if service.id in any_of]
    accent = next(place for place, quote in enumerate(quotes, 2) if quote.tier == brief.leader.tier)
    columns = (
        Column("Service", NAME),
        Column("What it means for you", 100 - NAME - PLAN * len(quotes)),
        *(Column(brief.plan_name(quote.tier), PLAN) for quote in quotes),
    )
    rows = tuple(_service(service, covers) for service in inside)
    return Table(columns, rows, accent=accent if len(quotes) > 1 else None, compact=True)


def _service(service: Service, covers: Sequence[frozenset[str]]) -> Row:
    marks = (Cell("Included" if service.id in covered else wording.DASH) for covered in covers)
    return Row((Cell(service.name, strong=True), Cell(service.plain), *marks))


def _counting(sale: Sale) -> Iterator[Block]:
    if sale.counting:
        yield Heading("How we count")
        points = (Point(wording.sentence(rule), f"{COUNTED[unit]}.") for unit, rule in sale.counting.items())
        yield Bullets(tuple(points))
