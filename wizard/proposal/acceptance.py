"""The page to sign, with the provider's small print (proposals with a monthly plan only)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wizard.proposal import wording
from wizard.proposal.blocks import Heading, Lead, Signatures, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.pricing import Quote
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief


def acceptance_page(brief: Brief) -> Iterator[Block]:
    """Yield the acceptance; nothing in a report or where there is nothing to accept."""
    quote = brief.advice.quote
    if not brief.priced or quote is None or quote.monthly <= 0 or brief.situation != "named":
        return
    provider = brief.provider
    plan = brief.plan_name(quote.tier)
    term = wording.count(quote.term_months, "month")
    yield Heading(f"{plan} for {term}", 1, "Acceptance", new_page=True)
    until = ""
    if provider is not None:
        until = f" This offer stands until {wording.date(brief.advice.today + dt.timedelta(days=provider.valid_days))}."
    yield Lead(f"{brief.price(quote.monthly)} a month and {brief.price(quote.one_time)} once, before tax.{until}")
    sides = (brief.client, provider.name if provider is not None and provider.name else "Provider")
    yield Signatures(tuple(_choices(brief, quote)), sides, ("Name", "Position", "Signature", "Date"))
    if provider is not None:
        for line in provider.legal:
            yield Text(line, "muted")
        contact = [provider.contact, provider.phone, provider.email, provider.website, *provider.address]
        if any(contact):
            yield Text(f"{provider.name}: {', '.join(part for part in contact if part)}", "muted")


def _choices(brief: Brief, quote: Quote) -> Iterator[str]:
    once = brief.price(quote.one_time)
    yield f"{brief.plan_name(quote.tier)} as described here, {brief.price(quote.monthly)} a month and {once} once"
    advice = brief.advice.recommendation
    close = advice.rung(advice.close_call) if advice is not None and advice.close_call else None
    if close is not None and close.monthly > 0:
        yield f"{close.name} instead, {brief.price(close.monthly)} a month"
