"""The outlines of SVG: each element that paints one, as strokes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wizard.catalog.svg_paths import read_path
from wizard.domain.language import say

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from wizard.domain.logo import Stroke

NUMBER = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(?:px|pt|mm|cm|in)?\s*")


def number(part: ET.Element, key: str, default: float = 0.0) -> float:
    """Return a number of a part, with or without a unit.

    Raises:
        ValueError: it is none.
    """
    text = part.get(key)
    if text is None:
        return default
    found = NUMBER.fullmatch(text)
    if found is None:
        raise ValueError(say("its {name} is {text}", name=key, text=repr(text[:20])))
    return float(found[1])


def _path(part: ET.Element) -> tuple[Stroke, ...]:
    return read_path(part.get("d", ""))


def _rect(part: ET.Element) -> tuple[Stroke, ...]:
    x, y, w, h = (number(part, key) for key in ("x", "y", "width", "height"))
    if w <= 0 or h <= 0:
        return ()
    rx = number(part, "rx", number(part, "ry"))
    ry = number(part, "ry", rx)
    rx, ry = min(rx, w / 2), min(ry, h / 2)
    if not rx or not ry:
        return read_path(f"M{x},{y}h{w}v{h}h{-w}z")
    turn = f"a{rx},{ry} 0 0 1"
    return read_path(
        f"M{x + rx},{y}h{w - 2 * rx}{turn} {rx},{ry}v{h - 2 * ry}{turn} {-rx},{ry}h{2 * rx - w}"
        f"{turn} {-rx},{-ry}v{2 * ry - h}{turn} {rx},{-ry}z"
    )


def _ellipse(part: ET.Element) -> tuple[Stroke, ...]:
    cx, cy = number(part, "cx"), number(part, "cy")
    rx = number(part, "r") or number(part, "rx")
    ry = number(part, "r") or number(part, "ry")
    if rx <= 0 or ry <= 0:
        return ()
    half = f"a{rx},{ry} 0 0 1"
    return read_path(f"M{cx - rx},{cy}{half} {2 * rx},0{half} {-2 * rx},0z")


def _line(part: ET.Element) -> tuple[Stroke, ...]:
    x1, y1, x2, y2 = (number(part, key) for key in ("x1", "y1", "x2", "y2"))
    return read_path(f"M{x1},{y1}L{x2},{y2}")


def _points(part: ET.Element) -> tuple[Stroke, ...]:
    points = part.get("points", "").strip()
    return read_path(f"M{points}{'z' if str(part.tag).lower().endswith('polygon') else ''}") if points else ()


OUTLINES = {
    "path": _path,
    "rect": _rect,
    "circle": _ellipse,
    "ellipse": _ellipse,
    "line": _line,
    "polyline": _points,
    "polygon": _points,
}
