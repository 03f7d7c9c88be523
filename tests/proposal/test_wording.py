"""Numbers, dates and lists as words."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from wizard.proposal import wording


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "$0"),
        (0.4, "$0"),
        (7.3, "$7"),
        (41.6, "$42"),
        (1234.5, "$1,200"),
        (9949, "$9,900"),
        (9950.1, "$10,000"),
        (165_432, "$170,000"),
        (-5830, "−$5,800"),
    ],
)
def test_an_estimate_has_two_digits(value, text):
    assert wording.estimate(value, "USD") == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(Decimal("3450.00"), "$3,450"), (Decimal("3450.50"), "$3,450.50"), (Decimal("0.00"), "$0"), (40, "$40")],
)
def test_a_price_is_exact(value, text):
    assert wording.price(value, "USD") == text


@pytest.mark.parametrize(("currency", "text"), [("EUR", "€12"), ("GBP", "£12"), ("CHF", "CHF 12"), ("", "12")])
def test_a_currency_has_its_sign_or_its_code(currency, text):
    assert wording.price(12, currency) == text


@pytest.mark.parametrize(
    ("value", "noun", "text"),
    [
        (1, "person", "1 person"),
        (2, "person", "2 people"),
        (0, "server", "0 servers"),
        (1200, "gap", "1,200 gaps"),
        (2.5, "hour", "2.5 hours"),
    ],
)
def test_a_count_agrees_with_its_noun(value, noun, text):
    assert wording.count(value, noun) == text


@pytest.mark.parametrize(
    ("unit", "text"),
    [("people", "1 person"), ("times a year", "once a year"), ("per hour", "1 per hour"), ("Gas", "1 Gas")],
)
def test_a_unit_beside_one_is_singular(unit, text):
    assert wording.counted(1, unit) == text


@pytest.mark.parametrize(("value", "text"), [(0, "0"), (0.3, "under 1"), (47.4, "47"), (99.7, "99"), (100, "100")])
def test_a_score_is_not_rounded_to_the_ends(value, text):
    assert wording.points(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(0.0, "under 1%"), (0.004, "under 1%"), (0.14, "14%"), (0.996, "over 99%"), (1.0, "over 99%")]
)
def test_nothing_is_certain(value, text):
    assert wording.chance(value) == text


@pytest.mark.parametrize(("value", "text"), [(0.25, "15 minutes"), (1, "1 hour"), (2.5, "2.5 hours"), (16, "16 hours")])
def test_a_time_is_in_minutes_or_hours(value, text):
    assert wording.hours(value) == text


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b and c"),
        (list("abcdef"), "a, b, c and 3 more"),
    ],
)
def test_a_list_reads_as_a_sentence(items, text):
    assert wording.listing(items, 4) == text


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("For some people", "for some people"),
        ("I don't know", "I don't know"),
        ("It differs", "it differs"),
        ("IT staff", "IT staff"),
        ("A filter.", "a filter"),
        ("", ""),
    ],
)
def test_a_sentence_inside_another_starts_small(text, within):
    assert wording.inside(text) == within


def test_a_date_says_its_month_in_letters():
    assert wording.date(dt.date(2026, 2, 3)) == "3 February 2026"


def test_a_quarter_comes_before_its_year():
    assert wording.quarter("2026 Q4") == "Q4 2026"
