"""Random answer sheets: full, half full and nearly empty, with "I don't know" and "does not apply" where allowed."""

from __future__ import annotations

import math
import random

from hypothesis import strategies as st

from wizard.domain.answers import NOT_APPLICABLE, UNKNOWN, answered

MISSING = (0.0, 0.3, 0.6)
UNSURE, APPLIES_NOT = 0.12, 0.10
LARGEST = {"b_users": 200, "e_computers": 200, "e_servers": 8, "e_sites": 8}
TROUBLE = (0, 0, 0, 1, 1, 2, 3, 4, 6, 8, 12, 24)  # times a year: seldom often
MONEY_MAX = 20_000


def random_sheet(bank, chance, missing):
    """Return a random sheet; ``chance`` is a ``random.Random``, ``missing`` the share left unanswered."""
    found = {}
    for question in bank.questions:
        if chance.random() >= missing:
            found[question.id] = random_answer(question, chance)
    return found


def random_answer(question, chance):
    """Return a random answer that fits its question."""
    draw = chance.random()
    if question.allow_unknown and draw < UNSURE:
        return UNKNOWN
    if question.not_applicable is not None and draw > 1 - APPLIES_NOT:
        return NOT_APPLICABLE
    return answered(random_value(question, chance))


def random_value(question, chance):
    """Return a random value that fits its question."""
    if question.kind == "single":
        return chance.choice(question.options).id
    if question.kind == "multi":
        ticked = tuple(option.id for option in question.options if not option.exclusive and chance.random() < 0.5)
        return ticked or (question.options[0].id,)
    if question.kind == "text":
        return chance.choice(["", "as it is", "<b>&"])
    if question.axis == "history":
        return chance.choice(TROUBLE)
    usual = MONEY_MAX if question.kind == "money" else 24
    low = question.minimum or 0
    high = min(LARGEST.get(question.id, usual), question.maximum or usual)
    return int(low) + round(math.exp(chance.uniform(0, math.log(high - low + 1)))) - 1  # small ones are common


@st.composite
def sheets(draw, bank, missing=MISSING):
    """Draw a random sheet."""
    chance = random.Random(draw(st.integers(0, 2**32)))
    return random_sheet(bank, chance, draw(st.sampled_from(missing)))


@st.composite
def sheets_with_users(draw, bank, missing=MISSING):
    """Draw a random sheet on which the number of users stands."""
    chance = random.Random(draw(st.integers(0, 2**32)))
    found = random_sheet(bank, chance, draw(st.sampled_from(missing)))
    return {**found, "b_users": answered(random_value(bank.by_id["b_users"], chance))}
