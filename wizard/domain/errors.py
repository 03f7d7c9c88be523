"""What can be wrong with somebody's input, said so that they can mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.language import say

if TYPE_CHECKING:
    from collections.abc import Iterable


LONGEST = 400  # characters of a part of a problem; more of it would hide the rest


class Problem(NamedTuple):
    """One thing that is wrong, where, and what would be right.

    Attributes:
        what: a sentence that names what is wrong.
        remedy: what would be right, as an instruction.
        file: where it stands; empty until somebody who knows fills it in.
        question: the question's id, or the id of another record (a service, a plan).
        option: the option's id within that question.
        warning: worth a look, but the data can be used.
    """

    what: str
    remedy: str
    file: str = ""
    question: str = ""
    option: str = ""
    warning: bool = False

    def at(self, file: str) -> Problem:
        """Return the same problem, placed in ``file``."""
        return self._replace(file=file)

    def __str__(self) -> str:
        place = ": ".join(
            part
            for part in (
                self.file,
                say("question '{id}'", id=_shown(self.question)) if self.question else "",
                say("option '{id}'", id=_shown(self.option)) if self.option else "",
            )
            if part
        )
        what, remedy = _shown(self.what), _shown(self.remedy)
        said = f"{what}; {remedy}" if remedy else what
        if self.warning:
            said = say("warning: {problem}", problem=said)
        return f"{place}: {said}" if place else said


def _shown(text: str) -> str:
    """Return a text short enough for a sentence: what is wrong may hold a whole file."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."


class WizardError(Exception):
    """Something the user can mend; its text is one clear sentence."""


class InputError(WizardError):
    """One or more problems in a file, all found before anything was used."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
