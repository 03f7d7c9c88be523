"""Arabic letters take their shapes, right-to-left words their places."""

from __future__ import annotations

import pytest

from wizard.proposal.direction import levels_of, order
from wizard.proposal.scripts import described, is_mixed, joined, plain, shapes

ARABIC = "السلام عليكم ورحمة الله وبركاته، ١٢٣ پیش‌رفت"


def shown(text):
    """Return a line as it stands on paper, from left to right, each letter as it was typed."""
    return "".join(sign for _, sign in order(text, levels_of(text)))


@pytest.mark.parametrize(
    ("typed", "forms"),
    [
        ("بب", ["initial", "final"]),
        ("ببب", ["initial", "medial", "final"]),
        ("بابا", ["initial", "final", "initial", "final"]),
        ("اب", ["isolated", "isolated"]),
        ("ب ب", ["isolated", "", "isolated"]),
        ("بَب", ["initial", "", "final"]),
        ("ب\u200cب", ["isolated", "isolated"]),
        ("ء", ["isolated"]),
    ],
)
def test_a_letter_takes_the_shape_that_its_neighbours_ask_for(typed, forms):
    letters = [sign for sign in typed if sign != "\u200c"]
    wanted = [getattr(shapes()[letter], form) if form else letter for letter, form in zip(letters, forms, strict=True)]

    assert list(joined(typed)) == wanted


def test_lam_and_alef_are_one_sign():
    assert joined("سلام") == joined("س") + "" or len(joined("سلام")) == 3
    assert "\ufefc" in joined("سلام")


def test_nothing_is_lost_in_joining():
    assert plain(joined(ARABIC)) == ARABIC.replace("\u200c", "")


def test_text_without_arabic_stays():
    assert joined("Zoë & שלום") == "Zoë & שלום"


@pytest.mark.parametrize(
    ("typed", "paper"),
    [
        ("abc", "abc"),
        ("שלום", "םולש"),
        ("Café שלום bar", "Café םולש bar"),
        ("שלום abc", "abc םולש"),
        ("שלום 2024", "2024 םולש"),
        ("Co (שלום) Ltd", "Co (םולש) Ltd"),
        ("חברה (2024)", "(2024) הרבח"),
        ("טל 12-34, 5.6%", "5.6% ,12-34 לט"),
        ("a שלום, עולם b", "a םלוע ,םולש b"),
        ("שלום <b>", "<b> םולש"),
    ],
)
def test_a_line_runs_both_ways(typed, paper):
    assert shown(typed) == paper


def test_every_sign_keeps_one_place():
    text = "Ab שלום (12) عليكم 3.4 — x"
    places = [place for place, _ in order(text, levels_of(text))]

    assert sorted(places) == list(range(len(text)))


@pytest.mark.parametrize(("text", "mixed"), [("plain", False), ("東京 Ж", False), ("a ש", True), ("ب", True)])
def test_only_text_that_runs_to_the_left_needs_an_order(text, mixed):
    assert is_mixed(text) is mixed


@pytest.mark.parametrize(
    ("signs", "words"),
    [("ไท", "[2 Thai characters]"), ("😀🚀", "[grinning face][rocket]"), ("\U00012000", "[1 Cuneiform character]")],
)
def test_a_sign_without_a_font_is_said_in_words(signs, words):
    assert described(signs) == words
