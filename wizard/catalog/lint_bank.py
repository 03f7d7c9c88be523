"""Judge a bank that can be read: is it complete, can every question come up, does it add up?

Errors are what would mislead somebody; warnings are what the author should
look at once. None of this runs when the program starts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wizard.catalog.crossrefs import HEAD, WHOLE
from wizard.catalog.lint_options import lint_options
from wizard.catalog.lint_reach import lint_reach
from wizard.catalog.problems import doubtful, wrong
from wizard.catalog.references import lint_references
from wizard.domain.errors import Problem
from wizard.domain.language import say
from wizard.domain.questions import SCORED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.questions import Bank, Question

EASY_ID = re.compile(r"[a-z0-9_.-]+")
SPACE = re.compile(r"\s")
NEAR = 1e-6


def lint_bank(bank: Bank) -> list[Problem]:
    """Return everything wrong or doubtful about a bank's content; files are bare names."""
    found = [*_weights(bank), *_bands(bank)]
    for question in bank.questions:
        found += _ids(question)
        found += _help(question)
    return [*found, *lint_options(bank), *lint_reach(bank), *lint_references(bank)]


def _weights(bank: Bank) -> Iterator[Problem]:
    for axis in SCORED:
        areas = [area for area in bank.dimensions if area.axis == axis]
        total = sum(area.weight for area in areas)
        if areas and abs(total - WHOLE) > NEAR:
            what = say(
                "the weights of the '{axis}' dimensions add up to {number}", axis=axis, number=format(total, "g")
            )
            remedy = say("only ratios matter, but {number} is easier to read", number=WHOLE)
            yield Problem(what, remedy, HEAD, warning=True)
        for area in areas:
            if not any(question.axis == axis and question.dimension == area.id for question in bank.questions):
                what = say("dimension '{id}': no question belongs to it", id=area.id)
                yield Problem(what, say("add one, or take the dimension out"), HEAD, warning=True)


def _bands(bank: Bank) -> Iterator[Problem]:
    for axis in SCORED:
        bands = [band for band in bank.bands if band.axis == axis]
        if bands and bands[-1].below <= WHOLE:
            what = say(
                "band '{id}': 'below' {number} leaves out the highest scores of '{axis}'",
                id=bands[-1].id,
                number=format(bands[-1].below, "g"),
                axis=axis,
            )
            yield Problem(what, say("write below = {number} in the last band", number=WHOLE + 1), HEAD)
    ranks = [band.id for band in bank.bands if band.axis == "readiness"]
    for cap in bank.caps:
        if ranks and cap.max_band == ranks[-1]:
            what = say("cap '{id}': it limits to the highest band, that is to nothing", id=cap.id)
            yield Problem(what, say("name a lower band"), HEAD)


def _ids(question: Question) -> Iterator[Problem]:
    for name, option in [(question.id, ""), *((option.id, option.id) for option in question.options)]:
        if SPACE.search(name):
            yield wrong(question, say("the id '{id}' has a space in it", id=name), say("use '_' instead"), option)
        elif not EASY_ID.fullmatch(name):
            what = say("the id '{id}' is hard to type without a mistake", id=name)
            yield doubtful(question, what, say("use lower-case letters, digits and '_'"), option)


def _help(question: Question) -> Iterator[Problem]:
    if not question.why.strip():
        yield doubtful(question, say("'{key}' is missing", key="why"), say("say in a sentence why it is asked"))
    if not question.find_out.strip():
        yield doubtful(question, say("'{key}' is missing", key="find_out"), say("say in a sentence how to find out"))
