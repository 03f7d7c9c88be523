"""What a document is made of: plain data, with no notion of how it looks.

A view maps each type of block to its own means. Texts are plain: nothing in
them is markup, so whoever draws them must escape them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from wizard.proposal.pictures import Chart

Align = Literal["left", "right"]
PageSize = Literal["A4", "Letter"]
Tone = Literal["body", "muted", "strong"]
RowKind = Literal["body", "total", "group", "first"]


class Heading(NamedTuple):
    """A heading; level 1 says a section's conclusion, its kicker names the section."""

    text: str
    level: Literal[1, 2] = 2
    kicker: str = ""
    new_page: bool = False


class Lead(NamedTuple):
    """The sentence or two that a hurried reader gets from a section."""

    text: str


class Text(NamedTuple):
    """A paragraph."""

    text: str
    tone: Tone = "body"


class Point(NamedTuple):
    """One item of a list; ``strong`` stands before the text, in a heavier face."""

    text: str
    strong: str = ""


class Bullets(NamedTuple):
    """A list, numbered where the order matters."""

    points: tuple[Point, ...]
    numbered: bool = False


class Side(NamedTuple):
    """One of two lists that stand beside each other."""

    title: str
    points: tuple[Point, ...]


class Beside(NamedTuple):
    """Two short lists beside each other, each under its own heading."""

    left: Side
    right: Side


class KeyFigure(NamedTuple):
    """One large figure with its label."""

    value: str
    label: str
    note: str = ""


class KeyFigures(NamedTuple):
    """A strip of two to four large figures."""

    items: tuple[KeyFigure, ...]


class Callout(NamedTuple):
    """A tinted box for the one thing to take away."""

    title: str
    lines: tuple[str, ...]


class Column(NamedTuple):
    """One column of a table; ``width`` is a share of the table's width."""

    title: str
    width: float
    align: Align = "left"


class Cell(NamedTuple):
    """One cell; ``note`` goes below the text, smaller."""

    text: str
    note: str = ""
    strong: bool = False


class Row(NamedTuple):
    """One row: plain, a total, a group's title across the table, or the one that stands out."""

    cells: tuple[Cell, ...]
    kind: RowKind = "body"


class Table(NamedTuple):
    """A table with one header row; ``accent`` is the column that stands out."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    caption: str = ""
    accent: int | None = None
    compact: bool = False


class Signatures(NamedTuple):
    """Boxes to tick and lines to sign on."""

    choices: tuple[str, ...]
    parties: tuple[str, ...]
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block starts a page."""


class Cover(NamedTuple):
    """The first page: whose document it is, what it is, and its figures."""

    kicker: str
    title: str
    subtitle: str
    figures: tuple[KeyFigure, ...]
    facts: tuple[tuple[str, str], ...]
    issuer: str = ""


Block = Heading | Lead | Text | Bullets | Beside | KeyFigures | Callout | Table | Signatures | PageBreak | Chart
