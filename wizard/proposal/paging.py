"""Cut texts that might fill a page, because a row of a table cannot be split over pages."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from wizard.proposal.blocks import Cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.proposal.blocks import Row

MOST = 700


def pieces(text: str) -> list[str]:
    """Return a text in pieces that are short enough for a row, cut between words where there are any."""
    found = []
    while len(text) > MOST:
        cut = text.rfind(" ", MOST // 2, MOST) + 1 or MOST
        found.append(text[:cut])
        text = text[cut:]
    return [*found, text]


def paged(row: Row) -> Iterator[Row]:
    """Yield a row, or several in its place if one of its cells is very long."""
    if all(len(cell.text) + len(cell.note) <= MOST for cell in row.cells):
        yield row
        return
    columns = [_cells(cell) for cell in row.cells]
    for cells in zip_longest(*columns, fillvalue=Cell("")):
        yield row._replace(cells=tuple(cells))


def _cells(cell: Cell) -> list[Cell]:
    texts = [Cell(text, strong=cell.strong) for text in pieces(cell.text)]
    notes = [Cell("", note) for note in pieces(cell.note)] if cell.note else []
    return texts + notes
