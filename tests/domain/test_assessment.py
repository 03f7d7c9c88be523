"""From an assessment to advice, also where there is hardly anything to go by."""

from __future__ import annotations

import math
from dataclasses import fields, is_dataclass, replace
from enum import Enum

import pytest
from hypothesis import given, settings

from tests.bank import bank, habit, number, sheet, stake
from tests.shipped import BANK, CATALOGUE, EXPECTED, TODAY, advice, changed, example
from tests.shop import FIRM, shop
from tests.strategies import sheets
from wizard.domain.answers import UNKNOWN
from wizard.domain.assessment import Assessment, Client, evaluate

FOREIGN = bank(habit("a"), habit("b", dimension="watch"), stake("c"))
ALL_UNKNOWN = {question.id: UNKNOWN for question in BANK.questions if question.allow_unknown}


def numbers_in(found):
    """Yield every float of a result, however deep."""
    if isinstance(found, float):
        yield found
    elif is_dataclass(found):
        for field in fields(found):
            yield from numbers_in(getattr(found, field.name))
    elif isinstance(found, (tuple, list)) and not isinstance(found, Enum):
        for item in found:
            yield from numbers_in(item)


def test_an_empty_assessment_has_no_score_and_no_plan():
    found = advice({}, costs=True)

    assert (found.readiness.score, found.exposure.score, found.readiness.band) == (None, None, None)
    assert (found.provisional, found.recommendation, found.costs, found.quote) == (True, None, None, None)
    assert (found.findings, found.roadmap, found.strengths, found.find_out) == ((), (), (), ())


def test_an_empty_assessment_may_come_out_anywhere():
    found = advice({})

    assert (found.readiness.low, found.readiness.high, found.readiness.coverage) == (0, 100, 0)


def test_where_everything_is_unknown_everything_is_to_be_found_out():
    found = advice(ALL_UNKNOWN)

    shown = [question.id for question in BANK.questions if found.standings[question.id].status == "unknown"]
    assert list(found.find_out) == shown
    assert found.readiness.score is None


def test_where_everything_is_unknown_but_the_users_a_plan_is_weighed():
    found = advice({**ALL_UNKNOWN, "b_users": example("studio4").answers["b_users"]}, costs=True)

    assert len(found.recommendation.ladder) == 5
    assert found.costs.break_fix.mean > 0


def test_what_nobody_knows_calls_for_services_but_for_nothing_urgent():
    found = advice({**ALL_UNKNOWN, "b_users": example("studio4").answers["b_users"]})

    assert {item.state for item in found.findings} == {"unsure"}
    assert found.recommendation.urgent == ()


# Banks of somebody else's


def test_a_bank_without_needs_gives_scores_and_no_plan():
    found = advice(sheet(a="good", b="half", c="much"), bank=FOREIGN, costs=True)

    assert (found.readiness.score, found.exposure.score) == (75, 100)
    assert (found.recommendation, found.quote, found.findings) == (None, None, ())


def test_a_bank_without_needs_but_with_users_has_a_ladder_and_names_no_plan():
    counting = bank(habit("a"), stake("c"), number("users", "cost", cost_key="users"))

    found = advice(sheet(a="good", c="much", users=9), bank=counting, costs=True)

    assert (found.provisional, found.recommendation.tier, found.quote) == (False, None, None)
    assert len(found.recommendation.ladder) == 5
    assert found.costs is not None


def test_without_a_catalogue_there_are_scores_and_nothing_else():
    found = advice(example("lawfirm18").answers, catalogue=None, costs=True)

    assert found.readiness.score == advice(example("lawfirm18").answers).readiness.score
    assert (found.recommendation, found.costs, found.quote, found.findings, found.roadmap) == (None, None, None, (), ())
    assert found.strengths


def test_without_a_catalogue_a_result_is_provisional_below_sixty_in_a_hundred():
    whole, part = sheet(a="good", b="good", c="some"), sheet(a="good", c="some")

    assert [advice(one, bank=FOREIGN, catalogue=None).provisional for one in (whole, part)] == [False, True]


def test_an_empty_bank_is_assessed_too():
    found = advice({}, bank=bank(), catalogue=None)

    assert (found.readiness.score, found.readiness.low, found.readiness.coverage, found.provisional) == (
        None,
        None,
        0,
        True,
    )


# Assumptions


def test_an_assumption_holds_for_its_own_assessment_alone():
    before = CATALOGUE.constants.gap_price

    found = advice(example("lawfirm18").answers, assumptions={"gap_price": 5.0})

    assert (found.catalogue.constants.gap_price, CATALOGUE.constants.gap_price) == (5.0, before)
    assert [figure.id for figure in found.catalogue.figures if figure.changed] == ["gap_price"]


def test_a_dearer_gap_costs_more_where_it_stays_open():
    plain, dear = (
        advice(example("lawfirm18").answers, assumptions={"gap_price": value})
        .recommendation.rung("payg")
        .open_gaps_year
        for value in (1.4, 2.8)
    )

    assert dear == pytest.approx(2 * plain)


def test_how_much_must_be_answered_is_an_assumption_too():
    answers = {key: example("lawfirm18").answers[key] for key in ("b_users", "b_tolerance", "u_os")}

    assert advice(answers, assumptions={"provisional_below_coverage": 0.0}).recommendation.tier is not None


# The edge at exposure 35


@pytest.mark.parametrize(("exposure", "near"), [(31.9, False), (32, True), (35, True), (38, True), (38.1, False)])
def test_a_result_within_three_points_of_the_edge_says_so(exposure, near):
    found = advice(sheet(users=5, stake=exposure), bank=FIRM, catalogue=shop())

    assert found.recommendation.near_edge is near


# Always


@pytest.mark.parametrize("name", EXPECTED)
def test_the_quick_answer_is_the_full_one_without_costs(name):
    quick, full = advice(example(name).answers), advice(example(name).answers, costs=True)

    assert quick.costs is None
    assert replace(full, costs=None, catalogue=None) == replace(quick, catalogue=None)


@settings(max_examples=25)
@given(sheets(BANK))
def test_no_result_ever_holds_a_number_that_is_none(answers):
    found = advice(answers, costs=True)

    for part in (found.readiness, found.exposure, found.recommendation, found.costs, found.findings):
        assert all(math.isfinite(number) for number in numbers_in(part))


@settings(max_examples=40)
@given(sheets(BANK))
def test_a_quote_is_there_exactly_while_a_plan_is_named(answers):
    found = advice(answers)

    named = found.recommendation is not None and found.recommendation.tier is not None
    assert (found.quote is not None) is named
    assert not named or found.quote.tier == found.recommendation.tier


@settings(max_examples=25)
@given(sheets(BANK))
def test_costs_and_ladder_are_there_whenever_users_are(answers):
    found = advice(answers, costs=True)

    users = found.standings["b_users"].number is not None
    assert (found.recommendation is not None, found.costs is not None) == (users, users)


def test_hidden_answers_are_not_counted():
    plain, hidden = changed("studio4", h_total=None), changed("studio4", e_inhouse_cover="nobody", h_total=99)

    first, second = (evaluate(Assessment(Client(), one), BANK, CATALOGUE, TODAY) for one in (plain, hidden))

    assert (first.recommendation, first.costs, first.findings) == (second.recommendation, second.costs, second.findings)
