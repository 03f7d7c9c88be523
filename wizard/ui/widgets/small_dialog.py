"""A dialog that asks for one thing and tells it when it is kept; whoever opens it does not wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from wizard.ui.theme import give_role
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH = 28  # heights of a line
ROOM_BESIDE = 40  # pixels of the window that it leaves free


class SmallDialog(QDialog):
    """One sentence, room for what is asked in ``column``, and Save and Cancel under it."""

    def __init__(self, title: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._room = parent.width() - ROOM_BESIDE
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 16)
        self.column.setSpacing(12)
        self.column.addWidget(text_label(about))

    def complete(self) -> QDialogButtonBox:
        """Add the buttons and return them."""
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        give_role(box.button(QDialogButtonBox.StandardButton.Save), "primary")
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        self.column.addWidget(box)
        return box

    def event(self, event: QEvent) -> bool:
        """Be as wide as is easily read, and as tall as the wrapped lines then are, whenever they change."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            width = max(min(WIDTH * self.fontMetrics().height(), self._room), self.column.minimumSize().width())
            self.setMinimumHeight(self.column.totalHeightForWidth(width))
            self.resize(width, self.minimumHeight())
        return done

    def keep(self) -> None:
        """Tell what is kept."""
        raise NotImplementedError

    @Slot()
    def _on_accepted(self) -> None:
        self.keep()
        self.accept()
