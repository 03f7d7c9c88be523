"""The bar of buttons below a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from wizard.ui.measures import MEDIUM, PAGE, SMALL
from wizard.ui.theme import give_role
from wizard.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable


class Footer(QFrame):
    """Buttons from left to right; ``part`` puts the rest at the right end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        left, _, right, _ = PAGE
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(left, MEDIUM, right, MEDIUM)
        self._row = FlowLayout()
        self._row.setSpacing(SMALL)
        self._whole.addLayout(self._row, 1)

    def add(self, text: str, clicked: Callable[[], None], *, primary: bool = False) -> QPushButton:
        """Add a button and return it."""
        button = QPushButton(text)
        if primary:
            give_role(button, "primary")
        button.clicked.connect(clicked)
        self._row.addWidget(button)
        return button

    def say(self, label: QLabel) -> None:
        """Add a sentence that takes the room beside the buttons."""
        self._whole.setStretch(0, 0)
        self._whole.addWidget(label, 1)

    def part(self) -> None:
        """Push what follows to the right."""
        self._row.addStretch()
