"""Documents to test with: the shipped examples, and cases that must read right."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields, is_dataclass, replace
from functools import cache
from io import BytesIO

from pypdf import PdfReader

from tests.shipped import BANK, CATALOGUE, EXAMPLES, HABITS, example
from wizard.app.exports import made
from wizard.catalog.providers import read_provider
from wizard.domain.answers import UNKNOWN, answered
from wizard.domain.assessment import Assessment, Client, begun_again, evaluate
from wizard.domain.overlay import priced
from wizard.domain.prices import Offer
from wizard.domain.progress import past, reading
from wizard.domain.provider import Provider
from wizard.proposal.content import compose
from wizard.proposal.document import render

DAY = dt.date(2026, 11, 24)
KINDS = ("proposal", "report")
PROVIDER = Provider(
    "Northgate IT Care",
    contact="Maria Lindqvist",
    email="maria@northgate.example",
    phone="+1 555 0100",
    address=("12 Mill Street", "Springfield"),
    website="northgate.example",
    legal=("Either side may end the contract with 60 days' notice after the first term.",),
)
NORTHGATE = read_provider(EXAMPLES / "provider" / "northgate.toml")


def advice_on(assessment, *, bank=BANK, catalogue=CATALOGUE):
    """Return the advice on an assessment, costs and all."""
    return evaluate(assessment, bank, catalogue, DAY)


@cache
def example_advice(name):
    """Return the advice on a shipped example."""
    return advice_on(example(name))


@cache
def example_paper(name, kind):
    """Return the document of a shipped example."""
    return compose(example_advice(name), kind, PROVIDER)


def offer_of(provider, name="dentallab25", **agreed):
    """Return the advice on an example at a provider's prices, with what was agreed on."""
    prices = priced(CATALOGUE, provider.book, provider.name)
    return advice_on(replace(example(name), offer=Offer(**agreed)), catalogue=prices)


def quick_check(name="dentallab25", total=30):
    """Return an example as a quick check would have found it."""
    full = example(name)
    answers = {q.id: full.answers[q.id] for q in BANK.questions if q.quick and q.id in full.answers}
    return Assessment(full.client, {**answers, "h_total": answered(total)}, "quick")


def half_done(name="dentallab25", count=12):
    """Return an example of which only the first questions are answered."""
    full = example(name)
    return Assessment(full.client, dict(list(full.answers.items())[:count]))


def under_contract(name="lawfirm18"):
    """Return an example in perfect order thanks to a contract."""
    full = example(name)
    best = {question.id: answered(question.best().id) for question in HABITS}
    return replace(full, answers={**full.answers, **best, "e_inhouse": answered("contract")})


def reviewed(name="dentallab25"):
    """Return the advice on an example assessed again a year later, and what it is compared with."""
    full, day = example(name), dt.date(2025, 11, 12)
    best = {q.id: answered(q.best().id) for q in HABITS if q.dimension in {"backup", "updates"}}
    worst = {q.id: answered(q.weakest().id) for q in HABITS if q.dimension == "support"}
    said = {**best, **worst, "m_disk": UNKNOWN}
    again = begun_again(full, "a" * 32, day)
    carried = {question: then for question, then in again.carried.items() if question not in said}
    now = advice_on(replace(again, answers={**again.answers, **said}, carried=carried))
    half = advice_on(replace(full, answers={**full.answers, **dict(list(best.items())[:5]), "s_mfa": UNKNOWN}))
    dates = ((example_advice(name), day), (half, dt.date(2026, 3, 1)), (now, DAY))
    return now, past(example_advice(name), now, day, tuple(reading(*dated) for dated in dates))


def empty():
    """Return an assessment without an answer."""
    return Assessment(Client("Harbour Dental Lab"), {})


def words(part):
    """Return every text of a document, or of a part of it."""
    if isinstance(part, str):
        return [part]
    if isinstance(part, tuple):
        return [text for item in part for text in words(item)]
    if is_dataclass(part):
        return [text for item in fields(part) for text in words(getattr(part, item.name))]
    return []


def said(document):
    """Return all that a document says, as one text."""
    return "\n".join(words(document))


def first_headings(document):
    """Return kicker and conclusion of each section."""
    return [(block.kicker, block.text) for block in document.blocks if getattr(block, "kicker", "")]


def pages(data):
    """Return the text of each page of a PDF, one line a line."""
    texts = [page.extract_text() for page in PdfReader(BytesIO(data)).pages]
    return ["\n".join(line.rstrip() for line in text.split("\n")) for text in texts]


@cache
def printed(name, kind):
    """Return the text of each page of a shipped example's PDF."""
    return pages(render(example_paper(name, kind)))


def pdf_bytes(advice, kind, provider):
    """Return a whole document as a PDF."""
    return made(advice, kind, provider).content
