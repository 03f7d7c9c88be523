"""The list of kept assessments with its search, its trash, and a way back for what was deleted."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QVBoxLayout,
    QWidget,
)

from wizard.domain.errors import WizardError
from wizard.store.shelf import BESIDE, Choices
from wizard.ui.widgets.again import Again
from wizard.ui.widgets.case_list import CaseList
from wizard.ui.widgets.first_steps import FirstSteps
from wizard.ui.widgets.nothing_found import NothingFound
from wizard.ui.widgets.shelf_actions import ShelfActions, name
from wizard.ui.widgets.shelf_head import ShelfHead
from wizard.ui.widgets.shelf_work import ShelfWork
from wizard.ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from wizard.app.library import Library
    from wizard.store.filters import Filter
    from wizard.store.shelf import Row
    from wizard.ui.widgets.filter_button import Narrowing

Role = QPalette.ColorRole


class ShelfPanel(QWidget):
    """Finds, and offers what can be done; what is to be opened is told."""

    case_wanted = Signal(str)  # uid
    copy_wanted = Signal(str, str)  # uid, the client's name
    merge_wanted = Signal(str)  # uid
    failed = Signal(str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library = library
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
        self.library = self._work.library = self._again.library = library
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is kept now, by the words that are searched."""
        pressed = self.bar.has_keyboard()
        try:
            self.list.show_rows(self._fetch)
            shelf = self.library.shelf
            counts = shelf.count(), shelf.count(archived=True), shelf.count(trash=True)
        except WizardError as error:
            self.failed.emit(str(error))
            return
        self._show_counts(*counts)
        if pressed and not self.bar.has_keyboard():
            self.bar.take_keyboard()

    def _fetch(self, skip: int, most: int) -> list[Row]:
        return self.library.shelf.rows(self.head.words, self.head.wanted, trash=self._trash, skip=skip, most=most)

    def _choices(self) -> Choices:
        try:
            return self.library.shelf.choices(self.head.wanted)
        except WizardError as error:
            self.failed.emit(str(error))
            return Choices((), (), ())

    def _show_counts(self, kept: int, put_by: int, thrown: int) -> None:
        found = bool(self.list.cases.found)
        first = not (found or self.head.words or self._trash or kept or put_by)
        if not (found or first):
            self._explain()
        self.head.show_place(trash=self._trash)
        self.head.setVisible(not first)
        self.list.setVisible(found)
        self._steps.setVisible(first)
        self._nothing.setVisible(not (found or first))
        self.bar.show_trash(thrown, inside=self._trash)
        self.bar.setVisible(not first or bool(thrown))
        self._show_actions()

    def _explain(self) -> None:
        words, chosen = self.head.words, tuple(self.head.filter.chosen.values())
        if chosen and not self._trash:
            self._nothing.blame(words, chosen, self._guilty())
        elif words and not self._trash and self._finds(replace(self.head.wanted, archived=True)):
            sentence = self.tr("\u201c{0}\u201d is found in the archive only.").format(words)
            self._nothing.say(sentence, self.tr("Show the archive"))
        elif words:
            self._nothing.say(self.tr("Nothing found for \u201c{0}\u201d.").format(words))
        elif self._trash:
            self._nothing.say(self.tr("The trash is empty."))
        else:
            self._nothing.say(self.tr("Everything is in the archive."), self.tr("Show the archive"))

    def _guilty(self) -> Narrowing | None:
        """Return the one choice that keeps everything back, if it is one alone."""
        chosen = self.head.filter.chosen.values()
        return next((one for one in chosen if self._finds(self.head.wanted.without(*one.values))), None)

    def _finds(self, wanted: Filter) -> bool:
        with contextlib.suppress(WizardError):
            return bool(self.library.shelf.rows(self.head.words, wanted, most=1))
        return False

    # Building

    def _build_head(self) -> ShelfHead:
        self.head = ShelfHead(self._choices)
        self.head.wanted_changed.connect(self.refresh)
        self.head.open_wanted.connect(self._on_open_wanted)
        return self.head

    def _build_parts(self) -> tuple[QWidget, ...]:
        self.list = CaseList()
        self.list.open_wanted.connect(self._on_open_wanted)
        self.list.row_changed.connect(self._show_actions)
        self.head.search.found_wanted.connect(self.list.setFocus)
        self._nothing = NothingFound()
        self._nothing.way_out_wanted.connect(self._on_way_out_wanted)
        self._steps = FirstSteps()
        return self.list, self._nothing, self._steps

    def _build_actions(self) -> ShelfActions:
        self._work = work = ShelfWork(self.library, self.list)
        work.changed.connect(self.refresh)
        work.failed.connect(self.failed)
        work.undoable.connect(self._undo.offer)
        work.copy_wanted.connect(self.copy_wanted)
        work.merge_wanted.connect(self.merge_wanted)
        self.list.delete_wanted.connect(work.on_delete_wanted)
        self._again = again = Again(self.library, self.list)
        again.case_wanted.connect(self.case_wanted)
        again.failed.connect(self.failed)
        self.bar = bar = ShelfActions()
        bar.main(self.tr("&Continue"), self._on_open_wanted)
        self._pin = bar.button(self.tr("&Pin"), "pin", work.on_pin_wanted)
        bar.button(self.tr("&Delete"), "trash-2", work.on_delete_wanted)
        bar.button(self.tr("Put &back"), "undo-2", work.on_back_wanted, needs="trashed")
        bar.more(self.tr("Assess a&gain"), "refresh-cw", again.on_again_wanted)
        self._compare = bar.more(self.tr("Co&mpare..."), "history", again.on_compare_wanted)
        bar.part()
        bar.more(self.tr("&Tags..."), "tag", work.on_tags_wanted)
        bar.more(self.tr("&Follow up on..."), "calendar-clock", work.on_follow_up_wanted)
        self._archive = bar.more("", "archive", work.on_archive_wanted)
        bar.part()
        bar.more(self.tr("Save a cop&y..."), "file-down", work.on_copy_wanted)
        self._merge = bar.more("", "file-up", work.on_merge_wanted)
        bar.trash_wanted.connect(self._on_trash_wanted)
        self.list.addActions(bar.offered())
        return bar

    # Slots

    @Slot()
    def _show_actions(self) -> None:
        row = self.list.chosen()
        self.bar.show_choice(row, trash=self._trash)
        self._compare.setEnabled(self._compare.isEnabled() and self._again.may_compare())
        pinned = row is not None and row.pinned
        name(self._pin, self.tr("Un&pin") if pinned else self.tr("&Pin"), "pin-off" if pinned else "pin")
        beside = row is not None and row.source == BESIDE
        self._merge.setText(self.tr("Br&ing together...") if beside else self.tr("Bring &in a copy..."))
        archived = row is not None and row.archived
        archive = self.tr("Take back from the &archive") if archived else self.tr("Put into the &archive")
        name(self._archive, archive, "archive-restore" if archived else "archive")

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
    def _on_way_out_wanted(self) -> None:
        guilty, chooser = self._guilty(), self.head.filter
        if guilty is not None:
            chooser.drop(guilty.kind)
        elif chooser.chosen:
            chooser.clear()
        else:
            chooser.choose(chooser.archive())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_trash_wanted(self) -> None:
        self._trash = not self._trash
        self._undo.hide()
        self.head.search.clear()
        self.refresh()


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(Role.Mid)
    return line
