"""Colours: the figures of WCAG, and a shade that can be read whatever a company chose."""

from __future__ import annotations

from colorsys import rgb_to_hls

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.domain.colours import contrast, luminance, mixed, readable

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
LIGHT, DARK = ("#ffffff", "#f4f6fa"), ("#10151f", "#222b3a")


def hue(colour):
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return rgb_to_hls(*parts)[0]


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.478), ("#ff0000", "#ffffff", 3.998)],
)
def test_contrast_is_the_published_figure(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.001)
    assert contrast(other, one) == contrast(one, other)


def test_black_gives_no_light_and_white_all():
    assert (luminance("#000000"), luminance("#ffffff")) == (0.0, pytest.approx(1.0))


def test_a_mix_lies_between():
    assert mixed("#000000", "#ffffff", 0.2) == "#333333"
    assert mixed("#123456", "#ffffff", 0.0) == "#123456"


@given(COLOURS)
@pytest.mark.parametrize("grounds", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_has_a_shade_that_can_be_read(grounds, colour):
    shade = readable(colour, grounds)

    assert min(contrast(shade, ground) for ground in grounds) >= 4.5


@pytest.mark.parametrize("colour", ["#1d4ed8", "#7a0019"])
def test_a_colour_that_can_be_read_stays_as_it_is(colour):
    assert readable(colour, LIGHT) == colour


@pytest.mark.parametrize("colour", ["#ffcc00", "#39ff14", "#00e5ff", "#ff8fb1"])
def test_a_pale_colour_gets_darker_and_keeps_its_hue(colour):
    shade = readable(colour, LIGHT)

    assert luminance(shade) < luminance(colour)
    assert hue(shade) == pytest.approx(hue(colour), abs=0.02)
