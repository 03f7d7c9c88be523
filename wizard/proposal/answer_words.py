"""An answer in words, the same on every page and beside every question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say
from wizard.proposal import wording

if TYPE_CHECKING:
    from wizard.domain.flow import Standing
    from wizard.domain.questions import Question


def answer_words(standing: Standing, currency: str) -> str:
    """Word an answer in any of its states."""
    match standing.status:
        case "unknown":
            return say("I don't know")
        case "not_applicable":
            reason = standing.question.not_applicable
            if not reason:
                return say("Does not apply")
            return say("Does not apply: {reason}", reason=wording.inside(reason))
        case "answered":
            return _value(standing, currency)
        case _:
            return say("Not answered")


def _value(standing: Standing, currency: str) -> str:
    question, value = standing.question, standing.value
    if isinstance(value, (int, float)):
        return _counted(question, value, currency)
    if question.kind == "text":
        return str(value or "")
    chosen = (value,) if isinstance(value, str) else value or ()
    return "; ".join(option.label for option in question.options if option.id in chosen)


def _counted(question: Question, value: float, currency: str) -> str:
    if question.kind == "money":
        return f"{wording.price(value, currency)} {wording.unit_words(question.unit)}".strip()
    if not question.unit:
        return wording.number(value)
    return wording.counted(value, question.unit)
