"""What a document says: plan and price, answers and assumptions, in words that agree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.proposal.papers import (
    KINDS,
    PROVIDER,
    advice_on,
    example_advice,
    example_paper,
    first_headings,
    said,
    words,
)
from tests.shipped import BANK, CATALOGUE, example
from wizard.domain.answers import UNKNOWN, Answer, answered
from wizard.proposal.blocks import Table
from wizard.proposal.content import compose
from wizard.proposal.wording import estimate, price

EXAMPLES = ("dentallab25", "distributor60", "lawfirm18", "manufacturer120", "startup9", "studio4")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_same_advice_gives_the_same_document(name, kind):
    assert compose(example_advice(name), kind, PROVIDER) == example_paper(name, kind)


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_proposal_names_the_plan_and_its_price_on_the_summary(name):
    advice, paper = example_advice(name), example_paper(name, "proposal")
    summary = "\n".join(words(paper.blocks[:12]))

    if advice.quote.monthly:
        assert f"{price(advice.quote.monthly, 'USD')} a month" in summary
        assert CATALOGUE.plan(advice.recommendation.tier).name in summary
    else:
        assert "Stay as you are" in summary


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_report_has_no_price_of_a_plan(name):
    advice, text = example_advice(name), said(example_paper(name, "report"))
    fees = [price(rung.monthly, "USD") for rung in advice.recommendation.ladder if rung.monthly]
    years = [price(rung.fee_year, "USD") for rung in advice.recommendation.ladder if rung.fee_year]
    exact = [amount for amount in fees + years if amount != estimate(float(amount[1:].replace(",", "")), "USD")]

    assert exact or not fees
    assert not [amount for amount in exact if f"{amount} " in text or f"{amount}\n" in text]
    assert "plan.complete" not in text
    assert PROVIDER.name not in text


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_report_asks_the_provider_and_a_proposal_asks_for_a_signature(name):
    kickers = {kind: [kicker for kicker, _ in first_headings(example_paper(name, kind))] for kind in KINDS}
    monthly = example_advice(name).quote.monthly > 0

    assert ("Acceptance" in kickers["proposal"]) == monthly
    assert "Acceptance" not in kickers["report"]
    assert "Before you sign anything" in kickers["report"]
    assert "Before you sign anything" not in kickers["proposal"]


def test_hidden_questions_stand_in_one_line():
    text = said(example_paper("dentallab25", "report"))

    assert "Not asked, because an earlier answer made it needless: Cover for your IT people." in text


def test_notes_and_evidence_of_answers_are_printed_and_private_ones_are_not():
    full = example("dentallab25")
    answers = {**full.answers, "s_mfa": Answer("answered", "some", "showed us the console", "seen")}
    client = replace(full.client, notes="not for their eyes")
    text = said(compose(advice_on(replace(full, client=client, answers=answers)), "proposal", PROVIDER))

    assert "seen: showed us the console" in text
    assert "not for their eyes" not in text
    assert not [question.id for question in BANK.questions if question.prompt and question.prompt in text]


def test_changed_assumptions_are_marked():
    assessment = replace(example("dentallab25"), assumptions={"caught_up_later": 0.4})
    paper = compose(advice_on(assessment), "proposal", PROVIDER)

    assert (
        "Changed for this assessment: Share of lost work caught up later. All other values are the defaults."
        in "\n".join(text.split(" Grades")[0] for text in words(paper))
    )
    assert "changed for this assessment" in words(paper)


def test_every_price_line_names_the_answer_behind_its_count():
    text = said(example_paper("dentallab25", "proposal"))

    assert "You said: 22 computers" in text
    assert "You said: 1 server" in text


def test_a_count_that_is_not_known_says_what_it_is_taken_as():
    full = example("dentallab25")
    answers = {**full.answers, "e_computers": UNKNOWN, "e_sites": UNKNOWN}
    text = said(compose(advice_on(replace(full, answers=answers)), "proposal", PROVIDER))

    assert "Not known, so one per person" in text
    assert "Not known, so one" in words(compose(advice_on(replace(full, answers=answers)), "proposal", PROVIDER))


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("kind", KINDS)
def test_singular_and_plural_agree(name, kind):
    text = said(example_paper(name, kind))

    for wrong in (
        "1 gaps",
        "1 services",
        "1 people",
        "1 computers",
        "1 steps",
        "1 findings",
        "one things",
        "1 times a",
    ):
        assert f" {wrong}" not in f" {text}"


@pytest.mark.parametrize("name", EXAMPLES)
def test_compliance_is_never_promised(name):
    text = said(example_paper(name, "proposal")).lower()

    assert "complies with" not in text
    assert "questions relate to published controls" in text


def test_dollars_come_on_letter_and_other_money_on_a4():
    euros = replace(CATALOGUE, currency="EUR")

    assert example_paper("dentallab25", "proposal").page_size == "Letter"
    assert compose(advice_on(example("dentallab25"), catalogue=euros), "proposal", PROVIDER).page_size == "A4"


def test_the_offer_says_until_when_it_stands():
    facts = dict(example_paper("dentallab25", "proposal").cover.facts)

    assert facts["Date"] == "24 November 2026"
    assert facts["Valid until"] == "24 December 2026"


def test_nobody_is_told_that_one_of_something_are_many():
    answers = {**example("dentallab25").answers, "e_computers": answered(1), "b_users": answered(1)}
    text = said(compose(advice_on(replace(example("dentallab25"), answers=answers)), "proposal", PROVIDER))

    assert "You told us about 1 person with 1 computer and 1 server." in text


def test_the_roadmaps_prices_stand_in_its_price_column():
    paper = example_paper("dentallab25", "proposal")
    tables = [block for block in paper.blocks if isinstance(block, Table)]
    (table,) = (found for found in tables if found.columns[-1].title == "Price")
    offered = [row.cells for row in table.rows if row.cells[1].text.endswith("or as a one-off project")]

    assert offered
    assert all(cells[-1].text.startswith("$") and "$" not in cells[1].text for cells in offered)


@pytest.mark.parametrize(("kind", "words"), [("report", {"For", "Filled in by"}), ("proposal", {"Prepared for"})])
def test_the_cover_speaks_to_whoever_reads_it(kind, words):
    firm = example("dentallab25")
    paper = compose(advice_on(replace(firm, client=replace(firm.client, contact="Eva", prepared_by="Sam"))), kind, None)
    said = {fact[0] for fact in paper.cover.facts}

    assert words <= said
    assert ("Prepared by" in said) == (kind == "proposal")
