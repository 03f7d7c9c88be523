"""Work beside the window: one job at a time, told of, and cancelled between two steps.

A job is a plain callable that gets a ``Reporter``. It tells how far it is and
stops by letting ``Stopped`` pass; what it returns, or the sentence of a
``WizardError``, comes back to the window's thread as a signal.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from wizard.domain.errors import WizardError

if TYPE_CHECKING:
    from collections.abc import Callable


class Stopped(Exception):  # noqa: N818 - not an error: somebody asked for it
    """The job was asked to stop, and did."""


class Reporter(Protocol):
    """What a job may call while it runs."""

    def tell(self, fraction: float) -> None:
        """Say how far the work is, 0.0 to 1.0.

        Raises:
            Stopped: the work is no longer wanted.
        """


class Wanted:
    """Whether a job is still wanted, as a question."""

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter

    def __call__(self) -> bool:
        """Tell it."""
        try:
            self._reporter.tell(0.0)
        except Stopped:
            return False
        return True


class Job(QObject):
    """One piece of work and its outcome; exactly one of done, failed and cancelled is sent."""

    progress = Signal(float)
    done = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, work: Callable[[Reporter], object]) -> None:
        super().__init__()
        self._work = work
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def tell(self, fraction: float) -> None:
        """Say how far the work is.

        Raises:
            Stopped: the work is no longer wanted.
        """
        if self._stop.is_set():
            raise Stopped
        self.progress.emit(fraction)

    def run(self) -> None:
        """Do the work, in whatever thread this is called, and send its outcome."""
        payload: tuple[object, ...] = (self.tr("Something unexpected went wrong."),)
        outcome = self.failed
        try:
            self.tell(0.0)
            outcome, payload = self.done, (self._work(self),)
        except Stopped:
            outcome, payload = self.cancelled, ()
        except WizardError as error:
            outcome, payload = self.failed, (str(error),)
        finally:
            outcome.emit(*payload)
            self.finished.emit()


class Jobs(QObject):
    """The window's jobs, one after the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._running: dict[Job, QRunnable] = {}
        self._over = False
        self._last: tuple[Job, QRunnable] | None = None  # the thread may still be on its way out of them

    def start(self, job: Job) -> None:
        """Queue a job whose signals are already connected: what is sent before that is lost.

        After the end nothing is begun: what came of the last jobs may call for more, and nobody would wait for it.
        """
        if self._over:
            return
        task = _Task(job)
        self._running[job] = task  # a QRunnable that Python forgets is gone
        job.setParent(self)
        job.finished.connect(self._on_job_finished)
        self._pool.start(task)

    @property
    def busy(self) -> bool:
        """Whether anything runs now."""
        return self._pool.activeThreadCount() > 0

    def shutdown(self) -> None:
        """Cancel everything, wait until nothing runs, and begin nothing any more."""
        self._over = True
        for job in self._running:
            job.cancel()
        self._pool.clear()
        self._pool.waitForDone()

    @Slot()
    def _on_job_finished(self) -> None:
        """Let go of the job before this one: with one thread, that one is surely out of it."""
        job = self.sender()
        if not isinstance(job, Job) or job not in self._running:
            return
        task = self._running.pop(job)
        if self._last is not None:
            self._last[0].deleteLater()
        self._last = (job, task)


class _Task(QRunnable):
    """Runs a job in the pool."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._job = job

    def run(self) -> None:
        """Run it."""
        self._job.run()
