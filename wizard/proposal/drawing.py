"""Primitives that the charts share: measured labels, bars, legends.

A label is measured before it is placed, and shortened where it would run out
of its room, so that labels neither collide nor leave the picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.pdfbase.pdfmetrics import stringWidth

from wizard.proposal.fonts import REGULAR, clean, face_for, line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.lib.colors import Color

    from wizard.proposal.styles import Palette

SIZE = 8.5
SMALL_SIZE = 7.5
SWATCH = 8.0


def width_of(text: str, face: str = REGULAR, size: float = SIZE) -> float:
    """Return how wide a label is."""
    return float(stringWidth(text, face_for(text, face), size))


def widest(texts: Sequence[str], face: str = REGULAR, size: float = SIZE) -> float:
    """Return the width of the widest label."""
    return max((width_of(text, face, size) for text in texts), default=0.0)


def fitted(text: str, room: float, face: str = REGULAR, size: float = SIZE) -> str:
    """Return the label, shortened with an ellipsis if it is wider than its room."""
    text = line(text)
    if width_of(text, face, size) <= room:
        return text
    while text and width_of(f"{text.rstrip()}…", face, size) > room:
        text = text[:-1]
    return f"{text.rstrip()}…" if text else ""


def wrapped(text: str, room: float, face: str = REGULAR, lines: int = 2) -> list[str]:
    """Break a label into at most that many lines; the last one is shortened to fit."""
    words, found = clean(text).split(), [""]
    while words:
        longer = f"{found[-1]} {words[0]}".strip()
        if width_of(longer, face) > room and found[-1]:
            if len(found) == lines:
                found[-1] = f"{found[-1]} {' '.join(words)}"
                break
            found.append("")
            continue
        found[-1] = longer
        words.pop(0)
    return [fitted(part, room, face) for part in found]


@dataclass(frozen=True, slots=True)
class Hand:
    """How a label is written."""

    face: str = REGULAR
    size: float = SIZE
    anchor: Literal["start", "middle", "end"] = "start"


PLAIN = Hand()


def label(drawing: Drawing, text: str, at: tuple[float, float], colour: Color, hand: Hand = PLAIN) -> None:
    """Put a label."""
    text = line(text)
    string = String(*at, text, fontName=face_for(text, hand.face), fontSize=hand.size)
    string.fillColor, string.textAnchor = colour, hand.anchor
    drawing.add(string)


def block(drawing: Drawing, box: tuple[float, float, float, float], fill: Color, edge: Color | None = None) -> None:
    """Put a bar: left, bottom, width and height."""
    if box[2] > 0 and box[3] > 0:
        bar = Rect(*box)
        bar.fillColor, bar.strokeColor, bar.strokeWidth = fill, edge, 0.6
        drawing.add(bar)


def rule(
    drawing: Drawing, start: tuple[float, float], end: tuple[float, float], colour: Color, thick: float = 0.5
) -> None:
    """Put a line."""
    drawing.add(Line(*start, *end, strokeColor=colour, strokeWidth=thick))


def legend(drawing: Drawing, entries: Sequence[tuple[str, Color, Color | None]], top: float, colours: Palette) -> float:
    """Put a row of swatches with their names along the top; return where it ends."""
    left, room = 0.0, drawing.width / max(1, len(entries)) - SWATCH - 18
    for title, fill, edge in entries:
        text = fitted(title, max(room, 60.0))
        block(drawing, (left, top - SWATCH, SWATCH, SWATCH), fill, edge)
        label(drawing, text, (left + SWATCH + 5, top - SWATCH + 1.2), colours.body)
        left += SWATCH + 5 + width_of(text) + 16
    return left
