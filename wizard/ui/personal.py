"""What is the person's own, not an assessment's: the settings, and the questions of the first run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from wizard.app.bank_intake import Intake
    from wizard.ui.aside import Aside
    from wizard.ui.first_run import FirstRun
    from wizard.ui.pages.settings import SettingsPage


class Personal(QObject):
    """Shows the settings in the place of everything else, and asks once who uses the program."""

    opened = Signal(str)  # the title of what is shown
    left = Signal()
    welcomed = Signal()
    restored = Signal()

    def __init__(self, stack: QStackedWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.page: SettingsPage | None = None
        self.first_run: FirstRun | None = None
        self._window, self._stack = parent, stack
        self._behind: QWidget | None = None
        self._aside: Aside | None = None

    def show_settings(self, *, may_restore: bool) -> None:
        """Show the settings; going back leads to what was there."""
        if self._aside is not None:
            return
        page = self.page = self.page or self._build_page()
        if self._stack.currentWidget() is not page:
            self._behind = self._stack.currentWidget()
            self._stack.setCurrentWidget(page)
            page.open(may_restore=may_restore)
            self.opened.emit(self.tr("Settings"))

    def renew(self) -> None:
        """Build the settings again when they are wanted: the language is another one now."""
        if self.page is not None:
            self.page.shutdown()
            self._stack.removeWidget(self.page)
            self.page.deleteLater()
            self.page = None

    def shutdown(self) -> None:
        """Stop what runs on the settings, or on a page that was opened from them, and wait for it."""
        if self._aside is not None:
            self._aside.shutdown()
        if self.page is not None:
            self.page.shutdown()

    @Slot()
    def ask_who(self) -> None:
        """Ask who uses the program."""
        from wizard.ui.first_run import FirstRun  # noqa: PLC0415 - seen once

        self.first_run = FirstRun(self._window)
        self.first_run.finished.connect(self._on_first_run_finished)
        self.first_run.open()

    def _build_page(self) -> SettingsPage:
        from wizard.ui.pages.settings import SettingsPage  # noqa: PLC0415 - not on the start path
        from wizard.ui.preferences import preferences  # noqa: PLC0415 - the same

        page = SettingsPage(preferences())
        page.back_wanted.connect(self._on_back_wanted)
        page.restored.connect(self.restored)
        page.rehearsal_wanted.connect(self._on_rehearsal_wanted)
        page.outlook_wanted.connect(self._on_outlook_wanted)
        self._stack.addWidget(page)
        return page

    def _show_aside(self, aside: Aside) -> None:
        """Show a page in the place of the settings, until it is left."""
        self._aside = aside
        aside.left.connect(self._on_aside_left)
        self._stack.addWidget(aside)
        self._stack.setCurrentWidget(aside)
        aside.begin()

    # Slots

    @Slot()
    def _on_back_wanted(self) -> None:
        behind, self._behind = self._behind, None
        if behind is not None:
            self._stack.setCurrentWidget(behind)
        self.left.emit()

    @Slot(object)
    def _on_rehearsal_wanted(self, intake: Intake) -> None:
        from wizard.ui.rehearsal import Rehearsal  # noqa: PLC0415 - brings every page

        if intake.bank is not None and intake.catalogue is not None:
            self._show_aside(Rehearsal(intake.bank, intake.catalogue))

    @Slot()
    def _on_outlook_wanted(self) -> None:
        from wizard.ui.outlook import OutlookPage  # noqa: PLC0415 - seldom wanted

        self._show_aside(OutlookPage())

    @Slot()
    def _on_aside_left(self) -> None:
        if self._aside is None or self.page is None:
            return
        self._aside.shutdown()
        self._stack.setCurrentWidget(self.page)
        self._stack.removeWidget(self._aside)
        self._aside.deleteLater()
        self._aside = None

    @Slot()
    def _on_first_run_finished(self) -> None:
        if self.first_run is not None:
            self.first_run.deleteLater()
            self.first_run = None
        self.welcomed.emit()
