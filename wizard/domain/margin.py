"""What a quote leaves the provider: for the seller's eyes, never part of the advice or of any document.

Units:
    money   currency a month, ``Decimal``
    share   of the price, 0 to 1
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from wizard.domain.pricing import DISCOUNT, EXTRA, rounded, tax_of

if TYPE_CHECKING:
    from wizard.domain.price_book import Costs
    from wizard.domain.pricing import Quote


@dataclass(frozen=True, slots=True)
class Margin:
    """Price, cost and what is left of one month of a quote.

    Attributes:
        share: of the price; ``None`` where the price is nothing.
        uncosted: ids of lines whose cost the book does not have; they count as costing nothing.
    """

    price: Decimal
    cost: Decimal
    share: Decimal | None
    target: Decimal | None
    least: Decimal | None
    uncosted: tuple[str, ...] = ()

    @property
    def too_low(self) -> bool:
        """Whether less is left than the least the book allows."""
        return self.share is not None and self.least is not None and self.share < self.least

    @property
    def below_target(self) -> bool:
        """Whether less is left than the book aims at."""
        return self.share is not None and self.target is not None and self.share < self.target


def margin(quote: Quote, costs: Costs) -> Margin | None:
    """Return what a month of a quote leaves, before tax; ``None`` where the book has no costs for its plan."""
    own = costs.plans.get(quote.tier)
    if own is None or quote.monthly <= 0:
        return None
    cost, uncosted = Decimal(0), []
    for line in quote.lines:
        if line.id.startswith(DISCOUNT) or line.id == "minimum":
            continue
        extra = costs.extras.get(line.id.removeprefix(EXTRA), {}) if line.id.startswith(EXTRA) else {}
        each = extra.get("month") if line.id.startswith(EXTRA) else own.get(line.id)
        if each is None:
            uncosted.append(line.id)
        else:
            cost += rounded(line.quantity * each)
    price = quote.monthly
    if quote.tax is not None and quote.tax.tax.included:
        price -= tax_of(price, quote.tax.tax)
    share = (price - cost) / price if price else None
    return Margin(price, cost, share, costs.target, costs.least, tuple(uncosted))
