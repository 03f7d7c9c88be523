"""What is drawn from the ladder: the plan, how sure it is, why, and what comes first."""

from __future__ import annotations

import pytest

from tests.bank import bank, habit, sheet, ticks
from tests.shipped import BANK, CATALOGUE, EXPECTED, advice, business, changed, example
from tests.shop import FACTS, FIRM, PAYG, firm, plan, price, service, shop
from wizard.domain.ladder import cheapest
from wizard.domain.questions import Option, Question
from wizard.domain.recommendation import recommend

# ten people at exposure 60 and a gap price of 1: a plain gap is worth 600 a year; plans cost twelve times their base
GAP = 600
TEN = {"users": 10, "stake": 60}
DONE = {"locks": "good", "copies": "good", "watches": "good", "trains": "good"}


def rule(*plans, bank=FIRM, services=None, gap_price=1.0, **answers):
    """Return what the rule says about ten people at exposure 60, nothing ever breaking."""
    more = {} if services is None else {"services": services}
    catalogue = shop((PAYG, *plans), gap_price=gap_price, onboarding_months=0, **more)
    return recommend(business(sheet(**{**TEN, **DONE, **answers}), bank=bank, catalogue=catalogue), named=True)


def care(month, covers=("lock", "copy", "watch")):
    """Return a plan of a fixed monthly price."""
    return plan("care", 2, covers, price=price(base=month))


def full(month):
    """Return a fuller plan of a fixed monthly price."""
    return plan("full", 3, ("lock", "copy", "watch", "train"), price=price(base=month))


@pytest.mark.parametrize(("month", "tier"), [(49, "care"), (51, "payg")])
def test_the_lowest_total_wins(month, tier):
    assert rule(care(month), watches="bad").tier == tier


def test_of_equal_totals_the_less_full_plan_wins():
    assert rule(care(50), watches="bad").tier == "payg"


def test_with_good_habits_break_fix_is_a_real_outcome():
    assert rule(care(1), full(2)).tier == "payg"


@pytest.mark.parametrize(("month", "second"), [(50, "care"), (55, "care"), (55.01, None)])
def test_a_second_within_a_tenth_is_a_close_call(month, second):
    assert rule(care(month), watches="bad").close_call == second


def test_a_close_call_may_be_a_fuller_or_a_less_full_plan():
    assert rule(care(48), watches="bad").close_call == "payg"


def test_the_only_plan_is_no_close_call():
    assert rule(watches="bad").close_call is None


# The price at which it would tip


def test_the_break_even_is_the_price_of_a_gap_at_which_less_would_do():
    # payg leaves two plain gaps open, 1,200; care costs 900: it tips at 0.75 a person and point, 45 a person
    found = rule(care(75), watches="bad", copies="bad")

    assert (found.tier, found.gap_price_break_even) == ("care", pytest.approx(45))


def test_of_several_plans_the_nearest_price_tips():
    found = rule(care(20), full(60), watches="bad", trains="bad")

    # care leaves one gap worth two open and costs 480 less: 0.4; payg leaves two open and costs 720 less: 0.24
    assert (found.tier, found.gap_price_break_even) == ("full", pytest.approx(0.4 * 60))


def test_the_lowest_plan_has_no_break_even():
    assert rule(care(99), watches="bad").gap_price_break_even is None


def test_where_less_wins_at_no_price_there_is_no_break_even():
    assert rule(care(0, ("lock",)), locks="bad").gap_price_break_even is None


@pytest.mark.parametrize("name", ["dentallab25", "distributor60", "lawfirm18", "manufacturer120", "startup9"])
def test_just_above_the_break_even_the_plan_stays_and_just_below_less_wins(name):
    found = advice(example(name).answers).recommendation
    here = business(example(name).answers)
    tip = found.gap_price_break_even / here.exposure

    above, below = (at_price(name, tip * factor) for factor in (1.0001, 0.9999))

    assert above.tier == found.leader
    assert below.rank < above.rank


@pytest.mark.parametrize("name", EXPECTED)
def test_no_higher_price_tips_it_before(name):
    found = advice(example(name).answers).recommendation
    here = business(example(name).answers)
    tip = (found.gap_price_break_even or 0) / here.exposure

    steps = [tip + (CATALOGUE.constants.gap_price - tip) * step / 20 for step in range(1, 21)]

    assert {at_price(name, max(step, 1e-6)).tier for step in steps} == {found.leader}


def at_price(name, gap_price):
    """Return the plan that leads at that price of a gap."""
    catalogue = CATALOGUE.with_assumptions({"gap_price": gap_price})
    ladder_then = recommend(business(example(name).answers, catalogue=catalogue), named=True).ladder
    return cheapest(ladder_then)


# What comes first


@pytest.mark.parametrize(
    ("answers", "urgent"),
    [
        ({"locks": "bad"}, ("lock",)),
        ({"locks": "half"}, ()),
        ({"locks": "?"}, ()),
        ({"copies": "bad"}, ()),
        ({"trains": "bad"}, ()),
        ({"e_inhouse": "contract"}, ()),
        ({"e_inhouse": "contract", "locks": "bad"}, ("lock",)),
    ],
    ids=["serious", "small", "unknown", "plain", "no floor service", "kept by a contract", "real under a contract"],
)
def test_urgent_are_serious_real_needs_for_floor_services(answers, urgent):
    assert rule(care(50), **answers).urgent == urgent


def test_urgent_things_are_named_under_pay_as_you_go_too():
    found = rule(care(500), locks="bad")

    assert (found.tier, found.urgent) == ("payg", ("lock",))


def test_urgent_things_come_in_the_order_of_the_catalogue():
    serious = firm(habit("keys", needs={"bad": {"copy": 3}}))

    assert rule(bank=serious, locks="bad", keys="bad").urgent == ("lock", "copy")


# Why not less


def test_drivers_are_what_the_next_plan_down_leaves_open_and_this_one_covers():
    found = rule(care(20), full(60), locks="half", watches="bad", trains="bad")

    assert [(d.question, d.answer, d.service, d.severity) for d in found.drivers] == [("trains", "bad", "train", 3)]


def test_drivers_are_grouped_by_service_the_dearest_first():
    wider = firm(habit("second", needs={"bad": {"watch": 1}}), habit("third", needs={"bad": {"watch": 3}}))

    found = rule(care(1), bank=wider, locks="bad", copies="bad", watches="bad", second="bad", third="bad")

    assert [driver.question for driver in found.drivers] == ["third", "watches", "second", "locks", "copies"]


def test_a_driver_has_the_price_of_its_own_need():
    found = rule(care(1), locks="bad", watches="half")

    assert [driver.price_year for driver in found.drivers] == pytest.approx([2 * GAP, GAP / 2])


def test_the_lowest_plan_has_no_drivers():
    assert rule(care(99), watches="bad").drivers == ()


@pytest.mark.parametrize(
    ("answers", "named"),
    [
        ({"watches": "half"}, "half"),
        ({"watches": "?"}, "unknown"),
        ({"e_inhouse": "contract"}, "kept"),
        ({"h_stop": 6}, "6"),
        ({"tools": ["saw", "axe"]}, "saw,axe"),
    ],
    ids=["option", "unknown", "kept", "count", "several"],
)
def test_a_driver_names_the_answer_behind_it(answers, named):
    options = (Option("saw", "Saw", needs={"watch": 2}), Option("axe", "Axe", needs={"watch": 1}), Option("pen", "Pen"))
    asked = firm(Question("tools", "all", "exposure", "multi", "?", options=options))

    found = rule(care(1), bank=asked, **answers)

    assert named in [driver.answer for driver in found.drivers if driver.service == "watch"]


# A near miss


def near_miss(month):
    """Return the near miss below a fuller plan of 1,200 a year, where training costs that much alone."""
    services = (
        service("lock"), service("copy"), service("watch"), service("train", month=str(month)),
        service("sup.desk"), service("sup.after"),
    )  # fmt: skip
    return rule(care(10), full(100), services=services, watches="bad", trains="bad").near_miss


def test_the_plan_below_with_single_services_is_told_where_it_is_clearly_cheaper():
    found = near_miss(1)

    assert (found.tier, found.services, found.total_year) == ("care", ("train",), pytest.approx(120 + 120))


@pytest.mark.parametrize(("month", "told"), [(8, True), ("8.01", False)])
def test_clearly_cheaper_is_by_a_tenth(month, told):
    assert (near_miss(month) is not None) is told


def test_a_service_dearer_alone_than_its_gap_is_not_bought():
    found = rule(care(10), full(100), watches="bad", trains="half")

    assert (found.tier, found.near_miss) == ("care", None)


# How sure


def test_with_every_habit_answered_the_range_is_one_plan():
    assert rule(care(20), full(60), trains="bad").range == ("full", "full")


def test_the_range_spans_the_best_and_the_worst_of_what_is_not_known():
    assert rule(care(20), full(60), trains="?", watches="bad").range == ("care", "full")


def test_facts_that_are_not_known_do_not_widen_the_range():
    asked = firm(ticks("risks", {"fire": 1.0}))

    assert rule(care(20), full(60), bank=asked, trains="bad", risks="?").range == ("full", "full")


@pytest.mark.parametrize("name", EXPECTED)
def test_each_example_gets_a_plan_its_adviser_accepts(name):
    found = advice(example(name).answers).recommendation

    assert {found.tier, found.close_call} & set(EXPECTED[name]["acceptable"])


def test_below_sixty_in_a_hundred_of_coverage_no_plan_is_named():
    whole = example("lawfirm18").answers
    facts = {key: answer for key, answer in whole.items() if BANK.by_id[key].axis != "readiness"}
    habits = [key for key in whole if key not in facts]

    for count in range(len(habits) + 1):
        found = advice({**facts, **{key: whole[key] for key in habits[:count]}})
        assert (found.recommendation.tier is None) == (found.readiness.coverage < 0.6)


def test_a_provisional_result_has_its_ladder_and_no_quote():
    found = advice({key: example("lawfirm18").answers[key] for key in ("b_users", "b_tolerance", "u_os")})

    assert (found.provisional, found.recommendation.tier, found.quote) == (True, None, None)
    assert len(found.recommendation.ladder) == 5


def test_without_the_number_of_users_no_plan_is_weighed():
    found = advice(changed("lawfirm18", b_users=None))

    assert (found.provisional, found.recommendation, found.quote) == (True, None, None)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_quick_check_gives_a_range_and_never_a_plan(name):
    found = advice(example(name).answers, "quick")

    assert (found.recommendation.tier, found.quote, found.recommendation.one_down) == (None, None, None)
    assert len(found.recommendation.range) == 2


@pytest.mark.parametrize(("answered", "tier"), [(3, "payg"), (2, None)])
def test_sixty_in_a_hundred_is_enough(answered, tier):
    habits = {f"h{place}": "good" for place in range(answered)}
    asked = bank(*FACTS, *(habit(f"h{place}", needs={"bad": {"watch": 1}}) for place in range(5)))

    found = advice(sheet(**TEN, **habits), bank=asked, catalogue=shop((PAYG,)))

    assert (found.readiness.coverage, found.recommendation.tier) == (answered / 5, tier)
