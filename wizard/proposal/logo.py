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

from wizard.proposal.styles import HAIR, SIDE, SMALL
from wizard.proposal.tones import luminance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.Image import Image
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.pathobject import PDFPathObject

    from wizard.domain.logo import Logo, Shape
    from wizard.proposal.look import Look

COVER_ROOM = (210.0, 44.0)
COVER_TOP = 40.0  # from the top edge of the page
HEAD_ROOM = (120.0, 18.0)
HEAD_TOP = 28.0
MOST_PIXELS = (1200, 600)
LIGHT = 0.6  # luminance from which a logo is lost on white
CLEAR = 24  # opacity of 255 up to which a pixel says nothing


def cover_logo(canvas: Canvas, look: Look, logo: Logo) -> None:
    """Paint the logo at the top of the cover, on a white plate unless it is a light one."""
    width, height = logo.within(*COVER_ROOM)
    foot = look.page[1] - COVER_TOP - height - 2 * SMALL
    if light(logo):
        _paint(canvas, logo, (SIDE, foot + SMALL, width, height))
        return
    canvas.setFillColor(look.colours.paper)
    canvas.roundRect(SIDE, foot, width + 2 * SMALL + HAIR, height + 2 * SMALL, HAIR, stroke=0, fill=1)
    _paint(canvas, logo, (SIDE + SMALL + HAIR / 2, foot + SMALL, width, height))


def head_logo(canvas: Canvas, look: Look, logo: Logo) -> None:
    """Paint the logo small at the right of a page's head, a light one on the brand's colour."""
    width, height = logo.within(*HEAD_ROOM)
    left, foot = look.page[0] - SIDE - width, look.page[1] - HEAD_TOP - (HEAD_ROOM[1] + height) / 2
    if light(logo):
        canvas.setFillColor(look.colours.brand)
        canvas.roundRect(left - HAIR, foot - HAIR, width + 2 * HAIR, height + 2 * HAIR, 2, stroke=0, fill=1)
    _paint(canvas, logo, (left, foot, width, height))


@lru_cache(maxsize=8)
def light(logo: Logo) -> bool:
    """Whether a logo is transparent and so light that it cannot be seen on white."""
    if logo.shapes:
        colours = [colour for shape in logo.shapes for colour in (shape.fill, shape.stroke) if colour]
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


def _paint(canvas: Canvas, logo: Logo, box: tuple[float, float, float, float]) -> None:
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
    if shape.fill:
        canvas.setFillColor(HexColor(shape.fill))
        canvas.setFillAlpha(shape.fill_opacity)
    if shape.stroke:
        canvas.setStrokeColor(HexColor(shape.stroke))
        canvas.setStrokeAlpha(shape.stroke_opacity)
        canvas.setLineWidth(shape.width)
    canvas.drawPath(path, stroke=int(bool(shape.stroke)), fill=int(bool(shape.fill)), fillMode=int(not shape.even_odd))


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
