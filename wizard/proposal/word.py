"""Draw a document as Word, for a seller to edit: the same blocks as the PDF, in Word's own styles.

Charts are pictures with their description. Nothing here is a second wording:
what the PDF says, this says.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any, get_args

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from wizard.domain.language import say
from wizard.proposal import blocks, pictures
from wizard.proposal.errors import Unreadable
from wizard.proposal.look import PAGES
from wizard.proposal.office import chart_png, logo_png, repacked
from wizard.proposal.tones import tones
from wizard.proposal.word_styles import dress
from wizard.proposal.word_tables import callout, figures, plain, signatures, table

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

    from wizard.domain.logo import Logo
    from wizard.proposal.content import Document
    from wizard.proposal.office import Raster
    from wizard.proposal.tones import Tones

SIDE, TOP = 60.0, 64.0
LANGUAGES = {"en": "en-US", "de": "de-DE"}  # by the names that Word has for them
FIELD = re.compile(r"\[(PAGE|NUMPAGES)\]")
LOGO_ROOM = (200.0, 42.0)


def render_word(document: Document, made: dt.date, raster: Raster) -> bytes:
    """Return a document as a Word file; the same document gives the same bytes.

    Args:
        raster: turns the first page of a PDF into a PNG: charts and the logo.

    Raises:
        Unreadable: what came out does not open again, or lacks a part.
    """
    writer = _Writer(document, raster)
    writer.write()
    target = BytesIO()
    moment = dt.datetime.combine(made, dt.time())
    _describe(writer.word, document, moment)
    writer.word.save(target)
    content = repacked(target.getvalue(), moment)
    _check(content, document)
    return content


class _Writer:
    """Adds one block after the other to a Word document."""

    def __init__(self, document: Document, raster: Raster) -> None:
        self._document = document
        self.raster = raster
        self.colours: Tones = tones(document.accent, document.second)
        self.word: WordDocument = docx.Document()
        self._ids: dict[str, str | None] = {}  # of the styles used, by their names
        dress(self.word, self.colours)
        section = self.word.sections[0]
        width, height = PAGES[document.page_size]
        section.page_width, section.page_height = Pt(width), Pt(height)
        section.left_margin = section.right_margin = Pt(SIDE)
        section.top_margin = section.bottom_margin = Pt(TOP)
        self.width = width - 2 * SIDE

    def write(self) -> None:
        """Write the cover, every block and the foot."""
        self._cover()
        for block in self._document.blocks:
            WRITTEN[type(block)](self, block)
        self._foot()

    def paragraph(self, text: str, style: str) -> Paragraph:
        """Add a paragraph; nothing in its text is markup."""
        return self.styled(self.word.add_paragraph(text), style)

    def styled(self, paragraph: Paragraph, style: str) -> Paragraph:
        """Give a paragraph a style; the library would look through all styles for each of a thousand paragraphs."""
        if style not in self._ids:
            part: Any = self.word.part  # it has no types
            self._ids[style] = part.get_style_id(style, WD_STYLE_TYPE.PARAGRAPH)
        paragraph._p.style = self._ids[style]  # noqa: SLF001 - as said
        return paragraph

    def _cover(self) -> None:
        cover = self._document.cover
        if self._document.logo is not None:
            self._logo(self._document.logo)
        elif cover.issuer:
            self.paragraph(cover.issuer, "Strong Text")
        self.paragraph(cover.kicker, "Kicker")
        self.paragraph(cover.title, "Title")
        self.paragraph(cover.subtitle, "Subtitle")
        if cover.figures:
            figures(self, blocks.KeyFigures(cover.figures))
        plain(self, cover.facts)
        self.word.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)

    def _logo(self, logo: Logo) -> None:
        width, height = logo.within(*LOGO_ROOM)
        picture = logo_png(logo, (width, height), self.raster)
        shape = self.word.add_picture(BytesIO(picture), width=Pt(width))
        shape._inline.docPr.set("descr", self._document.author)  # noqa: SLF001 - the library has no descriptions

    def _foot(self) -> None:
        foot = self.word.sections[0].footer.paragraphs[0]
        foot.style = self.word.styles["Footer"]
        before, *rest = FIELD.split(say("Page {page} of {pages}", page="[PAGE]", pages="[NUMPAGES]"))
        foot.add_run(f"{self._document.footer}  ·  {self._document.date}  ·  {before}")
        for field, after in zip(rest[::2], rest[1::2], strict=True):
            _field(foot, field)
            if after:
                foot.add_run(after)


def _field(paragraph: Paragraph, instruction: str) -> None:
    """Add a number that Word works out."""
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", instruction), ("end", "")):
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = text
        run._r.append(part)  # noqa: SLF001 - the library has no fields of its own


def _describe(word: WordDocument, document: Document, made: dt.datetime) -> None:
    facts = word.core_properties
    facts.title, facts.subject, facts.author = document.title, document.subject, document.author
    facts.language, facts.comments, facts.last_modified_by = document.language, "", ""
    facts.created = facts.modified = made
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), LANGUAGES.get(document.language, document.language))
    word.styles["Normal"].element.get_or_add_rPr().append(language)


def _heading(writer: _Writer, block: blocks.Heading) -> None:
    first = writer.paragraph(block.kicker.upper(), "Kicker") if block.kicker else None
    title = writer.paragraph(block.text, f"Heading {block.level}")
    if block.new_page and block.level == 1:
        (first or title).paragraph_format.page_break_before = True


def _worded(style: str, writer: _Writer, block: blocks.Lead) -> None:
    writer.paragraph(block.text, style)


def _text(writer: _Writer, block: blocks.Text) -> None:
    writer.paragraph(block.text, {"body": "Normal", "muted": "Muted", "strong": "Strong Text"}[block.tone])


def _bullets(writer: _Writer, block: blocks.Bullets) -> None:
    for number, point in enumerate(block.points, start=1):
        item = writer.paragraph("", "Normal" if block.numbered else "List Bullet")
        if block.numbered:  # a number of its own: Word would go on counting from list to list
            item.paragraph_format.left_indent, item.paragraph_format.first_line_indent = Pt(18), Pt(-18)
            item.add_run(f"{number}.\t")
            item.paragraph_format.tab_stops.add_tab_stop(Pt(18))
        if point.strong:
            item.add_run(f"{point.strong} ").bold = True
        item.add_run(point.text)


def _beside(writer: _Writer, block: blocks.Beside) -> None:
    for side in (block.left, block.right):
        _heading(writer, blocks.Heading(side.title))
        _bullets(writer, blocks.Bullets(side.points))


def _picture(writer: _Writer, block: pictures.Chart) -> None:
    content = chart_png(block, writer.width, writer.colours, writer.raster)
    shape = writer.word.add_picture(BytesIO(content), width=Pt(writer.width))
    shape._inline.docPr.set("descr", block.alt)  # noqa: SLF001 - the library has no descriptions of its own


def _page_break(writer: _Writer, _block: blocks.PageBreak) -> None:
    writer.paragraph("", "Normal").add_run().add_break(WD_BREAK.PAGE)


def _check(content: bytes, document: Document) -> None:
    """Open what was made, and count what must be in it."""
    again = docx.Document(BytesIO(content))
    headings = [block.text for block in document.blocks if isinstance(block, blocks.Heading)]
    found = {paragraph.text for paragraph in again.paragraphs}
    pictures_wanted = sum(isinstance(block, CHARTS) for block in document.blocks) + (document.logo is not None)
    if not found.issuperset(headings) or len(again.inline_shapes) != pictures_wanted:
        raise Unreadable


CHARTS = get_args(pictures.Chart)
WRITTEN: dict[type, Callable[[_Writer, Any], None]] = {
    blocks.Heading: _heading,
    blocks.Lead: partial(_worded, "Lead"),
    blocks.Text: _text,
    blocks.Bullets: _bullets,
    blocks.Beside: _beside,
    blocks.KeyFigures: figures,
    blocks.Callout: callout,
    blocks.Table: table,
    blocks.Signatures: signatures,
    blocks.PageBreak: _page_break,
    **dict.fromkeys(CHARTS, _picture),
}
