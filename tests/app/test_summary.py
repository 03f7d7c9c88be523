"""The summary: what a salesperson could say across the table, and never a word of the program's own."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from tests.bank import bank, habit, sheet
from tests.shipped import BANK, CATALOGUE, EXPECTED, TODAY, advice, changed, example
from tests.strategies import sheets
from wizard.app.summary import summary
from wizard.domain.answers import UNKNOWN
from wizard.domain.assessment import Assessment, Client, evaluate

OWN_WORDS = re.compile(r"\b(?:None|nan|NaN|inf|True|False|Decimal|null|tuple|frozenset)\b|[{}\[\]<]|\$-|--[^-\n]")
ODD = {
    "empty": lambda: advice({}, costs=True),
    "all unknown": lambda: advice({q.id: UNKNOWN for q in BANK.questions if q.allow_unknown}, costs=True),
    "users only": lambda: advice({"b_users": example("studio4").answers["b_users"]}, costs=True),
    "no users": lambda: advice(changed("lawfirm18", b_users=None), costs=True),
    "quick": lambda: advice(example("dentallab25").answers, "quick", costs=True),
    "no costs": lambda: advice(example("dentallab25").answers),
    "foreign bank": lambda: advice(sheet(a="good"), bank=bank(habit("a")), catalogue=None),
    "empty bank": lambda: advice({}, bank=bank(), catalogue=None),
    "one user": lambda: advice(changed("studio4", b_users=1), costs=True),
    "2000 users": lambda: advice(changed("distributor60", b_users=2000), costs=True),
    "changed figures": lambda: advice(example("startup9").answers, assumptions={"gap_price": 0.0}, costs=True),
    "nothing breaks": lambda: advice(example("startup9").answers, assumptions={"incident_factor": 0.2}, costs=True),
}


def plain(text):
    """Return the words of the program's own that stand in a text."""
    return OWN_WORDS.findall(text)


@pytest.mark.parametrize("name", EXPECTED)
def test_an_example_is_told_in_plain_words(name):
    text = summary(advice(example(name).answers, costs=True))

    assert plain(text) == []
    assert "Our advice: " in text


@pytest.mark.parametrize("case", ODD)
def test_an_odd_case_is_told_in_plain_words_too(case):
    text = summary(ODD[case]())

    assert plain(text) == []
    assert text.endswith("\n")


@settings(max_examples=30)
@given(sheets(BANK))
def test_any_business_is_told_in_plain_words(answers):
    assert plain(summary(advice(answers, costs=True))) == []


@pytest.mark.parametrize("name", EXPECTED)
def test_the_plan_and_its_price_are_named(name):
    found = advice(example(name).answers, costs=True)
    rung = found.recommendation.rung(found.recommendation.tier)

    text = summary(found)

    assert f"Our advice: {rung.name}" in text
    assert rung.monthly == 0 or f"${rung.monthly:,.0f} a month" in text


def test_a_close_call_names_both_plans():
    text = summary(advice(example("lawfirm18").answers, costs=True))

    assert "It is a close call with Essential care" in text


def test_what_comes_first_is_told_with_a_step_to_do():
    found = advice(example("dentallab25").answers, costs=True)

    first = found.catalogue.services[found.recommendation.urgent[0]]
    assert f"{first.name}: {first.diy}" in summary(found)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_quick_check_names_no_plan(name):
    text = summary(advice(example(name).answers, "quick", costs=True))

    assert "Our advice" not in text
    assert "names no plan" in text


def test_a_provisional_result_says_why_no_plan_is_named():
    text = summary(ODD["users only"]())

    assert "too few habits have been answered" in text


def test_open_answers_are_told_as_an_interval():
    text = summary(advice(changed("lawfirm18", u_os=None), costs=True))

    assert "because some answers are open" in text


def test_what_holds_the_band_back_is_told():
    text = summary(advice(changed("manufacturer120", s_mfa=BANK.by_id["s_mfa"].weakest().id), costs=True))

    assert "Held back by: a basic safeguard is missing" in text


def test_what_is_still_to_find_out_is_told():
    answers = {**example("lawfirm18").answers, "u_os": UNKNOWN}

    assert "Still to find out: System updates." in summary(advice(answers, costs=True))


def test_changed_assumptions_are_told():
    assert "Assumptions changed for this assessment: Price of one open gap" in summary(ODD["changed figures"]())


@pytest.mark.parametrize("name", ["Zahnlabor Müller 歯科", "../../logo.png", "A & B <b>Ltd</b>", "x" * 200])
def test_a_name_is_told_as_it_was_written(name):
    assessment = Assessment(Client(name), example("studio4").answers)

    text = summary(evaluate(assessment, BANK, CATALOGUE, TODAY))

    assert text.startswith(f"{name}\n{'=' * len(name)}\n")
