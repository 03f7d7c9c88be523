"""The results: what they say for a full, a quick and an empty assessment, and the ways back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.shipped import BANK, CATALOGUE, EXAMPLES, advice, example
from tests.ui.drivers_results import ResultsDriver
from wizard.app.review import missing
from wizard.domain.answers import UNKNOWN
from wizard.proposal import blocks
from wizard.proposal.advice_pages import advice_pages, advice_title
from wizard.proposal.brief import Brief
from wizard.proposal.cost_pages import cost_pages
from wizard.proposal.roadmap_pages import roadmap_pages
from wizard.proposal.standing import standing_pages
from wizard.proposal.undecided import undecided_title
from wizard.ui.pages.results.page import ResultsPage
from wizard.ui.widgets.block import BlockCard

NAMES = sorted(path.stem for path in EXAMPLES.glob("*.toml"))


def cells(table):
    return [
        [table.item(row, column).text() for column in range(table.columnCount()) if table.item(row, column)]
        for row in range(table.rowCount())
    ]


def links(driver):
    return [button.text() for button in driver.results.findChildren(QPushButton) if button.isVisibleTo(driver.window)]


def test_a_full_assessment_names_a_plan_and_its_price(results):
    driver = results(example("dentallab25").answers)
    found = driver.results.advice
    plan = found.recommendation.rung(found.recommendation.tier)
    texts = driver.texts()
    assert plan.name in texts
    assert any(text.endswith(" a month") for text in texts)
    assert found.readiness.band.title in texts
    assert advice_title(Brief(found, "proposal", None)) in texts


def test_where_break_fix_is_the_answer_the_page_says_so_and_what_to_do(results):
    driver = results(example("studio4").answers)
    texts = driver.texts()
    assert any(text.startswith("Stay as you are") for text in texts)
    assert any("look again in a year" in text for text in texts)
    assert "What you can do yourselves" in texts


def test_the_ladder_shows_every_plan_and_marks_the_leader(results):
    driver = results(example("dentallab25").answers).look_at("Why")
    found = driver.results.advice.recommendation
    ladders = [cells(table) for table in driver.tables()]
    rows = [row for table in ladders for row in table]
    for rung in found.ladder:
        assert any(row[0].startswith(rung.name) for row in rows)
    assert any(row[0] == f"{found.rung(found.tier).name}\nrecommended" for row in rows)


def test_costs_follow_when_they_are_there(qtbot, session):
    own = session(BANK, example("dentallab25").answers, catalogue=CATALOGUE)
    page = ResultsPage(own, own.advice(costs=False))
    qtbot.addWidget(page)
    driver = ResultsDriver(page, qtbot).show_tab("Costs")
    assert "Working out what breakdowns cost..." in driver.texts()
    page.show_costs(own.advice())
    driver.settle()
    assert "Working out what breakdowns cost..." not in driver.texts()
    assert any("Gaps closed one by one" in words for words in driver.words_of_pictures())


def test_costs_that_cannot_be_worked_out_are_said_to_be_missing(qtbot, session):
    own = session(BANK, example("dentallab25").answers, catalogue=CATALOGUE)
    page = ResultsPage(own, own.advice(costs=False))
    qtbot.addWidget(page)
    page.drop_costs("There is no room for that.")
    driver = ResultsDriver(page, qtbot).show_tab("Costs")
    assert "There is no room for that." in driver.texts()
    page.drop_costs("Not even now.")
    assert "Not even now." in driver.settle().texts()


def test_costs_that_come_too_late_are_dropped(results, wait):
    driver = results(example("dentallab25").answers)
    driver.press("Back")
    wait(50)
    assert driver.results is None


@pytest.mark.parametrize("name", NAMES)
def test_every_example_has_results_in_every_tab(results, name):
    driver = results(example(name).answers, costs=True)
    page = driver.on_results()
    for tab in page.tabs():
        page.show_tab(tab)
        assert tab == "Assumptions" or page.pictures()
    assert driver.can_press("Export...")


def test_a_quick_check_gives_a_range_and_names_no_plan(results):
    answers = {q: answer for q, answer in example("dentallab25").answers.items() if BANK.by_id[q].quick}
    driver = results(answers, "quick")
    texts = " ".join(driver.texts())
    assert driver.results.advice.recommendation.tier is None
    assert "Quick check" in texts
    assert undecided_title(Brief(driver.results.advice, "proposal", None)) in texts


def test_a_quick_check_goes_on_to_the_full_one_with_its_answers(window):
    driver = window()
    driver.press("Quick check")
    for question, answer in example("dentallab25").answers.items():
        if BANK.by_id[question].quick and answer.state == "answered":
            driver.session.record(question, answer.value)
    driver.press("See the results")
    driver.qtbot.waitUntil(lambda: "Go on to the &full check" in driver.button_texts())
    driver.press("Go on to the full check")
    assert driver.session.assessment.mode == "full"
    assert driver.session.assessment.answers["b_users"].value == 25
    assert driver.results is None
    driver.press("Save and close")
    assert ", full assessment, " in driver.drafts()[0]


def test_a_score_at_the_low_end_of_its_range_shows_the_range(results):
    answers = {**example("dentallab25").answers, "u_os": UNKNOWN, "u_apps": UNKNOWN}
    driver = results(answers)
    card = driver.results.advice.readiness
    reach = f"({round(card.low)} to {round(card.high)})"
    assert round(card.score) == round(card.low)
    assert f"{card.band.title} {reach}" in driver.texts()


def test_a_figure_of_ones_own_is_marked_above_every_tab(results):
    driver = results(example("dentallab25").answers)
    assert not any("of your own" in text for text in driver.texts())
    driver.session.assume("gap_price", 3.0)
    driver.results._keep()  # noqa: SLF001 - as after a slider came to rest
    assert any(text.endswith(", with one figure of your own") for text in driver.texts())


def test_an_empty_assessment_says_what_is_missing(results):
    driver = results({})
    texts = driver.texts()
    assert any("Provisional" in text for text in texts)
    assert "Still to be answered" in texts
    count = len(missing(driver.session))
    assert sum(int(text.split("(")[1].split()[0]) for text in links(driver) if " open)" in text) == count


def test_a_gap_links_back_to_its_question(results, wait):
    answers = {q: a for q, a in example("dentallab25").answers.items() if q not in {"m_disk", "m_perf", "m_net"}}
    driver = results(answers).look_at("To do")
    link = next(text for text in links(driver) if text.startswith("Keeping watch ("))
    driver.follow_link(link)
    wait(20)
    assert driver.step() == "monitoring"
    assert driver.focused() in driver.cards.choices("m_disk")


def test_what_nobody_knew_is_listed_with_how_to_find_out(results):
    driver = results({**example("dentallab25").answers, "k_copies": UNKNOWN}).look_at("To do")
    question = BANK.by_id["k_copies"]
    assert question.name in links(driver)
    assert question.find_out in driver.texts()
    driver.follow_link(question.name)
    assert driver.cards.chosen("k_copies") == ["I don't know"]


def test_a_client_is_never_taken_for_markup(results):
    driver = results(example("dentallab25").answers)
    driver.press("Back")
    driver.go_to_step(0)
    driver.name_client("<b>Müller</b> & Söhne")
    driver.press("See the results")
    assert "<b>Müller</b> & Söhne" in driver.texts()


@pytest.mark.usefixtures("qapp")
def test_every_block_of_the_pages_has_a_look():
    looks = BlockCard.__dict__["add"].dispatcher
    nothing = looks.dispatch(object)
    for name in NAMES:
        brief = Brief(advice(example(name).answers, costs=True), "proposal", None)
        for pages in (advice_pages, standing_pages, cost_pages, roadmap_pages):
            for block in pages(brief):
                assert looks.dispatch(type(block)) is not nothing, type(block)


def test_a_point_escapes_what_it_says(qtbot):
    card = BlockCard("Heading")
    qtbot.addWidget(card)
    card.add(blocks.Bullets((blocks.Point("1 < 2 & <i>three</i>", "<b>"),)))
    label = card.findChildren(QLabel)[-1]
    assert "&lt;i&gt;" in label.text()
    assert "<i>" not in label.text()
