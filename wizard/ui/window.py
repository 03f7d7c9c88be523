"""The main window: the home page, and one assessment at a time in its place.

Nothing but the home page is imported before the window is on screen; the
library, and what an assessment needs, come in right after.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from wizard.ui.centre import Centre
from wizard.ui.pages.home import HomePage
from wizard.ui.personal import Personal
from wizard.ui.preferences import preferences

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from wizard.ui.keeping import Keeping
    from wizard.ui.since import Since
    from wizard.ui.sitting import Sitting

SIZE = QSize(1100, 760)
SMALLEST = QSize(640, 480)
FRAME = QSize(0, 40)  # what the system puts around a window
OFTEN = 5_000  # new objects before a look for garbage once all has come in: a look at ten times as many takes a frame


class MainWindow(QMainWindow):
    """Opens, shows and closes assessments."""

    first_painted = Signal()

    def __init__(self, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self.sitting: Sitting | None = None
        self._path = path
        self._keeping: Keeping | None = None
        self._since: Since | None = None  # what has changed, and the bar above the page offers to take over
        self._centre = Centre()
        self.setCentralWidget(self._centre)
        self.home = HomePage(self._centre.stack)  # in its place before it is built, which is quicker
        self._centre.stack.addWidget(self.home)
        self.personal = Personal(self._centre.stack, self)
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
        if self.sitting is not None and not _may_leave(self.sitting):
            event.ignore()
            return
        if self.sitting is not None:
            self.sitting.shutdown()
            self.sitting = None
        self.personal.shutdown()
        if self._keeping is not None:
            self._keeping.shutdown()
        super().closeEvent(event)

    # Opening and leaving

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Open an assessment; say why when it cannot be opened."""
        self._show(_opening().opened(path, self._kept(), self))

    @Slot()
    def show_settings(self) -> None:
        """Show the settings; a backup is restored only while no assessment is open."""
        self.personal.show_settings(may_restore=self.sitting is None)

    def _show(self, sitting: Sitting | None) -> None:
        if sitting is None:
            return
        self.sitting = sitting
        sitting.close_wanted.connect(self._on_close_wanted)
        sitting.title_changed.connect(self._name)
        sitting.noticed.connect(self._on_sitting_noticed)
        sitting.full_wanted.connect(self._on_full_check_wanted)
        self._centre.stack.addWidget(sitting)
        self._centre.stack.setCurrentWidget(sitting)
        self._name(sitting.title)
        sitting.start()
        self._since = _since().since(sitting.uid, self._kept())
        if self._since:
            self._centre.tell(_since().told(self._since), self.tr("&Look at them..."))

    def _kept(self) -> Keeping:
        if self._keeping is None:
            from wizard.ui.keeping import Keeping  # noqa: PLC0415 - brings SQLite

            self._keeping = Keeping(self)
            self._keeping.noticed.connect(self._centre.tell)
            self._keeping.renewed.connect(self._welcome)
        return self._keeping

    def _connect(self) -> None:
        self.first_painted.connect(self._on_first_painted)
        self.home.full_wanted.connect(self._on_full_wanted)
        self.home.quick_wanted.connect(self._on_quick_wanted)
        self.home.file_wanted.connect(self._on_file_wanted)
        self.home.path_wanted.connect(self.open_file)
        self.home.case_wanted.connect(self._on_case_wanted)
        self.home.settings_wanted.connect(self.show_settings)
        self.home.failed.connect(self._centre.tell)
        self._centre.action_wanted.connect(self._on_action_wanted)
        self.personal.opened.connect(self._name)
        self.personal.left.connect(self._on_settings_left)
        self.personal.welcomed.connect(self._come_home)
        self.personal.restored.connect(self._on_restored)

    # Slots

    @Slot(str)
    def _name(self, client: str) -> None:
        self.setWindowTitle(f"{client} - {self.tr('Readiness Wizard')}" if client else self.tr("Readiness Wizard"))

    @Slot()
    def _welcome(self) -> None:
        """Show the home page as things stand now."""
        from wizard.app import settings  # noqa: PLC0415 - after the first paint
        from wizard.domain.errors import WizardError  # noqa: PLC0415

        self.home.address(settings.load().role)
        try:
            self.home.show_library(self._kept().library())
        except WizardError as error:
            self._centre.tell(str(error))

    @Slot()
    def _on_first_painted(self) -> None:
        _build_shortcuts(self)
        self.home.complete()
        self._welcome()
        if self._path is not None:
            self.open_file(self._path)
        QTimer.singleShot(0, self._on_idle)

    @Slot()
    def _on_idle(self) -> None:
        """Bring in what the first assessment needs, and have the library looked after."""
        _opening()
        gc.set_threshold(OFTEN)
        self._kept().look_after()

    @Slot()
    def _on_full_wanted(self) -> None:
        self._show(_opening().begun("full", self._kept(), self))

    @Slot()
    def _on_quick_wanted(self) -> None:
        self._show(_opening().begun("quick", self._kept(), self))

    @Slot()
    def _on_file_wanted(self) -> None:
        self._show(_opening().chosen(self._kept(), self))

    @Slot(str)
    def _on_case_wanted(self, uid: str) -> None:
        self._show(_opening().kept(uid, self._kept(), self))

    @Slot(str)
    def _on_sitting_noticed(self, sentence: str) -> None:
        self._since = None
        self._centre.tell(sentence, self.tr("Show &everything"))

    @Slot()
    def _on_action_wanted(self) -> None:
        uid = "" if self.sitting is None else self.sitting.uid
        if uid and (not self._since or _since().taken(uid, self._since, self._kept(), self)):
            self._reopen(uid)

    @Slot()
    def _on_full_check_wanted(self) -> None:
        if self.sitting is not None and _opening().widened(self.sitting.uid, self._kept(), self):
            self._reopen(self.sitting.uid)

    def _reopen(self, uid: str) -> None:
        self._on_close_wanted()
        if self.sitting is None:  # it stays where the last answers could not be kept
            self._on_case_wanted(uid)

    @Slot()
    def _on_settings_left(self) -> None:
        if preferences().catch_up():
            _build_anew(self)
        self._name(self.sitting.title if self.sitting is not None else "")
        if self.sitting is None:
            self._come_home()

    @Slot()
    def _on_restored(self) -> None:
        """Let go of the library that was open: another one lies in its place."""
        if self._keeping is not None:
            self._keeping.shutdown()
            self._keeping.deleteLater()
            self._keeping = None

    @Slot()
    def _come_home(self) -> None:
        self._centre.stack.setCurrentWidget(self.home)
        self._welcome()
        self.home.focus_first()

    @Slot()
    def _on_close_wanted(self) -> None:
        if self.sitting is None or not _may_leave(self.sitting):
            return
        left, self.sitting = self.sitting, None
        left.shutdown()
        self._name("")
        self._centre.tell("")
        self._come_home()
        self.home.choose(left.uid)
        self._centre.stack.removeWidget(left)
        left.deleteLater()


def _build_anew(window: MainWindow) -> None:
    """Build every page again, in the language that is spoken now."""
    window.home.build()
    window.home.draw()
    window.personal.renew()
    sitting = window.sitting
    if sitting is None:
        return
    uid, begun, step = sitting.uid, sitting.begun, sitting.walk.current
    sitting.close_wanted.emit()
    if begun and window.sitting is not sitting:  # it stays where the last answers could not be kept
        window.home.case_wanted.emit(uid)
        if window.sitting is not None:
            window.sitting.walk.go_to(step)


def _may_leave(sitting: Sitting) -> bool:
    """Whether all answers are safe, or given up."""
    if sitting.is_safe():
        return True
    from wizard.ui import prompts  # noqa: PLC0415 - seldom needed

    return prompts.lose_answers(sitting.window())


def _opening() -> ModuleType:
    """Bring in what opens assessments: the question bank, the engine, and every page but the first."""
    from wizard.ui import opening  # noqa: PLC0415 - not before the window is on screen

    return opening


def _since() -> ModuleType:
    """Bring in what tells of changes since an assessment was made."""
    from wizard.ui import since  # noqa: PLC0415 - not before an assessment is open

    return since


def _build_shortcuts(window: MainWindow) -> None:
    """Do it after the first paint: the names of keys take Qt 20 ms."""
    from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415

    QShortcut(QKeySequence("Ctrl+,"), window).activated.connect(window.show_settings)
    QShortcut(QKeySequence("F1"), window).activated.connect(lambda: _show_keys(window))


def _show_keys(window: MainWindow) -> None:
    from wizard.ui import prompts  # noqa: PLC0415 - seldom wanted
    from wizard.ui.widgets.keyboard_overview import KeyboardOverview  # noqa: PLC0415 - the same

    prompts.show(KeyboardOverview(window))
