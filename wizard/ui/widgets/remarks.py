"""What stands beside an answer: a note, and how we know it.

There is one field: while the question is open, what is written there is a
reminder and is never printed; with an answer it is that answer's note, which
is. The field says which of the two it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.ui.theme import give_role
from wizard.ui.widgets.foot import evidence_names
from wizard.ui.widgets.typed_fields import NoteField, Picker

if TYPE_CHECKING:
    from wizard.domain.answers import Answer, Evidence


class Remarks(QWidget):
    """The note and the evidence of one question; ``about`` is its text."""

    noted = Signal(str)
    evidence_chosen = Signal(object)  # Evidence, or None

    def __init__(self, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(4)
        self.field = NoteField()
        self.field.setAccessibleName(self.tr("Note"))
        self.field.textChanged.connect(self._on_text_changed)
        column.addLayout(self._build_caption())
        column.addWidget(self.field)
        self.evidence = Picker()
        self.evidence.setAccessibleDescription(about)
        column.addSpacing(4)
        column.addLayout(self._build_evidence())

    def show_remarks(self, answer: Answer | None, reminder: str) -> None:
        """Show what the session holds, without telling of it."""
        self._showing = True
        self.field.show_text(answer.note if answer is not None else reminder)
        kind = self.tr("Printed with the answer.") if answer is not None else self.tr("A reminder, not printed.")
        self._kind.setText(kind)
        self.field.setAccessibleDescription(kind)
        known = answer.evidence if answer is not None else None
        self.evidence.setCurrentIndex(self.evidence.findData(known))
        self.evidence.setVisible(answer is not None)
        self._caption.setVisible(answer is not None)
        self._later.hide()
        self._showing = False

    def take_evidence(self) -> None:
        """Give the keyboard to the evidence, or say that it comes with an answer."""
        self._later.setVisible(self.evidence.isHidden())
        (self.field if self.evidence.isHidden() else self.evidence).setFocus(Qt.FocusReason.OtherFocusReason)

    # Building

    def _build_caption(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        caption = QLabel(self.tr("Note"))
        caption.setBuddy(self.field)
        give_role(caption, "strong")
        self._kind = QLabel()
        give_role(self._kind, "muted")
        row.addWidget(caption)
        row.addWidget(self._kind)
        row.addStretch()
        return row

    def _build_evidence(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._caption = QLabel(self.tr("How do we know?"))
        self._caption.setBuddy(self.evidence)
        give_role(self._caption, "strong")
        self.evidence.addItem(self.tr("Not said"), None)
        for known, name in evidence_names().items():
            self.evidence.addItem(name, known)
        self.evidence.currentIndexChanged.connect(self._on_evidence_changed)
        self._later = QLabel(self.tr("How we know it can be said once there is an answer."))
        give_role(self._later, "muted")
        for widget in (self._caption, self.evidence, self._later):
            row.addWidget(widget)
        row.addStretch()
        return row

    # Slots

    @Slot()
    def _on_text_changed(self) -> None:
        if not self._showing:
            self.noted.emit(self.field.toPlainText())

    @Slot(int)
    def _on_evidence_changed(self, _place: int) -> None:
        if not self._showing:
            known: Evidence | None = self.evidence.currentData(Qt.ItemDataRole.UserRole)
            self.evidence_chosen.emit(known)
