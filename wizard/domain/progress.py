"""What changed between two assessments of one client: last year's and this one.

Both are evaluated advice, each under its own bank and prices. Areas, services
and questions are matched by their ids; what only one of them knows is told as
such and never guessed at.

Units:
    score  0.0 to 100.0, ``None`` where nothing was assessed
    money  a year, in each advice's own currency
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from wizard.domain.answers import Answer
    from wizard.domain.assessment import Advice
    from wizard.domain.flow import Status
    from wizard.domain.scoring import ScoreCard


@dataclass(frozen=True, slots=True)
class AreaStep:
    """One area then and now; ``None`` where it was not assessed, or not there."""

    id: str
    title: str
    then: float | None
    now: float | None


@dataclass(frozen=True, slots=True)
class AnswerStep:
    """One question whose answer and points changed; ``gain`` is the difference, above 0 where it got better."""

    question: str
    then: Answer | None
    now: Answer | None
    gain: float


@dataclass(frozen=True, slots=True)
class Progress:
    """Then and now side by side.

    Attributes:
        readiness, exposure: the scores.
        plans: ids of the plans named; ``None`` where none was.
        breakdowns: expected cost of a year as it was and as it is, where both were worked out.
        closed, opened: ids of the services that answers no longer call for, and that they newly call for.
        better, worse: answers whose points rose and fell, the largest step first.
        learned, lost: ids of habits that nobody knew and somebody does now, and the other way round.
        comparable: whether both were asked from the same questions in the same version.
    """

    readiness: tuple[float | None, float | None]
    exposure: tuple[float | None, float | None]
    areas: tuple[AreaStep, ...]
    plans: tuple[str | None, str | None]
    breakdowns: tuple[float, float] | None
    closed: tuple[str, ...]
    opened: tuple[str, ...]
    better: tuple[AnswerStep, ...]
    worse: tuple[AnswerStep, ...]
    learned: tuple[str, ...]
    lost: tuple[str, ...]
    comparable: bool

    @property
    def changed(self) -> bool:
        """Whether anything about the habits is not what it was."""
        return bool(self.better or self.worse or self.closed or self.opened or self.learned or self.lost)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a client stood on one day, with the range that the score may lie in: a point of the trend."""

    day: dt.date
    score: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Past:
    """An earlier assessment, as it is told beside the one in hand.

    Attributes:
        then: its own advice.
        day: when it was made; ``None`` where nobody knows.
        trend: every assessment of the client up to the one in hand, the oldest first.
    """

    then: Advice
    day: dt.date | None
    steps: Progress
    trend: tuple[Reading, ...] = ()


def past(
    then: Advice, now: Advice, day: dt.date | None, trend: tuple[Reading, ...] = (), *, same_questions: bool = True
) -> Past:
    """Put an earlier assessment beside the one in hand.

    Args:
        same_questions: whether the earlier answers were given under the questions they are scored by.
    """
    steps = progress(then, now)
    return Past(then, day, replace(steps, comparable=steps.comparable and same_questions), trend)


def reading(advice: Advice, day: dt.date) -> Reading | None:
    """Return the point of an advice in the trend; ``None`` where too little was answered for one."""
    card = advice.readiness
    if card.score is None or card.low is None or card.high is None or card.early:
        return None
    return Reading(day, card.score, card.low, card.high)


def progress(then: Advice, now: Advice) -> Progress:
    """Compare two assessments of one client."""
    steps = sorted(_answers(then, now), key=lambda step: -abs(step.gain))
    before, after = _called_for(then), _called_for(now)
    costs = None
    if then.costs is not None and now.costs is not None and then.costs.currency == now.costs.currency:
        costs = (then.costs.break_fix.mean, now.costs.break_fix.mean)
    return Progress(
        readiness=(then.readiness.score, now.readiness.score),
        exposure=(then.exposure.score, now.exposure.score),
        areas=_areas(then.readiness, now.readiness),
        plans=(_plan(then), _plan(now)),
        breakdowns=costs,
        closed=tuple(service for service in before if service not in after),
        opened=tuple(service for service in after if service not in before),
        better=tuple(step for step in steps if step.gain > 0),
        worse=tuple(step for step in steps if step.gain < 0),
        learned=_turned(then, now, "unknown", "answered"),
        lost=_turned(then, now, "answered", "unknown"),
        comparable=(then.bank.id, then.bank.version) == (now.bank.id, now.bank.version),
    )


def _areas(then: ScoreCard, now: ScoreCard) -> tuple[AreaStep, ...]:
    before = {area.id: area for area in then.areas}
    after = {area.id: area for area in now.areas}
    titles = {**{area.id: area.title for area in then.areas}, **{area.id: area.title for area in now.areas}}
    return tuple(
        AreaStep(
            area,
            title,
            before[area].score if area in before else None,
            after[area].score if area in after else None,
        )
        for area, title in titles.items()
    )


def _answers(then: Advice, now: Advice) -> list[AnswerStep]:
    found = []
    for question_id, standing in now.standings.items():
        earlier = then.standings.get(question_id)
        if earlier is None or standing.points is None or earlier.points is None or earlier.value == standing.value:
            continue
        if standing.question.axis == "readiness" and standing.points != earlier.points:
            gain = standing.points - earlier.points
            found.append(AnswerStep(question_id, earlier.answer, standing.answer, gain))
    return found


def _turned(then: Advice, now: Advice, before: Status, after: Status) -> tuple[str, ...]:
    """Return the habits that stood in one way and stand in another."""
    return tuple(
        question
        for question, standing in now.standings.items()
        if standing.question.axis == "readiness" and standing.status == after
        if (earlier := then.standings.get(question)) is not None and earlier.status == before
    )


def _called_for(advice: Advice) -> list[str]:
    """Return the services with a gap; what a contract keeps good is none, and nor is what nobody could answer."""
    return [finding.service for finding in advice.findings if finding.state == "gap"]


def _plan(advice: Advice) -> str | None:
    return advice.recommendation.tier if advice.recommendation is not None else None
