"""A provider written as a file reads back as the same provider."""

from __future__ import annotations

import tomllib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalog.test_reading_providers import BOOK
from tests.price_books import BOOKS
from tests.proposal.papers import NORTHGATE
from wizard.catalog.provider_text import provider_text
from wizard.catalog.providers import provider_of
from wizard.catalog.toml_text import toml_text
from wizard.domain.provider import Provider

KEYS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=8)
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
LEAVES = TEXTS | st.integers(-(2**60), 2**60) | st.booleans() | st.lists(TEXTS, max_size=3) | st.dates()
TREES = st.recursive(
    st.dictionaries(KEYS, LEAVES, max_size=4),
    lambda inner: st.dictionaries(KEYS, LEAVES | inner | st.lists(inner, min_size=1, max_size=2), max_size=4),
    max_leaves=12,
)


def back(provider):
    """Return a provider as it reads after it was written."""
    found, problems = provider_of(tomllib.loads(provider_text(provider), parse_float=Decimal), "us.toml")
    assert not problems
    return found


@given(TREES)
def test_any_table_comes_back_the_same(tree):
    assert tomllib.loads(toml_text(tree)) == tree


@pytest.mark.parametrize("provider", [NORTHGATE, NORTHGATE._replace(book=BOOK)], ids=["example", "everything"])
def test_a_whole_provider_comes_back_the_same(provider):
    assert back(provider._replace(logo=None)) == provider._replace(logo=None)


@given(BOOKS)
def test_any_price_book_comes_back_the_same(book):
    book = book._replace(term_months=book.term_months or 12)

    assert back(Provider("Us", book=book)).book == book


def test_the_logo_is_named_where_it_lies():
    assert 'logo = "northgate.svg"' in provider_text(NORTHGATE)


@pytest.mark.parametrize("text", ['"', "\\", "\x7f", "a\nb\tc", "歯科 \U0001f9b7 שלום", "]]>", "''' \"\"\""])
def test_any_text_comes_back_the_same(text):
    assert tomllib.loads(toml_text({"a.b": {text: text}})) == {"a.b": {text: text}}
