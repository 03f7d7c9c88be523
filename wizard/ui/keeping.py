"""The open library of one window, and what is done for it beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from wizard.app import settings
from wizard.app.library import Library
from wizard.domain.errors import WizardError
from wizard.ui.jobs import Job, Jobs, Stopped, Wanted

if TYPE_CHECKING:
    from wizard.app.care import CareReport
    from wizard.ui.jobs import Reporter
    from wizard.ui.teamwork import Teamwork


class Keeping(QObject):
    """Opens the library when it is first asked for, and has it looked after once."""

    noticed = Signal(str)
    renewed = Signal()  # the list may hold something else now

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._library: Library | None = None
        self._teamwork: Teamwork | None = None

    def library(self) -> Library:
        """Return the library to work with now: the team's where there is one and it is within reach.

        Raises:
            WizardError: it cannot be opened; the next call tries again.
        """
        if self._library is None:
            self._library = self._opened()
            self._tell()
        return self._library if self._teamwork is None else self._teamwork.library

    def look_after(self) -> None:
        """Have the library looked through, copied and brought up to date."""
        if self._library is None:
            return
        job = Job(Care())
        job.done.connect(self._on_care_done)
        job.failed.connect(self.noticed)
        self._jobs.start(job)

    def shutdown(self) -> None:
        """Stop what runs, wait for it, and let go of the library."""
        self._jobs.shutdown()
        if self._teamwork is not None:
            self._teamwork.shutdown()
            self._teamwork = None
        if self._library is not None:
            self._library.close()
            self._library = None

    def _opened(self) -> Library:
        """Open the local library, and be on the way to the team's."""
        if not settings.load().team:
            return Library.open()
        from wizard.app.team import OfflineLibrary  # noqa: PLC0415 - few work in a team
        from wizard.ui.teamwork import Teamwork  # noqa: PLC0415 - the same

        local = OfflineLibrary.open()
        self._teamwork = Teamwork(local, self._jobs, self)
        self._teamwork.noticed.connect(self.noticed)
        self._teamwork.renewed.connect(self.renewed)
        self._teamwork.begin()
        return local

    def _tell(self) -> None:
        if self._library is not None and self._library.notice:
            self.noticed.emit(self._library.notice)

    # Slots

    @Slot(object)
    def _on_care_done(self, report: CareReport) -> None:
        if self._library is None:
            return
        if report.damaged:
            try:
                self._library.mend()
            except WizardError as error:
                self.noticed.emit(str(error))
            self._tell()
        elif report.notice:
            self.noticed.emit(report.notice)
        self.renewed.emit()


class Care:
    """Looks after the library until the window closes."""

    def __call__(self, reporter: Reporter) -> CareReport:
        """Do it, and return what came to light."""
        from wizard.app.care import look_after  # noqa: PLC0415 - brings the engine
        from wizard.store.copies import NotWantedError  # noqa: PLC0415

        try:
            return look_after(Wanted(reporter))
        except NotWantedError as error:
            raise Stopped from error
