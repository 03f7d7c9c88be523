"""The PDF: the same bytes, nothing lost, nothing crashing."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.proposal.papers import (
    KINDS,
    PROVIDER,
    advice_on,
    empty,
    example_paper,
    half_done,
    pages,
    printed,
    quick_check,
)
from tests.shipped import ROOT, example
from wizard.domain.assessment import Client
from wizard.domain.provider import Provider
from wizard.proposal.blocks import Callout, Cell, Column, Heading, Lead, Row, Table, Text
from wizard.proposal.content import compose
from wizard.proposal.document import render

NASTY = '<img src="file:///etc/passwd"/> & <b>x</b> \x00\x07\ud800 שלום مرحبا 日本語 😀👩‍👩‍👧 \u202e{{x}} =1+1 '
LONG = "W" * 200


def outline(reader):
    """Return the titles of a PDF's outline, top level only."""
    return [item.title for item in reader.outline if not isinstance(item, list)]


def test_the_same_document_gives_the_same_bytes():
    paper = example_paper("dentallab25", "proposal")

    assert render(paper) == render(paper)


def test_another_process_gives_the_same_bytes():
    script = (
        "import hashlib; from tests.proposal.papers import example_paper; from wizard.proposal.document import render; "
        "print(hashlib.sha256(render(example_paper('studio4', 'report'))).hexdigest())"
    )
    command = [sys.executable, "-c", script]
    found = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": "7"}, capture_output=True, text=True, check=True
    )

    assert found.stdout.strip() == hashlib.sha256(render(example_paper("studio4", "report"))).hexdigest()


def test_the_file_says_what_it_is():
    reader = PdfReader(BytesIO(render(example_paper("dentallab25", "proposal"))))

    assert reader.metadata.title == "IT care proposal: Harbour Dental Lab"
    assert reader.metadata.author == PROVIDER.name
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert reader.pages[0].mediabox.height == 792


def test_the_outline_holds_every_section():
    reader = PdfReader(BytesIO(render(example_paper("dentallab25", "proposal"))))
    titles = [
        block.text for block in example_paper("dentallab25", "proposal").blocks if getattr(block, "level", 0) == 1
    ]

    assert outline(reader) == titles


def test_every_page_but_the_cover_counts_itself():
    texts = printed("dentallab25", "proposal")

    assert "Page 1 of" not in texts[0]
    for page, text in enumerate(texts[1:], start=2):
        assert f"Page {page} of {len(texts)}" in text


def test_no_page_is_blank():
    for kind in KINDS:
        assert all(len(text) > 120 for text in printed("dentallab25", kind))


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_of_the_content_reaches_the_page(kind):
    paper = example_paper("dentallab25", kind)
    text = "".join("".join(printed("dentallab25", kind)).split())
    cells = [
        cell.text for block in paper.blocks if isinstance(block, Table) for row in block.rows for cell in row.cells
    ]
    plain = [block.text for block in paper.blocks if isinstance(block, Heading | Lead | Text)]

    assert not [words for words in cells + plain if "".join(words.split()) not in text]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("assessment", [empty(), half_done(), quick_check()], ids=["empty", "half done", "quick"])
def test_unfinished_assessments_can_be_printed(assessment, kind):
    assert len(pages(render(compose(advice_on(assessment), kind, PROVIDER)))) > 3


@pytest.mark.parametrize("kind", KINDS)
def test_what_people_type_is_printed_as_typed_and_never_read_as_markup(kind):
    full = example("dentallab25")
    client = Client((NASTY + LONG)[:200], NASTY, LONG, LONG, (NASTY, LONG), LONG, "secret")
    answers = {key: replace(answer, note=NASTY * 3, evidence="tested") for key, answer in full.answers.items()}
    provider = Provider(LONG, NASTY, NASTY, NASTY, (NASTY, LONG), NASTY, accent="#ffff00", legal=(NASTY, LONG * 5))
    paper = compose(advice_on(replace(full, client=client, answers=answers)), kind, provider)
    text = "".join(pages(render(paper)))

    assert '<img src="file:///etc/passwd"/> & <b>x</b>' in " ".join(text.split())
    assert "secret" not in text


def test_a_note_longer_than_a_page_flows_on():
    full = example("studio4")
    answers = {**full.answers, "s_mfa": replace(full.answers["s_mfa"], note="word " * 6000)}
    texts = pages(render(compose(advice_on(replace(full, answers=answers)), "report", None)))

    assert "".join(texts).count("word") >= 6000


def test_texts_without_a_space_stay_inside_the_page():
    paper = example_paper("studio4", "report")
    blocks = (
        Heading(LONG * 3, 1, LONG),
        Lead(LONG * 5),
        Callout(LONG, (LONG * 9,)),
        Table((Column(LONG, 1), Column(LONG, 1, "right")), (Row((Cell(LONG * 9, LONG), Cell(LONG))),)),
    )

    assert "W" in "".join(pages(render(replace(paper, blocks=blocks))))


@pytest.mark.parametrize("accent", ["", "blue", "#12", "#ffffff", "#FFEB3B", "#000000"])
def test_any_accent_gives_a_document(accent):
    assert render(replace(example_paper("studio4", "report"), accent=accent, blocks=())).startswith(b"%PDF")


def test_progress_rises_to_one():
    told = []
    render(example_paper("studio4", "report"), told.append)

    assert told == sorted(told)
    assert told[-1] == 1.0


def test_whoever_watches_the_progress_can_stop_the_work():
    class StoppedError(Exception):
        """The watcher has had enough."""

    def stop(share):
        if share > 0.3:
            raise StoppedError

    with pytest.raises(StoppedError):
        render(example_paper("studio4", "report"), stop)
