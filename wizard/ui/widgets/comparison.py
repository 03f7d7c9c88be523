"""Two assessments of a client beside each other, and the client's trend: the document's own page on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wizard.proposal.blocks import Heading
from wizard.proposal.progress_pages import progress_pages
from wizard.ui.jobs import Job, Jobs
from wizard.ui.widgets.block import BlockCard
from wizard.ui.widgets.column import ColumnPage
from wizard.ui.widgets.moments import told_date
from wizard.ui.widgets.text import text_label
from wizard.ui.works import Comparing

if TYPE_CHECKING:
    from wizard.app.history import History, Record
    from wizard.proposal.brief import Brief

WIDTH, HEIGHT, AROUND = 900, 760, 40
WIDE, GAP = 1040, 14


class Comparison(QDialog):
    """Compares with the assessment that the client's goes on from, or with another earlier one."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare with earlier"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._history = history
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self._waiting = text_label(self.tr("Working it out..."), "muted")
        self._page = ComparisonPage()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 12)
        column.setSpacing(10)
        column.addLayout(self._build_head())
        column.addWidget(self._waiting)
        column.addWidget(self._page, 1)
        column.addLayout(self._build_foot())
        self.finished.connect(self._jobs.shutdown)
        if parent is not None:
            room = parent.window().size()
            self.resize(min(WIDTH, room.width() - AROUND), min(HEIGHT, room.height() - AROUND))
        self._on_choice_changed()

    @property
    def brief(self) -> Brief | None:
        """What is on screen; ``None`` while it is being worked out."""
        return self._page.brief if self._job is None else None

    # Building

    def _build_head(self) -> QHBoxLayout:
        client = self._history.own.assessment.client.name.strip() if self._history.own is not None else ""
        name = text_label(client or self.tr("No name yet"), "heading")
        label = QLabel(self.tr("Compare &with"))
        self._choice = QComboBox()
        for record in reversed(self._history.records):
            self._choice.addItem(self._words(record), record.uid)
        self._choice.setCurrentIndex(max(0, self._choice.findData(self._history.last)))
        self._choice.currentIndexChanged.connect(self._on_choice_changed)
        label.setBuddy(self._choice)
        row = QHBoxLayout()
        row.setContentsMargins(28, 0, 28, 0)
        row.setSpacing(10)
        row.addWidget(name, 1)
        row.addWidget(label)
        row.addWidget(self._choice)
        return row

    def _words(self, record: Record) -> str:
        quick = self.tr("{0}, quick check").format(told_date(record.day, self.locale()))
        return quick if record.assessment.mode == "quick" else told_date(record.day, self.locale())

    def _build_foot(self) -> QHBoxLayout:
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setContentsMargins(28, 0, 28, 0)
        row.addStretch()
        row.addWidget(close)
        self._waiting.setContentsMargins(28, 0, 28, 0)
        return row

    # Slots

    @Slot()
    def _on_choice_changed(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._waiting.setText(self.tr("Working it out..."))
        self._waiting.show()
        self._job = job = Job(Comparing(self._history, self._choice.currentData() or ""))
        job.done.connect(self._on_job_done)
        job.failed.connect(self._waiting.setText)
        self._jobs.start(job)

    @Slot(object)
    def _on_job_done(self, brief: Brief | None) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        if brief is None or brief.past is None:
            self._waiting.setText(self.tr("There is no earlier assessment to compare with."))
            return
        self._waiting.hide()
        self._page.show_brief(brief)


class ComparisonPage(ColumnPage):
    """The page of the document, a card for each of its headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDE, centred=True)
        self.brief: Brief | None = None
        self._held = QWidget()
        self.column.addWidget(self._held)
        self.column.addStretch()

    def show_brief(self, brief: Brief) -> None:
        """Show one comparison in place of another."""
        self.brief = brief
        held = QWidget()
        cards = QVBoxLayout(held)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(GAP)
        card: BlockCard | None = None
        for block in progress_pages(brief):
            if isinstance(block, Heading):
                card = BlockCard(block.text, block.kicker)
                cards.addWidget(card)
            elif card is not None:
                card.add(block)
        self.column.replaceWidget(self._held, held)
        self._held.hide()
        self._held.deleteLater()
        self._held = held
        held.show()
        self.to_top()
