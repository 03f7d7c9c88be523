"""What-ifs: what less or more would take, shown as if it were so, and never mixed up with the answers."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from tests.shipped import example

LAB = example("dentallab25").answers
BACK = "Back to the real answers"


@pytest.fixture
def why(results):
    """Return the drivers of a window that says why."""
    driver = results(LAB, costs=True)
    return driver, driver.on_results().show_tab("Why")


def suppose(page, which):
    page.page.findChild(QPushButton, which).click()
    page.settle()


def test_one_click_shows_what_would_be_enough(why):
    driver, page = why
    step = driver.results.advice.recommendation.one_down
    suppose(page, "less")
    assert page.tab() == "Overview"
    assert page.can_see(BACK)
    assert any(
        step.tier == rung.tier and rung.name in page.texts() for rung in driver.results.advice.recommendation.ladder
    )
    assert any("Nothing you answered has changed" in text for text in page.texts())


def test_a_what_if_never_touches_the_answers(why):
    driver, page = why
    before, advice = driver.session.assessment, driver.results.advice
    suppose(page, "less")
    for tab in page.tabs():
        page.show_tab(tab)
    assert driver.session.assessment is before
    assert driver.results.advice is advice


def test_one_click_leads_back(why):
    _, page = why
    page.show_tab("Overview")
    before = page.texts()
    page.show_tab("Why")
    suppose(page, "less")
    assert page.texts() != before
    page.press(BACK)
    page.settle()
    assert not page.can_see(BACK)
    assert page.texts() == before


def test_scores_and_totals_are_those_of_the_changed_answers(why):
    driver, page = why
    step = driver.results.advice.recommendation.one_down
    suppose(page, "less")
    shown = page.page.shown
    assert shown.recommendation.leader == step.tier
    assert shown.readiness.score > driver.results.advice.readiness.score
    best = {question: shown.bank.by_id[question].best().id for question in step.change}
    assert {question: shown.assessment.answers[question].value for question in step.change} == best
    assert shown.costs is not None


def test_a_slider_moved_in_a_what_if_is_kept_and_the_answers_are_not(why):
    driver, page = why
    suppose(page, "less")
    page.show_tab("Costs")
    page.drag("Incidents", 150)
    page.let_go("Incidents")
    assert "incident_factor" in driver.session.assessment.assumptions
    assert driver.session.assessment.answers == driver.results.advice.assessment.answers
    assert page.can_see(BACK)


@pytest.mark.parametrize("name", ["lawfirm18", "startup9", "manufacturer120", "distributor60", "studio4"])
@pytest.mark.parametrize("which", ["less", "more"])
def test_every_example_bears_its_what_ifs(results, name, which):
    driver = results(example(name).answers, costs=True)
    page = driver.on_results().show_tab("Why")
    advice = driver.results.advice.recommendation
    step = advice.one_down if which == "less" else advice.one_up
    button = page.page.findChild(QPushButton, which)
    assert (button is not None) == (step is not None and bool(step.change))
    if button is not None:
        button.click()
        assert page.page.shown.recommendation.leader == step.tier
