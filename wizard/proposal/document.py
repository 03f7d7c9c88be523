"""Draw a document as PDF: each type of block becomes flowables, pages follow by themselves.

Everything painted is either content, with its tag, or belongs to none (foot, cover's ground, rules of tables).

The same document gives the same bytes, on any day and any machine.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab import rl_config

from wizard.domain.language import say
from wizard.proposal.archival import Imprint
from wizard.proposal.cover import draw_cover
from wizard.proposal.fonts import REGULAR, line, safe
from wizard.proposal.layout import Area, Layout
from wizard.proposal.logo import head_logo
from wizard.proposal.look import look_of
from wizard.proposal.marking import TaggedCanvas
from wizard.proposal.story import story
from wizard.proposal.styles import BOTTOM, SIDE, TOP
from wizard.proposal.tagging import ARTIFACT, Element
from wizard.proposal.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

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
    _Pages(document, progress).make(target, _imprint(document, enclosed))
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


class _Pages:
    """The pages of one document: a cover, then pages with a foot."""

    def __init__(self, document: Document, progress: Progress) -> None:
        self._document, self._look, self._progress = document, look_of(document), progress
        self._root = Element("Document")

    def make(self, target: BytesIO, imprint: Imprint) -> None:
        """Lay everything out and write the file."""
        canvas = self._canvas(target, imprint)
        self._cover(canvas, self._root.begun("Sect"))
        canvas.showPage()
        area = Area(SIDE, BOTTOM, self._look.width, self._look.page[1] - TOP - BOTTOM)
        parts = list(story(self._document, self._look, self._root))
        Layout(canvas, area, self._head, self._foot).fill(parts, self._tell)
        canvas.save()

    def _canvas(self, target: BytesIO, imprint: Imprint) -> _Canvas:
        look, document = self._look, self._document
        right, kept = SIDE + look.width, {"invariant": 1, "initialFontName": REGULAR}
        canvas = _Canvas(right, self._root, imprint, target, pagesize=look.page, **kept)
        canvas.setTitle(line(document.title))
        canvas.setAuthor(line(document.author))
        canvas.setSubject(line(document.subject))
        canvas.setCreator(CREATOR)
        canvas.setKeywords("")
        canvas.setViewerPreference("DisplayDocTitle", "true")
        return canvas

    def _cover(self, canvas: _Canvas, into: Element) -> None:
        document = self._document
        mark = None if document.logo is None else (document.logo, line(document.author))
        draw_cover(canvas, document.cover, self._look, into, mark)

    def _head(self, canvas: TaggedCanvas) -> None:
        if self._document.logo is not None:
            with canvas.foot():
                head_logo(canvas, self._look, self._document.logo)

    def _foot(self, canvas: TaggedCanvas) -> None:
        room = self._look.width - NUMBER_ROOM
        words = f"{_shortened(line(self._document.footer))}  ·  {self._document.date}"
        foot = Words(safe(words), self._look.style("footer"), ARTIFACT).fitted(room, 12)
        with canvas.foot():
            canvas.doForm(_number_form(canvas.getPageNumber()))
        foot.draw_on(canvas, SIDE, FOOT + 7.5 - foot.height)

    def _tell(self, share: float) -> None:
        if self._progress is not None:
            self._progress(0.95 * share)


def _number_form(page: int) -> str:
    return f"page-{page}"


def _shortened(name: str) -> str:
    return name if len(name) <= FOOT_LETTERS else f"{name[: FOOT_LETTERS - 1].rstrip()}…"
