"""Proposals at a provider's prices: what they say beyond the golden pages, and what they must never say."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

from tests.price_books import money
from tests.proposal.papers import NORTHGATE, advice_on, example_advice, offer_of, pages, pdf_bytes, said, words
from tests.shipped import BANK, CATALOGUE, EXPECTED, changed, example
from wizard.app.batch import json_bytes
from wizard.domain.overlay import priced
from wizard.domain.price_book import Costs
from wizard.domain.prices import Tax
from wizard.domain.provider import ServiceLevels, Terms
from wizard.proposal.blocks import Signatures, Table
from wizard.proposal.content import compose
from wizard.store.files import as_json

HOSTILE = "شركة الأمل لخدمات تقنية المعلومات <b>&amp; \u202e" + "W" * 150
SECRETS = ("7391", "0.4127", "41.27", "0.1883", "18.83")


def headings(document):
    """Return the headings of a document."""
    return [block.text for block in document.blocks if type(block).__name__ == "Heading"]


def paper(advice, provider=NORTHGATE, kind="proposal"):
    """Return the document of an advice."""
    return compose(advice, kind, provider)


def costly():
    """Return the provider with costs and margins that stand out wherever they turn up."""
    plans = {plan: dict.fromkeys(("user", "light_user", "computer", "server", "site"), money("73.91"))
             for plan in NORTHGATE.book.plans}  # fmt: skip
    extras = {extra.id: {"month": money("7.391")} for extra in NORTHGATE.book.extras}
    costs = Costs(plans, extras, target=money("0.4127"), least=money("0.1883"))
    return NORTHGATE._replace(book=NORTHGATE.book._replace(costs=costs))


@pytest.mark.parametrize("name", EXPECTED)
def test_every_price_line_names_the_answer_it_follows_from_and_back(name):
    advice = offer_of(NORTHGATE, name)
    text = said(paper(advice))

    counted = {line.id for line in (advice.quote.lines if advice.quote.monthly > 0 else ())}
    for unit, line in (("user", "per person"), ("computer", "per computer"), ("server", "per server")):
        assert (f"Price line: {line}" in text) == (unit in counted), line


def test_up_to_three_plans_stand_side_by_side_and_the_recommended_one_stands_out():
    advice = offer_of(NORTHGATE)
    table = next(
        block for block in paper(advice).blocks if isinstance(block, Table) and block.columns[0].title == "A month"
    )

    assert 2 <= len(table.columns) <= 4
    assert table.columns[table.accent].title == advice.catalogue.plan(advice.quote.tier).name


def test_a_plan_that_covers_nothing_for_this_business_is_not_offered():
    advice = offer_of(NORTHGATE)
    assert not advice.recommendation.rung("block").covers

    (signed,) = (block for block in paper(advice).blocks if isinstance(block, Signatures))

    assert not [choice for choice in signed.choices if "Prepaid" in choice]


def test_serious_gaps_that_stay_are_risks_to_sign_for():
    firm = replace(example("dentallab25"), answers=changed("dentallab25", b_rules=("government",)))
    advice = advice_on(firm, catalogue=priced(CATALOGUE, NORTHGATE.book, NORTHGATE.name))
    left = [f for f in advice.findings if f.state != "kept" and not f.in_plan and (f.urgent or f.severity == 3)]

    blocks = paper(advice).blocks
    place = next(place for place, block in enumerate(blocks) if getattr(block, "text", "") == "Risks you accept")

    assert left
    told = [point.strong for point in blocks[place + 2].points]
    assert told == [f"{advice.catalogue.services[finding.service].name}." for finding in left]
    assert isinstance(blocks[place + 3], Signatures)


def test_no_risk_is_listed_where_none_stays():
    assert "Risks you accept" not in said(paper(offer_of(NORTHGATE, "lawfirm18")))


@pytest.mark.parametrize(
    ("tax", "words"),
    [
        (None, "before tax"),
        (Tax("VAT", money("0.2")), "plus 20% VAT"),
        (Tax("VAT", money("0.2"), included=True), "VAT included"),
        (Tax("GST", money("0.075")), "plus 7.5% GST"),
    ],
)
def test_a_price_says_what_it_has_to_do_with_tax(tax, words):
    provider = NORTHGATE._replace(book=NORTHGATE.book._replace(tax=tax))

    assert words in said(paper(offer_of(provider), provider))


def test_what_the_provider_says_nothing_about_is_not_there():
    silent = NORTHGATE._replace(terms=Terms(), levels=ServiceLevels(), exclusions=(), logo=None)

    text = said(paper(offer_of(silent), silent))

    assert "Terms and exit" not in text
    assert "Service levels" not in text
    assert "Somebody starts within about" in text
    assert "Equipment, licences and projects are not in it." in text


def test_a_book_in_pounds_prints_pounds_only():
    provider = NORTHGATE._replace(book=NORTHGATE.book._replace(currency="GBP", exchange=money("0.79")))

    text = said(paper(offer_of(provider), provider))

    assert "£" in text
    assert "$" not in text.replace("bls.gov", "").split("What they rest on")[0]


@pytest.mark.parametrize("name", EXPECTED)
def test_an_owners_report_has_nothing_of_the_provider(name):
    advice = offer_of(NORTHGATE, name)

    text = said(paper(advice, kind="report"))

    assert "Northgate" not in text
    figures = [figure for figure in advice.catalogue.figures if figure.basis.id == "provider"]
    assert figures
    assert "price book" not in text.lower()


@pytest.mark.parametrize("name", ["dentallab25", "lawfirm18"])
def test_costs_and_margins_are_in_nothing_that_leaves_the_seller(name):
    provider = costly()
    advice = offer_of(provider, name, light_users=3, extras={"mail_backup": None})
    kept = as_json(advice.assessment, BANK, advice.catalogue, dt.datetime(2026, 11, 24, tzinfo=dt.UTC))

    for leaving in (
        json_bytes(advice).decode(),
        json.dumps(kept),
        *(said(paper(advice, provider, kind)) for kind in ("proposal", "report")),
        *("\n".join(pages(pdf_bytes(advice, kind, provider))) for kind in ("proposal", "report")),
    ):
        plain = leaving.replace(",", "").replace("73.91", "7391")
        assert not [secret for secret in SECRETS if secret in plain]
        assert (
            "margin" not in plain.lower().replace("margin_per_hour", "").replace("profit margin", "") or "cost" in plain
        )


def test_a_document_is_given_no_costs_at_all():
    assert costly().for_clients().book.costs == Costs()


@pytest.mark.parametrize("kind", ["proposal", "report"])
def test_any_provider_name_and_text_can_be_printed(kind):
    texts = dict.fromkeys(("name", "contact", "email", "phone", "website"), HOSTILE[:180])
    lists = dict.fromkeys(("legal", "exclusions", "address"), (HOSTILE, "<para>", "&"))
    provider = NORTHGATE._replace(**texts, **lists, terms=Terms(HOSTILE, (HOSTILE,), (HOSTILE,)))

    printed = pdf_bytes(offer_of(provider), kind, provider)

    assert len(pages(printed)) > 5
    assert printed == pdf_bytes(offer_of(provider), kind, provider)


def test_a_proposal_without_a_provider_still_has_its_price():
    text = said(compose(example_advice("dentallab25"), "proposal"))

    assert "before tax" in text
    assert "Getting started" in text


def test_no_promise_of_compliance():
    text = " ".join(words(paper(offer_of(NORTHGATE)))).lower()

    assert "guarantee" not in text
    assert "compliant" not in text


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("light", [0, 5])
def test_no_page_is_left_empty(name, light):
    offer = {"light_users": light, "extras": {"mail_backup": None, "spare": None}} if light else {}

    printed = pages(pdf_bytes(offer_of(NORTHGATE, name, **offer), "proposal", NORTHGATE))

    assert not [page for page, text in enumerate(printed, start=1) if len(text) < 120]


@pytest.mark.parametrize("name", EXPECTED)
def test_no_plan_is_cheaper_more_often_than_breakdowns_cost_more_than_its_fee(name):
    costs = offer_of(NORTHGATE, name).costs

    dear = [tier for tier in costs.tiers if tier.fee > costs.break_fix.p90]
    assert dear
    assert not [tier.tier for tier in dear if tier.probability_cheaper > 0.1]
