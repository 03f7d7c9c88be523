"""A field to search in, with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QLineEdit

from wizard.ui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

WIDEST = 23  # heights of a line, as is the next
AROUND = 3.3  # what lens, button and borders take


class SearchField(QLineEdit):
    """Takes the keyboard when the system's key for searching is pressed; the key down leads to what was found."""

    found_wanted = Signal()

    def __init__(self, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        key = QKeySequence(QKeySequence.StandardKey.Find)
        self.setAccessibleName(purpose)
        self.setToolTip(key.toString(QKeySequence.SequenceFormat.NativeText))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # what is dropped is for the page
        self.setMaximumWidth(WIDEST * self.fontMetrics().height())
        lens = QAction(icon("search", QPalette.ColorRole.PlaceholderText), "", self)
        self.addAction(lens, QLineEdit.ActionPosition.LeadingPosition)
        self._key = QShortcut(key, self)
        self._key.activated.connect(self._on_key_activated)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on to what was found; give up the search."""
        if event.key() == Qt.Key.Key_Down:
            self.found_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say inside what there is to search, as far as there is room to say it."""
        super().resizeEvent(event)
        purpose, metrics = self.accessibleName(), self.fontMetrics()
        fits = metrics.horizontalAdvance(purpose) <= self.width() - AROUND * metrics.height()
        self.setPlaceholderText(purpose if fits else self.tr("Search"))

    @Slot()
    def _on_key_activated(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
