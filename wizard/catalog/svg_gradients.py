"""Colours of SVG that run into each other: linear and radial gradients, found by their ids.

One that no printed page could paint as it was drawn is refused by name.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from wizard.catalog.svg_style import colour_of, declared, numbers, share, tag_of
from wizard.domain.language import say
from wizard.domain.logo import Gradient, Matrix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from xml.etree import ElementTree as ET

    from wizard.domain.logo import GradientKind, Stroke

KINDS: dict[str, GradientKind] = {"lineargradient": "linear", "radialgradient": "radial"}
POINTS: dict[GradientKind, dict[str, str]] = {
    "linear": {"x1": "0%", "y1": "0%", "x2": "100%", "y2": "0%"},
    "radial": {"cx": "50%", "cy": "50%", "r": "50%"},
}
SAME_PLACE = 1e-6
DEEPEST = 8
STEPS = 16  # along a curve
Box = tuple[float, float, float, float]


class Gradients:
    """The gradients of a drawing, and what else their places are counted from."""

    def __init__(self, root: ET.Element, view: tuple[float, float], styles: Mapping[str, Mapping[str, str]]) -> None:
        parts = ((part.get("id", ""), part) for part in root.iter() if tag_of(part) in KINDS)
        self._parts = {name: part for name, part in parts if name}
        self._view, self._styles = view, styles

    def of(self, name: str, path: tuple[Stroke, ...], transform: Callable[[str], Matrix]) -> Gradient | str:
        """Return a gradient where an outline stands, or the one colour it comes to; its opacity is that of all stops.

        Raises:
            ValueError: it cannot be painted; the text says why.
        """
        chain = list(self._chain(name))
        kind = KINDS[tag_of(chain[0])]
        known = _merged(chain)
        stops = tuple(self._stops(next((part for part in chain if list(part)), chain[0])))
        if not stops:
            return ""
        if known.get("spreadMethod", "pad") != "pad":
            raise ValueError(say("it holds a gradient that repeats"))
        inside = known.get("gradientUnits", "objectBoundingBox") == "objectBoundingBox"
        points = tuple(self._place(known.get(key, usual), key, inside) for key, usual in POINTS[kind].items())
        if any(abs(self._place(known[key], key, inside) - points["xy".index(key[1])]) > SAME_PLACE
               for key in ("fx", "fy") if key in known and kind == "radial"):  # fmt: skip
            raise ValueError(say("it holds a gradient whose light comes from aside"))
        box = _box(path)
        flat = math.dist(points[:2], points[2:]) < SAME_PLACE if kind == "linear" else points[2] < SAME_PLACE
        if len(stops) == 1 or flat or (inside and min(box[2:]) <= 0):
            return stops[-1][1]
        placed: Matrix = (box[2], 0.0, 0.0, box[3], box[0], box[1]) if inside else (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        return Gradient(kind, points, stops, (placed, transform(known.get("gradientTransform", ""))))

    def _chain(self, name: str) -> Iterator[ET.Element]:
        """Yield a gradient, and those it takes what it lacks from."""
        for _ in range(DEEPEST):
            part = self._parts.get(name)
            if part is None:
                raise ValueError(say("it is painted with {text}, which is not there", text=repr(name[:20])))
            yield part
            name = next((value for key, value in part.attrib.items() if key.endswith("href")), "").removeprefix("#")
            if not name:
                return

    def _stops(self, part: ET.Element) -> Iterator[tuple[float, str]]:
        last, opacities = 0.0, set()
        for stop in part:
            if tag_of(stop) != "stop":
                continue
            found = dict(stop.attrib)
            for name in stop.get("class", "").split():
                found |= self._styles.get(name, {})
            found |= declared(stop.get("style", ""))
            opacities.add(share(found.get("stop-opacity", "1")))
            last = max(last, share(found.get("offset", "0")))
            yield last, colour_of(found.get("stop-color", "black"))
        if opacities - {1.0}:
            raise ValueError(say("it holds a gradient that fades out"))

    def _place(self, text: str, key: str, inside: bool) -> float:  # noqa: FBT001 - a plain choice of units
        whole = sum(numbers(text.strip().removesuffix("%").removesuffix("px")))
        if not text.strip().endswith("%"):
            return whole
        width, height = self._view
        side = width if "x" in key else height if "y" in key else math.hypot(width, height) / math.sqrt(2)
        return whole / 100 * (1.0 if inside else side)


def _merged(chain: list[ET.Element]) -> dict[str, str]:
    known: dict[str, str] = {}
    for part in reversed(chain):
        known |= part.attrib
    return known


def _box(path: tuple[Stroke, ...]) -> Box:
    """Return the box around an outline: left, top, width, height."""
    found = list(_points(path))
    if not found:
        return 0.0, 0.0, 0.0, 0.0
    left, top = (min(point[axis] for point in found) for axis in (0, 1))
    right, foot = (max(point[axis] for point in found) for axis in (0, 1))
    return left, top, right - left, foot - top


def _points(path: tuple[Stroke, ...]) -> Iterator[tuple[float, float]]:
    """Yield the ends of lines, and points along curves."""
    at = (0.0, 0.0)
    for kind, values in path:
        if kind == "C":
            ax, ay, bx, by, x, y = values
            yield from (
                (_along(at[0], ax, bx, x, step / STEPS), _along(at[1], ay, by, y, step / STEPS))
                for step in range(1, STEPS)
            )
        if values:
            at = (values[-2], values[-1])
            yield at


def _along(start: float, first: float, second: float, end: float, t: float) -> float:
    rest = 1 - t
    return rest**3 * start + 3 * rest * rest * t * first + 3 * rest * t * t * second + t**3 * end
