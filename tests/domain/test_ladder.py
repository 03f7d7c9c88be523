"""The ladder by hand: fee, what is spread over the years, coverage, and the price of open gaps."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.bank import sheet
from tests.shipped import CATALOGUE, business, changed
from tests.shop import CONSTANTS, FIRM, shop
from wizard.domain.catalogue import CONSTANT_IDS
from wizard.domain.ladder import covers, ladder

SHOP = shop()


def rungs(catalogue=SHOP, **answers):
    """Return the ladder by plan id."""
    answers = {"users": 20, "stake": 50, **answers}
    return {rung.tier: rung for rung in ladder(business(sheet(**answers), bank=FIRM, catalogue=catalogue))}


def covered(plan, **answers):
    """Return what a plan covers for this business."""
    here = business(sheet(**{"users": 20, "stake": 50, **answers}), bank=FIRM, catalogue=SHOP)
    return covers(SHOP.plan(plan), here)


def test_the_shipped_constants_are_those_of_the_design():
    assert {name: getattr(CATALOGUE.constants, name) for name in CONSTANT_IDS} == CONSTANTS


def test_there_is_no_ladder_without_the_number_of_users():
    assert business(sheet(stake=50), bank=FIRM, catalogue=SHOP) is None


def test_a_plain_gap_at_exposure_fifty_is_worth_seventy_a_user_and_year():
    assert business(sheet(users=1, stake=50), bank=FIRM, catalogue=SHOP).gap_price(2) == pytest.approx(70)


@pytest.mark.parametrize(("severity", "factor"), [(1, 0.5), (2, 1), (3, 2)])
def test_the_price_of_a_gap_grows_with_users_exposure_and_severity(severity, factor):
    here = business(sheet(users=20, stake=40), bank=FIRM, catalogue=SHOP)

    assert here.gap_price(severity) == pytest.approx(1.40 * 20 * 40 * factor)


def test_exposure_nobody_answered_counts_as_the_middle():
    assert business(sheet(users=1), bank=FIRM, catalogue=SHOP).gap_price(2) == pytest.approx(70)


# Which plans


def test_without_it_staff_the_ladder_has_no_shared_care():
    assert list(rungs(e_inhouse="nobody")) == ["payg", "block", "care", "full", "top"]


def test_with_it_staff_shared_care_stands_in_the_place_of_full_care():
    assert list(rungs(e_inhouse="team")) == ["payg", "block", "care", "shared", "top"]


def test_the_shipped_ladders_are_those_of_the_design():
    ladders = [[plan.id for plan in CATALOGUE.ladder(own_it=own)] for own in (False, True)]

    assert ladders == [
        ["payg", "block", "essential", "complete", "comprehensive"],
        ["payg", "block", "comanaged", "comprehensive"],
    ]


def test_who_looks_after_it_unanswered_leads_to_the_usual_ladder():
    assert "full" in rungs()


# Fee and one-off


def test_a_monthly_plan_costs_twelve_fees_and_a_third_of_its_onboarding_a_year():
    full = rungs(servers=2, sites=3)["full"]

    assert float(full.monthly) == 20 * 50 + 2 * 20 + 3 * 30
    assert (full.fee_year, full.one_off_year) == (12 * 1130, pytest.approx(1130 / 3))


@pytest.mark.parametrize("missing", ["unanswered", "unknown"])
def test_missing_counts_are_as_many_computers_as_users_no_servers_and_one_site(missing):
    doubt = {} if missing == "unanswered" else {"computers": "?", "servers": "?", "sites": "?"}

    found = rungs(users=30, **doubt)

    assert float(found["care"].monthly) == 30 * 10
    assert float(found["full"].monthly) == 30 * 50 + 30


def test_no_computers_at_all_is_not_a_missing_count():
    assert float(rungs(users=30, computers=0)["care"].monthly) == 200


def test_the_minimum_holds_for_a_small_business():
    assert float(rungs(users=2)["full"].monthly) == 400


@pytest.mark.parametrize(
    ("answers", "year"),
    [
        ({"stake": 34.9, "locks": "half"}, 400),
        ({"stake": 35, "locks": "half"}, 0),
        ({"stake": 34.9, "watches": "bad"}, 0),
        ({"stake": 34.9}, 0),
    ],
    ids=["low exposure and a setup service", "exposure 35", "no setup service", "no needs"],
)
def test_the_setup_day_is_paid_where_it_closes_something(answers, year):
    assert rungs(**answers)["payg"].one_off_year == pytest.approx(year)


def test_the_check_ups_of_prepaid_hours_include_the_setup_day():
    with_gap, without = rungs(stake=20, locks="bad")["block"], rungs(stake=20)["block"]

    assert with_gap.one_off_year == without.one_off_year == pytest.approx(100 / 3)


# Coverage


@pytest.mark.parametrize(("stake", "found"), [(34.9, {"lock", "copy"}), (35, set())])
def test_pay_as_you_go_covers_what_is_set_up_once_below_exposure_35(stake, found):
    assert covered("payg", stake=stake) == found


@pytest.mark.parametrize(
    ("answers", "self_serve"),
    [
        ({"stake": 34.9, "users": 90, "servers": 9}, True),
        ({"users": 10, "servers": 0}, True),
        ({"users": 10}, True),
        ({"users": 11, "servers": 0}, False),
        ({"users": 10, "servers": 1}, False),
        ({"users": 10, "servers": "?"}, False),
    ],
    ids=["low exposure", "ten users", "servers unanswered", "eleven users", "a server", "servers unknown"],
)
def test_a_quarterly_visit_covers_something_only_for_the_self_serve(answers, self_serve):
    assert covered("block", **answers) == ({"lock", "copy"} if self_serve else set())


def test_the_other_plans_cover_their_fixed_set():
    assert covered("care", stake=10) == {"lock", "copy", "watch"}


def test_each_shipped_rung_covers_what_the_one_before_covers():
    for name, values in (("studio4", {}), ("lawfirm18", {}), ("manufacturer120", {})):
        found = [rung.covers for rung in ladder(business(changed(name, **values)))]

        assert all(less <= more for less, more in pairwise(found)), name


# Open gaps and the total


def test_what_a_plan_does_not_cover_stays_open_at_its_price():
    found = rungs(watches="bad", trains="bad")

    plain = 1.40 * 20 * 50
    gaps = {tier: rung.open_gaps_year for tier, rung in found.items()}
    assert gaps == pytest.approx({"payg": 3 * plain, "block": 3 * plain, "care": 2 * plain, "full": 0, "top": 0})


def test_each_question_counts_for_itself():
    found = rungs(watches="half", h_stop=4)["payg"]

    assert [(need.question, need.severity) for need in found.open] == [("watches", 1), ("h_stop", 2)]
    assert found.open_gaps_year == pytest.approx(1.40 * 20 * 50 * 1.5)


def test_the_total_is_the_sum_of_its_four_parts():
    for rung in rungs(locks="bad", h_stop=3).values():
        parts = rung.fee_year + rung.one_off_year + rung.breakdowns_year + rung.open_gaps_year
        assert rung.total_year == pytest.approx(parts, rel=1e-12)
