"""A picture as plain data: shapes with their places and colours, drawn by whoever has a pen.

The charts build it with a ``Sheet``; the document and the screen each have a
small painter for it.

Units:
    the document's points; y grows upwards
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from wizard.proposal.printable import REGULAR

Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]
Measure = Callable[[str, str, float], float]  # text, face and size to width

SIZE = 8.5
TURNED: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}


@dataclass(frozen=True, slots=True)
class Box:
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
        return replace(self, left=width - self.left - self.width)


@dataclass(frozen=True, slots=True)
class Line:
    """A line through its points; ``dash`` is the length of dashes and gaps, 0 for none."""

    points: tuple[Point, ...]
    colour: str
    thick: float = 0.5
    dash: float = 0.0

    def mirrored(self, width: float) -> Line:
        """Return it as seen from behind a picture of that width."""
        return replace(self, points=_mirrored(self.points, width))


@dataclass(frozen=True, slots=True)
class Area:
    """A filled polygon."""

    points: tuple[Point, ...]
    fill: str
    alpha: float = 1.0

    def mirrored(self, width: float) -> Area:
        """Return it as seen from behind a picture of that width."""
        return replace(self, points=_mirrored(self.points, width))


@dataclass(frozen=True, slots=True)
class Dot:
    """A filled circle with an edge."""

    at: Point
    radius: float
    fill: str
    edge: str

    def mirrored(self, width: float) -> Dot:
        """Return it as seen from behind a picture of that width."""
        return replace(self, at=(width - self.at[0], self.at[1]))


@dataclass(frozen=True, slots=True)
class Hand:
    """How a label is written."""

    face: str = REGULAR
    size: float = SIZE
    anchor: Anchor = "start"


PLAIN = Hand()


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; ``at`` is where its baseline starts, has its middle or ends."""

    text: str
    at: Point
    colour: str
    hand: Hand

    def mirrored(self, width: float) -> Label:
        """Return it on the other side; the text itself stays readable."""
        hand = replace(self.hand, anchor=TURNED[self.hand.anchor])
        return replace(self, at=(width - self.at[0], self.at[1]), hand=hand)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that stands for something else: what a click on it is about, in words and by its id."""

    box: Box
    target: str
    name: str

    def mirrored(self, width: float) -> Spot:
        """Return it as seen from behind a picture of that width."""
        return replace(self, box=self.box.mirrored(width))


Shape = Box | Line | Area | Dot | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture and the places in it that can be followed."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...] = ()

    def mirrored(self) -> Drawing:
        """Return the picture for readers who begin on the right."""
        shapes = tuple(shape.mirrored(self.width) for shape in self.shapes)
        return replace(self, shapes=shapes, spots=tuple(spot.mirrored(self.width) for spot in self.spots))


def _mirrored(points: tuple[Point, ...], width: float) -> tuple[Point, ...]:
    return tuple((width - x, y) for x, y in points)
