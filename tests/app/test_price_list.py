"""The seller's own price book, value by value: what is written, what is refused, and what it leaves."""

from __future__ import annotations

import tomllib
from decimal import Decimal

import pytest

from tests.shipped import EXAMPLES
from wizard.app import price_list, profile, settings
from wizard.app.settings import Settings
from wizard.catalog.providers import read_provider
from wizard.catalog.tongues import tongue
from wizard.domain.errors import InputError
from wizard.domain.language import speaking

NORTHGATE = EXAMPLES / "provider" / "northgate.toml"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("READINESS_WIZARD_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def northgate(home):
    """Keep a whole provider file as the company's."""
    text = NORTHGATE.read_text("utf-8").replace('logo = "northgate.svg"', "")
    (home / "provider.toml").write_text(text, "utf-8")
    return home / "provider.toml"


def test_one_price_is_the_file_that_the_command_line_reads(home):
    profile.change(name="Nord")
    price_list.change("plans.complete.user", Decimal("119.50"))

    book = read_provider(home / "provider.toml").book
    assert book.plans["complete"].prices == {"user": Decimal("119.50")}
    assert price_list.defaults().plan("complete").price.per_user == 125


def test_an_emptied_price_goes_back_to_the_default_and_leaves_nothing_behind():
    price_list.change("plans.complete.user", Decimal(119))
    price_list.change("plans.complete.user", None)

    assert price_list.written() == {"currency": "USD"}


def test_amounts_keep_the_currency_they_were_written_in():
    settings.save(Settings(role="seller", currency="EUR", exchange=0.9))
    price_list.change("plans.complete.user", Decimal(99))
    settings.save(Settings(role="seller", currency="CHF", exchange=0.8))

    assert price_list.written()["currency"] == price_list.defaults().currency == "EUR"
    assert price_list.book().exchange == Decimal("0.9")


def test_a_term_of_the_company_moves_into_the_price_book():
    profile.change(name="Nord", term_months=24)
    assert price_list.written()["term_months"] == 24
    price_list.change("yearly_increase", Decimal("0.03"))

    assert "term_months" not in profile.values()
    assert profile.load().book.term_months == 24


def test_all_that_is_not_changed_stays(northgate):
    before = read_provider(northgate)
    price_list.change("plans.essential.computer", Decimal(50))
    after = read_provider(northgate)

    assert after._replace(book=before.book) == before
    assert after.book.costs == before.book.costs
    assert after.book.extras == before.book.extras
    assert after.book.discounts == before.book.discounts
    kept = northgate.read_text("utf-8")
    assert "# A made-up provider" in kept
    assert '{ severity = "Critical"' in kept


def test_a_price_leaves_the_comments_of_other_tables(northgate):
    text = northgate.read_text("utf-8").replace("term_months = 36\n", "", 1)
    northgate.write_text(text.replace("valid_days = 30", "valid_days = 30  # as our lawyer says"), "utf-8")
    price_list.change("plans.essential.computer", Decimal(50))

    assert "# as our lawyer says" in northgate.read_text("utf-8")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("plans.complete.user", Decimal(-1)),
        ("plans.gold.user", Decimal(1)),
        ("currency", "EUR"),
        ("tax", {"rate": Decimal("0.2")}),
        ("extras", [{"id": "x", "name": "Free"}]),
        ("discounts", [{"id": "d", "title": "D", "reason": "R", "share": Decimal("0.2"), "limit": Decimal("0.1")}]),
    ],
)
def test_what_does_not_fit_changes_nothing(northgate, path, value):
    before = northgate.read_bytes()
    changes = {path: value, "exchange": None} if path == "currency" else {path: value}

    with pytest.raises(InputError):
        price_list.change_all(changes)
    assert northgate.read_bytes() == before


@pytest.mark.usefixtures("northgate")
def test_options_keep_what_they_cost():
    price_list.change_all(price_list.with_cost("spare", "once", Decimal(75)))
    told = [{**each, "month": Decimal(40)} for each in price_list.written()["extras"] if each["id"] == "spare"]
    price_list.change_all(price_list.with_items("extras", [{**each, "costs": {}} for each in told]))

    book = price_list.book()
    assert [(extra.id, extra.month) for extra in book.extras] == [("spare", 40)]
    assert book.costs.extras == {"spare": {"month": 14, "once": 75}}


@pytest.mark.usefixtures("northgate")
def test_plans_are_called_as_in_the_language_spoken_but_where_they_have_a_name_of_ones_own():
    price_list.change("plans.complete.name", "All in")

    with speaking(tongue("de")):
        assert [found.plan for found in price_list.earnings(25)] == ["Grundbetreuung", "All in", "Rundumbetreuung"]


@pytest.mark.usefixtures("northgate")
def test_an_example_tells_what_each_plan_with_cost_prices_leaves():
    told = {found.plan: found.margin for found in price_list.earnings(25)}

    assert set(told) == {"Essential care", "Complete care", "Comprehensive care"}
    assert told["Essential care"].price == 25 * 48 + 155 + 75
    assert told["Essential care"].cost == 25 * 21 + 70 + 30
    assert told["Complete care"].below_target


@pytest.mark.usefixtures("northgate")
def test_a_workbook_comes_back_with_the_cost_prices_of_the_file(home):
    before = price_list.book()
    price_list.write_workbook(home / "prices.xlsx")
    price_list.change("plans.essential.computer", Decimal(99))
    found, changed = price_list.read_workbook(home / "prices.xlsx")
    price_list.take(found)

    assert [(each.then, each.now) for each in changed] == [(99, 48)]
    assert price_list.book() == before


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Mail backup", "mail_backup_2"),
        ("Größe & Co.", "groe_co"),
        ("", "item"),
        ("日本", "item"),
        ("x" * 99, "x" * 30),
    ],
)
def test_something_new_gets_an_id_of_its_own(title, name):
    assert price_list.name_for(title, ["mail_backup"]) == name


def test_the_file_is_written_for_people(home):
    price_list.change_all({"plans.complete.user": Decimal(119), "extras": [{"id": "a", "name": "A", "month": 1}]})

    text = (home / "provider.toml").read_text("utf-8")
    assert "[price_book.plans.complete]\nuser = 119\n" in text
    assert "[[price_book.extras]]" in text
    assert tomllib.loads(text)["price_book"]["currency"] == "USD"
