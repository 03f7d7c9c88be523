"""What weak answers call for: severities, doubt, thresholds, and habits that a contract keeps."""

from __future__ import annotations

import pytest

from tests.bank import bank, habit, number, sheet
from tests.shop import FACTS, firm, shop
from wizard.domain.conditions import Leaf
from wizard.domain.flow import standings
from wizard.domain.needs import Need, has_own_it, kept_by_contract, priced_needs, real_needs
from wizard.domain.questions import Option, Question, Threshold

SHOP = shop()


def called(questions, catalogue=SHOP, **answers):
    """Return service to severity of the real needs, question by question."""
    known = standings(questions, sheet(**answers))
    return [(need.question, need.service, need.severity) for need in real_needs(catalogue, known)]


def priced(**answers):
    """Return question to (severity, cause) of the needs that the plans are weighed by."""
    known = standings(firm(), sheet(**answers))
    needs = priced_needs(SHOP, known, real_needs(SHOP, known))
    return {need.question: (need.severity, need.cause) for need in needs}


@pytest.mark.parametrize(("answer", "severity"), [("half", 1), ("bad", 3)])
def test_an_answer_calls_for_what_its_option_says(answer, severity):
    assert called(firm(), locks=answer) == [("locks", "lock", severity)]


@pytest.mark.parametrize("answers", [{}, {"locks": "good"}, {"locks": "-"}], ids=["unanswered", "best", "n/a"])
def test_nothing_is_called_for_without_a_weak_answer(answers):
    assert called(firm(), **answers) == []


@pytest.mark.parametrize(("question", "severity"), [("locks", 2), ("copies", 1)])
def test_unknown_calls_for_the_weakest_option_one_severity_lower(question, severity):
    assert [need[2] for need in called(firm(), **{question: "?"})] == [severity]


def test_unknown_never_falls_below_one():
    questions = bank(habit("a", needs={"bad": {"lock": 1}}))

    assert called(questions, a="?") == [("a", "lock", 1)]


def test_unknown_calls_for_nothing_on_a_multi():
    questions = bank(wanting("m", "readiness"))

    assert called(questions, m="?") == []


def test_unknown_calls_for_nothing_outside_readiness():
    hours = Question("hours", "all", "exposure", "single", "?", options=(Option("day", "Day", 1.0, {"watch": 2}),))

    assert called(bank(hours), hours="?") == []


def test_an_exposure_answer_may_call_for_a_service_too():
    hours = Question("hours", "all", "exposure", "single", "?", options=(Option("day", "Day", 1.0, {"watch": 2}),))

    assert called(bank(hours), hours="day") == [("hours", "watch", 2)]


def wanting(question_id, axis):
    """Return a multi question whose options call for the same service."""
    options = (
        Option("none", "None", exclusive=True),
        Option("small", "Small", needs={"watch": 1, "lock": 1}),
        Option("large", "Large", needs={"watch": 3}),
    )
    return Question(question_id, "all", axis, "multi", "?", options=options)


def test_of_several_ticked_options_the_largest_severity_counts():
    assert called(bank(wanting("m", "exposure")), m=["small", "large"]) == [("m", "watch", 3), ("m", "lock", 1)]


def test_two_questions_that_name_a_service_are_two_needs():
    questions = bank(habit("a", needs={"bad": {"lock": 2}}), habit("b", needs={"bad": {"lock": 1}}))

    assert called(questions, a="bad", b="bad") == [("a", "lock", 2), ("b", "lock", 1)]


def test_a_hidden_question_calls_for_nothing():
    questions = bank(habit("a"), habit("b", needs={"bad": {"lock": 2}}, show_if=Leaf("a", "is", "bad")))

    assert called(questions, a="good", b="bad") == []


def test_an_open_question_calls_for_nothing():
    questions = bank(habit("a"), habit("b", needs={"bad": {"lock": 2}}, show_if=Leaf("a", "is", "bad")))

    assert called(questions, b="bad") == []


# Counts

GROWING = bank(
    number("users", "cost", cost_key="users"),
    number("h", needs_at=(Threshold(4, {"watch": 2}, "users", 25), Threshold(10, {"watch": 3, "lock": 1}))),
)


@pytest.mark.parametrize(("count", "expected"), [(3.9, []), (4, [2]), (9, [2]), (10, [3, 1])])
def test_a_count_calls_from_its_threshold_upward(count, expected):
    assert [severity for _, _, severity in called(GROWING, users=1, h=count)] == expected


@pytest.mark.parametrize(("users", "needed"), [(1, 4), (25, 4), (50, 8), (60, 9.6), ("?", 4), ("-", 4)], ids=str)
def test_a_threshold_grows_with_the_business_and_never_shrinks(users, needed):
    met = called(GROWING, users=users, h=needed)
    missed = called(GROWING, users=users, h=needed - 0.1)

    assert (len(met), len(missed)) == (1, 0)


@pytest.mark.parametrize("answer", ["?", "-"])
def test_a_count_nobody_knows_calls_for_nothing(answer):
    assert called(GROWING, users=5, h=answer) == []


# Contract and own staff


def test_a_contract_keeps_good_habits_at_the_price_of_their_weakest_option():
    assert priced(e_inhouse="contract", locks="good") == {
        "locks": (3, "kept"), "copies": (2, "kept"), "watches": (2, "kept"), "trains": (3, "kept"),
    }  # fmt: skip


@pytest.mark.parametrize("state", ["good", "half", "bad", "?"])
def test_a_contract_keeps_a_habit_whatever_its_state(state):
    assert priced(e_inhouse="contract", locks=state)["locks"] == (3, "kept")


def test_a_contract_keeps_nothing_that_does_not_apply():
    assert "locks" not in priced(e_inhouse="contract", locks="-")


def test_a_contract_leaves_the_needs_of_history_as_they_are():
    assert priced(e_inhouse="contract", h_stop=5)["h_stop"] == (2, "count")


def test_without_a_contract_the_plans_are_weighed_by_the_answers():
    assert priced(e_inhouse="nobody", locks="bad") == {"locks": (3, "answer")}


def test_habits_kept_by_a_contract_are_no_real_needs():
    known = standings(firm(), sheet(e_inhouse="contract", locks="half"))

    assert real_needs(SHOP, known) == (Need("locks", "lock", 1, "answer"),)


@pytest.mark.parametrize(
    ("answer", "contract", "own_it"),
    [
        ("contract", True, False),
        ("team", False, True),
        ("nobody", False, False),
        ("?", False, False),
        ("-", False, False),
    ],
)
def test_who_looks_after_it_is_read_from_one_question(answer, contract, own_it):
    known = standings(bank(*FACTS), sheet(e_inhouse=answer))

    assert (kept_by_contract(SHOP.rules, known), has_own_it(SHOP.rules, known)) == (contract, own_it)
