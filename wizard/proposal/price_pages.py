"""The price, line by line with the answer behind each count, and what it includes (proposals only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Lead, Point, Row, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.catalogue import Plan
    from wizard.domain.pricing import Quote, QuoteLine
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

LINES = {
    "base": "Basic fee",
    "user": "Per person",
    "computer": "Per computer",
    "server": "Per server",
    "site": "Per site",
    "minimum": "Up to the plan's lowest price",
}
TAKEN = {
    "computer": "Not known, so one per person",
    "server": "Not known, so none",
    "site": "Not known, so one",
}


def price_pages(brief: Brief) -> Iterator[Block]:
    """Yield the price and the scope; nothing in a report or without a quote."""
    quote = brief.advice.quote
    if not brief.priced or quote is None or not brief.advised:
        return
    if quote.monthly > 0:
        yield from _monthly(brief, quote)
        yield from _scope(brief)
    elif quote.one_time > 0:
        yield Heading(f"One set-up day, {brief.price(quote.one_time)}, and nothing a month", 1, "Price")
        yield Text(_setup_day(brief))


def headline_price(brief: Brief) -> str:
    """Word the price in one line; empty without a quote."""
    quote = brief.advice.quote
    if quote is None:
        return ""
    if quote.monthly > 0:
        return f"{brief.price(quote.monthly)} a month"
    return f"{brief.price(quote.one_time)} once" if quote.one_time > 0 else "no monthly fee"


def _monthly(brief: Brief, quote: Quote) -> Iterator[Block]:
    term = wording.count(quote.term_months, "month")
    yield Heading(f"{brief.price(quote.monthly)} a month for {brief.plan_name(quote.tier)}", 1, "Price", new_page=True)
    yield Lead(
        f"{brief.price(quote.one_time)} once to get started, and {brief.price(quote.term_total)} over {term} in all. "
        "Each line follows from an answer of yours; if a count changes, the price changes by the price each."
    )
    columns = (
        Column("What", 24),
        Column("Because", 34),
        Column("Count", 10, "right"),
        Column("Each, a month", 16, "right"),
        Column("A month", 16, "right"),
    )
    rows = [_line(brief, line) for line in quote.lines]
    rows.append(_sum(f"{brief.plan_name(quote.tier)}, a month", brief.price(quote.monthly)))
    rows.append(
        Row((Cell("Getting started"), Cell(_onboarding(brief)), Cell("1"), Cell(""), Cell(brief.price(quote.one_time))))
    )
    rows.append(_sum(f"{term} and getting started", brief.price(quote.term_total)))
    yield Table(columns, tuple(rows))
    yield Text("Before tax. Equipment, licences and projects are not in it.", "muted")
    if brief.plan is not None:
        yield Heading("When you call")
        yield Bullets(tuple(Point(text) for text in _help(brief, brief.plan)))


def _line(brief: Brief, line: QuoteLine) -> Row:
    cells = (LINES.get(line.id, line.id), cause_of(brief, line.id), wording.number(float(line.quantity)))
    return Row((*(Cell(text) for text in cells), Cell(brief.price(line.unit_price)), Cell(brief.price(line.amount))))


def _sum(label: str, amount: str) -> Row:
    return Row((Cell(label), Cell(""), Cell(""), Cell(""), Cell(amount)), "total")


def cause_of(brief: Brief, unit: str) -> str:
    """Word the answer behind a line's count."""
    if unit == "base":
        return "The plan's fixed part"
    if unit == "minimum":
        return "The plan has a lowest price"
    standing = brief.keyed(f"{unit}s")
    if standing is None or standing.number is None:
        return TAKEN.get(unit, "Not known")
    return f"You said: {brief.answer(standing)}"


def _onboarding(brief: Brief) -> str:
    catalogue = brief.advice.catalogue
    months = catalogue.constants.onboarding_months if catalogue is not None else 1.0
    return f"Once, {wording.count(months, 'monthly fee')}"


def _setup_day(brief: Brief) -> str:
    catalogue = brief.advice.catalogue
    if catalogue is None:
        return ""
    hours, rate = catalogue.constants.setup_day_hours, catalogue.constants.setup_day_rate
    covered = brief.service_names(
        finding.service for finding in brief.advice.findings if catalogue.services[finding.service].setup_ok
    )
    closes = (
        f" It closes what can be set up once and then kept up by you: {wording.listing(covered, 8)}." if covered else ""
    )
    return f"{wording.hours(hours)} at {brief.price(rate)} an hour, before tax.{closes}"


def _scope(brief: Brief) -> Iterator[Block]:
    catalogue = brief.advice.catalogue
    if catalogue is None:
        return
    inside = [service for service in catalogue.services.values() if service.id in brief.leader.covers]
    outside = [service.name for service in catalogue.services.values() if service.id not in brief.leader.covers]
    yield Heading(f"{wording.count(len(inside), 'service')} included", 1, "What you get", new_page=True)
    if outside:
        yield Text(f"Not included: {wording.listing(outside, 30)}. Each can be added by itself.")
    rows = tuple(Row((Cell(service.name, strong=True), Cell(service.plain))) for service in inside)
    yield Table((Column("Service", 33), Column("What it means for you", 67)), rows, compact=True)


def _help(brief: Brief, plan: Plan) -> Iterator[str]:
    if plan.wait_hours is None:
        yield "No promised time until somebody starts: as today."
    else:
        low, likely, high = (wording.hours(hours) for hours in plan.wait_hours)
        yield f"Somebody starts within about {likely} as a rule, {low} at best, {high} at worst, in working hours."
    rate = brief.price(plan.hourly.rate)
    catalogue = brief.advice.catalogue
    if catalogue is not None and plan.labour_included and catalogue.rules.after_hours in plan.covers:
        yield "Help is in the fee, as often as needed, evenings and weekends included."
        return
    if plan.labour_included:
        yield "Help in working hours is in the fee, as often as needed."
    else:
        free = plan.hourly.included_hours_year
        included = f"{wording.hours(free)} a year are in the fee; beyond that, help" if free else "Help"
        yield f"{included} is billed at {rate} an hour."
    factor = plan.hourly.after_hours_multiplier
    if factor > 1:
        yield f"Outside working hours, help is billed at {wording.number(factor)} times {rate} an hour."
    if plan.hourly.trip > 0:
        yield f"A visit costs {brief.price(plan.hourly.trip)}."
