"""Assessments that are hard to print: long names, every script, markup, nothing known, everything wrong."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from tests.proposal.papers import KINDS, advice_on, empty, example_paper, half_done, quick_check
from tests.shipped import EXAMPLES, HABITS, example
from wizard.domain.answers import UNKNOWN, answered
from wizard.domain.assessment import Client
from wizard.domain.provider import Provider
from wizard.proposal.content import compose
from wizard.proposal.document import render

SCRIPTS = (
    "Nguyễn Thị Đường, Γιώργος Ὀδυσσεύς, Щербаков Ѣ, Գևորգ, გიორგი, שלום עולם (2024), مخبز السلام 12, "
    "東京都港区テスト, 한국어, हिन्दी ไทย 😀👩‍👩‍👧 \U0001d4d7\U0001d4ee ﬁ"
)
MARKUP = '<img src="file:///etc/passwd"/> & <b>x</b> \x00\x07\ud800 \u202e{{x}} =1+1 (a\\b) <br/> e\u0301'
LONG = "W" * 200
LINKS = "Write to help@northgate.example, or see https://northgate.example/a?b=1&c=(d). Not an@address."
NAMES = sorted(file.stem for file in EXAMPLES.glob("*.toml"))
RECORD = b'{"format": 1}'
UNSPOKEN = "secret-for-nobody"


def _with(text, name=None):
    """Return an example where everything that can be typed says the text."""
    full = example("dentallab25")
    client = Client((name or text)[:200], text, text, text, (text, text), text, UNSPOKEN)
    answers = {key: replace(answer, note=text, evidence="tested") for key, answer in full.answers.items()}
    return replace(full, client=client, answers=answers, marks={"m_disk": UNSPOKEN})


def _all_unknown():
    full = example("dentallab25")
    return replace(full, answers=dict.fromkeys(full.answers, UNKNOWN))


def _all_wrong():
    """Return an assessment with as many findings as there can be."""
    full = example("manufacturer120")
    worst = {question.id: question.weakest().id for question in HABITS}
    return replace(full, answers={**full.answers, **{key: answered(value) for key, value in worst.items()}})


ASSESSMENTS = {
    "scripts": lambda: _with(SCRIPTS),
    "markup": lambda: _with(MARKUP),
    "long": lambda: _with(LONG),
    "links": lambda: _with(LINKS),
    "unknown": _all_unknown,
    "wrong": _all_wrong,
    "empty": empty,
    "half": half_done,
    "quick": quick_check,
}
CASES = [(name, kind) for name in (*NAMES, *ASSESSMENTS) for kind in KINDS]
ISSUER = Provider(
    SCRIPTS,
    contact=MARKUP,
    email="help@northgate.example",
    phone=LINKS,
    address=(LONG, SCRIPTS),
    website="https://northgate.example",
    accent="#ffff00",
    legal=(LINKS,),
)


@cache
def hostile_paper(name, kind):
    """Return the document of a hard case."""
    return compose(advice_on(ASSESSMENTS[name]()), kind, ISSUER)


def paper(name, kind):
    """Return the document of an example or of a hard case."""
    return example_paper(name, kind) if name in NAMES else hostile_paper(name, kind)


@cache
def drawn(name, kind):
    """Return the PDF of an example or of a hard case, with something enclosed."""
    return render(paper(name, kind), enclosed=RECORD)
