"""A provider's price book: what it says of prices; where it is silent, the catalogue's stand.

The keys are those of the file. ``Costs`` are for the seller's eyes: they are
kept apart, so that whoever prints, saves or sends a book can leave them out.

Units:
    price   currency units a month, ``Decimal``, unless named otherwise
    share   0 to 1, ``Decimal``
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.values import NOTHING

if TYPE_CHECKING:
    from wizard.domain.prices import Discount, Extra, Tax

Prices = Mapping[str, Decimal]
PLAN_PRICES = ("base", "user", "light_user", "computer", "server", "site", "minimum", "onboarding")
COSTED = ("base", "user", "light_user", "computer", "server", "site", "onboarding")
HOURLY = ("rate", "after_hours_multiplier", "trip", "included_hours_year")
SERVICE_PRICES = ("month", "minimum", "one_off")
SETUP_DAY = ("hours", "rate")


class PlanBook(NamedTuple):
    """What a book says of one plan; ``prices`` by the ids of price lines, ``hourly`` by the parts of billed help."""

    name: str = ""
    prices: Prices = NOTHING
    hourly: Prices = NOTHING


class Costs(NamedTuple):
    """What the provider pays, by the same keys as prices; never printed, saved with an assessment, or sent.

    Attributes:
        plans: plan id to cost prices.
        extras: extra id to its cost, "month" and "once".
        target, least: margins as shares of the price; below ``least`` the seller is warned.
    """

    plans: Mapping[str, Prices] = NOTHING
    extras: Mapping[str, Prices] = NOTHING
    target: Decimal | None = None
    least: Decimal | None = None


class PriceBook(NamedTuple):
    """A price book; every part may be missing.

    Attributes:
        dated: its day, "YYYY-MM-DD".
        exchange: what one unit of the catalogue's currency is worth in this one's, for figures the book is silent on.
        onboarding_months: monthly fees that onboarding costs, where a plan has no price for it.
        hourly: billed help under every plan; a plan's own comes first.
        setup_day: its hours, and its rate.
        services: service id to its prices when bought by itself ("month", "minimum") or as a project ("one_off").
        counting: what counts as a unit, by the unit's id, in words.
    """

    dated: str = ""
    currency: str = ""
    exchange: Decimal | None = None
    tax: Tax | None = None
    term_months: int | None = None
    yearly_increase: Decimal | None = None
    onboarding_months: Decimal | None = None
    hourly: Prices = NOTHING
    setup_day: Prices = NOTHING
    plans: Mapping[str, PlanBook] = NOTHING
    services: Mapping[str, Prices] = NOTHING
    extras: tuple[Extra, ...] = ()
    discounts: tuple[Discount, ...] = ()
    counting: Mapping[str, str] = NOTHING
    costs: Costs = Costs()

    def for_clients(self) -> PriceBook:
        """Return the book without what the provider pays."""
        return self._replace(costs=Costs())


def as_mapping(book: PriceBook) -> dict[str, object]:
    """Return a book as its file has it, what is missing left out; cost prices and margins are never in it."""
    whole: dict[str, object] = {
        "dated": book.dated,
        "currency": book.currency,
        "exchange": book.exchange,
        "tax": _tax(book.tax),
        "term_months": book.term_months,
        "yearly_increase": book.yearly_increase,
        "onboarding_months": book.onboarding_months,
        "hourly": dict(book.hourly),
        "setup_day": dict(book.setup_day),
        "counting": dict(book.counting),
        "plans": filled({plan: _plan(found) for plan, found in book.plans.items()}),
        "services": filled({service: dict(prices) for service, prices in book.services.items()}),
        "extras": [_extra(extra) for extra in book.extras],
        "discounts": [_discount(discount) for discount in book.discounts],
    }
    return filled(whole)


def _tax(tax: Tax | None) -> dict[str, object]:
    if tax is None:
        return {}
    return {"name": tax.name, "rate": tax.share, "shown": "included" if tax.included else "apart"}


def _plan(plan: PlanBook) -> dict[str, object]:
    return filled({"name": plan.name, **plan.prices, "hourly": dict(plan.hourly)})


def _extra(extra: Extra) -> dict[str, object]:
    whole = {"id": extra.id, "name": extra.name, "plain": extra.plain, "per": extra.per}
    return {**filled(whole), "month": extra.month, "once": extra.once}


def _discount(discount: Discount) -> dict[str, object]:
    whole = {
        "id": discount.id,
        "title": discount.title,
        "reason": discount.reason,
        "share": discount.share,
        "limit": discount.limit,
        "line": discount.line,
        "plans": sorted(discount.plans),
        "always": discount.always,
    }
    return filled({key: value for key, value in whole.items() if value is not False})


def filled(whole: Mapping[str, object]) -> dict[str, object]:
    """Return what of a table says something: nothing empty, no text, table or list without content."""
    return {key: value for key, value in whole.items() if value is not None and value not in ("", {}, [])}
