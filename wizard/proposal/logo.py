"""A provider's logo on the page: on the cover, and small at the head of every other page.

Whatever its shape it fits the same room; a light one never stands on white,
nor a dark one on the cover's colours.
"""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from wizard.domain.colours import luminance
from wizard.proposal.styles import HAIR, SIDE, SMALL
from wizard.proposal.tagging import ARTIFACT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.pathobject import PDFPathObject

    from wizard.domain.logo import Gradient, Logo, Shape
    from wizard.proposal.look import Look
    from wizard.proposal.marking import TaggedCanvas
    from wizard.proposal.tagging import Element

COVER_ROOM = (210.0, 44.0)
COVER_TOP = 40.0  # from the top edge of the page
HEAD_ROOM = (120.0, 18.0)
HEAD_TOP = 28.0
MOST_PIXELS = (1200, 600)
LIGHT = 0.6  # luminance from which a logo is lost on white
CLEAR = 24  # opacity of 255 up to which a pixel says nothing


def cover_logo(canvas: TaggedCanvas, look: Look, logo: Logo, tag: Element) -> None:
    """Paint the logo at the top of the cover, on a white plate unless it is a light one."""
    width, height = logo.within(*COVER_ROOM)
    foot = look.page[1] - COVER_TOP - height - 2 * SMALL
    aside = 0.0 if light(logo) else SMALL + HAIR / 2
    if aside:
        with canvas.marked(ARTIFACT):
            canvas.setFillColor(look.colours.paper)
            canvas.roundRect(SIDE, foot, width + 2 * aside, height + 2 * SMALL, HAIR, stroke=0, fill=1)
    canvas.saveState()
    canvas.translate(SIDE + aside, foot + SMALL)
    canvas.frame(tag, width, height)
    with canvas.marked(tag):
        paint_logo(canvas, logo, (0.0, 0.0, width, height))
    canvas.restoreState()


def head_logo(canvas: Canvas, look: Look, logo: Logo) -> None:
    """Paint the logo small at the right of a page's head, a light one on the brand's colour."""
    width, height = logo.within(*HEAD_ROOM)
    left, foot = look.page[0] - SIDE - width, look.page[1] - HEAD_TOP - (HEAD_ROOM[1] + height) / 2
    if light(logo):
        canvas.setFillColor(look.colours.brand)
        canvas.roundRect(left - HAIR, foot - HAIR, width + 2 * HAIR, height + 2 * HAIR, 2, stroke=0, fill=1)
    paint_logo(canvas, logo, (left, foot, width, height))


@lru_cache(maxsize=8)
def light(logo: Logo) -> bool:
    """Whether a logo is transparent and so light that it cannot be seen on white."""
    if logo.shapes:
        colours = [colour for shape in logo.shapes for colour in _colours(shape) if colour]
        return bool(colours) and min(luminance(colour) for colour in colours) > LIGHT
    picture = _picture(logo)
    if picture.mode != "RGBA":
        return False
    small = picture.copy()
    small.thumbnail((64, 64))
    pixels = small.tobytes()
    seen = [pixels[place : place + 3] for place in range(0, len(pixels), 4) if pixels[place + 3] > CLEAR]
    share = sum(luminance("#" + rgb.hex()) for rgb in seen) / len(seen) if seen else 0.0
    return share > LIGHT


def _colours(shape: Shape) -> tuple[str, ...]:
    run = shape.gradient.stops if shape.gradient is not None else ()
    return (shape.fill, shape.stroke, *(colour for _, colour in run))


def paint_logo(canvas: Canvas, logo: Logo, box: tuple[float, float, float, float]) -> None:
    """Paint a logo into a box: left, foot, width, height."""
    left, foot, width, height = box
    canvas.saveState()
    if logo.shapes:
        canvas.translate(left, foot + height)
        canvas.scale(width / logo.width, -height / logo.height)
        clip = canvas.beginPath()
        clip.rect(0, 0, logo.width, logo.height)
        canvas.clipPath(clip, stroke=0, fill=0)
        for shape in logo.shapes:
            _shape(canvas, shape)
    else:
        canvas.drawImage(_reader(logo), left, foot, width, height, mask="auto")
    canvas.restoreState()


def _shape(canvas: Canvas, shape: Shape) -> None:
    path = canvas.beginPath()
    for kind, points in shape.path:
        _stroke(path, kind, points)
    flat = bool(shape.fill) and shape.gradient is None
    if shape.gradient is not None:
        _gradient(canvas, shape, shape.gradient, path)
    if flat:
        canvas.setFillColor(HexColor(shape.fill))
        canvas.setFillAlpha(shape.fill_opacity)
    if shape.stroke:
        canvas.setStrokeColor(HexColor(shape.stroke))
        canvas.setStrokeAlpha(shape.stroke_opacity)
        canvas.setLineWidth(shape.width)
    if flat or shape.stroke:
        canvas.drawPath(path, stroke=int(bool(shape.stroke)), fill=int(flat), fillMode=int(not shape.even_odd))


def _gradient(canvas: Canvas, shape: Shape, gradient: Gradient, path: PDFPathObject) -> None:
    """Let the colours run inside an outline."""
    canvas.saveState()
    canvas.clipPath(path, stroke=0, fill=0, fillMode=int(not shape.even_odd))
    canvas.setFillAlpha(shape.fill_opacity)
    for place in gradient.places:
        canvas.transform(*place)
    first, last = gradient.stops[0], gradient.stops[-1]
    stops = [(0.0, first[1])] * (first[0] > 0) + [*gradient.stops] + [(1.0, last[1])] * (last[0] < 1)
    colours, reached = [HexColor(colour) for _, colour in stops], [at for at, _ in stops]
    across, down, *rest = gradient.points
    if gradient.kind == "linear":
        canvas.linearGradient(across, down, rest[0], rest[1], colours, reached)
    else:
        canvas.radialGradient(across, down, rest[0], colours, reached)
    canvas.restoreState()


def _stroke(path: PDFPathObject, kind: str, points: Sequence[float]) -> None:
    if kind == "M":
        path.moveTo(*points)
    elif kind == "L":
        path.lineTo(*points)
    elif kind == "C":
        path.curveTo(*points)
    else:
        path.close()


@lru_cache(maxsize=4)
def _reader(logo: Logo) -> ImageReader:
    return ImageReader(_picture(logo))


@lru_cache(maxsize=4)
def _picture(logo: Logo) -> Image:
    """Return a picture as it is to be printed: upright, in plain colours, no larger than paper can show."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - only where there is a picture

    with Image.open(BytesIO(logo.content)) as picture:
        upright = ImageOps.exif_transpose(picture) or picture
        clear = upright.has_transparency_data
        plain = upright.convert("RGBA" if clear else "RGB")
    plain.thumbnail(MOST_PIXELS, Image.Resampling.LANCZOS)
    return plain
