"""Quotes at a provider's prices: lines, discounts, minimum, extras, tax and the years of a term add up to the cent."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.price_books import BOOKS, book, discount, extra, money
from tests.shipped import CATALOGUE
from tests.shop import shop
from wizard.domain.overlay import priced
from wizard.domain.prices import Offer, Tax
from wizard.domain.pricing import Counts, monthly_fee, quote, rounded, tax_of, term_years

TEN = Counts(10, 12, 1, 2)
COUNTS = st.tuples(st.integers(1, 500), st.integers(0, 900), st.integers(0, 50), st.integers(1, 20)).map(
    lambda counts: Counts(*counts)
)
SHOP = shop()
VAT = Tax("VAT", money("0.2"))


def quoted(prices, counts=TEN, offer=None, **more):
    """Return the quote for the plan "care" at a book's prices."""
    here = priced(SHOP, book(prices=prices, **more), "Steady IT").with_offer(offer or Offer())
    return quote(here.plan("care"), counts, here, setup_day=False)


def amounts(found):
    """Return the lines as ids and amounts."""
    return {line.id: str(line.amount) for line in found.lines}


def test_light_users_have_a_price_of_their_own():
    found = quoted({"user": 100, "light_user": 30, "computer": 0, "minimum": 0}, Counts(10, 0, 0, 1, 4))

    assert amounts(found) == {"user": "600.00", "light_user": "120.00"}


def test_without_such_a_price_light_users_count_in_full():
    assert amounts(quoted({"user": 100, "computer": 0, "minimum": 0}, Counts(10, 0, 0, 1, 4))) == {"user": "1000.00"}


def test_a_discount_on_a_line_comes_before_one_on_the_plan():
    offs = (discount("all", "0.5", always=True), discount("users", "0.1", line="user", always=True))

    found = quoted({"user": 10, "computer": 0, "base": 10, "minimum": 0}, discounts=offs)

    assert amounts(found) == {
        "base": "10.00", "user": "100.00", "discount.users": "-10.00", "discount.all": "-50.00",
    }  # fmt: skip
    assert found.monthly == 50


def test_the_minimum_holds_after_discounts():
    found = quoted({"user": 10, "computer": 0, "minimum": 95}, discounts=(discount("all", "0.1", always=True),))

    assert amounts(found) == {"user": "100.00", "discount.all": "-10.00", "minimum": "5.00"}


def test_a_discount_is_given_only_where_it_was_agreed():
    off = (discount("loyal", "0.1", "0.2"),)

    assert quoted({"user": 10, "computer": 0, "minimum": 0}, discounts=off).monthly == 100
    agreed = quoted({"user": 10, "computer": 0, "minimum": 0}, offer=Offer(discounts={"loyal": None}), discounts=off)
    assert agreed.monthly == 90


@pytest.mark.parametrize(("asked", "monthly"), [("0.05", 95), ("0.2", 80), ("0.9", 80), ("0", 100)])
def test_no_more_is_taken_off_than_the_limit(asked, monthly):
    offer = Offer(discounts={"loyal": money(asked)})

    found = quoted({"user": 10, "computer": 0, "minimum": 0}, offer=offer, discounts=(discount("loyal"),))

    assert found.monthly == monthly


def test_a_discount_for_another_plan_is_not_taken():
    off = discount("other", always=True, plans=frozenset({"full"}))

    assert quoted({"user": 10, "computer": 0, "minimum": 0}, discounts=(off,)).monthly == 100


def test_extras_stand_on_top_of_the_minimum_and_are_counted_by_their_unit_or_as_agreed():
    extras = (extra("mail", month="2.50"), extra("seats", "flat", "7", "40"), extra("left", month="9"))

    found = quoted(
        {"user": 1, "computer": 0, "minimum": 50}, offer=Offer(extras={"mail": None, "seats": money(3)}), extras=extras
    )

    assert amounts(found) == {"user": "10.00", "minimum": "40.00", "extra.mail": "25.00", "extra.seats": "21.00"}
    assert {line.id: str(line.amount) for line in found.once} == {"onboarding": "50.00", "extra.seats": "120.00"}


def test_onboarding_has_a_price_of_its_own_where_the_book_says_so():
    assert quoted({"user": 10, "onboarding": 333}).one_time == 333


@pytest.mark.parametrize(
    ("months", "years"),
    [
        (1, [(1, 1, "100.00")]),
        (12, [(1, 12, "100.00")]),
        (13, [(1, 12, "100.00"), (2, 1, "103.50")]),
        (30, [(1, 12, "100.00"), (2, 12, "103.50"), (3, 6, "107.12")]),
    ],
)
def test_each_year_rises_from_the_rounded_price_of_the_one_before(months, years):
    found = term_years(money("100.00"), months, money("0.035"))

    assert [(year.year, year.months, str(year.monthly)) for year in found] == years


@pytest.mark.parametrize(
    ("amount", "rate", "apart", "inside"),
    [
        ("100.00", "0.2", "20.00", "16.67"),
        ("0.05", "0.1", "0.01", "0.00"),
        ("99.99", "0.075", "7.50", "6.98"),
        ("33.33", "0.19", "6.33", "5.32"),
        ("100.00", "0", "0.00", "0.00"),
    ],
)
def test_tax_is_rounded_half_up_on_top_and_inside(amount, rate, apart, inside):
    assert str(tax_of(money(amount), Tax("T", money(rate)))) == apart
    assert str(tax_of(money(amount), Tax("T", money(rate), included=True))) == inside


def test_tax_apart_is_on_top_of_each_invoice_of_the_term():
    found = quoted({"user": 10, "computer": 0, "minimum": 0}, tax=VAT, term_months=24, yearly_increase=money("0.1"))

    assert (found.tax.monthly, found.tax.one_time, found.tax.term) == (20, 20, 12 * 20 + 12 * 22 + 20)


def test_tax_included_is_not_added_again():
    found = quoted({"user": 12, "computer": 0, "minimum": 0}, tax=Tax("VAT", money("0.2"), included=True))

    assert (found.monthly, found.tax.monthly) == (120, 20)


@given(BOOKS, COUNTS, st.sampled_from(("essential", "complete", "comprehensive", "block")), st.integers(0, 100))
def test_whatever_the_book_a_quote_adds_up(prices, counts, tier, light):
    here = priced(CATALOGUE, prices).with_offer(Offer())
    counts = Counts(counts.users, counts.computers, counts.servers, counts.sites, min(light, counts.users))
    plan = here.plan(tier)

    found = quote(plan, counts, here, setup_day=False)

    assert sum(line.amount for line in found.lines) == found.monthly == monthly_fee(plan, counts)
    assert found.monthly >= rounded(plan.price.minimum)
    assert sum(line.amount for line in found.once) == found.one_time
    assert sum(year.months for year in found.years) == found.term_months
    assert sum(year.months * year.monthly for year in found.years) + found.one_time == found.term_total


@given(BOOKS, COUNTS)
def test_discounts_never_take_more_than_there_is(prices, counts):
    here = priced(CATALOGUE, prices).with_offer(Offer())

    for plan in here.plans:
        lines = quote(plan, counts, here, setup_day=False).lines
        assert sum(line.amount for line in lines if line.id != "minimum") >= 0


@given(BOOKS, COUNTS)
def test_tax_on_every_invoice_makes_the_tax_of_the_term(prices, counts):
    here = priced(CATALOGUE, prices).with_offer(Offer())
    found = quote(here.plan("complete"), counts, here, setup_day=False)

    if found.tax is None:
        assert prices.tax is None
        return
    on_invoices = sum(year.months * tax_of(year.monthly, prices.tax) for year in found.years)
    assert found.tax.term == on_invoices + tax_of(found.one_time, prices.tax)


def test_amounts_stay_decimal_all_the_way():
    found = quoted({"user": "0.1"}, tax=VAT)

    assert {type(line.amount) for line in found.lines} == {Decimal}
    assert type(found.tax.term) is Decimal
