"""Prices to the cent: lines, minimum, one-off, term."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.shipped import CATALOGUE, EXPECTED, advice, example
from tests.shop import CARE, FULL, PAYG, plan, price, service, shop
from wizard.domain.pricing import Counts, alone_year, monthly_fee, quote

FIVE = Counts(5, 5, 0, 1)
COUNTS = st.tuples(st.integers(1, 2000), st.integers(0, 5000), st.integers(0, 500), st.integers(1, 200)).map(
    lambda counts: Counts(*counts)
)
SHOP = shop()


def quoted(item, counts=FIVE, *, setup_day=False, **constants):
    """Return the quote for a plan."""
    return quote(item, counts, shop(**constants), setup_day=setup_day)


def lines(found):
    """Return each line as id, quantity, unit price and amount."""
    return [(line.id, str(line.quantity), str(line.unit_price), str(line.amount)) for line in found.lines]


def test_the_example_of_the_contract_comes_out_to_the_cent():
    found = quote(CATALOGUE.plan("complete"), Counts(25, 25, 1, 1), CATALOGUE, setup_day=False)

    assert [(line.id, line.amount) for line in found.lines] == [("user", 3125), ("server", 175), ("site", 150)]
    assert (found.monthly, found.one_time, found.term_total) == (3450, 3450, 44850)


def test_every_unit_has_a_line_in_the_order_of_the_price_book():
    item = plan("all", 1, price=price(base=9, per_user=2, per_computer=3, per_server=4, per_site=5))

    assert lines(quoted(item, Counts(10, 20, 1, 2))) == [
        ("base", "1", "9.00", "9.00"),
        ("user", "10", "2.00", "20.00"),
        ("computer", "20", "3.00", "60.00"),
        ("server", "1", "4.00", "4.00"),
        ("site", "2", "5.00", "10.00"),
    ]


def test_units_nobody_has_are_not_printed():
    assert [line.id for line in quoted(FULL, Counts(20, 20, 0, 1)).lines] == ["user", "site"]


def test_what_the_minimum_adds_is_a_line_of_its_own():
    found = quoted(CARE)

    assert lines(found) == [("computer", "5", "10.00", "50.00"), ("minimum", "1", "150.00", "150.00")]
    assert found.monthly == 200


def test_no_minimum_line_where_the_price_reaches_it():
    assert [line.id for line in quoted(CARE, Counts(20, 20, 0, 1)).lines] == ["computer"]


@pytest.mark.parametrize(
    ("rate", "users", "amount"),
    [("0.10", 3, "0.30"), ("33.335", 3, "100.01"), ("0.005", 1, "0.01"), ("0.125", 1, "0.13"), ("0.0049", 1, "0.00")],
)
def test_an_amount_is_rounded_half_up_to_the_cent_once(rate, users, amount):
    found = quoted(plan("p", 1, price=price(per_user=rate)), Counts(users, 1, 0, 1))

    assert str(found.monthly) == amount


def test_a_unit_price_with_parts_of_a_cent_is_told_exactly():
    found = quoted(plan("p", 1, price=price(per_user="33.335")), Counts(3, 1, 0, 1))

    assert lines(found) == [("user", "3", "33.335", "100.01")]


def test_the_minimum_is_rounded_half_up_too():
    assert str(quoted(plan("p", 1, price=price(minimum="10.125"))).monthly) == "10.13"


def test_floating_point_never_enters_a_price():
    found = quoted(plan("p", 1, price=price(per_user="0.1", per_computer="0.2")), Counts(1, 1, 0, 1))

    assert (found.monthly, found.term_total) == (Decimal("0.30"), Decimal("3.90"))


def test_onboarding_is_one_monthly_fee():
    assert quoted(FULL, Counts(20, 20, 0, 1)).one_time == 1030


def test_onboarding_follows_its_assumption_half_up():
    found = quoted(plan("p", 1, price=price(base="0.99")), onboarding_months=1.5)

    assert str(found.one_time) == "1.49"


@pytest.mark.parametrize(("needed", "once"), [(True, 1200), (False, 0)])
def test_pay_as_you_go_costs_the_setup_day_where_it_is_needed(needed, once):
    found = quoted(PAYG, setup_day=needed)

    assert (found.monthly, found.one_time, found.term_total, found.lines) == (0, once, once, ())


def test_the_setup_day_is_no_business_of_a_monthly_plan():
    assert quoted(FULL, setup_day=True).one_time == quoted(FULL).one_time


def test_the_term_is_twelve_months_and_what_is_paid_once():
    found = quoted(FULL, Counts(20, 20, 0, 1))

    assert (found.term_months, found.term_total) == (12, 12 * 1030 + 1030)


def test_a_longer_term_has_more_months():
    found = quote(FULL, Counts(20, 20, 0, 1), SHOP, setup_day=False, term_months=36)

    assert found.term_total == 36 * 1030 + 1030


@given(st.sampled_from(CATALOGUE.plans), COUNTS)
def test_the_lines_add_up_to_the_month_and_the_month_to_the_term(item, counts):
    found = quote(item, counts, CATALOGUE, setup_day=True)

    assert sum(line.amount for line in found.lines) == found.monthly
    assert found.monthly == monthly_fee(item, counts) >= item.price.minimum
    assert 12 * found.monthly + found.one_time == found.term_total


@given(st.sampled_from(CATALOGUE.plans), COUNTS)
def test_every_line_is_its_quantity_times_its_price(item, counts):
    for line in quote(item, counts, CATALOGUE, setup_day=False).lines:
        assert line.quantity * line.unit_price == line.amount


@pytest.mark.parametrize(
    ("month", "per", "minimum", "year"),
    [("4", "computer", "0", 240), ("100", "server", "40", 480), ("0.50", "user", "0", 30), ("60", "flat", "0", 720)],
)
def test_a_service_alone_costs_its_units_or_its_minimum(month, per, minimum, year):
    single = service("one", month=month, per=per, minimum=minimum).alone

    assert alone_year(single, FIVE) == year


@pytest.mark.parametrize("name", EXPECTED)
def test_the_quote_is_the_fee_of_the_ladder(name):
    found = advice(example(name).answers)
    rung = found.recommendation.rung(found.recommendation.tier)

    assert found.quote.monthly == rung.monthly
    assert float(found.quote.one_time) / 3 == pytest.approx(rung.one_off_year)
