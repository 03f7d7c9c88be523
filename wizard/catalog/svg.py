"""Read an SVG logo into plain shapes: outlines and flat colours, and nothing that could load or run.

Text, gradients, pictures and scripts are refused by name, so that a logo is
either painted as it was drawn or not at all.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from wizard.catalog.svg_paths import read_path
from wizard.catalog.svg_style import CUTTING, NOTHING, look_of, numbers, rules
from wizard.domain.logo import Logo, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wizard.domain.logo import Stroke

Matrix = tuple[float, float, float, float, float, float]
SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
UNSEEN = frozenset({"title", "desc", "metadata", "style", "namedview", "defs"})
OWN_ENTITIES = re.compile(r"<!ENTITY|<!DOCTYPE[^>]*\[", re.IGNORECASE)
GROUPS = frozenset({"svg", "g", "a"})
NUMBER = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(?:px|pt|mm|cm|in)?\s*")
TRANSFORM = re.compile(r"\s*(\w+)\s*\(([^)]*)\)[\s,]*")
ROUND = 0.5522847498  # how far a curve's control point lies out to look like a quarter of a circle
MOST_SHAPES = 2000
DEEPEST = 40
FARTHEST = 1e6
TOO_LARGE = "it holds numbers that are far too large"


def read_svg(raw: bytes, file: str) -> Logo:
    """Return a logo of shapes.

    Raises:
        ValueError: it cannot be painted; the text says why.
    """
    root = _root(raw)
    if _name(root) != "svg":
        msg = "it is not an SVG drawing"
        raise ValueError(msg)
    left, top, width, height = _view(root)
    styles = {key: value for part in root.iter() if _name(part) == "style" for key, value in rules(part.text or "")}
    try:
        shapes = tuple(_Walk(styles).shapes(root, (1.0, 0.0, 0.0, 1.0, -left, -top), {}, 0))
    except ArithmeticError as error:
        raise ValueError(TOO_LARGE) from error
    if not all(abs(value) < FARTHEST for shape in shapes for _, points in shape.path for value in points):
        raise ValueError(TOO_LARGE)
    if not shapes:
        msg = "it paints nothing"
        raise ValueError(msg)
    return Logo(file, "svg", raw, width, height, shapes)


def _root(raw: bytes) -> ET.Element:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        msg = "it is not UTF-8 text"
        raise ValueError(msg) from error
    if OWN_ENTITIES.search(text):
        msg = "it declares entities of its own"
        raise ValueError(msg)
    try:
        return ET.fromstring(text)  # noqa: S314 - it declares no entities
    except (ET.ParseError, ValueError, RecursionError) as error:
        msg = f"it is not sound XML ({error})"
        raise ValueError(msg) from error


class _Walk:
    """Goes through a drawing, colours and places handed down from group to group."""

    def __init__(self, styles: Mapping[str, Mapping[str, str]]) -> None:
        self._styles = styles
        self._count = 0

    def shapes(self, part: ET.Element, placed: Matrix, above: Mapping[str, str], depth: int) -> Iterator[Shape]:
        name = _name(part)
        if name in UNSEEN:
            return
        if depth > DEEPEST or self._count > MOST_SHAPES:
            msg = "it holds far too many parts"
            raise ValueError(msg)
        if name not in GROUPS and name not in OUTLINES:
            msg = f"it uses <{name}>"
            raise ValueError(msg)
        if any(part.get(key, "none") != "none" for key in CUTTING):
            msg = f"it uses {' or '.join(key for key in sorted(CUTTING) if part.get(key))}"
            raise ValueError(msg)
        placed = _times(placed, _transform(part.get("transform", "")))
        styled = look_of(part.attrib, above, self._styles)
        if name in GROUPS:
            for inner in part:
                yield from self.shapes(inner, placed, styled.handed_down, depth + 1)
            return
        self._count += 1
        path = tuple(_moved(OUTLINES[name](part), placed))
        scale = math.sqrt(abs(placed[0] * placed[3] - placed[1] * placed[2]))
        shape = replace(styled.shape, path=path, width=styled.shape.width * scale)
        if path and (shape.fill, shape.stroke) != (NOTHING, NOTHING):
            yield shape


def _name(part: ET.Element) -> str:
    return str(part.tag).rpartition("}")[2].lower()


def _view(root: ET.Element) -> tuple[float, float, float, float]:
    box = numbers(root.get("viewBox", ""))
    if len(box) != len(("left", "top", "width", "height")):
        box = [0.0, 0.0, _number(root, "width"), _number(root, "height")]
    left, top, width, height = box
    if not (width > 0 and height > 0):
        msg = "it does not say how large it is"
        raise ValueError(msg)
    return left, top, width, height


def _number(part: ET.Element, key: str, default: float = 0.0) -> float:
    text = part.get(key)
    if text is None:
        return default
    found = NUMBER.fullmatch(text)
    if found is None:
        msg = f"its {key} is {text[:20]!r}"
        raise ValueError(msg)
    return float(found[1])


# Outlines


def _path(part: ET.Element) -> tuple[Stroke, ...]:
    return read_path(part.get("d", ""))


def _rect(part: ET.Element) -> tuple[Stroke, ...]:
    x, y, w, h = (_number(part, key) for key in ("x", "y", "width", "height"))
    if w <= 0 or h <= 0:
        return ()
    rx = _number(part, "rx", _number(part, "ry"))
    ry = _number(part, "ry", rx)
    rx, ry = min(rx, w / 2), min(ry, h / 2)
    if not rx or not ry:
        return read_path(f"M{x},{y}h{w}v{h}h{-w}z")
    turn = f"a{rx},{ry} 0 0 1"
    return read_path(
        f"M{x + rx},{y}h{w - 2 * rx}{turn} {rx},{ry}v{h - 2 * ry}{turn} {-rx},{ry}h{2 * rx - w}"
        f"{turn} {-rx},{-ry}v{2 * ry - h}{turn} {rx},{-ry}z"
    )


def _ellipse(part: ET.Element) -> tuple[Stroke, ...]:
    cx, cy = _number(part, "cx"), _number(part, "cy")
    rx = _number(part, "r") or _number(part, "rx")
    ry = _number(part, "r") or _number(part, "ry")
    if rx <= 0 or ry <= 0:
        return ()
    half = f"a{rx},{ry} 0 0 1"
    return read_path(f"M{cx - rx},{cy}{half} {2 * rx},0{half} {-2 * rx},0z")


def _line(part: ET.Element) -> tuple[Stroke, ...]:
    x1, y1, x2, y2 = (_number(part, key) for key in ("x1", "y1", "x2", "y2"))
    return read_path(f"M{x1},{y1}L{x2},{y2}")


def _points(part: ET.Element) -> tuple[Stroke, ...]:
    points = part.get("points", "").strip()
    return read_path(f"M{points}{'z' if _name(part) == 'polygon' else ''}") if points else ()


OUTLINES = {
    "path": _path,
    "rect": _rect,
    "circle": _ellipse,
    "ellipse": _ellipse,
    "line": _line,
    "polyline": _points,
    "polygon": _points,
}


# Places


def _transform(text: str) -> Matrix:
    found, place = SAME, 0
    while place < len(text.rstrip()):
        step = TRANSFORM.match(text, place)
        if step is None:
            msg = f"it holds the transform {text[:20]!r}"
            raise ValueError(msg)
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
    msg = f"it holds the transform {name!r}"
    raise ValueError(msg)


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f


def _moved(path: tuple[Stroke, ...], placed: Matrix) -> Iterator[Stroke]:
    a, b, c, d, e, f = placed
    for kind, values in path:
        pairs = zip(values[::2], values[1::2], strict=True)
        yield kind, tuple(part for x, y in pairs for part in (a * x + c * y + e, b * x + d * y + f))
