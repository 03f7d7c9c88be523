"""The strip above the buttons that tells how an export goes, and what can be done with what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QProgressBar, QPushButton

from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.mark import Mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

STEPS = 1000
NARROW = 860  # width below which the buttons go under the sentence
LONGEST = 48  # letters of a name that are shown
APART = "\u2068{}\u2069"  # a name in any direction of writing leaves the sentence around it in order


class ExportBar(QFrame):
    """Hidden until something is exported or copied."""

    cancel_wanted = Signal()
    again_wanted = Signal()
    mail_wanted = Signal()
    running_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.target: Path | None = None
        self._saved = ""  # what was said of it
        self.sentence = text_label("")
        self._mark = Mark("info")
        self._bar = QProgressBar()
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Export"))
        said = QHBoxLayout()
        said.setSpacing(10)
        said.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        said.addWidget(self.sentence, 3)
        said.addWidget(self._bar, 2)
        self._bar.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(28, 10, 28, 10)
        self._row.setSpacing(10)
        self._row.addLayout(said, 1)
        self._row.addLayout(self._build_buttons())
        self.hide()

    def start(self, target: Path) -> None:
        """Show that the export has begun."""
        self.target = target
        self._bar.setValue(0)
        self._tell("info", self.tr("Writing {0}...").format(_short(target.name)), self._cancel, running=True)

    @Slot(float)
    def advance(self, fraction: float) -> None:
        """Show how far it is."""
        self._bar.setValue(round(STEPS * fraction))

    def succeed(self, version: int = 0) -> None:
        """Say where the document is and which version of it, and offer what one does with it."""
        name = _short(self.target.name if self.target else "")
        self._saved = self.tr("Saved and checked: {0}").format(name)
        if version:
            self._saved = self.tr("Saved and checked as version {0}: {1}").format(version, name)
        self._tell("circle-check", self._saved, self._open, self._folder, self._mail)
        self.sentence.setToolTip(str(self.target))

    def compare(self, *, behind: bool) -> None:
        """Offer to write the exported file anew while another document is shown than the one in it."""
        if self.target is None or self._open.isHidden() or behind != self._again.isHidden():
            return
        self._mark.show_icon("info" if behind else "circle-check")
        old = self.tr("{0} is still as it was before this change.").format(_short(self.target.name))
        self.note(old if behind else self._saved)
        self._again.setVisible(behind)

    @Slot(str)
    def fail(self, sentence: str) -> None:
        """Say why there is no new document."""
        self._tell("triangle-alert", sentence, self._retry)

    @Slot()
    def stop(self) -> None:
        """Say that nothing was written."""
        self._tell("info", self.tr("Export cancelled; nothing was written."))

    def note(self, sentence: str) -> None:
        """Say something else in between; buttons stay as they are."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()

    # Building

    def _build_buttons(self) -> QHBoxLayout:
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch()
        self._cancel = self._button(self.tr("&Cancel"), self.cancel_wanted.emit)
        self._open = self._button(self.tr("&Open"), self._on_open_clicked)
        self._folder = self._button(self.tr("&Show in folder"), self._on_folder_clicked)
        self._mail = self._button(self.tr("&Mail"), self.mail_wanted.emit)
        self._again = self._button(self.tr("&Update it"), self.again_wanted.emit)
        self._retry = self._button(self.tr("&Try again"), self.again_wanted.emit)
        self._all = (self._cancel, self._open, self._folder, self._mail, self._again, self._retry)
        return self._buttons

    def _button(self, text: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(clicked)
        button.hide()
        self._buttons.addWidget(button)
        return button

    @property
    def offers(self) -> bool:
        """Whether there is a button to go on with."""
        return any(not button.isHidden() for button in self._all)

    def _tell(self, mark: str, sentence: str, *buttons: QPushButton, running: bool = False) -> None:
        self._mark.show_icon(mark)
        self.note(sentence)
        self.sentence.setToolTip("")
        self._bar.setVisible(running)
        for button in self._all:
            button.setVisible(button in buttons)
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.running_changed.emit(running)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the sentence where there is too little room beside it."""
        super().resizeEvent(event)
        below = event.size().width() < NARROW
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)

    # Slots

    @Slot()
    def _on_open_clicked(self) -> None:
        self._show_outside(QUrl.fromLocalFile(str(self.target)))

    @Slot()
    def _on_folder_clicked(self) -> None:
        if self.target is not None:
            self._show_outside(QUrl.fromLocalFile(str(self.target.parent)))

    def _show_outside(self, url: QUrl) -> None:
        if not QDesktopServices.openUrl(url):
            self.note(self.tr("No program here opens that. It lies at {0}").format(APART.format(self.target)))


def _short(name: str) -> str:
    half = LONGEST // 2
    return APART.format(name if len(name) <= LONGEST else f"{name[:half]}…{name[-half:]}")
