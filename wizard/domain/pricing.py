"""Quantities times price book: the monthly fee of any plan, and the quote for one.

Prices are ``Decimal`` from the file to the page. Every amount is rounded half
up to the cent, once, where it is multiplied, in this order: lines, discounts,
minimum, extras, tax, years of the term.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.prices import RATES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.catalogue import Catalogue, Plan
    from wizard.domain.prices import PlanPrice, Single, Tax

CENT = Decimal("0.01")
ONE, NOTHING = Decimal(1), Decimal(0)
YEAR = 12
DISCOUNT, EXTRA = "discount.", "extra."  # how the ids of such lines begin


class Counts(NamedTuple):
    """What is counted for a price; an answer that is missing is taken as the contract says.

    Attributes:
        users: all of them, light ones included.
    """

    users: float
    computers: float
    servers: float
    sites: float
    light_users: float = 0.0

    def of(self, unit: str) -> Decimal:
        """Return the number of units of that name; a flat price counts once."""
        return ONE if unit in {"flat", "base"} else _exact(getattr(self, f"{unit}s"))


class QuoteLine(NamedTuple):
    """One line of a price.

    Attributes:
        id: the unit it counts, "base", "minimum", "onboarding", "setup_day", or what follows "discount." or "extra.".
        title, reason: of a discount or an extra, as the price book has them.
    """

    id: str
    quantity: Decimal
    unit_price: Decimal
    amount: Decimal
    title: str = ""
    reason: str = ""


class TermYear(NamedTuple):
    """One year of the term, the last one perhaps shorter, at its monthly price."""

    year: int
    months: int
    monthly: Decimal


class QuoteTax(NamedTuple):
    """The tax in a quote, or on top of it: on one month, on what is paid once, and over the term."""

    tax: Tax
    monthly: Decimal
    one_time: Decimal
    term: Decimal


class Quote(NamedTuple):
    """The price of one plan for one business, as the price book states it: with the tax where that is included.

    Attributes:
        lines: they add up to ``monthly``; discounts are negative.
        once: they add up to ``one_time``.
        years: the term at its rising monthly prices.
        tax: ``None`` where the price book knows of none.
    """

    tier: str
    currency: str
    lines: tuple[QuoteLine, ...]
    monthly: Decimal
    one_time: Decimal
    term_months: int
    term_total: Decimal
    once: tuple[QuoteLine, ...] = ()
    years: tuple[TermYear, ...] = ()
    tax: QuoteTax | None = None


def monthly_fee(plan: Plan, counts: Counts) -> Decimal:
    """Return the monthly price of a plan for those counts, less its discounts, at least its minimum."""
    lines = _metered(plan.price, counts)
    amount = _total(lines)
    if plan.price.discounts:
        amount += _total(_discounts(plan.price, lines))
    return rounded(max(plan.price.minimum, amount))


def alone_year(price: Single, counts: Counts) -> Decimal:
    """Return what a service bought by itself costs a year."""
    month = max(price.minimum, rounded(price.month * counts.of(price.per)))
    return 12 * month


def one_time(plan: Plan, monthly: Decimal, catalogue: Catalogue, *, setup_day: bool) -> Decimal:
    """Return the one-off price: onboarding of a monthly plan, or the setup day where one is needed."""
    constants = catalogue.constants
    if monthly > 0:
        if plan.price.onboarding is not None:
            return rounded(plan.price.onboarding)
        return rounded(monthly * Decimal(str(constants.onboarding_months)))
    if plan.covers_setup == "low" and setup_day:
        return rounded(Decimal(str(constants.setup_day_hours)) * Decimal(str(constants.setup_day_rate)))
    return Decimal("0.00")


def quote(
    plan: Plan, counts: Counts, catalogue: Catalogue, *, setup_day: bool, term_months: int | None = None
) -> Quote:
    """Return the price of a plan line by line; what the minimum adds is a line of its own.

    Args:
        term_months: another term than the price book's.
    """
    sale = catalogue.sale
    fee = monthly_fee(plan, counts)
    monthly_extras, extras_once = _extras(catalogue, counts)
    lines = (*_fee_lines(plan, counts, fee), *monthly_extras)
    once = one_time(plan, fee, catalogue, setup_day=setup_day)
    start = [QuoteLine("onboarding" if fee > 0 else "setup_day", ONE, once, once)] if once else []
    monthly, one_off = _total(lines), once + _total(extras_once)
    months = sale.term_months if term_months is None else term_months
    years = tuple(term_years(monthly, months, sale.yearly_increase))
    term_total = sum((year.months * year.monthly for year in years), one_off)
    tax = None if sale.tax is None else _taxed(sale.tax, monthly, one_off, years)
    return Quote(
        plan.id, catalogue.currency, lines, monthly, one_off, months, term_total, (*start, *extras_once), years, tax
    )


def term_years(monthly: Decimal, months: int, increase: Decimal) -> Iterator[TermYear]:
    """Yield the years of a term, the price of each rounded from the one before."""
    for number in range(-(-months // YEAR)):
        if number:
            monthly = rounded(monthly * (1 + increase))
        yield TermYear(number + 1, min(YEAR, months - YEAR * number), monthly)


def tax_of(amount: Decimal, tax: Tax) -> Decimal:
    """Return the tax on an amount, or in it where prices include it."""
    return rounded(amount * tax.share / (1 + tax.share) if tax.included else amount * tax.share)


def rounded(amount: Decimal) -> Decimal:
    """Return an amount to the cent, half up."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def _taxed(tax: Tax, monthly: Decimal, once: Decimal, years: tuple[TermYear, ...]) -> QuoteTax:
    on_start = tax_of(once, tax)
    term = sum((year.months * tax_of(year.monthly, tax) for year in years), on_start)
    return QuoteTax(tax, tax_of(monthly, tax), on_start, term)


def _fee_lines(plan: Plan, counts: Counts, fee: Decimal) -> list[QuoteLine]:
    metered = _metered(plan.price, counts)
    lines = [line for line in metered if line.amount]
    lines += _discounts(plan.price, metered)
    short = fee - _total(lines)
    if short > 0:
        lines.append(QuoteLine("minimum", ONE, short, short))
    return lines


def _metered(price: PlanPrice, counts: Counts) -> list[QuoteLine]:
    found = []
    light = Decimal(str(counts.light_users)) if price.per_light_user is not None else NOTHING
    for unit, field in RATES.items():
        rate = getattr(price, field)
        if rate is None:
            continue
        quantity = counts.of(unit)
        if unit == "user" and light:
            quantity -= light
        found.append(QuoteLine(unit, quantity, _in_cents(rate), rounded(quantity * rate)))
    return found


def _discounts(price: PlanPrice, metered: list[QuoteLine]) -> list[QuoteLine]:
    """Return what is taken off: of single lines first, then of the whole; never more than there is."""
    found: list[QuoteLine] = []
    left = {line.id: line.amount for line in metered}
    for discount in sorted(price.discounts, key=lambda each: not each.line):
        if discount.line:
            off = min(rounded(discount.share * left.get(discount.line, NOTHING)), left.get(discount.line, NOTHING))
            left[discount.line] = left.get(discount.line, NOTHING) - off
        else:
            rest = sum(left.values(), NOTHING)
            off = rounded(discount.share * rest)
            left = {"": rest - off}
        if off:
            found.append(QuoteLine(f"{DISCOUNT}{discount.id}", ONE, -off, -off, discount.title, discount.reason))
    return found


def _extras(catalogue: Catalogue, counts: Counts) -> tuple[list[QuoteLine], list[QuoteLine]]:
    """Return the lines of the extras agreed on: by the month, and once."""
    monthly: list[QuoteLine] = []
    once: list[QuoteLine] = []
    for extra in catalogue.sale.extras:
        if extra.id not in catalogue.offer.extras:
            continue
        agreed = catalogue.offer.extras[extra.id]
        quantity = counts.of(extra.per) if agreed is None else agreed
        for rate, lines in ((extra.month, monthly), (extra.once, once)):
            if rate and quantity:
                amount = rounded(quantity * rate)
                lines.append(QuoteLine(f"{EXTRA}{extra.id}", quantity, _in_cents(rate), amount, extra.name))
    return monthly, once


def _total(lines: list[QuoteLine] | tuple[QuoteLine, ...]) -> Decimal:
    return sum((line.amount for line in lines), Decimal("0.00"))


@lru_cache(maxsize=512, typed=True)
def _exact(number: float) -> Decimal:
    return Decimal(str(number))


def _in_cents(rate: Decimal) -> Decimal:
    """Return the same price with at least two decimals."""
    cents = rate.quantize(CENT)
    return cents if cents == rate else rate
