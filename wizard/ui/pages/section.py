"""The page that asks one section's questions.

All its cards are built once; answering shows and hides follow-ups, so that
the keyboard's place and the scroll position stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from wizard.ui.widgets.cards import card_for
from wizard.ui.widgets.column import ColumnPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.app.session import Session
    from wizard.domain.answers import Answer
    from wizard.domain.questions import Section
    from wizard.ui.widgets.card import QuestionCard


class SectionPage(ColumnPage):
    """Shows questions and hands answers to the session; decides nothing."""

    changed = Signal(str)  # question id

    def __init__(self, section: Section, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"section-{section.id}")
        self.section = section
        self._session = session
        self._cards: dict[str, QuestionCard] = {}
        quick = session.assessment.mode == "quick"
        self.head(section.title, self._duration() if section.minutes > 0 and not quick else "")
        for question in section.questions:
            if question.quick if quick else not question.quick_only:
                self._add(card_for(question))
        self.column.addStretch()

    def refresh(self) -> None:
        """Show what the session holds, and the questions that apply now."""
        for question_id, card in self._cards.items():
            card.show_answer(self._session.answer_to(question_id))
        self._show_asked()

    def focus_first(self) -> None:
        """Give the keyboard to the first question nobody has answered, or else to the first."""
        asked = self._session.asked(self.section)
        waiting = [q.id for q in asked if self._session.answer_to(q.id) is None]
        for question_id in [*waiting, *(question.id for question in asked)]:
            self.focus_question(question_id)
            return

    def focus_question(self, question_id: str) -> None:
        """Give the keyboard to one question, and bring its whole card into view."""
        card = self._cards[question_id]
        card.entry().setFocus(Qt.FocusReason.TabFocusReason)
        self.reveal(card)

    def _add(self, card: QuestionCard) -> None:
        card.answered.connect(self._on_card_answered)
        self._cards[card.question.id] = card
        self.column.addWidget(card)

    def _show_asked(self) -> None:
        asked = {question.id for question in self._session.asked(self.section)}
        for question_id, card in self._cards.items():
            card.setVisible(question_id in asked)

    def _duration(self) -> str:
        minutes = round(self.section.minutes)
        return self.tr("About {0} minutes").format(minutes) if minutes > 1 else self.tr("About a minute")

    @Slot(str, object)
    def _on_card_answered(self, question_id: str, answer: Answer | None) -> None:
        if answer is None:
            self._session.forget(question_id)
        elif answer.state == "unknown":
            self._session.mark_unknown(question_id)
        elif answer.state == "not_applicable":
            self._session.mark_not_applicable(question_id)
        elif answer.value is not None:
            self._session.record(question_id, answer.value)
        self._show_asked()
        self.changed.emit(question_id)
