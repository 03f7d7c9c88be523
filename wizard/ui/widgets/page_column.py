"""Where the pages of a document lie when they stand one below the other.

Units:
    sizes are points, places are pixels, a scale is pixels per point
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = 16
SCREEN = 96 / 72  # the scale at which a page has its size on paper
SMALLEST, LARGEST = 0.25, 1.25 * SCREEN  # of pages fitted into the window
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
STEP = 0.01
MOST_PIXELS = 16e6  # of one picture: sharp on any usual screen, and no more than 64 MB


class PageColumn:
    """The places of pages in a column that is as wide as the widest of them, or as the view.

    Attributes:
        rects: one for each page.
        sharpest: the largest scale at which a picture of a page does not take too much memory.
    """

    def __init__(self, sizes: Sequence[tuple[float, float]], scale: float, view_width: int = 0) -> None:
        self.scale = scale
        widest = round(max((width for width, _ in sizes), default=0.0) * scale)
        self.width = max(view_width, widest + 2 * GAP)
        self.rects: list[QRect] = []
        top = GAP
        for width, height in sizes:
            room = (round(width * scale), round(height * scale))
            self.rects.append(QRect((self.width - room[0]) // 2, top, *room))
            top += room[1] + GAP
        self.height = top
        self.sharpest = math.sqrt(MOST_PIXELS / max((width * height for width, height in sizes), default=1.0))

    def at(self, down: int) -> int:
        """Return the number of the page at a height, or of the nearest one above; 0 where there is none."""
        above = (page for page, rect in enumerate(self.rects) if rect.top() > down)
        return max(0, next(above, len(self.rects)) - 1)

    def moved(self, page: int, down: int, before: PageColumn) -> int:
        """Return how far down the same place of a page lies now as lay at a height of an earlier column."""
        if not self.rects or not before.rects:
            return 0
        old, new = before.rects[page], self.rects[page]
        return round(new.top() + (down - old.top()) * new.height() / old.height())

    def between(self, top: int, bottom: int) -> range:
        """Return the pages of which something lies between two heights."""
        seen = [page for page, rect in enumerate(self.rects) if rect.bottom() >= top and rect.top() <= bottom]
        return range(seen[0], seen[-1] + 1) if seen else range(0)


def fitting(sizes: Sequence[tuple[float, float]], view_width: int) -> float:
    """Return the scale at which the widest page fills the width of a view."""
    widest = max((width for width, _ in sizes), default=0.0)
    return min(LARGEST, max(SMALLEST, (view_width - 2 * GAP) / widest)) if widest else 1.0


def larger(zoom: float) -> float:
    """Return the next larger step of zoom."""
    return next((step for step in ZOOMS if step > zoom + STEP), ZOOMS[-1])


def smaller(zoom: float) -> float:
    """Return the next smaller step of zoom."""
    return next((step for step in reversed(ZOOMS) if step < zoom - STEP), ZOOMS[0])
