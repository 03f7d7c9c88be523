"""Questions answered by typing; this file has what numbers and words share, and words.

A field starts empty. Text that does not fit is never recorded, and whatever
was recorded before is taken back: the session never holds what the field does
not show. Nor does such text vanish by itself: it stays, marked as not counted,
until somebody changes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from wizard.domain.answers import NOT_APPLICABLE, TEXT_LIMIT, UNKNOWN, answered, misfits
from wizard.ui.theme import change_role
from wizard.ui.widgets.card import QuestionCard, one_stop
from wizard.ui.widgets.choices import CheckChoice
from wizard.ui.widgets.text import text_label
from wizard.ui.widgets.typed_fields import UNFIT, LineField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from wizard.domain.answers import Answer
    from wizard.domain.values import Value

CRAMPED = 24  # heights of a line of width below which nothing stands beside a field


class EntryCard(QuestionCard):
    """A field with "I don't know" and the reason for leaving it out below it."""

    def build_choices(self) -> None:
        """Add the field and what may stand in its place."""
        self._showing = False
        self.field = self.build_field()
        self.field.setAccessibleName(self.question.text)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.editingFinished.connect(self._on_editing_finished)
        self._hint = text_label("", "hint")
        self._hint.setContentsMargins(8, 0, 8, 2)
        self._hint.hide()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setContentsMargins(8, 2, 8, 2)
        self._line.setSpacing(10)
        self._line.addLayout(self.build_line())
        self.body.addLayout(self._line)
        self.body.addWidget(self._hint)
        self._states: dict[CheckChoice, Answer] = {}
        if self.question.allow_unknown:
            self._line.addWidget(self._add_state(self.tr("I don't know"), UNKNOWN))
        if self.question.not_applicable is not None:
            self.body.addWidget(self._add_state(self.question.not_applicable, NOT_APPLICABLE))
        self._line.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what may stand in the field's place below it where large text leaves no room beside it."""
        super().resizeEvent(event)
        below = event.size().width() < CRAMPED * self.fontMetrics().height()
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)

    def show_answer(self, answer: Answer | None) -> None:
        """Fill the field, or check what stands in its place; text that is not counted stays."""
        text = self.field.text()
        here = self.read(text)
        if answer is None and text.strip() and not self._fits(here):
            self._show_text(text)
            self._advise(self.advice(here, finished=True))
        elif answer is None or answer.value is None or here != answer.value:
            self._show_text(self.written(answer.value) if answer is not None and answer.value is not None else "")
            self._advise("")
        self._check(answer)

    def entry(self) -> QWidget:
        """Return the field, or what is checked in its place."""
        return next((box for box in self._states if box.isChecked()), self.field)

    def choices(self) -> Sequence[CheckChoice]:
        """Return what may stand in the field's place."""
        return tuple(self._states)

    def key_name(self, place: int) -> str:
        """Return the key as it is held inside a field."""
        return self.tr("Ctrl+{0}").format(place + 1) if self.field.hasFocus() else super().key_name(place)

    # What differs between numbers and words

    def build_field(self) -> LineField:
        """Return the field, empty."""
        return LineField()

    def build_line(self) -> QHBoxLayout:
        """Return the line that the field stands in."""
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.field)
        return line

    def read(self, text: str) -> Value | None:
        """Return what the text means; ``None`` when nothing."""
        raise NotImplementedError

    def written(self, value: Value) -> str:
        """Return how a value stands in the field."""
        return str(value)

    def advice(self, value: Value | None, *, finished: bool) -> str:  # noqa: ARG002 - words need no advice
        """Return what to say about a text that cannot be recorded."""
        return ""

    # Inside

    def _add_state(self, label: str, state: Answer) -> CheckChoice:
        box = CheckChoice(label)
        box.longest_key = self.tr("Ctrl+{0}").format(9)
        box.toggled.connect(self._on_state_toggled)
        self._states[box] = state
        return box

    def _show_text(self, text: str) -> None:
        self._showing = True
        if self.field.text() != text:
            self.field.setText(text)
        self._showing = False

    def _check(self, answer: Answer | None) -> None:
        self._showing = True
        for box, state in self._states.items():
            box.setChecked(answer is not None and answer.state == state.state)
        self._showing = False
        one_stop(self.choices(), next((box for box in self._states if box.isChecked()), next(iter(self._states), None)))

    def _advise(self, text: str) -> None:
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        role = UNFIT if text else ""
        if (self.field.property("role") or "") != role:
            change_role(self.field, role)

    def _fits(self, value: Value | None) -> bool:
        return value is not None and not misfits(self.question, answered(value))

    # Slots

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        if self._showing:
            return
        value = self.read(text)
        self._check(None)
        self._advise("" if self._fits(value) or not text.strip() else self.advice(value, finished=False))
        self.tell(answered(value) if value is not None and self._fits(value) else None)

    @Slot()
    def _on_editing_finished(self) -> None:
        text = self.field.text()
        value = self.read(text)
        if text.strip() and not self._fits(value):
            self._advise(self.advice(value, finished=True))
        elif value is not None:
            self._show_text(self.written(value))
        self.typing_ended.emit()

    @Slot(bool)
    def _on_state_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if self._showing:
            return
        box = self.sender()
        answer = self._states[box] if checked and isinstance(box, CheckChoice) else None
        if answer is not None:
            self._show_text("")
            self._advise("")
        self._check(answer)
        self.tell(answer)


class TextCard(EntryCard):
    """An answer in words."""

    def build_field(self) -> LineField:
        """Return a field as wide as the card."""
        field = LineField()
        field.setMaxLength(TEXT_LIMIT)
        return field

    def read(self, text: str) -> Value | None:
        """Take the words as they are."""
        return text if text.strip() else None
