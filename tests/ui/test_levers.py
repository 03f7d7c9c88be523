"""Sliders on the cost tab: they redraw at once, are kept when they rest, and can be taken back."""

from __future__ import annotations

import pytest

from tests.shipped import example

LAB = example("dentallab25").answers
ALL = {
    "Incidents": "incident_factor",
    "Wait until someone starts": "wait_factor",
    "Cost of an hour of work": "hour_cost_factor",
    "Lost work caught up later": "caught_up_later",
    "Price of the plan": "fee_factor",
    "What closing a plain gap is worth": "gap_price",
}


@pytest.fixture
def costs(results):
    """Return the drivers of a window that shows the costs of the dental lab."""
    driver = results(LAB, costs=True)
    return driver, driver.on_results().show_tab("Costs")


def test_there_is_a_slider_for_each_input_that_matters(costs):
    _, page = costs
    assert page.levers() == list(ALL)
    assert not any(page.is_changed(name) for name in ALL)


@pytest.mark.parametrize("name", ALL)
def test_a_moved_slider_redraws_and_is_kept(costs, name):
    driver, page = costs
    before = page.words_of_pictures(), page.texts()
    page.nudge(name, 8)
    assert (page.words_of_pictures(), page.texts()) != before
    assert page.is_changed(name)
    assert driver.session.assessment.assumptions == {}
    page.rest(name)
    assert list(driver.session.assessment.assumptions) == [ALL[name]]
    assert driver.results.advice.assessment is driver.session.assessment


def test_a_held_slider_is_kept_only_when_it_is_let_go(costs):
    driver, page = costs
    page.drag("Incidents", 120)
    page.drag("Incidents", 160)
    assert driver.session.assessment.assumptions == {}
    page.let_go("Incidents")
    kept = driver.session.assessment.assumptions["incident_factor"]
    assert kept == pytest.approx(0.25 + 2.25 * 160 / 200)
    assert driver.session.undo() == "incident_factor"


def test_figures_on_screen_are_those_of_the_moved_input(costs):
    driver, page = costs
    before = driver.results.advice.costs.break_fix.mean
    page.drag("Incidents", 200)
    page.let_go("Incidents")
    shown = page.page.shown.costs.break_fix.mean
    ratio = driver.session.assessment.assumptions["incident_factor"]
    assert ratio == pytest.approx(2.5)
    assert shown > before * 1.8


def test_one_slider_is_reset_and_the_others_stay(costs):
    driver, page = costs
    before = page.texts()
    for name in ("Incidents", "Lost work caught up later"):
        page.drag(name, 150)
        page.let_go(name)
    page.reset("Incidents")
    assert not page.is_changed("Incidents")
    assert list(driver.session.assessment.assumptions) == ["caught_up_later"]
    page.reset("Lost work caught up later")
    assert page.texts() == before


def test_all_sliders_are_reset_at_once(costs):
    driver, page = costs
    before = page.texts(), page.words_of_pictures()
    for name in ALL:
        page.drag(name, 33)
        page.let_go(name)
    assert len(driver.session.assessment.assumptions) == len(ALL)
    page.press("Reset all")
    assert driver.session.assessment.assumptions == {}
    assert (page.texts(), page.words_of_pictures()) == before


def test_back_at_its_default_a_slider_counts_as_not_changed(costs):
    driver, page = costs
    page.nudge("Incidents", 3)
    page.nudge("Incidents", -3)
    page.rest("Incidents")
    assert not page.is_changed("Incidents")
    assert driver.session.assessment.assumptions == {}


def test_a_page_left_in_the_middle_of_a_move_forgets_nothing(costs):
    driver, page = costs
    page.nudge("Incidents", 5)
    page.show_tab("Overview")
    assert "incident_factor" in driver.session.assessment.assumptions


def test_other_tabs_show_the_moved_figures(costs):
    driver, page = costs
    page.drag("What closing a plain gap is worth", 0)
    page.let_go("What closing a plain gap is worth")
    page.show_tab("Overview")
    assert any(text.startswith("Stay as you are") for text in page.texts())
    assert driver.results.advice.recommendation.leader == "payg"


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("place", [0, 200])
def test_a_slider_bears_its_ends(costs, name, place):
    _, page = costs
    page.drag(name, place)
    page.let_go(name)
    assert page.pictures()
    assert "nan" not in " ".join(page.texts()).lower()


def test_a_screen_reader_hears_the_value_in_words(costs):
    _, page = costs
    assert page.words("Lost work caught up later").startswith("50%.")
    page.drag("Lost work caught up later", 200)
    page.let_go("Lost work caught up later")
    assert page.words("Lost work caught up later").startswith("100%, changed.")
