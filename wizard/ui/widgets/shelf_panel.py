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
from wizard.ui.theme import give_role
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.case_list import CaseList
from wizard.ui.widgets.first_steps import FirstSteps
from wizard.ui.widgets.search_field import SearchField
from wizard.ui.widgets.shelf_actions import ShelfActions
from wizard.ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from wizard.app.library import Library
    from wizard.store.shelf import Row

LONGEST = 50  # characters of a name that a sentence repeats
Role = QPalette.ColorRole


class ShelfPanel(QWidget):
    """Finds, pins, deletes and puts back; what is to be opened is told."""

    case_wanted = Signal(str)  # uid
    copy_wanted = Signal(str, str)  # uid, the client's name
    merge_wanted = Signal(str)  # uid
    failed = Signal(str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self._trash = False
        self._deleted = ""
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
        self.library = library
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is kept now, by the words that are searched."""
        try:
            self.list.show_rows(self._fetch)
            kept, thrown = self.library.shelf.count(), self.library.shelf.count(trash=True)
        except WizardError as error:
            self.failed.emit(str(error))
            return
        self._show_counts(kept, thrown)

    def _fetch(self, skip: int, most: int) -> list[Row]:
        return self.library.shelf.rows(self.search.text(), trash=self._trash, skip=skip, most=most)

    def _show_counts(self, kept: int, thrown: int) -> None:
        found, searched = bool(self.list.cases.found), bool(self.search.text().strip())
        self._title.setText(self.tr("Trash") if self._trash else self.tr("Assessments"))
        self._actions.show_trash(thrown, inside=self._trash)
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
        self._actions.setVisible(not first or bool(thrown))
        self._show_actions()

    def _put(self, uid: str, *, away: bool) -> bool:
        try:
            if away:
                self.library.throw(uid)
            else:
                self.library.shelf.throw(uid, away=False)
        except WizardError as error:
            self.failed.emit(str(error))
            return False
        self.refresh()
        return True

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
        self.list.delete_wanted.connect(self._on_delete_wanted)
        self.list.row_changed.connect(self._show_actions)
        self._nothing = text_label("", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._steps = FirstSteps()
        return self.list, self._nothing, self._steps

    def _build_actions(self) -> ShelfActions:
        self._actions = ShelfActions()
        self._actions.open_wanted.connect(self._on_open_wanted)
        self._actions.pin_wanted.connect(self._on_pin_wanted)
        self._actions.copy_wanted.connect(self._on_copy_wanted)
        self._actions.merge_wanted.connect(self._on_merge_wanted)
        self._actions.delete_wanted.connect(self._on_delete_wanted)
        self._actions.back_wanted.connect(self._on_back_wanted)
        self._actions.trash_wanted.connect(self._on_trash_wanted)
        return self._actions

    # Slots

    @Slot()
    def _show_actions(self) -> None:
        self._actions.show_choice(self.list.chosen(), trash=self._trash)

    @Slot()
    def _on_open_wanted(self) -> None:
        row = self.list.chosen()
        if row is not None and not self._trash:
            self.case_wanted.emit(row.uid)

    @Slot()
    def _on_pin_wanted(self) -> None:
        row = self.list.chosen()
        if row is None:
            return
        try:
            self.library.shelf.pin(row.uid, pinned=not row.pinned)
        except WizardError as error:
            self.failed.emit(str(error))
        self.refresh()

    @Slot()
    def _on_copy_wanted(self) -> None:
        row = self.list.chosen()
        if row is not None:
            self.copy_wanted.emit(row.uid, self.list.cases.name(row))

    @Slot()
    def _on_merge_wanted(self) -> None:
        row = self.list.chosen()
        if row is not None:
            self.merge_wanted.emit(row.uid)

    @Slot()
    def _on_delete_wanted(self) -> None:
        row = self.list.chosen()
        if row is None or self._trash or not self._put(row.uid, away=True):
            return
        self._deleted = row.uid
        name = self.list.cases.name(row)
        shown = name if len(name) <= LONGEST else f"{name[:LONGEST].rstrip()}\u2026"
        self._undo.offer(self.tr("Deleted {0}.").format(shown))

    @Slot()
    def _on_back_wanted(self) -> None:
        row = self.list.chosen()
        if row is not None:
            self._put(row.uid, away=False)

    @Slot()
    def _on_undo_wanted(self) -> None:
        self._undo.hide()
        self._put(self._deleted, away=False)
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
