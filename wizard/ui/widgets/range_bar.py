"""A score's range on a line from 0 to 100, and what it narrows to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

HEIGHT, ROUND, FAINT = 10, 5, 0.35
Role = QPalette.ColorRole
Range = tuple[float, float]


class RangeBar(QWidget):
    """Today's range pale, the narrower one inside it strong."""

    def __init__(self, wide: Range, narrow: Range, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide, self._narrow = wide, narrow
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a thin line."""
        return QSize(200, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and both ranges."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = self.palette()
        for ends, role, opacity in (
            ((0.0, 100.0), Role.Mid, 1.0),
            (self._wide, Role.Highlight, FAINT),
            (self._narrow, Role.Highlight, 1.0),
        ):
            painter.setOpacity(opacity)
            painter.setBrush(palette.color(role))
            painter.drawRoundedRect(self._room(ends), ROUND, ROUND)
        painter.end()

    def _room(self, ends: Range) -> QRectF:
        start, end = (self.width() * point / 100 for point in ends)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = self.width() - end, self.width() - start
        return QRectF(start, 0, max(HEIGHT, end - start), HEIGHT)
