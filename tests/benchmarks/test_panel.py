"""How often the advice is one that experienced people would accept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks.cases import TODAY
from wizard.app import shipped
from wizard.domain.answers import Answer, answered
from wizard.domain.assessment import Assessment, Client, evaluate

PANEL = Path(__file__).resolve().parents[3] / "shared" / "panel" / "cases.json"
MAJORITY = 2


def _answer(value):
    if isinstance(value, dict):
        return Answer(value["state"])
    return answered(tuple(value) if isinstance(value, list) else value)


@pytest.mark.skipif(not PANEL.exists(), reason="the judges' cases are kept outside the project")
def test_agreement_with_the_panel(tell):
    cases, accepted, close = json.loads(PANEL.read_text(encoding="utf-8")), 0, 0
    for case in cases:
        answers = {question: _answer(value) for question, value in case["answers"].items()}
        assessment = Assessment(Client(case["name"]), answers)
        advice = evaluate(assessment, shipped.bank(), shipped.catalogue(), TODAY, costs=False).recommendation
        votes = {
            plan: sum(plan in verdict["acceptable"] for verdict in case["verdicts"])
            for plan in (advice.tier, advice.close_call)
        }
        accepted += votes[advice.tier] >= MAJORITY
        close += max(votes.values()) >= MAJORITY
    tell(f"panel: {accepted} of {len(cases)} acceptable to two of three judges ({close} counting a named close call)")
    assert accepted >= 22
