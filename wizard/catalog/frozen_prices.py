"""Read the prices kept with an assessment."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from wizard.catalog.price_books import read_book
from wizard.domain.frozen import Frozen

if TYPE_CHECKING:
    from wizard.catalog.fields import Table


def read_frozen(table: Table) -> Frozen | None:
    """Return the prices kept with an assessment; ``None`` where none, or none that can be used again, are kept."""
    values = _exact(table.values)
    if not isinstance(values, dict) or not isinstance(values.get("book"), dict):
        return None
    inner = table.within(values)
    inner.place = "prices"
    seller, catalogue, version = inner.line("provider", ""), inner.line("id", ""), inner.line("version", "")
    own = frozenset(inner.lines("own"))
    book = inner.table("book")
    return None if book is None else Frozen(seller, catalogue, version, read_book(book), own)


def _exact(part: object) -> object:
    """Return what a JSON file kept of prices with its amounts exact again."""
    if isinstance(part, dict):
        return {name: _exact(value) for name, value in part.items()}
    if isinstance(part, list):
        return [_exact(value) for value in part]
    return Decimal(repr(part)) if isinstance(part, float) else part
