"""Businesses to measure with: the examples, and many more made from them."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace
from pathlib import Path

from wizard.app import shipped
from wizard.catalog.assessments import read_assessment
from wizard.domain.answers import UNKNOWN, answered

EXAMPLES = Path(__file__).resolve().parents[2] / "resources" / "examples"
TODAY = dt.date(2026, 11, 24)


def examples():
    """Return the shipped examples by file name."""
    bank, catalogue = shipped.bank(), shipped.catalogue()
    return {path.stem: read_assessment(path, bank, catalogue) for path in sorted(EXAMPLES.glob("*.toml"))}


def crowd(count, seed=1):
    """Return that many businesses: an example each, with some answers drawn anew."""
    chance, bank, models = random.Random(seed), shipped.bank(), list(examples().values())
    return [_varied(chance, bank, models[place % len(models)]) for place in range(count)]


def _varied(chance, bank, model):
    answers = dict(model.answers)
    for question in bank.questions:
        if question.id in answers and question.kind == "single" and chance.random() < 0.4:
            answers[question.id] = answered(chance.choice(question.options).id)
        elif question.is_habit and chance.random() < 0.05:
            answers[question.id] = UNKNOWN
    answers["b_users"] = answered(chance.randint(2, 150))
    return replace(model, answers=answers)
