"""A card of the results page, and how each block of the document looks in it.

The results are the document's own blocks, so that screen and paper say the
same thing in the same words and pictures.
"""

from __future__ import annotations

from functools import singledispatchmethod
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from wizard.proposal import blocks, pictures
from wizard.ui.theme import give_role
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.chart_view import ChartView
from wizard.ui.widgets.fact_table import FactTable
from wizard.ui.widgets.link_label import LinkLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

LINE_GAP, MARK_GAP = 6, 8


class AnswerLine(NamedTuple):
    """What is said, the answers it stands on (question id and words), and what is added below."""

    strong: str
    answers: tuple[tuple[str, str], ...]
    note: str = ""


class BlockCard(QFrame):
    """One thing the results say, under one heading."""

    followed = Signal(str)  # id of the question behind what was said

    def __init__(self, heading: str, kicker: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(heading)
        self._heading = heading  # the nearest one, which names a table
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 18, 22, 20)
        outer.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        outer.addLayout(self._column)
        outer.addStretch()
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
        self._column.addWidget(_listed(block.points, numbered=block.numbered))

    @add.register
    def _(self, block: blocks.Beside) -> None:
        for side in (block.left, block.right):
            self._column.addWidget(text_label(side.title, "question"))
            self._column.addWidget(_listed(side.points))

    @add.register
    def _(self, block: blocks.Callout) -> None:
        self._column.addWidget(text_label(block.title, "question"))
        self._column.addWidget(_listed(blocks.Point(line) for line in block.lines))

    @add.register
    def _(self, block: blocks.Table) -> None:
        self._column.addWidget(FactTable(block, self._heading))

    @add.register(pictures.Scale)
    @add.register(pictures.AreaBars)
    @add.register(pictures.StackedBars)
    @add.register(pictures.RangeColumns)
    @add.register(pictures.SwingBars)
    @add.register(pictures.Field)
    @add.register(pictures.Courses)
    @add.register(pictures.Timeline)
    @add.register(pictures.PairedBars)
    @add.register(pictures.Trend)
    def _(self, block: pictures.Chart) -> None:
        self.add_chart(block)

    def add_chart(self, chart: pictures.Chart) -> ChartView:
        """Add a picture and return it."""
        view = ChartView(chart)
        view.spot_chosen.connect(self.followed)
        self._column.addWidget(view)
        return view

    def add_text(self, text: str, role: str = "") -> QLabel:
        """Add a paragraph and return it."""
        label = text_label(text, role)
        self._column.addWidget(label)
        return label

    def add_widget(self, widget: QWidget) -> None:
        """Add anything else, as wide as the card."""
        self._column.addWidget(widget)

    def add_button(self, button: QPushButton) -> None:
        """Add a button, as wide as its words."""
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def add_answers(self, lines: Iterable[AnswerLine]) -> None:
        """Add lines that name answers, each a link to its question; one label for them all, since labels take time."""
        paragraphs = [
            f'<p style="margin:0 0 {LINE_GAP}px 0">{_strong(line.strong)} {_links(line.answers)}{_below(line.note)}</p>'
            for line in lines
        ]
        label = LinkLabel("".join(paragraphs))
        label.linkActivated.connect(self.followed)
        self._column.addWidget(label)

    def add_link(self, text: str, target: str, note: str = "") -> None:
        """Add a link to a question, whose id the button carries as its object name, with a note below."""
        button = QPushButton(text.replace("&", "&&"))
        button.setObjectName(target)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        give_role(button, "link")
        button.clicked.connect(self._on_link_clicked)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if note:
            label = text_label(note, "muted")
            label.setContentsMargins(5, 0, 0, 2)
            column.addWidget(label)
        self._column.addLayout(column)

    @Slot()
    def _on_link_clicked(self) -> None:
        self.followed.emit(self.sender().objectName())


def _rich(markup: str) -> QLabel:
    label = QLabel(markup)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    return label


def _strong(text: str) -> str:
    return f'<span style="font-weight:600">{escape(text)}</span>' if text else ""


def _links(answers: Iterable[tuple[str, str]]) -> str:
    return "; ".join(f'<a href="{escape(target)}">{escape(words)}</a>' for target, words in answers)


def _below(note: str) -> str:
    return f"<br/>{escape(note)}" if note else ""


def _listed(points: Iterable[blocks.Point], *, numbered: bool = False) -> QLabel:
    """Return a list as one label; a table, since a list of Qt's own is indented too far."""
    rows = (
        f'<tr><td style="padding:0 {MARK_GAP}px {LINE_GAP}px 0">{f"{place}." if numbered else "•"}</td>'
        f'<td style="padding-bottom:{LINE_GAP}px">{_strong(point.strong)} {escape(point.text)}</td></tr>'
        for place, point in enumerate(points, start=1)
    )
    return _rich(f'<table cellspacing="0" cellpadding="0">{"".join(rows)}</table>')
