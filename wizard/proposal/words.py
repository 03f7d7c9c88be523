"""Paragraphs that remember how they were broken into lines, and headings that stand in the outline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Paragraph

from wizard.proposal.styles import MIDDLE

if TYPE_CHECKING:
    from reportlab.platypus import Flowable


class Words(Paragraph):
    """A paragraph; a table asks for its height several times, and it is broken into lines only once."""

    _broken_for: float | None = None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size at that width."""
        if self._broken_for != available_width or getattr(self, "blPara", None) is None:
            super().wrap(available_width, available_height)
            self._broken_for = available_width
        return self.width, self.height


class Title(Words):
    """A heading with its place in the outline of the PDF."""

    outline: tuple[str, str, int] | None = None  # what it says, its key, its level from 0

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the heading in two parts; the first one keeps the place in the outline."""
        parts = super().split(available_width, available_height)
        if parts and isinstance(parts[0], Title):
            parts[0].outline = self.outline
        return parts

    def draw(self) -> None:
        """Paint the heading and note its place."""
        if self.outline is not None:
            title, key, level = self.outline
            self.canv.bookmarkHorizontal(key, 0, self.height + MIDDLE)
            self.canv.addOutlineEntry(title, key, level, closed=True)
        super().draw()
