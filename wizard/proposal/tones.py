"""The colours of a document or a picture, as "#rrggbb", so that any painter can use them.

Every text colour keeps a contrast of at least 4.5 to what it stands on, also
when the issuer's own colour is a pale one: it is darkened until it does.
"""

from __future__ import annotations

from dataclasses import dataclass

from wizard.domain.colours import READABLE, contrast, mixed

HOUSE = "#1f5fbf"
WHITE, BLACK, INK = "#ffffff", "#000000", "#0f172a"


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours of one document, or of a picture on a screen."""

    paper: str
    ink: str
    body: str
    muted: str
    line: str
    wash: str
    mid: str
    pale: str
    brand: str
    on_brand: str
    deep: str
    tint: str


def tones(accent: str = "", second: str = "") -> Tones:
    """Return the colours around an accent, the house colour if it is none; ``second`` is what it fades into."""
    brand = readable(accent_or_house(accent))
    return Tones(
        paper=WHITE,
        ink=INK,
        body="#334155",
        muted="#566275",
        line="#e2e8f0",
        wash="#f5f7fb",
        mid="#94a3b8",
        pale="#dde4ee",
        brand=brand,
        on_brand=WHITE,
        deep=readable(accent_or_house(second)) if second else mixed(brand, INK, 0.55),
        tint=mixed(brand, WHITE, 0.91),
    )


def readable(colour: str) -> str:
    """Darken a colour until white text on it, or the colour on white, can be read."""
    while contrast(colour, WHITE) < READABLE:
        colour = mixed(colour, BLACK, 0.06)
    return colour


def accent_or_house(text: str) -> str:
    """Return a colour as typed, or the house colour where it is none."""
    digits = text.strip().removeprefix("#").lower()
    known = len(digits) == len("rrggbb") and all(sign in "0123456789abcdef" for sign in digits)
    return f"#{digits}" if known else HOUSE
