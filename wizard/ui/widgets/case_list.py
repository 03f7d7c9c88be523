"""The kept assessments as a list: rows come from the library a few hundred at a time."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from wizard.domain.errors import WizardError
from wizard.ui.widgets.case_row import PLANS, ROW, CaseDelegate
from wizard.ui.widgets.case_words import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from wizard.store.shelf import Row

    Index = QModelIndex | QPersistentModelIndex
    Fetch = Callable[[int, int], list[Row]]

STEP = 200
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CaseModel(QAbstractListModel):
    """The rows that were fetched so far."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: list[Row] = []
        self._plans: set[str] = set()
        self._fetch: Fetch | None = None
        self._more = False

    def show(self, fetch: Fetch) -> None:
        """Show other rows; ``fetch`` returns some more of them, given how many to skip and how many at most."""
        found = fetch(0, STEP)
        self.beginResetModel()
        self._fetch, self.found = fetch, found
        self._plans = {row.plan for row in found if row.plan}
        self._more = len(self.found) == STEP
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows are there now."""
        return 0 if parent is not None and parent.isValid() else len(self.found)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether the library has more."""
        return self._more and not parent.isValid()

    def fetchMore(self, _parent: Index) -> None:
        """Fetch some more."""
        if self._fetch is None:
            return
        rows: list[Row] = []
        with contextlib.suppress(WizardError):  # where the library is gone, so is the rest; the panel says why
            rows = self._fetch(len(self.found), STEP)
        self._more = len(rows) == STEP
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.found), len(self.found) + len(rows) - 1)
            self.found += rows
            self._plans |= {row.plan for row in rows if row.plan}
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return what a row shows, says and stands for."""
        row = self.found[index.row()]
        if role == ROW:
            return row
        if role == PLANS:
            return self._plans
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self.name(row), QLocale())
        return None

    def name(self, row: Row) -> str:
        """Return the client's name, or what stands for it."""
        return row.client or self.tr("No name yet")


class CaseList(QListView):
    """Shows the rows; Enter and a double click open one, Delete asks for it to go."""

    open_wanted = Signal()
    delete_wanted = Signal()
    row_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cases = CaseModel(self)
        self.setModel(self.cases)
        self.setItemDelegate(CaseDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMinimumHeight(6 * self.fontMetrics().height())
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Assessments"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_rows(self, fetch: Fetch) -> None:
        """Show other rows, and stay with the one that was chosen if it is still there."""
        chosen = self.chosen()
        place = self.currentIndex().row()
        self.cases.show(fetch)
        same = (number for number, row in enumerate(self.cases.found) if chosen is not None and row.uid == chosen.uid)
        last = len(self.cases.found) - 1
        self.setCurrentIndex(self.cases.index(next(same, min(max(place, 0), last))))
        self.row_changed.emit()

    def choose(self, uid: str) -> None:
        """Choose a row and give it the keyboard, if it is among those shown so far."""
        place = next((number for number, row in enumerate(self.cases.found) if row.uid == uid), None)
        if place is not None:
            self.setCurrentIndex(self.cases.index(place))
            self.setFocus()

    def chosen(self) -> Row | None:
        """Return the row that was chosen."""
        index = self.currentIndex()
        return self.cases.found[index.row()] if index.isValid() else None

    def sizeHint(self) -> QSize:
        """Ask for little: the list takes whatever room is left."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open or delete the row; everything else is Qt's."""
        if event.key() in OPENING:
            self.open_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    # Slots

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.open_wanted.emit()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _current: QModelIndex, _earlier: QModelIndex) -> None:
        self.row_changed.emit()
