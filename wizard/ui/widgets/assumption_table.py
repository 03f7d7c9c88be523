"""The list of everything a result rests on: one row a figure, found by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from wizard.proposal.assumption_list import AssumptionLine

Index = QModelIndex | QPersistentModelIndex
Display = Qt.ItemDataRole
NAMES, VALUE, SPAN, GRADE = range(4)
LINE_ROLE = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()
ROOMY, TIGHT = 91, 56  # letters of width from which there is room for every column, and for what a value rests on
LEAST, VALUES = 19, 0.36  # letters that values have room for at least, and their part of the width at most
FEWEST = 3  # rows to be seen at once
AROUND = 20  # pixels beside the words of a cell


class AssumptionModel(QAbstractTableModel):
    """Figures as rows: what, value, range, what it rests on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[AssumptionLine, ...] = ()

    def show_lines(self, lines: Sequence[AssumptionLine]) -> None:
        """Show other figures; the same ones with other values keep their rows."""
        same = [line.id for line in lines] == [line.id for line in self._lines]
        if same:
            self._lines = tuple(lines)
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, GRADE))
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of figures."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else GRADE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Display.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Name the columns."""
        if role != Display.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("What"), self.tr("Value"), self.tr("Range"), self.tr("Rests on"))[section]

    def data(self, index: Index, role: int = Display.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Return a cell."""
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Display.DisplayRole:
            return self._text(line, index.column())
        if role == Display.FontRole and line.changed and index.column() == VALUE:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Display.ToolTipRole:
            told = line.plain or line.rests
            return {NAMES: f"{line.title}\n{told}", VALUE: line.value}.get(index.column(), told)
        return None

    def _text(self, line: AssumptionLine, column: int) -> str:
        if column == VALUE:
            return self.tr("{0}, changed").format(line.value) if line.changed else line.value
        if column == GRADE:
            words = self.tr("{0}, grade {1}, our own") if line.own else self.tr("{0}, grade {1}")
            return words.format(line.year, line.grade[0])
        return line.title if column == NAMES else line.span


class AssumptionFilter(QSortFilterProxyModel):
    """Leaves the figures that have every word that was typed, somewhere; or only those that were changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._changed_only = False

    def look_for(self, text: str, *, changed_only: bool) -> None:
        """Set what is looked for."""
        self._words, self._changed_only = tuple(text.casefold().split()), changed_only
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Say whether a figure is among them."""
        line: AssumptionLine = self.sourceModel().index(row, 0, parent).data(LINE_ROLE)
        if self._changed_only and not line.changed:
            return False
        text = f"{line.title} {line.group} {line.value} {line.plain} {line.rests} {line.year}".casefold()
        return all(word in text for word in self._words)


class AssumptionTable(QTableView):
    """The table itself: arrow keys go from row to row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest: dict[int, str] = {}  # what a column has to show
        self.setAccessibleName(self.tr("Assumptions"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        """Ask for the names of the columns and a few rows."""
        rows = FEWEST * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth()
        return QSize(super().minimumSizeHint().width(), self.horizontalHeader().sizeHint().height() + rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out, where the names would have no room, what the card of a figure says anyway."""
        super().resizeEvent(event)
        letters = self.viewport().width() // self.fontMetrics().averageCharWidth()
        self.setColumnHidden(SPAN, letters < ROOMY)
        self.setColumnHidden(GRADE, letters < TIGHT)
        self._share()

    def share_width(self) -> None:
        """Give the first column what the others leave."""
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(60)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(NAMES, QHeaderView.ResizeMode.Stretch)
        rows, wide = range(self.model().rowCount()), self.fontMetrics().horizontalAdvance
        for column in (VALUE, SPAN, GRADE):
            self._longest[column] = max((self.model().index(row, column).data() for row in rows), key=wide, default="")
        self._share()

    def _share(self) -> None:
        room, letter = self.viewport().width(), self.fontMetrics().averageCharWidth()
        most = min(room // 2, max(LEAST * letter, round(VALUES * room)))
        for column, longest in self._longest.items():
            self.setColumnWidth(column, min(most, self.fontMetrics().horizontalAdvance(longest) + AROUND))
