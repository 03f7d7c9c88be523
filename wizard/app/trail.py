"""The way back through what was changed, and forward again.

An assessment never changes in place, so a step is simply the two of them.
Letters typed into one field one after the other are one step.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.domain.assessment import Assessment

LONGEST = 500


@dataclass(frozen=True, slots=True)
class Step:
    """One change.

    Attributes:
        about: the question it was made to, or what else was changed.
        field: which field of it was typed into; empty where nothing was typed.
    """

    before: Assessment
    after: Assessment
    about: str
    field: str = ""


class Trail:
    """Every step since the assessment was opened, the latest last."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def note(self, step: Step) -> None:
        """Add a step; one that was typed joins the one before, if that was typed into the same field."""
        last = self._done[-1] if self._done else None
        if last is not None and step.field and (last.about, last.field) == (step.about, step.field):
            joined = replace(last, after=step.after)
            self._done[-1:] = [joined] if joined.before != joined.after else []
        else:
            self._done = [*self._done[1 - LONGEST :], step]
        self._undone.clear()

    def pause(self) -> None:
        """End a run of typing: what is typed next is a step of its own."""
        if self._done and self._done[-1].field:
            self._done[-1] = replace(self._done[-1], field="")

    def back(self) -> Step | None:
        """Return the step to take back, or ``None``."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        self.pause()
        return self._undone[-1]

    def forward(self) -> Step | None:
        """Return the step to make once more, or ``None``."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        self.pause()
        return step

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a step to make once more."""
        return bool(self._undone)
