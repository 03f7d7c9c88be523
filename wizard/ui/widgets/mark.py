"""A small picture beside a text, which says the same as the text and needs no name of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QWidget

from wizard.ui.icons import SIZE, draw_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Mark(QWidget):
    """One icon in the colour of the text, which follows the scheme."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(QSize(SIZE, SIZE))

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        draw_icon(QPainter(self), self._name, QRectF(self.rect()), colour)
