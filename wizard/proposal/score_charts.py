"""Pictures of scores: bars by area, and one value on a scale with its range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say
from wizard.proposal.drawing import Hand
from wizard.proposal.printable import MEDIUM, SEMIBOLD
from wizard.proposal.score_rows import AXIS, FULL, GAP, score_rows
from wizard.proposal.sheet import SMALL_SIZE, Fill, Sheet

if TYPE_CHECKING:
    from wizard.proposal.drawing import Drawing, Measure
    from wizard.proposal.pictures import AreaBar, AreaBars, Scale
    from wizard.proposal.tones import Tones

ROW = 15.0
BAR = 8.0
TRACK = 9.0
BASE = 16.0
TITLE = 9.5
TITLE_ROW = 14.0
GUTTER = 1.5
HAIR = 0.5
HEAD = Hand(SEMIBOLD, TITLE)


def area_bars(chart: AreaBars, width: float, colours: Tones, measure: Measure) -> Drawing:
    """Draw each area as a bar: solid where confirmed, outlined where possible."""
    sheet, height = Sheet(width, measure), ROW * len(chart.bars) + AXIS
    rows = score_rows(sheet, chart.bars, height, colours)
    for place, bar in enumerate(chart.bars):
        base = height - ROW * (place + 1) + (ROW - BAR) / 2
        rows.label(sheet, bar, base + 1, colours)
        _area(sheet, bar, (rows.left, base, rows.room), colours)
        sheet.spot((0, base - (ROW - BAR) / 2, width, ROW), bar.target, f"{bar.title}: {bar.label}")
    return sheet.drawing(height)


def _area(sheet: Sheet, bar: AreaBar, track: tuple[float, float, float], colours: Tones) -> None:
    left, base, room = track
    if bar.low is None or bar.high is None:
        return
    solid, possible = room * bar.low / FULL, room * bar.high / FULL
    if possible - solid > HAIR:
        sheet.box((left + solid, base, possible - solid, BAR), Fill(colours.paper, colours.brand))
    sheet.box((left, base, max(solid, 1.2), BAR), Fill(colours.brand))


def scale(chart: Scale, width: float, colours: Tones, measure: Measure) -> Drawing:
    """Draw a value on a scale of named stretches, with the range it may lie in."""
    sheet, top = Sheet(width, measure), BASE + TRACK + 13
    words = chart.label if chart.value is None else say("{score} of 100", score=chart.label)
    figure = Hand(MEDIUM, TITLE, "end")
    base = top
    if sheet.width_of(chart.title, HEAD) + sheet.width_of(words, figure) + GAP > width:
        top, figure = top + TITLE_ROW, Hand(MEDIUM, TITLE)
    sheet.label(sheet.fitted(chart.title, width, HEAD), (0, top), colours.ink, HEAD)
    at = (width, base) if figure.anchor == "end" else (0, base)
    sheet.label(sheet.fitted(words, width, figure), at, colours.ink, figure)
    if not chart.stretches:
        sheet.box((0, BASE, width, TRACK), Fill(colours.pale))
    start = 0.0
    for stretch in chart.stretches:
        here = chart.value is not None and _inside(chart, start, stretch.end)
        _stretch(sheet, stretch.title, (start, stretch.end), colours, here=here)
        start = stretch.end
    if chart.value is not None:
        _marker(sheet, chart, colours)
    return sheet.drawing(top + 9)


def _stretch(sheet: Sheet, title: str, ends: tuple[float, float], colours: Tones, *, here: bool) -> None:
    left, room = sheet.width * ends[0] / FULL, sheet.width * (ends[1] - ends[0]) / FULL - GUTTER
    sheet.box((left, BASE, room, TRACK), Fill(colours.pale))
    hand = Hand(SEMIBOLD if here else MEDIUM, SMALL_SIZE, "middle")
    name = sheet.fitted(title, room - 2, hand)
    sheet.label(name, (left + room / 2, BASE - 12), colours.ink if here else colours.muted, hand)


def _inside(chart: Scale, start: float, end: float) -> bool:
    value = chart.value or 0.0
    return start <= value < end or (end >= FULL and value >= end)


def _marker(sheet: Sheet, chart: Scale, colours: Tones) -> None:
    width = sheet.width
    low, high = width * chart.low / FULL, width * chart.high / FULL
    if high - low > 1:
        sheet.box((low, BASE + 2.5, high - low, TRACK - 5), Fill(colours.brand))
    at = min(max(width * (chart.value or 0.0) / FULL, 4.0), width - 4.0)
    sheet.rule([(at, BASE - 2), (at, BASE + TRACK + 3)], colours.ink, 2.0)
    tip = BASE + TRACK + 2
    sheet.area([(at - 4, tip + 6), (at + 4, tip + 6), (at, tip)], colours.ink)
