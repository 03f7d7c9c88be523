"""The button that puts the list in another order; it names the one in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QActionGroup, QPalette
from PySide6.QtWidgets import QMenu, QToolButton

from wizard.ui.icons import icon
from wizard.ui.widgets.icon_button import SIDE, stand_apart

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from wizard.store.filters import Order


class SortButton(QToolButton):
    """Offers the orders that the library knows."""

    order_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order: Order = "changed"
        self.setMenu(self._build_menu())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIcon(icon("arrow-down-up", QPalette.ColorRole.PlaceholderText))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        stand_apart(self, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name()

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, title in self._orders().items():
            action = menu.addAction(title)
            action.setData(order)
            action.setCheckable(True)
            action.setChecked(order == self.order)
            group.addAction(action)
        menu.triggered.connect(self._on_triggered)
        return menu

    def _orders(self) -> dict[Order, str]:
        return {
            "changed": self.tr("Last changed first"),
            "client": self.tr("By client"),
            "score": self.tr("Least ready first"),
            "follow_up": self.tr("Next follow-up first"),
        }

    def _name(self) -> None:
        order = self._orders()[self.order]
        self.setText(self.tr("So&rt"))
        self.setToolTip(order)
        self.setAccessibleName(self.tr("Sort: {0}").format(order))

    @Slot("QAction*")
    def _on_triggered(self, action: QAction) -> None:
        self.order = action.data()
        self._name()
        self.order_changed.emit()
