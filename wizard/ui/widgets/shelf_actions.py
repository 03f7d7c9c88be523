"""What can be done with the chosen assessment: go on, pin, copy, delete, put back, and the way to the trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from wizard.ui.icons import icon
from wizard.ui.widgets.again import Again
from wizard.ui.widgets.quiet_tool import quiet_tool

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QResizeEvent

    from wizard.store.shelf import Row

Role = QPalette.ColorRole


class ShelfActions(QWidget):
    """The buttons under the list; each of them only tells."""

    open_wanted = Signal()
    pin_wanted = Signal()
    copy_wanted = Signal()
    delete_wanted = Signal()
    back_wanted = Signal()
    trash_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = QPushButton(self.tr("&Continue"))
        self._open.clicked.connect(self.open_wanted)
        self.again = Again()
        self._pin = self._tool("", "pin", self.pin_wanted)
        self._copy = self._tool(self.tr("Save a cop&y..."), "file-down", self.copy_wanted)
        self._delete = self._tool(self.tr("&Delete"), "trash-2", self.delete_wanted)
        self._back = self._tool(self.tr("Put &back"), "undo-2", self.back_wanted)
        self._bin = self._tool("", "trash-2", self.trash_wanted)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        for button in (self._open, self.again, self._pin, self._copy, self._delete, self._back):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self._bin)

    def show_choice(self, row: Row | None, *, trash: bool) -> None:
        """Offer what can be done with a row."""
        self.again.setVisible(not trash)
        for button in (self._open, self._pin, self._copy, self._delete):
            button.setVisible(not trash)
            button.setEnabled(row is not None)
        self._back.setVisible(trash)
        self._back.setEnabled(row is not None)
        pinned = row is not None and row.pinned
        self._pin.setText(self.tr("Un&pin") if pinned else self.tr("&Pin"))
        self._pin.setToolTip(self._pin.text().replace("&", ""))
        self._pin.setIcon(icon("pin-off" if pinned else "pin", Role.PlaceholderText))
        self._fit()

    def show_trash(self, thrown: int, *, inside: bool) -> None:
        """Offer the way to the trash where there is something in it, or out of it."""
        self._bin.setVisible(bool(thrown) or inside)
        self._bin.setText(self.tr("&Back to the list") if inside else self.tr("&Trash ({0})").format(thrown))
        self._bin.setIcon(icon("arrow-left" if inside else "trash-2", Role.PlaceholderText))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for little: where there is not enough room for words, icons stand for them."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the words away from one button after the other, the most familiar pictures first."""
        tools = (*self.again.tools, self._copy, self._delete, self._pin)
        for tool in tools:
            tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for tool in reversed(tools):
            self.again.updateGeometry()  # it has buttons of its own, of which the row hears only later
            if self._row.sizeHint().width() <= self.width():
                return
            tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _tool(self, text: str, picture: str, wanted: SignalInstance) -> QToolButton:
        button = quiet_tool(text, picture)
        button.clicked.connect(wanted)
        return button
