"""The assessment inside a document: it can be opened again, and says nothing that is not for its reader."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

from tests.program import run
from tests.shipped import BANK, CATALOGUE, example
from wizard.app.enclosure import enclosed
from wizard.app.exports import made, write
from wizard.catalog.assessments import read_assessment
from wizard.domain.answers import answered
from wizard.domain.assessment import evaluate
from wizard.domain.errors import InputError
from wizard.domain.provider import Provider

DAY = dt.date(2026, 11, 24)
PRIVATE = "between us"


def advice(assessment):
    """Return the advice on an assessment."""
    return evaluate(assessment, BANK, CATALOGUE, DAY)


@pytest.fixture
def private():
    """Return an assessment with a private word wherever there may be one."""
    full = example("dentallab25")
    hidden = BANK.by_id["e_inhouse_cover"]
    answers = {**full.answers, hidden.id: replace(answered(hidden.best().id), note=PRIVATE)}
    client = replace(full.client, notes=PRIVATE, contact="Ana")
    return replace(full, client=client, answers=answers, marks={"m_disk": PRIVATE})


@pytest.mark.parametrize("name", ["dentallab25", "studio4"])
def test_a_document_can_be_opened_again(name, tmp_path):
    full = example(name)
    file = write(made(advice(full), "proposal", Provider("North")), tmp_path / "proposal.pdf")

    assert read_assessment(file, BANK, CATALOGUE) == replace(full, client=replace(full.client, notes=""))


def test_what_is_private_stays_out(private):
    record = json.loads(enclosed(advice(private)))

    assert PRIVATE not in json.dumps(record)
    assert record["client"]["contact"] == "Ana"
    assert "e_inhouse_cover" in record["answers"]


def test_notes_that_the_document_prints_stay_in():
    full = example("dentallab25")
    noted = replace(full, answers={**full.answers, "m_disk": replace(full.answers["m_disk"], note="seen it")})

    assert json.loads(enclosed(advice(noted)))["answers"]["m_disk"]["note"] == "seen it"


def test_no_price_travels():
    record = json.loads(enclosed(advice(example("dentallab25"))))

    assert record["prices"] is None
    assert not {"cost", "margin", "provider"} & set(record)


def test_the_same_advice_gives_the_same_bytes():
    found = advice(example("studio4"))

    assert made(found, "report", None).content == made(found, "report", None).content


def test_a_result_never_replaces_the_document_it_is_read_from(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    file = write(made(advice(example("studio4")), "report", None), tmp_path / "report.pdf")
    before = file.read_bytes()

    assert run("assess", "report.pdf", "--pdf") == 2
    assert "name another file after --pdf" in capsys.readouterr().err
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n%%EOF", b"", b"/EmbeddedFile >>\nstream\nno JSON\nendstream", b"/EmbeddedFile >>\nstream\n"]
)
def test_a_document_without_an_assessment_is_refused_in_a_sentence(content, tmp_path):
    file = tmp_path / "other.pdf"
    file.write_bytes(content)

    with pytest.raises(InputError, match=r"other\.pdf: there is no assessment in this document"):
        read_assessment(file, BANK, CATALOGUE)
