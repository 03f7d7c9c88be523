"""Prices multiplied, and still in cents.

Units:
    prices  ``Decimal``, in the catalogue's currency
"""

from __future__ import annotations

from dataclasses import fields, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Prices = TypeVar("Prices", bound=DataclassInstance)

CENT = Decimal("0.01")


def multiplied(prices: Prices, factor: float) -> Prices:
    """Return a record with every price in it multiplied; what is no price stays."""
    times = Decimal(str(factor))
    found = ((item.name, getattr(prices, item.name)) for item in fields(prices))
    moved = {name: (price * times).quantize(CENT, ROUND_HALF_UP) for name, price in found if isinstance(price, Decimal)}
    return replace(prices, **moved)
