"""The bar of buttons below a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton

from wizard.ui.measures import MEDIUM, PAGE, SMALL
from wizard.ui.theme import give_role
from wizard.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget


class Footer(QFrame):
    """Buttons and choices from left to right; ``part`` puts the rest at the right end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        left, _, right, _ = PAGE
        self._row = FlowLayout(self)
        self._row.setContentsMargins(left, MEDIUM, right, MEDIUM)
        self._row.setSpacing(SMALL)

    def add(self, text: str, clicked: Callable[[], None], *, primary: bool = False) -> QPushButton:
        """Add a button and return it."""
        button = QPushButton(text)
        if primary:
            give_role(button, "primary")
        button.clicked.connect(clicked)
        self._row.addWidget(button)
        return button

    def choice(self, label: str, options: Iterable[tuple[str, str]]) -> QComboBox:
        """Add a labelled choice of (name, data) and return it."""
        name, box = QLabel(label), QComboBox()
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for text, data in options:
            box.addItem(text, data)
        name.setBuddy(box)
        self._row.addWidget(name)
        self._row.addWidget(box)
        return box

    def say(self, label: QLabel) -> None:
        """Add a sentence that takes the room there is."""
        self._row.addWidget(label)

    def part(self) -> None:
        """Push what follows to the right."""
        self._row.addStretch()
