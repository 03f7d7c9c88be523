"""What the list is narrowed by, one chip each: pressed, it is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from wizard.ui.icons import icon
from wizard.ui.theme import give_role
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.icon_button import stand_apart

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.ui.widgets.filter_button import Narrowing

CROSS = 14  # pixels beside the usual text


class FilterChips(QWidget):
    """Hidden while there is none."""

    dropped = Signal(str)  # its kind
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self)
        self._row.setContentsMargins(24, 0, 16, 8)
        self._row.setSpacing(8)
        self._chips: list[QPushButton] = []
        self._clear = QPushButton(self.tr("Clear all"))
        give_role(self._clear, "link")
        self._clear.clicked.connect(self.cleared)
        self.hide()

    def show_chosen(self, chosen: Iterable[Narrowing]) -> None:
        """Show these and no others."""
        had_focus = any(chip.hasFocus() for chip in (*self._chips, self._clear))
        for chip in (*self._chips, self._clear):
            self._row.removeWidget(chip)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(one) for one in chosen]
        for chip in (*self._chips, self._clear):
            self._row.addWidget(chip)
            chip.show()
        self._clear.setVisible(len(self._chips) > 1)
        self.setVisible(bool(self._chips))
        if had_focus and self._chips:
            self._chips[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, one: Narrowing) -> QPushButton:
        chip = QPushButton(self)
        give_role(chip, "chip")
        chip.setText(one.text.replace("&", "&&"))
        chip.setIcon(icon("x", QPalette.ColorRole.PlaceholderText))
        stand_apart(chip, CROSS)
        chip.setAccessibleName(self.tr("No longer only: {0}").format(one.text))
        chip.setObjectName(one.kind)
        chip.clicked.connect(self._on_chip_clicked)
        return chip

    @Slot()
    def _on_chip_clicked(self) -> None:
        self.dropped.emit(self.sender().objectName())
