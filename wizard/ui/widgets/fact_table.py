"""A small table of facts: read, never edited; as tall as its rows, and one stop for the Tab key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from wizard.proposal.blocks import Column, Row, Table

RIGHT, LEFT = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
TOP = Qt.AlignmentFlag.AlignTop
PAD = 18
WRAP = int(Qt.TextFlag.TextWordWrap)
STANDING_OUT = {"total", "first", "group"}


class FactTable(QTableWidget):
    """Shows one table of the document.

    Args:
        name: what a screen reader calls it.
    """

    def __init__(self, table: Table, name: str, parent: QWidget | None = None) -> None:
        super().__init__(len(table.rows), len(table.columns), parent)
        self.setAccessibleName(table.caption or name)
        self._right = [column.align == "right" for column in table.columns]
        self._titles = [column.title for column in table.columns]
        self._shares = [column.width for column in table.columns]
        self._freeze()
        for place, column in enumerate(table.columns):
            item = QTableWidgetItem(column.title)
            item.setData(Qt.ItemDataRole.TextAlignmentRole, _alignment(column) | int(Qt.TextFlag.TextWordWrap))
            self.setHorizontalHeaderItem(place, item)
        for number, row in enumerate(table.rows):
            self._fill(number, row, table.columns)
        self._least = [self._least_width(place) for place in range(self.columnCount())]
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width, let long texts wrap, and stay as tall as the rows."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def sizeHint(self) -> QSize:
        """Ask for the height of all rows."""
        return QSize(360, self._needed())

    def minimumSizeHint(self) -> QSize:
        """Never be cut off."""
        return QSize(240, self._needed())

    def _freeze(self) -> None:
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStretchLastSection(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _fill(self, number: int, row: Row, columns: tuple[Column, ...]) -> None:
        for place, (cell, column) in enumerate(zip(row.cells, columns, strict=False)):
            item = QTableWidgetItem(f"{cell.text}\n{cell.note}" if cell.note else cell.text)
            item.setData(Qt.ItemDataRole.TextAlignmentRole, _alignment(column))
            if cell.strong or row.kind in STANDING_OUT:
                font = QFont(self.font())
                font.setWeight(QFont.Weight.DemiBold)
                item.setFont(font)
            if row.kind in {"first", "total"}:
                item.setBackground(self.palette().alternateBase())
            self.setItem(number, place, item)
        if row.kind == "group":
            self.setSpan(number, 0, 1, len(columns))

    def _fit(self) -> None:
        widths = self._widths(self.viewport().width())
        for place, width in enumerate(widths[:-1]):
            self.setColumnWidth(place, width)
        self.horizontalHeader().setFixedHeight(self._height(self._titles, widths) + PAD)
        for row in range(self.rowCount()):
            cells = (self.item(row, place) for place in range(self.columnCount()))
            texts = [cell.text() if cell is not None else "" for cell in cells]
            self.setRowHeight(row, self._height(texts, widths) + PAD)
        self.setFixedHeight(self._needed())

    def _height(self, texts: Sequence[str], widths: Sequence[int]) -> int:
        """Return how tall the texts of a row are when wrapped; Qt's own sum forgets the style sheet's padding."""
        metrics = self._heavy_metrics()
        pairs = zip(texts, widths, strict=True)
        return max(metrics.boundingRect(0, 0, max(1, width - PAD), 9999, WRAP, text).height() for text, width in pairs)

    def _widths(self, room: int) -> list[int]:
        """Share out the width; no figure and no word of a title is cut while the first column can give way."""
        whole = sum(self._shares)
        wanted = [int(room * share / whole) for share in self._shares]
        widths = [max(width, least) for width, least in zip(wanted, self._least, strict=True)]
        widths[0] = max(self._least[0], widths[0] - max(0, sum(widths) - room))
        return widths

    def _least_width(self, place: int) -> int:
        words = self._titles[place].split()
        if self._right[place]:
            cells = (self.item(row, place) for row in range(self.rowCount()))
            words += [cell.text() for cell in cells if cell is not None]
        return max(map(self._heavy_metrics().horizontalAdvance, words), default=0) + PAD

    def _heavy_metrics(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)

    def _needed(self) -> int:
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return rows + self.horizontalHeader().height() + 2 * self.frameWidth() + 2


def _alignment(column: Column) -> int:
    return int(TOP | (RIGHT if column.align == "right" else LEFT))
