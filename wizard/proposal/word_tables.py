"""Tables and boxes of the Word document: rows that stay whole, header rows that repeat, no vertical lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from wizard.proposal.word_styles import hexed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document as WordDocument
    from docx.table import Table as WordTable
    from docx.table import _Cell as WordCell
    from docx.table import _Row as WordRow
    from docx.text.paragraph import Paragraph

    from wizard.proposal import blocks
    from wizard.proposal.tones import Tones

BOX = "\N{BALLOT BOX}"
RULE, HAIRLINE = 8, 4  # eighths of a point
SHORT = 6  # rows of a table that no page cuts


class Writer(Protocol):
    """What a table needs to know of the document it stands in."""

    word: WordDocument
    colours: Tones
    width: float

    def paragraph(self, text: str, style: str) -> Paragraph:
        """Add a paragraph below what is there."""

    def styled(self, paragraph: Paragraph, style: str) -> Paragraph:
        """Give a paragraph a style."""


def table(writer: Writer, block: blocks.Table) -> None:
    """Add a table of data, its caption above it."""
    if block.caption:
        writer.paragraph(block.caption, "Caption").paragraph_format.keep_with_next = True
    drawn = _grid(writer, len(block.rows) + 1, [column.width for column in block.columns])
    head = drawn.rows[0]
    _repeat(head)
    for cell, column in zip(head.cells, block.columns, strict=True):
        _put(writer, cell, column.title, "Table Head", right=column.align == "right")
        _line_below(cell, hexed(writer.colours, "ink"), RULE)
    for row, data in zip(list(drawn.rows)[1:], block.rows, strict=True):
        _fill(writer, row, data, block)
    _keep_together(drawn, len(block.rows) if len(block.rows) <= SHORT else 1)
    _space(writer)


def figures(writer: Writer, block: blocks.KeyFigures) -> None:
    """Add a strip of large figures."""
    drawn = _grid(writer, 1, [1.0] * len(block.items))
    for cell, item in zip(drawn.rows[0].cells, block.items, strict=True):
        _put(writer, cell, item.value, "Figure")
        writer.styled(cell.add_paragraph(item.label), "Figure Label")
        if item.note:
            writer.styled(cell.add_paragraph(item.note), "Table Note")
    _space(writer)


def callout(writer: Writer, block: blocks.Callout) -> None:
    """Add a tinted box."""
    cell = _grid(writer, 1, [1.0]).rows[0].cells[0]
    _shade(cell, hexed(writer.colours, "tint"))
    _put(writer, cell, block.title, "Strong Text")
    for line in block.lines:
        writer.styled(cell.add_paragraph(line), "Normal")
    _space(writer)


def signatures(writer: Writer, block: blocks.Signatures) -> None:
    """Add boxes to tick and lines to sign on."""
    for choice in block.choices:
        writer.paragraph(f"{BOX}  {choice}", "Normal").paragraph_format.keep_with_next = True
    drawn = _grid(writer, len(block.fields) + 1, [1.0] * len(block.parties))
    for cell, party in zip(drawn.rows[0].cells, block.parties, strict=True):
        _put(writer, cell, party, "Strong Text")
    for row, field in zip(list(drawn.rows)[1:], block.fields, strict=True):
        row.height = Pt(36)
        for cell in row.cells:
            _put(writer, cell, field, "Table Note")
            _line_below(cell, hexed(writer.colours, "ink"), HAIRLINE)
    _keep_together(drawn, len(block.fields))
    _space(writer)


def plain(writer: Writer, facts: Sequence[tuple[str, str]]) -> None:
    """Add names and what belongs to them, without lines."""
    drawn = _grid(writer, len(facts), [1.0, 3.0]) if facts else None
    for row, (name, text) in zip(drawn.rows if drawn is not None else (), facts, strict=True):
        _put(writer, row.cells[0], name, "Table Head")
        _put(writer, row.cells[1], text, "Table Text")
    _space(writer)


def _fill(writer: Writer, row: WordRow, data: blocks.Row, block: blocks.Table) -> None:
    _keep_whole(row)
    if data.kind == "group":
        row.cells[0].merge(row.cells[-1])
    strong = data.kind in {"total", "first", "group"}
    for place, (column, text, cell) in enumerate(zip(block.columns, data.cells, row.cells, strict=True)):
        if data.kind != "group" or place == 0:
            paragraph = _put(writer, cell, text.text, "Table Text", right=column.align == "right")
            for run in paragraph.runs:
                run.bold = strong or text.strong
            if text.note:
                _align(writer.styled(cell.add_paragraph(text.note), "Table Note"), right=column.align == "right")
        _line_below(cell, hexed(writer.colours, "line"), HAIRLINE)
        if data.kind in {"total", "first"} or place == block.accent:
            _shade(cell, hexed(writer.colours, "tint" if place == block.accent else "wash"))


def _grid(writer: Writer, rows: int, shares: Sequence[float]) -> WordTable:
    grid: WordTable = writer.word.add_table(rows, len(shares))
    grid.alignment, grid.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    widths = [Pt(writer.width * share / sum(shares)) for share in shares]
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = width
    for row in grid.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
    return grid


def _put(writer: Writer, cell: WordCell, text: str, style: str, *, right: bool = False) -> Paragraph:
    paragraph = writer.styled(cell.paragraphs[0], style)
    paragraph.add_run(text)
    _align(paragraph, right=right)
    return paragraph


def _align(paragraph: Paragraph, *, right: bool) -> None:
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _space(writer: Writer) -> None:
    """Keep a table apart from what follows, and from another table, which Word would join to it."""
    gap = writer.paragraph("", "Normal")
    gap.paragraph_format.space_after = Pt(0)
    gap.paragraph_format.line_spacing = Pt(8)


def _keep_together(drawn: WordTable, rows: int) -> None:
    """Keep the first rows on the page of the one that follows them."""
    for row in list(drawn.rows)[:rows]:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.keep_with_next = True


def _repeat(row: WordRow) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - the library has no header rows
    _keep_whole(row)


def _keep_whole(row: WordRow) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 - the same


def _shade(cell: WordCell, colour: str) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 - the library has no colours of cells


def _line_below(cell: WordCell, colour: str, width: int) -> None:
    properties = cell._tc.get_or_add_tcPr()  # noqa: SLF001 - the library has no lines of cells
    lines, bottom = OxmlElement("w:tcBorders"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", str(width)), ("space", "0"), ("color", colour)):
        bottom.set(qn(f"w:{name}"), value)
    lines.append(bottom)
    properties.append(lines)
