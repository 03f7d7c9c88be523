"""Cells in rows and columns, on paper; whether that is a table is for the tags of its cells to say."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from reportlab.lib.colors import black

from wizard.proposal.flowable import Flowable
from wizard.proposal.fonts import REGULAR
from wizard.proposal.pen import END
from wizard.proposal.ruling import Around, Command, Rule, Ruling, arounds, ruling
from wizard.proposal.tagging import ARTIFACT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizard.proposal.marking import TaggedCanvas

SIZE, LEADING = 10.0, 12.0  # of the line that an empty cell is
TALL = 72000.0  # more than any cell
ROUND = 1  # how lines end and meet


class Row(NamedTuple):
    """What is in each cell, and the room around it."""

    cells: tuple[tuple[Flowable, ...], ...]
    arounds: tuple[Around, ...]


class Grid(Flowable):
    """Rows of cells, among which a page may end.

    Args:
        repeated: how many of the first rows stand at the top of every page again.
        heights: of the rows, where they are known.
    """

    def __init__(
        self,
        rows: Sequence[Row],
        widths: Sequence[float],
        rules: Ruling,
        repeated: int = 0,
        heights: Sequence[float] = (),
    ) -> None:
        super().__init__()
        self._rows, self._widths, self._rules, self._repeated = rows, widths, rules, repeated
        self._heights = heights
        self._lefts = list(accumulate(widths, initial=0.0))
        self._tops: list[float] = []
        self._reach = {(rule.first, rule.left): rule.right for rule in rules.spans}
        self._covered = {
            (rule.first, column) for rule in rules.spans for column in range(rule.left + 1, rule.right + 1)
        }

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size, which depends on nothing but the cells."""
        if not self._tops:
            self._heights = self._heights or [self._height(place) for place in range(len(self._rows))]
            self._tops = _tops(self._heights)
            self.width, self.height = self._lefts[-1], self._tops[0]
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the rows that fit, and the others below the repeated ones."""
        self.wrap(available_width, available_height)
        cut = self._last_cut(available_height)
        if cut == len(self._rows):
            return [self]
        if cut <= self._repeated:
            return []
        above, below = self._rules.cut(cut, self._repeated)
        first = Grid(self._rows[:cut], self._widths, above, self._repeated, self._heights[:cut])
        rows = [*self._rows[: self._repeated], *self._rows[cut:]]
        heights = [*self._heights[: self._repeated], *self._heights[cut:]]
        rest = Grid(rows, self._widths, below, self._repeated, heights)
        first.before, rest.after = self.before, self.after
        return [first, rest]

    def _last_cut(self, room: float) -> int:
        """Return how many rows fit, up to the last one after which a page may end."""
        cut, height = 0, 0.0
        for place, tall in enumerate(self._heights, start=1):
            if height + tall > room:
                break
            if not self._rules.whole_at(place):
                cut = place
            height += tall
        return cut

    def _cells(self, place: int) -> Iterator[tuple[tuple[Flowable, ...], Around, float, float]]:
        """Yield each cell of a row that none reaches over: what is in it, the room around, its left and its width."""
        for column, (cell, around) in enumerate(zip(*self._rows[place], strict=True)):
            if (place, column) not in self._covered:
                left, last = self._lefts[column], self._reach.get((place, column), column)
                yield cell, around, left, self._lefts[last + 1] - left if self._reach else self._widths[column]

    def _height(self, place: int) -> float:
        cells = [(cell, around, width) for cell, around, _, width in self._cells(place)]
        empty = [(cell, around, 0.0) for cell, around in zip(*self._rows[place], strict=True) if not cell]
        return max(
            _tall(cell, width - around.left - around.right) + (around.bottom + around.top)
            for cell, around, width in cells + empty
        )

    def draw(self, canvas: TaggedCanvas) -> None:
        """Paint grounds, cells and lines; only the cells are content."""
        canvas.saveState()
        canvas.addLiteral(canvas.opened(ARTIFACT))
        for ground in self._rules.grounds:
            self._ground(canvas, ground)
        canvas.addLiteral(END)
        canvas.setFillColor(black)
        canvas.setFont(REGULAR, SIZE, LEADING)
        for place in range(len(self._rows)):
            for cell, around, left, width in self._cells(place):
                _paint(canvas, cell, around, (left, self._tops[place + 1], width, self._tops[place]))
        canvas.addLiteral(canvas.opened(ARTIFACT))
        self._lines(canvas)
        canvas.addLiteral(END)
        canvas.restoreState()

    def _ground(self, canvas: TaggedCanvas, ground: Rule) -> None:
        left, top = self._lefts[ground.left], self._tops[ground.first]
        canvas.setFillColor(ground.values[0])
        width, height = self._lefts[ground.right + 1] - left, self._tops[ground.last + 1] - top
        canvas.rect(left, top, width, height, stroke=0, fill=1)

    def _lines(self, canvas: TaggedCanvas) -> None:
        canvas.saveState()
        if self._rules.lines:
            canvas.setLineCap(ROUND)
            canvas.setLineJoin(ROUND)
        thick = colour = None
        for rule in self._rules.lines:
            for line in self._drawn(rule):
                if rule.values[1] != colour:
                    canvas.setStrokeColor(rule.values[1])
                if rule.values[0] != thick:
                    canvas.setLineWidth(rule.values[0])
                thick, colour = rule.values
                canvas.line(*line)
        canvas.restoreState()

    def _drawn(self, rule: Rule) -> Iterator[tuple[float, float, float, float]]:
        """Yield the lines of a rule, each from where to where."""
        left, right = self._lefts[rule.left], self._lefts[rule.right + 1]
        if rule.what == "LINEBEFORE":
            yield left, self._tops[rule.last + 1], left, self._tops[rule.first]
            return
        below = rule.what == "LINEBELOW"
        for row in range(rule.first + below, rule.last + 1 + below):
            yield left, self._tops[row], right, self._tops[row]


def grid(
    rows: Sequence[Sequence[Any]], widths: Sequence[float], commands: Sequence[Command], *, repeated: int = 0
) -> Grid:
    """Return a grid of cells, each one flowable, several below each other, or empty.

    Args:
        repeated: how many of the first rows stand at the top of every page again.
    """
    size = len(widths), len(rows)
    around = arounds(commands, *size)
    cells = [Row(tuple(_cell(cell) for cell in row), tuple(beside)) for row, beside in zip(rows, around, strict=True)]
    return Grid(cells, widths, ruling(commands, *size), repeated)


def _cell(found: Flowable | Sequence[Flowable]) -> tuple[Flowable, ...]:
    return (found,) if isinstance(found, Flowable) else tuple(found)


def _tall(cell: Sequence[Flowable], room: float) -> float:
    """Return how tall what is in a cell is."""
    if not cell:
        return LEADING
    height = 0.0
    for part in cell:
        height += part.wrap(room, TALL)[1] + part.after + part.before
    return height - cell[0].before - cell[-1].after


def _paint(
    canvas: TaggedCanvas, cell: Sequence[Flowable], around: Around, box: tuple[float, float, float, float]
) -> None:
    """Paint what is in a cell."""
    left, bottom, width, top = box
    left += around.left
    if not cell:
        canvas.drawString(left, _start(around, bottom, top, LEADING) - SIZE, "")
        return
    height = _tall(cell, width - around.left - around.right)
    base = _start(around, bottom, top, height) + cell[0].before
    for part in cell:
        base -= part.before
        base -= part.height
        part.draw_on(canvas, left, base)
        base -= part.after


def _start(around: Around, bottom: float, top: float, height: float) -> float:
    """Return at which height the first line of a cell begins."""
    if around.stands == "TOP":
        return top - around.top
    if around.stands == "BOTTOM":
        return bottom + around.bottom + height
    return bottom + (top - bottom + around.bottom - around.top + height) / 2


def _tops(heights: Sequence[float]) -> list[float]:
    """Return where each row begins, counted from below the last one, and at last zero; no rounding adds up."""
    found, height, lost = [0.0], 0.0, 0.0
    for tall in reversed(heights):
        part = tall - lost
        whole = height + part
        lost = (whole - height) - part
        height = whole
        found.append(height)
    return found[::-1]
