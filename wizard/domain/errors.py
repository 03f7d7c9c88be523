"""What can be wrong with somebody's input, said so that they can mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


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
                f"question '{self.question}'" if self.question else "",
                f"option '{self.option}'" if self.option else "",
            )
            if part
        )
        kind = "warning: " if self.warning else ""
        said = f"{kind}{self.what}; {self.remedy}" if self.remedy else f"{kind}{self.what}"
        return f"{place}: {said}" if place else said


class WizardError(Exception):
    """Something the user can mend; its text is one clear sentence."""


class InputError(WizardError):
    """One or more problems in a file, all found before anything was used."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
