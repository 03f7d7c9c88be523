"""What stands over the list: its title, the search, the filter with its chips, and the order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.ui.theme import give_role
from wizard.ui.widgets.filter_button import FilterButton
from wizard.ui.widgets.filter_chips import FilterChips
from wizard.ui.widgets.search_field import SearchField
from wizard.ui.widgets.sort_button import SortButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from wizard.store.filters import Filter
    from wizard.store.shelf import Choices

AROUND, GAP = (24, 16, 16, 8), 8


class ShelfHead(QWidget):
    """Knows which rows are wanted, and in which order."""

    wanted_changed = Signal()
    open_wanted = Signal()

    def __init__(self, choices: Callable[[], Choices], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        give_role(self._title, "heading")
        self.search = SearchField(self.tr("Search clients, notes and findings"))
        self.search.textChanged.connect(self.wanted_changed)
        self.search.returnPressed.connect(self.open_wanted)
        self.filter = FilterButton(choices)
        self.filter.chosen_changed.connect(self.wanted_changed)
        self.sort = SortButton()
        self.sort.order_changed.connect(self.wanted_changed)
        self._chips = FilterChips()
        self._chips.dropped.connect(self.filter.drop)
        self._chips.cleared.connect(self.filter.clear)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(*AROUND)
        self._row.setSpacing(GAP)
        self._row.addWidget(self._title)
        self._row.addStretch()
        self._tools = self._build_tools()
        self._row.addLayout(self._tools, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self._chips)

    def _build_tools(self) -> QHBoxLayout:
        tools = QHBoxLayout()
        tools.setSpacing(GAP)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.filter)
        tools.addWidget(self.sort)
        return tools

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the title above the search where there is no room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Do so as well when the title, or what stands beside the search, is another one."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        title, tools = self._parts()
        above = self.width() < title + GAP + tools + AROUND[0] + AROUND[2]
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if above else QBoxLayout.Direction.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        """Be no wider than title and search are above each other."""
        return QSize(max(self._parts()) + AROUND[0] + AROUND[2], super().minimumSizeHint().height())

    def _parts(self) -> tuple[int, int]:
        return self._title.sizeHint().width(), self._tools.minimumSize().width()

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.search.text().strip()

    @property
    def wanted(self) -> Filter:
        """What is filtered by, and the order."""
        return replace(self.filter.wanted, order=self.sort.order)

    def show_place(self, *, trash: bool) -> None:
        """Say which part of the library is listed; the trash is only searched."""
        title = self.tr("Archive") if self.wanted.archived else self.tr("Assessments")
        self._title.setText(self.tr("Trash") if trash else title)
        self.filter.setVisible(not trash)
        self.sort.setVisible(not trash)
        self._chips.show_chosen(() if trash else self.filter.chosen.values())
