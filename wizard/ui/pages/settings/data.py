"""Where everything is kept, how to keep a second copy of it, and how to take it out as files."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit

from wizard.app import backups, places
from wizard.domain.errors import WizardError
from wizard.ui import prompts
from wizard.ui.pages.settings.group import SettingsGroup
from wizard.ui.pages.settings.team_card import TeamCard
from wizard.ui.widgets.collection_card import CollectionCard
from wizard.ui.widgets.form import FormCard, show_note
from wizard.ui.widgets.icon_button import icon_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.app.backups import Contents
    from wizard.ui.preferences import Preferences


class DataGroup(SettingsGroup):
    """The data folder, a backup of it, the way back from one, and everything as files."""

    restored = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Data"),
            self.tr("Everything stays on this computer, unless you name a team's library here."),
            preferences,
            parent,
        )
        self.column.addWidget(self._build_folder())
        self.column.addWidget(self._build_backup())
        files = CollectionCard()
        files.failed.connect(self.failed)
        self.column.addWidget(files)
        self.team = TeamCard(preferences)
        self.team.changed.connect(self.restored)
        self.column.addWidget(self.team)
        self.column.addStretch()

    def fill(self) -> None:
        """Show the folder."""
        self._folder.setText(str(places.home()))
        self.team.fill()

    def focus_first(self) -> None:
        """Give the keyboard to the folder."""
        self._open.setFocus()

    def allow_restore(self, allowed: bool) -> None:  # noqa: FBT001 - as Qt's own setEnabled
        """Allow to restore a backup and to choose a library, or not while an assessment is open."""
        self._restore.setEnabled(allowed)
        show_note(self._busy, "" if allowed else self.tr("To restore, save and close the open assessment first."))
        self.team.allow(allowed)

    def shutdown(self) -> None:
        """Wait for what is on its way."""
        self.team.shutdown()

    # Building

    def _build_folder(self) -> FormCard:
        card = FormCard(self.tr("Data folder"))
        self._folder = QLineEdit()
        self._folder.setReadOnly(True)
        card.add(self.tr("Assessments, profile and settings are kept in"), self._folder)
        self._open = icon_button("folder-open", self.tr("&Open the folder"), self._on_open_clicked)
        card.row(self._open)
        return card

    def _build_backup(self) -> FormCard:
        card = FormCard(self.tr("Backup"), self.tr("One file with everything, for another disk or another computer."))
        backup = icon_button("archive", self.tr("Back up &now..."), self._on_backup_clicked)
        self._restore = icon_button("history", self.tr("&Restore..."), self._on_restore_clicked)
        card.row(backup, self._restore)
        self._busy = card.say()
        self._done = card.say("", "done")
        return card

    def _words(self, contents: Contents) -> str:
        made = QDateTime.fromSecsSinceEpoch(int(contents.made.timestamp()))
        day = self.locale().toString(made, QLocale.FormatType.ShortFormat)
        held = self.tr("%n assessment(s)", "", contents.assessments)
        return self.tr("{0}, kept on {1}").format(held, day)

    # Slots

    @Slot()
    def _on_open_clicked(self) -> None:
        folder = places.home()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            self.failed.emit(self.tr("{0} is not there and cannot be made.").format(folder))
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.failed.emit(self.tr("No program here shows folders; open {0} yourself.").format(folder))

    @Slot()
    def _on_backup_clicked(self) -> None:
        target = prompts.backup_to_write(self, dt.datetime.now().astimezone().date().isoformat())
        if target is None:
            return
        try:
            written = backups.backup_now(target)
        except WizardError as error:
            self.failed.emit(str(error))
            return
        show_note(self._done, self.tr("Backed up to {0}").format(written))

    @Slot()
    def _on_restore_clicked(self) -> None:
        source = prompts.backup_to_open(self)
        if source is None:
            return
        try:
            if prompts.restore_backup(self, self._words(backups.preview(source))):
                backups.restore(source)
                self.preferences.refresh()
                show_note(self._done, self.tr("Restored from {0}").format(source))
                self.restored.emit()
        except WizardError as error:
            self.failed.emit(str(error))
