"""What stands below the choices of a question, folded away until it is asked for or holds something.

Why it is asked, a note, a mark to come back to it, and how we know the answer.
What is folded away is built when it is first unfolded.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.catalog.dated import known
from wizard.domain.language import say_in
from wizard.ui.widgets import keys
from wizard.ui.widgets.foot import Foot
from wizard.ui.widgets.remarks import Remarks
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from wizard.domain.answers import Answer, Evidence
    from wizard.domain.questions import Question

AWAY = Qt.FocusReason.OtherFocusReason


class Beside(QWidget):
    """The quiet row, and what it unfolds; tells with the question's id of everything that is entered there."""

    clear_wanted = Signal()
    noted = Signal(str, str)
    mark_changed = Signal(str, bool)
    evidence_changed = Signal(str, object)  # question id; Evidence, or None
    typing_ended = Signal()
    grown = Signal(QWidget)  # what is there now and has to be seen

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._reasons: QLabel | None = None
        self._remarks: Remarks | None = None
        self._answer: Answer | None = None
        self._reminder: str | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._foot = self._build_foot()
        self._column.addWidget(self._foot)

    def show_remarks(self, answer: Answer | None, reminder: str | None) -> None:
        """Show what the session holds; ``reminder`` is ``None`` unless the question is marked."""
        self._answer, self._reminder = answer, reminder
        note = answer.note if answer is not None else reminder or ""
        known = answer.evidence if answer is not None else None
        marked = reminder is not None
        self._foot.show_state(answered=answer is not None, note=bool(note), marked=marked, evidence=known)
        if note and self._remarks is None:
            self._remarks = self._build_remarks()
        if self._remarks is not None:
            self._remarks.show_remarks(answer, reminder or "")

    def unfold(self, letter: str) -> None:
        """Do what the button of that key does."""
        slot = {
            keys.WHY: self._on_why_clicked,
            keys.NOTE: self._on_note_clicked,
            keys.MARK: self._on_mark_clicked,
            keys.EVIDENCE: self._on_evidence_wanted,
        }[letter]
        slot()

    # Building

    def _build_foot(self) -> Foot:
        foot = Foot(self._question.text, explained=bool(self._question.why or self._question.find_out), parent=self)
        foot.why.clicked.connect(self._on_why_clicked)
        foot.clear.clicked.connect(self.clear_wanted)
        foot.remarks.clicked.connect(self._on_note_clicked)
        foot.mark.clicked.connect(self._on_mark_clicked)
        return foot

    def _build_reasons(self) -> QLabel:
        parts = [self._question.why]
        if self._question.find_out:
            parts.append(self.tr("How to find out: {0}").format(self._question.find_out))
        parts.append(self._facts())
        reasons = text_label("\n\n".join(part for part in parts if part), "muted")
        reasons.setContentsMargins(8, 0, 8, 6)
        reasons.hide()
        self._column.insertWidget(1, reasons)
        return reasons

    def _facts(self) -> str:
        """Word what is true today and helps to answer; nothing where there is no such thing."""
        found = known(self._question.id, dt.datetime.now().astimezone().date())
        if not found:
            return ""
        lines = (f"\u2022 {say_in(fact.id, fact.text)} ({fact.source})" for fact in found)
        return "\n".join((self.tr("Known today:"), *lines))

    def _build_remarks(self) -> Remarks:
        remarks = Remarks(self._question.text)
        remarks.noted.connect(self._on_remark_noted)
        remarks.evidence_chosen.connect(self._on_evidence_chosen)
        remarks.field.left.connect(self.typing_ended)
        self._column.addWidget(remarks)
        remarks.show()  # Qt would a moment later, and until then it has no height to be scrolled to
        return remarks

    def _unfolded_remarks(self) -> Remarks:
        if self._remarks is None:
            self._remarks = self._build_remarks()
            self._remarks.show_remarks(self._answer, self._reminder or "")
        return self._remarks

    # Slots

    @Slot()
    def _on_why_clicked(self) -> None:
        if not (self._question.why or self._question.find_out):
            return
        if self._reasons is None:
            self._reasons = self._build_reasons()
        unfolded = self._reasons.isHidden()
        self._foot.unfold(unfolded=unfolded)
        self._reasons.setVisible(unfolded)
        if unfolded:
            self.grown.emit(self._reasons)

    @Slot()
    def _on_note_clicked(self) -> None:
        self._unfolded_remarks().field.setFocus(AWAY)

    @Slot()
    def _on_mark_clicked(self) -> None:
        self.mark_changed.emit(self._question.id, self._reminder is None)

    @Slot()
    def _on_evidence_wanted(self) -> None:
        self._unfolded_remarks().take_evidence()

    @Slot(str)
    def _on_remark_noted(self, text: str) -> None:
        self.noted.emit(self._question.id, text)

    @Slot(object)
    def _on_evidence_chosen(self, evidence: Evidence | None) -> None:
        self.evidence_changed.emit(self._question.id, evidence)
