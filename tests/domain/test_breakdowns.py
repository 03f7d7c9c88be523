"""What remains under a plan: prevention, faster help, whose bill it is, and the books."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bank import bank, habit, number, sheet
from tests.domain.reference_year import expected, shorter
from tests.shipped import CATALOGUE, business, changed
from tests.shop import FACTS, FIRM, PAYG, STOPS, choice, fixed, kind, plan, price, service, shop
from wizard.domain.breakdowns import gap_shares, prevented
from wizard.domain.conditions import Leaf
from wizard.domain.flow import standings
from wizard.domain.ladder import ladder
from wizard.domain.lognormal import Lognormal, mean_between, mean_of_shorter
from wizard.domain.prices import Hourly

NEAR = 1e-6
BOOKS = bank(
    *FIRM.questions,
    choice("b_hours", "office", "always", cost_key="after_hours_share"),
    choice("p_wait", "soon", "days", cost_key="wait_hours"),
    number("bills", "cost", cost_key="spend_last_year"),
)
# three a year; two hours of repair, one of waiting, 107.50 lost in each
STOP = kind()
LOST = 3 * 107.5 * (1 + 2)
BILLED_HOURS = 3 * 2


def breakdowns(item, incident=STOP, **answers):
    """Return what breaks a year under a plan, for a firm of 20 at exposure 50 without night work."""
    catalogue = shop((PAYG, item), (incident,))
    answers = {"users": 20, "stake": 50, "b_hours": "office", "p_wait": "soon", **answers}
    return ladder(business(sheet(**answers), bank=BOOKS, catalogue=catalogue))[-1].breakdowns_year


# Prevention


def gaps(**answers):
    """Return how much of the watching is not done yet, by two habits that name it."""
    questions = bank(
        habit("a", needs={"bad": {"watch": 2}}),
        habit("b", weight=9, needs={"half": {"watch": 1}}),
        habit("c", needs={"bad": {"watch": 2}}, show_if=Leaf("a", "is", "half")),
    )
    return gap_shares(questions, standings(questions, sheet(**answers))).get("watch", 1.0)


@pytest.mark.parametrize(
    ("answers", "gap"),
    [
        ({"a": "good", "b": "good"}, 0),
        ({"a": "good", "b": "bad"}, 0.5),
        ({"a": "good", "b": "?"}, 0.5),
        ({"a": "good"}, 0.5),
        ({"a": "-", "b": "bad"}, 1),
        ({"a": "good", "b": "-"}, 0),
        ({"a": "-", "b": "-"}, 1),
        ({"a": "half", "b": "good", "c": "bad"}, 0.5),
        ({"b": "good", "c": "bad"}, 0.5),
    ],
    ids=["done", "half done", "unknown", "unanswered", "n/a left out", "all that applies done", "none applies",
         "a shown follow-up", "a waiting follow-up left out"],
)  # fmt: skip
def test_what_is_not_done_yet_is_the_plain_mean_over_the_habits_that_name_a_service(answers, gap):
    assert gaps(**answers) == gap


def test_a_service_no_habit_names_is_not_done_yet():
    assert prevented(kind(prevent={"watch": 0.2}), {"watch"}, {}, CATALOGUE.constants)[1] == pytest.approx(0.2)


def test_services_prevent_of_what_the_others_leave():
    incident = kind(prevent={"watch": 0.2, "lock": 0.5, "train": 0.9})

    found = prevented(incident, {"watch", "lock"}, {"watch": 0.5, "lock": 1.0}, CATALOGUE.constants)

    assert found == pytest.approx((1 - 0.95 * 0.75, 1 - 0.9 * 0.5, 1 - 0.85 * 0.25))


def test_prevention_is_capped_at_nine_in_ten():
    found = prevented(kind(prevent={"watch": 0.8, "lock": 0.8}), {"watch", "lock"}, {}, CATALOGUE.constants)

    assert found == pytest.approx((1 - 0.6 * 0.6, 0.9, 0.9))


def test_what_is_already_done_well_is_not_prevented_again():
    incident = kind(prevent={"watch": 0.2})
    caring = plan("care", 2, ("watch",), price=price(base=100))

    assert breakdowns(caring, incident, watches="good") == pytest.approx(600 + LOST, rel=NEAR)


def test_the_uncertain_effect_of_prevention_is_averaged():
    incident = kind(prevent={"watch": 0.8})
    caring = plan("care", 2, ("watch",), price=price(base=100))

    left = 1 - (0.25 * 0.4 + 0.5 * 0.8 + 0.25 * 0.9)
    assert breakdowns(caring, incident, watches="bad") == pytest.approx((600 + LOST) * left, rel=NEAR)


# Waiting


def test_a_plan_that_starts_sooner_stops_less():
    sooner = plan("care", 2, price=price(base=1), wait_hours=fixed(0.5))

    assert breakdowns(sooner) == pytest.approx(600 + 3 * 107.5 * 2.5, rel=NEAR)


def test_nobody_waits_longer_under_a_plan_than_today():
    later = plan("care", 2, price=price(base=1), wait_hours=fixed(9.0))

    assert breakdowns(later) == pytest.approx(600 + LOST, rel=NEAR)


HOURS = st.tuples(st.floats(0.05, 3), st.floats(1.0, 8.0), st.floats(1.0, 8.0)).map(
    lambda parts: (parts[0], parts[0] * parts[1], parts[0] * parts[1] * parts[2])
)


@given(HOURS, HOURS)
def test_the_shorter_of_two_waits_is_what_integration_says(one, other):
    found = mean_of_shorter(Lognormal.from_range(one), Lognormal.from_range(other))

    assert found == pytest.approx(shorter(one, other), rel=1e-4)


@given(HOURS, st.floats(0.0, 2.0), st.floats(3.0, 100.0))
def test_hours_between_two_limits_are_what_integration_says(hours, least, most):
    found = mean_between(Lognormal.from_range(hours), least, most)

    assert found == pytest.approx(expected(hours, least, most), rel=1e-4)


# Whose bill


def test_included_help_costs_nothing_in_working_hours():
    helping = plan("full", 3, price=price(base=1), labour_included=True)

    assert breakdowns(helping) == pytest.approx(LOST, rel=NEAR)


def test_help_that_is_not_included_costs_the_plans_own_rate():
    caring = plan("care", 2, price=price(base=1), hourly=Hourly(80.0, 2.0, 0.0))

    assert breakdowns(caring, b_hours="always") == pytest.approx(BILLED_HOURS * 80 * 1.4 + LOST, rel=NEAR)


@pytest.mark.parametrize(("covers", "share"), [((), 0.4), (("sup.after",), 0.0)], ids=["charged", "included"])
def test_included_help_without_nights_still_charges_the_nights(covers, share):
    helping = plan("full", 3, covers, price=price(base=1), labour_included=True, hourly=Hourly(80.0, 2.0, 0.0))

    found = breakdowns(helping, b_hours="always")

    assert found == pytest.approx(BILLED_HOURS * share * 80 * 2 + LOST, rel=NEAR)


def test_a_plan_charges_its_own_visits():
    visiting = plan("care", 2, price=price(base=1), hourly=Hourly(100.0, 1.5, 70.0))

    assert breakdowns(visiting, kind(onsite=0.5)) == pytest.approx(600 + 3 * 35 + LOST, rel=NEAR)


@pytest.mark.parametrize(("hours", "bill"), [(0, 600), (2, 400), (6, 0), (8, 0)])
def test_included_hours_are_used_up_before_anything_is_billed(hours, bill):
    prepaid = plan("block", 1, price=price(base=1), hourly=Hourly(100.0, 1.5, 0.0, float(hours)))

    assert breakdowns(prepaid) == pytest.approx(bill + LOST, rel=NEAR, abs=1e-3)


def test_with_it_staff_a_quarter_of_the_labour_comes_from_outside():
    caring = plan("care", 2, price=price(base=1))

    assert breakdowns(caring, e_inhouse="team") == pytest.approx(600 / 4 + LOST, rel=NEAR)


def test_with_it_staff_a_quarter_of_todays_bills_comes_from_outside():
    here = business(sheet(users=20, stake=50, b_hours="office", e_inhouse="team"), bank=BOOKS, catalogue=tiny())

    assert here.now.total() == pytest.approx(600 / 4 + LOST, rel=NEAR)


def tiny(**constants):
    """Return a catalogue with one kind of incident and no plan but pay as you go."""
    return shop((PAYG,), (STOP,), **constants)


# The books: 600 of bills are modelled


def labour(bills, **constants):
    """Return what a billed hour costs once last year's bills are known."""
    answers = sheet(users=20, stake=50, b_hours="office", **({} if bills is None else {"bills": bills}))
    return business(answers, bank=BOOKS, catalogue=tiny(**constants)).now.labour


@pytest.mark.parametrize(
    ("bills", "rate"),
    [(None, 100), ("?", 100), (600, 100), (1200, 166.7), (0, 33.3), (9000, 200)],
    ids=["unanswered", "unknown", "as modelled", "twice", "none", "clipped above"],
)
def test_labour_is_drawn_two_thirds_of_the_way_to_last_years_bills(bills, rate):
    assert labour(bills) == pytest.approx(rate, rel=1e-4)


def test_the_books_are_followed_down_to_a_fifth():
    assert labour(0, spend_credibility=1.0) == pytest.approx(20)


def test_the_books_scale_labour_in_every_plan_and_nothing_else():
    caring = plan("care", 2, price=price(base=1), hourly=Hourly(80.0, 1.5, 0.0))

    assert breakdowns(caring, bills=1200) == pytest.approx(BILLED_HOURS * 80 * 1.667 + LOST, rel=NEAR)


def test_where_nothing_is_modelled_the_books_change_nothing():
    here = business(sheet(users=20, stake=50, bills=500), bank=BOOKS, catalogue=shop((PAYG,)))

    assert (here.now.money, here.now.total()) == (1.0, 0)


def bills_of_the_studio(**values):
    """Return what the studio's year of repair bills is modelled at."""
    now = business(changed("studio4", **values)).now
    return sum(t.mean_count * (now.labour * t.billed_mean + now.trip * t.kind.onsite) for t in now.troubles)


def test_the_studios_bills_are_drawn_from_3600_to_1800_by_its_real_900():
    assert bills_of_the_studio(h_spend=None) == pytest.approx(3600, rel=0.02)
    assert bills_of_the_studio() == pytest.approx(1800, rel=0.02)


def test_the_year_of_pay_as_you_go_is_break_fix_as_today():
    catalogue = shop(
        (PAYG._replace(covers=frozenset({"watch"})),), (kind(prevent={"watch": 0.9}),), (service("watch"),)
    )
    here = business(sheet(users=20, stake=50), bank=bank(*FACTS, STOPS), catalogue=catalogue)

    assert ladder(here)[0].breakdowns_year == here.now.total()
