"""The same document through reportlab as it comes: its own paragraphs, no tags, nothing enclosed."""

from __future__ import annotations

import io
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Frame, NextPageTemplate, PageBreak, PageTemplate, Paragraph, Spacer, Table
from reportlab.platypus.doctemplate import BaseDocTemplate

from wizard.proposal import blocks
from wizard.proposal.charts import draw
from wizard.proposal.look import look_of
from wizard.proposal.painter import measure, paint
from wizard.proposal.styles import BOTTOM, SIDE, TOP, aligned

LINES = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -1), 0.4, "#e2e8f0")]
PAD = [("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]


class Chart(Flowable):
    """A chart without words for it."""

    def __init__(self, drawing):
        super().__init__()
        self.drawing, self.width, self.height = drawing, drawing.width, drawing.height

    def draw(self):
        """Paint it."""
        paint(self.drawing, self.canv)


class Plain(BaseDocTemplate):
    """The pages, with a cover and a foot."""

    def __init__(self, document):
        self.document, self.look, self.target = document, look_of(document), io.BytesIO()
        super().__init__(self.target, pagesize=self.look.page, invariant=1, pageCompression=1)
        frame = Frame(SIDE, BOTTOM, self.look.width, self.look.page[1] - TOP - BOTTOM, 0, 0, 0, 0)
        pages = (PageTemplate("cover", [frame], self.cover), PageTemplate("page", [frame], self.foot))
        self.addPageTemplates(list(pages))

    def made(self):
        """Return the PDF."""
        story = [flowable for block in self.document.blocks for flowable in _flowables(block, self.look)]
        self.build([NextPageTemplate("page"), PageBreak(), *story])
        return self.target.getvalue()

    def cover(self, canvas, _template):
        """Paint the cover."""
        cover, style = self.document.cover, self.look.style("cover-text")
        canvas.setFillColor(self.look.colours.ink)
        canvas.rect(0, 0, *self.look.page, stroke=0, fill=1)
        texts = [cover.title, cover.subtitle, *(text for fact in cover.facts for text in fact)]
        for place, text in enumerate(texts):
            words = _words(text, style)
            words.wrapOn(canvas, self.look.width, 400)
            words.drawOn(canvas, SIDE, self.look.page[1] - 120 - 30 * place)

    def foot(self, canvas, _template):
        """Paint the foot of a page."""
        canvas.setFont("Inter-Regular", 7.5)
        canvas.drawString(SIDE, 32, f"{self.document.footer[:60]} · {self.document.date} · {canvas.getPageNumber()}")


def _words(text, style, **more):
    return Paragraph(escape(text), style, **more)


def _flowables(block, look):
    if isinstance(block, blocks.Heading):
        broken = [PageBreak()] if block.new_page else []
        kicker = [_words(block.kicker.upper(), look.style("kicker"))] if block.kicker else []
        return [*broken, *kicker, _words(block.text, look.style(f"h{block.level}"))]
    if isinstance(block, blocks.Lead | blocks.Text):
        return [_words(block.text, look.style(getattr(block, "tone", "lead")))]
    if isinstance(block, blocks.Table):
        return [_table(block, look), Spacer(1, 12)]
    if isinstance(block, blocks.PageBreak):
        return [PageBreak()]
    if isinstance(block, blocks.Bullets):
        return _list(block.points, look)
    rows = _panel(block, look)
    return [Table(rows, style=PAD)] if rows else [Chart(draw(block, look.width, look.tones, measure))]


def _list(points, look):
    texts = ((escape(point.strong), escape(point.text)) for point in points)
    return [Paragraph(f"<b>{one}</b> {other}", look.style("item"), bulletText="•") for one, other in texts]


def _table(block, look):
    share = look.width / sum(column.width for column in block.columns)
    head = [_words(column.title, aligned(look.style("head"), column.align)) for column in block.columns]
    rows = [
        [_cell(cell, column, look) for cell, column in zip(row.cells, block.columns, strict=True)] for row in block.rows
    ]
    return Table([head, *rows], [column.width * share for column in block.columns], repeatRows=1, style=[*LINES, *PAD])


def _cell(cell, column, look):
    texts = ((cell.text, "cell-strong" if cell.strong else "cell"), (cell.note, "note"))
    return [_words(text, aligned(look.style(style), column.align)) for text, style in texts if text]


def _panel(block, look):
    if isinstance(block, blocks.Beside):
        return [[_list(side.points, look) for side in (block.left, block.right)]]
    if isinstance(block, blocks.KeyFigures):
        return [
            [[_words(text, look.style("label")) for text in (i.value, i.label, i.note) if text] for i in block.items]
        ]
    if isinstance(block, blocks.Callout):
        return [[_words(text, look.style("body"))] for text in (block.title, *block.lines)]
    if isinstance(block, blocks.Signatures):
        return [[_words(text, look.style("note"))] for text in (*block.choices, *block.parties, *block.fields * 2)]
    return None
