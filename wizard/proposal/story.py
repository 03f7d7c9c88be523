"""From blocks to flowables: one small function for each type of block, found in a table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, get_args

from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from wizard.proposal import blocks, pictures
from wizard.proposal.charts import draw
from wizard.proposal.fonts import SEMIBOLD, line, safe
from wizard.proposal.painter import measure, paint
from wizard.proposal.styles import HAIR, MIDDLE
from wizard.proposal.tables import beside, callout, key_figures, signatures, table
from wizard.proposal.words import Title, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wizard.proposal.content import Document
    from wizard.proposal.drawing import Drawing
    from wizard.proposal.look import Look

MUCH = 2500
ROOM = {blocks.Table: 84.0, blocks.Callout: 60.0, blocks.Lead: 52.0}


class Picture(Flowable):
    """A chart, with the words that stand for it where it cannot be seen."""

    def __init__(self, drawing: Drawing, alt: str) -> None:
        super().__init__()
        self.drawing, self.alt = drawing, alt
        self.width, self.height = drawing.width, drawing.height

    def draw(self) -> None:
        """Paint the chart."""
        paint(self.drawing, self.canv)


def story(document: Document, look: Look) -> Iterator[Flowable]:
    """Yield the flowables of a document's blocks, in order."""
    for place, block in enumerate(document.blocks):
        if isinstance(block, blocks.Heading):
            needed = _room(block, document.blocks[place + 1 : place + 3], look)
            yield from _heading(block, look, f"h{place}", needed=needed, first=place == 0)
        else:
            yield from DRAWN[type(block)](block, look)


def _heading(block: blocks.Heading, look: Look, key: str, *, needed: float, first: bool) -> Iterator[Flowable]:
    if block.level == 1 and block.new_page and not first:
        yield PageBreak()
    elif not first:
        yield CondPageBreak(needed)
    if block.kicker:
        yield Words(safe(block.kicker.upper()), look.style("kicker"))
    title = Title(safe(block.text), look.style(f"h{block.level}"))
    title.outline = (line(block.text), key, block.level - 1)
    yield title


def _room(block: blocks.Heading, after: tuple[blocks.Block, ...], look: Look) -> float:
    """Return how much must fit below a heading, so that it never stands alone at the foot of a page."""
    own = 130.0 if block.level == 1 else 40.0
    if after and isinstance(after[0], blocks.Text | blocks.Lead) and not isinstance(after[-1], blocks.Heading):
        return own + sum(_least(part, look) for part in after)
    return own + sum(_least(part, look) for part in after[:1])


def _least(block: blocks.Block, look: Look) -> float:
    """Return about how much of a block must stay together."""
    if isinstance(block, CHARTS):
        return MIDDLE + draw(block, look.width, look.tones, measure).height
    return ROOM.get(type(block), 30.0)


def _text(style: str, block: blocks.Text | blocks.Lead, look: Look) -> Iterator[Flowable]:
    yield Words(safe(block.text), look.style(style))


def _toned(block: blocks.Text, look: Look) -> Iterator[Flowable]:
    yield from _text(block.tone, block, look)


def _bullets(block: blocks.Bullets, look: Look) -> Iterator[Flowable]:
    for place, point in enumerate(block.points, start=1):
        mark = f"{place}" if block.numbered else "•"
        yield Words(_point(point), look.style("item"), bulletText=mark)
    yield Spacer(1, HAIR, isGlue=True)


def _beside(block: blocks.Beside, look: Look) -> Iterator[Flowable]:
    parts = [_side(side, look) for side in (block.left, block.right)]
    if sum(len(point.strong) + len(point.text) for side in (block.left, block.right) for point in side.points) > MUCH:
        yield from (flowable for part in parts for flowable in part)
        return
    yield beside(parts, look)


def _side(side: blocks.Side, look: Look) -> list[Flowable]:
    return [Words(safe(side.title), look.style("h2")), *_bullets(blocks.Bullets(side.points), look)]


def _point(point: blocks.Point) -> str:
    if not point.strong:
        return safe(point.text)
    strong = f'<font name="{SEMIBOLD}">{safe(point.strong)}</font>'
    return f"{strong} {safe(point.text)}" if point.text else strong


def _boxed(make: Callable[[Any, Look], Flowable], block: blocks.Block, look: Look) -> Iterator[Flowable]:
    box = make(block, look)
    box.spaceBefore, box.spaceAfter = HAIR if isinstance(block, blocks.Table) else MIDDLE, MIDDLE
    yield box


def _picture(block: pictures.Chart, look: Look) -> Picture:
    return Picture(draw(block, look.width, look.tones, measure), block.alt)


def _page_break(_block: blocks.PageBreak, _look: Look) -> Iterator[Flowable]:
    yield PageBreak()


CHARTS = get_args(pictures.Chart)
DRAWN: dict[type, Callable[[Any, Look], Iterator[Flowable]]] = {
    blocks.Lead: partial(_text, "lead"),
    blocks.Text: _toned,
    blocks.Bullets: _bullets,
    blocks.Beside: _beside,
    blocks.KeyFigures: partial(_boxed, key_figures),
    blocks.Callout: partial(_boxed, callout),
    blocks.Table: partial(_boxed, table),
    blocks.Signatures: partial(_boxed, signatures),
    blocks.PageBreak: _page_break,
    **dict.fromkeys(CHARTS, partial(_boxed, _picture)),
}
