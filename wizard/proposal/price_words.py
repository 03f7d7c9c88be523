"""Words for prices: what a line is called, which answer caused it, and what the tax does to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import mark, say, say_in
from wizard.domain.pricing import EXTRA
from wizard.proposal import wording

if TYPE_CHECKING:
    from decimal import Decimal

    from wizard.domain.prices import Extra, Tax
    from wizard.domain.pricing import Quote, QuoteLine
    from wizard.proposal.brief import Brief

LINES = {
    "base": mark("Basic fee"),
    "user": mark("Per person"),
    "light_user": mark("Per light user"),
    "computer": mark("Per computer"),
    "server": mark("Per server"),
    "site": mark("Per site"),
    "minimum": mark("Up to the plan's lowest price"),
    "onboarding": mark("Getting started"),
    "setup_day": mark("Set-up day"),
}
TAKEN = {
    "computer": mark("Not known, so one per person"),
    "server": mark("Not known, so none"),
    "site": mark("Not known, so one"),
}
CAUSES = {
    "base": mark("The plan's fixed part"),
    "minimum": mark("The plan has a lowest price"),
    "onboarding": mark("Once, when the plan starts"),
    "setup_day": mark("Once"),
}
MONTHLY = {
    "user": mark("{price} per person a month"),
    "computer": mark("{price} per computer a month"),
    "server": mark("{price} per server a month"),
    "site": mark("{price} per site a month"),
    "flat": mark("{price} a month"),
}
ONCE = {
    "user": mark("{price} per person once"),
    "computer": mark("{price} per computer once"),
    "server": mark("{price} per server once"),
    "site": mark("{price} per site once"),
    "flat": mark("{price} once"),
}
COUNTED = {
    "user": mark("Full user"),
    "light_user": mark("Light user"),
    "computer": mark("Computer"),
    "shared_device": mark("Shared device"),
    "server": mark("Server"),
    "site": mark("Site"),
}


def line_name(line: QuoteLine) -> str:
    """Return what a price line is called."""
    return line.title or (say(LINES[line.id]) if line.id in LINES else line.id)


def cause(brief: Brief, line: QuoteLine) -> str:
    """Say which answer, or what else, a price line follows from."""
    if line.reason or line.id.startswith(EXTRA):
        return line.reason or say("As agreed")
    if line.id in CAUSES:
        return say(CAUSES[line.id])
    light = brief.advice.catalogue.offer.light_users if brief.advice.catalogue is not None else 0.0
    if line.id == "light_user":
        return say("As agreed: {light_users}", light_users=wording.count(light, "light user"))
    standing = brief.keyed(f"{line.id}s")
    if standing is None or standing.number is None:
        return say(TAKEN[line.id]) if line.id in TAKEN else say("Not known")
    answer = brief.answer(standing)
    if line.id == "user" and light:
        some = wording.count(light, "light user")
        return say("You said: {answer}, {light_users} among them", answer=answer, light_users=some)
    return say("You said: {answer}", answer=answer)


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
        # Translators: stands after an amount and a comma
        return say("before tax")
    if tax.included:
        # Translators: stands after an amount and a comma
        return say("{tax} included", tax=tax.name)
    # Translators: stands after an amount and a comma, such as "plus 19% VAT"
    return say("plus {rate_and_tax}", rate_and_tax=rate_words(tax))


def rate_words(tax: Tax) -> str:
    """Name a tax with its rate."""
    rate = say("{number}%", number=wording.number(float(100 * tax.share)))
    return say_in("a tax with its rate", "{rate} {tax}", rate=rate, tax=tax.name)


def headline_price(brief: Brief) -> str:
    """Word the price in one line; empty without a quote."""
    quote = brief.advice.quote
    if quote is None:
        return ""
    if quote.monthly > 0:
        return _with_tax(say(MONTHLY["flat"], price=brief.price(quote.monthly)), quote)
    if quote.one_time > 0:
        return _with_tax(say(ONCE["flat"], price=brief.price(quote.one_time)), quote)
    return say("no monthly fee")


def _with_tax(price: str, quote: Quote) -> str:
    if quote.tax is None:
        return price
    if quote.tax.tax.included:
        # Translators: a price and its tax, such as "$199 a month, VAT included"
        return say("{price}, {tax} included", price=price, tax=quote.tax.tax.name)
    # Translators: a price and its tax, such as "$199 a month plus VAT"
    return say("{price} plus {tax}", price=price, tax=quote.tax.tax.name)


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
    month = say(MONTHLY[extra.per], price=brief.price(extra.month)) if extra.month else ""
    once = say(ONCE[extra.per], price=brief.price(extra.once)) if extra.once else ""
    if month and once:
        return say_in("the two prices of one thing", "{monthly} and {once}", monthly=month, once=once)
    return month or once
