"""The cover: full-bleed ink, a gradient in the issuer's colour, three figures on the lower half."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor

from wizard.domain.colours import mixed
from wizard.proposal.fonts import safe
from wizard.proposal.logo import cover_logo
from wizard.proposal.styles import HAIR, LARGE, MIDDLE, SIDE
from wizard.proposal.tagging import ARTIFACT, Element, listed
from wizard.proposal.words import Words

if TYPE_CHECKING:
    from wizard.domain.logo import Logo
    from wizard.proposal import blocks
    from wizard.proposal.look import Look
    from wizard.proposal.marking import TaggedCanvas

SHARE = 0.38  # of the page, for the gradient
FIT = (1.0, 0.8, 0.65, 0.5, 0.4, 0.33)
ABOVE, LOGO_ABOVE = 130.0, 172.0  # what stands above and below the title, the issuer's name or a logo among it
FACT_LABEL = 90.0
FACT_HEIGHT = 39.0
FACTS_FOOT = 68.0
FIGURE_SHARES = (0.25, 0.25, 0.5)


def draw_cover(
    canvas: TaggedCanvas, cover: blocks.Cover, look: Look, into: Element, mark: tuple[Logo, str] | None = None
) -> None:
    """Paint the cover on the current page; its tags go into an element, in the order of reading.

    Args:
        mark: a logo and its words, in place of the issuer's name.
    """
    height = look.page[1]
    foot = height * (1 - SHARE)
    with canvas.marked(ARTIFACT):
        _background(canvas, look, foot)
    if mark is not None:
        logo, author = mark
        figure = into.begun("Figure")
        figure.alt = author
        cover_logo(canvas, look, logo, figure)
    elif cover.issuer:
        _text(canvas, _words(cover.issuer, look, "cover-issuer", into), (SIDE, height - 48, look.width, 40))
    _title(canvas, cover, look, into, ABOVE if mark is None else LOGO_ABOVE)
    _figures(canvas, cover, look, into)
    _facts(canvas, cover, look, into)


def _background(canvas: TaggedCanvas, look: Look, foot: float) -> None:
    width, height = look.page
    canvas.setFillColor(look.colours.ink)
    canvas.rect(0, 0, width, height, stroke=0, fill=1)
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(0, foot, width, height - foot)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.linearGradient(0, height, width, foot, (look.colours.brand, look.colours.deep))
    canvas.setFillColor(look.colours.paper)
    canvas.setFillAlpha(0.08)
    for x, y, radius in ((width - 60, height - 40, 170), (width - 190, foot - 10, 110), (40, foot - 60, 90)):
        canvas.circle(x, y, radius, stroke=0, fill=1)
    canvas.restoreState()


def _title(canvas: TaggedCanvas, cover: blocks.Cover, look: Look, into: Element, taken: float) -> None:
    foot = look.page[1] * (1 - SHARE)
    room = look.page[1] - foot - taken
    kicker = _words(cover.kicker.upper(), look, "cover-kicker", into)
    name, subtitle = into.begun("Title"), _words(cover.subtitle, look, "cover-subtitle", into)
    below = subtitle.wrap(look.width, room)[1] + MIDDLE
    title, tall = _fitted(cover.title, look, room - below, name)
    base = foot + LARGE + MIDDLE
    _text(canvas, kicker, (SIDE, base + below + tall + LARGE, look.width, LARGE))
    title.draw_on(canvas, SIDE, base + below)
    subtitle.draw_on(canvas, SIDE, base)


def _fitted(text: str, look: Look, room: float, tag: Element) -> tuple[Words, float]:
    """Return the title in the largest size that leaves it at most the room."""
    style = look.style("cover-title")
    for share in FIT:
        size = style.clone(f"cover-title-{share}", fontSize=style.fontSize * share, leading=style.leading * share)
        title = Words(safe(text), size, tag)
        tall = title.wrap(look.width, room)[1]
        if tall <= room and (tall <= 2 * size.leading or share <= FIT[2]):
            break
    return title, tall


def _figures(canvas: TaggedCanvas, cover: blocks.Cover, look: Look, into: Element) -> None:
    top = look.page[1] * (1 - SHARE) - 84
    rule = HexColor(mixed(look.tones.ink, look.tones.paper, 0.35))
    left = SIDE
    for figure, share in zip(cover.figures, FIGURE_SHARES, strict=False):
        room = look.width * share
        with canvas.marked(ARTIFACT):
            canvas.setStrokeColor(rule)
            canvas.setLineWidth(0.6)
            canvas.line(left, top, left + room - MIDDLE, top)
        under, inside = top - MIDDLE, into.begun("Div")
        for text, style in ((figure.label, "cover-label"), (figure.value, "cover-figure"), (figure.note, "cover-text")):
            under = _text(canvas, _words(text, look, style, inside), (left, under, room - MIDDLE, 93)) - HAIR
        left += room


def _facts(canvas: TaggedCanvas, cover: blocks.Cover, look: Look, into: Element) -> None:
    room = look.width - FACT_LABEL
    tags = [(Element("Lbl"), Element("LBody")) for _ in cover.facts]
    into.add(listed(*tags, marks="None"))
    style = look.style("cover-text")
    values = [Words(safe(value), style, tag) for (_, value), (_, tag) in zip(cover.facts, tags, strict=True)]
    heights = [min(value.wrap(room, FACT_HEIGHT)[1], FACT_HEIGHT) for value in values]
    under = FACTS_FOOT + sum(heights) + HAIR * len(heights)
    for (name, _), (tag, _), value, tall in zip(cover.facts, tags, values, heights, strict=True):
        _text(canvas, Words(safe(name), look.style("cover-label"), tag), (SIDE, under, FACT_LABEL, 20))
        _text(canvas, value, (SIDE + FACT_LABEL, under, room, FACT_HEIGHT))
        under -= tall + HAIR


def _text(canvas: TaggedCanvas, words: Words, box: tuple[float, float, float, float]) -> float:
    """Put text with its top at box's y, in at most its height; return where it ends."""
    left, top, width, height = box
    shown = words.fitted(width, height)
    shown.draw_on(canvas, left, top - shown.height)
    return top - shown.height


def _words(text: str, look: Look, style: str, into: Element) -> Words:
    return Words(safe(text), look.style(style), into.begun("P"))
