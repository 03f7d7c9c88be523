"""What can be done with the chosen assessment: go on, pin, copy, delete, put back, and the way to the trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from wizard.ui.icons import icon
from wizard.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from wizard.store.shelf import Row

Role = QPalette.ColorRole


class ShelfActions(QWidget):
    """The buttons under the list; each of them only tells."""

    open_wanted = Signal()
    pin_wanted = Signal()
    copy_wanted = Signal()
    merge_wanted = Signal()
    delete_wanted = Signal()
    back_wanted = Signal()
    trash_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = QPushButton(self.tr("&Continue"))
        self._open.clicked.connect(self.open_wanted)
        self._pin = self._tool("", "pin", self.pin_wanted)
        self._copy = self._tool(self.tr("Save a cop&y..."), "file-down", self.copy_wanted)
        self._merge = self._tool(self.tr("Bring &in a copy..."), "file-up", self.merge_wanted)
        self._delete = self._tool(self.tr("&Delete"), "trash-2", self.delete_wanted)
        self._back = self._tool(self.tr("Put &back"), "undo-2", self.back_wanted)
        self._bin = self._tool("", "trash-2", self.trash_wanted)
        row = FlowLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        for button in (self._open, self._pin, self._copy, self._merge, self._delete, self._back):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self._bin)

    def show_choice(self, row: Row | None, *, trash: bool) -> None:
        """Offer what can be done with a row."""
        for button in (self._open, self._pin, self._copy, self._merge, self._delete):
            button.setVisible(not trash)
            button.setEnabled(row is not None)
        self._back.setVisible(trash)
        self._back.setEnabled(row is not None)
        pinned = row is not None and row.pinned
        self._pin.setText(self.tr("Un&pin") if pinned else self.tr("&Pin"))
        self._pin.setIcon(icon("pin-off" if pinned else "pin", Role.PlaceholderText))

    def show_trash(self, thrown: int, *, inside: bool) -> None:
        """Offer the way to the trash where there is something in it, or out of it."""
        self._bin.setVisible(bool(thrown) or inside)
        self._bin.setText(self.tr("&Back to the list") if inside else self.tr("&Trash ({0})").format(thrown))
        self._bin.setIcon(icon("arrow-left" if inside else "trash-2", Role.PlaceholderText))

    def _tool(self, text: str, picture: str, wanted: SignalInstance) -> QToolButton:
        side = self.fontMetrics().height()
        button = QToolButton()
        button.setText(text)
        button.setIcon(icon(picture, Role.PlaceholderText))
        button.setIconSize(QSize(side, side))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(wanted)
        return button
