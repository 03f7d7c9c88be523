"""Keeps an assessment on disk: each change is in the library before the next event, and loud while that fails."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizard.app.handover import write_copy
from wizard.domain.errors import WizardError
from wizard.domain.language import say
from wizard.store.storage import LostError
from wizard.ui.translation import quoted

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from wizard.app.exports import Paper
    from wizard.app.history import History
    from wizard.app.library import Library
    from wizard.domain.assessment import Assessment
    from wizard.store.cases import Case, Outcome
    from wizard.store.versions import Version, Versions

NAMED = 3  # questions that are named where two windows disagree


class Autosave(QObject):
    """Writes one case; a failure is told and remembered, and never raised into the middle of an answer.

    Attributes:
        behind: whether something is not on any disk.
        elsewhere: the file to write while the library cannot be written to.
    """

    saved = Signal()
    failed = Signal(str)
    noticed = Signal(str)

    def __init__(self, library: Library, case: Case, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.case = case
        self.behind = False
        self.elsewhere: Path | None = None
        self._library = library

    @property
    def versions(self) -> Versions:
        """The documents that were exported of the assessment."""
        return self._library.versions(self.case.uid)

    def history(self) -> History | None:
        """Return every assessment of the client so far; ``None`` where the library cannot be read."""
        from wizard.app.history import read_history  # noqa: PLC0415 - only for a document or a comparison

        with contextlib.suppress(WizardError):
            return read_history(self._library, self.case.uid)
        return None

    def keep(self, assessment: Assessment) -> None:
        """Write what has changed."""
        try:
            outcome = self.case.keep(assessment)
        except LostError as error:
            self._go_on_here(assessment, error)
            return
        except WizardError as error:
            self._keep_elsewhere(assessment, str(error))
            return
        self.behind = False
        self.saved.emit()
        if outcome.elsewhere:
            self.noticed.emit(self._told(outcome))

    def keep_document(self, paper: Paper, day: dt.date, place: Path) -> Version | None:
        """Keep a document that was exported; in the library of this computer where the team's is away.

        Raises:
            WizardError: it could not be kept.
        """
        from wizard.app.exports import keep  # noqa: PLC0415 - only after an export

        try:
            return keep(paper, self.versions, day, place)
        except LostError as error:
            self._go_on_here(self.case.assessment, error)
        return keep(paper, self.versions, day, place)

    def close(self) -> None:
        """Let go of the case; that its row in the list is stale is no reason to stay."""
        with contextlib.suppress(WizardError):
            self._library.close_case(self.case)

    def _go_on_here(self, assessment: Assessment, error: LostError) -> None:
        """Go on in the local library, from what the team's had last."""
        from wizard.app.team import AWAY, TeamLibrary  # noqa: PLC0415 - only a team's library is ever lost

        if not isinstance(self._library, TeamLibrary):
            self._keep_elsewhere(assessment, str(error))
            return
        try:
            self.case = self._library.moved(self.case)
        except WizardError as trouble:
            self._keep_elsewhere(assessment, str(trouble))
            return
        self._library = self._library.local
        self.noticed.emit(say(AWAY))
        self.keep(assessment)

    def _keep_elsewhere(self, assessment: Assessment, sentence: str) -> None:
        if self.elsewhere is not None:
            try:
                write_copy(self.elsewhere, self.case.uid, assessment, self.case.setting.bank)
            except WizardError as error:
                sentence = str(error)
            else:
                sentence = ""
        self.behind = bool(sentence)
        if self.behind:
            self.failed.emit(sentence)
        else:
            self.saved.emit()

    def _told(self, outcome: Outcome) -> str:
        text = self.tr("Another window has changed this assessment, too. Everything from both is kept.")
        bank = self.case.setting.bank.by_id
        both = [bank[change.about].text for change in outcome.conflicts if change.about in bank]
        if not both:
            return text
        names = " ".join(map(quoted, both[:NAMED]))
        more = self.tr("Both have answered {0} Your answer counts; the other one is in the history.")
        return f"{text} {more.format(names)}"
