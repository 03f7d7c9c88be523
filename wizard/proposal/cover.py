"""The cover: full-bleed ink, a gradient in the issuer's colour, three figures on the lower half."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.platypus import Paragraph

from wizard.proposal.fonts import safe
from wizard.proposal.logo import cover_logo
from wizard.proposal.styles import HAIR, LARGE, MIDDLE, SIDE
from wizard.proposal.tones import mixed

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from wizard.domain.logo import Logo
    from wizard.proposal import blocks
    from wizard.proposal.look import Look

SHARE = 0.38  # of the page, for the gradient
FIT = (1.0, 0.8, 0.65, 0.5, 0.4)
FACT_LABEL = 90.0
FACT_HEIGHT = 39.0
FACTS_FOOT = 68.0
FIGURE_SHARES = (0.25, 0.25, 0.5)


def draw_cover(canvas: Canvas, cover: blocks.Cover, look: Look, logo: Logo | None = None) -> None:
    """Paint the cover on the current page; a logo stands in for the issuer's name."""
    height = look.page[1]
    foot = height * (1 - SHARE)
    _background(canvas, look, foot)
    if logo is not None:
        cover_logo(canvas, look, logo)
    elif cover.issuer:
        _text(canvas, cover.issuer, look, "cover-issuer", (SIDE, height - 48, look.width, 40))
    _title(canvas, cover, look, foot)
    _figures(canvas, cover, look, foot - 84)
    _facts(canvas, cover, look)


def _background(canvas: Canvas, look: Look, foot: float) -> None:
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


def _title(canvas: Canvas, cover: blocks.Cover, look: Look, foot: float) -> None:
    room = look.page[1] - foot - 130
    subtitle = _paragraph(cover.subtitle, look, "cover-subtitle")
    below = subtitle.wrap(look.width, room)[1] + MIDDLE
    title, tall = _fitted(cover.title, look, room - below)
    base = foot + LARGE + MIDDLE
    _text(canvas, cover.kicker.upper(), look, "cover-kicker", (SIDE, base + below + tall + LARGE, look.width, LARGE))
    title.drawOn(canvas, SIDE, base + below)
    subtitle.drawOn(canvas, SIDE, base)


def _fitted(text: str, look: Look, room: float) -> tuple[Paragraph, float]:
    """Return the title in the largest size that leaves it at most the room."""
    style = look.style("cover-title")
    for share in FIT:
        size = style.clone(f"cover-title-{share}", fontSize=style.fontSize * share, leading=style.leading * share)
        title = Paragraph(safe(text), size)
        tall = title.wrap(look.width, room)[1]
        if tall <= room and (tall <= 2 * size.leading or share <= FIT[2]):
            break
    return title, tall


def _figures(canvas: Canvas, cover: blocks.Cover, look: Look, top: float) -> None:
    if not cover.figures:
        return
    rule = HexColor(mixed(look.tones.ink, look.tones.paper, 0.35))
    left = SIDE
    for figure, share in zip(cover.figures, FIGURE_SHARES, strict=False):
        room = look.width * share
        canvas.setStrokeColor(rule)
        canvas.setLineWidth(0.6)
        canvas.line(left, top, left + room - MIDDLE, top)
        under = top - MIDDLE
        for text, style in ((figure.label, "cover-label"), (figure.value, "cover-figure"), (figure.note, "cover-text")):
            under = _text(canvas, text, look, style, (left, under, room - MIDDLE, 93)) - HAIR
        left += room


def _facts(canvas: Canvas, cover: blocks.Cover, look: Look) -> None:
    room = look.width - FACT_LABEL
    values = [_paragraph(value, look, "cover-text") for _, value in cover.facts]
    heights = [min(value.wrap(room, FACT_HEIGHT)[1], FACT_HEIGHT) for value in values]
    under = FACTS_FOOT + sum(heights) + HAIR * len(heights)
    for (name, value), tall in zip(cover.facts, heights, strict=True):
        _text(canvas, name, look, "cover-label", (SIDE, under, FACT_LABEL, 20))
        _text(canvas, value, look, "cover-text", (SIDE + FACT_LABEL, under, room, FACT_HEIGHT))
        under -= tall + HAIR


def _text(canvas: Canvas, text: str, look: Look, style: str, box: tuple[float, float, float, float]) -> float:
    """Put text with its top at box's y, in at most its height; return where it ends."""
    left, top, width, height = box
    paragraph = _paragraph(text, look, style)
    paragraph.wrap(width, height)
    pieces = paragraph.split(width, height) if paragraph.height > height else [paragraph]
    if not pieces:
        return top
    tall = float(pieces[0].wrap(width, height)[1])
    pieces[0].drawOn(canvas, left, top - tall)
    return top - tall


def _paragraph(text: str, look: Look, style: str) -> Paragraph:
    return Paragraph(safe(text), look.style(style))
