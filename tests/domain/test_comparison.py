"""Fair play between break/fix, single services and plans: each rule of the design as a test."""

from __future__ import annotations

import pytest

from tests.bank import sheet
from tests.shipped import BANK, CATALOGUE, EXPECTED, advice, business, changed, example
from tests.shop import CARE, FIRM, FULL, PAYG, TOP, kind, plan, price, service, shop
from wizard.domain.costs import Swing
from wizard.domain.pricing import alone_year
from wizard.domain.recommendation import recommend
from wizard.domain.tornado import cost_drivers, net_at, subject

STOP = kind(prevent={"watch": 0.4, "lock": 0.2, "sup.desk": 0.1})
ANSWERS = {"users": 20, "stake": 50, "h_stop": 5}


def costs(*plans, incidents=(STOP,), services=None, **answers):
    """Return the comparison for a firm of 20, by plan, and today's column."""
    more = {} if services is None else {"services": services}
    catalogue = shop((PAYG, *plans), incidents, **more)
    found = advice(sheet(**{**ANSWERS, **answers}), bank=FIRM, catalogue=catalogue, costs=True)
    return {item.tier: item for item in found.costs.tiers}, found.costs.break_fix


def shipped(name, **values):
    """Return the advice on an example with its costs."""
    return advice(changed(name, **values), costs=True)


# One set of means


@pytest.mark.parametrize("name", EXPECTED)
def test_every_mean_is_the_one_the_ladder_uses(name):
    found = shipped(name)
    rungs = {rung.tier: rung.breakdowns_year for rung in found.recommendation.ladder}

    assert found.costs.break_fix.mean == pytest.approx(rungs["payg"], rel=1e-12)
    assert {item.tier: item.residual.mean for item in found.costs.tiers} == pytest.approx(
        {tier: broken for tier, broken in rungs.items() if tier != "payg"}, rel=1e-12
    )


@pytest.mark.parametrize("name", EXPECTED)
def test_net_is_what_is_avoided_less_the_fee(name):
    costs_of = shipped(name).costs

    for item in costs_of.tiers:
        assert item.net == pytest.approx(costs_of.break_fix.mean - item.residual.mean - item.fee)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_range_is_shown_and_the_mean_lies_well_inside(name):
    found = shipped(name).costs

    for spread in (found.break_fix, *(item.residual for item in found.tiers)):
        assert spread.p10 <= spread.p50 <= spread.p90
        assert spread.p10 <= spread.mean <= spread.p90


def test_the_same_input_gives_the_same_comparison():
    assert shipped("lawfirm18").costs == shipped("lawfirm18").costs


def test_pay_as_you_go_is_no_column_beside_itself():
    assert [item.tier for item in shipped("studio4").costs.tiers] == [
        "block", "essential", "complete", "comprehensive",
    ]  # fmt: skip


# What is charged to whom


def test_one_cause_is_counted_by_one_question():
    counted = [item.question for item in CATALOGUE.incidents]

    assert len(set(counted)) == len(counted)
    assert all(BANK.by_id[question].axis == "history" for question in counted)


def test_onboarding_is_charged_to_the_plan():
    found, _ = costs(CARE)

    assert found["care"].fee == pytest.approx(12 * 200 + 200 / 3)


def test_a_plan_like_today_saves_nothing():
    same = plan("same", 1, price=price(base=100), hourly=PAYG.hourly)

    found, today = costs(same)

    item = found["same"]
    assert (item.residual, item.net) == (pytest.approx(today), pytest.approx(-item.fee))
    assert (item.probability_cheaper, item.break_even_incidents) == (pytest.approx(0, abs=1e-9), None)


def test_a_plan_like_today_never_beats_closing_the_gaps_one_by_one():
    same = plan("same", 1, price=price(base=100), hourly=PAYG.hourly)

    beside = costs(same, locks="bad")[0]["same"].one_by_one

    assert (beside.services, beside.probability_cheaper) == ((), pytest.approx(0, abs=1e-9))


def test_a_business_that_does_the_work_gains_nothing_from_having_it_done():
    caring = plan("care", 2, ("watch", "lock"), price=price(base=100), hourly=PAYG.hourly)

    item = costs(caring, watches="good", locks="good")[0]["care"]

    assert item.net == pytest.approx(-item.fee)


def test_a_plan_that_prevents_half_of_everything_halves_the_mean():
    even = kind(prevent={"watch": 0.5})
    caring = plan("care", 2, ("watch",), price=price(base=100), hourly=PAYG.hourly)

    found, today = costs(caring, incidents=(even,), watches="bad")

    assert found["care"].residual.mean == pytest.approx(today.mean / 2)


def test_break_even_incidents_pay_the_fee():
    found = shipped("dentallab25").costs
    item = next(item for item in found.tiers if item.tier == "essential")

    each = (found.break_fix.mean - item.residual.mean) / found.incidents_year
    assert item.break_even_incidents * each == pytest.approx(item.fee)


def test_without_incidents_only_the_fee_is_left():
    found, today = costs(CARE, incidents=())

    item = found["care"]
    assert (today.mean, today.p90, item.residual.mean) == (0, 0, 0)
    assert (item.net, item.probability_cheaper) == (-item.fee, 0)


# One by one


def test_single_services_are_those_that_real_answers_need_and_the_plan_covers():
    found, _ = costs(CARE, TOP, locks="bad", trains="half", copies="good", h_stop=1)

    assert found["care"].one_by_one.services == ("lock",)
    assert found["top"].one_by_one.services == ("lock", "train")


def test_a_service_no_answer_needs_is_not_bought():
    assert costs(CARE, h_stop=1)[0]["care"].one_by_one.services == ()


def test_habits_kept_by_a_contract_are_no_reason_to_buy_a_service():
    assert costs(CARE, e_inhouse="contract", locks="good", h_stop=1)[0]["care"].one_by_one.services == ()


def test_help_desk_and_night_help_are_never_bought_singly():
    for name in EXPECTED:
        bought = {service for item in shipped(name).costs.tiers for service in item.one_by_one.services}
        assert not bought & {"sup.desk", "sup.after"}


def test_single_services_cost_what_they_cost_alone():
    services = (service("lock", month="7", per="computer"), service("watch", month="0.10", minimum="40"), *DESKS)

    beside = costs(CARE, services=services, locks="bad", watches="bad", computers=30)[0]["care"].one_by_one

    assert beside.services_year == 12 * (7 * 30 + 40)


DESKS = (service("copy"), service("train"), service("sup.desk"), service("sup.after"))


def test_single_services_leave_wait_and_bills_as_today():
    even = kind(prevent={"watch": 0.5})
    sooner = plan("care", 2, ("watch",), price=price(base=100), wait_hours=(0.1, 0.1, 0.1), labour_included=True)

    found, today = costs(sooner, incidents=(even,), watches="bad")

    assert found["care"].one_by_one.breakdowns.mean == pytest.approx(today.mean / 2)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_plan_prevents_at_least_what_its_single_services_do(name):
    for item in shipped(name).costs.tiers:
        assert item.one_by_one.breakdowns.mean >= item.residual.mean - 1e-6


@pytest.mark.parametrize("name", EXPECTED)
def test_net_against_single_services_is_the_difference_of_the_columns(name):
    for item in shipped(name).costs.tiers:
        beside = item.one_by_one
        other = beside.services_year + beside.breakdowns.mean
        assert beside.net == pytest.approx(other - item.fee - item.residual.mean)


@pytest.mark.parametrize("name", EXPECTED)
def test_single_prices_are_those_of_the_catalogue(name):
    counts = business(example(name).answers).counts

    for item in shipped(name).costs.tiers:
        prices = [float(alone_year(CATALOGUE.services[one].alone, counts)) for one in item.one_by_one.services]
        assert item.one_by_one.services_year == pytest.approx(sum(prices))


# What the comparison hangs on


def weighed(name):
    """Return a business and the paid plan that leads."""
    here = business(example(name).answers)
    return here, subject(recommend(here, named=True))


FACTORS = [swing.input for swing in CATALOGUE.swings if not swing.absolute]


@pytest.mark.parametrize("name", ["dentallab25", "manufacturer120", "startup9"])
@pytest.mark.parametrize("moved", FACTORS)
def test_an_input_left_where_it_is_moves_nothing(name, moved):
    here, rung = weighed(name)
    net = next(item.net for item in shipped(name).costs.tiers if item.tier == rung.tier)

    assert net_at(here, rung, Swing(moved, "", 1.0, 1.0), 1.0) == pytest.approx(net)


def test_a_dearer_fee_costs_the_difference():
    here, rung = weighed("dentallab25")
    fee = Swing("fee", "", 0.85, 1.15)

    less, more = net_at(here, rung, fee, 0.85), net_at(here, rung, fee, 1.15)

    assert less - more == pytest.approx(0.3 * (rung.fee_year + rung.one_off_year))


@pytest.mark.parametrize(
    "moved", ["incident_rate", "wait", "people", "repair_hours", "loaded_hourly_cost", "prevention"]
)
def test_more_trouble_speaks_for_the_plan(moved):
    here, rung = weighed("dentallab25")
    swing = Swing(moved, "", 0.5, 1.5)

    assert net_at(here, rung, swing, 0.5) < net_at(here, rung, swing, 1.5)


def test_more_that_is_caught_up_speaks_against_the_plan():
    here, rung = weighed("dentallab25")
    swing = Swing("caught_up_later", "", 0.7, 0.3, absolute=True)

    assert net_at(here, rung, swing, 0.7) < net_at(here, rung, swing, 0.3)


def test_the_widest_swing_comes_first():
    here, rung = weighed("dentallab25")

    widths = [abs(driver.high - driver.low) for driver in cost_drivers(here, rung)]

    assert widths == sorted(widths, reverse=True)
    assert len(widths) == len(CATALOGUE.swings)


def test_the_net_is_linear_in_how_often_things_break():
    here, rung = weighed("lawfirm18")
    nets = [net_at(here, rung, Swing("incident_rate", "", 0, 0), factor) for factor in (0.5, 1.0, 1.5)]

    assert nets[1] - nets[0] == pytest.approx(nets[2] - nets[1])


def test_pay_as_you_go_leads_but_the_comparison_speaks_of_a_paid_plan():
    assert shipped("studio4").costs.subject == "block"


def test_plans_of_both_kinds_stand_beside_each_other():
    assert list(costs(CARE, FULL, TOP)[0]) == ["care", "full", "top"]


def test_where_no_plan_has_a_fee_there_is_only_today():
    found, today = costs()

    assert (found, today.mean > 0) == ({}, True)
