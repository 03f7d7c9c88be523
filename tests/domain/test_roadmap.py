"""What the answers call for, what is already good, and who does what by when."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.bank import habit, sheet
from tests.shipped import EXPECTED, TODAY, advice, example
from tests.shop import FIRM, PAYG, firm, plan, price, service, shop
from wizard.domain.assessment import Assessment, Client, evaluate
from wizard.domain.roadmap import quarter

DONE = {"locks": "good", "copies": "good", "watches": "good", "trains": "good", "h_stop": 0, "h_help": 0}
SERVICES = (
    service("lock", setup_ok=True, floor=True),
    service("copy", diy_hours=4.0),
    service("watch", diy_hours=4.5),
    service("train", diy_hours=2.0),
    service("sup.desk"),
    service("sup.after"),
)
CARE = plan("care", 2, ("lock", "copy", "watch"), price=price(base=40))
DEAR = plan("dear", 3, ("lock", "copy", "watch", "train"), price=price(base=9000))


def told(bank=FIRM, **answers):
    """Return the advice for ten people at exposure 60."""
    catalogue = shop((PAYG, CARE, DEAR), services=SERVICES)
    given = {"users": 10, "stake": 60, **DONE, **answers}
    answered = sheet(**{key: value for key, value in given.items() if value is not None})
    return evaluate(Assessment(Client("Sample"), answered), bank, catalogue, TODAY, costs=False)


def only(items):
    """Return the one item there is."""
    (item,) = items
    return item


# Findings


def test_with_good_habits_there_is_nothing_to_find():
    found = told()

    assert (found.findings, found.roadmap) == ((), ())


def test_a_finding_gathers_every_need_for_its_service():
    found = only(told(firm(habit("second", needs={"bad": {"watch": 1}})), watches="bad", second="bad").findings)

    assert (found.service, found.severity, [need.question for need in found.needs]) == (
        "watch",
        2,
        ["watches", "second"],
    )
    assert found.price_year == pytest.approx(1.40 * 10 * 60 * 1.5)


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ({"watches": "bad"}, "gap"),
        ({"watches": "?"}, "unsure"),
        ({"watches": "?", "h_stop": 5}, "gap"),
    ],
    ids=["answered", "unknown", "unknown and counted"],
)
def test_a_finding_says_how_sure_it_is(answers, state):
    assert only(told(**answers).findings).state == state


def test_habits_that_a_contract_keeps_are_findings_of_their_own_kind():
    found = told(e_inhouse="contract")

    assert {item.state for item in found.findings} == {"kept"}
    assert found.roadmap == ()


def test_urgent_findings_come_first_and_the_rest_by_price():
    found = told(locks="bad", trains="bad", watches="half", copies="bad")

    assert [(item.service, item.urgent) for item in found.findings] == [
        ("lock", True), ("train", False), ("copy", False), ("watch", False),
    ]  # fmt: skip


def test_a_finding_tells_whether_the_leading_plan_covers_it():
    found = told(locks="half", watches="bad", trains="half")

    assert found.recommendation.tier == "care"
    assert {item.service: item.in_plan for item in found.findings} == {"lock": True, "watch": True, "train": False}


def test_without_the_number_of_users_findings_have_no_price_and_urgent_ones_still_lead():
    found = told(users=None, locks="bad", trains="bad")

    assert [(item.service, item.price_year, item.urgent) for item in found.findings] == [
        ("lock", None, True), ("train", None, False),
    ]  # fmt: skip
    assert found.roadmap[0].service == "lock"


# Strengths


def test_strengths_are_habits_at_their_best_weightiest_first():
    heavy = firm(habit("heavy", weight=5), habit("weak"))

    found = told(heavy, heavy="good", weak="half", locks="half", copies="?", trains="-")

    assert [(item.question, item.answer) for item in found.strengths] == [("heavy", "good"), ("watches", "good")]


# Roadmap


def way(**answers):
    """Return how the one thing to do gets done."""
    return only(told(**answers).roadmap).way


@pytest.mark.parametrize(
    ("answers", "done"),
    [
        ({"watches": "bad"}, "plan"),
        ({"trains": "half"}, "do_it_yourself"),
        ({"watches": "half", "stake": 1}, "project"),
        ({"copies": "half", "stake": 1}, "do_it_yourself"),
        ({"locks": "half", "stake": 1}, "project"),
    ],
    ids=["the plan covers it", "an evening's work", "more than an evening", "just an evening", "set up once"],
)
def test_each_thing_gets_done_by_the_plan_by_the_owner_or_as_a_project(answers, done):
    assert way(**answers) == done


def test_nothing_is_done_by_a_plan_that_is_not_named():
    found = evaluate(
        Assessment(Client("Sample"), sheet(users=10, stake=60, watches="bad"), "quick"),
        FIRM,
        shop(),
        TODAY,
        costs=False,
    )

    assert only(found.roadmap).way != "plan"


@pytest.mark.parametrize(
    ("answers", "when"),
    [
        ({"locks": "bad"}, "2026 Q4"),
        ({"watches": "bad"}, "2027 Q1"),
        ({"watches": "half", "copies": "bad"}, "2027 Q2"),
        ({"trains": "half"}, "2027 Q3"),
    ],
    ids=["urgent: now", "plain, in the plan: next quarter", "small, in the plan", "small, beside the plan"],
)
def test_the_more_serious_the_sooner(answers, when):
    assert told(**answers).roadmap[-1].quarter == when


def test_urgent_things_head_the_roadmap_with_what_the_owner_can_do_and_a_price():
    first = told(locks="bad", watches="bad", trains="bad").roadmap[0]

    assert (first.service, first.urgent, first.diy, first.one_off) == ("lock", True, "Do lock yourself.", 300)


def test_the_roadmap_is_in_order_of_time():
    for name in EXPECTED:
        tasks = [task for task in advice(example(name).answers).roadmap if not task.urgent]

        assert [task.quarter for task in tasks] == sorted(task.quarter for task in tasks), name


def test_the_least_full_plan_with_a_service_is_named():
    found = {task.service: task.lowest_plan for task in told(watches="bad", trains="bad").roadmap}

    assert found == {"watch": "care", "train": "dear"}


def test_a_service_no_plan_covers_has_no_plan():
    lonely = firm(habit("help", needs={"bad": {"sup.desk": 1}}))

    assert only(told(lonely, help="bad").roadmap).lowest_plan is None


@pytest.mark.parametrize(
    ("day", "later", "name"),
    [
        (dt.date(2026, 1, 1), 0, "2026 Q1"),
        (dt.date(2026, 3, 31), 1, "2026 Q2"),
        (dt.date(2026, 12, 31), 0, "2026 Q4"),
        (dt.date(2026, 12, 31), 1, "2027 Q1"),
        (dt.date(2026, 11, 5), 6, "2028 Q2"),
    ],
)
def test_quarters_are_those_of_the_calendar(day, later, name):
    assert quarter(day, later) == name


def test_every_thing_to_do_has_a_finding_behind_it():
    for name in EXPECTED:
        found = advice(example(name).answers)

        assert {task.service for task in found.roadmap} <= {item.service for item in found.findings}, name
