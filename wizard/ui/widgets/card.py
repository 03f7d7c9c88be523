"""One question as a group: its text, room for its answers, and why it is asked.

A card shows an answer and tells of a new one; it keeps none. What it shows
and what the session holds are the same at any time, so that nothing on the
screen can look answered that is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from wizard.ui.theme import give_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.domain.answers import Answer
    from wizard.domain.questions import Question

MARGINS = (20, 16, 20, 12)


class QuestionCard(QGroupBox):
    """What all kinds of questions have in common; each kind adds its own choices to ``body``."""

    answered = Signal(str, object)  # question id; Answer, or None when it was taken back

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.setObjectName(question.id)
        self.setAccessibleName(question.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(10)
        column.addWidget(text_label(question.text, "question"))
        self.body = QVBoxLayout()
        self.body.setSpacing(2)
        column.addLayout(self.body)
        self.build_choices()
        column.addLayout(self._build_foot())
        self._reasons = self._build_reasons()
        column.addWidget(self._reasons)

    def build_choices(self) -> None:
        """Fill ``body``; before the buttons below it, so that the Tab key meets the choices first."""
        raise NotImplementedError

    def show_answer(self, answer: Answer | None) -> None:
        """Show what the session holds, without telling of it."""
        self._clear.setVisible(answer is not None)

    def entry(self) -> QWidget:
        """Return the widget that takes the keyboard first."""
        raise NotImplementedError

    def tell(self, answer: Answer | None) -> None:
        """Pass on a new answer."""
        self._clear.setVisible(answer is not None)
        self.answered.emit(self.question.id, answer)

    # Building

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self._why = QToolButton()
        self._why.setText(self.tr("Why we ask"))
        self._why.setAccessibleDescription(self.question.text)
        self._why.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._why.setArrowType(Qt.ArrowType.RightArrow)
        if not (self.question.why or self.question.find_out):
            self._why.hide()
        self._why.clicked.connect(self._on_why_clicked)
        self._clear = QToolButton()
        self._clear.setText(self.tr("Clear answer"))
        self._clear.setAccessibleDescription(self.question.text)
        self._clear.hide()
        self._clear.clicked.connect(self._on_clear_clicked)
        for button in (self._why, self._clear):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        foot.addWidget(self._why)
        foot.addStretch()
        foot.addWidget(self._clear)
        return foot

    def _build_reasons(self) -> QLabel:
        parts = [self.question.why]
        if self.question.find_out:
            parts.append(self.tr("How to find out: {0}").format(self.question.find_out))
        reasons = text_label("\n\n".join(part for part in parts if part), "muted")
        reasons.setContentsMargins(8, 0, 8, 6)
        reasons.hide()
        return reasons

    # Slots

    @Slot()
    def _on_why_clicked(self) -> None:
        unfolded = self._reasons.isHidden()
        self._why.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        self._reasons.setVisible(unfolded)

    @Slot()
    def _on_clear_clicked(self) -> None:
        self.show_answer(None)
        self.entry().setFocus(Qt.FocusReason.OtherFocusReason)
        self.answered.emit(self.question.id, None)


def text_label(text: str, role: str = "") -> QLabel:
    """Return a wrapping label for text that is never markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        give_role(label, role)
    return label
