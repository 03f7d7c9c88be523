"""Problems of a question, placed in the file of its section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.errors import Problem

if TYPE_CHECKING:
    from wizard.domain.questions import Question


def wrong(question: Question, what: str, remedy: str, option: str = "") -> Problem:
    """Return something that has to be mended."""
    return Problem(what, remedy, f"{question.section}.toml", question.id, option)


def doubtful(question: Question, what: str, remedy: str, option: str = "") -> Problem:
    """Return something worth a look, with which the bank can be used."""
    return Problem(what, remedy, f"{question.section}.toml", question.id, option, warning=True)
