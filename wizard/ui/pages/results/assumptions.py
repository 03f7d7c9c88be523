"""The fifth tab: everything the result rests on, searchable, with its source; what may be changed is changed here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from wizard.proposal.assumption_list import assumption_lines
from wizard.ui.widgets.assumption_card import AssumptionCard
from wizard.ui.widgets.assumption_table import LINE_ROLE, AssumptionFilter, AssumptionModel, AssumptionTable
from wizard.ui.widgets.card import text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wizard.proposal.brief import Brief

WIDE = 860
SIDE = 340
LINES = 5  # of the figure's text, at least
MOST = 16777215  # Qt's own "as wide as you like"


class AssumptionView(QWidget):
    """A list to search, and the chosen figure beside or below it."""

    chosen = Signal(str, float)
    reset = Signal(str)

    def __init__(self, defaults: dict[str, float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._defaults = defaults
        self.brief: Brief | None = None
        self._model, self._filter = AssumptionModel(self), AssumptionFilter(self)
        self._filter.setSourceModel(self._model)
        self.card = AssumptionCard()
        self.card.chosen.connect(self.chosen)
        self.card.reset.connect(self.reset)
        page = QWidget()
        page.setObjectName("page")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(_scrolling(page))  # both parts keep a useful height in a low window
        self._row = QHBoxLayout(page)
        self._row.setContentsMargins(28, 16, 28, 16)
        self._row.setSpacing(16)
        self._side = _scrolling(self.card)
        self._row.addLayout(self._build_list(), 1)
        self._row.addWidget(self._side, 1)

    def show_brief(self, brief: Brief) -> None:
        """Show the figures of an advice."""
        if self.brief is not None and self.brief.advice is brief.advice:
            return
        first = self.brief is None
        self.brief = brief
        self._model.show_lines(assumption_lines(brief, self._defaults))
        if first:
            self.table.share_width()
            self._choose_first()
        self._show_chosen()

    def renew(self, brief: Brief) -> None:
        """Show another advice while this tab is looked at."""
        self.show_brief(brief)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chosen figure below the list where there is no room beside it."""
        super().resizeEvent(event)
        narrow = event.size().width() < WIDE
        self._row.setDirection(QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight)
        self._side.setMaximumWidth(MOST if narrow else SIDE)
        self._side.setMinimumWidth(0 if narrow else SIDE)
        self._side.setMinimumHeight(LINES * self.fontMetrics().height())

    def _build_list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search assumptions"))
        self.search.setAccessibleName(self.tr("Search assumptions"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search_changed)
        self.only_changed = QCheckBox(self.tr("C&hanged only"))
        self.only_changed.toggled.connect(self._on_search_changed)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.only_changed)
        self.table = AssumptionTable()
        self.table.setModel(self._filter)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._none = text_label(self.tr("Nothing like that is among the assumptions."), "muted")
        self._none.hide()
        column.addLayout(row)
        column.addWidget(self._none)
        column.addWidget(self.table, 1)
        return column

    def _choose_first(self) -> None:
        self.table.setCurrentIndex(self._filter.index(0, 0))  # selectRow() finds none where one reads from the right

    def _show_chosen(self) -> None:
        line = self.table.currentIndex().data(LINE_ROLE)
        catalogue = self.brief.advice.catalogue if self.brief is not None else None
        if line is None or catalogue is None or self.brief is None:
            self.card.hide()
            return
        figure = next(figure for figure in catalogue.figures if figure.id == line.id)
        self.card.show_line(self.brief, figure, line)
        self.card.show()

    # Slots

    @Slot()
    def _on_search_changed(self) -> None:
        self._filter.look_for(self.search.text(), changed_only=self.only_changed.isChecked())
        found = self._filter.rowCount() > 0
        self._none.setVisible(not found)
        if found and not self.table.currentIndex().isValid():
            self._choose_first()

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_chosen()

    def focus_first(self) -> None:
        """Give the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.TabFocusReason)


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area
