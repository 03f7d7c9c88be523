"""One large figure with what it is and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from wizard.ui.widgets.card import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Tile(QFrame):
    """A small card that can be read across a room."""

    def __init__(self, title: str, figure: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = title
        self._figure, self._note = text_label(figure, "figure"), text_label(note, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(2)
        column.addWidget(text_label(title, "kicker"))
        column.addWidget(self._figure)
        column.addWidget(self._note)
        column.addStretch()
        self.show_figure(figure, note)

    def show_figure(self, figure: str, note: str) -> None:
        """Show another figure."""
        self._figure.setText(figure)
        self._note.setText(note)
        self.setAccessibleName(f"{self._title}: {figure}. {note}")
