"""How long the questions that are left will take.

A section's planned minutes are spread evenly over its questions. One that
waits for an earlier answer counts as well, so that the time left seldom grows
while somebody answers.

Units:
    minutes of talking, as the bank plans them
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wizard.domain.flow import Standing
    from wizard.domain.questions import Bank, Question
    from wizard.domain.values import Mode

QUICK_MINUTES = 3.0
LEFT = frozenset({"unanswered", "open"})


def minutes_left(bank: Bank, known: Mapping[str, Standing], mode: Mode) -> float:
    """Return the minutes that the questions nobody has answered yet will take."""
    if mode == "quick":
        return QUICK_MINUTES * _share_left(known, (question for question in bank.questions if question.quick))
    return sum(section.minutes * _share_left(known, section.questions) for section in bank.sections)


def _share_left(known: Mapping[str, Standing], questions: Iterable[Question]) -> float:
    status = [known[question.id].status for question in questions]
    counted = [one for one in status if one != "hidden"]
    return sum(one in LEFT for one in counted) / len(counted) if counted else 0.0
