"""Files dropped on a page, and the veil over it while one is held above it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from wizard.ui.icons import draw_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QAbstractScrollArea

ENDINGS = (".readiness", ".toml", ".pdf")
INSET, ROUND, ICON = 16, 12, 40
Role = QPalette.ColorRole


class Dropping(QObject):
    """Lets a file be dropped anywhere on a page, and tells which."""

    dropped = Signal(object)  # Path

    def __init__(self, page: QAbstractScrollArea) -> None:
        super().__init__(page)
        self._page = page
        self._veil: DropVeil | None = None
        page.viewport().setAcceptDrops(True)
        page.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Cover the page while a file is held above it; what cannot be opened is left to Qt, which refuses it."""
        if isinstance(event, QDragEnterEvent) and _file(event) is not None:
            event.acceptProposedAction()
            self._veil = self._veil or DropVeil(self._page)
            self._veil.cover(self._page)
            return True
        if event.type() in {QEvent.Type.DragLeave, QEvent.Type.Drop} and self._veil is not None:
            self._veil.hide()
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent) and (path := _file(event)) is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)
            return True
        return False


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


def _file(event: QDropEvent) -> Path | None:
    """Return the one file that is being dropped, if it is of a kind that can be opened."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() in ENDINGS else None
