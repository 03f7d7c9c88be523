"""What is the person's own, not an assessment's: the settings, and the questions of the first run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

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

    def show_settings(self, *, may_restore: bool) -> None:
        """Show the settings; going back leads to what was there."""
        page = self.page = self.page or self._build_page()
        if self._stack.currentWidget() is not page:
            self._behind = self._stack.currentWidget()
            self._stack.setCurrentWidget(page)
            page.open(may_restore=may_restore)
            self.opened.emit(self.tr("Settings"))

    def shutdown(self) -> None:
        """Wait for what the settings have on its way."""
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
        self._stack.addWidget(page)
        return page

    # Slots

    @Slot()
    def _on_back_wanted(self) -> None:
        if self._behind is not None:
            self._stack.setCurrentWidget(self._behind)
        self.left.emit()

    @Slot()
    def _on_first_run_finished(self) -> None:
        if self.first_run is not None:
            self.first_run.deleteLater()
            self.first_run = None
        self.welcomed.emit()
