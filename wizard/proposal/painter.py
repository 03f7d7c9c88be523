"""The document's pen: paints a drawing on a page, and measures labels for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from wizard.proposal.drawing import Area, Box, Dot, Drawing, Label, Line
from wizard.proposal.fonts import face_for, font, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.pathobject import PDFPathObject

    from wizard.proposal.drawing import Point

EDGE, RING = 0.6, 1.2


def measure(text: str, face: str, size: float) -> float:
    """Return how wide a label is on paper."""
    shown = printable(text)
    known = font(face_for(shown, face))
    return float(stringWidth(shown, known.fontName, size))


def paint(drawing: Drawing, canvas: Canvas) -> None:
    """Paint a drawing, its lower left corner at the origin."""
    for shape in drawing.shapes:
        canvas.saveState()
        PAINTED[type(shape)](shape, canvas)
        canvas.restoreState()


def _box(shape: Box, canvas: Canvas) -> None:
    if shape.fill:
        _fill(canvas, shape.fill, shape.alpha)
    if shape.edge:
        canvas.setStrokeColor(HexColor(shape.edge))
        canvas.setLineWidth(EDGE)
    canvas.rect(shape.left, shape.bottom, shape.width, shape.height, bool(shape.edge), bool(shape.fill))


def _line(shape: Line, canvas: Canvas) -> None:
    canvas.setStrokeColor(HexColor(shape.colour))
    canvas.setLineWidth(shape.thick)
    if shape.dash:
        canvas.setDash([shape.dash, shape.dash])
    canvas.drawPath(_path(canvas, shape.points), 1, 0)


def _area(shape: Area, canvas: Canvas) -> None:
    _fill(canvas, shape.fill, shape.alpha)
    canvas.drawPath(_path(canvas, shape.points), 0, 1)


def _dot(shape: Dot, canvas: Canvas) -> None:
    _fill(canvas, shape.fill)
    canvas.setStrokeColor(HexColor(shape.edge))
    canvas.setLineWidth(RING)
    canvas.circle(*shape.at, shape.radius, 1, 1)


def _label(shape: Label, canvas: Canvas) -> None:
    hand, text = shape.hand, printable(shape.text)
    canvas.setFont(face_for(text, hand.face), hand.size)
    _fill(canvas, shape.colour)
    write = {"start": canvas.drawString, "middle": canvas.drawCentredString, "end": canvas.drawRightString}
    write[hand.anchor](*shape.at, text)


def _fill(canvas: Canvas, colour: str, alpha: float = 1.0) -> None:
    canvas.setFillColor(HexColor(colour))
    if alpha < 1:
        canvas.setFillAlpha(alpha)


def _path(canvas: Canvas, points: Sequence[Point]) -> PDFPathObject:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    return path


PAINTED: dict[type, Callable[[Any, Canvas], None]] = {Box: _box, Line: _line, Area: _area, Dot: _dot, Label: _label}
