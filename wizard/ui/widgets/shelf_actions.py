"""The bar under the list: what is done most is a button, the rest lies behind "More", all of it in the list's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from wizard.ui.icons import icon
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.icon_button import SIDE, stand_apart

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.store.shelf import Row

    Slot = Callable[[], object]

Needs = Literal["row", "list", "trashed"]  # a chosen row, nothing but the list, a row of the trash
Role = QPalette.ColorRole


class _Offered(NamedTuple):
    """Something to do, its button if it has one, and what it takes."""

    action: QAction
    button: QToolButton | QPushButton | None
    needs: Needs


class ShelfActions(QWidget):
    """What can be done with the chosen assessment, and the way to the trash.

    One more thing to do is one line where the panel builds this bar:
    ``bar.more(self.tr("Assess &again..."), "refresh-cw", work.on_again_wanted)``.
    """

    trash_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: list[_Offered] = []
        self.menu = QMenu(self)
        self._more = self._tool()
        self._more.setText(self.tr("&More"))
        self._more.setIcon(icon("ellipsis", Role.PlaceholderText))
        self._more.setMenu(self.menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._bin = self._tool()
        self._bin.clicked.connect(self.trash_wanted)
        self._buttons = FlowLayout()
        self._buttons.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addLayout(self._buttons)
        row.addWidget(self._more)
        row.addStretch()
        row.addWidget(self._bin)

    def main(self, text: str, slot: Slot) -> QAction:
        """Offer what is done most."""
        action = QAction(text, self)
        button = QPushButton(text)
        button.clicked.connect(action.trigger)
        return self._add(action, slot, "row", button)

    def button(self, text: str, picture: str, slot: Slot, *, needs: Needs = "row") -> QAction:
        """Offer something beside it."""
        action = QAction(self)
        name(action, text, picture)
        button = self._tool()
        button.setDefaultAction(action)
        return self._add(action, slot, needs, button)

    def more(self, text: str, picture: str, slot: Slot, *, needs: Needs = "row") -> QAction:
        """Offer what is done seldom, behind "More"."""
        action = QAction(self)
        name(action, text, picture)
        self.menu.addAction(action)
        return self._add(action, slot, needs, None)

    def part(self) -> None:
        """Draw a line in the menu."""
        self.menu.addSeparator()

    def offered(self) -> list[QAction]:
        """Return everything that can be done, for the list's own menu."""
        return [one.action for one in self._offered]

    def show_choice(self, row: Row | None, *, trash: bool) -> None:
        """Offer what can be done with a row."""
        for action, button, needs in self._offered:
            here = (needs == "trashed") == trash
            action.setVisible(here)
            action.setEnabled(here and (row is not None or needs == "list"))
            if button is not None:
                button.setVisible(here)
                button.setEnabled(action.isEnabled())
        self._more.setVisible(not trash)

    def show_trash(self, thrown: int, *, inside: bool) -> None:
        """Offer the way to the trash where there is something in it, or out of it."""
        self._bin.setVisible(bool(thrown) or inside)
        self._bin.setText(self.tr("&Back to the list") if inside else self.tr("&Trash ({0})").format(thrown))
        self._bin.setIcon(icon("arrow-left" if inside else "trash-2", Role.PlaceholderText))

    def has_keyboard(self) -> bool:
        """Tell whether one of the buttons has the keyboard."""
        return any(button.hasFocus() for button in self.findChildren(QAbstractButton))

    def take_keyboard(self) -> None:
        """Give the keyboard to the way to the trash or out of it, where a button that had it can do no more."""
        self._bin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, action: QAction, slot: Slot, needs: Needs, button: QToolButton | QPushButton | None) -> QAction:
        action.triggered.connect(slot)
        if button is not None:
            self._buttons.addWidget(button)
        self._offered.append(_Offered(action, button, needs))
        return action

    def _tool(self) -> QToolButton:
        button = QToolButton()
        stand_apart(button, SIDE)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button


def name(action: QAction, text: str, picture: str) -> None:
    """Call an action by another name, with its key on a button, too."""
    action.setText(text)
    action.setIconText(text)  # else Qt takes the mark of the key out
    action.setIcon(icon(picture, Role.PlaceholderText))
