"""Which questions are asked: the shipped ones or one's own, edited in a workbook and tried out before they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from wizard.app import question_banks
from wizard.domain.errors import WizardError
from wizard.domain.language import say_in
from wizard.ui import bank_prompts
from wizard.ui.measures import SMALL
from wizard.ui.pages.settings.group import SettingsGroup
from wizard.ui.theme import change_role, give_role
from wizard.ui.widgets.bank_tables import change_table, problem_table
from wizard.ui.widgets.fact_table import FactTable
from wizard.ui.widgets.form import FormCard, show_note
from wizard.ui.widgets.icon_button import icon_button

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from wizard.app.bank_intake import Intake
    from wizard.domain.questions import Bank
    from wizard.ui.preferences import Preferences


class QuestionsGroup(SettingsGroup):
    """Writes the questions out, takes changed ones in, and shows what they would change before they are asked."""

    rehearsal_wanted = Signal(object)  # an Intake
    outlook_wanted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Questions"),
            self.tr("Reword, add or leave out questions and services: in a workbook, with any spreadsheet program."),
            preferences,
            parent,
        )
        self._intake: Intake | None = None
        self._table: FactTable | None = None
        self.column.addWidget(self._build_now())
        self.column.addWidget(self._build_intake())
        self.column.addWidget(self._build_outlook())
        self.column.addStretch()

    def fill(self) -> None:
        """Show which questions are asked."""
        own = question_banks.is_own()
        self._shipped.setVisible(own)
        try:
            bank = question_banks.live()
        except WizardError as error:
            self._asked.setText(str(error))
            change_role(self._asked, "problem")
            self._write.setEnabled(False)
            return
        words = self.tr("Your own: {0}") if own else self.tr("The shipped ones: {0}")
        self._asked.setText(words.format(self._named(bank)))
        change_role(self._asked, "strong")
        self._write.setEnabled(True)

    def focus_first(self) -> None:
        """Give the keyboard to the way out to a workbook."""
        self._write.setFocus()

    # Building

    def _build_now(self) -> FormCard:
        note = self.tr("For new assessments. One that was begun keeps the questions it was made with.")
        card = FormCard(self.tr("Asked now"), note)
        self._asked = card.say("\u2013", "strong")
        self._write = icon_button("file-down", self.tr("&Write a workbook..."), self._on_write_clicked)
        self._shipped = icon_button("history", self.tr("Back to the &shipped ones"), self._on_shipped_clicked)
        card.row(self._write, self._shipped)
        self._done = card.say("", "done")
        return card

    def _build_intake(self) -> FormCard:
        note = self.tr("A workbook, or a folder of TOML files. Nothing is asked otherwise before you say so.")
        card = FormCard(self.tr("Bring in changed questions"), note)
        workbook = icon_button("file-up", self.tr("A workboo&k..."), self._on_workbook_clicked)
        folder = icon_button("folder-open", self.tr("A &folder..."), self._on_folder_clicked)
        for button in (workbook, folder):
            button.setAccessibleDescription(self.tr("Bring in changed questions"))
        card.row(workbook, folder)
        self._verdict = card.say()
        self._doubts = card.say("", "hint")
        self._try = icon_button("play", self.tr("&Try them out"), self._on_try_clicked)
        self._use = QPushButton(self.tr("&Use these from now on"))
        self._use.clicked.connect(self._on_use_clicked)
        give_role(self._use, "primary")
        card.row(self._use, self._try)
        card.column.addSpacing(SMALL)
        self._incoming = card
        self._show_intake(None)
        return card

    def _build_outlook(self) -> FormCard:
        note = self.tr("Tells who would fit another plan under today's questions and prices. It changes nothing.")
        card = FormCard(self.tr("Re-evaluate the library"), note)
        card.row(icon_button("refresh-cw", self.tr("&Re-evaluate it..."), self.outlook_wanted.emit))
        return card

    # Showing

    def _named(self, bank: Bank) -> str:
        count = self.tr("%n question(s)", "", len(bank.questions))
        return self.tr("{0}, version {1}, {2}").format(say_in(bank.id, bank.title), bank.version, count)

    def _show_intake(self, intake: Intake | None) -> None:
        self._intake = intake
        if self._table is not None:
            self._incoming.column.removeWidget(self._table)
            self._table.deleteLater()
            self._table = None
        usable = intake is not None and intake.bank is not None
        for button in (self._try, self._use):
            button.setVisible(usable and intake is not None and bool(intake.changes))
        show_note(self._verdict, "")
        show_note(self._doubts, "")
        if intake is not None:
            self._judge(intake)

    def _judge(self, intake: Intake) -> None:
        self._show_verdict(intake)
        listed = None
        if intake.bank is None:
            listed = problem_table(intake.problems)
        elif intake.changes:
            listed = change_table(intake.changes)
        if listed is not None:
            self._table = FactTable(listed, self._verdict.text())
            self._incoming.column.addWidget(self._table)

    def _show_verdict(self, intake: Intake) -> None:
        if intake.bank is None:
            change_role(self._verdict, "problem")
            show_note(self._verdict, self.tr("It cannot be used yet. To be mended ({0}):").format(len(intake.problems)))
        elif not intake.changes:
            change_role(self._verdict, "strong")
            show_note(self._verdict, self.tr("These are the questions asked now; nothing would change."))
        else:
            change_role(self._verdict, "strong")
            show_note(self._verdict, self.tr("{0}. It can be used. What changes:").format(self._named(intake.bank)))
            doubts = (self.tr("Worth a look: {0}.").format(each._replace(warning=False)) for each in intake.problems)
            show_note(self._doubts, "\n".join(doubts))

    def _bring_in(self, source: Path | None) -> None:
        if source is None:
            return
        from wizard.app.bank_intake import brought_in  # noqa: PLC0415 - brings the linter

        show_note(self._done, "")
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._show_intake(brought_in(source))
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.reveal(self._verdict)

    def _say(self, sentence: str) -> None:
        show_note(self._done, sentence)
        self.refresh()
        self.saved.emit()

    # Slots

    @Slot()
    def _on_write_clicked(self) -> None:
        from wizard.app.bank_workbook import write_workbook  # noqa: PLC0415 - brings the workbooks

        target = bank_prompts.workbook_to_write(self, self.tr("questions"))
        if target is None:
            return
        try:
            bank = question_banks.live()
            write_workbook(bank, question_banks.catalogue_of(bank), target)
        except WizardError as error:
            self.failed.emit(str(error))
        else:
            show_note(self._done, self.tr("Written: {0}. Edit it, save it, and bring it in below.").format(target))

    @Slot()
    def _on_workbook_clicked(self) -> None:
        self._bring_in(bank_prompts.workbook_to_open(self))

    @Slot()
    def _on_folder_clicked(self) -> None:
        self._bring_in(bank_prompts.folder_to_open(self))

    @Slot()
    def _on_try_clicked(self) -> None:
        self.rehearsal_wanted.emit(self._intake)

    @Slot()
    def _on_use_clicked(self) -> None:
        if self._intake is None or self._intake.bank is None:
            return
        try:
            question_banks.use(self._intake.bank, self._intake.files)
        except WizardError as error:
            self.failed.emit(str(error))
            return
        self._show_intake(None)
        self._say(self.tr("From now on these questions are asked."))

    @Slot()
    def _on_shipped_clicked(self) -> None:
        try:
            question_banks.use_shipped()
        except WizardError as error:
            self.failed.emit(str(error))
            return
        self._show_intake(None)
        self._say(self.tr("From now on the shipped questions are asked."))
