"""A text with links in it, whose ring round the one that has the keyboard is as strong as everywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QTextDocument, QTextOption
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent, QTextBlock

LINKS = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
RING, ROUND = 2, 4


class LinkLabel(QLabel):
    """Qt marks a link by a dotted hairline; where it stands only a copy of the text can tell."""

    def __init__(self, markup: str) -> None:
        super().__init__(markup)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(LINKS)

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Draw anew what reaches beyond the link itself."""
        moved = super().focusNextPrevChild(onward)
        self.update()
        return moved

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and a ring round each line of the link that has the keyboard."""
        super().paintEvent(event)
        if not (self.hasFocus() and self.hasSelectedText()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), RING))
        for line in self.link_lines():
            painter.drawRoundedRect(line, ROUND, ROUND)
        painter.end()

    def link_lines(self) -> Iterator[QRectF]:
        """Yield where the link that has the keyboard stands, line by line."""
        copy, room = QTextDocument(), QRectF(self.contentsRect())
        copy.setDocumentMargin(0)
        copy.setDefaultFont(self.font())
        as_shown = copy.defaultTextOption()  # which takes the direction from the words, as the label does
        as_shown.setAlignment(self.alignment())
        as_shown.setWrapMode(QTextOption.WrapMode.WordWrap)
        copy.setDefaultTextOption(as_shown)
        copy.setHtml(self.text())
        copy.setTextWidth(room.width())
        start, length = self.selectionStart(), len(self.selectedText())
        top = room.top() + (room.height() - copy.size().height()) / 2
        block = copy.findBlock(start)
        place = copy.documentLayout().blockBoundingRect(block).topLeft()
        for line in _lines(block, start - block.position(), length):
            yield line.translated(room.left() + place.x(), top + place.y()).adjusted(-1, 0, 1, 0)


def _lines(block: QTextBlock, start: int, length: int) -> Iterator[QRectF]:
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(start + length, line.textStart() + line.textLength())
        if first < last:
            ends = line.cursorToX(first)[0], line.cursorToX(last)[0]  # type: ignore[index]
            yield QRectF(min(ends), line.y(), abs(ends[1] - ends[0]), line.height())
