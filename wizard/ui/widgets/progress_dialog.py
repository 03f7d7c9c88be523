"""Work that the window waits for: how far it is, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout

from wizard.ui.jobs import Job, Jobs
from wizard.ui.measures import MEDIUM, PAGE
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from wizard.ui.jobs import Reporter

WIDTH, FULL = 380, 1000


class ProgressDialog(QDialog):
    """Does the work as soon as it is shown, and closes by itself.

    Attributes:
        problem: the sentence with which it failed; "" where it was done, or stopped.
    """

    def __init__(self, title: str, work: Callable[[Reporter], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = ""
        self._jobs = Jobs(self)
        self._job = Job(work)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(*PAGE)
        column.setSpacing(MEDIUM)
        column.addWidget(text_label(title, "question"))
        self._bar = QProgressBar()
        self._bar.setRange(0, FULL)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._stop = QPushButton(self.tr("&Stop"))
        self._stop.clicked.connect(self.reject)
        column.addWidget(self._bar)
        column.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignRight)
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin."""
        super().showEvent(event)
        if not event.spontaneous() and self._job.parent() is None:
            self._jobs.start(self._job)

    def reject(self) -> None:
        """Ask the work to stop; the dialog closes when it has."""
        self._stop.setEnabled(False)
        self._job.cancel()

    def _connect(self) -> None:
        self._job.progress.connect(self._on_progress)
        self._job.failed.connect(self._on_failed)
        self._job.finished.connect(self._on_finished)

    # Slots

    @Slot(float)
    def _on_progress(self, fraction: float) -> None:
        self._bar.setValue(round(FULL * fraction))

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self.problem = sentence

    @Slot()
    def _on_finished(self) -> None:
        self._jobs.shutdown()
        self.accept()
