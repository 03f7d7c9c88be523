"""The review before the results: what it lists, where it leads, and that it forces nothing."""

from __future__ import annotations

import pytest

from tests.shipped import BANK, EXAMPLES
from tests.ui.drivers_questions import ReviewDriver
from wizard.app.review import missing


@pytest.fixture
def opened(window, tmp_path):
    """Return a function that opens an example without some of its answers, at the review."""

    def make(*missing):
        lines = (EXAMPLES / "lawfirm18.toml").read_text(encoding="utf-8").splitlines()
        target = tmp_path / "client.toml"
        kept = [line for line in lines if line.partition(" = ")[0] not in missing]
        target.write_text("\n".join(kept), encoding="utf-8")
        driver = window(target)
        return driver, ReviewDriver(driver.window)

    return make


def settle_all(driver):
    for question in missing(driver.session):
        driver.session.record(question.id, question.options[0].id)
    for question in [q for q, standing in driver.session.standings.items() if standing.status == "unknown"]:
        driver.session.record(question, BANK.by_id[question].options[0].id)


def test_open_questions_are_listed_with_what_settling_them_is_worth(opened):
    _, review = opened("m_disk", "b_margin_hour")
    review.open()
    links = review.links()
    assert links["Drive warnings"] == "Not answered. 5 points of readiness"
    assert links["Profit at stake"] == "Not answered. 9 points of what is at stake"
    assert any(text.startswith("Settling these") and "narrows readiness from" in text for text in review.texts())


def test_without_the_users_it_says_that_no_plan_is_named(opened):
    _, review = opened("b_users")
    review.open()
    assert next(iter(review.links().values())) == "Not answered. No plan is named without it"


def test_one_click_leads_to_the_question_and_one_back(opened):
    driver, review = opened("m_disk")
    review.open()
    review.follow("Drive warnings")
    assert driver.step() == "monitoring"
    assert driver.cards.card("m_disk").isAncestorOf(driver.focused())
    driver.cards.choose("m_disk", BANK.by_id["m_disk"].options[0].label)
    review.come_back()
    assert driver.step() == "review"
    assert "Drive warnings" not in review.links()
    assert not driver.can_press("Back to the review")


def test_counts_of_what_is_open_add_up_with_those_of_what_is_answered(opened):
    driver, review = opened("m_disk")
    settle_all(driver)
    driver.session.forget("m_disk")
    driver.session.mark("b_share")
    review.open()
    assert driver.steps()[-1] == "Review, 1 open, 1 marked"
    assert any(text == "58 of 59 answered" for text in driver.texts())
    driver.press("See the results")
    said = "Questions: 1 open, 1 marked. Settling what is open makes the result sharper."
    assert said in driver.texts()


def test_answers_that_are_only_marked_promise_no_sharper_result(opened):
    driver, _ = opened("m_disk")
    settle_all(driver)
    driver.session.mark("b_share")
    driver.press("See the results")
    assert "Questions: 1 marked." in driver.texts()


def test_reminders_are_told(opened):
    driver, review = opened("m_disk")
    driver.session.mark("m_disk", "Jim is back on Monday <b>&")
    driver.session.mark("b_share")
    review.open()
    assert "Your note: Jim is back on Monday <b>&" in review.texts()
    assert review.links()["Drive warnings"].startswith("Not answered, marked to come back")
    assert review.links()["People who would stop"].startswith("Answered, marked to come back")


def test_when_nothing_is_open_it_says_so_and_next_passes_it_over(opened):
    driver, review = opened("m_disk")
    settle_all(driver)
    driver.sitting.walk.go_to(BANK.sections[-1].id)
    assert not driver.can_press("Next")
    review.open()
    assert "Nothing is open. The results are ready." in review.texts()
    assert review.links() == {}
    driver.press("See the results")
    assert driver.results is not None


def test_the_results_are_one_click_away_all_the_time(opened):
    driver, _ = opened("m_disk")
    driver.press("See the results")
    assert driver.results is not None


def test_the_results_offer_the_review(opened):
    driver, _ = opened("m_disk")
    driver.press("See the results")
    driver.press("Review what is open")
    assert driver.results is None
    assert driver.step() == "review"


def test_the_offer_makes_way_while_somebody_presents(opened):
    driver, _ = opened("m_disk")
    driver.press("See the results")
    driver.results.head.present.click()
    assert not driver.can_press("Review what is open")
    driver.results.head.present.click()
    assert driver.can_press("Review what is open")


def test_the_offer_stays_with_the_results(opened):
    driver, _ = opened("m_disk")
    driver.press("See the results")
    driver.results.head.present.click()
    driver.results.back_wanted.emit()
    assert not driver.can_press("Review what is open")


def test_with_nothing_open_the_results_offer_no_review(opened):
    driver, _ = opened("m_disk")
    settle_all(driver)
    driver.press("See the results")
    assert not driver.can_press("Review what is open")


def test_an_empty_assessment_has_a_review_of_bounded_length(window):
    driver = window()
    driver.press("Full assessment")
    review = ReviewDriver(driver.window)
    review.open()
    assert len(review.links()) <= 35
    assert "Where more is open" in review.titles()
    review.follow("Security basics: 8 open")
    assert driver.step() == "security"


def test_a_quick_check_has_its_review(window):
    driver = window()
    driver.press("Quick check")
    review = ReviewDriver(driver.window)
    review.open()
    assert len(review.links()) == 12
