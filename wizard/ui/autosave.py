"""Keeps an assessment on disk: written after every change, and loud while that fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizard.app import drafts
from wizard.domain.errors import WizardError

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.domain.assessment import Assessment


class Autosave(QObject):
    """Writes to one path; a failure is told and remembered, and never raised into the middle of an answer."""

    saved = Signal()
    failed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.behind = False

    def keep(self, assessment: Assessment) -> None:
        """Write the assessment."""
        try:
            drafts.save(self.path, assessment)
        except WizardError as error:
            self.behind = True
            self.failed.emit(str(error))
        else:
            self.behind = False
            self.saved.emit()
