"""Two panes beside each other: a list and what it leads to; a narrow window shows one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

SIDE_WIDTH, SIDE_SHARE = 288, 0.4  # of the side pane: the least, and its most as a part of both
NARROW = 780  # width below which the main pane needs all of it


class Panes(QWidget):
    """The side pane is as wide as it asks to be, within reason; ``narrowed`` tells whether it has to be asked for."""

    narrowed = Signal(bool)

    def __init__(self, side: QWidget, main: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._main = side, main
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(main, 1)

    @property
    def listing(self) -> bool:
        """Whether the side pane has taken the place of the main one."""
        return self._main.isHidden()

    def minimumSizeHint(self) -> QSize:
        """Let the side pane give back, in a smaller window, what it has above the least."""
        spare = 0 if self._side.isHidden() else self._side.minimumWidth() - SIDE_WIDTH
        return super().minimumSizeHint() - QSize(max(0, spare), 0)

    def event(self, event: QEvent) -> bool:
        """Follow a side pane that needs another width, as with other words or larger ones."""
        if event.type() == QEvent.Type.LayoutRequest and not self.listing:
            self._fit_side()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit both, or leave a narrow window to the main pane."""
        self.show_main()
        self.narrowed.emit(self.width() < NARROW)
        super().resizeEvent(event)

    @Slot()
    def show_side(self) -> None:
        """Put the side pane in the place of the main one, where there is no room for both."""
        if self.width() < NARROW:
            self._side.setMinimumWidth(SIDE_WIDTH)
            self._side.setMaximumWidth(self.width())
            self._side.show()
            self._main.hide()
            self._side.setFocus(Qt.FocusReason.TabFocusReason)

    def show_main(self) -> None:
        """Show the main pane, and beside it the other where there is room."""
        self._fit_side()
        self._side.setVisible(self.width() >= NARROW)
        self._main.show()

    def _fit_side(self) -> None:
        wanted = min(self._side.sizeHint().width(), round(SIDE_SHARE * self.width()))
        width = SIDE_WIDTH if self.width() < NARROW else max(SIDE_WIDTH, wanted)
        self._side.setFixedWidth(width)
