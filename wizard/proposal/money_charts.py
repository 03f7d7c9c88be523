"""Pictures of money: totals in their parts, uncertain years side by side, and what decides a result."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.proposal.drawing import Hand
from wizard.proposal.printable import MEDIUM, REGULAR, SEMIBOLD
from wizard.proposal.sheet import SWATCH, Fill, Sheet

if TYPE_CHECKING:
    from wizard.proposal.drawing import Drawing, Measure
    from wizard.proposal.pictures import RangeColumn, RangeColumns, StackedBars, Swing, SwingBars
    from wizard.proposal.tones import Tones

ROW = 22.0
BAR = 12.0
GAP = 10.0
SPACE = 7.0  # between a legend and what it explains
COLUMN = 56.0
COLUMNS_HEIGHT = 92.0
BASE_ROW = 17.0
LINE = 11.0
NAME_ROW = 12.0
NOTHING = 1e-9  # of money: smaller sums leave no bar
LEAST_SHARE = 0.3  # of the width that bars must keep beside their labels


def stacked_bars(chart: StackedBars, width: float, colours: Tones, measure: Measure) -> Drawing:
    """Draw totals as bars split into their parts."""
    sheet, top = Sheet(width, measure), ROW * len(chart.bars)
    fills = _fills(len(chart.series), colours)
    head = sheet.legend(list(zip(chart.series, fills, strict=True)), top + SPACE, colours.body)[0]
    heavy = Hand(SEMIBOLD)
    names = min(sheet.widest([bar.title for bar in chart.bars], heavy), width * 0.42)
    values = min(sheet.widest([bar.label for bar in chart.bars], heavy), width * 0.3)
    most = max((sum(bar.parts) for bar in chart.bars), default=0.0)
    most = most if most > NOTHING else 1.0
    unit = (width - names - values - 2 * GAP) / most
    for place, bar in enumerate(chart.bars):
        base = top - ROW * (place + 1) + (ROW - BAR) / 2
        hand, at = Hand(SEMIBOLD if bar.leading else REGULAR), names + GAP
        sheet.label(sheet.fitted(bar.title, names, hand), (0, base + 3), colours.ink, hand)
        for part, fill in zip(bar.parts, fills, strict=True):
            sheet.box((at, base, part * unit, BAR), fill)
            at += part * unit
        sheet.label(bar.label, (at + 6, base + 3), colours.ink, sheet.shrunk(bar.label, values, hand))
    return sheet.drawing(top + SPACE + head)


def _fills(count: int, colours: Tones) -> list[Fill]:
    fills = [Fill(colours.brand), Fill(colours.mid), Fill(colours.wash, colours.mid)]
    return fills[-count:] if count < len(fills) else fills


def range_columns(chart: RangeColumns, width: float, colours: Tones, measure: Measure) -> Drawing:
    """Draw uncertain years as columns: certain part, expected part, and the range they may lie in."""
    sheet, room = Sheet(width, measure), width / max(1, len(chart.columns))
    titles = [sheet.wrapped(column.title, room - 12, Hand(SEMIBOLD)) for column in chart.columns]
    foot = 20.0 + LINE * max((len(lines) for lines in titles), default=1)
    most = max((max(column.high, column.fixed + column.mean) for column in chart.columns), default=0.0) or 1.0
    top = foot + COLUMNS_HEIGHT + 16 + SPACE
    head = _columns_legend(sheet, chart, top, colours)
    sheet.rule([(0, foot), (width, foot)], colours.mid)
    for place, (column, lines) in enumerate(zip(chart.columns, titles, strict=True)):
        middle = room * (place + 0.5)
        _column(sheet, column, _Frame(middle, room - 8, foot, COLUMNS_HEIGHT / most), colours)
        hand = Hand(SEMIBOLD if column.leading else MEDIUM, anchor="middle")
        for line, text in enumerate(lines):
            sheet.label(text, (middle, foot - 14 - LINE * line), colours.ink, hand)
        reach = sheet.shrunk(column.range_label, room - 8, Hand(anchor="middle"))
        sheet.label(column.range_label, (middle, foot - 15 - LINE * len(lines)), colours.muted, reach)
    return sheet.drawing(top + head)


class _Frame(NamedTuple):
    """Where a column stands, how wide it may be, and how high one unit is."""

    middle: float
    room: float
    base: float
    unit: float


def _columns_legend(sheet: Sheet, chart: RangeColumns, base: float, colours: Tones) -> float:
    entries = [(chart.mean_title, Fill(colours.mid)), (chart.range_title, Fill(""))]
    if chart.fixed_title:
        entries.insert(0, (chart.fixed_title, Fill(colours.brand)))
    height, last = sheet.legend(entries, base, colours.body)
    _whisker(sheet, last + SWATCH / 2, base + 1, base + 11, colours)
    return height


def _whisker(sheet: Sheet, middle: float, low: float, high: float, colours: Tones) -> None:
    half = min(7.0, (high - low) / 3)
    sheet.rule([(middle, low), (middle, high)], colours.ink, 1.2)
    for end in (low, high):
        sheet.rule([(middle - half, end), (middle + half, end)], colours.ink, 1.2)


def _column(sheet: Sheet, column: RangeColumn, at: _Frame, colours: Tones) -> None:
    wide = min(COLUMN, at.room)
    left, fixed = at.middle - wide / 2, column.fixed * at.unit
    sheet.box((left, at.base, wide, fixed), Fill(colours.brand))
    sheet.box((left, at.base + fixed, wide, column.mean * at.unit), Fill(colours.mid))
    low, high = at.base + column.low * at.unit, at.base + column.high * at.unit
    if high - low > 1:
        _whisker(sheet, at.middle, low, high, colours)
    top = max(high, at.base + (column.fixed + column.mean) * at.unit)
    hand = sheet.shrunk(column.label, at.room, Hand(SEMIBOLD, anchor="middle"))
    sheet.label(column.label, (at.middle, top + 6), colours.ink, hand)


class _Axis(NamedTuple):
    left: float
    least: float
    unit: float

    def at(self, value: float) -> float:
        """Return where a value lies."""
        return self.left + (value - self.least) * self.unit


def swing_bars(chart: SwingBars, width: float, colours: Tones, measure: Measure) -> Drawing:
    """Draw how far each input moves the result, widest first, around the value in use."""
    sheet = Sheet(width, measure)
    names = min(sheet.widest([swing.title for swing in chart.swings]), width * 0.36)
    ends = 6 + sheet.widest([text for swing in chart.swings for text in (swing.low_label, swing.high_label)])
    beside = width - names - GAP - 2 * ends >= LEAST_SHARE * width
    left, row = (names + GAP + ends, ROW) if beside else (ends, ROW + NAME_ROW)
    values = [value for swing in chart.swings for value in (swing.low, swing.high)] + [chart.base]
    room = max(1.0, width - ends - left)
    axis = _Axis(left, min(values), room / ((max(values) - min(values)) or 1.0))
    middle, top = axis.at(chart.base), row * len(chart.swings)
    inputs = [(chart.low_title, Fill(colours.mid)), (chart.high_title, Fill(colours.brand))]
    head = sheet.legend(inputs, top + BASE_ROW + SPACE, colours.body)[0]
    _base_line(sheet, chart.base_label, (middle, top), colours)
    for place, swing in enumerate(chart.swings):
        base = top - row * place - (ROW + BAR) / 2 - (0 if beside else NAME_ROW)
        at = base + (3 if beside else BAR + 4)
        sheet.label(sheet.fitted(swing.title, names if beside else width * 0.9), (0, at), colours.ink)
        _swing(sheet, swing, (axis.at(swing.low), axis.at(swing.high), middle), base, colours)
    return sheet.drawing(top + BASE_ROW + SPACE + head)


def _base_line(sheet: Sheet, text: str, at: tuple[float, float], colours: Tones) -> None:
    middle, top = at
    sheet.rule([(middle, 0), (middle, top + 4)], colours.ink, 0.8)
    half = sheet.width_of(text, Hand(MEDIUM)) / 2
    place = max(half, min(middle, sheet.width - half))
    sheet.label(text, (place, top + 8), colours.ink, Hand(MEDIUM, anchor="middle"))


def _swing(sheet: Sheet, swing: Swing, ends: tuple[float, float, float], base: float, colours: Tones) -> None:
    low, high, middle = ends
    sheet.box((min(low, middle), base, abs(low - middle), BAR), Fill(colours.mid))
    sheet.box((min(high, middle), base, abs(high - middle), BAR), Fill(colours.brand))
    first, last = (swing.low_label, swing.high_label) if low <= high else (swing.high_label, swing.low_label)
    sheet.label(first, (min(low, high, middle) - 5, base + 3), colours.body, Hand(anchor="end"))
    sheet.label(last, (max(low, high, middle) + 5, base + 3), colours.body)
