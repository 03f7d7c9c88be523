"""One assessment on screen: its questions, its results, and the note that it could not be saved.

Imported only when an assessment is opened, so that the start page need not
wait for the question bank, the engine, or any page but itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wizard.app.languages import as_written
from wizard.app.review import tally, waiting
from wizard.ui.jobs import Job, Jobs
from wizard.ui.preferences import preferences
from wizard.ui.save_banner import SaveBanner
from wizard.ui.walk import Walk
from wizard.ui.widgets.review_offer import ReviewOffer
from wizard.ui.widgets.side import REVIEW
from wizard.ui.works import Costing

if TYPE_CHECKING:
    from wizard.app.session import Session
    from wizard.domain.assessment import Advice
    from wizard.domain.provider import Provider
    from wizard.ui.autosave import Autosave
    from wizard.ui.exporting import Exporting
    from wizard.ui.pages.results.page import ResultsPage


class Sitting(QWidget):
    """Moves between the questions and the results of one session."""

    close_wanted = Signal()
    title_changed = Signal(str)
    noticed = Signal(str)
    full_wanted = Signal()

    def __init__(
        self, session: Session, autosave: Autosave, provider: Provider | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._provider = provider
        self._autosave = autosave
        self._jobs = Jobs(self)
        self._presenting = False
        self.exporting: Exporting | None = None
        self.results: ResultsPage | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.banner = SaveBanner(session, autosave)
        column.addWidget(self.banner)
        self._offer = ReviewOffer()
        column.addWidget(self._offer)
        self._stack = QStackedWidget()
        self.walk = Walk(session)
        self._stack.addWidget(self.walk)
        column.addWidget(self._stack, 1)
        self._connect()

    @property
    def title(self) -> str:
        """The client's name, or what stands for it."""
        return self._session.assessment.client.name.strip() or self.tr("New assessment")

    @property
    def uid(self) -> str:
        """The assessment's name in the library."""
        return self._autosave.case.uid

    @property
    def begun(self) -> bool:
        """Whether it is in the library: it is from its first answer on."""
        return self._autosave.case.revision > 0

    def start(self) -> None:
        """Show the first step that is not done."""
        self.walk.start()

    def is_safe(self) -> bool:
        """Whether all answers are on disk, after one more try."""
        return self.banner.try_again()

    def shutdown(self) -> None:
        """Stop what runs beside the window, wait for it, and let go of the assessment."""
        self._jobs.shutdown()
        self._autosave.close()

    # Building

    def _connect(self) -> None:
        self._autosave.noticed.connect(self.noticed)
        self.walk.results_wanted.connect(self._on_results_wanted)
        self.walk.close_wanted.connect(self.close_wanted)
        self.walk.client_changed.connect(self._on_client_changed)
        self._offer.review.clicked.connect(self._on_review_wanted)
        self._offer.compare.clicked.connect(self._on_compare_wanted)

    def _build_results(self, advice: Advice) -> ResultsPage:
        from wizard.ui.pages.results.page import ResultsPage  # noqa: PLC0415 - 3.5 MB that a waiting window needs not

        page = ResultsPage(self._session, advice, self._provider)
        page.back_wanted.connect(self._on_back_wanted)
        page.close_wanted.connect(self.close_wanted)
        page.question_wanted.connect(self._on_question_wanted)
        page.export_wanted.connect(self._on_export_wanted)
        page.costs_wanted.connect(self._on_costs_wanted)
        page.presented.connect(self._on_results_presented)
        page.full_wanted.connect(self.full_wanted)
        return page

    def _leave_results(self) -> None:
        if self._presenting:  # somebody looks on still: private tips come back when they are asked for
            preferences().tips = False
        self._drop_export()
        self._stack.setCurrentWidget(self.walk)
        self._offer.hide()
        if self.results is not None:
            self._stack.removeWidget(self.results)
            self.results.deleteLater()
            self.results = None

    def _drop_export(self) -> None:
        if self.exporting is not None:
            self.exporting.stop()
            self._stack.removeWidget(self.exporting.page)
            self.exporting.page.deleteLater()
            self.exporting.deleteLater()
            self.exporting = None

    def _show_offer(self) -> None:
        again = bool(self._session.assessment.earlier)
        self._offer.offer(tally(self._session), waiting(self._session), again=again)

    # Slots

    @Slot()
    def _on_compare_wanted(self) -> None:
        from wizard.ui.widgets.comparison import Comparison  # noqa: PLC0415 - not needed before

        history = self._autosave.history()
        if history is not None:
            Comparison(history, self).open()

    @Slot()
    def _on_client_changed(self) -> None:
        self.title_changed.emit(self.title)

    @Slot()
    def _on_results_wanted(self) -> None:
        self.results = self._build_results(self._session.advice(costs=False))
        self._stack.addWidget(self.results)
        self._stack.setCurrentWidget(self.results)
        self.results.focus_first()
        self._show_offer()
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

    @Slot(bool)
    def _on_results_presented(self, presenting: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._presenting = presenting
        if presenting:
            self._offer.hide()
        else:
            self._show_offer()
        self.walk.set_presenting(presenting=presenting)

    @Slot()
    def _on_review_wanted(self) -> None:
        self._leave_results()
        self.walk.go_to(REVIEW)

    @Slot()
    def _on_export_wanted(self) -> None:
        if self.results is None:
            return
        if self.exporting is not None and self.exporting.advice.assessment is not self.results.advice.assessment:
            self._drop_export()
        if self.exporting is None:
            from wizard.ui.exporting import Exporting  # noqa: PLC0415 - not needed before

            shown = self.results.advice
            self.exporting = Exporting(shown, self._provider, self._jobs, self._autosave, self)
            self.exporting.as_written = as_written(shown, *self._session.written)
            self.exporting.back_wanted.connect(self._on_export_left)
            self._stack.addWidget(self.exporting.page)
        self._stack.setCurrentWidget(self.exporting.page)
        self.exporting.page.focus_first()
        self.exporting.begin()

    @Slot()
    def _on_export_left(self) -> None:
        if self.results is not None:
            self._stack.setCurrentWidget(self.results)
            self.results.focus_first()
