"""The big screen: a page alone in full screen with larger type, until Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
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
        self._before = Qt.WindowState.WindowNoState
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
        state = window.windowState()
        if self.on:
            self._before = state
        window.setWindowState(state | Qt.WindowState.WindowFullScreen if self.on else self._before)
        theme.enlarge(self._page, app, LARGER if self.on else 1)
        self.toggled.emit(self.on)
