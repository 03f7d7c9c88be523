"""The workbook: every answer, finding and price as a row, sums as formulas, and no text that becomes one."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook

from tests.proposal import hostile_names
from tests.shipped import BANK, CATALOGUE, EXPECTED, TODAY, example
from wizard.domain.assessment import begun_again, evaluate
from wizard.proposal.brief import Brief
from wizard.proposal.errors import Unreadable
from wizard.proposal.workbook import render_workbook


def brief(name="dentallab25", kind="proposal", today=TODAY):
    return Brief(evaluate(example(name), BANK, CATALOGUE, today), kind, None)


def opened(found):
    return load_workbook(BytesIO(render_workbook(found)))


def column(page, title):
    place = [cell.value for cell in page[1]].index(title)
    return [row[place].value for row in page.iter_rows(min_row=2)]


def test_an_answer_that_is_only_taken_over_says_of_which_day():
    again = begun_again(example("studio4"), "a" * 32, dt.date(2025, 11, 12))
    page = opened(Brief(evaluate(again, BANK, CATALOGUE, TODAY), "report", None))["Answers"]

    assert all(known.endswith("as of 12 November 2025") for known in column(page, "How we know"))
    assert not any("as of" in (known or "") for known in column(opened(brief())["Answers"], "How we know"))


@pytest.mark.parametrize("name", EXPECTED)
def test_every_question_that_was_asked_has_its_row(name):
    found = brief(name)
    asked = [question.id for section in BANK.sections for question in found.asked(section)]

    assert column(opened(found)["Answers"], "Id") == asked


def test_findings_and_steps_have_a_row_each():
    found = brief()
    book = opened(found)

    assert column(book["Findings"], "Finding") == [found.service_name(each.service) for each in found.advice.findings]
    assert len(column(book["Roadmap"], "What")) == len(found.advice.roadmap) + 1


def worked_out(page, cell):
    """Return what a price page's formula comes to, by a reader of our own for the kinds there are."""
    value = page[cell].value
    if not isinstance(value, str):
        return value or 0
    inner = value.removeprefix("=")
    if inner.startswith("ROUND("):
        one, other = inner.removeprefix("ROUND(").removesuffix(",2)").split("*")
        return round(worked_out(page, one) * worked_out(page, other), 2)
    if inner.startswith("SUM("):
        first, last = inner.removeprefix("SUM(").removesuffix(")").split(":")
        return sum(worked_out(page, f"E{row}") for row in range(int(first[1:]), int(last[1:]) + 1))
    return worked_out(page, inner)


def amount_of(page, title):
    """Return what stands, or is worked out, in the row of that title."""
    row = column(page, "What").index(title) + 2
    return worked_out(page, f"E{row}")


@pytest.mark.parametrize(
    "name", ["dentallab25", "distributor60", "manufacturer120", "lawfirm18", "startup9", "studio4"]
)
def test_the_formulas_come_to_the_quote(name):
    found = brief(name)
    page, quote = opened(found)["Price"], found.advice.quote

    assert amount_of(page, "A month") == pytest.approx(float(quote.monthly))
    assert amount_of(page, "The whole term") == pytest.approx(float(quote.term_total))


def test_a_report_has_no_page_of_prices():
    book = opened(brief(kind="report"))

    assert "Price" not in book.sheetnames
    assert "Plans" not in book.sheetnames
    assert not [cell.value for cell in book["Roadmap"][1] if "project" in cell.value]


@pytest.mark.parametrize("name", hostile_names.NAMES, ids=ascii)
def test_no_text_becomes_a_formula(name):
    found = brief("studio4")
    client = replace(found.advice.assessment.client, name=name)
    advice = replace(found.advice, assessment=replace(found.advice.assessment, client=client))
    cell = opened(Brief(advice, "proposal", None))["Overview"]["B2"]

    assert (cell.value, cell.data_type) == (name, "s")
    assert cell.quotePrefix == name.startswith(("=", "+", "-", "@"))


def test_every_default_figure_stands_with_its_grade():
    found = brief()
    page = opened(found)["Assumptions"]

    assert column(page, "Assumption") == [figure.title for figure in found.advice.catalogue.figures]
    assert set(column(page, "Grade")) <= {"A", "B", "C", "D"}


def test_the_same_advice_gives_the_same_bytes_and_another_day_others():
    assert render_workbook(brief("studio4")) == render_workbook(brief("studio4"))
    assert render_workbook(brief("studio4")) != render_workbook(brief("studio4", today=TODAY + dt.timedelta(400)))


def test_a_business_of_which_nothing_is_known_has_its_answers_and_no_more():
    assessment = replace(example("studio4"), answers={})
    book = opened(Brief(evaluate(assessment, BANK, CATALOGUE, TODAY), "proposal", None))

    assert book.sheetnames == ["Overview", "Answers"]
    assert set(column(book["Answers"], "Answer")) == {"Not answered"}


def test_a_book_that_lacks_a_row_is_never_handed_out(monkeypatch):
    monkeypatch.setattr("wizard.proposal.workbook._fill", _forgotten)

    with pytest.raises(Unreadable):
        render_workbook(brief("studio4"))


def _forgotten(_page, _number, _row, _sheet):
    """Leave a row out."""
