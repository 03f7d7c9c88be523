"""The main window: the home page, and one assessment at a time in its place.

Nothing but the home page is imported before the window is on screen; the
library, and what an assessment needs, come in right after.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from wizard.ui.pages.home import HomePage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from wizard.ui.first_run import FirstRun
    from wizard.ui.keeping import Keeping
    from wizard.ui.pages.settings import SettingsPage
    from wizard.ui.sitting import Sitting
    from wizard.ui.widgets.notice_bar import NoticeBar

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
        self._keeping: Keeping | None = None
        self._notice: NoticeBar | None = None
        self._stack = QStackedWidget()
        self.home = HomePage()
        self._stack.addWidget(self.home)
        self._behind_settings: QWidget | None = None
        self._build()
        self._connect()
        self.home.page.installEventFilter(self)
        self._name("")
        self.home.focus_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell once that the home page is on screen."""
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
            self.sitting = None
        if self._keeping is not None:
            self._keeping.shutdown()
        super().closeEvent(event)

    # Opening and leaving

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Open an assessment; say why when it cannot be opened."""
        from wizard.ui import opening  # noqa: PLC0415 - brings the question bank

        self._show(opening.opened(path, self._kept(), self))

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
        sitting.noticed.connect(self._on_sitting_noticed)
        self._stack.addWidget(sitting)
        self._stack.setCurrentWidget(sitting)
        self._name(sitting.title)
        sitting.start()

    def _may_leave(self) -> bool:
        if self.sitting is None or self.sitting.is_safe():
            return True
        from wizard.ui import prompts  # noqa: PLC0415 - seldom needed

        return prompts.lose_answers(self)

    @Slot(str)
    def tell(self, sentence: str, action: str = "") -> None:
        """Say something at the top of the window, with a button where something can be done about it."""
        if self._notice is None and sentence:
            from wizard.ui.widgets.notice_bar import NoticeBar  # noqa: PLC0415 - seldom needed

            self._notice = NoticeBar()
            self._notice.action_wanted.connect(self._on_reopen_wanted)
            self._column.insertWidget(0, self._notice)
        if self._notice is not None:
            self._notice.tell(sentence, action)

    def _kept(self) -> Keeping:
        if self._keeping is None:
            from wizard.ui.keeping import Keeping  # noqa: PLC0415 - brings SQLite

            self._keeping = Keeping(self)
            self._keeping.noticed.connect(self.tell)
            self._keeping.renewed.connect(self._welcome)
        return self._keeping

    # Building

    def _build(self) -> None:
        centre = QWidget()
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(centre)

    def _build_shortcuts(self) -> None:
        """Do it after the first paint: the names of keys take Qt 20 ms."""
        from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415

        QShortcut(QKeySequence("Ctrl+,"), self).activated.connect(self.show_settings)

    def _connect(self) -> None:
        self.first_painted.connect(self._on_first_painted)
        self.home.full_wanted.connect(self._on_full_wanted)
        self.home.quick_wanted.connect(self._on_quick_wanted)
        self.home.file_wanted.connect(self._on_file_wanted)
        self.home.path_wanted.connect(self.open_file)
        self.home.case_wanted.connect(self._on_case_wanted)
        self.home.settings_wanted.connect(self.show_settings)
        self.home.failed.connect(self.tell)

    # Slots

    @Slot(str)
    def _name(self, client: str) -> None:
        name = self.tr("Readiness Wizard")
        self.setWindowTitle(f"{client} - {name}" if client else name)

    @Slot()
    def _welcome(self) -> None:
        """Show the home page as things stand now."""
        from wizard.app import settings  # noqa: PLC0415 - after the first paint
        from wizard.domain.errors import WizardError  # noqa: PLC0415

        self.home.address(settings.load().role)
        try:
            self.home.show_library(self._kept().library())
        except WizardError as error:
            self.tell(str(error))

    @Slot()
    def _on_first_painted(self) -> None:
        self._build_shortcuts()
        self.home.complete()
        self._welcome()
        if self._path is not None:
            self.open_file(self._path)
        QTimer.singleShot(0, self._on_idle)

    @Slot()
    def _on_idle(self) -> None:
        """Bring in what the first assessment needs, and have the library looked after."""
        from wizard.ui import opening  # noqa: F401, PLC0415 - so that opening one is quick

        self._kept().look_after()

    @Slot()
    def _on_full_wanted(self) -> None:
        from wizard.ui import opening  # noqa: PLC0415 - brings the question bank

        self._show(opening.begun("full", self._kept(), self))

    @Slot()
    def _on_quick_wanted(self) -> None:
        from wizard.ui import opening  # noqa: PLC0415 - brings the question bank

        self._show(opening.begun("quick", self._kept(), self))

    @Slot()
    def _on_file_wanted(self) -> None:
        from wizard.ui import opening  # noqa: PLC0415 - brings the question bank

        self._show(opening.chosen(self._kept(), self))

    @Slot(str)
    def _on_case_wanted(self, uid: str) -> None:
        from wizard.ui import opening  # noqa: PLC0415 - brings the question bank

        self._show(opening.kept(uid, self._kept(), self))

    @Slot(str)
    def _on_sitting_noticed(self, sentence: str) -> None:
        self.tell(sentence, self.tr("Show &everything"))

    @Slot()
    def _on_reopen_wanted(self) -> None:
        if self.sitting is not None:
            uid = self.sitting.uid
            self._on_close_wanted()
            self._on_case_wanted(uid)

    @Slot()
    def _on_settings_left(self) -> None:
        self._stack.setCurrentWidget(self._behind_settings or self.home)
        self._name(self.sitting.title if self.sitting is not None else "")
        if self.sitting is None:
            self._welcome()
            self.home.focus_first()

    @Slot()
    def _on_welcomed(self) -> None:
        if self.first_run is not None:
            self.first_run.deleteLater()
            self.first_run = None
        self._welcome()
        self.home.focus_first()

    @Slot()
    def _on_close_wanted(self) -> None:
        if self.sitting is None or not self._may_leave():
            return
        self.sitting.shutdown()
        self._stack.removeWidget(self.sitting)
        self.sitting.deleteLater()
        self.sitting = None
        self._name("")
        self.tell("")
        self._welcome()
        self.home.focus_first()
