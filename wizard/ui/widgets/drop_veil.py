"""The veil over a page while a file is held above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from wizard.ui.icons import draw_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

INSET, ROUND, ICON = 16, 12, 40
Role = QPalette.ColorRole


class DropVeil(QWidget):
    """Says that the file may be dropped here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = self.tr("Drop it here to open it")

    def cover(self, page: QWidget) -> None:
        """Lie over all of a page."""
        self.setGeometry(page.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a wash, a dashed line round it, and the words."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(palette.color(Role.Window))
        ground.setAlpha(232)
        painter.fillRect(self.rect(), ground)
        room = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        painter.setPen(QPen(palette.color(Role.Highlight), 2, Qt.PenStyle.DashLine))
        painter.setBrush(palette.color(Role.AlternateBase))
        painter.drawRoundedRect(room, ROUND, ROUND)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(palette.color(Role.WindowText))
        painter.drawText(room.translated(0, ICON / 2 + 8), Qt.AlignmentFlag.AlignCenter, self._text)
        mark = QRectF(room.center().x() - ICON / 2, room.center().y() - ICON, ICON, ICON)
        draw_icon(painter, "folder-open", mark, palette.color(Role.Highlight))
        painter.end()
