"""Read an SVG logo into plain shapes: outlines, colours and gradients, and nothing that could load or run.

Text, pictures and scripts are refused by name, so that a logo is either
painted as it was drawn or not at all.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from wizard.catalog.svg_gradients import KINDS, Gradients
from wizard.catalog.svg_outlines import OUTLINES, number
from wizard.catalog.svg_style import CUTTING, NOTHING, look_of, numbers, rules, tag_of
from wizard.domain.language import mark, say
from wizard.domain.logo import Logo, Matrix, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wizard.domain.logo import Gradient, Stroke

SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
UNSEEN = frozenset({"title", "desc", "metadata", "style", "namedview", "defs", *KINDS})
OWN_ENTITIES = re.compile(r"<!ENTITY|<!DOCTYPE[^>]*\[", re.IGNORECASE)
GROUPS = frozenset({"svg", "g", "a"})
TRANSFORM = re.compile(r"\s*(\w+)\s*\(([^)]*)\)[\s,]*")
MOST_SHAPES = 2000
DEEPEST = 40
FARTHEST = 1e6
TOO_LARGE = mark("it holds numbers that are far too large")


def read_svg(raw: bytes, file: str) -> Logo:
    """Return a logo of shapes.

    Raises:
        ValueError: it cannot be painted; the text says why.
    """
    root = _root(raw)
    if tag_of(root) != "svg":
        raise ValueError(say("it is not an SVG drawing"))
    left, top, width, height = _view(root)
    styles = {key: value for part in root.iter() if tag_of(part) == "style" for key, value in rules(part.text or "")}
    try:
        shapes = tuple(
            _Walk(styles, Gradients(root, (width, height), styles)).shapes(
                root, (1.0, 0.0, 0.0, 1.0, -left, -top), {}, 0
            )
        )
    except ArithmeticError as error:
        raise ValueError(say(TOO_LARGE)) from error
    if not all(abs(value) < FARTHEST for shape in shapes for _, points in shape.path for value in points):
        raise ValueError(say(TOO_LARGE))
    if not shapes:
        raise ValueError(say("it paints nothing"))
    return Logo(file, "svg", raw, width, height, shapes)


def _root(raw: bytes) -> ET.Element:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(say("it is not UTF-8 text")) from error
    if OWN_ENTITIES.search(text):
        raise ValueError(say("it declares entities of its own"))
    try:
        return ET.fromstring(text)  # noqa: S314 - it declares no entities
    except (ET.ParseError, ValueError, RecursionError) as error:
        raise ValueError(say("it is not sound XML ({reason})", reason=error)) from error


class _Walk:
    """Goes through a drawing, colours and places handed down from group to group."""

    def __init__(self, styles: Mapping[str, Mapping[str, str]], gradients: Gradients) -> None:
        self._styles, self._gradients = styles, gradients
        self._count = 0

    def shapes(self, part: ET.Element, placed: Matrix, above: Mapping[str, str], depth: int) -> Iterator[Shape]:
        name = tag_of(part)
        if name in UNSEEN:
            return
        self._refuse(part, name, depth)
        placed = _times(placed, _transform(part.get("transform", "")))
        styled = look_of(part.attrib, above, self._styles)
        if name in GROUPS:
            for inner in part:
                yield from self.shapes(inner, placed, styled.handed_down, depth + 1)
            return
        self._count += 1
        outline = OUTLINES[name](part)
        path = tuple(_moved(outline, placed))
        scale = math.sqrt(abs(placed[0] * placed[3] - placed[1] * placed[2]))
        shape = styled.shape._replace(path=path, width=styled.shape.width * scale)
        if styled.gradient and path:
            shape = self._filled(shape, self._gradients.of(styled.gradient, outline, _transform), placed)
        if path and (shape.fill, shape.stroke) != (NOTHING, NOTHING):
            yield shape

    def _refuse(self, part: ET.Element, name: str, depth: int) -> None:
        if depth > DEEPEST or self._count > MOST_SHAPES:
            raise ValueError(say("it holds far too many parts"))
        if name not in GROUPS and name not in OUTLINES:
            raise ValueError(say("it uses <{name}>", name=name))
        if any(part.get(key, "none") != "none" for key in CUTTING):
            # Translators: between the names of things of which none can be painted
            names = say(" or ").join(key for key in sorted(CUTTING) if part.get(key))
            raise ValueError(say("it uses {name}", name=names))

    def _filled(self, shape: Shape, found: Gradient | str, placed: Matrix) -> Shape:
        if isinstance(found, str):
            return shape._replace(fill=found)
        middle = found.stops[len(found.stops) // 2][1]
        return shape._replace(fill=middle, gradient=found._replace(places=(placed, *found.places)))


def _view(root: ET.Element) -> tuple[float, float, float, float]:
    box = numbers(root.get("viewBox", ""))
    if len(box) != len(("left", "top", "width", "height")):
        box = [0.0, 0.0, number(root, "width"), number(root, "height")]
    left, top, width, height = box
    if not (width > 0 and height > 0):
        raise ValueError(say("it does not say how large it is"))
    return left, top, width, height


# Places


def _transform(text: str) -> Matrix:
    found, place = SAME, 0
    while place < len(text.rstrip()):
        step = TRANSFORM.match(text, place)
        if step is None:
            raise ValueError(say("it holds the transform {text}", text=repr(text[:20])))
        found = _times(found, _matrix(step[1], numbers(step[2])))
        place = step.end()
    return found


def _matrix(name: str, values: list[float]) -> Matrix:
    match name, values:
        case "matrix", [a, b, c, d, e, f]:
            return a, b, c, d, e, f
        case "translate", [x, *rest]:
            return 1.0, 0.0, 0.0, 1.0, x, rest[0] if rest else 0.0
        case "scale", [x, *rest]:
            return x, 0.0, 0.0, rest[0] if rest else x, 0.0, 0.0
        case "rotate", [turn]:
            cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
            return cos, sin, -sin, cos, 0.0, 0.0
        case "rotate", [turn, x, y]:
            around = _times(_matrix("translate", [x, y]), _matrix("rotate", [turn]))
            return _times(around, _matrix("translate", [-x, -y]))
    raise ValueError(say("it holds the transform {text}", text=repr(name)))


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f


def _moved(path: tuple[Stroke, ...], placed: Matrix) -> Iterator[Stroke]:
    a, b, c, d, e, f = placed
    for kind, values in path:
        pairs = zip(values[::2], values[1::2], strict=True)
        yield kind, tuple(part for x, y in pairs for part in (a * x + c * y + e, b * x + d * y + f))
