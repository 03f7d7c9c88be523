"""The bank, the catalogue and the examples that come with the program, as tests want them."""

from __future__ import annotations

import datetime as dt
import tomllib
from dataclasses import replace
from pathlib import Path

from wizard.app import shipped
from wizard.catalog.assessments import read_assessment
from wizard.domain.answers import answered
from wizard.domain.assessment import Assessment, Client, evaluate
from wizard.domain.flow import standings
from wizard.domain.ladder import case
from wizard.domain.scoring import score

BANK = shipped.bank()
CATALOGUE = shipped.catalogue()
TODAY = dt.date(2026, 10, 1)
ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "resources" / "examples"
EXPECTED = tomllib.loads((Path(__file__).parent / "examples_expected.toml").read_text(encoding="utf-8"))
HABITS = tuple(question for question in BANK.questions if question.is_habit)


def unpriced(assessment):
    """Return an assessment without the prices that a file keeps with it."""
    return replace(assessment, prices=None)


def example(name):
    """Return one of the shipped examples."""
    return read_assessment(EXAMPLES / f"{name}.toml", BANK, CATALOGUE)


def changed(name, **values):
    """Return the answers of an example with some given other values; ``None`` takes an answer out."""
    answers = {**example(name).answers, **{key: answered(value) for key, value in values.items() if value is not None}}
    return {key: answer for key, answer in answers.items() if key not in values or values[key] is not None}


def advice(sheet, mode="full", *, bank=BANK, catalogue=CATALOGUE, costs=False, assumptions=None):
    """Return the advice on an answer sheet."""
    assessment = Assessment(Client("Sample"), sheet, mode, assumptions or {})
    return evaluate(assessment, bank, catalogue, TODAY, costs=costs)


def business(sheet, mode="full", *, bank=BANK, catalogue=CATALOGUE):
    """Return a business as the rule sees it; ``None`` without the number of users."""
    known = standings(bank, sheet, mode)
    return case(bank, catalogue, known, score(bank, known, "exposure").score)
