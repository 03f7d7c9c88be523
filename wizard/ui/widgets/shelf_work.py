"""What is done with the chosen assessment from under the list: each deed asks, does, and tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from wizard.domain.errors import WizardError

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.app.library import Library
    from wizard.store.shelf import Row
    from wizard.ui.widgets.case_list import CaseList

    Put = Callable[..., None]  # the same that put it away takes it back

LONGEST = 50  # characters of a name that a sentence repeats


class ShelfWork(QObject):
    """Pins, tags, copies, archives, deletes and puts back."""

    changed = Signal()
    failed = Signal(str)
    undoable = Signal(str)  # what was done
    copy_wanted = Signal(str, str)  # uid, the client's name
    merge_wanted = Signal(str)  # uid

    def __init__(self, library: Library, cases: CaseList) -> None:
        super().__init__(cases)
        self.library = library
        self._list = cases
        self._undo: tuple[Put, str] | None = None

    @Slot()
    def on_pin_wanted(self) -> None:
        """Put the row at the top, or back to its place."""
        row = self._list.chosen()
        if row is not None:
            self._do(self.library.shelf.pin, row.uid, pinned=not row.pinned)

    @Slot()
    def on_copy_wanted(self) -> None:
        """Tell that it is to be written to a file, to hand it on."""
        row = self._list.chosen()
        if row is not None:
            self.copy_wanted.emit(row.uid, self._list.cases.name(row))

    @Slot()
    def on_merge_wanted(self) -> None:
        """Tell that a copy of it, with which somebody else has gone on, is to be brought in."""
        row = self._list.chosen()
        if row is not None:
            self.merge_wanted.emit(row.uid)

    @Slot()
    def on_delete_wanted(self) -> None:
        """Put it into the trash, and offer the way back."""
        row = self._list.chosen()
        if row is not None and not row.trashed and self._do(self.library.throw, row.uid):
            self._offer_undo(row, self.library.shelf.throw, self.tr("Deleted {0}."))

    @Slot()
    def on_back_wanted(self) -> None:
        """Take it out of the trash."""
        row = self._list.chosen()
        if row is not None:
            self._do(self.library.shelf.throw, row.uid, away=False)

    @Slot()
    def on_archive_wanted(self) -> None:
        """Put it into the archive, or take it back from there; offer the way back."""
        row = self._list.chosen()
        if row is None:
            return
        if row.archived:
            self._do(self.library.shelf.put_by, row.uid, away=False)
        elif self._do(self.library.shelf.put_by, row.uid, away=True):
            self._offer_undo(row, self.library.shelf.put_by, self.tr("Put {0} into the archive."))

    @Slot()
    def on_undo_wanted(self) -> None:
        """Take back what was put away last."""
        if self._undo is not None:
            put, uid = self._undo
            self._do(put, uid, away=False)
            self._list.choose(uid)
            self._undo = None

    @Slot()
    def on_tags_wanted(self) -> None:
        """Ask for its tags."""
        from wizard.ui.widgets.tag_dialog import TagDialog  # noqa: PLC0415 - seldom wanted

        row = self._list.chosen()
        if row is None:
            return
        try:
            in_use = self.library.shelf.choices().tags
        except WizardError as error:
            self.failed.emit(str(error))
            return
        dialog = TagDialog(row.uid, self._short_name(row), row.tags, in_use, self._list.window())
        dialog.tags_chosen.connect(self._on_tags_chosen)
        dialog.open()

    @Slot()
    def on_follow_up_wanted(self) -> None:
        """Ask for the day on which to come back to it."""
        from wizard.ui.widgets.follow_up_dialog import FollowUpDialog  # noqa: PLC0415 - seldom wanted

        row = self._list.chosen()
        if row is None:
            return
        dialog = FollowUpDialog(row.uid, self._short_name(row), row.follow_up, self._list.window())
        dialog.day_chosen.connect(self._on_day_chosen)
        dialog.open()

    @Slot(str, object)
    def _on_tags_chosen(self, uid: str, tags: tuple[str, ...]) -> None:
        self._do(self.library.shelf.tag, uid, tags)

    @Slot(str, str)
    def _on_day_chosen(self, uid: str, day: str) -> None:
        self._do(self.library.shelf.follow_up, uid, day)

    def _do(self, work: Callable[..., None], *values: object, **how: bool) -> bool:
        try:
            work(*values, **how)
        except WizardError as error:
            self.failed.emit(str(error))
            return False
        self.changed.emit()
        return True

    def _offer_undo(self, row: Row, put: Put, sentence: str) -> None:
        self._undo = put, row.uid
        self.undoable.emit(sentence.format(self._short_name(row)))

    def _short_name(self, row: Row) -> str:
        name = self._list.cases.name(row)
        return name if len(name) <= LONGEST else f"{name[:LONGEST].rstrip()}\u2026"
