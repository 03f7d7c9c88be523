"""From blocks to flowables: one small function for each type of block, found in a table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, get_args

from wizard.proposal import blocks, pictures
from wizard.proposal.charts import draw
from wizard.proposal.flowable import Flowable, Need, PageBreak
from wizard.proposal.fonts import SEMIBOLD, Run, line, safe
from wizard.proposal.painter import measure, paint
from wizard.proposal.panels import beside, callout, key_figures, signatures
from wizard.proposal.room import is_note, is_short, room_below
from wizard.proposal.styles import HAIR, MIDDLE
from wizard.proposal.tables import table
from wizard.proposal.tagging import Element, listed
from wizard.proposal.words import Title, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from wizard.proposal.content import Document
    from wizard.proposal.drawing import Drawing
    from wizard.proposal.look import Look
    from wizard.proposal.marking import TaggedCanvas

MUCH = 2500


class Picture(Flowable):
    """A chart, with the words that stand for it where it cannot be seen."""

    def __init__(self, drawing: Drawing, alt: str) -> None:
        super().__init__()
        self.drawing, self.tag = drawing, Element("Figure", alt=alt)
        self.width, self.height = drawing.width, drawing.height

    def draw(self, canvas: TaggedCanvas) -> None:
        """Paint the chart."""
        canvas.frame(self.tag, self.width, self.height)
        with canvas.marked(self.tag):
            paint(self.drawing, canvas)


def story(document: Document, look: Look, root: Element) -> Iterator[Flowable]:
    """Yield the flowables of a document's blocks, in order; their tags go below the root, a section a heading."""
    section = root
    for place, block in enumerate(document.blocks):
        if _note(document.blocks, place - 1) is block:
            continue
        if not isinstance(block, blocks.Heading):
            noted = partial(table, note=_note(document.blocks, place)) if isinstance(block, blocks.Table) else None
            yield from _boxed(noted, block, look, section) if noted else DRAWN[type(block)](block, look, section)
            continue
        if block.level == 1:
            section = root.begun("Sect")
        needed = room_below(document.blocks, place, look)
        yield from _gap(block, needed=needed, first=place == 0)
        listed_below = any(isinstance(below, blocks.Bullets) for below in document.blocks[place + 1 : place + 2])
        for part in _heading(block, look, f"h{place}", section):
            part.kept = listed_below
            yield part


def _note(every: Sequence[blocks.Block], place: int) -> blocks.Text | None:
    """Return the small words below a table, which stay with its last rows."""
    if place < 0 or not isinstance(every[place], blocks.Table) or place + 1 == len(every):
        return None
    block = every[place + 1]
    return block if isinstance(block, blocks.Text) and is_note(block) else None


def _gap(block: blocks.Heading, *, needed: float, first: bool) -> Iterator[Flowable]:
    if block.level == 1 and block.new_page and not first:
        yield PageBreak()
    elif not first:
        yield Need(needed)


def _heading(block: blocks.Heading, look: Look, key: str, into: Element) -> Iterator[Flowable]:
    if block.kicker:
        yield Words(safe(block.kicker.upper()), look.style("kicker"), into.begun("P"))
    title = Title(safe(block.text), look.style(f"h{block.level}"), into.begun(f"H{block.level}"))
    title.outline = (line(block.text), key, block.level - 1)
    yield title


def _text(style: str, block: blocks.Text | blocks.Lead, look: Look, into: Element) -> Iterator[Flowable]:
    yield Words(safe(block.text), look.style(style), into.begun("P"))


def _toned(block: blocks.Text, look: Look, into: Element) -> Iterator[Flowable]:
    yield from _text(block.tone, block, look, into)


def _bullets(block: blocks.Bullets, look: Look, into: Element) -> Iterator[Flowable]:
    items = [(Element("Lbl"), Element("LBody")) for _ in block.points]
    into.add(listed(*items, marks="Decimal" if block.numbered else "Disc"))
    whole = is_short(block)
    for place, (point, (label, body)) in enumerate(zip(block.points, items, strict=True), start=1):
        mark = f"{place}" if block.numbered else "•"
        item = Words(_point(point), look.style("item"), body, (mark, label))
        item.kept = place < len(block.points) if whole else place == len(block.points) - 1  # none stands alone
        if place == len(block.points):
            item.after = 2 * HAIR  # a spacer would start a page of its own where the last item ends one
        yield item


def _beside(block: blocks.Beside, look: Look, into: Element) -> Iterator[Flowable]:
    parts = [list(_side(side, look, into)) for side in (block.left, block.right)]
    if sum(len(point.strong) + len(point.text) for side in (block.left, block.right) for point in side.points) > MUCH:
        yield from (flowable for part in parts for flowable in part)
        return
    yield beside(parts, look)


def _side(side: blocks.Side, look: Look, into: Element) -> Iterator[Flowable]:
    yield Words(safe(side.title), look.style("h2"), into.begun("H2"))
    yield from _bullets(blocks.Bullets(side.points), look, into)


def _point(point: blocks.Point) -> tuple[Run, ...]:
    if not point.strong:
        return safe(point.text)
    strong = safe(point.strong, SEMIBOLD)
    return (*strong, *safe(f" {point.text}")) if point.text else strong


def _boxed(
    make: Callable[[Any, Look, Element], Flowable], block: blocks.Block, look: Look, into: Element
) -> Iterator[Flowable]:
    box = make(block, look, into)
    box.before, box.after = HAIR if isinstance(block, blocks.Table) else MIDDLE, MIDDLE
    yield box


def _picture(block: pictures.Chart, look: Look, into: Element) -> Picture:
    picture = Picture(draw(block, look.width, look.tones, measure), block.alt)
    into.add(picture.tag)
    return picture


def _page_break(_block: blocks.PageBreak, _look: Look, _into: Element) -> Iterator[Flowable]:
    yield PageBreak()


CHARTS = get_args(pictures.Chart)
DRAWN: dict[type, Callable[[Any, Look, Element], Iterator[Flowable]]] = {
    blocks.Lead: partial(_text, "lead"),
    blocks.Text: _toned,
    blocks.Bullets: _bullets,
    blocks.Beside: _beside,
    blocks.KeyFigures: partial(_boxed, key_figures),
    blocks.Callout: partial(_boxed, callout),
    blocks.Signatures: partial(_boxed, signatures),
    blocks.PageBreak: _page_break,
    **dict.fromkeys(CHARTS, partial(_boxed, _picture)),
}
