"""Scores that are still wide open: no word and no figure says more than is known."""

from __future__ import annotations

from tests.proposal.papers import advice_on, quick_check, said
from tests.shipped import example
from wizard.proposal.brief import Brief
from wizard.proposal.content import compose
from wizard.proposal.field_part import OPEN, UNDER, field, match_words
from wizard.proposal.standing import areas


def brief(assessment):
    """Return what the document is composed from."""
    return Brief(advice_on(assessment), "report", None)


def test_a_point_that_may_lie_on_either_side_says_so():
    found = brief(quick_check())
    assert match_words(found) == OPEN
    assert f"both of 100: {OPEN}." in field(found).alt


def test_a_point_that_is_known_is_named():
    assert match_words(brief(example("dentallab25"))) == UNDER


def test_areas_of_a_quick_check_show_where_they_may_lie_and_none_is_called_weak():
    advice = advice_on(quick_check())
    bars = areas(Brief(advice, "report", None), advice.readiness).bars
    assert any(" to " in bar.label for bar in bars)
    assert not any("(" in bar.label for bar in bars)
    assert "Weakest area" not in said(compose(advice, "report", None))


def test_areas_of_a_full_assessment_show_their_score():
    advice = advice_on(example("dentallab25"))
    bars = areas(Brief(advice, "report", None), advice.readiness).bars
    assert all(bar.label.isdigit() for bar in bars)
    assert "Weakest area" in said(compose(advice, "report", None))
