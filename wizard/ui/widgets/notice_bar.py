"""A bar at the top of the window that says something once, and goes when it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from wizard.ui.icons import icon
from wizard.ui.widgets.offer import Picture
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class NoticeBar(QFrame):
    """Shows one sentence, and a button where something can be done about it."""

    action_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = text_label("")
        self._action = QPushButton()
        self._action.clicked.connect(self.action_wanted)
        self._close = close = QToolButton()
        close.setIcon(icon("x"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(Picture("info", QPalette.ColorRole.Highlight, 1.2).appear())
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(close)
        self.hide()

    @Slot(str)
    def tell(self, sentence: str, action: str = "") -> None:
        """Say something; an empty sentence takes the bar away."""
        self._text.setText(sentence)
        self._close.setAccessibleName(self.tr("Close this message"))  # the language may be another one than last time
        self.setAccessibleName(sentence)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setVisible(bool(sentence))
