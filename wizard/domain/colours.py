"""What can be read on what: the arithmetic of colours.

Units:
    colour     "#rrggbb"
    luminance  0.0 (black) to 1.0 (white)
    contrast   1.0 (none) to 21.0 (black on white)

Source:
    luminance and contrast: WCAG 2.2, "relative luminance" and "contrast ratio"
"""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

READABLE = 4.5  # text on its ground
VISIBLE = 3.0  # a mark or an edge beside its ground
STRAIGHT, STEPS = 0.03928, 100


def luminance(colour: str) -> float:
    """Return how bright a colour is to the eye."""
    parts = [part / 12.92 if part <= STRAIGHT else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """Return how far two colours stand apart."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """Return the colour that lies ``share`` of the way from one to the other."""
    return _colour(a + (b - a) * share for a, b in zip(_parts(one), _parts(other), strict=True))


def readable(colour: str, grounds: Iterable[str], least: float = READABLE) -> str:
    """Return the nearest shade of a colour that can be read on all of some grounds of one kind, light or dark.

    Its hue stays; it gets darker on light grounds, lighter on dark ones.
    """
    known = tuple(grounds)
    hue, lightness, saturation = rgb_to_hls(*_parts(colour))
    end = 0.0 if min(map(luminance, known)) > 0.2 else 1.0  # noqa: PLR2004 - between any light ground and any dark one
    for step in range(STEPS + 1):
        shade = _colour(hls_to_rgb(hue, lightness + (end - lightness) * step / STEPS, saturation))
        if all(contrast(shade, ground) >= least for ground in known):
            return shade
    return _colour((end, end, end))


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _colour(parts: Iterable[float]) -> str:
    return "#" + "".join(f"{round(255 * part):02x}" for part in parts)
