"""The ladder against a second, slow and plain implementation of the rule."""

from __future__ import annotations

from dataclasses import astuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.reference import Reference
from tests.shipped import BANK, CATALOGUE, EXPECTED, advice, business, example
from tests.strategies import sheets_with_users
from wizard.domain.flow import standings
from wizard.domain.ladder import ladder

CLOSE = 1e-6  # the reference integrates numerically
MODES = st.sampled_from(["full", "full", "full", "quick"])
CATALOGUES = {
    "as shipped": CATALOGUE,
    "other assumptions": CATALOGUE.with_assumptions(
        {
            "caught_up_later": 0.2,
            "incident_factor": 1.7,
            "incident_cap_hours": 8,
            "minimum_billed_hours": 2,
            "spend_credibility": 0.4,
            "unknown_severity_drop": 2,
            "self_serve_exposure_below": 60,
            "wait_full_hours": 1,
            "margin_per_hour": 900,
            "wait_factor": 1.3,
            "hour_cost_factor": 0.8,
            "fee_factor": 0.9,
        }
    ),
}


def weighed(sheet, mode, catalogue):
    """Return the parts of every rung, by plan."""
    found = ladder(business(sheet, mode, catalogue=catalogue))
    return {r.tier: (r.fee_year, r.one_off_year, r.breakdowns_year, r.open_gaps_year) for r in found}


def expected(sheet, mode, catalogue):
    """Return the same by the reference."""
    return {tier: astuple(year) for tier, year in Reference(BANK, catalogue, sheet, mode).weigh().items()}


@pytest.mark.parametrize("figures", CATALOGUES)
@pytest.mark.parametrize("name", EXPECTED)
def test_the_examples_are_weighed_as_the_design_says(name, figures):
    sheet, catalogue = example(name).answers, CATALOGUES[figures]

    found, wanted = weighed(sheet, "full", catalogue), expected(sheet, "full", catalogue)

    assert {tier: pytest.approx(parts, rel=CLOSE) for tier, parts in wanted.items()} == found


@pytest.mark.parametrize("figures", CATALOGUES)
@settings(max_examples=120)
@given(sheet=sheets_with_users(BANK), mode=MODES)
def test_any_business_is_weighed_as_the_design_says(figures, sheet, mode):
    catalogue = CATALOGUES[figures]

    found, wanted = weighed(sheet, mode, catalogue), expected(sheet, mode, catalogue)

    assert {tier: pytest.approx(parts, rel=CLOSE) for tier, parts in wanted.items()} == found


@given(sheets_with_users(BANK), MODES)
def test_every_question_stands_as_the_design_says(sheet, mode):
    found = {question: standing.status for question, standing in standings(BANK, sheet, mode).items()}

    assert found == Reference(BANK, CATALOGUE, sheet, mode).status


@given(sheets_with_users(BANK), MODES)
def test_both_scores_are_as_the_design_says(sheet, mode):
    found, plain = advice(sheet, mode), Reference(BANK, CATALOGUE, sheet, mode)

    readiness = [plain.score("readiness", doubt) for doubt in (0, 1)]
    exposure = [plain.score("exposure", doubt) for doubt in (0, 1)]
    assert (found.readiness.low, found.readiness.high) == pytest.approx(readiness)
    assert (found.exposure.low, found.exposure.high) == pytest.approx(exposure)


@given(sheets_with_users(BANK))
def test_the_plan_with_the_lowest_total_leads(sheet):
    totals = {tier: year.total for tier, year in Reference(BANK, CATALOGUE, sheet).weigh().items()}

    leader = advice(sheet).recommendation.leader

    assert totals[leader] == pytest.approx(min(totals.values()), rel=CLOSE)
