"""What stays together on a page: headings with what they head, tables with their notes, what is signed for."""

from __future__ import annotations

import re
from functools import cache

import pytest

from tests.proposal.hostile import ASSESSMENTS
from tests.proposal.papers import (
    KINDS,
    NORTHGATE,
    PROVIDER,
    advice_on,
    first_headings,
    offer_of,
    pages,
    pdf_bytes,
    reviewed,
    said,
)
from tests.shipped import CATALOGUE, EXPECTED
from wizard.domain.overlay import priced
from wizard.proposal.blocks import Heading, Table
from wizard.proposal.content import compose
from wizard.proposal.document import render
from wizard.proposal.options import Options

SIZES = ("A4", "Letter")
AGREED = {"light_users": 3, "extras": {"mail_backup": None, "spare": None}, "discounts": {"size": None}}
THREE = frozenset({"essential", "complete", "comprehensive"})


def flat(text):
    """Return a text as one line."""
    return " ".join(text.split())


def body(page):
    """Return the text of a page without its foot."""
    return flat(re.sub(r"Page \d+ of \d+\n.*$", "", page, flags=re.DOTALL))


@cache
def offers(name):
    """Return a provider's offers with everything in them, on both papers, and the text of each page."""
    advice = offer_of(NORTHGATE, name, **AGREED)
    papers = [compose(advice, "proposal", NORTHGATE, Options(plans=THREE, page_size=size)) for size in SIZES]
    return [(paper, pages(render(paper))) for paper in papers]


@pytest.mark.parametrize("name", EXPECTED)
def test_no_heading_is_the_last_thing_on_a_page(name):
    for paper, texts in offers(name):
        titles = {flat(block.text) for block in paper.blocks if isinstance(block, Heading)}
        ends = [body(page) for page in texts[1:]]

        assert not [(end[-60:], title) for end in ends for title in titles if end.endswith(title)]


@pytest.mark.parametrize("name", EXPECTED)
def test_the_small_words_below_a_table_never_start_a_page(name):
    for paper, texts in offers(name):
        notes = [
            flat(note.text)[:40]
            for table, note in zip(paper.blocks, paper.blocks[1:], strict=False)
            if isinstance(table, Table) and getattr(note, "tone", "") == "muted"
        ]

        assert notes
        assert not [page for page in texts if body(page).startswith(tuple(notes))]


@pytest.mark.parametrize("size", SIZES)
def test_what_is_signed_for_stands_on_one_page(size):
    catalogue = priced(CATALOGUE, NORTHGATE.book, NORTHGATE.name)
    paper = compose(
        advice_on(ASSESSMENTS["wrong"](), catalogue=catalogue), "proposal", NORTHGATE, Options(page_size=size)
    )
    (signed,) = (page for page in pages(render(paper)) if "ACCEPTANCE" in page)

    assert "Signature" in signed
    assert "Mill" in signed


@pytest.mark.parametrize("kind", KINDS)
def test_answers_that_nobody_knows_are_not_called_unanswered(kind):
    paper = compose(advice_on(ASSESSMENTS["unknown"]()), kind, PROVIDER)

    assert first_headings(paper)[0][1] == "Nothing is known yet"
    assert "What to find out first" in said(paper)
    assert "Worth a year" not in said(paper)
    assert not re.search("no question has an answer|nothing answered", said(paper))


def test_the_roadmap_of_a_plan_begins_with_its_first_90_days_and_names_who():
    paper = compose(offer_of(NORTHGATE), "proposal", NORTHGATE)
    (table,) = (
        block
        for block in paper.blocks
        if isinstance(block, Table) and block.columns[2:3] and block.columns[2].title == "Who"
    )
    started = next(row.cells for row in table.rows if row.cells[0].text == "Getting started")

    assert [cell.text for cell in started[2:]] == ["Both", "$1,286"]
    assert [row.cells[0].text for row in table.rows if row.kind == "group"][:2] == [
        "Now, Q4 2026",
        "The first 90 days, Q1 2027",
    ]
    assert all(row.cells[2].text for row in table.rows if row.kind == "body")


def test_the_figures_then_and_now_stand_with_the_progress():
    now, past = reviewed()
    (page,) = (
        page for page in pages(render(compose(now, "report", None, Options(past=past)))) if "PROGRESS SINCE" in page
    )

    assert "Breakdowns a year, as it is" in page


def test_a_page_tells_how_often_as_people_say_it():
    text = flat(" ".join(pages(pdf_bytes(offer_of(NORTHGATE), "proposal", NORTHGATE))))

    assert "Lost files or rebuilds: once a year" in text
    assert "1 times" not in re.sub(r"\d1 times|1\.\d+ times|\d\.1 times", "", text)
