"""Colours, type scale and spacing of the document.

Units:
    points (1/72 inch)
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import lru_cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from wizard.proposal.fonts import DISPLAY, MEDIUM, REGULAR, SEMIBOLD, register_fonts
from wizard.proposal.tones import tones

SIDE, TOP, BOTTOM = 60.0, 64.0, 56.0
HAIR, SMALL, MIDDLE, LARGE = 4.0, 8.0, 12.0, 24.0
SCALE = {
    "body": (REGULAR, 9.5, 13.5, "body"),
    "lead": (REGULAR, 11, 16, "body"),
    "muted": (REGULAR, 8.5, 12.5, "muted"),
    "item": (REGULAR, 9.5, 13.5, "body"),
    "strong": (SEMIBOLD, 9.5, 13.5, "ink"),
    "kicker": (SEMIBOLD, 8, 12, "brand"),
    "h1": (DISPLAY, 22, 27, "ink"),
    "h2": (SEMIBOLD, 12, 16, "ink"),
    "figure": (DISPLAY, 19, 23, "ink"),
    "figure-small": (DISPLAY, 13, 17, "ink"),
    "label": (MEDIUM, 8.5, 12, "ink"),
    "cell": (REGULAR, 8.5, 12, "body"),
    "cell-strong": (SEMIBOLD, 8.5, 12, "ink"),
    "compact": (REGULAR, 8, 11, "body"),
    "compact-strong": (SEMIBOLD, 8, 11, "ink"),
    "note": (REGULAR, 7.5, 10.5, "muted"),
    "head": (SEMIBOLD, 7.5, 10, "muted"),
    "group": (SEMIBOLD, 8.5, 12, "brand"),
    "footer": (REGULAR, 7.5, 10, "muted"),
    "cover-kicker": (SEMIBOLD, 9, 13, "paper"),
    "cover-title": (DISPLAY, 40, 46, "paper"),
    "cover-subtitle": (REGULAR, 13, 19, "paper"),
    "cover-issuer": (SEMIBOLD, 12, 16, "paper"),
    "cover-figure": (DISPLAY, 26, 31, "paper"),
    "cover-text": (REGULAR, 9, 13, "paper"),
    "cover-label": (SEMIBOLD, 9, 13, "paper"),
}
AFTER = {
    "body": SMALL,
    "lead": SMALL,
    "muted": SMALL,
    "strong": SMALL,
    "item": HAIR,
    "kicker": HAIR,
    "h1": MIDDLE,
    "h2": 6.0,
}
BEFORE = {"kicker": LARGE, "h2": MIDDLE + HAIR}
INDENT = 16.0


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one document."""

    paper: Color
    ink: Color
    body: Color
    muted: Color
    line: Color
    wash: Color
    mid: Color
    pale: Color
    brand: Color
    on_brand: Color
    deep: Color
    tint: Color


def palette(accent: str = "", second: str = "") -> Palette:
    """Return the colours around an accent, the house colour if it is none; ``second`` is what it fades into."""
    return Palette(**{name: HexColor(colour) for name, colour in asdict(tones(accent, second)).items()})


@lru_cache(maxsize=8)
def paragraph_styles(accent: str) -> dict[str, ParagraphStyle]:
    """Return the paragraph styles by name, for an accent."""
    register_fonts()
    colours = palette(accent)
    base = ParagraphStyle(
        "body", fontName=REGULAR, fontSize=9.5, leading=13.5, textColor=colours.body,
        allowWidows=0, allowOrphans=0, splitLongWords=1, bulletFontName=SEMIBOLD, bulletFontSize=9.5,
    )  # fmt: skip
    colour = {
        "ink": colours.ink,
        "body": colours.body,
        "muted": colours.muted,
        "brand": colours.brand,
        "paper": colours.paper,
    }
    return {
        name: ParagraphStyle(
            name, parent=base, fontName=face, fontSize=size, leading=leading, textColor=colour[tone],
            spaceBefore=BEFORE.get(name, 0.0), spaceAfter=AFTER.get(name, 0.0),
            leftIndent=INDENT if name == "item" else 0.0, bulletColor=colours.brand,
        )
        for name, (face, size, leading, tone) in SCALE.items()
    }  # fmt: skip


@lru_cache(maxsize=64)
def aligned(style: ParagraphStyle, align: str) -> ParagraphStyle:
    """Return a style, set flush right where asked for."""
    return ParagraphStyle(f"{style.name}-right", parent=style, alignment=TA_RIGHT) if align == "right" else style
