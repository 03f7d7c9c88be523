"""The tabs of the results: answers that lead back, areas that lead on, what was found and when it is done."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget

from tests.shipped import BANK, CATALOGUE, example
from tests.ui.drivers_results import ResultsDriver
from wizard.app import settings
from wizard.domain.answers import UNKNOWN
from wizard.proposal.advice_pages import reasons
from wizard.proposal.brief import Brief
from wizard.ui.pages.results.page import ResultsPage

LAB = example("dentallab25").answers


def cells(table):
    places = product(range(table.rowCount()), range(table.columnCount()))
    return [item.text() for item in (table.item(*place) for place in places) if item is not None]


def test_tabs_are_reached_by_the_arrow_keys(results):
    driver = results(LAB)
    page = driver.on_results()
    assert driver.focused() is page.page.head.tabs
    QTest.keyClick(page.page.head.tabs, Qt.Key.Key_Right)
    assert page.settle().tab() == "Why"
    assert "Area by area" in page.texts()


def test_every_reason_names_its_answers_and_leads_back_to_them(results):
    driver = results(LAB)
    page = driver.on_results().show_tab("Why")
    brief = Brief(driver.results.advice, "proposal", None)
    wanted = {brief.short_and_said(question) for reason in reasons(brief) for question in reason.questions}
    assert wanted
    assert wanted <= set(page.answers())


def test_an_answer_is_followed_with_the_keyboard(results, wait):
    driver = results(LAB)
    page = driver.on_results().show_tab("Why")
    words = next(words for words, target in page.answers().items() if target == "m_disk")
    page.follow(words)
    wait(20)
    assert driver.results is None
    assert driver.step() == BANK.by_id["m_disk"].section
    assert driver.focused() in driver.cards.choices("m_disk")


def test_an_area_leads_to_its_section(results, wait):
    driver = results(LAB)
    page = driver.on_results().show_tab("Why")
    titles = {area.title for area in driver.results.advice.readiness.areas}
    assert set(page.spots()) == titles
    page.spots()["Backup and recovery"].click()
    wait(20)
    assert driver.step() == "backup"


def test_findings_say_how_and_when_they_are_closed(results):
    driver = results(LAB)
    page = driver.on_results().show_tab("To do")
    advice = driver.results.advice
    texts = " ".join(page.texts())
    brief = Brief(advice, "proposal", None)
    for finding in advice.findings:
        assert brief.service_name(finding.service) in texts
    assert {need.question for finding in advice.findings for need in finding.needs} <= set(page.answers().values())
    assert any("Roadmap by quarter" in words for words in page.words_of_pictures())


@pytest.mark.parametrize(
    ("role", "who", "others"),
    [
        ("owner", {"A provider", "You, or a provider", "You and a provider"}, {"Us", "You, or us", "Both"}),
        ("seller", {"Us", "You, or us", "Both"}, {"A provider", "You, or a provider", "You and a provider"}),
    ],
)
def test_who_does_it_is_told_as_whoever_reads_it_sees_it(role, who, others, session, qtbot):
    settings.save(settings.load()._replace(role=role))
    own = session(BANK, LAB, catalogue=CATALOGUE)
    page = ResultsPage(own, own.advice(costs=False))
    qtbot.addWidget(page)
    driver = ResultsDriver(page, qtbot).show_tab("To do")
    told = {cell for table in driver.page.findChildren(QTableWidget) for cell in cells(table)}
    assert who | {"in the fee", "your time, or on request", "$2,400"} <= told
    assert not others & told


def test_an_early_answer_shows_its_range_and_no_band(results):
    answers = {q: answer for q, answer in LAB.items() if BANK.by_id[q].quick}
    driver = results(answers, "quick")
    page = driver.on_results()
    assert any("may lie within" in words for words in page.words_of_pictures())
    page.show_tab("Costs")
    assert "No plan is named yet" in page.texts()


@pytest.mark.parametrize("tab", ["Overview", "Why", "Costs", "To do", "Assumptions"])
def test_an_empty_assessment_has_something_to_say_in_every_tab(results, tab):
    driver = results({})
    driver.look_at(tab)
    assert len(" ".join(driver.texts())) > 60


def test_open_answers_say_how_far_the_advice_may_move(results):
    driver = results({**LAB, "k_copies": UNKNOWN, "s_mfa": UNKNOWN})
    page = driver.on_results().show_tab("Why")
    assert {"k_copies", "s_mfa"} <= set(page.answers().values())
