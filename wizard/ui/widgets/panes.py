"""Two panes beside each other: a list and what it leads to; a narrow window shows one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

SIDE_WIDTH = 288
NARROW = 780  # width below which the main pane needs all of it


class Panes(QWidget):
    """The side pane keeps its width; ``narrowed`` tells whether it has to be asked for."""

    narrowed = Signal(bool)

    def __init__(self, side: QWidget, main: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._main = side, main
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(main, 1)
        side.setMinimumWidth(SIDE_WIDTH)

    @property
    def listing(self) -> bool:
        """Whether the side pane has taken the place of the main one."""
        return self._main.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit both, or leave a narrow window to the main pane."""
        self.show_main()
        self.narrowed.emit(self.width() < NARROW)
        super().resizeEvent(event)

    @Slot()
    def show_side(self) -> None:
        """Put the side pane in the place of the main one, where there is no room for both."""
        if self.width() < NARROW:
            self._side.setMaximumWidth(self.width())
            self._side.show()
            self._main.hide()
            self._side.setFocus(Qt.FocusReason.TabFocusReason)

    def show_main(self) -> None:
        """Show the main pane, and beside it the other where there is room."""
        narrow = self.width() < NARROW
        self._side.setMaximumWidth(self.width() if narrow else SIDE_WIDTH)
        self._side.setVisible(not narrow)
        self._main.show()
