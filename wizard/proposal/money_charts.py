"""Pictures of money: totals in their parts, uncertain years side by side, and what decides a result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.graphics.shapes import Drawing

from wizard.proposal.drawing import Hand, block, fitted, label, legend, rule, widest, width_of, wrapped
from wizard.proposal.fonts import MEDIUM, REGULAR, SEMIBOLD

if TYPE_CHECKING:
    from reportlab.lib.colors import Color

    from wizard.proposal.pictures import RangeColumn, RangeColumns, StackedBars, Swing, SwingBars
    from wizard.proposal.styles import Palette

ROW = 22.0
BAR = 12.0
GAP = 10.0
LEGEND = 22.0
COLUMN = 56.0
COLUMNS_HEIGHT = 120.0
HEAD = 46.0
LINE = 11.0


def stacked_bars(chart: StackedBars, width: float, colours: Palette) -> Drawing:
    """Draw totals as bars split into their parts."""
    drawing = Drawing(width, LEGEND + ROW * len(chart.bars))
    fills = _fills(len(chart.series), colours)
    legend(drawing, [(title, *fill) for title, fill in zip(chart.series, fills, strict=True)], drawing.height, colours)
    names = min(widest([bar.title for bar in chart.bars], SEMIBOLD), width * 0.34)
    values = widest([bar.label for bar in chart.bars], SEMIBOLD)
    most = max((sum(bar.parts) for bar in chart.bars), default=0.0) or 1.0
    unit = (width - names - values - 2 * GAP) / most
    for place, bar in enumerate(chart.bars):
        base = drawing.height - LEGEND - ROW * (place + 1) + (ROW - BAR) / 2
        face, at = SEMIBOLD if bar.leading else REGULAR, names + GAP
        label(drawing, fitted(bar.title, names, face), (0, base + 3), colours.ink, Hand(face=face))
        for part, fill in zip(bar.parts, fills, strict=True):
            block(drawing, (at, base, part * unit, BAR), *fill)
            at += part * unit
        label(drawing, bar.label, (at + 6, base + 3), colours.ink, Hand(face=face))
    return drawing


def _fills(count: int, colours: Palette) -> list[tuple[Color, Color | None]]:
    fills: list[tuple[Color, Color | None]] = [(colours.brand, None), (colours.mid, None), (colours.wash, colours.mid)]
    return fills[-count:] if count < len(fills) else fills


def range_columns(chart: RangeColumns, width: float, colours: Palette) -> Drawing:
    """Draw uncertain years as columns: certain part, expected part, and the range they may lie in."""
    room = width / max(1, len(chart.columns))
    titles = [wrapped(column.title, room - 12, SEMIBOLD) for column in chart.columns]
    foot = 20.0 + LINE * max((len(lines) for lines in titles), default=1)
    drawing = Drawing(width, LEGEND + 16 + COLUMNS_HEIGHT + foot)
    _columns_legend(drawing, chart, colours)
    most = max((max(column.high, column.fixed + column.mean) for column in chart.columns), default=0.0) or 1.0
    rule(drawing, (0, foot), (width, foot), colours.mid)
    for place, (column, lines) in enumerate(zip(chart.columns, titles, strict=True)):
        middle = room * (place + 0.5)
        _column(drawing, column, (middle, foot, COLUMNS_HEIGHT / most), colours)
        face = SEMIBOLD if column.leading else MEDIUM
        for line, text in enumerate(lines):
            label(drawing, text, (middle, foot - 14 - LINE * line), colours.ink, Hand(face=face, anchor="middle"))
        label(
            drawing, column.range_label, (middle, foot - 15 - LINE * len(lines)), colours.muted, Hand(anchor="middle")
        )
    return drawing


def _columns_legend(drawing: Drawing, chart: RangeColumns, colours: Palette) -> None:
    entries: list[tuple[str, Color, Color | None]] = [(chart.mean_title, colours.mid, None)]
    if chart.fixed_title:
        entries.insert(0, (chart.fixed_title, colours.brand, None))
    end = legend(drawing, entries, drawing.height, colours)
    _whisker(drawing, end + 4, drawing.height - 9, drawing.height + 1, colours)
    label(drawing, chart.range_title, (end + 13, drawing.height - 6.8), colours.body)


def _whisker(drawing: Drawing, middle: float, low: float, high: float, colours: Palette) -> None:
    half = min(7.0, (high - low) / 3)
    rule(drawing, (middle, low), (middle, high), colours.ink, 1.2)
    for end in (low, high):
        rule(drawing, (middle - half, end), (middle + half, end), colours.ink, 1.2)


def _column(drawing: Drawing, column: RangeColumn, at: tuple[float, float, float], colours: Palette) -> None:
    middle, base, unit = at
    left = middle - COLUMN / 2
    block(drawing, (left, base, COLUMN, column.fixed * unit), colours.brand)
    block(drawing, (left, base + column.fixed * unit, COLUMN, column.mean * unit), colours.mid)
    low, high = base + column.low * unit, base + column.high * unit
    if high - low > 1:
        _whisker(drawing, middle, low, high, colours)
    top = max(high, base + (column.fixed + column.mean) * unit)
    label(drawing, column.label, (middle, top + 6), colours.ink, Hand(face=SEMIBOLD, anchor="middle"))


def swing_bars(chart: SwingBars, width: float, colours: Palette) -> Drawing:
    """Draw how far each input moves the result, widest first, around the value in use."""
    drawing = Drawing(width, HEAD + ROW * len(chart.swings))
    names = min(widest([swing.title for swing in chart.swings]), width * 0.36)
    ends = widest([text for swing in chart.swings for text in (swing.low_label, swing.high_label)])
    values = [value for swing in chart.swings for value in (swing.low, swing.high)] + [chart.base]
    left, right = names + GAP + ends + 6, width - ends - 6
    axis = _Axis(left, min(values), (right - left) / ((max(values) - min(values)) or 1.0))
    middle = axis.at(chart.base)
    ends_of_inputs = [(chart.low_title, colours.mid, None), (chart.high_title, colours.brand, None)]
    legend(drawing, ends_of_inputs, drawing.height, colours)
    _base_line(drawing, chart.base_label, middle, colours)
    for place, swing in enumerate(chart.swings):
        base = drawing.height - HEAD - ROW * (place + 1) + (ROW - BAR) / 2
        label(drawing, fitted(swing.title, names), (0, base + 3), colours.ink)
        _swing(drawing, swing, (axis.at(swing.low), axis.at(swing.high), middle), base, colours)
    return drawing


def _base_line(drawing: Drawing, text: str, middle: float, colours: Palette) -> None:
    top = drawing.height - LEGEND
    rule(drawing, (middle, 0), (middle, top - 13), colours.ink, 0.8)
    at = min(middle, drawing.width - width_of(text, MEDIUM) / 2)
    label(drawing, text, (at, top - 9), colours.ink, Hand(face=MEDIUM, anchor="middle"))


@dataclass(frozen=True, slots=True)
class _Axis:
    left: float
    least: float
    unit: float

    def at(self, value: float) -> float:
        """Return where a value lies."""
        return self.left + (value - self.least) * self.unit


def _swing(drawing: Drawing, swing: Swing, ends: tuple[float, float, float], base: float, colours: Palette) -> None:
    low, high, middle = ends
    block(drawing, (min(low, middle), base, abs(low - middle), BAR), colours.mid)
    block(drawing, (min(high, middle), base, abs(high - middle), BAR), colours.brand)
    first, last = (swing.low_label, swing.high_label) if low <= high else (swing.high_label, swing.low_label)
    label(drawing, first, (min(low, high, middle) - 5, base + 3), colours.body, Hand(anchor="end"))
    label(drawing, last, (max(low, high, middle) + 5, base + 3), colours.body)
