"""The page to sign, with the risks that stay and the provider's small print (proposals with a monthly plan only)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wizard.domain.language import say, say_many
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
    plan = brief.plan_name(quote.tier)
    yield Heading(say("{plan} for {term}", plan=plan, term=term), 1, say("Acceptance"))
    yield Lead(" ".join(_accepted(brief, quote)))
    yield from _risks(brief)
    sides = (brief.client, provider.name if provider is not None and provider.name else say("Provider"))
    fields = (say("Name"), say("Position"), say("Signature"), say("Date"))
    yield Signatures(tuple(_choices(brief, quote)), sides, fields)
    if provider is not None:
        yield from _small_print(provider)


def _accepted(brief: Brief, quote: Quote) -> Iterator[str]:
    """Say what is to be paid, and until when that holds."""
    yield say(
        "{monthly} a month and {once} once, {tax}.",
        monthly=brief.price(quote.monthly),
        once=brief.price(quote.one_time),
        tax=tax_words(quote.tax.tax if quote.tax is not None else None),
    )
    if brief.provider is not None:
        last = brief.advice.today + dt.timedelta(days=brief.provider.valid_days)
        yield say("This offer stands until {date}.", date=wording.date(last))


def _risks(brief: Brief) -> Iterator[Block]:
    left = [
        finding
        for finding in brief.gaps("gap", "unsure")
        if not finding.in_plan and (finding.urgent or finding.severity >= SERIOUS)
    ]
    if not left:
        return
    yield Heading(say("Risks you accept"))
    yield Text(
        say_many(
            "{plan} leaves this open. Whoever signs knows that, and may still have it closed as a project, "
            "or see to it in-house.",
            "{plan} leaves these open. Whoever signs knows that, and may still have each of them closed as a project, "
            "or see to it in-house.",
            len(left),
            plan=brief.leader.name,
        )
    )
    points = (
        Point(wording.sentence(brief.because(finding.needs, 2)), f"{brief.service_name(finding.service)}.")
        for finding in left
    )
    yield Bullets(tuple(points))


def _choices(brief: Brief, quote: Quote) -> Iterator[str]:
    yield say(
        "{plan} as described here, {monthly} a month and {once} once",
        plan=brief.plan_name(quote.tier),
        monthly=brief.price(quote.monthly),
        once=brief.price(quote.one_time),
    )
    for other in offered(brief.advice):
        if other.tier != quote.tier:
            yield say(
                "{plan} instead, {monthly} a month and {once} once",
                plan=brief.plan_name(other.tier),
                monthly=brief.price(other.monthly),
                once=brief.price(other.one_time),
            )
    catalogue = brief.advice.catalogue
    for extra in catalogue.sale.extras if catalogue is not None else ():
        if catalogue is not None and extra.id not in catalogue.offer.extras:
            yield say("With it: {extra}, {price}", extra=extra.name, price=extra_price(brief, extra))


def _small_print(provider: Provider) -> Iterator[Block]:
    for line in provider.legal:
        yield Text(line, "muted")
    contact = [provider.contact, provider.phone, provider.email, provider.website, *provider.address]
    if any(contact):
        yield Text(f"{provider.name}: {', '.join(part for part in contact if part)}", "muted")
