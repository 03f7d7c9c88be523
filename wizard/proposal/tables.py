"""Tables of data: rows that split over pages, headers that repeat, nothing that overflows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.proposal.fonts import safe
from wizard.proposal.grid import Grid, grid
from wizard.proposal.paging import paged
from wizard.proposal.styles import MIDDLE, SMALL, aligned
from wizard.proposal.tagging import Element, cell, header
from wizard.proposal.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.lib.styles import ParagraphStyle

    from wizard.proposal import blocks
    from wizard.proposal.look import Look
    from wizard.proposal.ruling import Command

PAD = 6.0
TIGHT = 1.7
FEW = 3
SHORT_ROWS, SHORT_LETTERS = 6, 600  # a table up to this size is never cut


def table(block: blocks.Table, look: Look, into: Element, note: blocks.Text | None = None) -> Grid:
    """Return a table of data.

    Args:
        note: small words below it: to whoever hears it a paragraph after the table, on paper never without a row.
    """
    share = look.width / sum(column.width for column in block.columns)
    tag = into.begun("Table")
    head, rows, shown = _head(block, look, tag.begun("TR")), [], []
    for row in block.rows:
        tags = _tags(row, tag.begun("TR"))
        for part in paged(row):  # a row too long for a page is several on paper, and one for whoever hears it
            rows.append(_row(part, tags, block, look))
            shown.append(part)
    commands = [*_frame(block, look, len(rows)), *_marks(shown, look, noted=note is not None)]
    if note is not None:
        words = Words(safe(note.text), look.style("muted"), into.begun("P"))
        rows.append([words, *[""] * (len(block.columns) - 1)])
    return grid([head, *rows], [column.width * share for column in block.columns], commands, repeated=1)


def is_whole(rows: Sequence[blocks.Row]) -> bool:
    """Whether a table of these rows is so small that no page cuts it."""
    letters = sum(len(cell.text) + len(cell.note) for row in rows for cell in row.cells)
    return len(rows) <= SHORT_ROWS and letters <= SHORT_LETTERS


def _head(block: blocks.Table, look: Look, into: Element) -> list[Words]:
    tags = [header("Column", repeats=True) for _ in block.columns]
    into.add(*tags)
    columns = zip(block.columns, tags, strict=True)
    return [Words(safe(column.title), aligned(look.style("head"), column.align), tag) for column, tag in columns]


def _tags(row: blocks.Row, into: Element) -> list[Element]:
    """Return the tag of each cell; the first one heads its row, and one that reaches over others has them in it."""
    across = _first_reach(row)
    tags = [header("Row", across=across), *(cell() for _ in row.cells[across:])]
    into.add(*tags)
    return [tags[0]] * across + tags[1:]


def _first_reach(row: blocks.Row) -> int:
    """Return over how many columns the first cell of a row reaches."""
    if row.kind == "group":
        return len(row.cells)
    if row.kind == "total":
        return next((column for column, found in enumerate(row.cells) if column and found.text), 1)
    return 1


def _row(row: blocks.Row, tags: list[Element], block: blocks.Table, look: Look) -> list[object]:
    size = "compact" if block.compact else "cell"
    cells = zip(row.cells, block.columns, tags, strict=True)
    return [
        _cell(found, (look.style(_style(found, row, size)), look.style("note")), column.align, tag)
        for found, column, tag in cells
    ]


def _style(found: blocks.Cell, row: blocks.Row, size: str) -> str:
    if row.kind == "group":
        return "group"
    return f"{size}-strong" if found.strong or row.kind in {"total", "first"} else size


def _cell(found: blocks.Cell, styles: tuple[ParagraphStyle, ParagraphStyle], align: str, tag: Element) -> object:
    if not found.note:
        return [Words(safe(found.text), aligned(styles[0], align), tag)] if found.text else ""
    texts = zip((found.text, found.note), styles, strict=True)
    return [Words(safe(text), aligned(style, align), tag.begun("P")) for text, style in texts if text]


def _frame(block: blocks.Table, look: Look, last: int) -> list[Command]:
    pad = TIGHT if block.compact else PAD
    colours = look.colours
    commands: list[Command] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("LEFTPADDING", (0, 0), (-1, -1), PAD),
        ("RIGHTPADDING", (0, 0), (-1, -1), PAD),
        ("TOPPADDING", (0, 0), (-1, -1), pad),
        ("BOTTOMPADDING", (0, 0), (-1, -1), pad + 1),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, colours.ink),
        ("LINEBELOW", (0, 1), (-1, last), 0.4, colours.line),
    ]
    if block.accent is not None:
        column = block.accent
        commands.append(("BACKGROUND", (column, 0), (column, last), colours.tint))
        commands.append(("LINEABOVE", (column, 0), (column, 0), 2.5, colours.brand))
    return commands


def _below(place: int) -> list[Command]:
    """Return how small words stand below a table."""
    row = ((0, place), (-1, place))
    return [("SPAN", *row), ("LEFTPADDING", *row, 0), ("RIGHTPADDING", *row, 0), ("TOPPADDING", *row, MIDDLE)]


def _marks(rows: list[blocks.Row], look: Look, *, noted: bool) -> list[Command]:
    last = len(rows)
    first = 0 if is_whole(rows) else last - 1
    found: list[Command] = [("NOSPLIT", (0, first), (-1, last))] if last > FEW or not first else []  # no row alone
    if noted:
        found += [("NOSPLIT", (0, first if last > FEW else last), (-1, last + 1)), *_below(last + 1)]
    for place, row in enumerate(rows, start=1):
        across, reach = ((0, place), (-1, place)), _first_reach(row)
        if row.kind == "total":
            found += [("BACKGROUND", *across, look.colours.wash), ("SPAN", (0, place), (reach - 1, place))]
        elif row.kind == "first":
            found.append(("BACKGROUND", *across, look.colours.tint))
        elif row.kind == "group":
            after = (-1, min(place + 1, last))
            found += [("SPAN", *across), ("NOSPLIT", (0, place), after), ("TOPPADDING", *across, SMALL)]
    return found
