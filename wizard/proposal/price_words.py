"""Words for prices: what a line is called, which answer caused it, and what the tax does to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.pricing import EXTRA
from wizard.proposal import wording

if TYPE_CHECKING:
    from decimal import Decimal

    from wizard.domain.prices import Extra, Tax
    from wizard.domain.pricing import Quote, QuoteLine
    from wizard.proposal.brief import Brief

LINES = {
    "base": "Basic fee",
    "user": "Per person",
    "light_user": "Per light user",
    "computer": "Per computer",
    "server": "Per server",
    "site": "Per site",
    "minimum": "Up to the plan's lowest price",
    "onboarding": "Getting started",
    "setup_day": "Set-up day",
}
TAKEN = {
    "computer": "Not known, so one per person",
    "server": "Not known, so none",
    "site": "Not known, so one",
}
CAUSES = {
    "base": "The plan's fixed part",
    "minimum": "The plan has a lowest price",
    "onboarding": "Once, when the plan starts",
    "setup_day": "Once",
}
EACH = {"user": "per person", "computer": "per computer", "server": "per server", "site": "per site", "flat": ""}
COUNTED = {
    "user": "Full user",
    "light_user": "Light user",
    "computer": "Computer",
    "shared_device": "Shared device",
    "server": "Server",
    "site": "Site",
}


def line_name(line: QuoteLine) -> str:
    """Return what a price line is called."""
    return line.title or LINES.get(line.id, line.id)


def cause(brief: Brief, line: QuoteLine) -> str:
    """Say which answer, or what else, a price line follows from."""
    if line.reason or line.id.startswith(EXTRA):
        return line.reason or "As agreed"
    if line.id in CAUSES:
        return CAUSES[line.id]
    light = brief.advice.catalogue.offer.light_users if brief.advice.catalogue is not None else 0.0
    if line.id == "light_user":
        return f"As agreed: {wording.count(light, 'light user')}"
    standing = brief.keyed(f"{line.id}s")
    if standing is None or standing.number is None:
        return TAKEN.get(line.id, "Not known")
    said = f"You said: {brief.answer(standing)}"
    return f"{said}, {wording.count(light, 'light user')} among them" if line.id == "user" and light else said


def price_lines_of(brief: Brief, question_id: str) -> str:
    """Name the price lines that an answer is counted for; empty where there are none."""
    quote = brief.advice.quote
    if not brief.priced or quote is None or quote.monthly <= 0:
        return ""
    lines = [line for line in quote.lines if _counts(brief, line, question_id)]
    return wording.listing([wording.inside(line_name(line)) for line in lines])


def _counts(brief: Brief, line: QuoteLine, question_id: str) -> bool:
    standing = brief.keyed("users" if line.id == "light_user" else f"{line.id}s")
    return standing is not None and standing.question.id == question_id


def tax_words(tax: Tax | None) -> str:
    """Say after an amount what it has to do with tax."""
    if tax is None:
        return "before tax"
    return f"{tax.name} included" if tax.included else f"plus {rate_words(tax)}"


def rate_words(tax: Tax) -> str:
    """Name a tax with its rate."""
    return f"{wording.number(float(100 * tax.share))}% {tax.name}"


def headline_price(brief: Brief) -> str:
    """Word the price in one line; empty without a quote."""
    quote = brief.advice.quote
    if quote is None:
        return ""
    if quote.monthly > 0:
        return f"{brief.price(quote.monthly)} a month{_tail(quote)}"
    return f"{brief.price(quote.one_time)} once{_tail(quote)}" if quote.one_time > 0 else "no monthly fee"


def _tail(quote: Quote) -> str:
    if quote.tax is None:
        return ""
    return f", {quote.tax.tax.name} included" if quote.tax.tax.included else f" plus {quote.tax.tax.name}"


def each(brief: Brief, line: QuoteLine) -> str:
    """Word how a line's amount comes about: "25 × $125"; empty for a line of one."""
    if line.quantity == 1:
        return ""
    return f"{wording.number(float(line.quantity))} × {brief.price(line.unit_price)}"


def amount(brief: Brief, value: Decimal) -> str:
    """Word an amount of a table, a dash for none."""
    return brief.price(value) if value else wording.DASH


def extra_price(brief: Brief, extra: Extra) -> str:
    """Word the price of something that can be added."""
    unit = f" {EACH[extra.per]}" if EACH[extra.per] else ""
    month = f"{brief.price(extra.month)}{unit} a month" if extra.month else ""
    once = f"{brief.price(extra.once)}{unit} once" if extra.once else ""
    return " and ".join(part for part in (month, once) if part)
