"""A company's logo: chosen from a file, shown as it will stand on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wizard.app import profile
from wizard.domain.errors import WizardError
from wizard.ui import prompts
from wizard.ui.logo import logo_of, picture_of, size_words
from wizard.ui.measures import HUGE, SMALL
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.icon_button import icon_button

if TYPE_CHECKING:
    from pathlib import Path

SHOWN = QSize(200, 80)


class LogoField(QWidget):
    """Keeps the chosen file as the profile's logo at once."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._picture.setObjectName("paper")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedSize(SHOWN + QSize(HUGE, HUGE))
        self._word = text_label("", "muted")
        self._choose = icon_button("file-up", self.tr("&Choose a file..."), self._on_choose_clicked)
        self._remove = icon_button("trash-2", self.tr("Re&move"), self._on_remove_clicked)
        self.setFocusProxy(self._choose)
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Show the logo there is."""
        file, picture = self._kept()
        self._remove.setVisible(file is not None)
        self._word.setText(self._words(file, picture))
        if picture.isNull():
            self._picture.setPixmap(QPixmap())
            self._picture.setText(self.tr("No logo yet"))
            return
        scale = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = QPixmap.fromImage(picture.scaled(SHOWN * scale, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        shown.setDevicePixelRatio(scale)
        self._picture.setPixmap(shown)

    def setAccessibleName(self, name: str) -> None:
        """Name the picture; the buttons say what they do."""
        self._picture.setAccessibleName(name)

    def _kept(self) -> tuple[Path | None, QImage]:
        try:
            file = profile.logo()
            return file, QImage() if file is None else picture_of(file.read_bytes(), file.suffix.removeprefix("."))
        except (OSError, WizardError):
            return None, QImage()  # whoever reads the profile says what is wrong with it

    def _words(self, file: Path | None, picture: QImage) -> str:
        if file is None:
            return self.tr("PNG, JPEG or SVG, at most 2 MB and 5,000 pixels on each side.")
        if picture.isNull():
            return self.tr("The kept logo cannot be read any more; choose it again.")
        size = self.locale().formattedDataSize(file.stat().st_size, 0)
        if file.suffix == ".svg":
            return self.tr("A drawing, {0}").format(size)
        return self.tr("{0} pixels, {1}").format(size_words(picture.size()), size)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._picture)
        column.addWidget(self._word)
        row = FlowLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._choose)
        row.addWidget(self._remove)
        column.addLayout(row)

    # Slots

    @Slot()
    def _on_choose_clicked(self) -> None:
        file = prompts.picture_to_open(self)
        if file is None:
            return
        try:
            logo = logo_of(file)
            profile.keep_logo(logo.content, logo.ending)
        except WizardError as error:
            self.failed.emit(str(error))
            return
        self.refresh()
        self.changed.emit()

    @Slot()
    def _on_remove_clicked(self) -> None:
        try:
            profile.drop_logo()
        except WizardError as error:
            self.failed.emit(str(error))
            return
        self.refresh()
        self._choose.setFocus()
        self.changed.emit()
