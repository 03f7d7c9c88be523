"""One thing that two copies of an assessment do not agree on, and the choice between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QVBoxLayout

from wizard.ui.measures import CARD, HAIR
from wizard.ui.widgets import keys
from wizard.ui.widgets.card import one_stop
from wizard.ui.widgets.choices import AnswerChoice
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from wizard.domain.differences import Difference, Side

SIDES: tuple[Side, Side] = ("ours", "theirs")


class DifferenceCard(QGroupBox):
    """Shows what either copy says; what only one of them has is taken unless somebody decides otherwise."""

    chosen = Signal()

    def __init__(self, about: str, ours: str, theirs: str, found: Difference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = found
        self.setAccessibleName(about)
        self._group = QButtonGroup(self)
        self._buttons = (
            AnswerChoice(self.tr("Yours: {0}").format(ours), self),
            AnswerChoice(self.tr("The copy: {0}").format(theirs), self),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(*CARD)
        column.setSpacing(HAIR)
        column.addWidget(text_label(about, "question"))
        for place, button in enumerate(self._buttons):
            self._group.addButton(button, place)
            column.addWidget(button)
        if not found.conflict:
            self.choose(found.taken)
        one_stop(self._buttons, self.entry())
        self._group.idToggled.connect(self.chosen)

    @property
    def side(self) -> Side | None:
        """Whose word is taken; ``None`` while nobody has chosen."""
        place = self._group.checkedId()
        return SIDES[place] if place >= 0 else None

    def choose(self, side: Side) -> None:
        """Take the word of one side."""
        self._buttons[SIDES.index(side)].setChecked(True)
        one_stop(self._buttons, self.entry())

    def entry(self) -> QWidget:
        """Return the button that takes the keyboard first."""
        return self._group.checkedButton() or self._buttons[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digits, and move by arrows."""
        place, step = keys.digit(event), keys.arrow(event, self.layoutDirection())
        here = next((at for at, button in enumerate(self._buttons) if button is self.focusWidget()), None)
        if place is not None and place < len(self._buttons):
            self._take(place)
            self._buttons[place].click()
        elif step and here is not None:
            self._take((here + step) % len(self._buttons))
        else:
            super().keyPressEvent(event)

    def _take(self, place: int) -> None:
        one_stop(self._buttons, self._buttons[place])
        self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
