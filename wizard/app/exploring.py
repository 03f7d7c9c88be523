"""What the results show: the session's own advice, or what it would be if some things were otherwise.

A what-if changes answers, and only here: the session never hears of it. A
figure that is being moved is kept by the session once the hand lets go.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wizard.domain.answers import answered
from wizard.domain.assessment import evaluate

if TYPE_CHECKING:
    from wizard.app.session import Session
    from wizard.domain.assessment import Advice, Assessment, Which
    from wizard.domain.plans import Step


@dataclass(frozen=True, slots=True)
class Supposition:
    """A what-if: these habits at their best answer, or slipped to their weakest."""

    questions: tuple[str, ...]
    better: bool


class Exploring:
    """Works out the advice to show."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._moving: dict[str, float] = {}
        self.supposed: Supposition | None = None

    @property
    def assessment(self) -> Assessment:
        """What the shown advice rests on."""
        own = self._session.assessment
        if self._moving:
            own = replace(own, assumptions={**own.assumptions, **self._moving})
        return own if self.supposed is None else _supposing(own, self._session, self.supposed)

    @property
    def defaults(self) -> dict[str, float]:
        """Every assumption's value where nobody changed it."""
        catalogue = self._session.catalogue
        return {} if catalogue is None else {figure.id: figure.value for figure in catalogue.figures}

    def advice(self, costs: Which) -> Advice:
        """Return the advice to show; see ``evaluate`` for ``costs``."""
        session = self._session
        return evaluate(self.assessment, session.bank, session.catalogue, session.today, costs=costs)

    def suppose(self, step: Step, *, better: bool) -> None:
        """Look at what would be if a step's habits were otherwise."""
        self.supposed = Supposition(step.change, better)

    def come_back(self) -> None:
        """Look at the answers as they are."""
        self.supposed = None

    def move(self, assumption_id: str, value: float) -> None:
        """Try a figure, without keeping it yet."""
        self._moving[assumption_id] = value

    def settle(self) -> None:
        """Keep what was moved, for this assessment; a default is kept by taking the own figure back."""
        moved, self._moving = self._moving, {}
        for assumption_id, value in moved.items():
            self._session.assume(assumption_id, None if value == self.defaults[assumption_id] else value)

    def reset(self, assumption_id: str) -> None:
        """Take an own figure back."""
        self._moving.pop(assumption_id, None)
        self._session.assume(assumption_id, None)


def _supposing(own: Assessment, session: Session, supposed: Supposition) -> Assessment:
    questions = (session.bank.by_id[question] for question in supposed.questions)
    chosen = {q.id: answered((q.best() if supposed.better else q.weakest()).id) for q in questions}
    return replace(own, answers={**own.answers, **chosen})
