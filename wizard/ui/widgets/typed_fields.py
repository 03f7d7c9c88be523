"""Fields to type into, which share one undo with the answers.

Ctrl+Z takes back letters while the field still has any to take back, and
after that answers: the field lets go of the key, and the page gets it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from wizard.ui.widgets import keys
from wizard.ui.widgets.fields import Choice

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
LINES = 3
UNFIT = "unfit"  # role of a field that holds what cannot be counted


class LineField(QLineEdit):
    """One line."""

    def event(self, event: QEvent) -> bool:
        """Let go of undo and redo when there is nothing to take back here."""
        if isinstance(event, QKeyEvent) and _spent(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of the question to it."""
        if _for_question(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class NoteField(QPlainTextEdit):
    """A few lines; the Tab key leaves it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None, lines: int = LINES) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 28)

    def event(self, event: QEvent) -> bool:
        """Let go of undo and redo when there is nothing to take back here."""
        document = self.document()
        if isinstance(event, QKeyEvent) and _spent(
            event, undo=document.isUndoAvailable(), redo=document.isRedoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of the question to it."""
        if _for_question(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that typing has ended."""
        super().focusOutEvent(event)
        self.left.emit()

    def show_text(self, text: str) -> None:
        """Show a text; one that stands there already keeps its cursor and its undo."""
        if self.toPlainText() != text:
            self.setPlainText(text)


class Picker(Choice):
    """A choice among the questions, whose keys it leaves to them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of the question to it."""
        if keys.letter(event) or keys.digit(event) is not None:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _for_question(event: QKeyEvent) -> bool:
    held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return held and (bool(keys.letter(event)) or keys.digit(event) is not None)


def _spent(event: QKeyEvent, *, undo: bool, redo: bool) -> bool:
    """Whether a key asks for an undo or redo that the field cannot give."""
    return (event.matches(UNDO) and not undo) or (event.matches(REDO) and not redo)
