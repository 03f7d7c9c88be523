"""How much room what belongs together needs: a heading never stands alone at the foot of a page.

All heights are estimates from the number of letters: nothing is laid out for them but charts, whose height is known.

Units:
    points (1/72 inch)
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Any, get_args

from wizard.proposal import blocks, pictures
from wizard.proposal.charts import draw
from wizard.proposal.painter import measure
from wizard.proposal.styles import BOTTOM, HAIR, MIDDLE, SMALL, TOP
from wizard.proposal.tables import is_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizard.proposal.look import Look

SHORT = 75.0  # up to this height a list stays whole
WHOLE = 440.0  # up to this height a table stays on the page of its heading
NOTE = 600  # letters of small words that stay with a table
CELL = 126  # letters on a line across a whole table
SOME = 4  # rows of a taller one that do
TITLE_LETTERS, LEAD_LETTERS, ITEM_LETTERS, SIDE_LETTERS, PARTY_LETTERS = 42, 88, 98, 44, 42  # on a line
TO_SIGN, CHOICE = 194.0, 20.0  # the lines to sign on, and each box to tick above
TABLE_HEAD, SHORT_HEAD, LEVEL_2, OTHER = 30.0, 21.0, 32.0, 30.0


def room_below(every: Sequence[blocks.Block], place: int, look: Look) -> float:
    """Return how much must fit on a page for a heading to stand on it."""
    heading = every[place]
    text, level = (heading.text, heading.level) if isinstance(heading, blocks.Heading) else ("", 2)
    own = 55.0 + 27.0 * _lines(text, TITLE_LETTERS) if level == 1 else LEVEL_2
    after = tuple(takewhile(lambda block: not isinstance(block, blocks.Heading) or block.level > 1, every[place + 1 :]))
    if any(isinstance(part, blocks.Signatures) for part in after):  # what is signed for stands on one page
        return min(own + sum(_least(part, look) for part in after), look.page[1] - TOP - BOTTOM)
    said = 1 if after and isinstance(after[0], blocks.Text | blocks.Lead) else 0
    whole = after[said] if len(after) > said + 1 else None
    noted = isinstance(whole, blocks.Table) and is_whole(whole.rows) and is_note(after[said + 1])
    together = after[: said + (2 if noted else 1)]
    return own + sum(_least(part, look) for part in together if not isinstance(part, blocks.Heading))


def is_note(block: blocks.Block) -> bool:
    """Whether a block is small words, which stay with the table above them."""
    return isinstance(block, blocks.Text) and block.tone == "muted" and len(block.text) <= NOTE


def is_short(block: blocks.Bullets) -> bool:
    """Whether a list is so short that it looks lost where a page cuts it."""
    return _points(block.points, ITEM_LETTERS) <= SHORT


def _lines(text: str, letters: int) -> int:
    """Return about how many lines a text takes."""
    return -(-len(text) // letters)


def _least(block: blocks.Block, look: Look) -> float:
    """Return about how much of a block must stay together."""
    if isinstance(block, CHARTS):
        return MIDDLE + draw(block, look.width, look.tones, measure).height
    return LEAST[type(block)](block) if type(block) in LEAST else OTHER


def _lead(block: blocks.Lead) -> float:
    return SMALL + 16.0 * _lines(block.text, LEAD_LETTERS)


def _text(block: blocks.Text) -> float:
    return SMALL + 13.5 * _lines(block.text, ITEM_LETTERS)


def _bullets(block: blocks.Bullets) -> float:
    return _points(block.points if is_short(block) else block.points[:1], ITEM_LETTERS)


def _points(points: Sequence[blocks.Point], letters: int) -> float:
    return sum(HAIR + 13.5 * _lines(f"{point.strong} {point.text}", letters) for point in points)


def _beside(block: blocks.Beside) -> float:
    return LEVEL_2 + max(_points(side.points, SIDE_LETTERS) for side in (block.left, block.right))


def _callout(block: blocks.Callout) -> float:
    return LEVEL_2 + sum(HAIR + 13.5 * _lines(line, ITEM_LETTERS) for line in block.lines)


def _signatures(block: blocks.Signatures) -> float:
    names = max(_lines(party, PARTY_LETTERS) for party in block.parties)
    return TO_SIGN + CHOICE * len(block.choices) + 13.5 * (names - 1)


def _table(block: blocks.Table) -> float:
    heights = [_height(row, block) for row in _first_rows(block)]
    head = SHORT_HEAD if is_whole(block.rows) else TABLE_HEAD
    return head + sum(heights if sum(heights) <= WHOLE else heights[:SOME])


def _first_rows(block: blocks.Table) -> Sequence[blocks.Row]:
    """Return the rows that stay with the heading: all of a table, or the first group of one that has some."""
    later = [place for place, row in enumerate(block.rows) if row.kind == "group" and place]
    return block.rows[: later[0]] if later else block.rows


def _height(row: blocks.Row, block: blocks.Table) -> float:
    """Return about how tall a row is; exact to the line where the table is never cut, else as if none ran over."""
    line, pad = (11.0, 4.5) if block.compact else (12.0, 13.0)
    if not is_whole(block.rows):
        return line + pad + (10.5 if any(cell.note for cell in row.cells) else 0.0)
    whole = sum(column.width for column in block.columns)
    rooms = [max(1, int(CELL * column.width / whole) - 3) for column in block.columns]
    cells = zip(row.cells, rooms, strict=True)
    return pad + max(line * _lines(cell.text, room) + 10.5 * _lines(cell.note, room) for cell, room in cells)


CHARTS = get_args(pictures.Chart)
LEAST: dict[type, Callable[[Any], float]] = {
    blocks.Lead: _lead,
    blocks.Text: _text,
    blocks.Bullets: _bullets,
    blocks.Signatures: _signatures,
    blocks.Table: _table,
    blocks.Beside: _beside,
    blocks.Callout: _callout,
    blocks.Heading: lambda _block: LEVEL_2,
}
