"""A price book over a catalogue: its prices everywhere, the catalogue's where it is silent; and prices frozen."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings

from tests.price_books import BOOKS, book, discount, extra, money
from tests.shipped import BANK, CATALOGUE, TODAY, example
from wizard.domain.assessment import evaluate
from wizard.domain.frozen import differences, freeze, snapshot, thaw
from wizard.domain.margin import margin
from wizard.domain.overlay import BASIS, misfits, priced
from wizard.domain.price_book import Costs, PlanBook, PriceBook
from wizard.domain.prices import Offer, Sale, Tax

OURS = book("complete", {"user": 99, "onboarding": 500}, dated="2026-11-01", hourly={"rate": money(160)})
SEEN = PlanBook("Gold", {"user": money(99)})


def figure(catalogue, name):
    """Return a figure of the assumption sheet."""
    return next(found for found in catalogue.figures if found.id == name)


def said(problems):
    """Return problems as lines."""
    return [problem.what for problem in problems]


def test_an_empty_book_changes_nothing_but_whose_prices_they_are():
    found = priced(CATALOGUE, PriceBook(), "Steady IT")

    assert found.sale == Sale(seller="Steady IT")
    told = [part.name for part in fields(CATALOGUE) if getattr(found, part.name) != getattr(CATALOGUE, part.name)]
    assert told == ["sale"]


def test_the_book_comes_first_and_the_catalogue_stands_where_it_is_silent():
    plan, was = priced(CATALOGUE, OURS).plan("complete"), CATALOGUE.plan("complete")

    assert (plan.price.per_user, plan.price.per_server) == (99, was.price.per_server)
    assert (plan.hourly.rate, plan.hourly.trip) == (160, was.hourly.trip)
    assert plan.covers == was.covers


def test_a_plan_of_another_name_is_called_by_it_everywhere():
    found = priced(CATALOGUE, PriceBook(plans={"complete": SEEN}), "Steady IT")

    titles = [each.title for each in found.figures if each.id.startswith("plan.complete.")]
    assert found.plan("complete").name == "Gold"
    assert all(title.startswith("Gold: ") for title in titles)


def test_the_assumption_sheet_says_whose_price_it_is():
    found = figure(priced(CATALOGUE, OURS, "Steady IT"), "plan.complete.per_user")

    assert (found.value, found.low, found.basis.id, found.basis.year) == (99, None, BASIS, 2026)
    assert found.basis.title == "Price book of Steady IT of 2026-11-01"


def test_setup_day_and_onboarding_become_the_providers():
    found = priced(CATALOGUE, PriceBook(onboarding_months=money("1.5"), setup_day={"rate": money(95)}), "Us")

    assert (found.constants.onboarding_months, found.constants.setup_day_rate) == (1.5, 95)
    assert figure(found, "setup_day_rate").basis.id == BASIS


def test_a_service_bought_singly_has_the_providers_price():
    found = priced(CATALOGUE, PriceBook(services={"bak.run": {"month": money(8), "one_off": money(250)}}))

    service, was = found.services["bak.run"], CATALOGUE.services["bak.run"]
    assert (service.alone.month, service.alone.minimum, service.one_off) == (8, was.alone.minimum, 250)


def test_the_advice_goes_by_the_providers_prices():
    firm, prices = example("dentallab25"), priced(CATALOGUE, OURS, "Steady IT")

    found = evaluate(firm, BANK, prices, TODAY)
    rung = found.recommendation.rung("complete")

    assert rung.monthly == 25 * 99 + 175 + 150 == found.quote.monthly
    assert rung.one_off_year == pytest.approx(500 / 3)
    assert (
        next(costs for costs in found.costs.tiers if costs.tier == "complete").fee == rung.fee_year + rung.one_off_year
    )


def test_another_currency_moves_every_figure_of_money_and_nothing_else():
    found = priced(CATALOGUE, PriceBook(currency="GBP", exchange=money("0.5")))

    assert found.currency == "GBP"
    assert found.plan("complete").price.per_user == money("62.50")
    assert found.constants.gap_price == pytest.approx(CATALOGUE.constants.gap_price / 2)
    assert found.limits["gap_price"] == (0, 10)
    assert found.constants.incident_cap_hours == CATALOGUE.constants.incident_cap_hours
    assert not [each for each in found.figures if each.unit.startswith("USD")]


@pytest.mark.parametrize("name", ["dentallab25", "studio4", "manufacturer120"])
def test_the_advice_is_the_same_in_another_currency(name):
    exchanged = priced(CATALOGUE, PriceBook(currency="XTS", exchange=money(4)))

    one, other = (evaluate(example(name), BANK, prices, TODAY, costs=False) for prices in (CATALOGUE, exchanged))

    assert one.recommendation.leader == other.recommendation.leader
    for rung in one.recommendation.ladder:
        assert other.recommendation.rung(rung.tier).fee_year == pytest.approx(4 * rung.fee_year)


def test_a_book_that_does_not_fit_is_told():
    wrong = book(
        "complet", {"user": 1}, currency="GBP", discounts=(discount("x", plans=frozenset({"gold"})),)
    )._replace(
        services={"bak": {}},
    )

    assert said(misfits(wrong, CATALOGUE)) == [
        "price_book: prices are in GBP, but the figures beside them are in USD",
        "price_book: there is no plan 'complet'",
        "price_book: there is no plan 'gold'",
        "price_book: there is no service 'bak'",
    ]


def test_a_book_that_fits_is_not_complained_of():
    assert said(misfits(OURS, CATALOGUE)) == []


# Frozen prices


@settings(max_examples=50)
@given(BOOKS)
def test_frozen_prices_give_the_same_catalogue_again(prices):
    made = priced(CATALOGUE, prices, "Us")

    again = thaw(freeze(made), CATALOGUE)

    assert {each.id: each for each in again.figures} == {each.id: each for each in made.figures}
    assert (again.plans, again.services, again.constants, again.sale) == (
        made.plans, made.services, made.constants, made.sale,
    )  # fmt: skip


def test_a_changed_book_never_changes_an_old_proposal():
    firm, then = example("dentallab25"), priced(CATALOGUE, OURS, "Us")
    now = priced(CATALOGUE, book("complete", {"user": 130}), "Us")

    frozen = freeze(then)

    assert frozen.suits(now)
    assert evaluate(firm, BANK, thaw(frozen, CATALOGUE), TODAY).quote == evaluate(firm, BANK, then, TODAY).quote


def test_a_changed_catalogue_never_changes_an_old_proposal():
    frozen = freeze(CATALOGUE)
    dearer = replace(CATALOGUE, plans=priced(CATALOGUE, book("complete", {"user": 140})).plans)

    assert thaw(frozen, dearer).plans == CATALOGUE.plans


@pytest.mark.parametrize(
    ("now", "name"),
    [(priced(CATALOGUE, OURS, "Them"), "other seller"), (replace(CATALOGUE, id="x"), "other catalogue")],
)
def test_prices_of_somebody_else_do_not_hold(now, name):
    assert not freeze(priced(CATALOGUE, OURS, "Us")).suits(now), name


def test_the_difference_names_each_price_then_and_now():
    then = priced(CATALOGUE, OURS._replace(tax=Tax("VAT", money("0.19"))), "Us")
    now = priced(CATALOGUE, OURS._replace(plans={"complete": SEEN}, tax=Tax("VAT", money("0.2"))), "Us")

    found = {each.title: (each.then, each.now) for each in differences(freeze(then), now)}

    assert found == {
        "rate of the tax": (money("0.19"), money("0.2")),
        "Gold: name": ("Complete care", "Gold"),
        "Gold: getting started": (500, None),
    }


def test_no_difference_to_the_prices_just_frozen():
    made = priced(CATALOGUE, OURS, "Us")

    assert differences(freeze(made), made) == ()


def test_the_hash_of_a_snapshot_tells_prices_apart():
    one, same, other = (snapshot(freeze(priced(CATALOGUE, found, "Us"))) for found in (OURS, OURS, PriceBook()))

    assert one["hash"] == same["hash"] != other["hash"]


# Margins


def test_a_margin_is_what_price_leaves_over_cost():
    costs = Costs(
        {"complete": {"user": money(60), "server": money(100)}}, {"x": {"month": money(1)}}, money("0.5"), money("0.4")
    )
    prices = priced(CATALOGUE, OURS._replace(extras=(extra(),)), "Us").with_offer(Offer(extras={"x": None}))
    found = margin(evaluate(replace(example("dentallab25"), offer=prices.offer), BANK, prices, TODAY).quote, costs)

    assert (found.price, found.cost) == (25 * 99 + 175 + 150 + 50, 25 * 60 + 100 + 25)
    assert found.uncosted == ("site",)
    assert found.too_low is False
    assert found.below_target is True


def test_the_tax_in_a_price_is_no_margin():
    prices = priced(CATALOGUE, OURS._replace(tax=Tax("VAT", money("0.2"), included=True)), "Us")
    quote = evaluate(example("dentallab25"), BANK, prices, TODAY).quote

    assert margin(quote, Costs({"complete": {"user": money(1)}})).price == quote.monthly - quote.tax.monthly


def test_no_margin_without_costs():
    quote = evaluate(example("dentallab25"), BANK, CATALOGUE, TODAY).quote

    assert margin(quote, Costs()) is None
