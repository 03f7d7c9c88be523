"""Conditions as a line of text: what they look like, that they come back the same, and what cannot be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.catalog.bank_text import condition_values
from wizard.catalog.condition_text import condition_text, read_condition_text
from wizard.domain.conditions import All, Any, Leaf, Not
from wizard.domain.errors import InputError

IDS = st.one_of(
    st.sampled_from(["none", "not", "is", "k_copies", "a b", "(", '"', "\\", "of", "АБВ", "any", "and", "<b>&"]),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8),
)
LISTS = st.lists(IDS, min_size=1, max_size=3).map(tuple)
NUMBERS = st.floats(-1e9, 1e9)
LEAVES = st.one_of(
    st.builds(Leaf, IDS, st.sampled_from(["is", "is_not"]), IDS),
    st.builds(Leaf, IDS, st.sampled_from(["any_of", "none_of"]), LISTS),
    st.builds(Leaf, IDS, st.sampled_from(["has", "has_none"]), st.one_of(IDS, LISTS)),
    st.builds(Leaf, IDS, st.sampled_from(["gte", "lte", "gt", "lt"]), NUMBERS),
    st.builds(Leaf, IDS, st.just("answered"), st.just(True)),  # noqa: FBT003 - the operand, as in the domain
)


def joined(parts):
    """Return conditions around those parts."""
    several = st.lists(parts, min_size=1, max_size=3).map(tuple)
    return st.one_of(st.builds(All, several), st.builds(Any, several), st.builds(Not, parts))


@given(st.recursive(LEAVES, joined, max_leaves=8))
def test_any_condition_comes_back_the_same(condition):
    assert read_condition_text(condition_text(condition)) == condition_values(condition)


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (Leaf("k", "is", "none"), "k is none"),
        (Leaf("k", "none_of", ("a", "b")), "k is none of (a, b)"),
        (Leaf("e", "has_none", "files"), "e has none of files"),
        (Any((Leaf("k", "is_not", "a"), Leaf("n", "gte", 1.0))), "k is not a or n >= 1"),
        (All((Any((Leaf("a", "is", "x"), Leaf("b", "lt", 0.5))), Not(Leaf("c", "answered", operand=True)))),
         "(a is x or b < 0.5) and not (c is answered)"),
        (Any((Leaf("a", "is", "not"),)), 'any(a is "not")'),
    ],
)  # fmt: skip
def test_it_reads_like_a_sentence(condition, text):
    assert condition_text(condition) == text


@pytest.mark.parametrize("text", ["k IS none  OR n>=1", "k is none or n >= 1", "(k is none) or (n >= 1.0)"])
def test_blanks_capitals_and_brackets_do_not_matter(text):
    assert read_condition_text(text) == {"any": [{"question": "k", "is": "none"}, {"question": "n", "gte": 1}]}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("k", "nothing stands behind 'k'"),
        ("n >=", "a number is missing at the end"),
        ("k is", "an option is expected at 'the end'"),
        ("is none", "a question is expected at 'is'"),
        ("k is none or", "a question is expected at 'the end'"),
        ("k is none none", "nothing is expected at 'none'"),
        ("n >= many", "'many' is not a number"),
        ("k is any of (a, b", "')' is missing before 'the end'"),
        ("(k is a", "')' is missing"),
        ("k = a", "behind 'k' stands"),
        ("n => 1", "cannot be read"),
        ('k is "a', "cannot be read"),
        ("not " * 30 + "k is a", "more than 20 parts"),
        ("(" * 5000 + "k is a", "more than 20 parts"),
    ],
)
def test_what_cannot_be_read_is_told(text, what):
    with pytest.raises(InputError) as caught:
        read_condition_text(text)

    assert what in str(caught.value) or "cannot be read" in str(caught.value)
    assert "k_copies is none or e_servers >= 1" in caught.value.problems[0].remedy
