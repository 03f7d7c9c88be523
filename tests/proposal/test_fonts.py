"""Text made ready for paragraphs: nothing lost, nothing read as markup, nothing that no font has."""

from __future__ import annotations

import pytest

from wizard.domain.colours import contrast
from wizard.proposal.fonts import (
    DISPLAY,
    FACES,
    REGULAR,
    SEMIBOLD,
    clean,
    face_for,
    font,
    line,
    measure,
    missing_glyphs,
    printable,
    safe,
)
from wizard.proposal.tones import tones

ALPHABETS = {
    "Latin": (*range(0x41, 0x250), *range(0x1E00, 0x1F00)),
    "Greek": (*range(0x384, 0x3CF), *range(0x1F00, 0x1FFF)),
    "Cyrillic": (*range(0x400, 0x460), *range(0x48A, 0x500)),
}
UNUSED = {"ẜ", "Ҟ", "ҟ"}  # a long s with a stroke, and a letter of old Abkhaz: Inter has not drawn them


@pytest.mark.parametrize("text", ["plain", "<b>&</b>", "é & è", "one\ntwo", "", "\U0001d4d7 ﬁ", "a@b.example"])
def test_text_is_kept_as_it_is_typed(text):
    assert "".join(run.text for run in safe(text)) == printable(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<b>&</b>", "<b>&</b>"),
        ("a\x00b\ud800c\u202e", "abc"),
        ("e\u0301", "é"),
        ("\U0001d4d7\U0001d4ee", "He"),
        ("Café 🚀", "Café [rocket]"),
        ("हिन्दी", "[5 Devanagari characters]"),
        ("ก", "[1 Thai character]"),
        ("日本語 한국어 שלום", "日本語 한국어 שלום"),
    ],
)
def test_what_no_font_has_is_described(text, shown):
    assert printable(text) == shown


def test_every_sign_is_set_in_a_face_that_has_it():
    runs = safe("Aπ Ж ש ب Ա ა 東 한", SEMIBOLD)

    assert all(ord(sign) in font(run.face).face.charToGlyph for run in runs for sign in run.text)
    assert {run.face for run in runs} >= {SEMIBOLD, "NotoSansHebrew-Regular", "DroidSansFallback"}


@pytest.mark.parametrize("alphabet", ALPHABETS)
def test_whole_alphabets_can_be_printed(alphabet):
    letters = {chr(code) for code in ALPHABETS[alphabet] if chr(code).isalpha()}

    assert set(missing_glyphs("".join(letters))) <= UNUSED


@pytest.mark.parametrize("face", FACES)
def test_all_main_faces_have_the_same_signs(face):
    assert font(face).face.charToGlyph.keys() == font(REGULAR).face.charToGlyph.keys()


def test_what_cannot_be_printed_is_named():
    assert missing_glyphs("Žluťoučký 日本 שלום \U0001d4d7 😀 ไทย") == "ทยไ😀"
    assert missing_glyphs("Nguyễn") == ""


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Ask maria@north.example, please.", ["mailto:maria@north.example"]),
        ("See https://north.example/a?b=1&c=(d).", ["https://north.example/a?b=1&c=(d"]),
        ("not@ a link, nor @this or javascript:alert(1)", []),
    ],
)
def test_addresses_become_links(text, links):
    assert [run.link for run in safe(text) if run.link] == links
    assert "".join(run.text for run in safe(text)) == text


def test_control_signs_are_left_out_and_line_ends_kept():
    assert clean("a\tb\r\nc\x07\u202e") == "a b\nc"


def test_a_line_has_no_line_end():
    assert line(" a\nb ") == "a b"


def test_a_label_is_set_in_a_face_that_has_its_signs():
    assert face_for("plain", DISPLAY) == DISPLAY
    assert face_for("日", REGULAR) == "DroidSansFallback"
    assert face_for("ไ", REGULAR) == REGULAR


def test_the_width_is_that_of_all_signs():
    assert measure(REGULAR, "AV") == measure(REGULAR, "A") + measure(REGULAR, "V")


@pytest.mark.parametrize("accent", ["#1f5fbf", "#ffffff", "#ffff00", "#00ff00", "#ff8800", "#000000", ""])
def test_white_can_be_read_on_the_brand_colour(accent):
    assert contrast(tones(accent).brand, "#ffffff") >= 4.5


@pytest.mark.parametrize("name", ["ink", "body", "muted"])
@pytest.mark.parametrize("ground", ["paper", "wash", "tint"])
def test_text_can_be_read_on_every_ground(name, ground):
    assert contrast(getattr(tones(), ground), getattr(tones(), name)) >= 4.5
