"""The assumptions: found by typing, with their sources, changed within their limits, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.shipped import CATALOGUE, example

LAB = example("dentallab25").answers


@pytest.fixture
def sheet(results):
    """Return the drivers of a window that shows the assumptions."""
    driver = results(LAB, costs=True)
    return driver, driver.on_results().show_tab("Assumptions")


@pytest.fixture
def right_to_left(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_figure_of_the_catalogue_is_there(sheet):
    _, page = sheet
    assert len(page.rows()) == len(CATALOGUE.figures)
    assert {figure.title for figure in CATALOGUE.figures} == {row[0] for row in page.rows()}


def test_typing_finds_a_figure_by_any_of_its_words(sheet):
    _, page = sheet
    page.search("caught later")
    assert [row[0] for row in page.rows()] == ["Share of lost work caught up later"]
    page.search("no such thing anywhere")
    assert page.rows() == []
    assert "Nothing like that is among the assumptions." in page.texts()


def test_a_figure_says_value_range_year_grade_source_and_whether_it_is_our_own(sheet):
    _, page = sheet
    page.search("caught later").choose(0)
    facts = " ".join(page.facts())
    for words in ("50%", "30% to 70%", "2026", "Grade D", "Our own assumption", "continuitycentral.com"):
        assert words in facts


def test_an_own_value_changes_the_result_and_is_marked(sheet):
    driver, page = sheet
    before = driver.results.advice.recommendation.ladder[0].total_year
    page.search("caught later").choose(0).own_value("80")
    assert driver.session.assessment.assumptions == {"caught_up_later": pytest.approx(0.8)}
    assert driver.results.advice.recommendation.ladder[0].total_year < before
    assert page.rows()[0][1] == "80%, changed"
    assert "Changed for this assessment" in page.facts()


@pytest.mark.parametrize("typed", ["", "much", "-1", "101", "nan", "inf", "1e400"])
def test_what_makes_no_sense_is_refused_in_a_sentence(sheet, typed):
    driver, page = sheet
    page.search("caught later").choose(0).own_value(typed)
    assert driver.session.assessment.assumptions == {}
    assert any("write a number from 0 to 100%" in text for text in page.facts())


def test_what_is_refused_looks_refused_until_it_fits(sheet):
    _, page = sheet
    page.search("caught later").choose(0).own_value("101")
    assert page.refusals() == ["Share of lost work caught up later: write a number from 0 to 100%"]
    page.own_value("80")

    assert page.refusals() == []


@pytest.mark.usefixtures("right_to_left")
def test_the_first_figure_is_chosen_from_right_to_left_too(results):
    page = results(LAB).on_results().show_tab("Assumptions")

    assert page.facts()[0] == page.rows()[0][0]


def test_a_changed_figure_is_reset(sheet):
    driver, page = sheet
    page.search("caught later").choose(0).own_value("20")
    page.press("Reset")
    assert driver.session.assessment.assumptions == {}
    assert page.rows()[0][1] == "50%"


def test_only_the_changed_ones_are_left(sheet):
    _, page = sheet
    page.search("caught later").choose(0).own_value("20")
    page.search("")
    page.only_changed()
    assert [row[0] for row in page.rows()] == ["Share of lost work caught up later"]


def test_a_price_is_shown_and_cannot_be_changed_here(sheet):
    _, page = sheet
    page.search("complete care per user").choose(0)
    assert page.rows()
    assert not page.can_see("Use this")


def test_costs_are_worked_out_again_when_a_figure_changes_before_they_are_there(results):
    driver = results(LAB)
    page = driver.on_results().show_tab("Assumptions")
    page.search("caught later").choose(0).own_value("80")
    driver.wait_for_costs()
    assert driver.results.shown.assessment.assumptions == {"caught_up_later": pytest.approx(0.8)}
    page.show_tab("Costs")
    assert page.pictures()
