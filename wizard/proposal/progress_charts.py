"""Pictures of progress: areas then and now, and the score over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.proposal.drawing import Hand
from wizard.proposal.printable import MEDIUM
from wizard.proposal.score_rows import AXIS, FULL, GAP, TICK, score_rows
from wizard.proposal.sheet import SMALL_SIZE, Fill, Sheet, overlap

if TYPE_CHECKING:
    from wizard.proposal.drawing import Box, Drawing, Measure, Point
    from wizard.proposal.pictures import PairedBar, PairedBars, Trend, TrendPoint
    from wizard.proposal.tones import Tones

HAIR = 0.5
ROW, BAR, BETWEEN = 23.0, 7.0, 1.5
SPACE = 6.0
SLIVER = 1.2  # what a score of nothing still shows of its bar
FOOT, PLOT, HEAD = 16.0, 92.0, 16.0
RANGE, RADIUS, MARGIN = 5.0, 2.8, 5.0
SCALE = Hand(size=SMALL_SIZE, anchor="end")
FIGURE = Hand(MEDIUM, anchor="middle")


def paired_bars(chart: PairedBars, width: float, colours: Tones, measure: Measure) -> Drawing:
    """Draw each area as two bars, the earlier one above the later one."""
    sheet, height = Sheet(width, measure), ROW * len(chart.bars) + AXIS
    rows = score_rows(sheet, chart.bars, height, colours)
    for place, bar in enumerate(chart.bars):
        base = height - ROW * (place + 1) + (ROW - 2 * BAR - BETWEEN) / 2
        rows.label(sheet, bar, base + BAR - 2, colours)
        _pair(sheet, bar, (rows.left, base, rows.room), colours)
    entries = [(chart.then_title, _then(colours)), (chart.now_title, Fill(colours.brand))]
    return sheet.drawing(height + SPACE + sheet.legend(entries, height + SPACE, colours.body)[0])


def _then(colours: Tones) -> Fill:
    return Fill(colours.pale, colours.mid)


def _pair(sheet: Sheet, bar: PairedBar, track: tuple[float, float, float], colours: Tones) -> None:
    left, base, room = track
    for score, bottom, fill in (
        (bar.then, base + BAR + BETWEEN, _then(colours)),
        (bar.now, base, Fill(colours.brand)),
    ):
        if score is not None:
            sheet.box((left, bottom, max(room * score / FULL, SLIVER), BAR), fill)


class _Plot(NamedTuple):
    """Where days and scores lie on the sheet."""

    left: float
    width: float
    days: int

    def at(self, days: int, score: float) -> Point:
        """Return where a score after some days lies; a lone one in the middle."""
        share = days / self.days if self.days else 0.5
        return self.left + self.width * share, FOOT + PLOT * score / FULL


def trend(chart: Trend, width: float, colours: Tones, measure: Measure) -> Drawing:
    """Draw a score over time: a dot for each assessment, and around it the range it may lie in."""
    sheet = Sheet(width, measure)
    left = sheet.width_of("100", SCALE) + GAP
    days = chart.points[-1].days if chart.points else 0
    plot = _Plot(left + MARGIN, max(1.0, width - left - 2 * MARGIN), days)
    for tick in (0, 25, 50, 75, 100):
        height = plot.at(0, tick)[1]
        sheet.rule([(left, height), (width, height)], colours.line)
        sheet.label(str(tick), (left - 5, height - 2.5), colours.muted, SCALE)
    for point in chart.points:
        (x, low), (_, high) = plot.at(point.days, point.reach.low), plot.at(point.days, point.reach.high)
        if high - low > HAIR:
            sheet.box((x - RANGE / 2, low, RANGE, high - low), _then(colours))
    dots = [plot.at(point.days, point.reach.value) for point in chart.points]
    if len(dots) > 1:
        sheet.rule(dots, colours.brand, 1.8)
    for dot in dots:
        sheet.dot(dot, RADIUS, colours.brand, colours.paper)
    _labels(sheet, chart.points, plot, colours)
    top = FOOT + PLOT + HEAD
    if not any(point.reach.high - point.reach.low > 1 for point in chart.points):
        return sheet.drawing(top)
    return sheet.drawing(top + sheet.legend([(chart.range_title, _then(colours))], top, colours.body)[0])


def _labels(sheet: Sheet, points: tuple[TrendPoint, ...], plot: _Plot, colours: Tones) -> None:
    """Write scores and days, the last and the first point's before all others; what finds no room is left out."""
    taken: list[Box] = []
    for point in [*points[-1:], *points[:-1]]:
        x, y = plot.at(point.days, point.reach.value)
        written = (
            (point.label, (plot.left - MARGIN, y + RADIUS + 3), FIGURE, colours.ink),
            (point.day, (0.0, 3.0), TICK, colours.muted),
        )
        for text, (edge, base), hand, colour in written:
            half = sheet.width_of(text, hand) / 2
            at = (max(edge + half, min(x, sheet.width - half)), base)
            room = sheet.room_of(text, at, hand)
            if room.width <= sheet.width and not any(overlap(room, other) for other in taken):
                sheet.label(text, at, colour, hand)
                taken.append(room)
