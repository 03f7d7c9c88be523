"""The main window: the start page, and one assessment at a time in its place.

Nothing but the start page is imported before the window is on screen; what an
assessment needs comes in right after.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from wizard.ui.pages.start import StartPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

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
        self._path = path
        self._stack = QStackedWidget()
        self.start_page = StartPage()
        self._stack.addWidget(self.start_page)
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
