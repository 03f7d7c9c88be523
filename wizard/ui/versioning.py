"""What was exported before: each document is kept under a number, and written again as it was."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from wizard.domain.errors import WizardError
from wizard.ui import prompts
from wizard.ui.widgets.export_bar import APART

if TYPE_CHECKING:
    import datetime as dt

    from wizard.app.exports import Paper
    from wizard.store.versions import Version
    from wizard.ui.autosave import Autosave
    from wizard.ui.pages.export import ExportPage


class Versioning(QObject):
    """Keeps what an export page has written, and offers it."""

    def __init__(self, page: ExportPage, autosave: Autosave, client: str) -> None:
        super().__init__(page)
        self._page, self._autosave, self._client = page, autosave, client
        page.versions.wanted.connect(self._on_version_wanted)
        self._show()

    def keep(self, paper: Paper, day: dt.date) -> int:
        """Keep a document that was just written; return its number, or 0 where that failed, which has been told."""
        target = self._page.bar.target
        if target is None:
            return 0
        try:
            version = self._autosave.keep_document(paper, day, target)
        except WizardError as error:  # the document itself is where it should be
            prompts.show_problem(self._page, self.tr("This version could not be kept in the library"), str(error))
            return 0
        self._show()
        return 0 if version is None else version.number

    def _show(self) -> None:
        with contextlib.suppress(WizardError):  # the library says for itself what ails it
            self._page.versions.show_versions(self._autosave.versions.listed())

    @Slot(object)
    def _on_version_wanted(self, version: Version) -> None:
        number = self.tr("version {0}").format(version.number)
        what = f"{prompts.document_name(version.kind)}, {version.day}, {number}"
        target = prompts.pdf_to_write(self._page, self._client, what)
        if target is None:
            return
        from wizard.app.exports import write_again  # noqa: PLC0415 - seldom wanted

        try:
            write_again(version, self._autosave.versions, target)
        except WizardError as error:
            self._page.bar.note(str(error))
        else:
            words = self.tr("Version {0} is saved as it was: {1}")
            self._page.bar.note(words.format(version.number, APART.format(target.name)))
