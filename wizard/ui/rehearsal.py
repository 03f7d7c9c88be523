"""The wizard under changed questions, to be tried out before they are asked: nothing that is said here is kept."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wizard.app import company
from wizard.app.session import Session
from wizard.domain.assessment import Assessment, Client
from wizard.ui.aside import Aside
from wizard.ui.pages.results.page import ResultsPage
from wizard.ui.walk import Walk
from wizard.ui.widgets.footer import StepFooter
from wizard.ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank


class Rehearsal(Aside):
    """Questions and results of an assessment that no library knows."""

    def __init__(self, bank: Bank, services: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearsal")
        today = dt.datetime.now().astimezone().date()
        client = Client(self.tr("Somebody"))
        self.session = Session(bank, company.prices(company.provider(), services), Assessment(client, {}), today)
        self.results: ResultsPage | None = None
        self._bar = NoticeBar()
        self._bar.action_wanted.connect(self.left)
        self._stack = QStackedWidget()
        self.walk = Walk(self.session)
        for footer in self.walk.findChildren(StepFooter):
            footer.end_with(self.tr("&Close the preview"))
        self.walk.close_wanted.connect(self.left)
        self.walk.results_wanted.connect(self._on_results_wanted)
        self._stack.addWidget(self.walk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)

    def begin(self) -> None:
        """Show the first question."""
        self._bar.tell(self.tr("A preview of the changed questions. Nothing that you answer here is kept."))
        self.walk.start()

    def _leave_results(self) -> None:
        self._stack.setCurrentWidget(self.walk)
        if self.results is not None:
            self._stack.removeWidget(self.results)
            self.results.deleteLater()
            self.results = None

    # Slots

    @Slot()
    def _on_results_wanted(self) -> None:
        page = self.results = ResultsPage(self.session, self.session.advice(costs=False))
        page.drop_costs(self.tr("The comparison of costs is left out of a preview."))
        page.back_wanted.connect(self._on_back_wanted)
        page.close_wanted.connect(self.left)
        page.question_wanted.connect(self._on_question_wanted)
        page.export_wanted.connect(self._on_export_wanted)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.focus_first()

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
        self._bar.tell(self.tr("This is a preview: there is no client to write a document for, and nothing is kept."))
