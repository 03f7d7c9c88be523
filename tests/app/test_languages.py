"""Advice and documents in another language: the same numbers under other words."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import docx
import openpyxl
import pytest
from pypdf import PdfReader

from tests.proposal.papers import PROVIDER, advice_on, reviewed
from tests.shipped import BANK, CATALOGUE, EXPECTED, TODAY, example
from wizard.app.exports import made
from wizard.app.languages import advice_in, as_written, bank_in, catalogue_in, in_its_language
from wizard.app.office import write_docx, write_xlsx
from wizard.app.result import found
from wizard.app.session import Session
from wizard.catalog.tongues import tongue
from wizard.domain.language import ENGLISH, speaking, spoken
from wizard.proposal.options import Options

GERMAN = tongue("de")
WORDS = ("title", "name", "why", "label", "text", "plain", "note", "unit", "basis", "source", "held_back_by", "diy")


def numbers(part):
    """Return a result without what is a text for people."""
    if isinstance(part, dict):
        return {key: numbers(value) for key, value in part.items() if key not in WORDS}
    return [numbers(value) for value in part] if isinstance(part, (list, tuple)) else part


@pytest.mark.parametrize("name", EXPECTED)
def test_the_advice_is_the_same_in_any_language(name):
    english = advice_on(example(name))
    german = advice_in(english, GERMAN)

    assert german.bank.title != english.bank.title
    assert numbers(found(german)) == numbers(found(english))


def test_what_is_enclosed_is_as_it_was_asked():
    paper = made(advice_on(example("studio4")), "report", None, Options(language="de"))
    (inside,) = PdfReader(BytesIO(paper.content)).attachments["assessment.readiness"]

    assert BANK.by_id["b_users"].text in inside.decode()
    assert bank_in(BANK, GERMAN).by_id["b_users"].text not in inside.decode()


def test_the_remarks_are_in_the_language_of_the_program():
    paper = made(advice_on(example("studio4")), "proposal", PROVIDER, Options(language="de"))

    assert any("still our defaults" in remark.text for remark in paper.remarks)


def test_a_document_in_another_language_is_told_of_what_stays_as_it_is():
    advice, provider = advice_on(example("studio4")), PROVIDER
    about = [
        {remark.about for remark in made(advice, "proposal", provider, Options(language=code)).remarks}
        for code in ("de", "en")
    ]

    assert ["language" in found for found in about] == [True, False]


def test_word_and_workbook_are_in_the_language_too(tmp_path):
    advice, german = advice_on(example("studio4")), Options(language="de")
    (word,) = write_docx(advice, "report", None, tmp_path / "a.docx", german)
    (book,) = write_xlsx(advice, "report", None, tmp_path / "a.xlsx", german)

    assert "Selbsteinschätzung zur IT-Vorsorge" in "\n".join(
        paragraph.text for paragraph in docx.Document(word).paragraphs
    )
    assert "Antworten" in openpyxl.load_workbook(book).sheetnames


def test_an_earlier_assessment_is_told_in_the_same_language():
    now, earlier = reviewed()
    with in_its_language(now, Options(past=earlier, language="de")) as (said, chosen):
        assert spoken() is GERMAN
        assert chosen.past.then.bank.title == said.bank.title
        assert chosen.past.steps.closed == earlier.steps.closed
        assert chosen.past.steps.areas[0].title == said.readiness.areas[0].title
    assert spoken() is ENGLISH


def test_texts_of_ones_own_stay_as_they_are():
    first = BANK.sections[0]
    own = replace(BANK, sections=(first._replace(title="My <b>firm</b> & me"), *BANK.sections[1:]))
    plans = tuple(plan._replace(name="Silver {x}") if plan.id == "complete" else plan for plan in CATALOGUE.plans)
    said = catalogue_in(replace(CATALOGUE, plans=plans), GERMAN)

    assert bank_in(own, GERMAN).sections[0].title == "My <b>firm</b> & me"
    assert said.plan("complete").name == "Silver {x}"
    assert said.plan("essential").name == "Grundbetreuung"


def test_a_session_speaks_and_its_document_is_said_from_what_is_written():
    with speaking(GERMAN):
        session = Session(BANK, CATALOGUE, example("studio4"), TODAY)
        shown = session.advice(costs=False)
        assert session.bank.sections[0].title == "Ihr Unternehmen"
        assert as_written(shown, *session.written).bank is BANK


def test_advice_that_is_as_written_stays_the_same():
    advice = advice_on(example("studio4"))

    assert as_written(advice, BANK, CATALOGUE) is advice
    assert advice_in(advice, ENGLISH) is advice
