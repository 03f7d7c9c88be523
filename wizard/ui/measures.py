"""Sizes that every page shares: steps of space, and steps of type.

Units:
    space  pixels, in steps of 4
    type   factors on the body text, whose size is the system's times the chosen one
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

HAIR, SMALL, MEDIUM, LARGE, HUGE = 4, 8, 12, 16, 24  # between things: the closer they belong together, the less
CARD = (20, 16, 20, 16)  # inside a card: left, top, right, bottom
PAGE = (28, 24, 28, 24)  # around a page
RADIUS, CARD_RADIUS = 6, 10

SMALLEST_BODY = 10.5  # points
USUAL_LINE = 17  # pixels that a line of the usual text is high
TYPE = {"title": 1.75, "heading": 1.25, "lead": 1.08, "figure": 1.9, "verdict": 1.9, "small": 0.9}


def type_sizes(body: float) -> dict[str, str]:
    """Return each step of type in points, as a style sheet writes it."""
    return {name: f"{body * factor:.1f}" for name, factor in TYPE.items()}


def grown(widget: QWidget, pixels: int) -> int:
    """Return a size that goes with larger text; ``pixels`` is what goes with the usual one."""
    return max(pixels, round(pixels * widget.fontMetrics().height() / USUAL_LINE))
