"""What was chosen about a document: parts, plans, paper and date, with no mention of what is not there."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from tests.proposal.papers import (
    DAY,
    KINDS,
    PROVIDER,
    advice_on,
    empty,
    example_advice,
    first_headings,
    half_done,
    quick_check,
    said,
)
from tests.shipped import EXPECTED, example
from wizard.proposal.blocks import Heading
from wizard.proposal.content import PARTS, compose
from wizard.proposal.document import render
from wizard.proposal.options import APPENDIX, EVERYTHING, Options
from wizard.proposal.pictures import StackedBars
from wizard.store.paper import extent

MENTIONS = {
    "answers": "the appendix has them all|The appendix lists|listed with its reason",
    "acceptance": "[Ss]ign the acceptance",
    "costs": "the pages on cost",
    "roadmap": "the roadmap|with the next steps",
    "questions": "the questions in this report",
    "standing": "the next page shows",
    "advice": "on the pages that follow",
}
CASES = {
    **{name: lambda name=name: example_advice(name) for name in sorted(EXPECTED)},
    "quick": lambda: advice_on(quick_check()),
    "half": lambda: advice_on(half_done()),
    "empty": lambda: advice_on(empty()),
    "scores": lambda: advice_on(example("dentallab25"), catalogue=None),
}


def without(*parts, name="dentallab25", kind="proposal"):
    return compose(example_advice(name), kind, PROVIDER, Options(left_out=frozenset(parts)))


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_chosen_is_the_whole_document(kind):
    found = example_advice("dentallab25")
    every_plan = frozenset(rung.tier for rung in found.recommendation.ladder)

    assert compose(found, kind, PROVIDER) == compose(found, kind, PROVIDER, EVERYTHING)
    assert compose(found, kind, PROVIDER, Options(plans=every_plan, day=DAY)) == compose(found, kind, PROVIDER)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_part_left_out_is_gone_and_the_others_stay(part, kind):
    whole, short = without(kind=kind), without(part, kind=kind)
    gone = set(first_headings(whole)) - set(first_headings(short))

    assert bool(gone) == (part in whole.parts)
    assert set(first_headings(short)) <= set(first_headings(whole))
    assert short.parts == whole.parts


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("part", MENTIONS)
def test_no_sentence_points_to_a_part_that_is_left_out(case, kind, part):
    short = compose(CASES[case](), kind, PROVIDER, Options(left_out=frozenset({part})))

    assert not re.search(MENTIONS[part], said(short))


@pytest.mark.parametrize("part", MENTIONS)
def test_each_of_those_sentences_is_there_otherwise(part):
    found = (said(compose(make(), kind, PROVIDER)) for make in CASES.values() for kind in KINDS)

    assert any(re.search(MENTIONS[part], text) for text in found)


def test_cover_and_summary_are_always_there():
    found = without(*PARTS)

    assert [kicker for kicker, _ in first_headings(found)] == ["Summary"]
    assert extent(render(found)).pages == 2


@pytest.mark.parametrize("first", ["answers", "assumptions", "method"])
def test_the_appendix_starts_a_page_whatever_comes_first_in_it(first):
    order = [part for part in PARTS if part in APPENDIX]
    found = without(*order[: order.index(first)])
    start = next(block for block in found.blocks if isinstance(block, Heading) and "Appendix" in block.kicker)

    assert start.new_page


def test_the_sections_before_the_appendix_are_counted():
    whole, short = without(), without("roadmap", "costs", "answers")
    bare = without(*APPENDIX)

    assert whole.sections == short.sections + 2
    assert bare.sections == whole.sections == len(first_headings(bare))


def test_only_chosen_plans_are_compared_and_the_recommended_one():
    found = compose(example_advice("dentallab25"), "proposal", PROVIDER, Options(plans=frozenset({"payg"})))
    chart = next(block for block in found.blocks if isinstance(block, StackedBars))

    assert [bar.title for bar in chart.bars] == ["Pay as you go", "Essential care"]
    assert [bar.leading for bar in chart.bars] == [False, True]


def test_paper_and_date_are_as_chosen():
    day = dt.date(2027, 2, 3)
    found = compose(example_advice("dentallab25"), "proposal", PROVIDER, Options(page_size="A4", day=day))

    assert found.page_size == "A4"
    assert (found.date, ("Valid until", "5 March 2027") in found.cover.facts) == ("3 February 2027", True)
    assert "Q1 2027" in said(found)
    assert "Q4 2026" not in said(found)
