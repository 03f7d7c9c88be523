"""The list of steps beside the questions: where one is, and how far each step is.

Each row says its state in words and as a mark, never by colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass
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
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizard.app.session import Progress

STEP = Qt.ItemDataRole.UserRole
DETAIL = Qt.ItemDataRole.UserRole + 1
MARK = Qt.ItemDataRole.UserRole + 2
PAD, SIZE = 10, 16
Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class StepLine:
    """One row: its title, its state in words, and the mark that goes with it."""

    id: str
    title: str
    detail: str
    progress: Progress


class SectionList(QListWidget):
    """Steps to go to; the arrow keys and a click both go there."""

    step_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sections"))
        self.setItemDelegate(_StepDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current_changed)

    def show_steps(self, steps: Sequence[StepLine], current: str) -> None:
        """Show the steps as they stand now, without telling of a choice."""
        blocker = QSignalBlocker(self)
        while self.count() > len(steps):
            self.takeItem(self.count() - 1)
        for row, step in enumerate(steps):
            if row == self.count():
                self.addItem(QListWidgetItem())
            self._fill(self.item(row), step)
            if step.id == current:
                self.setCurrentRow(row)
        blocker.unblock()
        self.viewport().update()

    def _fill(self, item: QListWidgetItem, step: StepLine) -> None:
        item.setText(step.title)
        item.setToolTip(step.title)
        item.setData(STEP, step.id)
        item.setData(DETAIL, step.detail)
        item.setData(MARK, step.progress)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{step.title}, {step.detail}")

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current_changed(self, current: QListWidgetItem | None, _earlier: QListWidgetItem | None) -> None:
        if current is not None:
            self.step_chosen.emit(current.data(STEP))


class _StepDelegate(QStyledItemDelegate):
    """Draws a row: mark, title, and the state below it."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Make room for two lines."""
        return QSize(80, 2 * option.fontMetrics.height() + PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(Role.AlternateBase))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 6, 6)
        line = option.fontMetrics.height()
        top = option.rect.top() + (option.rect.height() - 2 * line) // 2
        mark = QRectF(option.rect.left() + PAD, top + (line - SIZE) / 2, SIZE, SIZE)
        _draw_mark(painter, mark, index.data(MARK), option.palette)
        text = QRect(option.rect.left() + 2 * PAD + SIZE, top, option.rect.width() - 2 * PAD - SIZE - 6, line)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if selected else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(option.palette.color(Role.Text))
        _draw_text(painter, text, index.data(Qt.ItemDataRole.DisplayRole))
        painter.setFont(option.font)
        painter.setPen(option.palette.color(Role.PlaceholderText))
        _draw_text(painter, text.translated(0, line), index.data(DETAIL))
        painter.restore()


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
