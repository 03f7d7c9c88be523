"""The data of each chart: numbers for the geometry, and the words to print beside them.

``alt`` says in a sentence what the picture shows, for whoever cannot see it.
"""

from __future__ import annotations

from typing import NamedTuple


class AreaBar(NamedTuple):
    """One area: confirmed up to ``low``, possible up to ``high``; ``low`` is ``None`` where nothing applies.

    ``target`` is what a screen goes to from here: the id of a question; empty for nowhere.
    """

    title: str
    low: float | None
    high: float | None
    label: str
    target: str = ""


class AreaBars(NamedTuple):
    """Areas of one axis, 0 to 100."""

    bars: tuple[AreaBar, ...]
    alt: str


class Stretch(NamedTuple):
    """A named stretch of a scale, up to ``end``."""

    title: str
    end: float


class Scale(NamedTuple):
    """A value on a scale of 0 to 100, with the range it may lie in; ``value`` is ``None`` if not assessed."""

    title: str
    stretches: tuple[Stretch, ...]
    value: float | None
    low: float
    high: float
    label: str
    alt: str


class StackedBar(NamedTuple):
    """One total in its parts, in the order of the chart's series."""

    title: str
    parts: tuple[float, ...]
    label: str
    leading: bool = False


class StackedBars(NamedTuple):
    """Totals side by side, each split into the same parts."""

    series: tuple[str, ...]
    bars: tuple[StackedBar, ...]
    alt: str


class RangeColumn(NamedTuple):
    """A certain amount below, an uncertain one above it with its range."""

    title: str
    fixed: float
    mean: float
    low: float
    high: float
    label: str
    range_label: str
    leading: bool = False


class RangeColumns(NamedTuple):
    """Two or three uncertain years beside each other."""

    fixed_title: str
    mean_title: str
    range_title: str
    columns: tuple[RangeColumn, ...]
    alt: str


class Swing(NamedTuple):
    """What one input makes of the result at both of its ends."""

    title: str
    low: float
    high: float
    low_label: str
    high_label: str


class SwingBars(NamedTuple):
    """Which inputs decide the result, widest first, around the value in use."""

    base: float
    base_label: str
    low_title: str
    high_title: str
    swings: tuple[Swing, ...]
    alt: str


class Reach(NamedTuple):
    """A value from 0 to 100, with the range it may lie in."""

    value: float
    low: float
    high: float


class Field(NamedTuple):
    """Where a business lies between two scores: one across, one up, and a band where they match.

    Attributes:
        half: how far the band reaches to either side, in points.
        over, under: what the corners above and below the band mean.
        label: what is written beside the point.
        shape: height of the field for its width: flat on a page that has much to say, higher on a screen.
    """

    across: Reach
    up: Reach
    across_title: str
    up_title: str
    half: float
    match: str
    over: str
    under: str
    reach_title: str
    label: str
    alt: str
    shape: float = 0.17


class CoursePoint(NamedTuple):
    """What has been spent after some months: expected, and the range it may lie in."""

    months: float
    mean: float
    low: float
    high: float


class Course(NamedTuple):
    """One way to go, from its start on."""

    title: str
    points: tuple[CoursePoint, ...]
    label: str
    leading: bool = False


class Courses(NamedTuple):
    """Costs adding up over time, side by side; ``across`` and ``up`` are marks on the axes with their words."""

    across: tuple[tuple[float, str], ...]
    up: tuple[tuple[float, str], ...]
    range_title: str
    courses: tuple[Course, ...]
    alt: str


class Step(NamedTuple):
    """One thing to do; ``way`` is its place among the timeline's ways."""

    title: str
    way: int
    first: bool = False


class Stage(NamedTuple):
    """What is to be done in one stretch of time."""

    title: str
    steps: tuple[Step, ...]


class Timeline(NamedTuple):
    """What to do when, and by which of three ways; ``first_title`` explains the mark of what comes first."""

    ways: tuple[str, ...]
    first_title: str
    stages: tuple[Stage, ...]
    alt: str


class PairedBar(NamedTuple):
    """One area then and now; ``None`` where it was not assessed."""

    title: str
    then: float | None
    now: float | None
    label: str


class PairedBars(NamedTuple):
    """Areas of one axis, 0 to 100, as they were and as they are."""

    then_title: str
    now_title: str
    bars: tuple[PairedBar, ...]
    alt: str


class TrendPoint(NamedTuple):
    """A score after some days, with the range it may lie in."""

    days: int
    reach: Reach
    label: str
    day: str


class Trend(NamedTuple):
    """A score over time, 0 to 100, the oldest first."""

    points: tuple[TrendPoint, ...]
    range_title: str
    alt: str


Chart = AreaBars | Scale | StackedBars | RangeColumns | SwingBars | Field | Courses | Timeline | PairedBars | Trend
