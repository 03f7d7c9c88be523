"""The list of kept assessments with its search, its trash, and a way back for what was deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from wizard.domain.errors import WizardError
from wizard.ui.icons import icon
from wizard.ui.theme import give_role
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.case_list import CaseList
from wizard.ui.widgets.first_steps import FirstSteps
from wizard.ui.widgets.search_field import SearchField
from wizard.ui.widgets.shelf_actions import ShelfActions
from wizard.ui.widgets.shelf_work import ShelfWork
from wizard.ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from wizard.app.library import Library
    from wizard.store.shelf import Row

Role = QPalette.ColorRole


class ShelfPanel(QWidget):
    """Finds, and offers what can be done; what is to be opened is told."""

    case_wanted = Signal(str)  # uid
    failed = Signal(str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._trash = False
        self._undo = UndoBar()
        self._undo.undo_wanted.connect(self._on_undo_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        for part in self._build_parts():
            column.addWidget(part, 1)
        column.addWidget(_line())
        column.addWidget(self._undo)
        column.addWidget(self._build_actions())

    def show_library(self, library: Library) -> None:
        """Show what a library holds now."""
        self._library = self._work.library = library
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is kept now, by the words that are searched."""
        try:
            self.list.show_rows(self._fetch)
            kept, thrown = self._library.shelf.count(), self._library.shelf.count(trash=True)
        except WizardError as error:
            self.failed.emit(str(error))
            return
        self._show_counts(kept, thrown)

    def _fetch(self, skip: int, most: int) -> list[Row]:
        return self._library.shelf.rows(self.search.text(), trash=self._trash, skip=skip, most=most)

    def _show_counts(self, kept: int, thrown: int) -> None:
        found, searched = bool(self.list.cases.found), bool(self.search.text().strip())
        self._title.setText(self.tr("Trash") if self._trash else self.tr("Assessments"))
        self.bar.show_trash(thrown, inside=self._trash)
        empty = self.tr("The trash is empty.")
        if searched:
            empty = self.tr("Nothing found for \u201c{0}\u201d.").format(self.search.text().strip())
        self._nothing.setText(empty)
        first = not (found or searched or self._trash)
        self.list.setVisible(found)
        self._steps.setVisible(first)
        self._nothing.setVisible(not (found or first))
        self.search.setVisible(bool(kept) or self._trash or searched)
        self._title.setVisible(not first)
        self.bar.setVisible(not first or bool(thrown))
        self._show_actions()

    # Building

    def _build_head(self) -> QWidget:
        head = QWidget()
        self._title = QLabel()
        give_role(self._title, "heading")
        self.search = SearchField(self.tr("Search clients, notes and findings"))
        self.search.textChanged.connect(self.refresh)
        self.search.returnPressed.connect(self._on_open_wanted)
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 16, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._title)
        row.addStretch()
        row.addWidget(self.search, 4)
        return head

    def _build_parts(self) -> tuple[QWidget, ...]:
        self.list = CaseList()
        self.list.open_wanted.connect(self._on_open_wanted)
        self.list.row_changed.connect(self._show_actions)
        self._nothing = text_label("", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._steps = FirstSteps()
        return self.list, self._nothing, self._steps

    def _build_actions(self) -> ShelfActions:
        self._work = work = ShelfWork(self._library, self.list)
        work.changed.connect(self.refresh)
        work.failed.connect(self.failed)
        work.undoable.connect(self._undo.offer)
        self.list.delete_wanted.connect(work.on_delete_wanted)
        self.bar = bar = ShelfActions()
        bar.main(self.tr("&Continue"), self._on_open_wanted)
        self._pin = bar.button(self.tr("&Pin"), "pin", work.on_pin_wanted)
        bar.button(self.tr("&Delete"), "trash-2", work.on_delete_wanted)
        bar.button(self.tr("Put &back"), "undo-2", work.on_back_wanted, needs="trashed")
        bar.more(self.tr("Save a cop&y..."), "file-down", work.on_copy_wanted)
        bar.trash_wanted.connect(self._on_trash_wanted)
        self.list.addActions(bar.offered())
        return bar

    # Slots

    @Slot()
    def _show_actions(self) -> None:
        row = self.list.chosen()
        self.bar.show_choice(row, trash=self._trash)
        pinned = row is not None and row.pinned
        self._pin.setText(self.tr("Un&pin") if pinned else self.tr("&Pin"))
        self._pin.setIcon(icon("pin-off" if pinned else "pin", Role.PlaceholderText))

    @Slot()
    def _on_open_wanted(self) -> None:
        row = self.list.chosen()
        if row is not None and not self._trash:
            self.case_wanted.emit(row.uid)

    @Slot()
    def _on_undo_wanted(self) -> None:
        self._undo.hide()
        self._work.on_undo_wanted()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_trash_wanted(self) -> None:
        self._trash = not self._trash
        self._undo.hide()
        self.search.clear()
        self.refresh()


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(Role.Mid)
    return line
