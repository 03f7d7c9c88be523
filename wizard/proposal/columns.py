"""What a page of the workbook is made of: columns and rows as plain data, whoever writes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "money", "number", "share"]
DANGEROUS = ("=", "+", "-", "@", "\t", "\r")  # what a program that opens a text may take for the start of a formula


@dataclass(frozen=True, slots=True)
class Formula:
    """A value that the workbook works out itself."""

    text: str


Value = str | float | int | Formula | None


@dataclass(frozen=True, slots=True)
class Field:
    """One column: its title, its width in characters, what stands in it, and the currency that amounts are in."""

    title: str
    width: int
    kind: Kind = "text"
    currency: str = ""

    @property
    def head(self) -> str:
        """What stands above the column."""
        return f"{self.title}, {self.currency}" if self.currency else self.title


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table on a page of its own; the header is row 1, ``totals`` are as many rows at the end that stand out."""

    title: str
    fields: tuple[Field, ...]
    rows: tuple[tuple[Value, ...], ...]
    totals: int = 0
