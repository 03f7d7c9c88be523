"""What a price is made of: rates by unit, help by the hour, discounts, extras, tax, and how plans are sold.

Units:
    price   currency units a month, ``Decimal``, unless named otherwise
    share   0 to 1, ``Decimal``
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from wizard.domain.values import NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

Unit = Literal["flat", "user", "computer", "server", "site"]
RATES = {
    "base": "base",
    "user": "per_user",
    "light_user": "per_light_user",
    "computer": "per_computer",
    "server": "per_server",
    "site": "per_site",
}  # id of a price line to the rate it multiplies, in the order of the price book
TERM_MONTHS = 12
CENT = Decimal("0.01")


class Single(NamedTuple):
    """What a service costs a month when bought by itself: ``month`` per unit, at least ``minimum``."""

    per: Unit
    month: Decimal
    minimum: Decimal


class Discount(NamedTuple):
    """Something off a price, for a reason that the client reads.

    Attributes:
        share: of the line or the plan, where no other share is agreed.
        limit: the most that may be agreed.
        line: id of the price line it is taken off; empty for the whole plan.
        plans: ids of the plans it is for; none for all of them.
        always: it needs no agreement, every client gets it.
    """

    id: str
    title: str
    reason: str
    share: Decimal
    limit: Decimal
    line: str = ""
    plans: frozenset[str] = frozenset()
    always: bool = False


class PlanPrice(NamedTuple):
    """A monthly price: ``base`` plus each rate times its count, less the discounts, at least ``minimum``.

    Attributes:
        per_light_user: ``None``: a light user counts as a full one.
        onboarding: paid once; ``None``: as many monthly fees as the catalogue says.
        discounts: those this client gets, each with the share agreed.
    """

    base: Decimal
    per_user: Decimal
    per_computer: Decimal
    per_server: Decimal
    per_site: Decimal
    minimum: Decimal
    per_light_user: Decimal | None = None
    onboarding: Decimal | None = None
    discounts: tuple[Discount, ...] = ()

    def times(self, factor: float) -> PlanPrice:
        """Return the same price with its monthly rates multiplied, in cents."""
        rates = {name: amount for name, amount in self._asdict().items() if isinstance(amount, Decimal)}
        moved: dict[str, Any] = {name: (amount * Decimal(str(factor))).quantize(CENT) for name, amount in rates.items()}
        return self._replace(**moved)


class Hourly(NamedTuple):
    """Billed help: currency per hour, factor after hours, currency per visit; hours included a year."""

    rate: float
    after_hours_multiplier: float
    trip: float
    included_hours_year: float = 0.0


class Extra(NamedTuple):
    """Something that can be added to any plan: ``month`` per unit, and ``once`` per unit at the start."""

    id: str
    name: str
    plain: str
    per: Unit
    month: Decimal
    once: Decimal


class Tax(NamedTuple):
    """A tax on every invoice; ``included`` where the prices hold it already."""

    name: str
    share: Decimal
    included: bool = False


class Sale(NamedTuple):
    """How plans are sold, beyond their prices.

    Attributes:
        seller: whose prices these are; empty for the catalogue's own.
        dated: day of the price book, "YYYY-MM-DD"; empty where it is not dated.
        yearly_increase: share by which the monthly price rises after each year of the term.
        extras, discounts: what the price book offers, and what it lets a seller agree to.
        counting: what counts as a unit, by the unit's id, in words.
        exchange: what one unit of the catalogue's own currency is worth; 1 where that is the one in use.
    """

    seller: str = ""
    dated: str = ""
    term_months: int = TERM_MONTHS
    yearly_increase: Decimal = Decimal(0)
    tax: Tax | None = None
    extras: tuple[Extra, ...] = ()
    discounts: tuple[Discount, ...] = ()
    counting: Mapping[str, str] = NOTHING
    exchange: Decimal = Decimal(1)


class Offer(NamedTuple):
    """What seller and client agreed on, beyond the plan.

    Attributes:
        light_users: how many of the users are light ones.
        extras: id of an extra to how many of it; ``None`` for as many as its unit counts.
        discounts: id of a discount to the share agreed; ``None`` for its usual one.
    """

    light_users: float = 0.0
    extras: Mapping[str, Decimal | None] = NOTHING
    discounts: Mapping[str, Decimal | None] = NOTHING

    def agreed(self, discount: Discount) -> Decimal:
        """Return the share that this client gets off, never more than the limit; 0 for none."""
        if discount.id not in self.discounts:
            return discount.share if discount.always else Decimal(0)
        share = self.discounts[discount.id]
        return min(discount.share if share is None else share, discount.limit)
