"""How one kept assessment is drawn: who and when at the left, how far and what came of it at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wizard.ui.icons import draw_icon
from wizard.ui.widgets.moments import told_moment

if TYPE_CHECKING:
    from wizard.store.shelf import Row

    Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
PAD, GAP, ROUND = 16, 16, 8
EDGE = 8  # between the view's border and a row's own ground
BAR_HEIGHT = 6
PIN, TICK = 0.8, 0.95  # in heights of a line, as are the next two
BAR_WIDTH = 6.5
WIDE = 33  # width from which how far and what came of it stand in columns of their own
Role = QPalette.ColorRole
translate = QCoreApplication.translate


class CaseDelegate(QStyledItemDelegate):
    """Draws rows of two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Make room for two lines."""
        return QSize(240, 2 * option.fontMetrics.height() + 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, option)
        pen = _Pen(painter, option)
        inner = option.rect.adjusted(EDGE + PAD, 0, -EDGE - PAD, 0)
        wide = inner.width() >= WIDE * pen.line
        right = inner.width() * 3 // 10 if wide else inner.width() * 2 // 5
        left = inner.width() - right - GAP
        if wide:
            bar = pen.sized(BAR_WIDTH)
            left -= bar + 2 * GAP
            pen.progress(QRect(inner.left() + left + GAP, inner.top(), bar + GAP, inner.height()), row)
        pen.who(QRect(inner.left(), inner.top(), left, inner.height()), row, index.data(Qt.ItemDataRole.DisplayRole))
        outcome = QRect(inner.right() - right + 1, inner.top(), right, inner.height())
        if row.band or row.plan or wide:
            pen.outcome(outcome, row)
        else:
            pen.progress(outcome, row)
        painter.restore()


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    state, palette = option.state, option.palette
    room = QRectF(option.rect).adjusted(EDGE, 1, -EDGE, -1)
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(Role.AlternateBase if selected else Role.Window))
        painter.drawRoundedRect(room, ROUND, ROUND)
    if selected and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(palette.color(Role.Highlight), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), ROUND - 1, ROUND - 1)


class _Pen:
    """Writes into one row; places are given for left-to-right and mirrored where the text runs the other way."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter, self._option = painter, option
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text by its own first letter
        self.line = option.fontMetrics.height()
        self._strong = QFont(option.font)
        self._strong.setWeight(QFont.Weight.DemiBold)

    def sized(self, lines: float) -> int:
        """Return a length that grows with the text."""
        return round(lines * self.line)

    def who(self, room: QRect, row: Row, name: str) -> None:
        """Write the client, a pin, and when it was changed."""
        first, second = self._lines(room)
        if row.pinned:
            pin = self.sized(PIN)
            spot = QRect(first.left(), first.top() + (self.line - pin) // 2, pin, pin)
            draw_icon(self._painter, "pin", QRectF(self._mirrored(spot)), self._colour(Role.Highlight))
            first.setLeft(first.left() + pin + 6)
        self._write(first, name, Role.Text if row.client else Role.PlaceholderText, strong=True)
        moment = told_moment(row.changed, self._option.locale)
        kind = translate("case_row", "quick check") if row.mode == "quick" else ""
        self._write(second, " \u00b7 ".join(part for part in (moment, kind) if part), Role.PlaceholderText)

    def progress(self, room: QRect, row: Row) -> None:
        """Write how much is answered, over a bar; or that all is."""
        if not row.asked:
            return
        first, second = self._lines(room)
        if row.answered >= row.asked:
            tick = self.sized(TICK)
            spot = QRect(first.left(), room.center().y() - tick // 2, tick, tick)
            draw_icon(self._painter, "circle-check", QRectF(self._mirrored(spot)), self._colour(Role.Highlight))
            words = QRect(first.left() + tick + 6, room.top(), room.width() - tick - 6, room.height())
            self._write(words, translate("case_row", "All answered"), Role.PlaceholderText)
            return
        text = translate("case_row", "{0} of {1}").format(row.answered, row.asked)
        self._write(first, text, Role.PlaceholderText)
        width = min(self.sized(BAR_WIDTH), second.width())
        bar = QRect(second.left(), second.center().y() - BAR_HEIGHT // 2, width, BAR_HEIGHT)
        done = QRect(bar.left(), bar.top(), max(BAR_HEIGHT, bar.width() * row.answered // row.asked), BAR_HEIGHT)
        self._painter.setPen(Qt.PenStyle.NoPen)
        for part, role in ((bar, Role.Mid), (done, Role.Highlight)):
            if part is bar or row.answered:
                self._painter.setBrush(self._colour(role))
                self._painter.drawRoundedRect(QRectF(self._mirrored(part)), BAR_HEIGHT / 2, BAR_HEIGHT / 2)

    def outcome(self, room: QRect, row: Row) -> None:
        """Write the band and the plan."""
        first, second = self._lines(room)
        self._write(first, row.band, Role.Text)
        self._write(second, row.plan, Role.PlaceholderText)

    def _lines(self, room: QRect) -> tuple[QRect, QRect]:
        first = QRect(room.left(), room.top() + (room.height() - 2 * self.line - 2) // 2, room.width(), self.line)
        return first, first.translated(0, self.line + 2)

    def _write(self, room: QRect, text: str, role: QPalette.ColorRole, *, strong: bool = False) -> None:
        painter, direction = self._painter, self._option.direction
        painter.setFont(self._strong if strong else self._option.font)
        painter.setPen(self._colour(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self._mirrored(room), side | Qt.AlignmentFlag.AlignAbsolute, shown)

    def _mirrored(self, room: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, room)

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self._option.palette.color(role)
