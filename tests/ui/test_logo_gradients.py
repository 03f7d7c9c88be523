"""Gradients of a logo: paper paints them as the window does, and what it cannot paint is refused by name."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QImage
from reportlab.pdfgen.canvas import Canvas

from wizard.catalog.logos import sound_logo
from wizard.proposal.logo import light, paint_logo
from wizard.ui.logo import picture_of

WIDTH, HEIGHT = 400, 200
ALIKE = 3.0  # of 255, on average
SVG = (
    f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    f'viewBox="0 0 {WIDTH} {HEIGHT}">'
    '<rect width="400" height="200" fill="white"/>{}</svg>'
)
STOPS = (
    '<stop offset="0" stop-color="#0f5c6e"/><stop offset="60%" stop-color="red"/><stop offset="1" stop-color="#fc0"/>'
)
BOX = '<rect x="50" y="40" width="300" height="120" fill="url(#g)"/>'
GRADIENTS = {
    "across": f'<linearGradient id="g">{STOPS}</linearGradient>{BOX}',
    "aslant": f'<linearGradient id="g" x2="1" y2="1">{STOPS}</linearGradient>{BOX}',
    "in the drawing's units": (
        f'<linearGradient id="g" gradientUnits="userSpaceOnUse" x1="100" y1="0" x2="300" y2="0">{STOPS}'
        f"</linearGradient>{BOX}"
    ),
    "turned": f'<linearGradient id="g" gradientTransform="rotate(90)">{STOPS}</linearGradient>{BOX}',
    "round": f'<radialGradient id="g">{STOPS}</radialGradient>{BOX}',
    "on a circle": f'<radialGradient id="g">{STOPS}</radialGradient><circle cx="200" cy="100" r="80" fill="url(#g)"/>',
    "taken from another": (
        f'<defs><linearGradient id="a">{STOPS}</linearGradient></defs>'
        f'<linearGradient id="g" xlink:href="#a" x1="1" x2="0"/>{BOX}'
    ),
    "by styles": (
        '<linearGradient id="g"><stop style="stop-color:#00f"/><stop offset="1" style="stop-color:lime"/>'
        '</linearGradient><path d="M50 40H350V160z" style="fill:url(#g)" transform="scale(.8) translate(30 20)"/>'
    ),
    "half seen": f'<linearGradient id="g">{STOPS}</linearGradient><g opacity=".5">{BOX}</g>',
    "one stop": f'<linearGradient id="g"><stop stop-color="teal"/></linearGradient>{BOX}',
}


def on_paper(content):
    """Return what a page shows of a logo."""
    logo, target = sound_logo(content, "logo.svg"), BytesIO()
    canvas = Canvas(target, (WIDTH, HEIGHT))
    paint_logo(canvas, logo, (0, 0, WIDTH, HEIGHT))
    canvas.save()
    page = pypdfium2.PdfDocument(target.getvalue())[0]
    return page.render(scale=1).to_pil().convert("RGB")


def in_the_window(content):
    """Return what the window shows of it."""
    image = picture_of(content, "svg").convertToFormat(QImage.Format.Format_RGB888)
    rows = bytes(image.constBits())[: image.bytesPerLine() * image.height()]
    picture = Image.frombytes("RGB", (image.width(), image.height()), rows, "raw", "RGB", image.bytesPerLine())
    return picture.resize((WIDTH, HEIGHT), Image.Resampling.BOX)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", GRADIENTS)
def test_paper_and_window_show_the_same(name):
    content = SVG.format(GRADIENTS[name]).encode()
    difference = ImageStat.Stat(ImageChops.difference(on_paper(content), in_the_window(content)))

    assert max(difference.mean) < ALIKE


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        (f'<linearGradient id="g" spreadMethod="repeat">{STOPS}</linearGradient>', "a gradient that repeats"),
        ('<linearGradient id="g"><stop stop-opacity="0"/><stop/></linearGradient>', "a gradient that fades out"),
        (f'<radialGradient id="g" fx="0">{STOPS}</radialGradient>', "whose light comes from aside"),
        ('<linearGradient id="g" href="#g"/>', ""),
        ('<linearGradient id="g" href="http://example.org#a"/>', "which is not there"),
        ('<linearGradient id="g"><stop stop-color="icc"/></linearGradient>', "painted with 'icc'"),
    ],
)
def test_what_paper_could_not_paint_is_refused(inside, what):
    if not what:
        assert len(sound_logo(SVG.format(inside + BOX).encode(), "logo.svg").shapes) == 1
        return
    with pytest.raises(ValueError, match=what):
        sound_logo(SVG.format(inside + BOX).encode(), "logo.svg")


def test_a_gradient_that_leads_nowhere_is_its_last_colour():
    (_, shape) = sound_logo(
        SVG.format(f'<linearGradient id="g" x2="0">{STOPS}</linearGradient>{BOX}').encode(), "logo.svg"
    ).shapes

    assert (shape.fill, shape.gradient) == ("#ffcc00", None)


def test_a_light_gradient_is_a_light_logo():
    pale = '<linearGradient id="g"><stop stop-color="#eee"/><stop offset="1" stop-color="{}"/></linearGradient>'

    assert light(sound_logo(SVG.format(pale.format("white") + BOX).encode(), "logo.svg"))
    assert not light(sound_logo(SVG.format(pale.format("navy") + BOX).encode(), "logo.svg"))
