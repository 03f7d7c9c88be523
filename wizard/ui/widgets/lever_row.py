"""A figure that can be moved by hand: a slider with its value in words, marked once it was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QToolButton, QVBoxLayout, QWidget

from wizard.ui.icons import icon
from wizard.ui.widgets.card import text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QWheelEvent

    from wizard.proposal.levers import Lever

STEPS = 200
PAUSE = 250  # milliseconds without a movement after which a value counts as chosen


class LeverRow(QWidget):
    """One slider; ``moved`` while it moves, ``settled`` when it came to rest."""

    moved = Signal(str, float)
    settled = Signal()
    reset = Signal(str)

    def __init__(self, lever: Lever, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lever = lever
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE)
        self._rest.timeout.connect(self._on_rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._build_head(lever))
        column.addWidget(self._build_slider(lever))
        self.show_lever(lever)

    @property
    def moving(self) -> bool:
        """Whether somebody is at it."""
        return self.slider.isSliderDown() or self._rest.isActive()

    def show_lever(self, lever: Lever) -> None:
        """Show a value without telling of it."""
        self._lever = lever
        with QSignalBlocker(self.slider):
            if not self.slider.isSliderDown():
                self.slider.setValue(self._place(lever.value))
        self._words.setText(lever.words)
        self._mark.setVisible(lever.changed)
        self._reset.setEnabled(lever.changed)
        changed = self.tr("{0}, changed").format(lever.words) if lever.changed else lever.words
        self.slider.setAccessibleDescription(f"{changed}. {lever.plain}")

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing that was moved be forgotten when the page is left."""
        super().hideEvent(event)
        if self._rest.isActive():
            self._rest.stop()
            self.settled.emit()

    def _build_head(self, lever: Lever) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        title = text_label(lever.title)
        title.setToolTip(lever.plain)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._mark = text_label(self.tr("changed"), "badge")
        self._mark.setWordWrap(False)
        self._words = text_label("", "strong")
        self._words.setWordWrap(False)
        self._reset = QToolButton()
        self._reset.setIcon(icon("undo-2"))
        self._reset.setIconSize(QSize(16, 16))
        self._reset.setToolTip(self.tr("Back to the default"))
        self._reset.setAccessibleName(self.tr("Reset {0}").format(lever.title))
        self._reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._reset.clicked.connect(self._on_reset_clicked)
        row.addWidget(title, 1)
        row.addWidget(self._mark)
        row.addWidget(self._words)
        row.addWidget(self._reset)
        return row

    def _build_slider(self, lever: Lever) -> QSlider:
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(lever.id)
        self.slider.setRange(0, STEPS)
        self.slider.setSingleStep(2)
        self.slider.setPageStep(20)
        self.slider.setAccessibleName(lever.title)
        self.slider.setToolTip(lever.plain)
        self.slider.valueChanged.connect(self._on_value_changed)
        self.slider.sliderReleased.connect(self._on_rest)
        return self.slider

    def _place(self, value: float) -> int:
        span = self._lever.high - self._lever.low
        return round(STEPS * (value - self._lever.low) / span) if span > 0 else 0

    def _value(self, place: int) -> float:
        """Return the value at a place; near the default's place it is exactly the default."""
        if place == self._place(self._lever.default):
            return self._lever.default
        return self._lever.low + (self._lever.high - self._lever.low) * place / STEPS

    # Slots

    @Slot(int)
    def _on_value_changed(self, place: int) -> None:
        if not self.slider.isSliderDown():
            self._rest.start()
        self.moved.emit(self._lever.id, self._value(place))

    @Slot()
    def _on_rest(self) -> None:
        self._rest.stop()
        self.settled.emit()

    @Slot()
    def _on_reset_clicked(self) -> None:
        self.slider.setFocus()
        self.reset.emit(self._lever.id)


class _Slider(QSlider):
    """A slider that leaves the wheel to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead."""
        event.ignore()
