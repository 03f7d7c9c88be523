"""What stands over the list: its title, the search, the filter with its chips, and the order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.ui.theme import give_role
from wizard.ui.widgets.filter_button import FilterButton
from wizard.ui.widgets.filter_chips import FilterChips
from wizard.ui.widgets.search_field import SearchField
from wizard.ui.widgets.sort_button import SortButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.store.filters import Filter
    from wizard.store.shelf import Choices


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
        row = QHBoxLayout()
        row.setContentsMargins(24, 16, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addStretch()
        row.addSpacing(8)
        row.addWidget(self.search, 4)
        row.addWidget(self.filter)
        row.addWidget(self.sort)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._chips)

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
