"""How long the documents are: whoever decides reads at most ten pages, details stand behind them."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.proposal.papers import KINDS, NORTHGATE, example_advice, offer_of
from tests.shipped import EXAMPLES
from wizard.proposal.content import compose
from wizard.proposal.document import render
from wizard.proposal.options import Options

NAMES = sorted(file.stem for file in EXAMPLES.glob("*.toml"))
MOST, LEAST_LETTERS = 10, 250
SMALLEST = 9.5  # points, of running text


@cache
def printed(name, kind, size):
    """Return the pages of a document with everything a provider can say, and where its appendix begins."""
    advice = offer_of(NORTHGATE, name) if kind == "proposal" else example_advice(name)
    paper = compose(advice, kind, NORTHGATE, Options(page_size=size))
    reader = PdfReader(BytesIO(render(paper)))
    first = [each for each in reader.outline if not isinstance(each, list)][paper.sections]
    return reader.pages, reader.get_destination_page_number(first)


def sizes(page):
    """Return how many letters a page has of each size."""
    found = {}

    def note(text, _matrix, _base, _font, size):
        found[size] = found.get(size, 0) + len(text.strip())

    page.extract_text(visitor_text=note)
    return found


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NAMES)
def test_the_main_part_has_at_most_ten_pages(name, kind, size):
    pages, main = printed(name, kind, size)

    assert 5 <= main <= MOST
    assert min(len(page.extract_text()) for page in pages[1:main]) > LEAST_LETTERS


@pytest.mark.parametrize("name", NAMES)
def test_no_page_was_won_by_smaller_letters(name):
    pages, main = printed(name, "proposal", "Letter")

    running = [sizes(page).get(SMALLEST, 0) for page in pages[1:main]]
    assert sum(running) > 1500 or name == "studio4"
    assert min(size for page in pages[1:main] for size in sizes(page) if size) >= 7.5
