"""The price book out to a workbook, and back from one that somebody has changed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from wizard.app import price_list
from wizard.domain.errors import WizardError
from wizard.ui import prompts
from wizard.ui.widgets.form import FormCard, show_note
from wizard.ui.widgets.icon_button import icon_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class WorkbookCard(FormCard):
    """Tells when other prices were taken over, which never happens before they were shown."""

    taken = Signal()
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("As a workbook"),
            self.tr("It also holds single services, projects, and what counts as a user. Cost prices stay here."),
            parent,
        )
        self.row(
            icon_button("file-down", self.tr("&Write a workbook..."), self._on_write_clicked),
            icon_button("file-up", self.tr("&Read a workbook..."), self._on_read_clicked),
        )
        self._done = self.say("", "done")

    @Slot()
    def _on_write_clicked(self) -> None:
        target = prompts.workbook_to_write(self, dt.datetime.now().astimezone().date().isoformat())
        if target is None:
            return
        try:
            show_note(self._done, self.tr("Written: {0}").format(price_list.write_workbook(target)))
        except WizardError as error:
            self.failed.emit(str(error))

    @Slot()
    def _on_read_clicked(self) -> None:
        source = prompts.workbook_to_open(self)
        if source is None:
            return
        try:
            book, changed = price_list.read_workbook(source)
            if not changed:
                show_note(self._done, self.tr("No price is another one in {0}").format(source.name))
            elif prompts.take_workbook(self, changed):
                price_list.take(book)
                self.taken.emit()
                show_note(self._done, self.tr("Taken from {0}").format(source.name))
        except WizardError as error:
            self.failed.emit(str(error))
