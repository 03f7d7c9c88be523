"""A card of labelled fields, one below the other, each with room for a word about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from wizard.ui.measures import CARD, HAIR, MEDIUM, SMALL
from wizard.ui.theme import give_role
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FormCard(QFrame):
    """Fields under one heading."""

    def __init__(self, heading: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*CARD)
        self.column.setSpacing(HAIR)
        if heading:
            self.column.addWidget(text_label(heading, "question"))
        if note:
            self.column.addWidget(text_label(note, "muted"))
        self._gap = SMALL if heading or note else 0

    def add(self, label: str, field: QWidget, note: str = "") -> QLabel:
        """Add a field under its label; return the label below it, which holds the note."""
        caption = QLabel(label)
        caption.setWordWrap(True)
        caption.setBuddy(field)
        give_role(caption, "strong")
        field.setAccessibleName(label)
        self._part()
        self.column.addWidget(caption)
        self.column.addWidget(field)
        return self._note(note, "muted")

    def caption(self, field: QWidget) -> QLabel:
        """Return the label of a field."""
        return next(label for label in self.findChildren(QLabel) if label.buddy() is field)

    def say(self, note: str = "", role: str = "muted") -> QLabel:
        """Add a line of its own, hidden while it is empty, and return it."""
        below = self._note(note, role)
        below.setContentsMargins(0, self._gap, 0, 0)  # its own, so that it goes where the line is hidden
        self._gap = MEDIUM
        return below

    def row(self, *widgets: QWidget) -> None:
        """Add widgets beside each other, as wide as they need to be."""
        self._part()
        line = FlowLayout()
        line.setSpacing(SMALL)
        for widget in widgets:
            line.addWidget(widget)
        self.column.addLayout(line)

    def _note(self, text: str, role: str) -> QLabel:
        below = text_label(text, role)
        below.setVisible(bool(text))
        self.column.addWidget(below)
        return below

    def _part(self) -> None:
        """Leave room above what follows."""
        self.column.addSpacing(self._gap)
        self._gap = MEDIUM


def show_note(label: QLabel, text: str) -> None:
    """Put a sentence where a note stands; an empty one takes no room."""
    label.setText(text)
    label.setVisible(bool(text))
