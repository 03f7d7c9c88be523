"""The open library of one window, and what is done for it beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from wizard.app.library import Library
from wizard.domain.errors import WizardError
from wizard.ui.jobs import Job, Jobs, Stopped

if TYPE_CHECKING:
    from wizard.app.care import CareReport
    from wizard.ui.jobs import Reporter


class Keeping(QObject):
    """Opens the library when it is first asked for, and has it looked after once."""

    noticed = Signal(str)
    renewed = Signal()  # the list may hold something else now

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._library: Library | None = None

    def library(self) -> Library:
        """Return the library.

        Raises:
            WizardError: it cannot be opened; the next call tries again.
        """
        if self._library is None:
            self._library = Library.open()
            self._tell()
        return self._library

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
        if self._library is not None:
            self._library.close()
            self._library = None

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
            return look_after(_Wanted(reporter))
        except NotWantedError as error:
            raise Stopped from error


class _Wanted:
    """Whether a job is still wanted, as a question."""

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter

    def __call__(self) -> bool:
        try:
            self._reporter.tell(0.0)
        except Stopped:
            return False
        return True
