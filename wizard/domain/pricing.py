"""Quantities times price book: the monthly fee of any plan, and the quote for one.

Prices are ``Decimal`` from the file to the page; every amount is rounded half
up to the cent, once, where it is multiplied.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wizard.domain.catalogue import Catalogue, Plan, Single

CENT = Decimal("0.01")
ONE = Decimal(1)


class Counts(NamedTuple):
    """What is counted for a price; an answer that is missing is taken as the contract says."""

    users: float
    computers: float
    servers: float
    sites: float

    def of(self, unit: str) -> Decimal:
        """Return the number of units of that name; a flat price counts once."""
        return ONE if unit == "flat" else _exact(getattr(self, f"{unit}s"))


class QuoteLine(NamedTuple):
    """One line of a monthly price; ``id`` is the unit it counts, "base" or "minimum"."""

    id: str
    quantity: Decimal
    unit_price: Decimal
    amount: Decimal


class Quote(NamedTuple):
    """The price of one plan for one business; ``one_time`` is onboarding or the setup day."""

    tier: str
    currency: str
    lines: tuple[QuoteLine, ...]
    monthly: Decimal
    one_time: Decimal
    term_months: int
    term_total: Decimal


def monthly_fee(plan: Plan, counts: Counts) -> Decimal:
    """Return the monthly price of a plan for those counts, at least its minimum."""
    metered = sum((_round(quantity * rate) for _, quantity, rate in _rates(plan, counts)), Decimal(0))
    return _round(max(plan.price.minimum, metered))


def alone_year(price: Single, counts: Counts) -> Decimal:
    """Return what a service bought by itself costs a year."""
    month = max(price.minimum, _round(price.month * counts.of(price.per)))
    return 12 * month


def one_time(plan: Plan, monthly: Decimal, catalogue: Catalogue, *, setup_day: bool) -> Decimal:
    """Return the one-off price: onboarding of a monthly plan, or the setup day where one is needed."""
    constants = catalogue.constants
    if monthly > 0:
        return _round(monthly * Decimal(str(constants.onboarding_months)))
    if plan.covers_setup == "low" and setup_day:
        return _round(Decimal(str(constants.setup_day_hours)) * Decimal(str(constants.setup_day_rate)))
    return Decimal("0.00")


def quote(plan: Plan, counts: Counts, catalogue: Catalogue, *, setup_day: bool, term_months: int = 12) -> Quote:
    """Return the price of a plan line by line; what the minimum adds is a line of its own."""
    metered_lines = (
        QuoteLine(unit, quantity, _in_cents(rate), _round(quantity * rate))
        for unit, quantity, rate in _rates(plan, counts)
    )
    lines = [line for line in metered_lines if line.amount]
    monthly = monthly_fee(plan, counts)
    metered = sum((line.amount for line in lines), Decimal(0))
    if monthly > metered:
        lines.append(QuoteLine("minimum", Decimal(1), monthly - metered, monthly - metered))
    once = one_time(plan, monthly, catalogue, setup_day=setup_day)
    return Quote(plan.id, catalogue.currency, tuple(lines), monthly, once, term_months, term_months * monthly + once)


def _rates(plan: Plan, counts: Counts) -> tuple[tuple[str, Decimal, Decimal], ...]:
    price = plan.price
    return (
        ("base", ONE, price.base),
        ("user", counts.of("user"), price.per_user),
        ("computer", counts.of("computer"), price.per_computer),
        ("server", counts.of("server"), price.per_server),
        ("site", counts.of("site"), price.per_site),
    )


@lru_cache(maxsize=512, typed=True)
def _exact(number: float) -> Decimal:
    return Decimal(str(number))


def _in_cents(rate: Decimal) -> Decimal:
    """Return the same price with at least two decimals."""
    cents = rate.quantize(CENT)
    return cents if cents == rate else rate


def _round(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)
