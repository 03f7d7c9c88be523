"""A row that goes on in a second line where the first is full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QSpacerItem, QStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items in reading order; a stretch pushes what follows it on its line to the far end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in."""
        self._items.append(item)

    def addStretch(self) -> None:
        """Part the row: what follows goes to the far end."""
        self.addItem(QSpacerItem(0, 0))

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one of them back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than there is."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow row is a tall one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how tall the lines are together."""
        left, top, right, bottom = self._margins()
        lines = self._lines(width - left - right)
        return top + bottom + sum(map(_height, lines)) + self.spacing() * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        left, top, right, bottom = self._margins()
        shown = [item for item in self._items if _counts(item)]
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(left + right + width, top + bottom + _height(shown))

    def minimumSize(self) -> QSize:
        """Be content with the widest item."""
        left, top, right, bottom = self._margins()
        shown = [item.minimumSize() for item in self._items if _counts(item)]
        width = max((size.width() for size in shown), default=0)
        return QSize(left + right + width, top + bottom + max((size.height() for size in shown), default=0))

    def setGeometry(self, room: QRect) -> None:
        """Put every item in its place, mirrored where one reads from right to left."""
        super().setGeometry(room)
        left, top, right, bottom = self._margins()
        inner = room.adjusted(left, top, -right, -bottom)
        y, pushed = inner.top(), False
        for line in self._lines(inner.width()):
            self._place(line, QRect(inner.left(), y, inner.width(), _height(line)), pushed=pushed)
            y += _height(line) + self.spacing()
            pushed = pushed or any(isinstance(item, QSpacerItem) for item in line)

    def _place(self, line: list[QLayoutItem], room: QRect, *, pushed: bool) -> None:
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        slack = room.width() - self._width(line)
        x = room.left() + (slack if pushed else 0)
        for item in line:
            if isinstance(item, QSpacerItem):
                x += slack
            elif _counts(item):
                size = item.sizeHint().boundedTo(QSize(room.width(), room.height()))
                place = QRect(QPoint(x, room.top() + (room.height() - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, room, place))
                x += size.width() + self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        for item in self._items:
            if lines[-1] and self._width([*lines[-1], item]) > width:
                lines.append([])
            lines[-1].append(item)
        return lines

    def _width(self, line: list[QLayoutItem]) -> int:
        shown = [item.sizeHint().width() for item in line if _counts(item)]
        return sum(shown) + self.spacing() * max(0, len(shown) - 1)

    def _margins(self) -> tuple[int, int, int, int]:
        margins = self.contentsMargins()
        return margins.left(), margins.top(), margins.right(), margins.bottom()


def _counts(item: QLayoutItem) -> bool:
    return not isinstance(item, QSpacerItem) and not item.isEmpty()


def _height(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items if _counts(item)), default=0)
