"""Widgets beside each other, in as many columns as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

GAP = 14


class Reflow(QWidget):
    """A row that breaks into several when it grows narrow.

    Args:
        least: the width, in widths of a letter, that each of them needs.
    """

    def __init__(self, parts: Sequence[QWidget], least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._least, self._columns = tuple(parts), least, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._place(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        fit = max(1, event.size().width() // (self._least * self.fontMetrics().averageCharWidth()))
        count = len(self._parts)
        rows = -(-count // min(fit, count)) if count else 1
        self._place(-(-count // rows))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        for place, part in enumerate(self._parts):
            self._grid.addWidget(part, place // columns, place % columns)
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
