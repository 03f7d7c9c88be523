"""The list of steps beside the questions: where one is, and how far each step is.

Each row says its state in words and as a mark, never by colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wizard.ui.icons import draw_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizard.app.session import Progress

Data = Qt.ItemDataRole
STEP, DETAIL, MARK, ICON = Data.UserRole, Data.UserRole + 1, Data.UserRole + 2, Data.UserRole + 3
PAD, SIZE, GAP = 10, 16, 12
ICON_SIZE = 20
START, END = PAD + ICON_SIZE + GAP, PAD + SIZE + PAD  # beside the words of a row
Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class StepLine:
    """One row: its title, its state in words, the mark that goes with it, and the icon of what it is about."""

    id: str
    title: str
    detail: str
    progress: Progress
    icon: str


class SectionList(QListWidget):
    """Steps to go to; the arrow keys and a click both go there."""

    step_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sections"))
        self.setItemDelegate(_StepDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current_changed)

    def sizeHint(self) -> QSize:
        """Ask for the width of the longest title, as it is written when it is chosen."""
        metrics = QFontMetrics(_strong(self.font()))
        title = max((metrics.horizontalAdvance(self.item(row).text()) for row in range(self.count())), default=0)
        around = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
        return QSize(START + title + END + around, super().sizeHint().height())

    def show_steps(self, steps: Sequence[StepLine], current: str) -> None:
        """Show the steps as they stand now, without telling of a choice."""
        blocker = QSignalBlocker(self)
        while self.count() > len(steps):
            self.takeItem(self.count() - 1)
        for row, step in enumerate(steps):
            if row == self.count():
                self.addItem(QListWidgetItem())
            self._fill(self.item(row), step)
            if step.id == current and row != self.currentRow():
                self.setCurrentRow(row)
        blocker.unblock()
        self.updateGeometry()

    def _fill(self, item: QListWidgetItem, step: StepLine) -> None:
        item.setText(step.title)
        item.setToolTip(f"{step.title}\n{step.detail}")
        item.setData(STEP, step.id)
        item.setData(DETAIL, step.detail)
        item.setData(MARK, step.progress)
        item.setData(ICON, step.icon)
        item.setData(Data.AccessibleTextRole, f"{step.title}, {step.detail}")

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current_changed(self, current: QListWidgetItem | None, _earlier: QListWidgetItem | None) -> None:
        if current is not None:
            self.step_chosen.emit(current.data(STEP))


class _StepDelegate(QStyledItemDelegate):
    """Draws a row: icon, title with the state below it, and the mark at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Make room for two lines."""
        return QSize(80, 2 * option.fontMetrics.height() + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette, row = option.palette, option.rect
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(Role.AlternateBase))
            painter.drawRoundedRect(QRectF(row).adjusted(2, 1, -2, -1), 8, 8)
        middle = row.height() / 2
        colour = palette.color(Role.Highlight if selected else Role.PlaceholderText)
        icon = _mirrored(option, PAD, middle - ICON_SIZE / 2, ICON_SIZE)
        painter.drawPixmap(
            icon.topLeft(), _picture(index.data(ICON), colour.name(), painter.device().devicePixelRatio())
        )
        mark = _mirrored(option, row.width() - PAD - SIZE, middle - SIZE / 2, SIZE)
        _draw_mark(painter, mark, index.data(MARK), palette)
        _draw_lines(painter, option, index)
        painter.restore()


@lru_cache(maxsize=256)
def _picture(name: str, colour: str, ratio: float) -> QPixmap:
    """Return an icon as a picture: a row is painted more often than its lines are worth drawing anew."""
    picture = QPixmap(QSize(ICON_SIZE, ICON_SIZE) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_icon(painter, name, QRectF(0, 0, ICON_SIZE, ICON_SIZE), QColor(colour))
    painter.end()
    return picture


def _mirrored(option: QStyleOptionViewItem, left: float, top: float, size: float) -> QRectF:
    """Return a square of a row, on the other side where one reads from the right."""
    if option.direction == Qt.LayoutDirection.RightToLeft:
        left = option.rect.width() - left - size
    return QRectF(option.rect.left() + left, option.rect.top() + top, size, size)


def _draw_lines(painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
    line = option.fontMetrics.height()
    text = QRect(option.rect)
    text.setTop(text.top() + (text.height() - 2 * line) // 2)
    text.setHeight(line)
    left_to_right = option.direction == Qt.LayoutDirection.LeftToRight
    text.adjust(START if left_to_right else END, 0, -END if left_to_right else -START, 0)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setFont(_strong(option.font) if selected else option.font)
    painter.setPen(option.palette.color(Role.Text))
    _draw_text(painter, text, index.data(Data.DisplayRole))
    small = QFont(option.font)
    small.setPointSizeF(small.pointSizeF() * 0.9)
    painter.setFont(small)
    painter.setPen(option.palette.color(Role.PlaceholderText))
    _draw_text(painter, text.translated(0, line), index.data(DETAIL))


def _strong(usual: QFont) -> QFont:
    font = QFont(usual)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _draw_text(painter: QPainter, room: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _draw_mark(painter: QPainter, box: QRectF, progress: Progress, palette: QPalette) -> None:
    """Draw an empty, half or full circle; full ones carry a tick, or a question mark where something is unknown."""
    ring = box.adjusted(1, 1, -1, -1)
    colour = palette.color(Role.Dark if progress == "untouched" else Role.Highlight)
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(colour if progress in {"done", "unsure"} else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    painter.setPen(QPen(palette.color(Role.HighlightedText), 1.8))
    if progress == "partly":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(ring.adjusted(2.5, 2.5, -2.5, -2.5), 90 * 16, 180 * 16)
    elif progress == "done":
        painter.drawPolyline([box.topLeft() + QPointF(*point) for point in ((4.6, 8.4), (7, 10.8), (11.4, 5.6))])
    elif progress == "unsure":
        font = QFont(painter.font())
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
