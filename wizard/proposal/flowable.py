"""What pages are filled with: parts that know their size, may be cut where a page ends, and paint themselves.

reportlab has such parts, too, but brings with them every way to set a text
that it knows: importing those takes as long as making a short document.

Units:
    points (1/72 inch)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.proposal.marking import TaggedCanvas


class Flowable:
    """One part of a document, painted from its own lower left corner.

    Attributes:
        before, after: room kept free above and below, except where a page begins or ends.
        kept: whether it stays on the page of the part after it.
    """

    def __init__(self, before: float = 0.0, after: float = 0.0) -> None:
        self.width = self.height = 0.0
        self.before, self.after = before, after
        self.kept = False

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - for others
        """Return the size it takes of what there is."""
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> Sequence[Flowable]:  # noqa: ARG002 - for others
        """Return it in two parts, of which the first fits; all of it if that fits, nothing if no part does."""
        return []

    def draw(self, canvas: TaggedCanvas) -> None:
        """Paint it at the origin."""

    def draw_on(self, canvas: TaggedCanvas, left: float, bottom: float) -> None:
        """Paint it at a place."""
        canvas.saveState()
        canvas.translate(left, bottom)
        self.draw(canvas)
        canvas.restoreState()


class PageBreak(Flowable):
    """What follows starts a page."""


class Need(Flowable):
    """What follows starts a page unless there is still so much room on this one."""

    def __init__(self, room: float) -> None:
        super().__init__()
        self.room = room
