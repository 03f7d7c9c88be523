"""Text made safe for paragraphs."""

from __future__ import annotations

import pytest

from wizard.proposal.fonts import REGULAR, clean, face_for, line, safe
from wizard.proposal.tones import contrast, tones


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("plain", "plain"),
        ("<b>&</b>", "&lt;b&gt;&amp;&lt;/b&gt;"),
        ("é & è", "é &amp; è"),
        ("one\ntwo", "one<br/>two"),
        ("a\x00b\ud800c", "abc"),
        ("", ""),
    ],
)
def test_text_is_escaped(text, markup):
    assert safe(text) == markup


def test_control_signs_are_left_out_and_line_ends_kept():
    assert clean("a\tb\r\nc\x07\u202e") == "a b\nc"


def test_a_line_has_no_line_end():
    assert line(" a\nb ") == "a b"


def test_a_label_keeps_its_face_when_no_font_has_the_sign():
    assert face_for("日", REGULAR) == REGULAR


@pytest.mark.parametrize("accent", ["#1f5fbf", "#ffffff", "#ffff00", "#00ff00", "#ff8800", "#000000", ""])
def test_white_can_be_read_on_the_brand_colour(accent):
    assert contrast(tones(accent).brand, "#ffffff") >= 4.5


@pytest.mark.parametrize("name", ["ink", "body", "muted"])
@pytest.mark.parametrize("ground", ["paper", "wash", "tint"])
def test_text_can_be_read_on_every_ground(name, ground):
    assert contrast(getattr(tones(), ground), getattr(tones(), name)) >= 4.5
