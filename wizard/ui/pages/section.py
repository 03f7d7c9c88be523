"""The page that asks one section's questions.

Each card is built once; answering shows and hides follow-ups, so that the
keyboard's place and the scroll position stay. A long section is on screen with
its first cards, and the others are there a moment later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from wizard.app.review import to_confirm
from wizard.proposal.answer_words import answer_words
from wizard.ui.widgets.cards import card_for
from wizard.ui.widgets.column import ColumnPage
from wizard.ui.widgets.last_time import ConfirmRest
from wizard.ui.widgets.typed_fields import UNFIT, LineField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from wizard.app.session import Session
    from wizard.domain.answers import Answer, Evidence
    from wizard.domain.questions import Section
    from wizard.ui.widgets.card import QuestionCard

AT_ONCE, AT_A_TIME = 8, 1  # cards built before the page shows, and at each idle turn: an answer may come between
translate = QCoreApplication.translate
TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SectionPage(ColumnPage):
    """Shows questions and hands answers to the session; decides nothing."""

    changed = Signal(str)  # question id

    def __init__(self, section: Section, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, centred=True)
        self.setObjectName(f"section-{section.id}")
        self.section = section
        self._session = session
        self._cards: dict[str, QuestionCard] = {}
        self._active: QuestionCard | None = None
        self._hidden: set[str] = set()
        quick = session.assessment.mode == "quick"
        self.head(section.title, _duration(section) if section.minutes > 0 and not quick else "")
        self._currency = session.catalogue.currency if session.catalogue is not None else ""
        self._later = [one for one in section.questions if (one.quick if quick else not one.quick_only)]
        self._tips = False
        self._rest = ConfirmRest(section, session, self.sheet)
        self._rest.confirmed.connect(self._on_rest_confirmed)
        self.column.addWidget(self._rest)
        self.column.addStretch()
        self._build(AT_ONCE)

    def refresh(self) -> None:
        """Show what the session holds, and the questions that apply now."""
        for question_id in self._cards:
            self._show(question_id)
        self._show_asked()

    def show_tips(self, *, shown: bool) -> None:
        """Show or hide what only the seller may see."""
        self._tips = shown
        for card in self._cards.values():
            card.show_tip(shown=shown)

    def complete(self) -> None:
        """Build the cards that were left for later."""
        if self._later:
            self._build(len(self._later))

    def gaps(self) -> list[str]:
        """Return the ids of the questions that nobody has answered."""
        asked = self._session.asked(self.section)
        return [question.id for question in asked if self._session.answer_to(question.id) is None]

    def focus_first(self) -> None:
        """Give the keyboard to the first question nobody has answered, or confirmed, or else to the first."""
        for question_id in [
            *self.gaps(),
            *to_confirm(self._session, self.section),
            *(question.id for question in self._session.asked(self.section)),
        ]:
            self.focus_question(question_id)
            return

    def focus_question(self, question_id: str) -> None:
        """Give the keyboard to one question, and bring its whole card into view."""
        if question_id not in self._cards:
            self.complete()
        card = self._cards[question_id]
        card.entry().setFocus(Qt.FocusReason.TabFocusReason)
        self.reveal(card)

    def follow_focus(self, new: QWidget | None) -> None:
        """Show how the keyboard answers in the card that has it."""
        super().follow_focus(new)
        active = next((card for card in self._cards.values() if new is not None and card.isAncestorOf(new)), None)
        if self._active is not None and active is not self._active:
            self._active.take_keyboard(None)
        if active is not None:
            active.take_keyboard(new)
        self._active = active

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go a question on or back by the keys that turn pages, and on from a field that was filled in."""
        turn = _turn(event)
        if not (turn and self._active is not None and self._turn(self._active.question.id, turn)):
            super().keyPressEvent(event)

    # Inside

    def _build(self, count: int) -> None:
        """Build the next cards; the others follow when the window has nothing else to do."""
        now, self._later = self._later[:count], self._later[count:]
        if self._cards:  # on a page that shows already, Qt shows what is added only a moment later
            self._hidden.update(question.id for question in now)
        for question in now:
            card = card_for(question, self._currency, self.sheet)
            self._connect(card)
            self._cards[question.id] = card
            self._show(question.id)
            card.show_tip(shown=self._tips)
            self.column.insertWidget(self.column.indexOf(self._rest), card)
        self._show_asked()
        if self._later:
            QTimer.singleShot(0, self._on_idle)

    def _connect(self, card: QuestionCard) -> None:
        card.answered.connect(self._on_card_answered)
        card.cleared.connect(self._on_card_cleared)
        card.confirmed.connect(self._on_card_confirmed)
        card.typing_ended.connect(self._session.pause)
        card.beside.noted.connect(self._on_card_noted)
        card.beside.mark_changed.connect(self._on_mark_changed)
        card.beside.evidence_changed.connect(self._on_evidence_changed)
        card.beside.grown.connect(self.reveal)

    def _show(self, question_id: str) -> None:
        self._cards[question_id].show_answer(self._session.answer_to(question_id))
        self._show_beside(question_id)

    def _show_asked(self) -> None:
        asked = {question.id for question in self._session.asked(self.section)}
        hidden = self._cards.keys() - asked
        if hidden - self._hidden:
            self.hold_place()
        for question_id in hidden ^ self._hidden:
            self._cards[question_id].setVisible(question_id in asked)
        self._hidden = hidden
        self._rest.refresh()

    def _show_beside(self, question_id: str) -> None:
        card, own = self._cards[question_id], self._session.assessment
        card.beside.show_remarks(self._session.answer_to(question_id), own.marks.get(question_id))
        day, standing = own.carried.get(question_id), self._session.standings[question_id]
        card.show_last_time(day, "" if day is None else answer_words(standing, self._currency))

    def _told(self, question_id: str) -> None:
        self._show_beside(question_id)
        self.changed.emit(question_id)

    def _turn(self, question_id: str, turn: int) -> bool:
        asked = [question.id for question in self._session.asked(self.section)]
        place = asked.index(question_id) + turn if question_id in asked else -1
        if not 0 <= place < len(asked):
            return False
        self.focus_question(asked[place])
        return True

    # Slots

    @Slot()
    def _on_idle(self) -> None:
        self._build(AT_A_TIME)

    @Slot(str, object)
    def _on_card_answered(self, question_id: str, answer: Answer | None) -> None:
        if answer is None:
            self._session.forget(question_id, typing=True)
        elif answer.state == "unknown":
            self._session.mark_unknown(question_id)
        elif answer.state == "not_applicable":
            self._session.mark_not_applicable(question_id)
        elif answer.value is not None:
            self._session.record(question_id, answer.value)
        self._show_asked()
        self._told(question_id)

    @Slot(str)
    def _on_card_cleared(self, question_id: str) -> None:
        self._session.forget(question_id)
        self._show_asked()
        self._told(question_id)

    @Slot(str)
    def _on_card_confirmed(self, question_id: str) -> None:
        """Go on to the next one, so that a section is gone through by one key."""
        waiting = to_confirm(self._session, self.section)
        place = waiting.index(question_id)
        self._session.confirm(question_id)
        self._rest.refresh()
        self._told(question_id)
        self.focus_question((*waiting[place + 1 :], *waiting[:place], question_id)[0])

    @Slot(str)
    def _on_rest_confirmed(self, first: str) -> None:
        self.refresh()
        self.changed.emit(first)
        self.focus_first()

    @Slot(str, str)
    def _on_card_noted(self, question_id: str, text: str) -> None:
        self._session.remark(question_id, text)
        self._told(question_id)

    @Slot(str, bool)
    def _on_mark_changed(self, question_id: str, marked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if marked:
            self._session.mark(question_id)
        else:
            self._session.unmark(question_id)
        self._told(question_id)

    @Slot(str, object)
    def _on_evidence_changed(self, question_id: str, evidence: Evidence | None) -> None:
        answer = self._session.answer_to(question_id)
        if answer is not None:
            self._session.annotate(question_id, answer.note, evidence)
        self._told(question_id)


def _turn(event: QKeyEvent) -> int:
    """Return where a key leads: 1 onward, -1 back, 0 nowhere."""
    if event.key() in ENTER:
        field = QApplication.focusWidget()
        return int(isinstance(field, LineField) and field.property("role") != UNFIT)
    return TURNS.get(Qt.Key(event.key()), 0)


def _duration(section: Section) -> str:
    minutes = round(section.minutes)
    if minutes > 1:
        return translate("section", "About {0} minutes").format(minutes)
    return translate("section", "About a minute")
