"""A quiet bar that offers for some seconds to take back what was just done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from wizard.ui.widgets.card import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

TIME = 12_000  # milliseconds


class UndoBar(QFrame):
    """Shows one sentence with a button; a second one takes the place of the first."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self._said = text_label("")
        undo = QPushButton(self.tr("&Undo"))
        undo.clicked.connect(self.undo_wanted)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self.undo_wanted)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TIME)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._said, 1)
        row.addWidget(undo)
        self.hide()

    def offer(self, sentence: str) -> None:
        """Say what was done, and that it can be taken back."""
        self._said.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self._timer.start()
