"""Draw a document as PDF: each type of block becomes flowables, pages follow by themselves.

The same document gives the same bytes, on any day and any machine.
"""

from __future__ import annotations

from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate, Paragraph

from wizard.proposal.cover import draw_cover
from wizard.proposal.fonts import REGULAR, line, safe
from wizard.proposal.logo import head_logo
from wizard.proposal.look import look_of
from wizard.proposal.story import story
from wizard.proposal.styles import BOTTOM, SIDE, TOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.proposal.content import Document
    from wizard.proposal.look import Look

    Progress = Callable[[float], None] | None

rl_config.useA85 = 0  # streams as they are, a quarter smaller than in ASCII

FOOT = 32.0
NUMBER_ROOM = 90.0
FOOT_LETTERS = 60
CREATOR = "Readiness Wizard"


def render(document: Document, progress: Progress = None) -> bytes:
    """Return a document as PDF.

    Args:
        document: what to draw.
        progress: told the share done, 0.0 to 1.0; an exception it raises ends the work and comes out unchanged.
    """
    look = look_of(document)
    target = BytesIO()
    _Template(target, document, look, progress).make()
    if progress is not None:
        progress(1.0)
    return target.getvalue()


class _Canvas(Canvas):
    """A canvas that numbers its pages "Page 2 of 9" once it knows how many there are."""

    def __init__(self, right: float, *args: Any, **options: Any) -> None:  # noqa: ANN401 - reportlab's own arguments
        super().__init__(*args, **options)
        self._right = right

    def save(self) -> None:
        """Fill in the page numbers, then write the file."""
        last = self.getPageNumber() - 1
        for page in range(2, last + 1):
            self.beginForm(_number_form(page))
            self.setFont(REGULAR, 7.5)
            self.setFillColorRGB(0.337, 0.384, 0.459)
            self.drawRightString(self._right, FOOT, f"Page {page} of {last}")
            self.endForm()
        super().save()


class _Template(BaseDocTemplate):
    """The pages of one document: a cover, then pages with a foot."""

    def __init__(self, target: BytesIO, document: Document, look: Look, progress: Progress) -> None:
        super().__init__(
            target,
            pagesize=look.page,
            invariant=1,
            pageCompression=1,
            title=line(document.title),
            author=line(document.author),
            subject=line(document.subject),
            creator=CREATOR,
            lang=document.language,
            displayDocTitle=True,
            initialFontName=REGULAR,
        )
        self._document, self._look, self._progress = document, look, progress
        self._parts = 1
        frame = Frame(SIDE, BOTTOM, look.width, look.page[1] - TOP - BOTTOM, 0, 0, 0, 0)
        self.addPageTemplates(
            [
                PageTemplate("cover", [frame], onPage=self._cover),
                PageTemplate("page", [frame], onPage=self._head, onPageEnd=self._foot),
            ]
        )
        self.setProgressCallBack(self._tell)

    def make(self) -> None:
        """Lay everything out and write the file."""
        flowables = [NextPageTemplate("page"), PageBreak(), *story(self._document, self._look)]
        self.build(flowables, canvasmaker=partial(_Canvas, SIDE + self._look.width))

    def _cover(self, canvas: Canvas, _template: BaseDocTemplate) -> None:
        draw_cover(canvas, self._document.cover, self._look, self._document.logo)

    def _head(self, canvas: Canvas, _template: BaseDocTemplate) -> None:
        if self._document.logo is not None:
            head_logo(canvas, self._look, self._document.logo)

    def _foot(self, canvas: Canvas, _template: BaseDocTemplate) -> None:
        canvas.doForm(_number_form(canvas.getPageNumber()))
        room = self._look.width - NUMBER_ROOM
        words = f"{_shortened(line(self._document.footer))}  ·  {self._document.date}"
        foot = Paragraph(safe(words), self._look.style("footer"))
        foot.wrap(room, 100)
        pieces = foot.split(room, 12) or [foot]
        pieces[0].wrap(room, 100)
        pieces[0].drawOn(canvas, SIDE, FOOT + 7.5 - pieces[0].height)

    def _tell(self, kind: str, value: int) -> None:
        if self._progress is None:
            return
        if kind == "SIZE_EST":
            self._parts = max(1, value)
        elif kind == "PROGRESS":
            self._progress(min(0.95, max(0.0, 0.95 * value / self._parts)))


def _number_form(page: int) -> str:
    return f"page-{page}"


def _shortened(name: str) -> str:
    return name if len(name) <= FOOT_LETTERS else f"{name[: FOOT_LETTERS - 1].rstrip()}…"
