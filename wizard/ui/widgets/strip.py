"""The thin line between a page and its buttons: what is open here, and undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from wizard.ui.icons import icon
from wizard.ui.theme import give_role
from wizard.ui.widgets import keys
from wizard.ui.widgets.foot import LIT, QUIET
from wizard.ui.widgets.icon_button import stand_alone, stand_apart

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SIDE = 18


class Strip(QFrame):
    """Quiet links and buttons; what they do is the walk's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 4, 24, 4)
        self._row.setSpacing(4)
        self.sections = self._tool(self.tr("Sections"), "list-checks")
        self.sections.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        stand_apart(self.sections, SIDE)
        self._said = QLabel()
        give_role(self._said, "muted")
        self._row.addWidget(self._said)
        self.gap = self._link("")
        self.review = self._link(self.tr("Back to the re&view"))
        self._row.addStretch()
        self.tips = self._tool(self.tr("Private tips"), "message-square-lock")
        self.undo = self._tool(self.tr("Undo"), "undo-2", self.tr("Ctrl+Z"))
        self.redo = self._tool(self.tr("Redo"), "redo-2", self.tr("Ctrl+Shift+Z"))
        self.keyboard = self._tool(self.tr("Keyboard"), "keyboard", self.tr("F1"))

    def say(self, text: str) -> None:
        """Say something that just happened; it makes way for the next change."""
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def show_open(self, gaps: int, *, reviewing: bool) -> None:
        """Offer to go to what is open on this page, and back to the review where one comes from there."""
        self.gap.setText(self.tr("{0} still open here").format(gaps))
        self.gap.setVisible(gaps > 0)
        self.review.setVisible(reviewing)

    def show_trail(self, *, back: bool, forward: bool) -> None:
        """Show whether there is anything to undo or redo."""
        self.undo.setEnabled(back)
        self.redo.setEnabled(forward)

    def show_tips(self, *, selling: bool, shown: bool) -> None:
        """Show whether the private tips are on screen; only a seller has them."""
        self.tips.setVisible(selling)
        text = self.tr("Hide private tips") if shown else self.tr("Show private tips")
        if self.tips.accessibleName() != text:
            self.tips.setAccessibleName(text)
            self.tips.setToolTip(keys.with_key(text, keys.TIPS))
            self.tips.setIcon(icon("message-square-lock", LIT if shown else QUIET))

    def _tool(self, text: str, name: str, key: str = "") -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(keys.with_key(text, key) if key else text)
        button.setIcon(icon(name, QUIET))
        stand_alone(button, SIDE)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row.addWidget(button)
        return button

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text)
        give_role(button, "link")
        button.hide()
        self._row.addWidget(button)
        return button
