"""The path language of SVG, read into absolute lines and curves."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from wizard.domain.language import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.logo import Stroke

TOKEN = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
SEPARATORS = re.compile(r"[\s,]*")
TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
MOST = 50_000
FLAT = 1e-6  # radius below which an arc is a line
Point = tuple[float, float]


def read_path(data: str) -> tuple[Stroke, ...]:
    """Return the strokes of a path's ``d``.

    Raises:
        ValueError: it is no path, or far too long a one.
    """
    pen = _Pen()
    for command, values in _steps(data):
        pen.follow(command, values)
        if len(pen.strokes) > MOST:
            raise ValueError(say("a path is too long"))
    return tuple(pen.strokes)


def _steps(data: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    tokens = list(_tokens(data))
    place, command = 0, ""
    while place < len(tokens):
        if isinstance(tokens[place], str):
            command = str(tokens[place])
            place += 1
        elif command in {"M", "m"}:
            command = "L" if command == "M" else "l"  # more points after a move are lines
        if not command or (command in "Zz" and place < len(tokens) and not isinstance(tokens[place], str)):
            raise ValueError(say("a path starts without a command"))
        count = TAKES[command.upper()]
        values = tokens[place : place + count]
        if len(values) < count or any(isinstance(value, str) for value in values):
            raise ValueError(say("a path lacks numbers after {command}", command=command))
        place += count
        yield command, tuple(float(value) for value in values)


def _tokens(data: str) -> Iterator[str | float]:
    place = SEPARATORS.match(data, 0).end()  # type: ignore[union-attr]
    while place < len(data):
        found = TOKEN.match(data, place)
        if found is None:
            raise ValueError(say("a path holds {text}", text=repr(data[place : place + 10])))
        yield found[1] or float(found[2])
        place = SEPARATORS.match(data, found.end()).end()  # type: ignore[union-attr]


class _Pen:
    """Follows the commands of a path, from wherever the last one ended."""

    def __init__(self) -> None:
        self.strokes: list[Stroke] = []
        self._at: Point = (0.0, 0.0)
        self._start: Point = (0.0, 0.0)
        self._turn: tuple[str, Point] = ("", (0.0, 0.0))  # kind and last control point of the curve before

    def follow(self, command: str, values: tuple[float, ...]) -> None:
        """Add what one command paints."""
        kind = command.upper()
        moved = self._at if command.islower() else (0.0, 0.0)
        if kind == "Z":
            self.strokes.append(("Z", ()))
            self._at = self._start
        elif kind == "A":
            self._arc(values, moved)
        elif kind in "HV":
            x = values[0] + moved[0] if kind == "H" else self._at[0]
            y = values[0] + moved[1] if kind == "V" else self._at[1]
            self._to("L", [(x, y)])
        else:
            pairs = zip(values[::2], values[1::2], strict=True)
            self._points(kind, [(x + moved[0], y + moved[1]) for x, y in pairs])

    def _points(self, kind: str, points: list[Point]) -> None:
        if kind in "ML":
            self._to(kind, points)
            self._start = points[0] if kind == "M" else self._start
        elif kind in "CS":
            control = [self._mirrored("C")] if kind == "S" else []
            self._curve("C", [*control, *points])
        else:
            control = [self._mirrored("Q")] if kind == "T" else []
            self._quadratic([*control, *points])

    def _mirrored(self, kind: str) -> Point:
        before, (x, y) = self._turn
        return (2 * self._at[0] - x, 2 * self._at[1] - y) if before == kind else self._at

    def _quadratic(self, points: list[Point]) -> None:
        (ax, ay), (qx, qy), (bx, by) = self._at, *points
        first, second = (
            (ax + 2 * (qx - ax) / 3, ay + 2 * (qy - ay) / 3),
            (bx + 2 * (qx - bx) / 3, by + 2 * (qy - by) / 3),
        )
        self._to("C", [first, second, (bx, by)])
        self._turn = ("Q", (qx, qy))

    def _curve(self, kind: str, points: list[Point]) -> None:
        self._to(kind, points)
        self._turn = ("C", points[1])

    def _to(self, kind: str, points: list[Point]) -> None:
        self.strokes.append((kind, tuple(part for point in points for part in point)))
        self._at, self._turn = points[-1], ("", points[-1])

    def _arc(self, values: tuple[float, ...], moved: Point) -> None:
        rx, ry, turned, large, sweep = values[:5]
        end = (values[5] + moved[0], values[6] + moved[1])
        for curve in arc(self._at, end, (abs(rx), abs(ry), math.radians(turned)), large=bool(large), sweep=bool(sweep)):
            self._to("C" if len(curve) > 1 else "L", curve)


def arc(
    start: Point, end: Point, ellipse: tuple[float, float, float], *, large: bool, sweep: bool
) -> Iterator[list[Point]]:
    """Yield the curves of an arc between two points of an ellipse (radii and turn), as SVG's appendix B.2 has it."""
    rx, ry, turned = ellipse
    if start == end:
        return
    if min(rx, ry) < FLAT:
        yield [end]
        return
    cos, sin = math.cos(turned), math.sin(turned)
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cos * dx + sin * dy, cos * dy - sin * dx
    grown = math.sqrt(max(1.0, (x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * grown, ry * grown
    rest = max(0.0, (rx * ry) ** 2 / ((rx * y) ** 2 + (ry * x) ** 2) - 1)
    side = math.sqrt(rest) * (1 if large != sweep else -1)
    cx, cy = side * rx * y / ry, -side * ry * x / rx
    begin = math.atan2((y - cy) / ry, (x - cx) / rx)
    angle = math.atan2((-y - cy) / ry, (-x - cx) / rx) - begin
    angle += math.tau if sweep and angle < 0 else -math.tau if not sweep and angle > 0 else 0.0
    middle = ((start[0] + end[0]) / 2 + cos * cx - sin * cy, (start[1] + end[1]) / 2 + sin * cx + cos * cy)
    parts = max(1, math.ceil(abs(angle) / (math.pi / 2) - 1e-9))
    for part in range(parts):
        unit = _bent(begin + part * angle / parts, angle / parts)
        yield [(middle[0] + cos * u * rx - sin * v * ry, middle[1] + sin * u * rx + cos * v * ry) for u, v in unit]


def _bent(begin: float, angle: float) -> list[Point]:
    """Return the curve of an arc of the unit circle."""
    pull = 4 / 3 * math.tan(angle / 4)
    (a, b), end = (math.cos(begin), math.sin(begin)), begin + angle
    c, d = math.cos(end), math.sin(end)
    return [(a - pull * b, b + pull * a), (c + pull * d, d - pull * c), (c, d)]
