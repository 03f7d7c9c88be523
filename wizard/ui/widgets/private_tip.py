"""What only the seller sees of a question: a tip that is marked as private and never printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLabel

from wizard.ui.icons import draw_icon
from wizard.ui.theme import give_role

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

PAD, ICON, GAP = 10, 18, 10


class PrivateTip(QLabel):
    """A tip for the seller, with a lock beside it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        give_role(self, "private")
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        start, end = PAD + ICON + GAP, PAD
        self.setContentsMargins(start if left_to_right else end, 6, end if left_to_right else start, 6)

    def say(self, text: str) -> None:
        """Tell something else."""
        self.setText(self.tr("Only you see this: {0}").format(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and the lock beside its first line."""
        super().paintEvent(event)
        painter = QPainter(self)
        line = self.fontMetrics().height()
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left = PAD if left_to_right else self.width() - PAD - ICON
        lock = QRectF(left, 6 + (line - ICON) / 2, ICON, ICON)
        draw_icon(painter, "message-square-lock", lock, self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.end()
