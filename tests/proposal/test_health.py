"""What to look at before a document is handed over: each remark where it belongs, and nowhere else."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from tests.proposal.papers import PROVIDER as UNPRICED
from tests.proposal.papers import advice_on, half_done, quick_check
from tests.shipped import CATALOGUE, example
from wizard.domain.answers import UNKNOWN
from wizard.domain.assessment import Client
from wizard.domain.price_book import PlanBook, PriceBook
from wizard.domain.provider import Provider
from wizard.proposal.brief import Brief
from wizard.proposal.content import compose
from wizard.proposal.health import health
from wizard.proposal.options import EVERYTHING, Options

BOOK = PriceBook(plans={"essential": PlanBook("", {"computer": Decimal(48)})})
PROVIDER = UNPRICED._replace(book=BOOK)
LAB = replace(example("dentallab25"), client=Client("Harbour Dental Lab", contact="Ana Ruiz"))
CHANGED = {figure.id: figure.value * 1.01 or 0.5 for figure in CATALOGUE.figures if "." not in figure.id}


def remarks(assessment=LAB, kind="proposal", provider=PROVIDER, options=EVERYTHING, pages=9):
    """Return the remarks by what they are about."""
    advice = advice_on(assessment)
    document = compose(advice, kind, provider, options)
    found = health(Brief(advice, kind, provider, options), document, pages)
    return {remark.about: remark for remark in found}


def answered_otherwise(**answers):
    kept = {key: answer for key, answer in LAB.answers.items() if answers.get(key, answer) is not None}
    return replace(LAB, answers={**kept, **{key: answer for key, answer in answers.items() if answer is not None}})


def without(*parts):
    return {"options": Options(left_out=frozenset(parts))}


def dated(day):
    return {"options": Options(day=day)}


THERE = {
    "client": {"assessment": replace(LAB, client=Client(contact="Ana Ruiz"))},
    "provider": {"provider": None},
    "contact": {"provider": Provider("Northgate", legal=("Notice: 60 days.",), book=BOOK)},
    "client contact": {"assessment": replace(LAB, client=Client("Harbour Dental Lab"))},
    "price": {"assessment": half_done()},
    "reason": {"assessment": answered_otherwise(e_computers=UNKNOWN)},
    "exclusions": without("price"),
    "exit": {"provider": PROVIDER._replace(legal=())},
    "acceptance": without("acceptance"),
    "validity": dated(dt.date(2026, 1, 31)),
    "unanswered": {"assessment": answered_otherwise(k_copies=None)},
    "unknown": {"assessment": answered_otherwise(k_copies=UNKNOWN)},
    "letters": {"assessment": replace(LAB, client=Client("Sm\U0001f600le", contact="Ana"))},
    "length": {"pages": 11},
    "trace": without("answers"),
    "price book": {"provider": UNPRICED},
    "marks": {"assessment": replace(LAB, marks={"k_copies": "Ask Jim"})},
    "own figures": {"assessment": replace(LAB, assumptions={"gap_price": CHANGED["gap_price"]})},
}


def test_a_complete_proposal_has_only_its_assumptions_to_look_at():
    assert set(remarks()) == {"assumptions"}


@pytest.mark.parametrize("about", THERE)
def test_a_remark_is_made_where_it_belongs(about):
    found = remarks(**THERE[about])

    assert set(found) == {about, "assumptions"} | ({"unanswered", "client contact"} if about == "price" else set())


@pytest.mark.parametrize(
    "about", ["provider", "contact", "exit", "price", "price book", "exclusions", "acceptance", "validity"]
)
def test_an_owners_report_needs_no_offer(about):
    assert about not in remarks(**{**THERE[about], "kind": "report"})


def test_a_date_that_leaves_the_offer_standing_is_fine():
    assert "validity" not in remarks(**dated(dt.date(2026, 10, 26)))
    assert "validity" in remarks(**dated(dt.date(2026, 10, 24)))


def test_assumptions_that_are_all_ones_own_are_no_remark():
    changed = {"gap_price": CHANGED["gap_price"]}
    assert remarks()["assumptions"].text.startswith("All ")
    assert remarks(replace(LAB, assumptions=changed))["assumptions"].text.startswith("34 of 35")


def test_ten_pages_are_not_too_many():
    assert "length" not in remarks(pages=10)


def test_letters_are_named_with_their_places():
    text = remarks(**THERE["letters"])["letters"].text

    assert "U+1F600" in text
    assert "“Cover”" in text


def test_weighty_questions_are_named():
    found = remarks(answered_otherwise(k_copies=UNKNOWN, s_mfa=UNKNOWN))

    assert found["unknown"].text.startswith("Two weighty questions are answered")
    assert "unanswered" not in found


def test_a_quick_check_is_not_scolded_for_what_it_does_not_ask():
    assert "unanswered" not in remarks(quick_check(), "report")


def test_the_weightiest_come_first():
    found = list(remarks(replace(LAB, client=Client()), pages=12).values())

    assert [remark.severity for remark in found] == sorted((r.severity for r in found), reverse=True)


def test_figures_of_ones_own_are_named():
    text = remarks(**THERE["own figures"])["own figures"].text
    assert text == "This figure is your own, not ours: Price of one open gap."


def test_marks_are_named_but_never_with_their_private_words():
    text = remarks(**THERE["marks"])["marks"].text
    assert text.startswith("One question is marked to come back to: ")
    assert "Jim" not in text
