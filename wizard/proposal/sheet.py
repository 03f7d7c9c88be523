"""What a chart is drawn on: shapes are put down one by one, labels measured first.

A label is shortened where it would run out of its room, so that labels neither
collide nor leave the picture; how to measure is the painter's to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.proposal.drawing import PLAIN, Area, Box, Dot, Drawing, Hand, Label, Line, Spot
from wizard.proposal.printable import clean, line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.proposal.drawing import Measure, Point, Shape

SMALL_SIZE = 7.5
SWATCH = 8.0
BETWEEN = 16.0  # two entries of a legend
LEGEND_ROW = 15.0
LEAST_SIZE = 4.0
ASCENT, DESCENT = 0.75, 0.22  # of a label's size, above and below its baseline


class Fill(NamedTuple):
    """How an area is filled: a colour, and an edge where the colour alone is too pale."""

    colour: str
    edge: str = ""


class Sheet:
    """A picture in the making."""

    def __init__(self, width: float, measure: Measure) -> None:
        self.width = width
        self._measure = measure
        self._shapes: list[Shape] = []
        self._spots: list[Spot] = []

    def drawing(self, height: float) -> Drawing:
        """Return the finished picture; it starts at the foot, so its height is known last."""
        return Drawing(self.width, height, tuple(self._shapes), tuple(self._spots))

    # Measuring

    def width_of(self, text: str, hand: Hand = PLAIN) -> float:
        """Return how wide a label is."""
        return self._measure(line(text), hand.face, hand.size)

    def widest(self, texts: Sequence[str], hand: Hand = PLAIN) -> float:
        """Return the width of the widest label."""
        return max((self.width_of(text, hand) for text in texts), default=0.0)

    def fitted(self, text: str, room: float, hand: Hand = PLAIN) -> str:
        """Return the label, shortened with an ellipsis if it is wider than its room."""
        text = line(text)
        if self.width_of(text, hand) <= room:
            return text
        while text and self.width_of(f"{text.rstrip()}…", hand) > room:
            text = text[:-1]
        return f"{text.rstrip()}…" if text else ""

    def wrapped(self, text: str, room: float, hand: Hand = PLAIN, lines: int = 2) -> list[str]:
        """Break a label into at most that many lines; the last one is shortened to fit."""
        words, found = clean(text).split(), [""]
        while words:
            longer = f"{found[-1]} {words[0]}".strip()
            if self.width_of(longer, hand) > room and found[-1]:
                if len(found) == lines:
                    found[-1] = f"{found[-1]} {' '.join(words)}"
                    break
                found.append("")
                continue
            found[-1] = longer
            words.pop(0)
        return [self.fitted(part, room, hand) for part in found]

    def shrunk(self, text: str, room: float, hand: Hand) -> Hand:
        """Return the hand made smaller until a label fits: a figure must not be cut short."""
        width = self.width_of(text, hand)
        return hand if width <= room else hand._replace(size=max(LEAST_SIZE, hand.size * room / width))

    def room_of(self, text: str, at: Point, hand: Hand) -> Box:
        """Return the rectangle that a label would take."""
        width = self.width_of(text, hand)
        left = at[0] - {"start": 0.0, "middle": width / 2, "end": width}[hand.anchor]
        return Box(left, at[1] - DESCENT * hand.size, width, (ASCENT + DESCENT) * hand.size)

    # Drawing

    def label(self, text: str, at: Point, colour: str, hand: Hand = PLAIN) -> None:
        """Put a label."""
        text = line(text)
        if text:
            self._shapes.append(Label(text, at, colour, hand))

    def box(self, place: tuple[float, float, float, float], fill: Fill, alpha: float = 1.0) -> None:
        """Put a bar: left, bottom, width and height; nothing where it would have no size."""
        if place[2] > 0 and place[3] > 0:
            self._shapes.append(Box(*place, fill.colour, fill.edge, alpha))

    def rule(self, points: Sequence[Point], colour: str, thick: float = 0.5, dash: float = 0.0) -> None:
        """Put a line."""
        self._shapes.append(Line(tuple(points), colour, thick, dash))

    def area(self, points: Sequence[Point], fill: str, alpha: float = 1.0) -> None:
        """Put a filled polygon."""
        self._shapes.append(Area(tuple(points), fill, alpha))

    def dot(self, at: Point, radius: float, fill: str, edge: str) -> None:
        """Put a circle."""
        self._shapes.append(Dot(at, radius, fill, edge))

    def spot(self, place: tuple[float, float, float, float], target: str, name: str) -> None:
        """Mark a place that can be followed; nothing without a target."""
        if target:
            self._spots.append(Spot(Box(*place), target, name))

    def legend(
        self, entries: Sequence[tuple[str, Fill]], base: float, colour: str, left: float = 0.0
    ) -> tuple[float, float]:
        """Put swatches with their names above ``base``, from ``left`` on, in as many rows as they need.

        Returns:
            How high that is, and where the last swatch, which is in the lowest row, begins.
        """
        rows: list[list[tuple[str, Fill]]] = [[]]
        used = left
        for title, fill in entries:
            text = self.fitted(title, self.width - left - SWATCH - 5)
            needed = SWATCH + 5 + self.width_of(text) + BETWEEN
            if rows[-1] and used + needed - BETWEEN > self.width:
                rows.append([])
                used = left
            rows[-1].append((text, fill))
            used += needed
        last = left
        for place, row in enumerate(rows):
            last = self._row(row, (left, base + LEGEND_ROW * (len(rows) - 1 - place)), colour)
        return LEGEND_ROW * len(rows), last

    def _row(self, row: Sequence[tuple[str, Fill]], start: Point, colour: str) -> float:
        left, base = start
        last = left
        for text, fill in row:
            last = left
            if fill.colour or fill.edge:
                self.box((left, base + 2, SWATCH, SWATCH), fill)
            self.label(text, (left + SWATCH + 5, base + 3.2), colour)
            left += SWATCH + 5 + self.width_of(text) + BETWEEN
        return last


def overlap(one: Box, other: Box) -> bool:
    """Whether two rectangles share any room."""
    beside = one.left + one.width <= other.left or other.left + other.width <= one.left
    apart = one.bottom + one.height <= other.bottom or other.bottom + other.height <= one.bottom
    return not (beside or apart)
