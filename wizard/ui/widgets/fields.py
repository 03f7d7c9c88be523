"""Choices and counts that change only when somebody means it: never by scrolling the page over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSlider, QSpinBox

from wizard.ui.measures import SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

SHORTEST = 8  # signs a choice shows at least; longer ones may be cut in a narrow window, and are whole in the list


class Choice(QComboBox):
    """One of a few named values."""

    def __init__(self, options: Iterable[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for text, value in options:
            self.addItem(text, value)

    @property
    def value(self) -> str:
        """The value that is chosen."""
        return str(self.currentData() or "")

    def show_value(self, value: str) -> None:
        """Choose a value, the first one where it is not among them."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def minimumSizeHint(self) -> QSize:
        """Be content with a few signs where there is little room."""
        shortest = self.fontMetrics().averageCharWidth() * SHORTEST
        return super().minimumSizeHint().boundedTo(QSize(2 * shortest, self.sizeHint().height()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class Count(QSpinBox):
    """A whole number within bounds."""

    def __init__(self, low: int, high: int, suffix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setSuffix(suffix)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(SMALL, 0, 0, 0)  # a style sheet's padding does not reach it

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class Rate(QDoubleSpinBox):
    """A positive factor; at its lowest it says that there is none."""

    def __init__(self, none: str, high: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0.0, high)
        self.setDecimals(4)
        self.setSingleStep(0.01)
        self.setSpecialValueText(none)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(SMALL, 0, 0, 0)  # a style sheet's padding does not reach it

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class Slide(QSlider):
    """A number along a line, in even steps."""

    def __init__(self, low: int, high: int, step: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setPageStep(step)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
