"""One assessment on screen: its questions, its results, and the note that it could not be saved.

Imported only when an assessment is opened, so that the start page need not
wait for the question bank, the engine, or any page but itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from wizard.ui import prompts
from wizard.ui.jobs import Job, Jobs
from wizard.ui.pages.results.page import ResultsPage
from wizard.ui.walk import Walk
from wizard.ui.widgets.card import text_label
from wizard.ui.works import Costing, PdfExport

if TYPE_CHECKING:
    from wizard.app.session import Session
    from wizard.domain.assessment import Advice
    from wizard.ui.autosave import Autosave


class Sitting(QWidget):
    """Moves between the questions and the results of one session."""

    close_wanted = Signal()
    title_changed = Signal(str)

    def __init__(self, session: Session, autosave: Autosave, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._autosave = autosave
        self._jobs = Jobs(self)
        self._export: Job | None = None
        self.results: ResultsPage | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_banner())
        self._stack = QStackedWidget()
        self.walk = Walk(session)
        self._stack.addWidget(self.walk)
        column.addWidget(self._stack, 1)
        self._connect()

    @property
    def title(self) -> str:
        """The client's name, or what stands for it."""
        return self._session.assessment.client.name.strip() or self.tr("New assessment")

    def start(self) -> None:
        """Show the first step that is not done."""
        self.walk.start()

    def is_safe(self) -> bool:
        """Whether all answers are on disk, after one more try."""
        if self._autosave.behind:
            self._autosave.keep(self._session.assessment)
        return not self._autosave.behind

    def shutdown(self) -> None:
        """Stop what runs beside the window, and wait for it."""
        self._jobs.shutdown()

    # Building

    def _build_banner(self) -> QFrame:
        self.banner = QFrame()
        self.banner.setObjectName("banner")
        row = QHBoxLayout(self.banner)
        row.setContentsMargins(16, 10, 16, 10)
        self._trouble = text_label("")
        again = QPushButton(self.tr("&Try again"))
        again.clicked.connect(self._on_again_clicked)
        elsewhere = QPushButton(self.tr("Save e&lsewhere..."))
        elsewhere.clicked.connect(self._on_elsewhere_clicked)
        row.addWidget(self._trouble, 1)
        row.addWidget(again)
        row.addWidget(elsewhere)
        self.banner.hide()
        return self.banner

    def _connect(self) -> None:
        self._autosave.failed.connect(self._on_save_failed)
        self._autosave.saved.connect(self.banner.hide)
        self.walk.results_wanted.connect(self._on_results_wanted)
        self.walk.close_wanted.connect(self.close_wanted)
        self.walk.client_changed.connect(self._on_client_changed)

    def _build_results(self, advice: Advice) -> ResultsPage:
        page = ResultsPage(self._session, advice)
        page.back_wanted.connect(self._on_back_wanted)
        page.close_wanted.connect(self.close_wanted)
        page.question_wanted.connect(self._on_question_wanted)
        page.export_wanted.connect(self._on_export_wanted)
        page.costs_wanted.connect(self._on_costs_wanted)
        page.export_bar.cancel_wanted.connect(self._on_cancel_wanted)
        return page

    def _leave_results(self) -> None:
        self._on_cancel_wanted()
        self._stack.setCurrentWidget(self.walk)
        if self.results is not None:
            self._stack.removeWidget(self.results)
            self.results.deleteLater()
            self.results = None

    # Slots

    @Slot()
    def _on_client_changed(self) -> None:
        self.title_changed.emit(self.title)

    @Slot()
    def _on_results_wanted(self) -> None:
        self.results = self._build_results(self._session.advice(costs=False))
        self._stack.addWidget(self.results)
        self._stack.setCurrentWidget(self.results)
        self.results.focus_first()
        self._on_costs_wanted()

    @Slot()
    def _on_costs_wanted(self) -> None:
        if self.results is not None and self.results.advice.recommendation is not None:
            job = Job(Costing(self._session))
            job.done.connect(self._on_costs_done)
            job.failed.connect(self._on_costs_failed)
            self._jobs.start(job)

    @Slot(object)
    def _on_costs_done(self, advice: Advice) -> None:
        if self.results is not None and advice.assessment is self.results.advice.assessment:
            self.results.show_costs(advice)

    @Slot(str)
    def _on_costs_failed(self, sentence: str) -> None:
        if self.results is not None:
            self.results.drop_costs(sentence)

    @Slot()
    def _on_back_wanted(self) -> None:
        self._leave_results()
        self.walk.go_to(self.walk.current)

    @Slot(str)
    def _on_question_wanted(self, question_id: str) -> None:
        self._leave_results()
        self.walk.go_to_question(question_id)

    @Slot()
    def _on_export_wanted(self) -> None:
        if self.results is None or self._export is not None:
            return
        target = prompts.pdf_to_write(self, f"{self.title}, {self.results.kind}")
        if target is None:
            return
        bar = self.results.export_bar
        bar.start(target)
        self._export = Job(PdfExport(self.results.advice, self.results.kind, target))
        self._export.progress.connect(bar.advance)
        self._export.done.connect(bar.succeed)
        self._export.failed.connect(bar.fail)
        self._export.cancelled.connect(bar.stop)
        self._export.finished.connect(self._on_export_finished)
        self._jobs.start(self._export)

    @Slot()
    def _on_export_finished(self) -> None:
        self._export = None

    @Slot()
    def _on_cancel_wanted(self) -> None:
        if self._export is not None:
            self._export.cancel()

    @Slot(str)
    def _on_save_failed(self, sentence: str) -> None:
        text = self.tr("Your answers are safe only while this window is open. {0}").format(sentence)
        self._trouble.setText(text)
        self.banner.setAccessibleName(text)
        self.banner.show()

    @Slot()
    def _on_again_clicked(self) -> None:
        self._autosave.keep(self._session.assessment)

    @Slot()
    def _on_elsewhere_clicked(self) -> None:
        target = prompts.assessment_to_write(self, self.title)
        if target is not None:
            self._autosave.path = target
            self._autosave.keep(self._session.assessment)
