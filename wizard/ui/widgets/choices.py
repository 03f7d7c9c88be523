"""Radio buttons and check boxes whose labels may run over several lines.

Qt's own draw their label on one line. These are still Qt's buttons - the
keyboard, groups and screen readers treat them so - and only their size and
their paint are ours. The whole row can be clicked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent
    from PySide6.QtWidgets import QWidget

PAD, GAP, MARK, RADIUS = 8, 12, 18, 7
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
NARROWEST = 160
Role = QPalette.ColorRole


class RadioChoice(QRadioButton):
    """One of several answers."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _prepare(self, label)

    def sizeHint(self) -> QSize:
        """Ask for one line, where there is room."""
        return _size_hint(self)

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow column."""
        return QSize(NARROWEST, _height(self, NARROWEST))

    def heightForWidth(self, width: int) -> int:
        """Say how tall the label is when wrapped."""
        return _height(self, width)

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on the row."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        painter = QPainter(self)
        _paint_row(self, painter)
        box = _mark_box(self)
        painter.setPen(QPen(_mark_colour(self), 1.6))
        painter.setBrush(self.palette().color(Role.Base))
        painter.drawEllipse(box)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(Role.Highlight))
            painter.drawEllipse(box.adjusted(4, 4, -4, -4))
        painter.end()


class CheckChoice(QCheckBox):
    """An answer that may stand beside others."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _prepare(self, label)

    def sizeHint(self) -> QSize:
        """Ask for one line, where there is room."""
        return _size_hint(self)

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow column."""
        return QSize(NARROWEST, _height(self, NARROWEST))

    def heightForWidth(self, width: int) -> int:
        """Say how tall the label is when wrapped."""
        return _height(self, width)

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on the row."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        painter = QPainter(self)
        _paint_row(self, painter)
        box = _mark_box(self)
        painter.setPen(QPen(_mark_colour(self), 1.6))
        painter.setBrush(self.palette().color(Role.Highlight if self.isChecked() else Role.Base))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            painter.setPen(QPen(self.palette().color(Role.HighlightedText), 2.2))
            corner = box.topLeft()
            painter.drawPolyline([corner + QPointF(*point) for point in ((4, 8.5), (7, 11.5), (12.5, 5))])
        painter.end()


def _height(button: QAbstractButton, width: int) -> int:
    room = QRect(0, 0, max(1, width - 2 * PAD - MARK - GAP), 10_000)
    text = button.fontMetrics().boundingRect(room, WRAP, button.accessibleName()).height()
    return max(MARK, text) + 2 * PAD


def _prepare(button: QAbstractButton, label: str) -> None:
    button.setText(label.replace("&", "&&"))
    button.setAccessibleName(label)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def _size_hint(button: QAbstractButton) -> QSize:
    width = button.fontMetrics().horizontalAdvance(button.accessibleName()) + 2 * PAD + MARK + GAP + 1
    return QSize(width, _height(button, width))


def _mark_box(button: QAbstractButton) -> QRectF:
    line = button.fontMetrics().height()
    top = (button.height() - MARK) / 2 if button.height() < 2 * line + 2 * PAD else PAD + (line - MARK) / 2
    left = PAD if button.layoutDirection() == Qt.LayoutDirection.LeftToRight else button.width() - PAD - MARK
    return QRectF(left, top, MARK, MARK).adjusted(1, 1, -1, -1)


def _mark_colour(button: QAbstractButton) -> QColor:
    return button.palette().color(Role.Highlight if button.isChecked() else Role.Dark)


def _paint_row(button: QAbstractButton, painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette = button.palette()
    frame = QRectF(button.rect()).adjusted(1, 1, -1, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if button.isChecked() or button.underMouse():
        painter.setBrush(palette.color(Role.AlternateBase))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
    if button.hasFocus():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(Role.Highlight), 2))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
    left_to_right = button.layoutDirection() == Qt.LayoutDirection.LeftToRight
    text = button.rect().adjusted(PAD, PAD, -PAD, -PAD)
    text.adjust(*((MARK + GAP, 0, 0, 0) if left_to_right else (0, 0, -MARK - GAP, 0)))
    painter.setPen(palette.color(Role.WindowText))
    painter.drawText(text, int(WRAP), button.accessibleName())
