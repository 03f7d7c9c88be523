"""The plain types that answers are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Never

if TYPE_CHECKING:
    from collections.abc import Mapping

Value = str | tuple[str, ...] | int | float  # option id or text, option ids, number
Mode = Literal["full", "quick"]
NOTHING: Mapping[str, Never] = {}  # where a record has nothing by any key
