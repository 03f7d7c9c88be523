"""The page to sign, with the risks that stay and the provider's small print (proposals with a monthly plan only)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wizard.domain.quotes import offered
from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Heading, Lead, Point, Signatures, Text
from wizard.proposal.price_words import extra_price, tax_words
from wizard.proposal.terms_pages import signed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.pricing import Quote
    from wizard.domain.provider import Provider
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

SERIOUS = 3


def acceptance_page(brief: Brief) -> Iterator[Block]:
    """Yield the acceptance; nothing in a report or where there is nothing to accept."""
    quote = brief.advice.quote
    if not signed(brief) or quote is None:
        return
    provider = brief.provider
    term = wording.count(quote.term_months, "month")
    yield Heading(f"{brief.plan_name(quote.tier)} for {term}", 1, "Acceptance")
    until = ""
    if provider is not None:
        until = f" This offer stands until {wording.date(brief.advice.today + dt.timedelta(days=provider.valid_days))}."
    tax = tax_words(quote.tax.tax if quote.tax is not None else None)
    yield Lead(f"{brief.price(quote.monthly)} a month and {brief.price(quote.one_time)} once, {tax}.{until}")
    yield from _risks(brief)
    sides = (brief.client, provider.name if provider is not None and provider.name else "Provider")
    yield Signatures(tuple(_choices(brief, quote)), sides, ("Name", "Position", "Signature", "Date"))
    if provider is not None:
        yield from _small_print(provider)


def _risks(brief: Brief) -> Iterator[Block]:
    left = [
        finding
        for finding in brief.gaps("gap", "unsure")
        if not finding.in_plan and (finding.urgent or finding.severity >= SERIOUS)
    ]
    if not left:
        return
    yield Heading("Risks you accept")
    these, each = ("this", "it") if len(left) == 1 else ("these", "each of them")
    yield Text(
        f"{brief.leader.name} leaves {these} open. Whoever signs knows that, and may still have {each} closed as a "
        "project, or see to it in-house."
    )
    points = (
        Point(wording.sentence(brief.because(finding.needs, 2)), f"{brief.service_name(finding.service)}.")
        for finding in left
    )
    yield Bullets(tuple(points))


def _choices(brief: Brief, quote: Quote) -> Iterator[str]:
    once = brief.price(quote.one_time)
    yield f"{brief.plan_name(quote.tier)} as described here, {brief.price(quote.monthly)} a month and {once} once"
    for other in offered(brief.advice):
        if other.tier != quote.tier:
            start = brief.price(other.one_time)
            yield f"{brief.plan_name(other.tier)} instead, {brief.price(other.monthly)} a month and {start} once"
    catalogue = brief.advice.catalogue
    for extra in catalogue.sale.extras if catalogue is not None else ():
        if catalogue is not None and extra.id not in catalogue.offer.extras:
            yield f"With it: {extra.name}, {extra_price(brief, extra)}"


def _small_print(provider: Provider) -> Iterator[Block]:
    for line in provider.legal:
        yield Text(line, "muted")
    contact = [provider.contact, provider.phone, provider.email, provider.website, *provider.address]
    if any(contact):
        yield Text(f"{provider.name}: {', '.join(part for part in contact if part)}", "muted")
