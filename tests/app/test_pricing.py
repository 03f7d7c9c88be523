"""Which prices hold: the provider's of today, or those an assessment was made with; and what the seller is told."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

from tests.price_books import book, discount, extra, money
from tests.proposal.papers import NORTHGATE, offer_of
from tests.shipped import BANK, CATALOGUE, EXAMPLES, TODAY, example
from wizard.app import batch, pricing
from wizard.app.batch import Order
from wizard.domain.errors import InputError
from wizard.domain.frozen import freeze
from wizard.domain.overlay import priced
from wizard.domain.price_book import Costs
from wizard.domain.prices import Offer
from wizard.domain.provider import Provider
from wizard.store.files import as_json

THEN = priced(CATALOGUE, book("complete", {"user": 99}), "Us")
NOW = priced(CATALOGUE, book("complete", {"user": 130}), "Us")
THEIRS = priced(CATALOGUE, book("complete", {"user": 150}), "Them")
FIRM = replace(example("dentallab25"), prices=freeze(THEN))


def user_price(catalogue):
    """Return what a user costs under the plan "complete"."""
    return catalogue.plan("complete").price.per_user


def test_without_a_provider_the_catalogue_holds():
    assert pricing.current(CATALOGUE, None) is CATALOGUE


def test_the_prices_of_then_hold_for_the_same_seller_and_where_none_is_named():
    assert user_price(pricing.held(FIRM, CATALOGUE, NOW)) == 99
    assert user_price(pricing.held(FIRM, CATALOGUE, CATALOGUE)) == 99


def test_another_seller_offers_at_their_own_prices():
    assert user_price(pricing.held(FIRM, CATALOGUE, THEIRS)) == 150
    assert pricing.changes(FIRM, THEIRS) == ()


def test_what_was_never_kept_goes_by_todays_prices():
    assert pricing.held(example("dentallab25"), CATALOGUE, NOW) is NOW


def test_changed_prices_are_told_and_can_be_taken_over():
    (change,) = pricing.changes(FIRM, NOW)

    assert (change.title, change.then, change.now) == ("Complete care: per user", 99, 130)
    assert user_price(pricing.held(pricing.take_over(FIRM), CATALOGUE, NOW)) == 130


def test_prices_are_frozen_once():
    assert pricing.kept(FIRM, NOW) == FIRM
    assert pricing.kept(example("dentallab25"), NOW).prices == freeze(NOW)


def test_a_book_that_does_not_fit_the_catalogue_names_the_file():
    with pytest.raises(InputError, match=r"us.toml: price_book: there is no plan 'gold'"):
        pricing.current(CATALOGUE, Provider("Us", book=book("gold", {"user": 1})), "us.toml")


@pytest.mark.parametrize(
    ("offer", "what"),
    [
        (Offer(discounts={"loyal": money("0.3")}), "discount 'loyal' is 0.3, above its limit"),
        (Offer(discounts={"royal": None}), "no discount 'royal'"),
        (Offer(extras={"y": None}), "no extra 'y'"),
    ],
)
def test_an_offer_beyond_the_price_book_is_told(offer, what):
    prices = priced(CATALOGUE, book(discounts=(discount("loyal"),), extras=(extra(),)), "Us")

    (problem,) = pricing.disagreements(replace(FIRM, offer=offer), prices)

    assert what in problem.what


def test_an_offer_within_the_price_book_is_fine():
    prices = priced(CATALOGUE, book(discounts=(discount("loyal"),), extras=(extra(),)), "Us")
    offer = Offer(2, {"x": None}, {"loyal": money("0.2")})

    assert pricing.disagreements(replace(FIRM, offer=offer), prices) == []


def test_a_margin_below_the_least_is_a_warning_for_the_seller():
    costs = Costs({"essential": {"computer": money(45)}}, least=money("0.3"))
    provider = NORTHGATE._replace(book=NORTHGATE.book._replace(costs=costs))
    advice = offer_of(provider)

    told = pricing.margin_warning(pricing.margin_of(advice, provider))

    assert told == "the margin is 23.0%, below the least of 30.0% in the price book"


def test_a_margin_below_the_target_is_told_too():
    costs = Costs({"essential": {"computer": money(45)}}, target=money("0.4"), least=money("0.2"))
    provider = NORTHGATE._replace(book=NORTHGATE.book._replace(costs=costs))

    told = pricing.margin_warning(pricing.margin_of(offer_of(provider), provider))

    assert told == "the margin is 23.0%, below the target of 40.0% in the price book"


def test_nothing_is_said_of_a_margin_that_will_do():
    assert pricing.margin_warning(pricing.margin_of(offer_of(NORTHGATE), NORTHGATE)) == ""
    assert pricing.margin_warning(pricing.margin_of(offer_of(NORTHGATE), None)) == ""


@pytest.fixture
def order(tmp_path):
    """Return a saved assessment at Northgate's prices, and an order with a dearer price book of the same name."""
    text = (EXAMPLES / "provider" / "northgate.toml").read_text(encoding="utf-8")
    dearer = tmp_path / "northgate.toml"
    dearer.write_text(text.replace("computer = 48", "computer = 60").replace('logo = "northgate.svg"', ""))
    prices = priced(CATALOGUE, NORTHGATE.book, NORTHGATE.name)
    saved = tmp_path / "lab.readiness"
    kept = as_json(example("dentallab25"), BANK, prices, dt.datetime(2026, 11, 2, tzinfo=dt.UTC))
    saved.write_text(json.dumps(kept), encoding="utf-8")
    return saved, Order(TODAY, provider=dearer)


def test_an_old_proposal_keeps_its_prices_and_says_that_they_have_changed(order):
    saved, wanted = order

    advice = batch.advise(wanted, saved)

    assert advice.catalogue.plan("essential").price.per_computer == 48
    (note,) = batch.notes(wanted, saved, advice)
    assert "1 price has changed" in note.what
    assert note.warning


def test_new_prices_are_taken_when_asked_for(order):
    saved, wanted = order
    wanted = replace(wanted, new_prices=True)

    advice = batch.advise(wanted, saved)

    assert advice.catalogue.plan("essential").price.per_computer == 60
    (note,) = batch.notes(wanted, saved, advice)
    assert note.what == "the margin is 44.0%, below the target of 45.0% in the price book"
