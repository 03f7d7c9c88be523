"""What a document is made of: plain data, with no notion of how it looks.

A view maps each type of block to its own means. Texts are plain: nothing in
them is markup, so whoever draws them must escape them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wizard.proposal.pictures import Chart

Align = Literal["left", "right"]
PageSize = Literal["A4", "Letter"]
Tone = Literal["body", "muted", "strong"]
RowKind = Literal["body", "total", "group", "first"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 says a section's conclusion, its kicker names the section."""

    text: str
    level: Literal[1, 2] = 2
    kicker: str = ""
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Lead:
    """The sentence or two that a hurried reader gets from a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str
    tone: Tone = "body"


@dataclass(frozen=True, slots=True)
class Point:
    """One item of a list; ``strong`` stands before the text, in a heavier face."""

    text: str
    strong: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, numbered where the order matters."""

    points: tuple[Point, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """One of two lists that stand beside each other."""

    title: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """Two short lists beside each other, each under its own heading."""

    left: Side
    right: Side


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One large figure with its label."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """A strip of two to four large figures."""

    items: tuple[KeyFigure, ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """A tinted box for the one thing to take away."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table; ``width`` is a share of the table's width."""

    title: str
    width: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; ``note`` goes below the text, smaller."""

    text: str
    note: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row: plain, a total, a group's title across the table, or the one that stands out."""

    cells: tuple[Cell, ...]
    kind: RowKind = "body"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row; ``accent`` is the column that stands out."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    caption: str = ""
    accent: int | None = None
    compact: bool = False


@dataclass(frozen=True, slots=True)
class Signatures:
    """Boxes to tick and lines to sign on."""

    choices: tuple[str, ...]
    parties: tuple[str, ...]
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block starts a page."""


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page: whose document it is, what it is, and its figures."""

    kicker: str
    title: str
    subtitle: str
    figures: tuple[KeyFigure, ...]
    facts: tuple[tuple[str, str], ...]
    issuer: str = ""


Block = Heading | Lead | Text | Bullets | Beside | KeyFigures | Callout | Table | Signatures | PageBreak | Chart
