"""Pictures of time: costs as they add up, and what to do in which quarter."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.proposal.drawing import Hand
from wizard.proposal.printable import MEDIUM, REGULAR, SEMIBOLD
from wizard.proposal.sheet import SMALL_SIZE, SWATCH, Fill, Sheet

if TYPE_CHECKING:
    from wizard.proposal.drawing import Drawing, Measure, Point
    from wizard.proposal.pictures import Course, Courses, Stage, Step, Timeline
    from wizard.proposal.tones import Tones

FOOT = 16.0
PLOT = 105.0
GAP = 8.0
SPACE = 7.0
LINE = 11.0
BAND = 0.2
CHIP_PAD = 5.0
CHIP_GAP = 4.0
MARK = 2.2
APART = 5.0
TICK = Hand(size=SMALL_SIZE, anchor="middle")


class _Plot(NamedTuple):
    """Where months and amounts lie on the sheet."""

    left: float
    width: float
    months: float
    most: float

    def at(self, months: float, amount: float) -> Point:
        """Return where an amount after some months lies."""
        return self.left + self.width * months / self.months, FOOT + PLOT * amount / self.most


def courses(chart: Courses, width: float, colours: Tones, measure: Measure) -> Drawing:
    """Draw what each way has cost so far, with the range around it."""
    sheet = Sheet(width, measure)
    ticks = sheet.widest([text for _, text in chart.up], Hand(size=SMALL_SIZE))
    labels = [sheet.wrapped(f"{each.label} {each.title}", width * 0.26, Hand(SEMIBOLD)) for each in chart.courses]
    ends = max((sheet.widest(lines, Hand(SEMIBOLD)) for lines in labels), default=0.0)
    points = [point for each in chart.courses for point in each.points]
    most = max([*(max(point.high, point.mean) for point in points), *(value for value, _ in chart.up)], default=0.0)
    months = max((point.months for point in points), default=0.0) or 1.0
    plot = _Plot(ticks + GAP, max(1.0, width - ticks - ends - 3 * GAP), months, most or 1.0)
    top = FOOT + PLOT + SPACE + 4
    head = sheet.legend([(chart.range_title, Fill(colours.pale, colours.mid))], top, colours.body)[0]
    _grid(sheet, chart, plot, colours)
    for each in chart.courses:
        _band(sheet, each, plot, colours)
    for each in chart.courses:
        line = [plot.at(point.months, point.mean) for point in each.points]
        sheet.rule(line, *((colours.brand, 2.2) if each.leading else (colours.ink, 1.4, 4.0)))
    _ends(sheet, chart, labels, plot, colours)
    return sheet.drawing(top + head)


def _grid(sheet: Sheet, chart: Courses, plot: _Plot, colours: Tones) -> None:
    for value, text in chart.up:
        y = plot.at(0, value)[1]
        sheet.rule([(plot.left, y), (plot.left + plot.width, y)], colours.line)
        sheet.label(text, (plot.left - 5, y - 2.5), colours.muted, Hand(size=SMALL_SIZE, anchor="end"))
    free = plot.left + plot.width
    for months, text in reversed(chart.across):
        x = plot.at(months, 0)[0]
        sheet.rule([(x, FOOT), (x, FOOT - 3)], colours.mid)
        half = sheet.width_of(text, TICK) / 2
        middle = max(half, min(x, plot.left + plot.width - half))
        if middle + half <= free:
            sheet.label(text, (middle, 2), colours.muted, TICK)
            free = middle - half - GAP


def _band(sheet: Sheet, course: Course, plot: _Plot, colours: Tones) -> None:
    above = [plot.at(point.months, point.high) for point in course.points]
    below = [plot.at(point.months, point.low) for point in reversed(course.points)]
    sheet.area([*above, *below], colours.brand if course.leading else colours.mid, BAND)


def _ends(sheet: Sheet, chart: Courses, labels: list[list[str]], plot: _Plot, colours: Tones) -> None:
    """Write beside each line's end what it is, moved apart where the labels would touch."""
    order = sorted(range(len(labels)), key=lambda place: chart.courses[place].points[-1].mean)
    tall = [LINE * len(labels[place]) for place in order]
    ends = [plot.at(plot.months, chart.courses[place].points[-1].mean)[1] for place in order]
    for place, base in zip(order, _apart(ends, tall), strict=True):
        lines, hand = labels[place], Hand(SEMIBOLD if chart.courses[place].leading else MEDIUM)
        for row, text in enumerate(reversed(lines)):
            sheet.label(text, (plot.left + plot.width + GAP, base + 3 + LINE * row), colours.ink, hand)


def _apart(middles: list[float], tall: list[float]) -> list[float]:
    """Return where labels around these heights, lowest first, begin without touching or leaving the plot."""
    floor, bases = FOOT, []
    for middle, height in zip(middles, tall, strict=True):
        bases.append(max(floor, middle - height / 2))
        floor = bases[-1] + height + APART
    ceiling = FOOT + PLOT + 4
    for place in reversed(range(len(bases))):
        bases[place] = min(bases[place], ceiling - tall[place])
        ceiling = bases[place] - APART
    return bases


def timeline(chart: Timeline, width: float, colours: Tones, measure: Measure) -> Drawing:
    """Draw what to do as a column for each stretch of time, in boxes that say by which way."""
    sheet, count = Sheet(width, measure), max(1, len(chart.stages))
    room = (width - GAP * (count - 1)) / count
    chips = [[_Chip(step, _lines(sheet, step, room)) for step in stage.steps] for stage in chart.stages]
    tall = max((sum(chip.height + CHIP_GAP for chip in column) for column in chips), default=0.0)
    fills = (Fill(colours.brand), Fill(colours.paper, colours.ink), Fill(colours.pale, colours.mid))
    top = _timeline_legend(sheet, chart, fills, tall + 24 + SPACE, colours)
    for place, (stage, column) in enumerate(zip(chart.stages, chips, strict=True)):
        left, base = place * (room + GAP), tall
        _head(sheet, stage, (left, tall, room), colours)
        for chip in column:
            base -= chip.height + CHIP_GAP
            ink = colours.on_brand if chip.step.way == 0 else colours.ink
            _chip(sheet, chip, (left, base, room), fills[chip.step.way], ink)
    return sheet.drawing(top)


def _timeline_legend(sheet: Sheet, chart: Timeline, fills: tuple[Fill, ...], base: float, colours: Tones) -> float:
    used = {step.way for stage in chart.stages for step in stage.steps}
    entries = [(title, fills[place]) for place, title in enumerate(chart.ways) if place in used]
    first = any(step.first for stage in chart.stages for step in stage.steps)
    if first:
        entries.append((chart.first_title, Fill("")))
    height, last = sheet.legend(entries, base, colours.body)
    if first:
        sheet.dot((last + SWATCH / 2, base + 6), MARK, colours.ink, colours.ink)
    return base + height


class _Chip(NamedTuple):
    """One box of a timeline, its words broken into lines."""

    step: Step
    lines: list[str]

    @property
    def height(self) -> float:
        """How tall it is."""
        return LINE * len(self.lines) + CHIP_PAD + 1


def _hand(step: Step) -> Hand:
    return Hand(SEMIBOLD if step.first else REGULAR, SMALL_SIZE)


def _indent(step: Step) -> float:
    return 4 * MARK if step.first else 0.0


def _lines(sheet: Sheet, step: Step, room: float) -> list[str]:
    return sheet.wrapped(step.title, max(10.0, room - 2 * CHIP_PAD - _indent(step)), _hand(step), 3)


def _head(sheet: Sheet, stage: Stage, place: tuple[float, float, float], colours: Tones) -> None:
    left, base, room = place
    sheet.rule([(left, base + 2), (left + room, base + 2)], colours.ink, 0.9)
    sheet.label(sheet.fitted(stage.title, room, Hand(SEMIBOLD)), (left, base + 8), colours.ink, Hand(SEMIBOLD))


def _chip(sheet: Sheet, chip: _Chip, place: tuple[float, float, float], fill: Fill, ink: str) -> None:
    left, bottom, room = place
    sheet.box((left, bottom, room, chip.height), fill)
    start = left + CHIP_PAD + _indent(chip.step)
    if chip.step.first:
        sheet.dot((left + CHIP_PAD + MARK, bottom + chip.height - 8.2), MARK, ink, ink)
    for row, text in enumerate(chip.lines):
        sheet.label(text, (start, bottom + chip.height - 2 - LINE * (row + 1) + 1.5), ink, _hand(chip.step))
