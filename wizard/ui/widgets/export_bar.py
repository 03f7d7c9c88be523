"""The strip above the buttons that tells how an export goes, and lets it be cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton

from wizard.ui.widgets.card import text_label

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

STEPS = 1000


class ExportBar(QFrame):
    """Hidden until something is exported."""

    cancel_wanted = Signal()
    running_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self._target: Path | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 10, 28, 10)
        row.setSpacing(12)
        self.sentence = text_label("")
        self._bar = QProgressBar()
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Export"))
        self._cancel = QPushButton(self.tr("&Cancel"))
        self._cancel.clicked.connect(self.cancel_wanted)
        self._open = QPushButton(self.tr("&Open the PDF"))
        self._open.clicked.connect(self._on_open_clicked)
        row.addWidget(self.sentence, 3)
        row.addWidget(self._bar, 2)
        row.addWidget(self._cancel)
        row.addWidget(self._open)
        self.hide()

    def start(self, target: Path) -> None:
        """Show that the export has begun."""
        self._target = target
        self._bar.setValue(0)
        self._tell(self.tr("Writing {0}...").format(target.name), running=True)

    @Slot(float)
    def advance(self, fraction: float) -> None:
        """Show how far it is."""
        self._bar.setValue(round(STEPS * fraction))

    @Slot()
    def succeed(self) -> None:
        """Say where the document is."""
        self._tell(self.tr("Saved: {0}").format(self._target))
        self._open.show()

    @Slot(str)
    def fail(self, sentence: str) -> None:
        """Say why there is no document."""
        self._tell(sentence)

    @Slot()
    def stop(self) -> None:
        """Say that nothing was written."""
        self._tell(self.tr("Export cancelled; nothing was written."))

    def _tell(self, sentence: str, *, running: bool = False) -> None:
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._bar.setVisible(running)
        self._cancel.setVisible(running)
        self._open.hide()
        self.show()
        if running:
            self._cancel.setFocus()
        self.running_changed.emit(running)

    @Slot()
    def _on_open_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target)))
