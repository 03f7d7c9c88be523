"""Pictures of scores: bars by area, and one value on a scale with its range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.graphics.shapes import Drawing, Polygon

from wizard.proposal.drawing import SMALL_SIZE, Hand, block, fitted, label, rule, widest
from wizard.proposal.fonts import MEDIUM, SEMIBOLD

if TYPE_CHECKING:
    from wizard.proposal.pictures import AreaBar, AreaBars, Scale
    from wizard.proposal.styles import Palette

ROW = 17.0
BAR = 8.0
GAP = 10.0
TRACK = 9.0
BASE = 16.0
TITLE = 9.5
GUTTER = 1.5
TOP = 100.0
HAIR = 0.5


def area_bars(chart: AreaBars, width: float, colours: Palette) -> Drawing:
    """Draw each area as a bar: solid where confirmed, outlined where possible."""
    axis = 14.0
    drawing = Drawing(width, ROW * len(chart.bars) + axis)
    names = min(widest([bar.title for bar in chart.bars]), width * 0.42)
    values = min(widest([bar.label for bar in chart.bars], MEDIUM), width * 0.25)
    left, right = names + GAP, width - values - GAP
    for tick in (0, 25, 50, 75, 100):
        at = left + (right - left) * tick / 100
        rule(drawing, (at, axis), (at, drawing.height), colours.line)
        label(drawing, str(tick), (at, 3), colours.muted, Hand(size=SMALL_SIZE, anchor="middle"))
    for place, bar in enumerate(chart.bars):
        base = drawing.height - ROW * (place + 1) + (ROW - BAR) / 2
        label(drawing, fitted(bar.title, names), (0, base + 1), colours.ink)
        label(drawing, bar.label, (width, base + 1), colours.ink, Hand(face=MEDIUM, anchor="end"))
        _area(drawing, bar, (left, base, right - left), colours)
    return drawing


def _area(drawing: Drawing, bar: AreaBar, track: tuple[float, float, float], colours: Palette) -> None:
    left, base, room = track
    if bar.low is None or bar.high is None:
        return
    solid, possible = room * bar.low / 100, room * bar.high / 100
    if possible - solid > HAIR:
        block(drawing, (left + solid, base, possible - solid, BAR), colours.paper, colours.brand)
    block(drawing, (left, base, max(solid, 1.2), BAR), colours.brand)


def scale(chart: Scale, width: float, colours: Palette) -> Drawing:
    """Draw a value on a scale of named stretches, with the range it may lie in."""
    drawing = Drawing(width, 47.0)
    label(drawing, chart.title, (0, 38), colours.ink, Hand(SEMIBOLD, TITLE))
    words = chart.label if chart.value is None else f"{chart.label} of 100"
    label(drawing, words, (width, 38), colours.ink, Hand(MEDIUM, TITLE, "end"))
    if not chart.stretches:
        block(drawing, (0, BASE, width, TRACK), colours.pale)
    start = 0.0
    for stretch in chart.stretches:
        here = chart.value is not None and _inside(chart, start, stretch.end)
        _stretch(drawing, stretch.title, (start, stretch.end), colours, here=here)
        start = stretch.end
    if chart.value is not None:
        _marker(drawing, chart, width, BASE, colours)
    return drawing


def _stretch(drawing: Drawing, title: str, ends: tuple[float, float], colours: Palette, *, here: bool) -> None:
    left, room = drawing.width * ends[0] / 100, drawing.width * (ends[1] - ends[0]) / 100 - GUTTER
    block(drawing, (left, BASE, room, TRACK), colours.pale)
    colour, face = (colours.ink, SEMIBOLD) if here else (colours.muted, MEDIUM)
    name = fitted(title, room - 2, face, SMALL_SIZE)
    label(drawing, name, (left + room / 2, BASE - 12), colour, Hand(face, SMALL_SIZE, "middle"))


def _inside(chart: Scale, start: float, end: float) -> bool:
    value = chart.value or 0.0
    return start <= value < end or (end >= TOP and value >= end)


def _marker(drawing: Drawing, chart: Scale, width: float, base: float, colours: Palette) -> None:
    low, high = width * chart.low / 100, width * chart.high / 100
    if high - low > 1:
        block(drawing, (low, base + 2.5, high - low, TRACK - 5), colours.brand)
    at = min(max(width * (chart.value or 0.0) / 100, 1.0), width - 1.0)
    rule(drawing, (at, base - 2), (at, base + TRACK + 3), colours.ink, 2.0)
    tip = base + TRACK + 2
    drawing.add(Polygon([at - 4, tip + 6, at + 4, tip + 6, at, tip], fillColor=colours.ink, strokeColor=None))
