"""The main window: the start page, and one assessment at a time in its place.

Nothing but the start page is imported before the window is on screen; what an
assessment needs comes in right after.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from wizard.ui.pages.start import StartPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from wizard.ui.first_run import FirstRun
    from wizard.ui.pages.settings import SettingsPage
    from wizard.ui.sitting import Sitting

SIZE = QSize(1100, 760)
SMALLEST = QSize(640, 480)
FRAME = QSize(0, 40)  # what the system puts around a window


class MainWindow(QMainWindow):
    """Opens, shows and closes assessments."""

    first_painted = Signal()

    def __init__(self, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self.setMinimumSize(SMALLEST)
        self.sitting: Sitting | None = None
        self.settings_page: SettingsPage | None = None
        self.first_run: FirstRun | None = None
        self._path = path
        self._stack = QStackedWidget()
        self.start_page = StartPage()
        self._stack.addWidget(self.start_page)
        self._behind_settings: QWidget | None = None
        self.setCentralWidget(self._stack)
        self._connect()
        self.start_page.page.installEventFilter(self)
        self._name("")
        self.start_page.focus_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell once that the start page is on screen."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.first_painted.emit)
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when the answers are safe, or given up; then wait for what still runs."""
        if not self._may_leave():
            event.ignore()
            return
        if self.sitting is not None:
            self.sitting.shutdown()
        super().closeEvent(event)

    # Opening and leaving

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Open an assessment; say why when it cannot be opened."""
        from wizard.ui import opening  # noqa: PLC0415 - brings the question bank

        self._show(opening.opened(path, self))

    @Slot()
    def show_settings(self) -> None:
        """Show the settings in the place of everything else; going back leads to what was there."""
        if self.settings_page is None:
            self.settings_page = self._build_settings()
        if self._stack.currentWidget() is not self.settings_page:
            self._behind_settings = self._stack.currentWidget()
            self._stack.setCurrentWidget(self.settings_page)
            self.settings_page.open(may_restore=self.sitting is None)
            self._name(self.tr("Settings"))

    @Slot()
    def ask_who(self) -> None:
        """Ask once who uses the program."""
        from wizard.ui.first_run import FirstRun  # noqa: PLC0415 - seen once

        self.first_run = FirstRun(self)
        self.first_run.finished.connect(self._on_welcomed)
        self.first_run.open()

    def _build_settings(self) -> SettingsPage:
        from wizard.ui.pages.settings import SettingsPage  # noqa: PLC0415 - not on the start path
        from wizard.ui.preferences import preferences  # noqa: PLC0415 - the same

        page = SettingsPage(preferences())
        page.back_wanted.connect(self._on_settings_left)
        self._stack.addWidget(page)
        return page

    def _show(self, sitting: Sitting | None) -> None:
        if sitting is None:
            return
        self.sitting = sitting
        sitting.close_wanted.connect(self._on_close_wanted)
        sitting.title_changed.connect(self._name)
        self._stack.addWidget(sitting)
        self._stack.setCurrentWidget(sitting)
        self._name(sitting.title)
        sitting.start()

    def _may_leave(self) -> bool:
        if self.sitting is None or self.sitting.is_safe():
            return True
        from wizard.ui import prompts  # noqa: PLC0415 - seldom needed

        return prompts.lose_answers(self)

    def _list_drafts(self) -> None:
        from wizard.ui import opening  # noqa: PLC0415 - brings the question bank

        self.start_page.show_drafts(opening.recent(self))

    def _connect(self) -> None:
        self.first_painted.connect(self._on_first_painted)
        self.start_page.full_wanted.connect(self._on_full_wanted)
        self.start_page.quick_wanted.connect(self._on_quick_wanted)
        self.start_page.file_wanted.connect(self._on_file_wanted)
        self.start_page.draft_wanted.connect(self.open_file)
        self.start_page.settings_wanted.connect(self.show_settings)
        shortcut = QShortcut(QKeySequence("Ctrl+,"), self)
        shortcut.activated.connect(self.show_settings)

    # Slots

    @Slot(str)
    def _name(self, client: str) -> None:
        name = self.tr("Readiness Wizard")
        self.setWindowTitle(f"{client} - {name}" if client else name)

    @Slot()
    def _on_first_painted(self) -> None:
        self._list_drafts()
        if self._path is not None:
            self.open_file(self._path)

    @Slot()
    def _on_full_wanted(self) -> None:
        from wizard.ui import opening  # noqa: PLC0415 - brings the question bank

        self._show(opening.begun("full", self))

    @Slot()
    def _on_quick_wanted(self) -> None:
        from wizard.ui import opening  # noqa: PLC0415 - brings the question bank

        self._show(opening.begun("quick", self))

    @Slot()
    def _on_file_wanted(self) -> None:
        from wizard.ui import opening  # noqa: PLC0415 - brings the question bank

        self._show(opening.chosen(self))

    @Slot()
    def _on_settings_left(self) -> None:
        self._stack.setCurrentWidget(self._behind_settings or self.start_page)
        self._name(self.sitting.title if self.sitting is not None else "")
        if self.sitting is None:
            self._list_drafts()
            self.start_page.focus_first()

    @Slot()
    def _on_welcomed(self) -> None:
        if self.first_run is not None:
            self.first_run.deleteLater()
            self.first_run = None
        self._list_drafts()
        self.start_page.focus_first()

    @Slot()
    def _on_close_wanted(self) -> None:
        if self.sitting is None or not self._may_leave():
            return
        self.sitting.shutdown()
        self._stack.removeWidget(self.sitting)
        self.sitting.deleteLater()
        self.sitting = None
        self._name("")
        self._list_drafts()
        self.start_page.focus_first()
