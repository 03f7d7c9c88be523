"""What a document says of the time since an earlier assessment: only what changed, and what makes it uneven."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.proposal.papers import DAY, KINDS, PROVIDER, advice_on, empty, example_advice, quick_check, reviewed, said
from tests.proposal.reading import expected, heard
from tests.proposal.tags import Tagged
from tests.shipped import BANK, example
from wizard.app.exports import made
from wizard.app.office import write_docx
from wizard.domain.answers import UNKNOWN
from wizard.domain.assessment import Assessment, Client, begun_again, unconfirmed
from wizard.domain.progress import Reading, past
from wizard.proposal.blocks import Heading
from wizard.proposal.brief import Brief
from wizard.proposal.content import compose
from wizard.proposal.document import render
from wizard.proposal.options import Options
from wizard.proposal.pictures import PairedBars, Trend
from wizard.proposal.progress_pages import progress_pages, progress_sentence

THEN_DAY = dt.date(2025, 11, 12)


def pages_of(then, now, day=THEN_DAY, **more):
    """Return all that the section says."""
    brief = Brief(now, "report", None, Options(past=past(then, now, day, **more)))
    return "\n".join(str(block) for block in progress_pages(brief))


def test_without_an_earlier_assessment_there_is_no_word_of_it():
    document = compose(example_advice("dentallab25"), "report", None)

    assert "progress" not in document.parts
    assert "last time" not in said(document).lower()


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_is_read_out_as_it_is_written(kind):
    now, earlier = reviewed()
    document = compose(now, kind, PROVIDER, Options(past=earlier))

    assert heard(Tagged(render(document)).tree) == expected(document)
    assert [type(one) for one in document.blocks if isinstance(one, (PairedBars, Trend))] == [Trend, PairedBars]


def test_left_out_it_is_mentioned_nowhere():
    now, earlier = reviewed()
    document = compose(now, "report", None, Options(past=earlier, left_out=frozenset({"progress"})))

    assert "progress" in document.parts
    assert "12 November 2025 readiness" not in said(document)


def test_nothing_changed_is_said_plainly():
    same = example_advice("dentallab25")
    text = pages_of(same, same)

    assert "Readiness is where it was" in text
    assert "No answer about habits has changed." in text
    assert "What got" not in text


@pytest.mark.parametrize("then", [empty(), replace(example("studio4"), answers={}), quick_check("studio4")])
def test_an_earlier_one_that_says_little_is_not_made_more_of(then):
    text = pages_of(advice_on(then), example_advice("studio4"))

    assert "What changed" in text
    assert "nan" not in text.lower()


def test_all_unknown_then_and_now_can_be_compared():
    unknown = {question.id: UNKNOWN for question in BANK.questions if question.allow_unknown}
    nobody = advice_on(Assessment(Client("<b>&"), unknown))

    assert "not assessed" in pages_of(nobody, nobody)
    assert "What got worse" not in pages_of(example_advice("studio4"), nobody)


def test_other_questions_and_quick_checks_are_admitted():
    now = example_advice("dentallab25")

    assert "same version of the questions" in pages_of(now, now, same_questions=False)
    assert "same version of the questions" not in pages_of(now, now)
    assert "The earlier one is a quick check" in pages_of(advice_on(quick_check()), now)


def test_a_foreign_bank_is_compared_where_the_ids_agree():
    older = replace(BANK, version="2020.1", sections=BANK.sections[:8])
    text = pages_of(advice_on(example("dentallab25"), bank=older), example_advice("dentallab25"))

    assert "same version of the questions" in text


def test_answers_only_taken_over_are_counted():
    again = advice_on(begun_again(example("studio4"), "a" * 32, THEN_DAY))
    text = pages_of(example_advice("studio4"), again)
    document = compose(again, "report", None)

    assert f"{len(unconfirmed(again))} answers are taken over from an earlier assessment" in text
    assert "As of 12 November 2025" in said(document)
    assert any(remark.about == "carried" for remark in made(again, "report", None).remarks)


def test_without_a_day_it_says_last_time():
    now = example_advice("dentallab25")

    assert "Progress since last time" in pages_of(now, now, day=None)
    assert progress_sentence(past(now, now, None), now).startswith("Last time readiness was 12 of 100")


def test_a_single_point_is_no_trend():
    now = example_advice("dentallab25")
    lone = (Reading(DAY, 12.0, 12.0, 12.0),)
    brief = Brief(now, "report", None, Options(past=past(now, now, THEN_DAY, lone)))

    assert not [block for block in progress_pages(brief) if isinstance(block, Trend)]


def test_word_has_it_too(tmp_path):
    now, earlier = reviewed()
    options = Options(past=earlier)
    headings = [block.text for block in compose(now, "report", None, options).blocks if isinstance(block, Heading)]
    write_docx(now, "report", None, tmp_path / "review.docx", options)

    assert "29 points better" in headings
    assert (tmp_path / "review.docx").stat().st_size > 10_000
