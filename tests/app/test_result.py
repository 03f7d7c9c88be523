"""The result as JSON: the shape the contract fixes, and numbers that any reader takes."""

from __future__ import annotations

import json
import math
from functools import cache

import pytest
from hypothesis import given, settings

from tests.bank import bank, habit
from tests.shipped import BANK, EXPECTED, advice, changed, example
from tests.strategies import sheets
from wizard.app.batch import json_bytes
from wizard.app.result import as_json
from wizard.domain.answers import UNKNOWN

TOP = {
    "format", "bank", "readiness", "exposure", "recommendation", "costs", "quote",
    "findings", "roadmap", "find_out", "assumptions",
}  # fmt: skip
ADDED = {"strengths"}
SCORE = {"score", "low", "high", "coverage", "band", "areas"}
SPREAD = {"mean", "p10", "p50", "p90"}
SHAPES = {
    "bank": {"id", "version"},
    "readiness": SCORE | {"held_back_by", "provisional"},
    "exposure": SCORE,
    "readiness.areas.0": {"id", "title", "score", "low", "high", "coverage"},
    "exposure.areas.0": {"id", "title", "score", "low", "high", "coverage"},
    "recommendation": {
        "tier", "close_call", "range", "gap_price_break_even", "ladder", "urgent", "drivers", "one_down", "one_up",
    },
    "recommendation.ladder.0": {
        "tier", "monthly", "fee_year", "one_off_year", "breakdowns_year", "open_gaps_year", "total_year",
    },
    "recommendation.drivers.0": {"question", "answer", "service", "severity", "price_year"},
    "recommendation.one_down": {"tier", "change", "blocked_by"},
    "recommendation.one_up": {"tier", "change", "blocked_by"},
    "costs": {"currency", "break_fix", "tiers", "drivers"},
    "costs.break_fix": SPREAD,
    "costs.tiers.0": {
        "tier", "fee", "residual", "net", "probability_cheaper", "break_even_incidents", "one_by_one",
    },
    "costs.tiers.0.residual": SPREAD,
    "costs.tiers.0.one_by_one": {"net", "probability_cheaper"},
    "costs.drivers.0": {"input", "low", "high"},
    "quote": {"tier", "currency", "lines", "monthly", "one_time", "term_months", "term_total"},
    "quote.lines.0": {"id", "quantity", "unit_price", "amount"},
}  # fmt: skip
# What we add to the shapes that the contract fixes
MORE = {
    "recommendation": {"near_miss", "near_edge"},
    "costs": {"incidents_year", "subject"},
    "costs.tiers.0.one_by_one": {"services", "services_year", "breakdowns"},
}


@cache
def told(name):
    """Return the result of an example as a script reads it."""
    return json.loads(json_bytes(advice(example(name).answers, costs=True)))


def part(found, place):
    """Return what stands at a place such as "costs.tiers.0"."""
    for step in place.split("."):
        found = found[int(step) if step.isdigit() else step]
    return found


def test_the_top_has_the_keys_of_the_contract():
    assert set(told("startup9")) == TOP | ADDED


@pytest.mark.parametrize("place", SHAPES)
def test_each_part_has_the_keys_of_the_contract(place):
    assert set(part(told("startup9"), place)) == SHAPES[place] | MORE.get(place, set())


@pytest.mark.parametrize("name", EXPECTED)
def test_every_entry_of_a_list_has_the_shape_of_the_first(name):
    found = told(name)
    lists = [found[key] for key in ("findings", "roadmap", "strengths", "assumptions")]
    lists += [found["recommendation"]["ladder"], found["costs"]["tiers"], found["readiness"]["areas"]]

    for entries in lists:
        assert len({frozenset(entry) for entry in entries}) <= 1


def test_prices_are_decimal_strings_and_estimates_are_numbers():
    found = told("lawfirm18")

    assert found["quote"]["monthly"] == found["recommendation"]["ladder"][-1]["monthly"] == "3675.00"
    assert [type(line["quantity"]) for line in found["quote"]["lines"]] == [int, int, int]
    assert isinstance(found["costs"]["tiers"][0]["fee"], float)


def test_scores_are_not_rounded():
    assert told("lawfirm18")["readiness"]["score"] == advice(example("lawfirm18").answers).readiness.score


def test_ids_stand_for_everything_named():
    found = told("lawfirm18")

    assert found["readiness"]["band"] in {band.id for band in BANK.bands}
    assert set(found["recommendation"]["one_down"]["change"]) <= set(BANK.by_id)
    assert {item["input"] for item in found["costs"]["drivers"]} >= {"wait", "fee"}


# Where there is little to tell

NO_TIER = {
    "quick": lambda: advice(example("lawfirm18").answers, "quick", costs=True),
    "provisional": lambda: advice({key: example("lawfirm18").answers[key] for key in ("b_users", "u_os")}, costs=True),
}


@pytest.mark.parametrize("case", NO_TIER)
def test_without_a_tier_there_is_no_quote_but_a_ladder_and_costs(case):
    found = as_json(NO_TIER[case]())

    assert (found["recommendation"]["tier"], found["quote"]) == (None, None)
    assert len(found["recommendation"]["ladder"]) == 5
    assert found["costs"]["break_fix"]["mean"] > 0
    assert len(found["recommendation"]["range"]) == 2


def test_without_users_recommendation_costs_and_quote_are_null():
    found = as_json(advice(changed("lawfirm18", b_users=None), costs=True))

    assert (found["recommendation"], found["costs"], found["quote"]) == (None, None, None)
    assert found["readiness"]["provisional"] is True


def test_what_could_not_be_scored_is_null():
    found = as_json(advice({}))

    assert (found["readiness"]["score"], found["exposure"]["score"], found["readiness"]["band"]) == (None, None, None)


def test_a_bank_without_needs_has_a_null_tier():
    found = as_json(advice({}, bank=bank(habit("a")), catalogue=None))

    assert (found["recommendation"], found["assumptions"]) == (None, [])


def test_what_is_to_be_found_out_is_listed_by_question():
    answers = {**example("lawfirm18").answers, "s_mfa": UNKNOWN, "u_os": UNKNOWN}

    assert as_json(advice(answers))["find_out"] == ["u_os", "s_mfa"]


@settings(max_examples=30)
@given(sheets(BANK))
def test_any_result_is_json_without_a_number_that_is_none(answers):
    text = json_bytes(advice(answers, costs=True)).decode()

    def refuse(word):
        raise AssertionError(word)

    assert json.loads(text, parse_constant=refuse)["format"] == 1


@pytest.mark.parametrize("name", EXPECTED)
def test_the_same_assessment_gives_the_same_bytes(name):
    first, second = (json_bytes(advice(example(name).answers, costs=True)) for _ in range(2))

    assert first == second


def test_every_assumption_says_what_it_rests_on():
    for item in told("startup9")["assumptions"]:
        assert math.isfinite(item["value"])
        assert item["grade"] in {"A", "B", "C", "D"}
        assert item["source"]
        assert item["title"]


def test_a_changed_assumption_is_marked():
    found = as_json(advice(example("startup9").answers, assumptions={"gap_price": 3.0}))

    assert [(item["id"], item["value"]) for item in found["assumptions"] if item["changed"]] == [("gap_price", 3.0)]
