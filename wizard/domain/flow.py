"""Which questions apply now, and how each of them stands.

A plain function of the bank and the answers: there is no stack and no
"current" question. Screen, command line and tests ask again after each answer.

A question whose condition is false is hidden and leaves every sum; one whose
condition is still open is not shown either, but its weight stays, as if it
were unanswered. What was answered before is kept in the sheet in both cases.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from wizard.domain.conditions import Seen, Truth, holds
from wizard.domain.questions import on_curve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.domain.answers import Answer, AnswerSheet
    from wizard.domain.questions import Bank, Question, Section
    from wizard.domain.values import Mode, Value

Status = Literal["answered", "unknown", "not_applicable", "unanswered", "open", "hidden"]
_SEEN: dict[Status, Seen] = {
    "unknown": Seen("open"),
    "unanswered": Seen("unanswered"),
    "open": Seen("unanswered"),
    "not_applicable": Seen("out"),
    "hidden": Seen("out"),
}


class Standing(NamedTuple):
    """How one question stands.

    Attributes:
        status: "answered", "unknown", "not_applicable" and "unanswered" questions are shown;
            "open" ones wait for an earlier answer; "hidden" ones do not apply.
        answer: what counts; ``None`` unless the question is shown and answered in some way.
        points: 0.0 to 1.0 for an answered question on a scored axis, else ``None``.
    """

    question: Question
    status: Status
    answer: Answer | None = None
    points: float | None = None

    @property
    def shown(self) -> bool:
        """Whether the question is asked now."""
        return self.status not in {"open", "hidden"}

    @property
    def value(self) -> Value | None:
        """The answered value, or ``None``."""
        return self.answer.value if self.answer is not None and self.status == "answered" else None

    @property
    def number(self) -> float | None:
        """The answered value of a number or money question, or ``None``."""
        return float(self.value) if isinstance(self.value, (int, float)) else None


def standings(bank: Bank, answers: AnswerSheet, mode: Mode = "full") -> dict[str, Standing]:
    """Tell how every question of the bank stands, in bank order."""
    found: dict[str, Standing] = {}

    def look(question_id: str) -> Seen:
        standing = found[question_id]
        return _SEEN.get(standing.status) or Seen("answered", standing.value)

    for question in bank.questions:
        if question.quick_only and mode != "quick":
            shown: Truth = False
        else:
            shown = True if question.show_if is None else holds(question.show_if, look)
        found[question.id] = _standing(question, shown, answers.get(question.id))
    return found


def asked(section: Section, known: Mapping[str, Standing], mode: Mode) -> tuple[Question, ...]:
    """Return the questions of a section to put on its page now; a quick check asks only its own."""
    return tuple(
        question for question in section.questions if known[question.id].shown and (mode == "full" or question.quick)
    )


def missing(section: Section, known: Mapping[str, Standing], mode: Mode) -> tuple[Question, ...]:
    """Return the questions of a section that nobody has answered in any way."""
    return tuple(question for question in asked(section, known, mode) if known[question.id].status == "unanswered")


def points_for(question: Question, value: Value | None) -> float | None:
    """Return what a value earns on the question's axis; ``None`` where nothing is scored."""
    if not question.scored:
        return None
    if isinstance(value, (int, float)):
        return on_curve(question.curve, value) if question.curve else None
    chosen = (value,) if isinstance(value, str) else value or ()
    earned = sum(option.points or 0.0 for option in question.options if option.id in chosen)
    return min(1.0, earned)


def _standing(question: Question, shown: Truth, answer: Answer | None) -> Standing:
    if not shown:
        return Standing(question, "hidden" if shown is False else "open")
    if answer is None:
        return Standing(question, "unanswered")
    points = points_for(question, answer.value) if answer.state == "answered" else None
    return Standing(question, answer.state, answer, points)
