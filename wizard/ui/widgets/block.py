"""A card of the results page, and how each block of the document looks in it.

The results are the document's own blocks, so that screen and paper say the
same thing in the same words. Charts other than scales and bars are left to
the paper.
"""

from __future__ import annotations

from functools import singledispatchmethod
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wizard.proposal import blocks, pictures
from wizard.ui.theme import give_role
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.fact_table import FactTable
from wizard.ui.widgets.scale import ScaleBar

if TYPE_CHECKING:
    from collections.abc import Callable


class BlockCard(QFrame):
    """One thing the results say, under one heading."""

    def __init__(self, heading: str, kicker: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(heading)
        self._heading = heading  # the nearest one, which names a table
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 18, 22, 20)
        self._column.setSpacing(10)
        if kicker:
            self._column.addWidget(text_label(kicker, "kicker"))
        self._column.addWidget(text_label(heading, "heading"))

    @singledispatchmethod
    def add(self, block: object) -> None:
        """Add one block of the document; what has no look on screen is left out."""

    @add.register
    def _(self, block: blocks.Heading) -> None:
        self._heading = block.text
        label = text_label(block.text, "question")
        label.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(label)

    @add.register
    def _(self, block: blocks.Lead) -> None:
        self._column.addWidget(text_label(block.text, "lead"))

    @add.register
    def _(self, block: blocks.Text) -> None:
        self._column.addWidget(text_label(block.text, block.tone))

    @add.register
    def _(self, block: blocks.Bullets) -> None:
        for number, point in enumerate(block.points, start=1):
            self._add_point(point, f"{number}." if block.numbered else "•")

    @add.register
    def _(self, block: blocks.Beside) -> None:
        for side in (block.left, block.right):
            self._column.addWidget(text_label(side.title, "question"))
            for point in side.points:
                self._add_point(point, "•")

    @add.register
    def _(self, block: blocks.Callout) -> None:
        self._column.addWidget(text_label(block.title, "question"))
        for line in block.lines:
            self._add_point(blocks.Point(line), "•")

    @add.register
    def _(self, block: blocks.Table) -> None:
        self._column.addWidget(FactTable(block, self._heading))

    @add.register
    def _(self, block: pictures.Scale) -> None:
        label = text_label(f"{block.title}: {block.label}", "strong")
        edges = [stretch.end for stretch in block.stretches]
        known = block.value is not None
        bar = ScaleBar(block.alt, block.low if known else None, block.high if known else None, edges)
        self._column.addWidget(label)
        self._column.addWidget(bar)
        self._column.addLayout(_band_names(block.stretches))

    @add.register
    def _(self, block: pictures.AreaBars) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, bar in enumerate(block.bars):
            grid.addWidget(text_label(bar.title), row, 0)
            grid.addWidget(ScaleBar(f"{bar.title}: {bar.label}", bar.low, bar.high), row, 1)
            label = text_label(bar.label, "muted")
            label.setMinimumWidth(110)
            grid.addWidget(label, row, 2)
        grid.setColumnMinimumWidth(0, 150)
        self._column.addLayout(grid)

    @add.register
    def _(self, block: pictures.SwingBars) -> None:
        names = (("", 46), (block.low_title, 27), (block.high_title, 27))
        columns = tuple(
            blocks.Column(name, width, "right" if place else "left") for place, (name, width) in enumerate(names)
        )
        cells = ((blocks.Cell(s.title), blocks.Cell(s.low_label), blocks.Cell(s.high_label)) for s in block.swings)
        self.add(blocks.Table(columns, tuple(blocks.Row(row) for row in cells)))

    def add_link(self, text: str, target: str, clicked: Callable[[], None], note: str = "") -> None:
        """Add a link to a question, whose id the button carries as its object name, with a note below."""
        button = QPushButton(text.replace("&", "&&"))
        button.setObjectName(target)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        give_role(button, "link")
        button.clicked.connect(clicked)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if note:
            label = text_label(note, "muted")
            label.setContentsMargins(5, 0, 0, 2)
            column.addWidget(label)
        self._column.addLayout(column)

    def _add_point(self, point: blocks.Point, mark: str) -> None:
        strong = f'<span style="font-weight:600">{escape(point.strong)}</span> ' if point.strong else ""
        label = QLabel(strong + escape(point.text))
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        bullet = text_label(mark, "muted")
        bullet.setWordWrap(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(bullet, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self._column.addLayout(row)


class Tile(QFrame):
    """One large figure with what it is and what it means."""

    def __init__(self, title: str, figure: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(f"{title}: {figure}. {note}")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(2)
        column.addWidget(text_label(title, "kicker"))
        column.addWidget(text_label(figure, "figure"))
        column.addWidget(text_label(note, "muted"))
        column.addStretch()


def _band_names(stretches: tuple[pictures.Stretch, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(0)
    start = 0.0
    for stretch in stretches:
        label = text_label(stretch.title, "muted")
        row.addWidget(label, round(10 * (stretch.end - start)))
        start = stretch.end
    return row
