"""One question as a group: its text, room for its answers, and what stands below them.

A card shows an answer and tells of a new one; it keeps none. What it shows
and what the session holds are the same at any time, so that nothing on the
screen can look answered that is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from wizard.ui.widgets import keys
from wizard.ui.widgets.beside import Beside
from wizard.ui.widgets.last_time import LastTime
from wizard.ui.widgets.private_tip import PrivateTip
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from wizard.domain.answers import Answer
    from wizard.domain.questions import Question
    from wizard.ui.widgets.choices import Choice

__all__ = ["MARGINS", "QuestionCard", "one_stop", "text_label"]
MARGINS = (20, 16, 20, 10)
AWAY = Qt.FocusReason.OtherFocusReason


class QuestionCard(QGroupBox):
    """What all kinds of questions have in common; each kind adds its own choices to ``body``."""

    answered = Signal(str, object)  # question id; Answer, or None when it was taken back
    cleared = Signal(str)
    confirmed = Signal(str)  # question id: what was answered last time is still true
    typing_ended = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.setObjectName(question.id)
        self.setAccessibleName(question.text)
        self._tip: PrivateTip | None = None
        self._last: LastTime | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*MARGINS)
        self._column.setSpacing(8)
        self._column.addWidget(text_label(question.text, "question"))
        self.body = QVBoxLayout()
        self.body.setSpacing(2)
        self._column.addLayout(self.body)
        self.build_choices()
        self.beside = Beside(question, self)
        self.beside.clear_wanted.connect(self._on_clear_wanted)
        self.beside.typing_ended.connect(self.typing_ended)
        self._column.addWidget(self.beside)

    # What differs between kinds

    def build_choices(self) -> None:
        """Fill ``body``; before what stands below it, so that the Tab key meets the choices first."""
        raise NotImplementedError

    def show_answer(self, answer: Answer | None) -> None:
        """Show what the session holds, without telling of it."""
        raise NotImplementedError

    def entry(self) -> QWidget:
        """Return the widget that takes the keyboard first."""
        raise NotImplementedError

    def choices(self) -> Sequence[Choice]:
        """Return what can be chosen, in the order of the digits."""
        raise NotImplementedError

    # Showing

    def show_tip(self, *, shown: bool) -> None:
        """Show or hide what only the seller may see."""
        if shown and self._tip is None and self.question.prompt:
            self._tip = PrivateTip(self.question.prompt)
            self._column.insertWidget(1, self._tip)
        if self._tip is not None:
            self._tip.setVisible(shown)

    def show_last_time(self, day: dt.date | None, answer: str) -> None:
        """Ask whether what was answered on an earlier day is still true; ``None`` for an answer of today."""
        if day is not None and self._last is None:
            self._last = LastTime(self.question.text, self)
            self._last.still.clicked.connect(self._on_still_true)
            self._column.insertWidget(self._column.indexOf(self.beside) - 1, self._last)
            QWidget.setTabOrder(self.entry(), self._last.still)
        if self._last is not None and day is not None:
            self._last.ask(day, answer)
            self.setAccessibleDescription(self._last.words)
        elif self.asks_again and self._last is not None:
            self._last.settle()
            self.setAccessibleDescription("")

    def take_keyboard(self, focused: QWidget | None) -> None:
        """Show how the keyboard answers while it is in this card (``None``: elsewhere)."""
        for place, choice in enumerate(self.choices()[: len(keys.DIGITS)]):
            choice.key = "" if focused is None else self.key_name(place)
            choice.update()
        if focused in self.choices():
            one_stop(self.choices(), focused)

    def key_name(self, place: int) -> str:
        """Return how the key that chooses is shown."""
        return f"{place + 1}"

    def tell(self, answer: Answer | None) -> None:
        """Pass on a new answer."""
        self.answered.emit(self.question.id, answer)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by digits, move by arrows, and unfold by letters."""
        place, letter = keys.digit(event), keys.letter(event)
        step = keys.arrow(event, self.layoutDirection())
        if place is not None and place < len(self.choices()):
            self.choices()[place].setFocus(AWAY)
            self.choices()[place].click()
        elif letter == keys.STILL and self.asks_again:
            self._on_still_true()
        elif letter and letter not in {keys.TIPS, keys.STILL}:
            self.beside.unfold(letter)
        elif step and self._move(step):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.beside.isAncestorOf(self.focusWidget()):
            self.entry().setFocus(AWAY)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> bool:
        choices = self.choices()
        for place, choice in enumerate(choices):
            if choice.hasFocus():
                choices[(place + step) % len(choices)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    @property
    def asks_again(self) -> bool:
        """Whether it asks if last time's answer is still true."""
        return self._last is not None and self._last.still.isVisibleTo(self)

    # Slots

    @Slot()
    def _on_still_true(self) -> None:
        self.confirmed.emit(self.question.id)

    @Slot()
    def _on_clear_wanted(self) -> None:
        self.show_answer(None)
        self.entry().setFocus(AWAY)
        self.cleared.emit(self.question.id)


def one_stop(choices: Sequence[Choice], stop: QWidget | None) -> None:
    """Make one of several choices the stop of the Tab key; the arrow keys lead to the others."""
    for choice in choices:
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus if choice is stop else Qt.FocusPolicy.ClickFocus)
