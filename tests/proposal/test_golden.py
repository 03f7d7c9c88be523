"""The text of each page before the appendix, as a reader gets it.

Accept a change, after reading the difference: ``pytest tests/proposal --update-golden``.
"""

from __future__ import annotations

import pytest

from tests.proposal.papers import (
    KINDS,
    NORTHGATE,
    PROVIDER,
    advice_on,
    example_advice,
    half_done,
    offer_of,
    pages,
    printed,
    quick_check,
    reviewed,
    under_contract,
)
from tests.shipped import ROOT
from wizard.app.languages import in_its_language
from wizard.proposal.content import compose
from wizard.proposal.document import render
from wizard.proposal.options import Options

GOLDEN = ROOT / "tests" / "golden"
NAMES = ("dentallab25", "lawfirm18", "manufacturer120", "studio4")
APPENDIX = ("APPENDIX: ", "ANHANG: ")
CASES = {"quick": quick_check, "provisional": half_done, "contract": under_contract}


@pytest.fixture
def compare(request):
    """Return a function that compares pages with the golden text of that name, or writes it."""

    def check(name, texts):
        behind = (place for place, text in enumerate(texts) if any(word in text for word in APPENDIX))
        front = texts[: next(behind, len(texts))]
        found = "\n".join(f"===== {page} =====\n{text}" for page, text in enumerate(front, start=1)) + "\n"
        file = GOLDEN / f"{name}.txt"
        if request.config.getoption("--update-golden"):
            file.write_text(found, encoding="utf-8", newline="\n")
        assert found == file.read_text(encoding="utf-8")

    return check


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NAMES)
def test_an_example_reads_as_accepted(name, kind, compare):
    compare(f"{name}-{kind}", printed(name, kind))


@pytest.mark.parametrize("name", CASES)
def test_a_special_case_reads_as_accepted(name, compare):
    compare(f"{name}-report", pages(render(compose(advice_on(CASES[name]()), "report", PROVIDER))))


@pytest.mark.parametrize("kind", KINDS)
def test_the_progress_since_last_year_reads_as_accepted(kind, compare):
    now, earlier = reviewed()

    compare(f"review-{kind}", pages(render(compose(now, kind, PROVIDER, Options(past=earlier)))))


def test_an_offer_at_a_providers_prices_reads_as_accepted(compare):
    advice = offer_of(NORTHGATE, light_users=5, extras={"mail_backup": None, "spare": None}, discounts={"size": None})

    compare("northgate-dentallab25-proposal", pages(render(compose(advice, "proposal", NORTHGATE))))


@pytest.mark.parametrize("kind", KINDS)
def test_an_example_reads_as_accepted_in_german(kind, compare):
    with in_its_language(example_advice("lawfirm18"), Options(language="de")) as (said, _):
        compare(f"lawfirm18-{kind}-de", pages(render(compose(said, kind, PROVIDER))))
