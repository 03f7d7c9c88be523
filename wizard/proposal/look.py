"""How one document looks: its page, its colours and its styles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reportlab.lib.pagesizes import A4, LETTER

from wizard.proposal.styles import SIDE, Palette, palette, paragraph_styles
from wizard.proposal.tones import Tones, tones

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle

    from wizard.proposal.content import Document

PAGES = {"A4": A4, "Letter": LETTER}


class Look(NamedTuple):
    """A page's size and width of text, and the colours and styles of an accent.

    ``tones`` are the same colours as ``colours``, as pictures take them.
    """

    page: tuple[float, float]
    width: float
    colours: Palette
    tones: Tones
    styles: dict[str, ParagraphStyle]

    def style(self, name: str) -> ParagraphStyle:
        """Return a paragraph style by its name."""
        return self.styles[name]


def look_of(document: Document) -> Look:
    """Return how a document looks."""
    page = PAGES[document.page_size]
    accent, second = document.accent, document.second
    return Look(page, page[0] - 2 * SIDE, palette(accent, second), tones(accent, second), paragraph_styles(accent))
