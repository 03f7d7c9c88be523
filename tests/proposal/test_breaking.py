"""Lines end where they may, and no space or sign is lost there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.proposal.breaking import broken, cut_off, settled
from wizard.proposal.fonts import REGULAR, SEMIBOLD, measure, safe

TEXTS = st.text(st.sampled_from("abcW ,.\n東京、שלוםé"), max_size=120)


def lines_of(text, room, face=REGULAR):
    """Return the texts of a paragraph's lines."""
    runs = [run if run.face else run._replace(face=face) for run in safe(text)]
    return ["".join(run.text for run in line.runs) for line in broken(runs, room)]


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("one two", 100, ["one two"]),
        ("one two", 2.5, ["one ", "two"]),
        ("one\ntwo", 100, ["one ", "two"]),
        ("one  two ", 100, ["one two"]),
        ("", 100, []),
        ("WWWW", 2.2, ["WW", "WW"]),
        ("東京都。港", 2.1, ["東京", "都。", "港"]),
        ("a\n\nb", 100, ["a ", "b"]),
    ],
)
def test_a_line_keeps_the_space_at_its_end(text, room, lines):
    assert lines_of(text, room) == lines


@given(TEXTS, st.floats(3, 30))
def test_no_sign_is_lost_and_none_added(text, room):
    assert "".join("".join(lines_of(text, room)).split()) == "".join("".join(run.text for run in safe(text)).split())


@given(TEXTS, st.floats(3, 30))
def test_no_line_is_wider_than_the_room(text, room):
    runs = [run._replace(face=run.face or REGULAR) for run in safe(text)]

    for line in broken(runs, room):
        printed = "".join(run.text for run in line.runs)
        spaces = len(printed) - len(printed.rstrip())
        assert line.width <= room + 1e-6
        assert sum(measure(run.face, run.text) for run in line.runs) <= line.width + 0.4 * spaces + 1e-6


def test_a_word_in_two_faces_stays_together():
    runs = [*safe("Strong", SEMIBOLD), *safe(", then", REGULAR)]

    assert ["".join(run.text for run in line.runs) for line in broken(runs, 4)] == ["Strong, ", "then"]


def test_a_last_word_is_not_left_alone():
    runs = [run._replace(face=REGULAR) for run in safe("four words of even size and more still on")]
    room = sum(measure(REGULAR, run.text) for run in runs) - 0.3

    assert broken(runs, room)[-1].width < 0.12 * room
    assert settled(runs, room, 0.12)[-1].width >= 0.12 * room


def test_a_line_cut_off_says_so_within_its_room():
    (line,) = broken([run._replace(face=REGULAR) for run in safe("some words")], 100)
    cut = cut_off(line, 4)

    assert "".join(run.text for run in cut.runs).endswith("…")
    assert cut.width <= 4
