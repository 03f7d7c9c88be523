"""How one kept assessment is drawn: who and when at the left, how far and what came of it at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wizard.ui.icons import draw_icon
from wizard.ui.widgets import case_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.store.shelf import Row

    Index = QModelIndex | QPersistentModelIndex

ROW, PLANS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1  # a row, and the plans that any row names
PAD, GAP, ROUND = 16, 16, 8
EDGE = 8  # between the view's border and a row's own ground
BAR_HEIGHT = 6
PIN, TICK = 0.8, 0.95  # in heights of a line, as are the next three
BAR_WIDTH = 6.5
PROGRESS_WIDTH = 8
WIDE = 33  # width from which how far and what came of it stand in columns of their own
NAME_SHARE = 0.65  # of the first line, at most, where there are tags
CHIP_PAD, CHIP_GAP, CHIP_ROUND = 6, 8, 4
WIDEST_CHIP, NARROWEST_CHIP = 8, 2  # in heights of a line
Role = QPalette.ColorRole
QUIET = Role.PlaceholderText
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
        names = (option.fontMetrics.horizontalAdvance(case_words.named(plan)) for plan in index.data(PLANS) or ())
        right = outcome_width(inner.width(), max(names, default=0), wide=wide)
        left = inner.width() - right - GAP
        if wide:
            bar = pen.sized(PROGRESS_WIDTH)
            left -= bar + 2 * GAP
            pen.progress(QRect(inner.left() + left + GAP, inner.top(), bar + GAP, inner.height()), row)
        pen.who(QRect(inner.left(), inner.top(), left, inner.height()), row, index.data(Qt.ItemDataRole.DisplayRole))
        outcome = QRect(inner.right() - right + 1, inner.top(), right, inner.height())
        if row.band or row.plan or wide:
            pen.outcome(outcome, row, "" if wide else case_words.unknowns(row))
        else:
            pen.progress(outcome, row)
        painter.restore()


def outcome_width(room: int, longest: int, *, wide: bool) -> int:
    """Return how much of a row is for what came of it: the longest plan's name, unless too little would be left."""
    most = room * 2 // 5
    return min(most, max(room * 3 // 10, longest)) if wide else most


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
        """Write the client with a pin and tags, when to come back to it, and when it was changed."""
        first, second = self._lines(room)
        if row.pinned:
            first.setLeft(first.left() + self._mark("pin", first, PIN))
        tags_from = first.left() + self._name_width(first.width(), row, name)
        self._tags(QRect(tags_from, first.top(), first.right() - tags_from, first.height()), row.tags)
        first.setRight(tags_from - (CHIP_GAP if row.tags else 0))
        self._write(first, name, Role.Text if row.client else Role.PlaceholderText, strong=True)
        locale = self._option.locale
        due, told = case_words.is_due(row), case_words.follow_up(row, locale)
        if told:
            role = Role.Highlight if due else Role.PlaceholderText
            second.setLeft(second.left() + self._mark("calendar-clock", second, PIN, role))
            self._write(second, told, role)
            second.setLeft(second.left() + self._painter.fontMetrics().horizontalAdvance(told) + GAP)
        if second.width() > 0:
            self._write(second, case_words.history(row, locale), Role.PlaceholderText)

    def _name_width(self, room: int, row: Row, name: str) -> int:
        """Return how much of a line the name gets: all that it needs, but with tags not all there is."""
        needed = QFontMetrics(self._strong).horizontalAdvance(name) + CHIP_GAP
        return min(needed, round(NAME_SHARE * room)) if row.tags else room

    def _tags(self, room: QRect, tags: Sequence[str]) -> None:
        """Draw as many tags as there is room for, and how many there are more."""
        metrics, left = self._option.fontMetrics, room.left()
        for place, tag in enumerate(tags):
            more = f"+{len(tags) - place - 1}" if place + 1 < len(tags) else ""
            kept = metrics.horizontalAdvance(more) + CHIP_GAP if more else 0
            free = min(room.right() - left - kept, self.sized(WIDEST_CHIP))
            if free < self.sized(NARROWEST_CHIP):
                self._write(QRect(left, room.top(), room.right() - left, room.height()), f"+{len(tags) - place}", QUIET)
                return
            width = min(metrics.horizontalAdvance(tag) + 2 * CHIP_PAD + 2, free)
            self._chip(QRect(left, room.top(), width, room.height()), tag)
            left += width + CHIP_GAP

    def _chip(self, room: QRect, tag: str) -> None:
        self._painter.setPen(QPen(self._colour(Role.Mid), 1))
        self._painter.setBrush(self._colour(Role.Window))
        self._painter.drawRoundedRect(
            QRectF(self._mirrored(room)).adjusted(0.5, 0.5, -0.5, -0.5), CHIP_ROUND, CHIP_ROUND
        )
        self._write(room.adjusted(CHIP_PAD, 0, -CHIP_PAD, 0), tag, QUIET)

    def _mark(self, name: str, line: QRect, size: float, role: QPalette.ColorRole = Role.Highlight) -> int:
        """Draw an icon where a line begins; return how much room it takes."""
        side = self.sized(size)
        spot = QRect(line.left(), line.top() + (line.height() - side) // 2, side, side)
        draw_icon(self._painter, name, QRectF(self._mirrored(spot)), self._colour(role))
        return side + 6

    def progress(self, room: QRect, row: Row) -> None:
        """Write how much is answered, over a bar; or that all is."""
        if not row.asked:
            return
        first, second = self._lines(room)
        unknowns = case_words.unknowns(row)
        if row.answered >= row.asked:
            words = first if unknowns else room.adjusted(0, 0, 0, 0)
            for line in (words, second):
                line.setLeft(line.left() + self.sized(TICK) + 6)
            self._mark("circle-check", QRect(room.left(), words.top(), room.width(), words.height()), TICK)
            self._write(words, translate("case_row", "All answered"), QUIET)
            self._write(second, unknowns, QUIET)
            return
        text = translate("case_row", "{0} of {1}").format(row.answered, row.asked)
        self._write(first, f"{text}, {unknowns}" if unknowns else text, QUIET)
        width = min(self.sized(BAR_WIDTH), second.width())
        bar = QRect(second.left(), second.center().y() - BAR_HEIGHT // 2, width, BAR_HEIGHT)
        done = QRect(bar.left(), bar.top(), max(BAR_HEIGHT, bar.width() * row.answered // row.asked), BAR_HEIGHT)
        self._painter.setPen(Qt.PenStyle.NoPen)
        for part, role in ((bar, Role.Mid), (done, Role.Highlight)):
            if part is bar or row.answered:
                self._painter.setBrush(self._colour(role))
                self._painter.drawRoundedRect(QRectF(self._mirrored(part)), BAR_HEIGHT / 2, BAR_HEIGHT / 2)

    def outcome(self, room: QRect, row: Row, unknowns: str) -> None:
        """Write the band and the plan, and what is unknown where that has no column of its own."""
        first, second = self._lines(room)
        self._write(first, case_words.named(row.band), Role.Text)
        self._write(second, " \u00b7 ".join(part for part in (unknowns, case_words.named(row.plan)) if part), QUIET)

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
