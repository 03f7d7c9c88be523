"""Collect every number of a catalogue as a labelled figure, with what it rests on.

Only numbers that are written in the files become figures: a rate that is left
out, or a part of a price that is zero, is nothing anybody claimed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from wizard.catalog.bounds import SHARE, Bounds
from wizard.catalog.spelling import nearest
from wizard.domain.catalogue import Basis, Figure
from wizard.domain.language import say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from wizard.catalog.fields import Table
    from wizard.domain.catalogue import Triple

NOWHERE = Basis("", "", 0, "D", own=True)
THREE = ("low", "likely", "high")
Span = tuple[float | None, float | None]
NO_SPAN: Span = (None, None)


class Part(NamedTuple):
    """One number of a record: the end of its figure's id, what it is called, and its unit."""

    key: str
    title: str
    unit: str = ""
    money: bool = False
    bounds: Bounds = SHARE


class Subject(NamedTuple):
    """The record that numbers belong to: the start of their figures' ids and titles, and their basis."""

    id: str
    title: str
    basis: Basis


@dataclass(slots=True, eq=False)
class FigureSheet:
    """All figures so far; knows the bases they may rest on."""

    bases: Mapping[str, Basis]
    currency: str
    figures: list[Figure] = field(default_factory=list)

    def basis(self, table: Table, key: str = "basis") -> Basis:
        """Return the basis a record names."""
        name = table.line(key)
        if name and name not in self.bases:
            table.note(say("there is no basis '{name}'", name=name), nearest(name, self.bases))
        return self.bases.get(name, NOWHERE)

    def add(self, about: Subject, part: Part, value: float | Decimal, span: Span = NO_SPAN) -> None:
        """Note one figure."""
        unit = f"{self.currency} {part.unit}".rstrip() if part.money else part.unit
        title = f"{about.title}: {part.title}"
        self.figures.append(Figure(f"{about.id}.{part.key}", title, float(value), unit, about.basis, *span))

    def add_three(self, about: Subject, part: Part, values: Triple) -> None:
        """Note the three figures of a range."""
        for end, value in zip(THREE, values, strict=True):
            self.add(about, Part(f"{part.key}.{end}", f"{part.title}, {end}", part.unit), value)

    def measure(self, table: Table, about: Subject, part: Part, default: float | None = None) -> float:
        """Read a number of a table and note it as a figure; without a default it must be there."""
        key = part.key.rpartition(".")[2]
        value = table.number(key, part.bounds, default)
        if key in table.values:
            self.add(about, part, value)
        return value
