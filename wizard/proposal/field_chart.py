"""The field between habits and stakes: the band where they match, and where one business lies."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from wizard.proposal.drawing import Box, Hand
from wizard.proposal.printable import MEDIUM, SEMIBOLD
from wizard.proposal.sheet import BETWEEN, SMALL_SIZE, Fill, Sheet, overlap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.proposal.drawing import Drawing, Measure, Point
    from wizard.proposal.pictures import Field
    from wizard.proposal.tones import Tones

LEFT, FOOT = 22.0, 15.0
LOWEST, HIGHEST = 84.0, 220.0
FULL = 100.0
INSET = 6.0
TICK_ROOM = 8.0
RADIUS = 4.5
DISTANCES = (8.0, 22.0, 36.0)
SIDEWAYS = Hand(size=SMALL_SIZE, anchor="end")
BELOW = Hand(size=SMALL_SIZE, anchor="middle")
SAID = Hand(SEMIBOLD)


class _Plot(NamedTuple):
    """The field on the sheet."""

    left: float
    foot: float
    width: float
    height: float

    def at(self, across: float, up: float) -> Point:
        """Return where two scores lie."""
        return self.left + self.width * across / FULL, self.foot + self.height * up / FULL


def field(chart: Field, width: float, colours: Tones, measure: Measure) -> Drawing:
    """Draw the point, the rectangle it may lie in, and the band."""
    sheet = Sheet(width, measure)
    height = min(HIGHEST, max(LOWEST, chart.shape * width))
    plot = _Plot(LEFT, FOOT, width - LEFT - 2, height)
    top = FOOT + height + 5
    head = _legend(sheet, chart, top, colours)
    corners = _ground(sheet, chart, plot, colours)
    _axes(sheet, chart, plot, colours)
    reach = _reach(sheet, chart, plot, colours)
    at = plot.at(chart.across.value, chart.up.value)
    sheet.dot(at, RADIUS, colours.brand, colours.paper)
    free = [corner for corner in corners if not _crossed(sheet.room_of(*corner), reach)]
    _beside(sheet, chart, plot, free, colours)
    return sheet.drawing(top + head)


def _legend(sheet: Sheet, chart: Field, base: float, colours: Tones) -> float:
    entries = [(chart.match, Fill(colours.pale))]
    if _wide(chart):
        entries.append((chart.reach_title, Fill(colours.tint, colours.brand)))
    title = sheet.fitted(f"↑ {chart.up_title}", sheet.width / 2, Hand(MEDIUM))
    sheet.label(title, (0, base + 3.2), colours.ink, Hand(MEDIUM))
    return sheet.legend(entries, base, colours.body, sheet.width_of(title, Hand(MEDIUM)) + BETWEEN)[0]


def _ground(sheet: Sheet, chart: Field, plot: _Plot, colours: Tones) -> list[tuple[str, Point, Hand]]:
    """Draw the field and its band; return what its two corners mean, to be written where there is room."""
    low, high = chart.half, FULL - chart.half
    sheet.box((plot.left, plot.foot, plot.width, plot.height), Fill(colours.wash, colours.line))
    band = ((0, 0), (low, 0), (FULL, high), (FULL, FULL), (high, FULL), (0, low))
    sheet.area([plot.at(*point) for point in band], colours.pale)
    room = plot.width * 0.6
    above, below = Hand(size=SMALL_SIZE), Hand(size=SMALL_SIZE, anchor="end")
    return [
        (sheet.fitted(chart.over, room, above), (plot.left + INSET, plot.foot + plot.height - 12), above),
        (sheet.fitted(chart.under, room, below), (plot.left + plot.width - INSET, plot.foot + INSET), below),
    ]


def _axes(sheet: Sheet, chart: Field, plot: _Plot, colours: Tones) -> None:
    for tick in (0, 50, 100):
        x, y = plot.at(tick, tick)
        hand = BELOW if tick == FULL / 2 else Hand(size=SMALL_SIZE, anchor="start" if tick == 0 else "end")
        sheet.label(str(tick), (x, plot.foot - 10), colours.muted, hand)
        sheet.label(str(tick), (plot.left - 4, min(y, plot.foot + plot.height - 5)), colours.muted, SIDEWAYS)
    right = sheet.width - 2 - sheet.width_of("100 ", SIDEWAYS) - TICK_ROOM
    middle = plot.at(FULL / 2, 0)[0] + TICK_ROOM
    title = sheet.fitted(f"{chart.across_title} →", right - middle, Hand(MEDIUM))
    sheet.label(title, (right, plot.foot - 10.5), colours.ink, Hand(MEDIUM, anchor="end"))


def _wide(chart: Field) -> bool:
    return any(reach.high - reach.low >= 1 for reach in (chart.across, chart.up))


def _reach(sheet: Sheet, chart: Field, plot: _Plot, colours: Tones) -> Box | None:
    """Draw the rectangle of uncertainty and return it; there is none where both scores are known."""
    if not _wide(chart):
        return None
    left, bottom = plot.at(chart.across.low, chart.up.low)
    right, top = plot.at(chart.across.high, chart.up.high)
    place = (left, bottom, max(1.5, right - left), max(1.5, top - bottom))
    sheet.box(place, Fill(colours.brand), 0.16)
    sheet.box(place, Fill("", colours.brand))
    return Box(*place)


def _crossed(room: Box, reach: Box | None) -> bool:
    """Tell whether an edge of the rectangle runs through a label, which would be hard to read there."""
    if reach is None or not overlap(room, reach):
        return False
    across = reach.left <= room.left and room.left + room.width <= reach.left + reach.width
    return not (across and reach.bottom <= room.bottom and room.bottom + room.height <= reach.bottom + reach.height)


def _beside(sheet: Sheet, chart: Field, plot: _Plot, corners: list[tuple[str, Point, Hand]], colours: Tones) -> None:
    """Write the point's label in the first free place around it, and the corners' where they are not in its way."""
    at = plot.at(chart.across.value, chart.up.value)
    text = sheet.fitted(chart.label, plot.width - 2 * INSET, SAID)
    dot = Box(at[0] - RADIUS, at[1] - RADIUS, 2 * RADIUS, 2 * RADIUS)
    taken = [dot, *(sheet.room_of(*corner) for corner in corners)]
    places = list(_places(sheet, text, plot, at))
    free = [each for each in places if not any(overlap(each[1], other) for other in taken)]
    place, room = (free or places)[0]
    sheet.label(text, place, colours.ink, SAID)
    for corner, own in zip(corners, taken[1:], strict=True):
        if not overlap(own, room) and not overlap(own, dot):
            sheet.label(corner[0], corner[1], colours.body, corner[2])


def _places(sheet: Sheet, text: str, plot: _Plot, at: Point) -> Iterator[tuple[Point, Box]]:
    """Yield places for a label near a point and inside the field, and the room each takes, best first."""
    width, size = sheet.width_of(text, SAID), SAID.size
    least, most = plot.left + INSET, plot.left + plot.width - INSET - width
    sides = (at[0] + RADIUS, at[0] - RADIUS - width)
    for distance, x, above in product(DISTANCES, sides, (True, False)):
        y = at[1] + distance - 2 if above else at[1] - distance - size / 2
        if plot.foot + INSET / 2 <= y <= plot.foot + plot.height - size - 1:
            place = (max(least, min(x, most)), y)
            yield place, sheet.room_of(text, place, SAID)
