"""Scores worked out by hand: two levels, the interval, coverage, bands and what limits them."""

from __future__ import annotations

import pytest

from tests.bank import bank, habit, number, sheet, stake, ticks
from wizard.domain.conditions import Leaf
from wizard.domain.flow import standings
from wizard.domain.questions import Cap, on_curve
from wizard.domain.scoring import score

# care weighs three times as much as watch; in care, a weighs three times as much as b
AREAS = bank(habit("a", weight=3), habit("b"), habit("c", dimension="watch", weight=2), weights={"care": 3, "watch": 1})
STAKES = bank(stake("a"), stake("b"))
METER = bank(
    number("n", "readiness", dimension="care", curve=((0, 0), (100, 1))),
    number("m", "exposure", dimension="stakes", curve=((0, 0), (100, 1))),
)
KEY = Cap("key", "fair", "A basic is missing", questions=("lock",), points_below=0.5)
WEAK = Cap("weak", "good", "One area is weak", dimension_below=40)
# lock weighs next to nothing, so that only the cap can bring the band down
CAPPED = bank(habit("lock", weight=0.01), habit("a"), habit("c", dimension="watch"), caps=(KEY, WEAK))


def card(questions, answers, axis="readiness"):
    """Return the score card of one axis."""
    return score(questions, standings(questions, answers), axis)


def numbers(questions, answers, axis="readiness"):
    """Return headline, low and high."""
    found = card(questions, answers, axis)
    return found.score, found.low, found.high


def test_questions_make_an_area_and_areas_the_axis():
    found = card(AREAS, sheet(a="good", b="bad", c="half"))

    assert [area.score for area in found.areas] == [75, 50]
    assert found.score == (3 * 75 + 50) / 4


def test_unknown_earns_nothing_in_the_headline_and_all_in_the_best_case():
    assert numbers(AREAS, sheet(a="?", b="good", c="good")) == ((3 * 25 + 100) / 4, (3 * 25 + 100) / 4, 100)


def test_unanswered_counts_in_the_interval_like_unknown():
    assert numbers(AREAS, sheet(b="good", c="good")) == numbers(AREAS, sheet(a="?", b="good", c="good"))


def test_what_does_not_apply_leaves_both_sides():
    assert numbers(AREAS, sheet(a="-", b="good", c="bad")) == (75, 75, 75)


def test_an_area_that_does_not_apply_at_all_leaves_the_total():
    found = card(AREAS, sheet(a="good", b="bad", c="-"))

    assert found.score == 75
    assert (found.areas[1].score, found.areas[1].low, found.areas[1].coverage) == (None, None, None)


def test_a_hidden_question_leaves_every_sum():
    questions = bank(habit("a"), habit("b", show_if=Leaf("a", "is", "bad")))

    assert numbers(questions, sheet(a="good")) == (100, 100, 100)


def test_an_open_question_keeps_its_weight():
    questions = bank(number("gate"), habit("a"), habit("b", show_if=Leaf("gate", "gte", 1.0)))

    assert numbers(questions, sheet(a="good", b="good")) == (50, 50, 100)


def test_exposure_takes_the_middle_for_what_nobody_knows():
    assert numbers(STAKES, sheet(a="much", b="?"), "exposure") == (75, 50, 100)


@pytest.mark.parametrize("doubt", [{}, {"c": "?"}], ids=["unanswered", "unknown"])
def test_an_area_nobody_answered_is_not_assessed_but_enters_the_total(doubt):
    found = card(AREAS, sheet(a="good", b="good", **doubt))

    watch = found.areas[1]
    assert (watch.score, watch.low, watch.high) == (None, 0, 100)
    assert (found.score, found.low, found.high) == (75, 75, 100)


@pytest.mark.parametrize("answers", [{}, {"a": "?"}, {"a": "-"}, {"a": "-", "b": "?"}])
@pytest.mark.parametrize(("questions", "axis"), [(AREAS, "readiness"), (STAKES, "exposure")])
def test_the_total_is_null_where_nothing_on_the_axis_is_answered(questions, axis, answers):
    found = card(questions, sheet(**answers), axis)

    assert (found.score, found.band) == (None, None)


def test_nothing_applies_at_all_leaves_no_interval_either():
    assert numbers(STAKES, sheet(a="-", b="-"), "exposure") == (None, None, None)


def test_coverage_has_two_levels_and_counts_unknown_as_covered():
    found = card(AREAS, sheet(a="?", c="good"))

    assert [area.coverage for area in found.areas] == [0.75, 1.0]
    assert found.coverage == (3 * 0.75 + 1) / 4


def test_what_does_not_apply_is_not_waited_for():
    assert card(AREAS, sheet(a="-", b="good", c="good")).coverage == 1


def test_an_open_question_is_not_covered():
    questions = bank(number("gate"), habit("a"), habit("b", show_if=Leaf("gate", "gte", 1.0)))

    assert card(questions, sheet(a="good", b="good")).coverage == 0.5


@pytest.mark.parametrize(
    ("value", "points"), [(-5, 0.2), (0, 0.2), (5, 0.4), (10, 0.6), (15, 0.8), (20, 1.0), (90, 1.0)]
)
def test_a_curve_is_straight_between_its_knots_and_flat_beyond(value, points):
    assert on_curve(((0, 0.2), (10, 0.6), (20, 1.0)), value) == pytest.approx(points)


@pytest.mark.parametrize(("ticked", "points"), [(["none"], 0), (["x"], 30), (["x", "y"], 90), (["x", "y", "z"], 100)])
def test_ticked_options_add_up_to_at_most_one(ticked, points):
    questions = bank(ticks("t", {"x": 0.3, "y": 0.6, "z": 0.7}))

    assert card(questions, sheet(t=ticked), "exposure").score == pytest.approx(points)


@pytest.mark.parametrize(
    ("value", "band"),
    [
        (0, "poor"),
        (34.99, "poor"),
        (35, "fair"),
        (59.99, "fair"),
        (60, "good"),
        (79.99, "good"),
        (80, "best"),
        (100, "best"),
    ],
)
def test_a_band_begins_at_its_edge(value, band):
    assert card(METER, sheet(n=value)).band.id == band


@pytest.mark.parametrize(("value", "band"), [(34.99, "low"), (35, "high"), (100, "high")])
def test_exposure_has_bands_of_its_own(value, band):
    assert card(METER, sheet(m=value), "exposure").band.id == band


def test_a_bank_without_bands_has_scores_all_the_same():
    found = card(bank(habit("a"), bands=()), sheet(a="good"))

    assert (found.score, found.band, found.held_back_by) == (100, None, ())


# What limits the band


def held(**answers):
    """Return the band and the caps that hold it back."""
    found = card(CAPPED, sheet(**answers))
    return found.band.id, [reason.cap for reason in found.held_back_by]


@pytest.mark.parametrize("answer", ["bad", "?"])
def test_a_missing_basic_limits_the_band(answer):
    assert held(lock=answer, a="good", c="good") == ("fair", ["key"])


@pytest.mark.parametrize("answer", ["good", "half", "-"])
def test_a_basic_half_in_place_or_not_applicable_limits_nothing(answer):
    assert held(lock=answer, a="good", c="good") == ("best", [])


def test_a_weak_area_limits_the_band():
    questions = bank(habit("a"), habit("c", dimension="watch"), weights={"care": 9, "watch": 1}, caps=(WEAK,))

    found = card(questions, sheet(a="good", c="bad"))

    assert (found.score, found.band.id) == (90, "good")
    assert found.held_back_by[0].areas == ("watch",)


@pytest.mark.parametrize(("value", "band"), [(39.9, "good"), (40, "best")])
def test_an_area_is_weak_below_forty(value, band):
    meter = number("c", "readiness", dimension="watch", curve=((0, 0), (100, 1)))
    questions = bank(habit("a"), meter, weights={"care": 9, "watch": 1}, caps=(WEAK,))

    assert card(questions, sheet(a="good", c=value)).band.id == band


def test_an_area_of_which_nothing_is_known_is_weak():
    questions = bank(habit("a"), habit("c", dimension="watch"), weights={"care": 9, "watch": 1}, caps=(WEAK,))

    assert card(questions, sheet(a="good", c="?")).band.id == "good"


def test_an_area_that_does_not_apply_is_not_weak():
    questions = bank(habit("a"), habit("c", dimension="watch"), caps=(WEAK,))

    assert card(questions, sheet(a="good", c="-")).band.id == "best"


def test_of_two_caps_the_lower_counts_and_both_are_told():
    questions = bank(
        habit("lock"), habit("a"), habit("c", dimension="watch"), weights={"care": 1, "watch": 20}, caps=(KEY, WEAK)
    )

    found = card(questions, sheet(lock="bad", a="bad", c="good"))

    assert (found.band.id, [reason.cap for reason in found.held_back_by]) == ("fair", ["key", "weak"])


@pytest.mark.parametrize(("care", "band"), [("bad", "poor"), ("good", "fair")])
def test_a_cap_that_changes_nothing_is_not_told(care, band):
    assert held(lock="bad", a=care, c="bad") == (band, [])


def test_the_reason_names_the_question_by_its_short_name():
    questions = bank(habit("lock", weight=0.01, short="Locked doors"), habit("a"), caps=(KEY,))

    reason = card(questions, sheet(lock="bad", a="good")).held_back_by[0]

    assert (reason.why, reason.questions, reason.names) == ("A basic is missing", ("lock",), ("Locked doors",))
