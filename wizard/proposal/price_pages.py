"""The price, plan beside plan, what it may grow by, and what is counted (proposals only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say, say_in
from wizard.domain.pricing import EXTRA
from wizard.domain.quotes import offered
from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Lead, Row, Table, Text
from wizard.proposal.help_points import help_points, promised
from wizard.proposal.price_table import price_tables
from wizard.proposal.price_words import extra_price, rate_words, tax_words
from wizard.proposal.scope_page import scope_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.catalogue import Catalogue
    from wizard.domain.prices import Extra
    from wizard.domain.pricing import Quote
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief


def price_pages(brief: Brief) -> Iterator[Block]:
    """Yield the price and the scope; nothing in a report or without a quote."""
    quote = brief.advice.quote
    if not brief.priced or quote is None or not brief.advised:
        return
    quotes = offered(brief.advice)
    if quotes:
        yield from _monthly(brief, quote, quotes)
        yield from scope_page(brief, quotes)
    elif quote.one_time > 0:
        price = brief.price(quote.one_time)
        yield Heading(say("One set-up day, {price}, and nothing a month", price=price), 1, say("Price"))
        yield Text(_setup_day(brief, quote))


def _monthly(brief: Brief, quote: Quote, quotes: tuple[Quote, ...]) -> Iterator[Block]:
    catalogue = brief.advice.catalogue
    price, plan = brief.price(quote.monthly), brief.plan_name(quote.tier)
    yield Heading(say("{price} a month for {plan}", price=price, plan=plan), 1, say("Price"))
    yield Lead(
        say(
            "{once} once to get started, and {total} over {term} in all, {tax}. "
            "Each line follows from an answer of yours; if a count changes, the price changes by the price each.",
            once=brief.price(quote.one_time),
            total=brief.price(quote.term_total),
            term=wording.count(quote.term_months, "month"),
            tax=tax_words(quote.tax.tax if quote.tax is not None else None),
        )
    )
    yield from price_tables(brief, quotes)
    yield Text(" ".join(_notes(brief, quote)), "muted")
    if catalogue is None:
        return
    yield from _extras(brief, catalogue)
    if brief.plan is not None and not promised(brief):
        yield Heading(say("When you call"))
        yield Bullets(help_points(brief, brief.plan))


def _notes(brief: Brief, quote: Quote) -> Iterator[str]:
    if quote.tax is None:
        yield say("Before tax.")
    elif quote.tax.tax.included:
        yield say("All prices include {rate_and_tax}.", rate_and_tax=rate_words(quote.tax.tax))
    else:
        yield say(
            "Prices are before {tax} unless it says otherwise; {rate_and_tax} is added.",
            tax=quote.tax.tax.name,
            rate_and_tax=rate_words(quote.tax.tax),
        )
    if any(line.id.startswith(EXTRA) for line in (*quote.lines, *quote.once)):
        yield say("Options come on top of a plan and are left out where plans are compared.")
    if brief.provider is None or not brief.provider.exclusions:
        yield say("Equipment, licences and projects are not in it.")


def _extras(brief: Brief, catalogue: Catalogue) -> Iterator[Block]:
    extras = catalogue.sale.extras
    if not extras:
        return
    yield Heading(say("What can be added") if len(extras) > 1 else say("One thing can be added"))
    rows = tuple(
        Row(
            (
                Cell(extra.name, extra.plain, strong=True),
                Cell(extra_price(brief, extra)),
                Cell(_taken(catalogue, extra)),
            )
        )
        for extra in extras
    )
    columns = (Column(say("Option"), 48), Column(say("Price"), 34), Column(say("In this offer"), 18))
    yield Table(columns, rows, compact=True)


def _taken(catalogue: Catalogue, extra: Extra) -> str:
    return say_in("part of an offer", "Yes") if extra.id in catalogue.offer.extras else say("No, on request")


def _setup_day(brief: Brief, quote: Quote) -> str:
    catalogue = brief.advice.catalogue
    if catalogue is None:
        return ""
    hours, rate = catalogue.constants.setup_day_hours, catalogue.constants.setup_day_rate
    covered = brief.service_names(
        finding.service for finding in brief.advice.findings if catalogue.services[finding.service].setup_ok
    )
    said = say(
        "{hours} at {rate} an hour, {tax}.",
        hours=wording.hours(hours),
        rate=brief.price(rate),
        tax=tax_words(quote.tax.tax if quote.tax is not None else None),
    )
    if not covered:
        return said
    services = wording.listing(covered, 8)
    closes = say("It closes what can be set up once and then kept up by you: {services}.", services=services)
    return f"{said} {closes}"
