"""A score on its scale of 0 to 100: what is confirmed, what is possible, and where the bands begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

HEIGHT, TRACK, FULL = 18, 10, 100
Role = QPalette.ColorRole


class ScaleBar(QWidget):
    """A track from 0 to 100, filled up to ``low``, hatched from there to ``high``, with ticks at band edges.

    Args:
        name: what a screen reader says: the score in words.
    """

    def __init__(
        self,
        name: str,
        low: float | None,
        high: float | None,
        edges: Sequence[float] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._low = low
        self._high = high
        self._edges = tuple(edge for edge in edges if 0 < edge < FULL)

    def sizeHint(self) -> QSize:
        """Ask for a line's height."""
        return QSize(160, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and what fills it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        track = QRectF(0, (self.height() - TRACK) / 2, self.width(), TRACK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(Role.Mid))
        painter.drawRoundedRect(track, TRACK / 2, TRACK / 2)
        if self._low is not None and self._high is not None:
            possible = palette.color(Role.Highlight)
            possible.setAlphaF(0.35)
            painter.setBrush(possible)
            painter.drawRoundedRect(self._part(track, self._high), TRACK / 2, TRACK / 2)
            painter.setBrush(palette.color(Role.Highlight))
            painter.drawRoundedRect(self._part(track, self._low), TRACK / 2, TRACK / 2)
        painter.setPen(QPen(palette.color(Role.Base), 2))
        for edge in self._edges:
            x = track.width() * self._toward(edge) / FULL
            painter.drawLine(int(x), int(track.top()), int(x), int(track.bottom()))
        painter.end()

    def _toward(self, value: float) -> float:
        return FULL - value if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else value

    def _part(self, track: QRectF, value: float) -> QRectF:
        width = max(TRACK if value > 0 else 0.0, track.width() * value / FULL)
        left = track.right() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else track.left()
        return QRectF(left, track.top(), width, TRACK)
