"""The four states of an answer, and what makes a value fit its question.

Unanswered is absence from the sheet. "I don't know", "does not apply" and a
value are three further things, and nothing in the program turns one into
another.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from wizard.domain.errors import Problem
from wizard.domain.language import say

if TYPE_CHECKING:
    from wizard.domain.questions import Question
    from wizard.domain.values import Value

State = Literal["answered", "unknown", "not_applicable"]
Evidence = Literal["said", "seen", "tested"]
EVIDENCE: tuple[Evidence, ...] = ("said", "seen", "tested")
TEXT_LIMIT = 2000
QUOTED = 60  # characters of a wrong value that a problem repeats


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it was given.

    Attributes:
        state: "answered" comes with a value, the others without.
        value: option id, option ids, number, or text.
        note: a free remark of whoever asked; may be printed.
        evidence: how we know it; ``None`` when nobody said.
    """

    state: State
    value: Value | None = None
    note: str = ""
    evidence: Evidence | None = None


AnswerSheet = Mapping[str, Answer]
UNKNOWN = Answer("unknown")
NOT_APPLICABLE = Answer("not_applicable")


def answered(value: Value) -> Answer:
    """Return a plain answer with that value."""
    return Answer("answered", value)


def misfits(question: Question, answer: Answer) -> list[Problem]:
    """Say what keeps an answer from fitting its question; empty when it fits."""
    if answer.state == "unknown" and not question.allow_unknown:
        return [
            _problem(question, say("'unknown' is not allowed here"), say("give a value, or leave the question out"))
        ]
    if answer.state == "not_applicable" and question.not_applicable is None:
        return [_problem(question, say("'not_applicable' is not allowed here"), say("give a value, or leave it out"))]
    if answer.state != "answered":
        return []
    checks = {"single": _single_misfits, "multi": _multi_misfits, "text": _text_misfits}
    return checks.get(question.kind, _number_misfits)(question, answer.value)


def _single_misfits(question: Question, value: Value | None) -> list[Problem]:
    if not isinstance(value, str):
        what = say("{value} is not an option id", value=_shown(value))
        return [_problem(question, what, say("write one of {words}", words=_options(question)))]
    return _option_misfits(question, value)


def _multi_misfits(question: Question, value: Value | None) -> list[Problem]:
    if not isinstance(value, tuple):
        remedy = say("write a list with some of {words}", words=_options(question))
        return [_problem(question, say("{value} is not a list of option ids", value=_shown(value)), remedy)]
    if not value:
        remedy = say("name at least one option, or leave the question out")
        return [_problem(question, say("the list is empty"), remedy)]
    found = [problem for option in value for problem in _option_misfits(question, option)]
    if len(set(value)) < len(value):
        found.append(_problem(question, say("an option is named twice"), say("name each option once")))
    if not found and len(value) > 1:
        found += [_not_alone(question, option) for option in value if question.option(option).exclusive]
    return found


def _not_alone(question: Question, option: str) -> Problem:
    what = say("'{option}' cannot stand beside other options", option=option)
    return _problem(question, what, say("choose it alone, or leave it out"), option)


def _option_misfits(question: Question, option: object) -> list[Problem]:
    if any(option == known.id for known in question.options):
        return []
    what = say("there is no option {option}", option=_shown(option))
    return [_problem(question, what, say("use one of {names}", names=_options(question)))]


def _number_misfits(question: Question, value: Value | None) -> list[Problem]:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        what = say("{value} is not a number", value=_shown(value))
        return [_problem(question, what, say("write a number without quotes"))]
    if isinstance(value, float) and not math.isfinite(value):
        return [_problem(question, say("{value} is not a finite number", value=value), say("write a finite number"))]
    low, high = question.minimum, question.maximum
    if low is not None and value < low:
        remedy = say("the smallest value is {number}", number=format(low, "g"))
        return [_problem(question, say("{value} is too small", value=_shown(value)), remedy)]
    if high is not None and value > high:
        remedy = say("the largest value is {number}", number=format(high, "g"))
        return [_problem(question, say("{value} is too large", value=_shown(value)), remedy)]
    if question.whole and not float(value).is_integer():
        near = say("write {lower} or {higher}", lower=math.floor(value), higher=math.ceil(value))
        return [_problem(question, say("{value} is not a whole number", value=_shown(value)), near)]
    return []


def _text_misfits(question: Question, value: Value | None) -> list[Problem]:
    if not isinstance(value, str):
        return [_problem(question, say("{value} is not text", value=_shown(value)), say("write text in quotes"))]
    if len(value) > TEXT_LIMIT:
        what = say("the text has {number} characters", number=len(value))
        return [_problem(question, what, say("use at most {number}", number=TEXT_LIMIT))]
    return []


def _problem(question: Question, what: str, remedy: str, option: str = "") -> Problem:
    return Problem(what, remedy, question=question.id, option=option)


def _options(question: Question) -> str:
    return ", ".join(option.id for option in question.options)


def _shown(value: object) -> str:
    text = repr(list(value) if isinstance(value, tuple) else value)
    return text if len(text) <= QUOTED else f"{text[:QUOTED]}..."
