"""Provider files: who offers the care, on which terms, at which prices."""

from __future__ import annotations

from decimal import Decimal

import pytest

from wizard.catalog.providers import read_provider
from wizard.domain.errors import InputError
from wizard.domain.price_book import Costs, PlanBook, PriceBook, as_mapping
from wizard.domain.prices import Discount, Extra, Tax
from wizard.domain.provider import Provider, ServiceLevel, ServiceLevels, Terms

WHOLE = """
format = 1
[provider]
name = "Steady IT"
contact = "Jo Park"
email = "jo@example.org"
phone = "+1 555 0100"
address = ["1 Mill Lane", "Oldtown"]
website = "example.org"
accent = "#AA3300"
second = "#003366"
legal = ["Prices without tax."]
valid_days = 45
term_months = 24
exclusions = ["Cabling"]

[terms]
notice = "Sixty days."
ownership = ["Your data is yours."]
exit = ["You get all passwords."]

[service_levels]
hours = "Monday to Friday"
clock = "When you call."
levels = [{ severity = "Critical", means = "All stand still", response = "30 minutes", resolution = "4 hours" }]

[price_book]
dated = 2026-11-01
currency = "GBP"
exchange = 0.79
tax = { name = "VAT", rate = 0.2, shown = "included" }
yearly_increase = 0.03
onboarding_months = 1.5
target_margin = 0.5
minimum_margin = 0.3
hourly = { rate = 90, after_hours_multiplier = 1.5, trip = 20 }
setup_day = { hours = 8, rate = 95 }
counting = { light_user = "Mail only", shared_device = "Counts once" }

[price_book.plans.complete]
name = "Gold"
base = 10
user = 60.50
light_user = 15
minimum = 500
onboarding = 900
costs = { user = 30 }
hourly = { included_hours_year = 4 }

[price_book.services."bak.run"]
month = 8
one_off = 250

[[price_book.extras]]
id = "m365"
name = "Backup of Microsoft 365"
plain = "Mail and files, every night."
per = "user"
month = 2.5
costs = { month = 1.2 }

[[price_book.discounts]]
id = "three"
title = "Three years"
reason = "You sign for three years."
share = 0.05
limit = 0.10
line = "user"
plans = ["complete"]
"""
BOOK = PriceBook(
    dated="2026-11-01",
    currency="GBP",
    exchange=Decimal("0.79"),
    tax=Tax("VAT", Decimal("0.2"), included=True),
    term_months=24,
    yearly_increase=Decimal("0.03"),
    onboarding_months=Decimal("1.5"),
    hourly={"rate": Decimal(90), "after_hours_multiplier": Decimal("1.5"), "trip": Decimal(20)},
    setup_day={"hours": Decimal(8), "rate": Decimal(95)},
    plans={
        "complete": PlanBook(
            "Gold",
            {
                "base": Decimal(10),
                "user": Decimal("60.50"),
                "light_user": Decimal(15),
                "minimum": Decimal(500),
                "onboarding": Decimal(900),
            },
            {"included_hours_year": Decimal(4)},
        )
    },
    services={"bak.run": {"month": Decimal(8), "one_off": Decimal(250)}},
    extras=(
        Extra("m365", "Backup of Microsoft 365", "Mail and files, every night.", "user", Decimal("2.5"), Decimal(0)),
    ),
    discounts=(
        Discount(
            "three",
            "Three years",
            "You sign for three years.",
            Decimal("0.05"),
            Decimal("0.10"),
            "user",
            frozenset({"complete"}),
        ),
    ),
    counting={"light_user": "Mail only", "shared_device": "Counts once"},
    costs=Costs(
        {"complete": {"user": Decimal(30)}}, {"m365": {"month": Decimal("1.2")}}, Decimal("0.5"), Decimal("0.3")
    ),
)


@pytest.fixture
def read(tmp_path):
    """Read a provider file."""

    def reading(text):
        file = tmp_path / "us.toml"
        file.write_text(text, encoding="utf-8")
        return read_provider(file)

    return reading


@pytest.fixture
def problem(read):
    """Return the one problem of a provider file."""

    def found(text):
        with pytest.raises(InputError) as caught:
            read(text)
        (only,) = caught.value.problems
        return only

    return found


def test_a_whole_provider_is_read(read):
    level = ServiceLevel("Critical", "All stand still", "30 minutes", "4 hours")

    assert read(WHOLE) == Provider(
        "Steady IT",
        "Jo Park",
        "jo@example.org",
        "+1 555 0100",
        ("1 Mill Lane", "Oldtown"),
        "example.org",
        "#AA3300",
        "#003366",
        None,
        ("Prices without tax.",),
        45,
        ("Cabling",),
        Terms("Sixty days.", ("Your data is yours.",), ("You get all passwords.",)),
        ServiceLevels((level,), "Monday to Friday", "When you call."),
        BOOK,
    )


def test_a_name_is_enough(read):
    assert read('[provider]\nname = "Steady IT"\n') == Provider(
        "Steady IT", accent="#1f5fbf", valid_days=30, book=PriceBook(term_months=12)
    )


def test_prices_are_exact_to_the_last_digit(read):
    assert read(WHOLE.replace("60.50", "0.1")).book.plans["complete"].prices["user"] == Decimal("0.1")


def test_a_term_in_the_price_book_comes_before_the_one_beside_the_name(read):
    assert read(WHOLE.replace("yearly_increase", "term_months = 36\nyearly_increase")).book.term_months == 36


def test_clients_never_get_costs_and_margins(read):
    shared = read(WHOLE).for_clients()

    assert shared.book.costs == Costs()
    assert "cost" not in str(as_mapping(read(WHOLE).book))
    assert "margin" not in str(as_mapping(read(WHOLE).book))


@pytest.mark.parametrize(
    ("old", "new", "what", "remedy"),
    [
        ("format = 1", "format = 3", "format this program cannot read", "format = 1"),
        ("[provider]", "[providr]", "[provider] is missing", "name ="),
        ('name = "Steady IT"\n', "", "'name' is missing", "quotes"),
        ("#AA3300", "red", "'accent' is 'red'", "#rrggbb"),
        ("#003366", "#03", "'second' is '#03'", "#rrggbb"),
        ("valid_days = 45", "valid_days = 0", "out of range", "1 to 365"),
        ("valid_days = 45", "valid_days = 4.5", "not a whole number", "1 to 365"),
        ("term_months = 24", 'term_months = "24"', "not a number", "without quotes"),
        ("website", "webiste", "unknown key 'webiste'", "'website'"),
        ('["Prices without tax."]', '"Prices"', "'legal' is 'Prices'", "a list of texts"),
        ('notice = "', 'notcie = "', "terms: unknown key 'notcie'", "'notice'"),
        ('response = "30 minutes", ', "", "service_levels 'Critical': 'response' is missing", "quotes"),
        ("2026-11-01", "1st", "line", "quotes"),
        ("2026-11-01", '"soon"', "price_book: 'dated' is 'soon'", "2026-11-01"),
        ('"GBP"', '"pounds"', "price_book: 'currency' is 'pounds'", "USD"),
        ("exchange = 0.79", "exchange = 0", "out of range", "above 0"),
        ("rate = 0.2", "rate = 20", "price_book.tax: 'rate' is 20, which is out of range", "0 to 1"),
        ('"included"', '"inside"', "price_book.tax: 'shown' is 'inside'", "included"),
        ("yearly_increase = 0.03", "yearly_increase = 3", "out of range", "0 to 1"),
        ("user = 60.50", "user = -1", "price_book.plans.complete: 'user' is -1", "from 0"),
        ("light_user = 15", "litght_user = 15", "price_book.plans.complete: unknown key", "light_user"),
        ("costs = { user", "costs = { usr", "price_book.plans.complete.costs: unknown key 'usr'", "'user'"),
        ('"bak.run"', '"bak.run".deep', "price_book.services.bak.run: unknown key 'deep'", "month"),
        ('per = "user"', 'per = "head"', "price_book.extras 'm365': 'per' is 'head'", "user"),
        ("month = 2.5", "month = 0", "price_book.extras 'm365': it costs nothing", "'month'"),
        ("limit = 0.10", "limit = 0.01", "price_book.discounts 'three': 'limit' is 0.01", "at least the share"),
        ("share = 0.05\n", "", "price_book.discounts 'three': 'share' is missing", "0.05 for 5 %"),
        ('line = "user"', 'line = "users"', "price_book.discounts 'three': 'line' is 'users'", "'user'"),
        ('id = "three"', 'id = "Three Years"', "'id' is 'Three Years'", "small letters"),
        ('reason = "You sign for three years."\n', "", "'reason' is missing", "quotes"),
        ('light_user = "Mail only"', "light_user = 3", "price_book.counting: 'light_user' is 3", "quotes"),
    ],
)
def test_a_mistake_is_named(problem, old, new, what, remedy):
    found = problem(WHOLE.replace(old, new, 1))

    assert what in found.what
    assert remedy in found.remedy


@pytest.mark.parametrize("kind", ["extras", "discounts"])
def test_an_id_that_is_there_twice_is_named(problem, kind):
    place = WHOLE.index(f"[[price_book.{kind}]]")
    part = WHOLE[place:].split("\n\n", maxsplit=1)[0]

    assert (
        problem(f"{WHOLE}\n{part}\n").what
        == f"price_book: '{kind}' has {'m365' if kind == 'extras' else 'three'!r} twice"
    )
