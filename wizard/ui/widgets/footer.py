"""The bar of buttons below a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from wizard.ui.theme import give_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class Footer(QFrame):
    """Buttons from left to right; ``part`` puts the rest at the right end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(28, 12, 28, 12)
        self._row.setSpacing(10)

    def add(self, text: str, clicked: Callable[[], None], *, primary: bool = False) -> QPushButton:
        """Add a button and return it."""
        button = QPushButton(text)
        if primary:
            give_role(button, "primary")
        button.clicked.connect(clicked)
        self._row.addWidget(button)
        return button

    def part(self) -> None:
        """Push what follows to the right."""
        self._row.addStretch()
