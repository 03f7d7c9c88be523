"""The plain types that answers are made of."""

from __future__ import annotations

from typing import Literal

Value = str | tuple[str, ...] | int | float  # option id or text, option ids, number
Mode = Literal["full", "quick"]
