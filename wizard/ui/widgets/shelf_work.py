"""What is done with the chosen assessment from under the list: each deed asks, does, and tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from wizard.domain.errors import WizardError
from wizard.ui import prompts

if TYPE_CHECKING:
    from wizard.app.library import Library
    from wizard.store.shelf import Row
    from wizard.ui.widgets.case_list import CaseList

LONGEST = 50  # characters of a name that a sentence repeats


class ShelfWork(QObject):
    """Pins, copies, deletes and puts back."""

    changed = Signal()
    failed = Signal(str)
    undoable = Signal(str)  # what was done

    def __init__(self, library: Library, cases: CaseList) -> None:
        super().__init__(cases)
        self.library = library
        self._list = cases
        self._undo = ""

    @Slot()
    def on_pin_wanted(self) -> None:
        """Put the row at the top, or back to its place."""
        row = self._list.chosen()
        if row is None:
            return
        try:
            self.library.shelf.pin(row.uid, pinned=not row.pinned)
        except WizardError as error:
            self.failed.emit(str(error))
        self.changed.emit()

    @Slot()
    def on_copy_wanted(self) -> None:
        """Write it to a file, to hand it on."""
        row = self._list.chosen()
        target = None if row is None else prompts.assessment_to_write(self._list, self._list.cases.name(row))
        if row is None or target is None:
            return
        try:
            self.library.export_file(row.uid, target)
        except WizardError as error:
            self.failed.emit(str(error))

    @Slot()
    def on_delete_wanted(self) -> None:
        """Put it into the trash, and offer the way back."""
        row = self._list.chosen()
        if row is not None and not row.trashed and self._put(row.uid, away=True):
            self._undo = row.uid
            self.undoable.emit(self.tr("Deleted {0}.").format(self._short_name(row)))

    @Slot()
    def on_back_wanted(self) -> None:
        """Take it out of the trash."""
        row = self._list.chosen()
        if row is not None:
            self._put(row.uid, away=False)

    @Slot()
    def on_undo_wanted(self) -> None:
        """Take back what was done last."""
        self._put(self._undo, away=False)

    def _put(self, uid: str, *, away: bool) -> bool:
        try:
            if away:
                self.library.throw(uid)
            else:
                self.library.shelf.throw(uid, away=False)
        except WizardError as error:
            self.failed.emit(str(error))
            return False
        self.changed.emit()
        return True

    def _short_name(self, row: Row) -> str:
        name = self._list.cases.name(row)
        return name if len(name) <= LONGEST else f"{name[:LONGEST].rstrip()}\u2026"
