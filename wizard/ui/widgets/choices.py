"""Radio buttons and check boxes whose labels may run over several lines.

Qt's own draw their label on one line. These are still Qt's buttons - the
keyboard, groups and screen readers treat them so - and only their size and
their paint are ours. The whole row can be clicked. Among answers the arrow keys
are left to the question, which knows where they lead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy

from wizard.ui.widgets.keys import ARROWS

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

PAD, GAP, MARK, RADIUS = 8, 12, 18, 7
MARK_SIZE = 0.9  # of the height of a line, where that is more
KEY_PAD, KEY_SIZE = 6, 0.85
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
NARROWEST = 160
ONE_LINE = -1  # where the width of the label on one line is kept among the heights
Role = QPalette.ColorRole


class RadioChoice(QRadioButton):
    """One of several answers; ``key`` is the key that chooses it while it is shown, in room for ``longest_key``."""

    key = ""
    longest_key = "9"
    lit = True  # stands on a wash while chosen

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heights: dict[int, int] = {}  # by width: a page asks for each some thirty times
        _prepare(self, label)

    def sizeHint(self) -> QSize:
        """Ask for one line, where there is room."""
        return _size_hint(self)

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow column."""
        return QSize(NARROWEST, self.heightForWidth(NARROWEST))

    def heightForWidth(self, width: int) -> int:
        """Say how tall the label is when wrapped."""
        if width not in self.heights:
            self.heights[width] = _height(self, width)
        return self.heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        self.heights.clear()
        super().changeEvent(event)

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
            inset = box.width() / 4
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        painter.end()


class AnswerChoice(RadioChoice):
    """One of the answers to a question."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the question."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class CheckChoice(QCheckBox):
    """An answer that may stand beside others; ``key`` ticks it and is shown in room for ``longest_key``."""

    key = ""
    longest_key = "9"
    lit = True  # stands on a wash while ticked

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heights: dict[int, int] = {}  # by width: a page asks for each some thirty times
        _prepare(self, label)

    def sizeHint(self) -> QSize:
        """Ask for one line, where there is room."""
        return _size_hint(self)

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow column."""
        return QSize(NARROWEST, self.heightForWidth(NARROWEST))

    def heightForWidth(self, width: int) -> int:
        """Say how tall the label is when wrapped."""
        if width not in self.heights:
            self.heights[width] = _height(self, width)
        return self.heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        self.heights.clear()
        super().changeEvent(event)

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on the row."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the question."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

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
            points = ((0.25, 0.53), (0.44, 0.72), (0.78, 0.31))
            painter.drawPolyline([box.topLeft() + QPointF(x, y) * box.width() for x, y in points])
        painter.end()


Choice = RadioChoice | CheckChoice


def _height(button: Choice, width: int) -> int:
    room = max(1, width - _beside_label(button))
    metrics, label = button.fontMetrics(), button.accessibleName()
    if room > _line_width(button):
        return max(_mark_size(button), metrics.height()) + 2 * PAD
    return max(_mark_size(button), metrics.boundingRect(QRect(0, 0, room, 10_000), WRAP, label).height()) + 2 * PAD


def _beside_label(button: Choice) -> int:
    return 2 * PAD + _mark_size(button) + GAP + _key_room(button)


def _line_width(button: Choice) -> int:
    if ONE_LINE not in button.heights:
        button.heights[ONE_LINE] = button.fontMetrics().horizontalAdvance(button.accessibleName())
    return button.heights[ONE_LINE]


def _mark_size(button: Choice) -> int:
    return max(MARK, round(MARK_SIZE * button.fontMetrics().height()))


def _key_room(button: Choice) -> int:
    return button.fontMetrics().horizontalAdvance(button.longest_key) + 2 * KEY_PAD + PAD


def _prepare(button: Choice, label: str) -> None:
    button.setText(label.replace("&", "&&"))
    button.setAccessibleName(label)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def _size_hint(button: Choice) -> QSize:
    width = _line_width(button) + _beside_label(button) + 1
    return QSize(width, button.heightForWidth(width))


def _mark_box(button: Choice) -> QRectF:
    line = button.fontMetrics().height()
    size = _mark_size(button)
    top = (button.height() - size) / 2 if button.height() < 2 * line + 2 * PAD else PAD + (line - size) / 2
    left = PAD if button.layoutDirection() == Qt.LayoutDirection.LeftToRight else button.width() - PAD - size
    return QRectF(left, top, size, size).adjusted(1, 1, -1, -1)


def _mark_colour(button: Choice) -> QColor:
    return button.palette().color(Role.Highlight if button.isChecked() else Role.Dark)


def _paint_row(button: Choice, painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette = button.palette()
    frame = QRectF(button.rect()).adjusted(1, 1, -1, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if (button.isChecked() and button.lit) or button.underMouse():
        painter.setBrush(palette.color(Role.AlternateBase))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
    if button.hasFocus():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(Role.Highlight), 2))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
    left_to_right = button.layoutDirection() == Qt.LayoutDirection.LeftToRight
    start, end = PAD + _mark_size(button) + GAP, _key_room(button)
    text = button.rect().adjusted(start if left_to_right else end, PAD, -end if left_to_right else -start, -PAD)
    painter.setPen(palette.color(Role.WindowText))
    painter.drawText(text, int(WRAP), button.accessibleName())
    if button.key:
        _paint_key(button, painter)


def _paint_key(button: Choice, painter: QPainter) -> None:
    font = QFont(button.font())
    font.setPointSizeF(font.pointSizeF() * KEY_SIZE)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(button.key) + 2 * KEY_PAD
    height = painter.fontMetrics().height() + 2
    left_to_right = button.layoutDirection() == Qt.LayoutDirection.LeftToRight
    left = button.width() - PAD - width if left_to_right else PAD
    cap = QRectF(left, (button.height() - height) / 2, width, height)
    painter.setPen(QPen(button.palette().color(Role.Mid), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cap, 4, 4)
    painter.setPen(button.palette().color(Role.PlaceholderText))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, button.key)
