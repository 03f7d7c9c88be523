"""What today's questions and prices would change in the whole library: worked out beside the window, then a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from wizard.domain.errors import WizardError
from wizard.proposal.blocks import Cell, Column, Row, Table
from wizard.proposal.wording import points
from wizard.ui import bank_prompts
from wizard.ui.aside import Aside
from wizard.ui.jobs import Job, Jobs
from wizard.ui.measures import HUGE
from wizard.ui.widgets.bank_tables import MOST, fee_words, some
from wizard.ui.widgets.column import ColumnPage
from wizard.ui.widgets.fact_table import FactTable
from wizard.ui.widgets.footer import Footer
from wizard.ui.widgets.form import show_note
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from wizard.app.revaluations import Outlook
    from wizard.domain.revaluation import Revaluation
    from wizard.ui.jobs import Reporter

STEPS = 1000
WIDTH = 1100


class OutlookPage(Aside):
    """Shows how far it is, and then who would fit another plan first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outlook")
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self._outlook: Outlook | None = None
        self._page = ColumnPage(width=WIDTH)
        self._page.head(
            self.tr("What would change"),
            self.tr("Every assessment as it stands, and under today's questions and prices. Nothing is changed."),
        )
        self._bar = QProgressBar()
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Reckoning"))
        self._said = text_label("", "strong")
        self._notes = text_label("", "muted")
        for part in (self._bar, self._said, self._notes):
            self._page.column.addWidget(part)
        self._page.column.addStretch()
        self._page.column.setSpacing(HUGE // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)
        column.addWidget(self._build_footer())

    def begin(self) -> None:
        """Reckon."""
        job = self._job = Job(Reckoning())
        job.progress.connect(self._on_progress)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._show_notes("")
        self._cancel.setFocus()
        self._jobs.start(job)

    def shutdown(self) -> None:
        """Stop reckoning, and wait for it."""
        self._jobs.shutdown()

    # Building

    def _build_footer(self) -> Footer:
        footer = Footer()
        self._back = footer.add(self.tr("&Back"), self.left.emit)
        self._cancel = footer.add(self.tr("&Cancel"), self._on_cancel_clicked)
        footer.part()
        self._save = footer.add(self.tr("&Save as a table..."), self._on_save_clicked)
        self._save.hide()
        return footer

    def _show_end(self, sentence: str) -> None:
        self._bar.hide()
        self._said.setText(sentence)
        self._cancel.hide()
        self._back.setFocus()

    def _show_notes(self, text: str) -> None:
        show_note(self._notes, text)

    def _words(self, outlook: Outlook) -> str:
        moved = sum(each.moved for each in outlook.found)
        others = sum(each.differs for each in outlook.found) - moved
        if not moved and not others:
            return self.tr("Nothing would change (%n assessment(s)).", "", len(outlook.found))
        sentence = self.tr("{0} of {1} would fit another plan; for {2} more something else would change.")
        return sentence.format(moved, len(outlook.found), others)

    def _table(self, found: tuple[Revaluation, ...]) -> Table:
        columns = (
            Column(self.tr("Client"), 0.38),
            Column(self.tr("Plan as it stands"), 0.25),
            Column(self.tr("Plan it would be"), 0.25),
            Column(self.tr("Readiness"), 0.12),
        )
        rows = [self._row(each) for each in found[:MOST]]
        if len(found) > MOST:
            more = self.tr("And {0} more, in the table that can be saved.").format(len(found) - MOST)
            rows.append(Row((Cell(more), *[Cell("")] * (len(columns) - 1))))
        return Table(columns, tuple(rows))

    def _row(self, found: Revaluation) -> Row:
        none = self.tr("none named yet")
        both = (found.then, found.now)
        scores = ["\u2013" if each.readiness is None else points(each.readiness) for each in both]
        then, now = (Cell(each.name or none, fee_words(each)) for each in both)
        score = scores[0] if scores[0] == scores[1] else f"{scores[0]} \u2192 {scores[1]}"
        return Row((Cell(found.client, self._why(found)), then, now._replace(strong=found.moved), Cell(score)))

    def _why(self, found: Revaluation) -> str:
        lines = [self.tr("Prices changed: {0}").format(found.prices)] if found.prices else []
        for text, names in (
            (self.tr("Answers that no longer fit: {0}"), found.lost),
            (self.tr("Newly called for: {0}"), found.opened),
            (self.tr("No longer called for: {0}"), found.closed),
        ):
            lines += [text.format(some(names))] if names else []
        return "\n".join(lines)

    # Slots

    @Slot(float)
    def _on_progress(self, fraction: float) -> None:
        self._bar.setValue(round(STEPS * fraction))

    @Slot(object)
    def _on_done(self, outlook: Outlook) -> None:
        self._outlook = outlook
        self._show_end(self._words(outlook))
        notes = list(outlook.failed)
        if outlook.gone:
            gone = self.tr("For {0} the questions they were made with are not kept here: only prices are compared.")
            notes.insert(0, gone.format(outlook.gone))
        self._show_notes("\n".join(notes))
        if outlook.found:
            table = FactTable(self._table(outlook.found), self.tr("What would change"))
            self._page.column.insertWidget(self._page.column.count() - 1, table)
            self._save.show()

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._show_end(sentence)

    @Slot()
    def _on_cancelled(self) -> None:
        self._show_end(self.tr("Cancelled. Nothing was changed."))

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _on_save_clicked(self) -> None:
        target = bank_prompts.table_to_write(self, self.tr("What would change"))
        if target is None or self._outlook is None:
            return
        from wizard.app.revaluation_tables import as_csv  # noqa: PLC0415 - seldom wanted
        from wizard.store.atomic import write_atomic  # noqa: PLC0415 - the same

        try:
            write_atomic(target, as_csv(self._outlook.found))
        except WizardError as error:
            self._show_notes(str(error))
        else:
            self._show_notes(self.tr("Saved: {0}").format(target))


class Reckoning:
    """Reckons the whole library again."""

    def __call__(self, reporter: Reporter) -> Outlook:
        """Do it, and return what would change; being stopped passes through."""
        from wizard.app.revaluations import of_library  # noqa: PLC0415 - brings the engine
        from wizard.app.team import at_hand  # noqa: PLC0415 - the same

        with at_hand() as library:
            return of_library(library, reporter.tell)
