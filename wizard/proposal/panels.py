"""Panels: things beside each other or in a box, which are no table to whoever hears them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.proposal.flowable import Flowable
from wizard.proposal.fonts import safe
from wizard.proposal.grid import Grid, grid
from wizard.proposal.paging import pieces
from wizard.proposal.styles import HAIR, MIDDLE, SMALL
from wizard.proposal.tagging import Element, listed
from wizard.proposal.words import Words

if TYPE_CHECKING:
    from wizard.proposal import blocks
    from wizard.proposal.look import Look
    from wizard.proposal.marking import TaggedCanvas

SHORT = 12
LANE = 24.0
TICK = 11.0
EMPTY_BOX = "\u2610"


def callout(block: blocks.Callout, look: Look, into: Element) -> Grid:
    """Return a tinted box with a bar at its left."""
    inside = into.begun("Div")
    rows = [[Words(safe(block.title), look.style("strong"), inside.begun("P"))]]
    rows += [
        [Words(safe(part), look.style("body"), inside.begun("P"))] for line in block.lines for part in pieces(line)
    ]
    commands = [
        ("BACKGROUND", (0, 0), (-1, -1), look.colours.tint),
        ("LINEBEFORE", (0, 0), (0, -1), 2.5, look.colours.brand),
        ("LEFTPADDING", (0, 0), (-1, -1), MIDDLE),
        ("RIGHTPADDING", (0, 0), (-1, -1), MIDDLE),
        ("TOPPADDING", (0, 0), (-1, -1), HAIR / 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), HAIR / 2),
        ("TOPPADDING", (0, 0), (-1, 0), SMALL + 2),
        ("BOTTOMPADDING", (0, -1), (-1, -1), SMALL + 3),
    ]
    return grid(rows, [look.width], commands)


def key_figures(block: blocks.KeyFigures, look: Look, into: Element) -> Grid:
    """Return a strip of large figures; each is read with its label and its note, one after the other."""
    size = "figure" if all(len(item.value) <= SHORT for item in block.items) else "figure-small"
    tags = [into.begun("Div") for _ in block.items]
    columns = [
        [
            Words(safe(text), look.style(style), tag.begun("P"))
            for text, style in ((item.value, size), (item.label, "label"), (item.note, "note"))
        ]
        for item, tag in zip(block.items, tags, strict=True)
    ]
    commands = [
        ("BACKGROUND", (0, 0), (-1, -1), look.colours.wash),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), MIDDLE),
        ("RIGHTPADDING", (0, 0), (-1, -1), SMALL),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        ("TOPPADDING", (0, 0), (-1, 0), MIDDLE),
        ("BOTTOMPADDING", (0, -1), (-1, -1), MIDDLE),
    ]
    return grid(list(zip(*columns, strict=True)), [look.width / len(columns)] * len(columns), commands)


def beside(parts: list[list[Flowable]], look: Look) -> Grid:
    """Return lists in columns beside each other."""
    commands = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-2, -1), MIDDLE),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
    drawn = grid([parts], [look.width / len(parts)] * len(parts), commands)
    drawn.before = MIDDLE + HAIR
    return drawn


def signatures(block: blocks.Signatures, look: Look, into: Element) -> Grid:
    """Return boxes to tick and lines to sign on, one column a party."""
    column = (look.width - LANE) / 2
    choices = [(Element("Lbl", text=EMPTY_BOX), Element("LBody")) for _ in block.choices]
    if choices:
        into.add(listed(*choices))
    ticks = [[_tick(choice, look, tags), "", ""] for choice, tags in zip(block.choices, choices, strict=True)]
    left, right = (_party(party, block.fields, look, into) for party in (block.parties[0], block.parties[-1]))
    sides = [[one, "", other] for one, other in zip(left, right, strict=True)]
    first = len(ticks) + 1
    commands = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        *(("SPAN", (0, place), (-1, place)) for place in range(len(ticks))),
        ("TOPPADDING", (0, len(ticks)), (-1, len(ticks)), SMALL),
        *(("LINEABOVE", (side, first), (side, -1), 0.6, look.colours.mid) for side in (0, 2)),
        ("TOPPADDING", (0, first), (-1, -1), HAIR),
        ("BOTTOMPADDING", (0, first - 1), (-1, -1), 20),
        ("NOSPLIT", (0, len(ticks)), (-1, -1)),
    ]
    return grid([*ticks, *sides], [column, LANE, column], commands)


def _party(party: str, fields: tuple[str, ...], look: Look, into: Element) -> list[Words]:
    """Return who signs, and the fields below; a party is read as a whole before the next one."""
    inside = into.begun("Div")
    name = Words(safe(party), look.style("strong"), inside.begun("P"))
    return [name, *(Words(safe(text), look.style("note"), inside.begun("P")) for text in fields)]


def _tick(choice: str, look: Look, tags: tuple[Element, Element]) -> Grid:
    box = TickBox(look, tags[0])
    commands = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
    return grid([[box, Words(safe(choice), look.style("body"), tags[1])]], [20, look.width - 20], commands)


class TickBox(Flowable):
    """A box to tick."""

    def __init__(self, look: Look, tag: Element) -> None:
        super().__init__()
        self.width = self.height = TICK
        self._ink, self.tag = look.colours.ink, tag

    def draw(self, canvas: TaggedCanvas) -> None:
        """Paint the box."""
        with canvas.marked(self.tag):
            canvas.setStrokeColor(self._ink)
            canvas.setLineWidth(0.8)
            canvas.rect(0.5, 0.5, TICK - 1, TICK - 1, stroke=1, fill=0)
