"""The screen's pen: paints a drawing in a widget, measures labels for it, and has the palette's colours.

Units:
    a drawing's own units, y upwards; ``unit`` pixels each
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF

from wizard.assets import asset
from wizard.domain.colours import mixed
from wizard.proposal.drawing import Area, Box, Dot, Label, Line
from wizard.proposal.printable import MEDIUM, REGULAR, SEMIBOLD
from wizard.proposal.tones import Tones

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.proposal.drawing import Drawing, Point

Role = QPalette.ColorRole
Weight = QFont.Weight
WEIGHTS = {REGULAR: Weight.Normal, MEDIUM: Weight.Medium, SEMIBOLD: Weight.DemiBold}
YARDSTICK = 200  # pixels; text is measured large, so that no width is rounded to the screen's grid
EDGE, RING = 0.6, 1.2
THINNEST = 1.0  # pixel


def measure(text: str, face: str, size: float) -> float:
    """Return how wide a label is on screen."""
    return _advance(text, face) * size / YARDSTICK


def tones_of(palette: QPalette) -> Tones:
    """Return the colours of a picture in this palette."""
    paper, ink, line = _name(palette, Role.Base), _name(palette, Role.Text), _name(palette, Role.Mid)
    brand = _name(palette, Role.Highlight)
    return Tones(
        paper=paper,
        ink=ink,
        body=mixed(ink, paper, 0.15),
        muted=_name(palette, Role.PlaceholderText),
        line=line,
        wash=mixed(line, paper, 0.7),
        mid=mixed(_name(palette, Role.Dark), paper, 0.35),
        pale=line,
        brand=brand,
        on_brand=_name(palette, Role.HighlightedText),
        deep=brand,
        tint=_name(palette, Role.AlternateBase),
    )


class Pen:
    """Paints drawings of one height; ``unit`` is how many pixels one of their units has."""

    def __init__(self, painter: QPainter, unit: float, height: float) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._painter, self._unit, self._height = painter, unit, height
        self._grid = painter.device().devicePixelRatioF()

    def paint(self, drawing: Drawing) -> None:
        """Paint every shape."""
        for shape in drawing.shapes:
            PAINTED[type(shape)](self, shape)

    def box(self, shape: Box) -> None:
        """Paint a rectangle, its sides on whole pixels."""
        left, top = self._snapped((shape.left, shape.bottom + shape.height))
        right, bottom = self._snapped((shape.left + shape.width, shape.bottom))
        least = 1.0 / self._grid
        place = QRectF(left, top, max(least, right - left), max(least, bottom - top))
        if shape.fill:
            self._painter.fillRect(place, _colour(shape.fill, shape.alpha))
        if shape.edge:
            half = self._edge(shape.edge, EDGE) / 2
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(place.adjusted(half, half, -half, -half))

    def line(self, shape: Line) -> None:
        """Paint a line through its points."""
        thick = self._edge(shape.colour, shape.thick)
        if shape.dash:
            pen = self._painter.pen()
            pen.setDashPattern([shape.dash * self._unit / thick] * 2)
            self._painter.setPen(pen)
        straight = len({x for x, _ in shape.points}) == 1 or len({y for _, y in shape.points}) == 1
        place = self._snapped if straight else self._at
        shift = (round(thick * self._grid) % 2) / (2 * self._grid) if straight else 0.0
        self._painter.drawPolyline([QPointF(x + shift, y + shift) for x, y in map(place, shape.points)])

    def area(self, shape: Area) -> None:
        """Paint a polygon."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(_colour(shape.fill, shape.alpha))
        self._painter.drawPolygon(QPolygonF([QPointF(*self._at(point)) for point in shape.points]))

    def dot(self, shape: Dot) -> None:
        """Paint a circle."""
        self._edge(shape.edge, RING)
        self._painter.setBrush(QColor(shape.fill))
        radius = shape.radius * self._unit
        self._painter.drawEllipse(QPointF(*self._at(shape.at)), radius, radius)

    def label(self, shape: Label) -> None:
        """Write a label."""
        hand = shape.hand
        font = _font(hand.face)
        font.setPointSizeF(hand.size * self._unit * 72.0 / self._painter.device().logicalDpiY())
        self._painter.setFont(font)
        x, y = self._at(shape.at)
        width = self._painter.fontMetrics().horizontalAdvance(shape.text)  # on this screen's grid, so that none is cut
        x -= {"start": 0.0, "middle": width / 2, "end": width}[hand.anchor]
        self._painter.setLayoutDirection(_direction(shape.text))
        self._painter.setPen(QColor(shape.colour))
        self._painter.drawText(QPointF(x, y), shape.text)

    def _at(self, point: Point) -> Point:
        return point[0] * self._unit, (self._height - point[1]) * self._unit

    def _snapped(self, point: Point) -> Point:
        x, y = self._at(point)
        return round(x * self._grid) / self._grid, round(y * self._grid) / self._grid

    def _edge(self, colour: str, thick: float) -> float:
        """Take a pen and return how thick it is, in pixels."""
        wide = max(THINNEST, round(thick * self._unit * self._grid) / self._grid)
        pen = QPen(QColor(colour), wide)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self._painter.setPen(pen)
        return wide


PAINTED: dict[type, Callable[[Pen, Any], None]] = {
    Box: Pen.box,
    Line: Pen.line,
    Area: Pen.area,
    Dot: Pen.dot,
    Label: Pen.label,
}


def _direction(text: str) -> Qt.LayoutDirection:
    """Return which way a text runs, by its own first letter and not by the window's side."""
    strong = (kind for kind in map(bidirectional, text) if kind in {"L", "R", "AL"})
    first = next(strong, "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def _colour(name: str, alpha: float) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(alpha)
    return colour


def _name(palette: QPalette, role: QPalette.ColorRole) -> str:
    return palette.color(role).name()


def _font(face: str) -> QFont:
    font = QFont(_family(face))
    font.setWeight(WEIGHTS.get(face, Weight.Normal))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _family(face: str) -> str:
    """Return the family of a shipped face, which is loaded the first time that it is needed."""
    number = QFontDatabase.addApplicationFontFromData(asset(f"fonts/{face}.ttf").read_bytes())
    return next(iter(QFontDatabase.applicationFontFamilies(number)), "")


@lru_cache(maxsize=4096)
def _advance(text: str, face: str) -> float:
    return _yardstick(face).horizontalAdvance(text)


@cache
def _yardstick(face: str) -> QFontMetricsF:
    font = _font(face)
    font.setPixelSize(YARDSTICK)
    return QFontMetricsF(font)
