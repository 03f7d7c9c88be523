"""A picture as plain data: shapes with their places and colours, drawn by whoever has a pen.

The charts build it with a ``Sheet``; the document and the screen each have a
small painter for it.

Units:
    the document's points; y grows upwards
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from wizard.proposal.printable import REGULAR

Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]
Measure = Callable[[str, str, float], float]  # text, face and size to width

SIZE = 8.5
TURNED: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}


class Box(NamedTuple):
    """A rectangle by its lower left corner; no ``edge`` or ``fill`` means none is drawn."""

    left: float
    bottom: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""
    alpha: float = 1.0

    def mirrored(self, width: float) -> Box:
        """Return it as seen from behind a picture of that width."""
        return self._replace(left=width - self.left - self.width)


class Line(NamedTuple):
    """A line through its points; ``dash`` is the length of dashes and gaps, 0 for none."""

    points: tuple[Point, ...]
    colour: str
    thick: float = 0.5
    dash: float = 0.0

    def mirrored(self, width: float) -> Line:
        """Return it as seen from behind a picture of that width."""
        return self._replace(points=_mirrored(self.points, width))


class Area(NamedTuple):
    """A filled polygon."""

    points: tuple[Point, ...]
    fill: str
    alpha: float = 1.0

    def mirrored(self, width: float) -> Area:
        """Return it as seen from behind a picture of that width."""
        return self._replace(points=_mirrored(self.points, width))


class Dot(NamedTuple):
    """A filled circle with an edge."""

    at: Point
    radius: float
    fill: str
    edge: str

    def mirrored(self, width: float) -> Dot:
        """Return it as seen from behind a picture of that width."""
        return self._replace(at=(width - self.at[0], self.at[1]))


class Hand(NamedTuple):
    """How a label is written."""

    face: str = REGULAR
    size: float = SIZE
    anchor: Anchor = "start"


PLAIN = Hand()


class Label(NamedTuple):
    """One line of text; ``at`` is where its baseline starts, has its middle or ends."""

    text: str
    at: Point
    colour: str
    hand: Hand

    def mirrored(self, width: float) -> Label:
        """Return it on the other side; the text itself stays readable."""
        hand = self.hand._replace(anchor=TURNED[self.hand.anchor])
        return self._replace(at=(width - self.at[0], self.at[1]), hand=hand)


class Spot(NamedTuple):
    """A place that stands for something else: what a click on it is about, in words and by its id."""

    box: Box
    target: str
    name: str

    def mirrored(self, width: float) -> Spot:
        """Return it as seen from behind a picture of that width."""
        return self._replace(box=self.box.mirrored(width))


Shape = Box | Line | Area | Dot | Label


class Drawing(NamedTuple):
    """A picture and the places in it that can be followed."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...] = ()

    def mirrored(self) -> Drawing:
        """Return the picture for readers who begin on the right."""
        shapes = tuple(shape.mirrored(self.width) for shape in self.shapes)
        return self._replace(shapes=shapes, spots=tuple(spot.mirrored(self.width) for spot in self.spots))


def _mirrored(points: tuple[Point, ...], width: float) -> tuple[Point, ...]:
    return tuple((width - x, y) for x, y in points)
