"""What is still open before the results, and what settling it would be worth.

Open is a question that is asked and not answered, answered with "I don't
know", or marked to come back to. Nothing here has to be settled.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from wizard.domain.scoring import score
from wizard.domain.settling import Worth, narrowed, worth

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.app.session import Session
    from wizard.domain.questions import Question, Section
    from wizard.domain.scoring import ScoreCard

Openness = Literal["unanswered", "unknown", "marked"]
FIRST = 3
KINDS: tuple[Openness, ...] = ("unanswered", "unknown", "marked")
WORTH_NAMING = 0.5  # points; what is worth less would be shown as nothing
NOTHING = Worth()


class Tally(NamedTuple):
    """How many questions are open, each counted once; ``marked`` has an answer that settles it."""

    unanswered: int
    unknown: int
    marked: int


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """One question to come back to.

    Attributes:
        marked: whether somebody marked it; ``reminder`` is what they wrote, or the note on the answer.
        readiness, exposure: what settling it is worth on each score.
    """

    question: Question
    openness: Openness
    marked: bool
    reminder: str
    readiness: Worth
    exposure: Worth

    @property
    def rank(self) -> float:
        """What orders open questions: the points at stake on both scores."""
        return self.readiness.most + self.exposure.most

    @property
    def names_plan(self) -> bool:
        """Whether no plan is named without it."""
        return self.question.cost_key == "users"


@dataclass(frozen=True, slots=True)
class Review:
    """Everything that is open.

    Attributes:
        first: the few that matter most, the most valuable first.
        rest: the others by section, in the bank's order, the most valuable of each first.
        carried: ids of questions whose answer from last time nobody has confirmed yet, by section.
        readiness, exposure: both scores as they stand.
    """

    first: tuple[OpenQuestion, ...]
    rest: tuple[tuple[Section, tuple[OpenQuestion, ...]], ...]
    readiness: ScoreCard
    exposure: ScoreCard
    carried: tuple[tuple[Section, tuple[str, ...]], ...] = ()

    @property
    def count(self) -> int:
        """How many questions are open."""
        return len(self.first) + sum(len(questions) for _, questions in self.rest)

    def narrowing(self, card: ScoreCard) -> tuple[float, float] | None:
        """Return what the first ones would narrow a score's range to; ``None`` where that is hardly anything."""
        points = sum((one.readiness if card.axis == "readiness" else one.exposure).most for one in self.first)
        return narrowed(card, points) if points >= 2 * WORTH_NAMING else None


def unsettled(session: Session) -> list[str]:
    """Return the ids of the open questions, in the bank's order."""
    marks = session.assessment.marks
    return [
        question.id
        for section in session.bank.sections
        for question in session.asked(section)
        if question.id in marks or session.standings[question.id].status in {"unanswered", "unknown"}
    ]


def tally(session: Session) -> Tally:
    """Count the open questions by why they are open."""
    return tallied(_openness(session, question_id) for question_id in unsettled(session))


def tallied(kinds: Iterable[Openness]) -> Tally:
    """Count why questions are open."""
    found = Counter(kinds)
    return Tally(*(found[kind] for kind in KINDS))


def missing(session: Session) -> tuple[Question, ...]:
    """Return the shown questions that nobody has answered, in bank order."""
    shown = (question for section in session.bank.sections for question in session.asked(section))
    return tuple(question for question in shown if session.standings[question.id].status == "unanswered")


def to_confirm(session: Session, section: Section) -> tuple[str, ...]:
    """Return the ids of the questions of a section whose answer is only taken over from last time."""
    carried = session.assessment.carried
    return tuple(question.id for question in session.asked(section) if question.id in carried)


def waiting(session: Session) -> int:
    """Return how many answers from last time nobody has confirmed yet."""
    return sum(len(to_confirm(session, section)) for section in session.bank.sections)


def at_once(session: Session, section: Section) -> tuple[str, ...]:
    """Return those that may be confirmed together: none of a section about what a year brought."""
    of_a_year = any(question.axis == "history" for question in section.questions)
    return () if of_a_year else to_confirm(session, section)


def review(session: Session) -> Review:
    """Look over a whole session."""
    bank, known = session.bank, session.standings
    readiness, exposure = worth(bank, known, "readiness"), worth(bank, known, "exposure")
    found = [
        _open(session, question, readiness.get(question, NOTHING), exposure.get(question, NOTHING))
        for question in unsettled(session)
    ]
    ranked = sorted(found, key=_by_rank)
    first = tuple(one for one in ranked[:FIRST] if one.rank >= WORTH_NAMING)
    rest = []
    for section in bank.sections:
        own = tuple(one for one in ranked if one.question.section == section.id and one not in first)
        if own:
            rest.append((section, own))
    carried = tuple((section, ids) for section in bank.sections if (ids := to_confirm(session, section)))
    return Review(first, tuple(rest), score(bank, known, "readiness"), score(bank, known, "exposure"), carried)


def _open(session: Session, question_id: str, readiness: Worth, exposure: Worth) -> OpenQuestion:
    answer = session.answer_to(question_id)
    marks = session.assessment.marks
    reminder = marks.get(question_id, "") or (answer.note if answer is not None else "")
    question = session.bank.by_id[question_id]
    return OpenQuestion(question, _openness(session, question_id), question_id in marks, reminder, readiness, exposure)


def _openness(session: Session, question_id: str) -> Openness:
    status = session.standings[question_id].status
    return "unanswered" if status == "unanswered" else "unknown" if status == "unknown" else "marked"


def _by_rank(one: OpenQuestion) -> tuple[bool, float]:
    return not one.names_plan, -one.rank
