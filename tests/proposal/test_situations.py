"""What a document says in every situation it may have to speak of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.proposal.papers import (
    KINDS,
    PROVIDER,
    advice_on,
    empty,
    example_advice,
    example_paper,
    first_headings,
    half_done,
    quick_check,
    said,
    under_contract,
    words,
)
from tests.shipped import BANK, example
from wizard.domain.answers import NOT_APPLICABLE, UNKNOWN
from wizard.proposal.blocks import Table
from wizard.proposal.content import compose
from wizard.proposal.wording import estimate


def test_staying_as_you_are_is_said_first_and_makes_a_shorter_document():
    stay, named = example_paper("studio4", "proposal"), example_paper("dentallab25", "proposal")

    assert first_headings(stay)[0] == ("Summary", "Stay as you are; Prepaid hours with check-ups comes close")
    assert stay.cover.figures[2].value == "Stay as you are"
    assert len(stay.blocks) < len(named.blocks)


def test_a_close_call_names_both_plans():
    title = first_headings(example_paper("lawfirm18", "proposal"))[0][1]

    assert title == "Comprehensive care fits best, Essential care nearly as well"


def test_a_plan_that_costs_more_than_it_saves_says_so():
    advice, text = example_advice("dentallab25"), said(example_paper("dentallab25", "proposal"))
    costs = next(plan for plan in advice.costs.tiers if plan.tier == advice.recommendation.tier)

    assert costs.net < 0
    assert f"costs about {estimate(-costs.net, 'USD')} a year more than it saves you in breakdowns" in text


def test_own_it_staff_get_their_own_ladder():
    table = next(block for block in example_paper("manufacturer120", "proposal").blocks if isinstance(block, Table))

    assert [row.cells[0].text for row in table.rows] == [
        "Pay as you go",
        "Prepaid hours with check-ups",
        "Shared care with your own IT",
        "Comprehensive care",
    ]


def test_habits_kept_by_a_contract_are_called_good():
    text = said(compose(advice_on(under_contract()), "report", None))

    assert "Good thanks to today's contract: keep this level, from them or from anyone" in text
    assert "Without a contract" in text


@pytest.mark.parametrize("kind", KINDS)
def test_a_half_done_assessment_names_no_plan_and_says_what_is_missing(kind):
    paper = compose(advice_on(half_done()), kind, PROVIDER)
    text = said(paper)

    assert ("Summary", "Too little is known to name a plan yet") in first_headings(paper)
    assert "Security basics, 8 questions open:" in text
    assert "Acceptance" not in [kicker for kicker, _ in first_headings(paper)]


def test_without_the_number_of_users_it_is_asked_for():
    full = example("dentallab25")
    answers = {key: answer for key, answer in full.answers.items() if key != "b_users"}
    text = said(compose(advice_on(replace(full, answers=answers)), "proposal", PROVIDER))

    assert BANK.by_id["b_users"].text in text
    assert "Too little is known to name a plan yet" in text


def test_a_quick_check_gives_a_range_the_worst_answers_and_a_warning():
    paper = compose(advice_on(quick_check()), "report", None)
    text = said(paper)

    assert "usually a little lower" in " ".join(text.split())
    assert "Drive warnings:" in text
    assert "All 12 questions answered" in text
    assert "What fits you" not in [kicker for kicker, _ in first_headings(paper)]


def test_a_quick_check_with_a_wide_range_names_both_ends():
    advice = advice_on(quick_check())
    wide = replace(advice, recommendation=replace(advice.recommendation, range=("payg", "complete")))

    paper = compose(wide, "report", None)

    assert first_headings(paper)[0][1] == "Somewhere from Pay as you go to Complete care"
    assert paper.cover.figures[2].value == "Pay as you go to Complete care"


def test_without_a_catalogue_there_are_scores_and_nothing_else():
    paper = compose(advice_on(example("dentallab25"), catalogue=None), "report", None)
    kickers = [kicker for kicker, _ in first_headings(paper)]

    assert first_headings(paper)[0][1] == "This check gives scores, and no plan"
    assert "Where you stand" in kickers
    assert not {"Roadmap", "What fits you", "Appendix: findings"} & set(kickers)
    assert paper.page_size == "A4"


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_answered_is_not_assessed_and_never_zero(kind):
    paper = compose(advice_on(empty()), kind, None)

    assert [figure.note for figure in paper.cover.figures[:2]] == ["not assessed", "not assessed"]
    assert first_headings(paper)[0][1] == "Nothing has been answered yet"
    assert "0 of 55 questions answered" in said(paper)


def test_the_four_states_stay_apart_in_the_appendix():
    full = example("dentallab25")
    answers = {**full.answers, "s_mfa": UNKNOWN, "h_print": NOT_APPLICABLE}
    del answers["g_review"]
    rows = {
        row.cells[0].text: row.cells[1].text
        for block in compose(advice_on(replace(full, answers=answers)), "report", None).blocks
        if isinstance(block, Table) and block.columns[0].title == "Question"
        for row in block.rows
    }

    assert rows[BANK.by_id["s_mfa"].text] == "I don't know"
    assert rows[BANK.by_id["h_print"].text] == "Does not apply: we hardly print"
    assert rows[BANK.by_id["g_review"].text] == "Not answered"
    assert rows[BANK.by_id["b_users"].text] == "25 people"


def test_a_proposal_without_a_provider_still_reads():
    paper = compose(example_advice("dentallab25"), "proposal", None)

    assert paper.cover.issuer == ""
    assert "Valid until" not in dict(paper.cover.facts)
    assert "Provider" in words(paper)
