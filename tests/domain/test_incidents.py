"""From last year's counts to next year's trouble, and what one breakdown costs, by hand."""

from __future__ import annotations

import math

import pytest

from tests.bank import number, sheet
from tests.shipped import BANK, CATALOGUE, business
from tests.shop import HABITS, choice, firm, fixed, kind, shop
from wizard.domain.answers import answered
from wizard.domain.incidents import effective_wait
from wizard.domain.lognormal import Lognormal, mean

ASKED = firm(
    choice("p_wait", "soon", "days", cost_key="wait_hours"),
    choice("b_share", "few", "all", cost_key="people_share"),
    choice("b_hours", "office", "always", cost_key="after_hours_share"),
    number("wage", "cost", cost_key="loaded_hourly_cost"),
    number("margin", "cost", cost_key="margin_per_hour"),
    number("total", "history", cost_key="history.total"),
)
NEAR = 1e-6  # hours that are as good as certain still have a hair of spread


def year(*kinds, figures=None, **answers):
    """Return the coming year of a firm of 20 at exposure 50, as things are."""
    catalogue = shop(incidents=kinds, **(figures or {}))
    return business(sheet(**{"users": 20, "stake": 50, **answers}), bank=ASKED, catalogue=catalogue).now


def rates(*kinds, **answers):
    """Return mean and shape of the yearly count, by kind."""
    found = year(*kinds, **answers)
    return {trouble.kind.id: (trouble.mean_count, trouble.shape) for trouble in found.troubles}


# How often

APP = kind(base=0.5, per_user=0.05)


def test_last_years_count_and_the_prior_make_next_years():
    assert rates(APP, users=25, h_stop=4)["stop"] == (2.875, 5.75)


@pytest.mark.parametrize("doubt", [{}, {"h_stop": "?"}], ids=["unanswered", "unknown"])
def test_without_a_count_the_prior_stands_alone_and_is_wider(doubt):
    assert rates(APP, users=25, **doubt)["stop"] == (1.75, 1.75)


def test_the_shipped_example_of_the_design():
    known = business({"b_users": answered(25), "h_app": answered(4)}).now

    app = next(trouble for trouble in known.troubles if trouble.kind.id == "app")
    assert (app.mean_count, app.shape) == pytest.approx((2.875, 5.75))


def test_none_last_year_is_a_count_too():
    assert rates(APP, users=25, h_stop=0)["stop"] == (0.875, 1.75)


def test_a_kind_that_does_not_apply_never_happens():
    assert rates(APP, h_stop="-") == {}


def test_only_further_sites_add_to_the_prior():
    assert rates(kind(base=1.0, per_user=0, per_site=0.5), sites=3)["stop"][0] == 2


@pytest.mark.parametrize(("computers", "count"), [({"computers": 4}, 2), ({}, 10)], ids=["counted", "as users"])
def test_the_prior_counts_computers(computers, count):
    assert rates(kind(base=0, per_user=0, per_computer=0.5), **computers)["stop"][0] == count


def test_a_prior_of_several_years_weighs_more():
    assert rates(kind(base=1, per_user=0, prior_years=3), h_stop=5)["stop"] == (2, 8)


def test_an_answer_by_the_month_counts_twelve_times():
    found = rates(kind("help", base=0, per_user=1.5, times_a_year=12, everyday=True), h_help=3)

    assert found["help"] == ((30 + 36) / 2, 66)


def test_one_factor_scales_every_count():
    plain, more = year(APP, h_stop=4).troubles[0], year(APP, figures={"incident_factor": 1.5}, h_stop=4).troubles[0]

    assert (more.mean_count, more.shape) == (1.5 * plain.mean_count, plain.shape)


# Only the total is known

SPLIT = (
    kind("stop", base=1, per_user=0),
    kind("leak", base=3, per_user=0),
    kind("help", base=9, per_user=0, everyday=True),
)


def test_a_total_alone_is_split_by_the_priors_with_half_the_credibility():
    found = rates(*SPLIT, total=8)

    assert found["stop"] == pytest.approx(((1 * 2 + 2) / 3, 4))
    assert found["leak"] == pytest.approx(((3 * 2 + 6) / 3, 12))


def test_small_requests_take_no_part_in_the_split():
    assert rates(*SPLIT, total=8)["help"] == (9, 9)


def test_a_kind_that_does_not_apply_takes_no_part_in_the_split():
    found = rates(*SPLIT, total=9, h_stop="-")

    assert found["leak"] == pytest.approx(((3 * 2 + 9) / 3, 15))


def test_the_total_is_left_aside_once_a_kind_is_counted():
    assert rates(*SPLIT, total=8, h_stop=5)["leak"] == (3, 3)


def test_the_shipped_total_counts_in_the_quick_check_alone():
    answers = {"b_users": answered(25), "h_total": answered(40)}

    full, quick = business(answers).now.inputs.total, business(answers, "quick").now.inputs.total

    assert (full, quick) == (None, 40)


# How long, and what it stops


@pytest.mark.parametrize(
    ("hours", "effective"),
    [((0.5, 1, 2), (0.5, 1, 2)), ((2, 6, 14), (2, 3, 5)), ((6, 16, 40), (3, 5.5, 11.5))],
    ids=["short", "next day", "several days"],
)
def test_waiting_counts_in_full_for_two_hours_and_by_a_quarter_beyond(hours, effective):
    low, likely, high = effective

    found = effective_wait(hours, CATALOGUE.constants)

    assert math.exp(found.log_mean) == pytest.approx(likely)
    assert found.log_sd == pytest.approx(math.log(high / low) / 2.563)


@pytest.mark.parametrize("doubt", [{}, {"p_wait": "?"}], ids=["unanswered", "unknown"])
def test_an_unknown_wait_is_the_promise_of_pay_as_you_go(doubt):
    assert year(APP, **doubt).wait_mean == pytest.approx(1.0, rel=NEAR)


def test_an_answered_wait_is_worked_around_too():
    assert year(APP, p_wait="days").wait_mean == pytest.approx(2 + 0.25 * 8, rel=NEAR)


def test_the_likely_hours_and_the_ratio_of_the_outer_ones_are_honoured():
    assert mean(Lognormal.from_range((1, 2.5, 8))) == pytest.approx(3.5, abs=0.05)


def test_an_incident_is_capped_at_eighty_hours():
    trouble = year(kind(hours=fixed(500.0))).troubles[0]

    assert (trouble.repair_mean, trouble.billed_mean) == pytest.approx((80, 80), rel=NEAR)


def test_a_bill_runs_at_least_a_quarter_of_an_hour_but_nobody_waits_for_it():
    trouble = year(kind(hours=fixed(0.1))).troubles[0]

    assert (trouble.repair_mean, trouble.billed_mean) == pytest.approx((0.1, 0.25), rel=NEAR)


# What an hour of it costs: half of 20 people at half speed, 43 an hour, half of it caught up


def stopped(figures=None, item=None, **answers):
    """Return what an hour of an incident costs in lost work or sales."""
    return year(item or kind(sales=1.0), figures=figures, **answers).troubles[0].stopped


def test_an_hour_costs_the_wages_of_those_it_stops_less_what_is_caught_up():
    assert stopped() == 20 * 0.5 * 0.5 * 43 * 0.5


@pytest.mark.parametrize(("margin", "hour"), [(214, 107.5), (215, 107.5), (300, 150)])
def test_wages_and_lost_margin_are_not_added_the_larger_counts(margin, hour):
    assert stopped(margin=margin) == hour


def test_lost_margin_counts_by_how_much_a_kind_stops_sales():
    assert stopped(item=kind(sales=0.5), margin=1000) == 250


def test_a_kind_that_stops_no_sales_loses_none():
    assert stopped(item=kind(sales=0.0), margin=9999) == 107.5


def test_a_kind_may_hit_a_fixed_number_of_people():
    assert stopped(item=kind(people=1, impaired=1.0)) == 43 * 0.5


@pytest.mark.parametrize(("share", "people"), [("few", 2), ("all", 20), ("?", 10)])
def test_the_share_of_people_may_come_from_an_answer(share, people):
    assert stopped(item=kind(share_from="people_share"), b_share=share) == people * 0.5 * 43 * 0.5


def test_the_answered_cost_of_an_hour_counts():
    assert stopped(wage=86) == 215


def test_more_caught_up_later_costs_less():
    assert stopped({"caught_up_later": 0.75}) == 53.75


# The whole year, by hand


@pytest.mark.parametrize(("hours", "rate"), [("office", 100), ("always", 120), ("?", 105)])
def test_a_billed_hour_costs_more_the_more_trouble_comes_after_hours(hours, rate):
    assert year(APP, b_hours=hours).labour == pytest.approx(rate)


def test_a_year_of_break_fix_adds_up():
    found = year(kind(onsite=0.4), b_hours="office")

    # three incidents: two hours at 100, a visit of 50 in four of ten, three hours of 107.50 lost
    assert found.total() == pytest.approx(3 * (200 + 20 + 322.5), rel=NEAR)


def test_no_incidents_cost_nothing():
    assert year().total() == 0


def test_habits_do_not_move_todays_cost():
    assert all(question.cost_key is None for question in HABITS)
    assert [question.id for question in BANK.questions if question.is_habit and question.cost_key] == ["p_wait"]


def test_a_question_the_bank_does_not_ask_leaves_the_prior():
    assert rates(APP._replace(question="nowhere"), users=25)["stop"] == (1.75, 1.75)
