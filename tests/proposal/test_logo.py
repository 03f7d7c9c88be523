"""The logo on paper: on the cover and at each page's head, whole, at any shape, and seen on what it stands on."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageDraw
from pypdf import PdfReader

from tests.catalog.test_logos import SQUARE, SVG
from tests.proposal.papers import NORTHGATE, example_advice
from wizard.catalog.logos import sound_logo
from wizard.proposal.content import compose
from wizard.proposal.document import render
from wizard.proposal.logo import COVER_ROOM, HEAD_ROOM, light

CLEAR = (0, 0, 0, 0)


def drawn(mode, size, ground, ink, kind="PNG"):
    """Return a logo with a mark in its middle."""
    picture, target = Image.new(mode, size, ground), BytesIO()
    width, height = size
    ImageDraw.Draw(picture).rectangle((width // 4, height // 4, 3 * width // 4, 3 * height // 4), fill=ink)
    picture.save(target, kind)
    return sound_logo(target.getvalue(), f"logo.{kind.lower()}")


LOGOS = {
    "wide": drawn("RGBA", (1600, 200), CLEAR, (20, 40, 120, 255)),
    "tall": drawn("RGBA", (200, 1600), CLEAR, (20, 40, 120, 255)),
    "white": drawn("RGBA", (300, 200), CLEAR, (255, 255, 255, 255)),
    "photo": drawn("RGB", (300, 200), (255, 255, 255), (200, 60, 20), "JPEG"),
    "print": drawn("CMYK", (300, 200), (0, 0, 0, 0), (0, 200, 200, 0), "JPEG"),
    "palette": drawn("P", (300, 200), 0, 1),
    "grey": drawn("L", (300, 200), 255, 10),
    "two tones": drawn("1", (300, 200), 1, 0),
    "deep": drawn("I;16", (300, 200), 0, 40_000),
    "one pixel": drawn("RGBA", (1, 1), CLEAR, CLEAR),
    "shapes": sound_logo(SVG.format(SQUARE).encode(), "logo.svg"),
    "white shapes": sound_logo(SVG.format(SQUARE.replace("#123456", "white")).encode(), "logo.svg"),
}


def paper(logo):
    """Return a proposal with that logo as PDF."""
    provider = NORTHGATE._replace(logo=logo)
    return render(compose(example_advice("dentallab25"), "proposal", provider))


@pytest.mark.parametrize("name", LOGOS)
def test_any_logo_is_printed_the_same_each_time(name):
    printed = paper(LOGOS[name])

    assert len(PdfReader(BytesIO(printed)).pages) > 10
    assert printed == paper(LOGOS[name])


@pytest.mark.parametrize("name", ["wide", "photo", "grey"])
def test_a_picture_is_in_the_file_once_and_on_every_page(name):
    reader = PdfReader(BytesIO(paper(LOGOS[name])))

    pictures = [image.indirect_reference.idnum for page in reader.pages for image in page.images]

    assert len(pictures) == len(reader.pages)
    assert len(set(pictures)) == 1


@pytest.mark.parametrize("room", [COVER_ROOM, HEAD_ROOM])
@pytest.mark.parametrize("name", LOGOS)
def test_a_logo_keeps_its_shape_and_its_room(name, room):
    logo = LOGOS[name]

    width, height = logo.within(*room)

    assert width <= room[0] + 1e-9
    assert height <= room[1] + 1e-9
    assert width / height == pytest.approx(logo.width / logo.height)


def test_light_logos_are_told_from_those_that_show_on_white():
    assert {name for name, logo in LOGOS.items() if light(logo)} == {"white", "white shapes"}


def test_a_large_picture_makes_no_large_file():
    large = drawn("RGB", (4000, 4000), (255, 255, 255), (200, 60, 20), "JPEG")

    assert len(paper(large)) < 2 * len(paper(LOGOS["shapes"]))


def test_a_report_has_no_logo():
    report = render(compose(example_advice("dentallab25"), "report", NORTHGATE._replace(logo=LOGOS["photo"])))

    assert not [image for page in PdfReader(BytesIO(report)).pages for image in page.images]
