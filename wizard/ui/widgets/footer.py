"""The bar of buttons below a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton

from wizard.ui.theme import change_role, give_role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget


class Footer(QFrame):
    """Buttons and choices from left to right; ``part`` puts the rest at the right end."""

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

    def part(self) -> None:
        """Push what follows to the right."""
        self._row.addStretch()


class StepFooter(Footer):
    """The buttons that every step of the questions has; what they do is the walk's."""

    def __init__(self, back: Callable[[], None], close: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = self.add(self.tr("&Back"), back)
        self.add(self.tr("&Save and close"), close)
        self.part()

    def lead_on(self, results: Callable[[], None], onward: Callable[[], None]) -> None:
        """Add the two ways on."""
        self._results = self.add(self.tr("See the &results"), results)
        self._next = self.add(self.tr("&Next"), onward, primary=True)

    def show_ways(self, *, back: bool, onward: bool) -> None:
        """Show which neighbours there are; on the last step the results are what comes next."""
        self._back.setEnabled(back)
        self._next.setVisible(onward)
        role = "" if onward else "primary"
        if self._results.property("role") != role:
            change_role(self._results, role)
