"""The colours of a document or a picture, as "#rrggbb", so that any painter can use them.

Every text colour keeps a contrast of at least 4.5 to what it stands on, also
when the issuer's own colour is a pale one: it is darkened until it does.
"""

from __future__ import annotations

from dataclasses import dataclass

HOUSE = "#1f5fbf"
WHITE, BLACK, INK = "#ffffff", "#000000", "#0f172a"
READABLE = 4.5
DARK = 0.04045  # below it, WCAG's curve is a straight line


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


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0 to 1 (WCAG 2)."""
    parts = [part / 12.92 if part <= DARK else ((part + 0.055) / 1.055) ** 2.4 for part in _rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def mixed(one: str, other: str, share: float) -> str:
    """Return the colour that lies ``share`` of the way from one to the other."""
    parts = (a + (b - a) * share for a, b in zip(_rgb(one), _rgb(other), strict=True))
    return "#" + "".join(f"{round(255 * part):02x}" for part in parts)


def accent_or_house(text: str) -> str:
    """Return a colour as typed, or the house colour where it is none."""
    digits = text.strip().removeprefix("#").lower()
    known = len(digits) == len("rrggbb") and all(sign in "0123456789abcdef" for sign in digits)
    return f"#{digits}" if known else HOUSE


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue
