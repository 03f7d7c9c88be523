"""The data of each chart: numbers for the geometry, and the words to print beside them.

``alt`` says in a sentence what the picture shows, for whoever cannot see it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AreaBar:
    """One area: confirmed up to ``low``, possible up to ``high``; ``low`` is ``None`` where nothing applies."""

    title: str
    low: float | None
    high: float | None
    label: str


@dataclass(frozen=True, slots=True)
class AreaBars:
    """Areas of one axis, 0 to 100."""

    bars: tuple[AreaBar, ...]
    alt: str
    possible: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """A named stretch of a scale, up to ``end``."""

    title: str
    end: float


@dataclass(frozen=True, slots=True)
class Scale:
    """A value on a scale of 0 to 100, with the range it may lie in; ``value`` is ``None`` if not assessed."""

    title: str
    stretches: tuple[Stretch, ...]
    value: float | None
    low: float
    high: float
    label: str
    alt: str


@dataclass(frozen=True, slots=True)
class StackedBar:
    """One total in its parts, in the order of the chart's series."""

    title: str
    parts: tuple[float, ...]
    label: str
    leading: bool = False


@dataclass(frozen=True, slots=True)
class StackedBars:
    """Totals side by side, each split into the same parts."""

    series: tuple[str, ...]
    bars: tuple[StackedBar, ...]
    alt: str


@dataclass(frozen=True, slots=True)
class RangeColumn:
    """A certain amount below, an uncertain one above it with its range."""

    title: str
    fixed: float
    mean: float
    low: float
    high: float
    label: str
    range_label: str
    leading: bool = False


@dataclass(frozen=True, slots=True)
class RangeColumns:
    """Two or three uncertain years beside each other."""

    fixed_title: str
    mean_title: str
    range_title: str
    columns: tuple[RangeColumn, ...]
    alt: str


@dataclass(frozen=True, slots=True)
class Swing:
    """What one input makes of the result at both of its ends."""

    title: str
    low: float
    high: float
    low_label: str
    high_label: str


@dataclass(frozen=True, slots=True)
class SwingBars:
    """Which inputs decide the result, widest first, around the value in use."""

    base: float
    base_label: str
    low_title: str
    high_title: str
    swings: tuple[Swing, ...]
    alt: str


Chart = AreaBars | Scale | StackedBars | RangeColumns | SwingBars
