"""Draw a document as PDF: each type of block becomes flowables, pages follow by themselves.

Everything painted is either content, with its tag, or belongs to none (foot, cover's ground, rules of tables).

The same document gives the same bytes, on any day and any machine.
"""

from __future__ import annotations

from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate

from wizard.domain.language import say
from wizard.proposal.archival import Imprint
from wizard.proposal.cover import draw_cover
from wizard.proposal.fonts import REGULAR, line, safe
from wizard.proposal.logo import head_logo
from wizard.proposal.look import look_of
from wizard.proposal.marking import TaggedCanvas
from wizard.proposal.story import story
from wizard.proposal.styles import BOTTOM, SIDE, TOP
from wizard.proposal.tagging import ARTIFACT, Element
from wizard.proposal.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from wizard.proposal.content import Document

    Progress = Callable[[float], None] | None

rl_config.useA85 = 0  # streams as they are, a quarter smaller than in ASCII

FOOT = 32.0
NUMBER_ROOM = 90.0
FOOT_LETTERS = 60
CREATOR = "Readiness Wizard"


def render(document: Document, progress: Progress = None, enclosed: bytes = b"") -> bytes:
    """Return a document as PDF.

    Args:
        document: what to draw.
        progress: told the share done, 0.0 to 1.0; an exception it raises ends the work and comes out unchanged.
        enclosed: the assessment to put inside, as ``.readiness`` holds it; empty for none.
    """
    target = BytesIO()
    _Template(target, document, progress).make(_imprint(document, enclosed))
    if progress is not None:
        progress(1.0)
    return target.getvalue()


def _imprint(document: Document, enclosed: bytes) -> Imprint:
    title, author, subject = (line(text) for text in (document.title, document.author, document.subject))
    return Imprint(title, author, subject, document.language, CREATOR, document.created, enclosed)


class _Canvas(TaggedCanvas):
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
            self.drawRightString(self._right, FOOT, say("Page {page} of {pages}", page=page, pages=last))
            self.endForm()
        super().save()


class _Template(BaseDocTemplate):
    """The pages of one document: a cover, then pages with a foot."""

    def __init__(self, target: BytesIO, document: Document, progress: Progress) -> None:
        look = look_of(document)
        super().__init__(
            target,
            pagesize=look.page,
            invariant=1,
            title=line(document.title),
            author=line(document.author),
            subject=line(document.subject),
            creator=CREATOR,
            displayDocTitle=True,
            initialFontName=REGULAR,
        )
        self._document, self._look, self._progress = document, look, progress
        self._parts = 1
        self._root = Element("Document")
        frame = Frame(SIDE, BOTTOM, look.width, look.page[1] - TOP - BOTTOM, 0, 0, 0, 0)
        self.addPageTemplates(
            [
                PageTemplate("cover", [frame], onPage=self._cover),
                PageTemplate("page", [frame], onPage=self._head, onPageEnd=self._foot),
            ]
        )
        self.setProgressCallBack(self._tell)

    def make(self, imprint: Imprint) -> None:
        """Lay everything out and write the file."""
        self._front = self._root.begun("Sect")
        flowables = [NextPageTemplate("page"), PageBreak(), *story(self._document, self._look, self._root)]
        self.build(flowables, canvasmaker=partial(_Canvas, SIDE + self._look.width, self._root, imprint))

    def _cover(self, canvas: Any, _template: Self) -> None:  # noqa: ANN401 - reportlab's type is its own canvas
        document = self._document
        mark = None if document.logo is None else (document.logo, line(document.author))
        draw_cover(canvas, document.cover, self._look, self._front, mark)

    def _head(self, canvas: Any, _template: Self) -> None:  # noqa: ANN401 - reportlab's type is its own canvas
        if self._document.logo is not None:
            with canvas.foot():
                head_logo(canvas, self._look, self._document.logo)

    def _foot(self, canvas: Any, _template: Self) -> None:  # noqa: ANN401 - reportlab's type is its own canvas
        room = self._look.width - NUMBER_ROOM
        words = f"{_shortened(line(self._document.footer))}  ·  {self._document.date}"
        foot = Words(safe(words), self._look.style("footer"), ARTIFACT).fitted(room, 12)
        with canvas.foot():
            canvas.doForm(_number_form(canvas.getPageNumber()))
        foot.drawOn(canvas, SIDE, FOOT + 7.5 - foot.height)

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
