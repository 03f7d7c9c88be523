"""The bar of buttons below a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from wizard.ui.measures import LARGE, MEDIUM, PAGE, SMALL
from wizard.ui.theme import change_role, give_role
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
        self._whole.setSpacing(LARGE)
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

    def put(self, button: QPushButton) -> None:
        """Add a button that was made elsewhere."""
        self._row.addWidget(button)

    def say(self, label: QLabel, *, first: bool = False) -> None:
        """Add a sentence that takes the room beside the buttons, after them or before."""
        self._whole.setStretch(0, 0)
        self._whole.insertWidget(0 if first else 1, label, 1)

    def part(self) -> None:
        """Push what follows to the right."""
        self._row.addStretch()


class StepFooter(Footer):
    """The buttons that every step of the questions has; what they do is the walk's."""

    def __init__(self, back: Callable[[], None], close: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = self.add(self.tr("&Back"), back)
        self._close = self.add(self.tr("&Save and close"), close)
        self.part()

    def lead_on(self, results: Callable[[], None], onward: Callable[[], None]) -> None:
        """Add the two ways on."""
        self._results = self.add(self.tr("See the &results"), results)
        self._next = self.add(self.tr("&Next"), onward, primary=True)

    def end_with(self, text: str) -> None:
        """Call the way out otherwise, where nothing is saved."""
        self._close.setText(text)

    def show_ways(self, *, back: bool, onward: bool) -> None:
        """Show which neighbours there are; on the last step the results are what comes next."""
        self._back.setEnabled(back)
        self._next.setVisible(onward)
        role = "" if onward else "primary"
        if self._results.property("role") != role:
            change_role(self._results, role)
