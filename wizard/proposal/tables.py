"""Tables and panels: rows that split over pages, headers that repeat, nothing that overflows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.graphics.shapes import Drawing, Rect
from reportlab.platypus import Table, TableStyle

from wizard.proposal.fonts import safe
from wizard.proposal.paging import paged, pieces
from wizard.proposal.styles import HAIR, MIDDLE, SMALL, aligned
from wizard.proposal.words import Words

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from wizard.proposal import blocks
    from wizard.proposal.look import Look

PAD = 6.0
TIGHT = 2.4
SHORT = 12
LANE = 24.0
TICK = 11.0
Command = tuple[Any, ...]


class Panel(Table):
    """A table that only lays things out: no rows or headers in it mean anything."""


def table(block: blocks.Table, look: Look) -> Table:
    """Return a table of data."""
    share = look.width / sum(column.width for column in block.columns)
    widths = [column.width * share for column in block.columns]
    head = [Words(safe(column.title), aligned(look.style("head"), column.align)) for column in block.columns]
    block = block._replace(rows=tuple(part for row in block.rows for part in paged(row)))
    rows = [_row(row, block, look) for row in block.rows]
    drawn = Table([head, *rows], colWidths=widths, repeatRows=1, hAlign="LEFT")
    drawn.setStyle(TableStyle([*_frame(block, look), *_marks(block, look)]))
    return drawn


def _row(row: blocks.Row, block: blocks.Table, look: Look) -> list[object]:
    return [
        _cell(cell, row, column.align, look, compact=block.compact)
        for cell, column in zip(row.cells, block.columns, strict=True)
    ]


def _cell(cell: blocks.Cell, row: blocks.Row, align: str, look: Look, *, compact: bool) -> object:
    size = "compact" if compact else "cell"
    strong = cell.strong or row.kind in {"total", "first"}
    name = "group" if row.kind == "group" else f"{size}-strong" if strong else size
    if not cell.text and not cell.note:
        return ""
    parts = [Words(safe(cell.text), aligned(look.style(name), align))] if cell.text else []
    if cell.note:
        parts.append(Words(safe(cell.note), aligned(look.style("note"), align)))
    return parts


def _frame(block: blocks.Table, look: Look) -> list[Command]:
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
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, colours.line),
    ]
    if block.accent is not None:
        column = block.accent
        commands.append(("BACKGROUND", (column, 0), (column, -1), colours.tint))
        commands.append(("LINEABOVE", (column, 0), (column, 0), 2.5, colours.brand))
    return commands


def _marks(block: blocks.Table, look: Look) -> list[Command]:
    found: list[Command] = []
    for place, row in enumerate(block.rows, start=1):
        across = ((0, place), (-1, place))
        if row.kind == "total":
            end = next((column for column, cell in enumerate(row.cells) if column and cell.text), 1) - 1
            found += [("BACKGROUND", *across, look.colours.wash), ("SPAN", (0, place), (end, place))]
        elif row.kind == "first":
            found.append(("BACKGROUND", *across, look.colours.tint))
        elif row.kind == "group":
            after = (-1, min(place + 1, len(block.rows)))
            found += [("SPAN", *across), ("NOSPLIT", (0, place), after), ("TOPPADDING", *across, SMALL)]
    return found


def callout(block: blocks.Callout, look: Look) -> Table:
    """Return a tinted box with a bar at its left."""
    rows = [[Words(safe(block.title), look.style("strong"))]]
    rows += [[Words(safe(part), look.style("body"))] for line in block.lines for part in pieces(line)]
    drawn = Panel(rows, colWidths=[look.width], hAlign="LEFT")
    drawn.setStyle(
        [
            ("BACKGROUND", (0, 0), (-1, -1), look.colours.tint),
            ("LINEBEFORE", (0, 0), (0, -1), 2.5, look.colours.brand),
            ("LEFTPADDING", (0, 0), (-1, -1), MIDDLE),
            ("RIGHTPADDING", (0, 0), (-1, -1), MIDDLE),
            ("TOPPADDING", (0, 0), (-1, -1), HAIR / 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), HAIR / 2),
            ("TOPPADDING", (0, 0), (-1, 0), SMALL + 2),
            ("BOTTOMPADDING", (0, -1), (-1, -1), SMALL + 3),
        ]
    )
    return drawn


def key_figures(block: blocks.KeyFigures, look: Look) -> Table:
    """Return a strip of large figures."""
    size = "figure" if all(len(item.value) <= SHORT for item in block.items) else "figure-small"
    rows = [
        [Words(safe(item.value), look.style(size)) for item in block.items],
        [Words(safe(item.label), look.style("label")) for item in block.items],
        [Words(safe(item.note), look.style("note")) for item in block.items],
    ]
    drawn = Panel(rows, colWidths=[look.width / len(block.items)] * len(block.items), hAlign="LEFT")
    drawn.setStyle(
        [
            ("BACKGROUND", (0, 0), (-1, -1), look.colours.wash),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), MIDDLE),
            ("RIGHTPADDING", (0, 0), (-1, -1), SMALL),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ("TOPPADDING", (0, 0), (-1, 0), MIDDLE),
            ("BOTTOMPADDING", (0, -1), (-1, -1), MIDDLE),
        ]
    )
    return drawn


def beside(parts: list[list[Flowable]], look: Look) -> Table:
    """Return lists in columns beside each other."""
    drawn = Panel([parts], colWidths=[look.width / len(parts)] * len(parts), hAlign="LEFT", spaceBefore=MIDDLE + HAIR)
    drawn.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-2, -1), MIDDLE),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ]
    )
    return drawn


def signatures(block: blocks.Signatures, look: Look) -> Table:
    """Return boxes to tick and lines to sign on, one column a party."""
    column = (look.width - LANE) / 2
    ticks = [[_tick(choice, look), "", ""] for choice in block.choices]
    sides = [[_paragraph(block.parties[0], look, "strong"), "", _paragraph(block.parties[-1], look, "strong")]]
    lines = [[_paragraph(field, look, "note"), "", _paragraph(field, look, "note")] for field in block.fields]
    drawn = Panel([*ticks, *sides, *lines], colWidths=[column, LANE, column], hAlign="LEFT")
    first = len(ticks) + 1
    drawn.setStyle(
        [
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            *(("SPAN", (0, place), (-1, place)) for place in range(len(ticks))),
            ("TOPPADDING", (0, len(ticks)), (-1, len(ticks)), LANE),
            *(("LINEABOVE", (side, first), (side, -1), 0.6, look.colours.mid) for side in (0, 2)),
            ("TOPPADDING", (0, first), (-1, -1), HAIR),
            ("BOTTOMPADDING", (0, first - 1), (-1, -1), 34),
        ]
    )
    return drawn


def _tick(choice: str, look: Look) -> Panel:
    box, square = Drawing(TICK, TICK), Rect(0.5, 0.5, TICK - 1, TICK - 1)
    square.fillColor, square.strokeColor, square.strokeWidth = None, look.colours.ink, 0.8
    box.add(square)
    drawn = Panel([[box, _paragraph(choice, look, "body")]], colWidths=[20, look.width - 20], hAlign="LEFT")
    drawn.setStyle([("LEFTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
    return drawn


def _paragraph(text: str, look: Look, style: str) -> Words:
    return Words(safe(text), look.style(style))
