"""The big screen: a page alone in full screen with larger type, until Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from wizard.ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

LARGER = 1.3


class Presentation(QObject):
    """Turns presenting on and off for one page.

    Args:
        hidden: what is nobody's business in a meeting.
    """

    toggled = Signal(bool)

    def __init__(self, page: QWidget, hidden: Iterable[QWidget]) -> None:
        super().__init__(page)
        self.on = False
        self._page, self._hidden = page, tuple(hidden)
        self._before: tuple[QFont, Qt.WindowState] | None = None
        for keys in ("F5", "F11"):
            QShortcut(QKeySequence(keys), page).activated.connect(self.toggle)
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
        self._leave.setEnabled(False)
        self._leave.activated.connect(self.toggle)
        page.installEventFilter(self)

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:
        """Never stay on the big screen without the page."""
        if event.type() == QEvent.Type.Hide and self.on and not self._page.window().isMinimized():
            self.toggle()
        return False

    @Slot()
    def toggle(self) -> None:
        """Start presenting, or stop."""
        window, app = self._page.window(), QApplication.instance()
        if not isinstance(app, QApplication):
            return
        self.on = not self.on
        self._leave.setEnabled(self.on)
        for widget in self._hidden:
            widget.setVisible(not self.on)
        if self.on:
            self._before = QFont(app.font()), window.windowState()
            window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
            font = QFont(app.font())
            font.setPointSizeF(font.pointSizeF() * LARGER)
            _dress(app, font)
        elif self._before is not None:
            window.setWindowState(self._before[1])
            _dress(app, self._before[0])
        self.toggled.emit(self.on)


def _dress(app: QApplication, font: QFont) -> None:
    app.setFont(font)
    theme.paint(app, theme.system_scheme(app.palette()))
