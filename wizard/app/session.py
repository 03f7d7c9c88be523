"""One assessment while it is being filled in: the only state that pages share.

The window, the command line and tests drive the same ``Session``. It knows
which questions apply, refuses a value that does not fit, and gives advice;
it does not know a screen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from wizard.app.languages import bank_in, catalogue_in
from wizard.app.trail import Step, Trail
from wizard.app.typed import kept_client, printable, several_lines
from wizard.domain import flow
from wizard.domain.answers import NOT_APPLICABLE, UNKNOWN, Answer, answered, misfits
from wizard.domain.assessment import evaluate
from wizard.domain.errors import InputError
from wizard.domain.language import spoken

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from wizard.domain.answers import Evidence
    from wizard.domain.assessment import Advice, Assessment, Client, Which
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank, Question, Section
    from wizard.domain.values import Value

TYPED = frozenset({"number", "money", "text"})
ANSWER, NOTE = "answer", "note"  # what of a question is typed into
Progress = Literal["untouched", "partly", "done", "unsure"]


@dataclass(frozen=True, slots=True)
class SectionState:
    """How far a section is; "unsure" is done with at least one "I don't know".

    Attributes:
        carried: answers that are only taken over from last time, and wait to be confirmed.
    """

    id: str
    title: str
    asked: int
    answered: int
    unknown: int
    carried: int = 0

    @property
    def progress(self) -> Progress:
        """One word for the section list."""
        if self.answered == 0:
            return "untouched"
        if self.answered < self.asked or self.carried:
            return "partly"
        return "unsure" if self.unknown else "done"


class Session:
    """Answers go in one at a time; standings and advice come out.

    Args:
        bank, catalogue: as they are ``written``; the session has them in the language spoken when it begins.
        changed: called after each change, before the method returns: where a draft is kept on disk.
    """

    def __init__(
        self,
        bank: Bank,
        catalogue: Catalogue | None,
        assessment: Assessment,
        today: dt.date,
        changed: Callable[[Assessment], None] | None = None,
    ) -> None:
        self.written = bank, catalogue
        self.bank = bank_in(bank, spoken())
        self.catalogue = catalogue_in(catalogue, spoken())
        self.assessment = assessment
        self.today = today
        self._changed = changed
        self.trail = Trail()
        self._evidence: dict[str, Evidence | None] = {}  # of answers taken back, until the next answer
        self._asked: dict[str, tuple[Question, ...]] = {}  # by section, as the standings are now
        self.standings: Mapping[str, flow.Standing] = {}
        self._stand()

    def record(self, question_id: str, value: Value) -> None:
        """Answer a question; its note and evidence stay.

        Raises:
            InputError: the value does not fit the question.
        """
        if isinstance(value, str):
            value = printable(value)
        self._answer(question_id, answered(value))

    def mark_unknown(self, question_id: str) -> None:
        """Answer "I don't know".

        Raises:
            InputError: the question does not allow it.
        """
        self._answer(question_id, UNKNOWN)

    def mark_not_applicable(self, question_id: str) -> None:
        """Answer that the question does not apply, for the reason it states.

        Raises:
            InputError: the question does not allow it.
        """
        self._answer(question_id, NOT_APPLICABLE)

    def forget(self, question_id: str, *, typing: bool = False) -> None:
        """Take an answer back; the question is unanswered again, and its note a reminder to come back to it.

        Args:
            typing: it went because a field was emptied, or holds what does not fit: part of one run of typing.
        """
        earlier = self.assessment.answers.get(question_id)
        answers = {key: answer for key, answer in self.assessment.answers.items() if key != question_id}
        marks = self.assessment.marks
        if earlier is not None and earlier.note:
            marks = {**marks, question_id: earlier.note}
        if earlier is not None:
            self._evidence[question_id] = earlier.evidence
        changed = replace(self.assessment, answers=answers, marks=marks, carried=self._carried_but(question_id))
        typed = typing and self.bank.by_id[question_id].kind in TYPED
        self._change(changed, question_id, ANSWER if typed else "")

    def remark(self, question_id: str, text: str) -> None:
        """Keep a remark: the note on an answer that is there, or else the reminder of a mark."""
        answer = self.assessment.answers.get(question_id)
        if answer is None:
            self.mark(question_id, text)
        else:
            self.annotate(question_id, text, answer.evidence)

    def annotate(self, question_id: str, note: str, evidence: Evidence | None) -> None:
        """Put a note, and how we know it, beside an answer that is there."""
        answer = self.assessment.answers[question_id]
        field = NOTE if evidence == answer.evidence else ""
        self._put(question_id, replace(answer, note=several_lines(note), evidence=evidence), field)

    def confirm(self, *questions: str) -> None:
        """Say that answers taken over from last time are still true, all of them in one step."""
        self._change(replace(self.assessment, carried=self._carried_but(*questions)), questions[0])

    def set_client(self, client: Client) -> None:
        """Replace who the assessment is about."""
        self._change(replace(self.assessment, client=kept_client(client)), "client", "client")

    def mark(self, question_id: str, reminder: str = "") -> None:
        """Mark a question to come back to, with a reminder."""
        marks = {**self.assessment.marks, question_id: several_lines(reminder)}
        self._change(replace(self.assessment, marks=marks), question_id, NOTE if reminder else "")

    def unmark(self, question_id: str) -> None:
        """Take a mark off, and its reminder with it."""
        marks = {key: text for key, text in self.assessment.marks.items() if key != question_id}
        self._change(replace(self.assessment, marks=marks), question_id)

    def assume(self, assumption_id: str, value: float | None) -> None:
        """Put a figure of one's own in place of a labelled default, for this assessment; ``None`` takes it back."""
        kept = {key: own for key, own in self.assessment.assumptions.items() if key != assumption_id}
        own = {} if value is None else {assumption_id: value}
        self._change(replace(self.assessment, assumptions={**kept, **own}), assumption_id, "figure")

    def undo(self) -> str | None:
        """Take the last change back; return what it was about, or ``None`` where there was none."""
        step = self.trail.back()
        return None if step is None else self._keep(step.before, step.about)

    def redo(self) -> str | None:
        """Make the change that was taken back once more; return what it is about, or ``None``."""
        step = self.trail.forward()
        return None if step is None else self._keep(step.after, step.about)

    def pause(self) -> None:
        """End a run of typing: what is typed next can be taken back on its own."""
        self.trail.pause()

    def answer_to(self, question_id: str) -> Answer | None:
        """Return what was answered, also while the question is hidden."""
        return self.assessment.answers.get(question_id)

    def asked(self, section: Section) -> tuple[Question, ...]:
        """Return the questions of a section to show now."""
        if section.id not in self._asked:
            self._asked[section.id] = flow.asked(section, self.standings, self.assessment.mode)
        return self._asked[section.id]

    def path(self) -> tuple[str, ...]:
        """Return the ids of the sections that have something to ask, in order."""
        return tuple(section.id for section in self.bank.sections if self.asked(section))

    def sections(self) -> tuple[SectionState, ...]:
        """Tell how far each section with something to ask is."""
        states = []
        for section in self.bank.sections:
            questions = self.asked(section)
            if not questions:
                continue
            status = [self.standings[question.id].status for question in questions]
            done = sum(1 for state in status if state != "unanswered")
            carried = sum(question.id in self.assessment.carried for question in questions)
            states.append(SectionState(section.id, section.title, len(status), done, status.count("unknown"), carried))
        return tuple(states)

    def advice(self, *, costs: Which = True) -> Advice:
        """Return everything there is to say now; ``costs=False`` leaves the distributions out and is instant."""
        return evaluate(self.assessment, self.bank, self.catalogue, self.today, costs=costs)

    def _answer(self, question_id: str, answer: Answer) -> None:
        """Put an answer in the place of the one before, if there was any; what was remarked stays with it.

        One that settles the question takes the mark off, since somebody came back to it.
        """
        marks = dict(self.assessment.marks)
        earlier = self.assessment.answers.get(question_id)
        note = earlier.note if earlier is not None else marks.get(question_id, "")
        known = earlier.evidence if earlier is not None else self._evidence.get(question_id)
        if earlier is None and question_id in marks:
            marks[question_id] = ""
            if answer.state != "unknown":
                del marks[question_id]
        field = ANSWER if self.bank.by_id[question_id].kind in TYPED and answer.state == "answered" else ""
        self._put(question_id, replace(answer, note=note, evidence=known), field, marks)

    def _put(self, question_id: str, answer: Answer, field: str, marks: Mapping[str, str] | None = None) -> None:
        """Keep an answer; ``marks`` come with one that was given anew, which is not taken over from anywhere."""
        problems = misfits(self.bank.by_id[question_id], answer)
        if problems:
            raise InputError(problems)
        answers = {**self.assessment.answers, question_id: answer}
        changed = replace(self.assessment, answers=answers)
        if marks is not None:
            changed = replace(changed, marks=marks, carried=self._carried_but(question_id))
        self._change(changed, question_id, field)

    def _carried_but(self, *questions: str) -> Mapping[str, dt.date]:
        return {question: day for question, day in self.assessment.carried.items() if question not in questions}

    def _change(self, assessment: Assessment, about: str, field: str = "") -> None:
        if assessment == self.assessment:
            return
        self.trail.note(Step(self.assessment, assessment, about, field))
        self._keep(assessment, about)

    def _keep(self, assessment: Assessment, about: str) -> str:
        self.assessment = assessment
        self._stand()
        if self._changed is not None:
            self._changed(assessment)
        return about

    def _stand(self) -> None:
        self.standings = flow.standings(self.bank, self.assessment.answers, self.assessment.mode)
        self._asked.clear()
