"""What stands in place of an empty list: what will happen, in three steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.offer import Picture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

WIDEST = 440


class FirstSteps(QWidget):
    """Three steps, each with a picture, a line and what to expect."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sheet = QWidget()
        sheet.setMaximumWidth(WIDEST)
        row = QHBoxLayout(self)
        row.addStretch()
        row.addWidget(sheet, 1_000)
        row.addStretch()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(24)
        column.addStretch(1)
        column.addWidget(text_label(self.tr("Nothing here yet. This is how it goes:"), "heading"))
        for picture, title, text in (
            (
                "list-checks",
                self.tr("Answer 55 to 60 plain questions, or 12 in the quick check"),
                self.tr("\u201cI don\u2019t know\u201d is an answer, too. Stop whenever you like: all is kept."),
            ),
            (
                "scale",
                self.tr("See where the business stands"),
                self.tr("What is looked after, what is at stake, and what breakdowns cost now."),
            ),
            (
                "file-text",
                self.tr("Take the advice with you"),
                self.tr("The plan with the lowest honest yearly total, as a PDF, with every figure explained."),
            ),
        ):
            column.addLayout(_step(picture, text_label(title, "strong"), text_label(text, "muted")))
        column.addStretch(2)


def _step(picture: str, title: QLabel, text: QLabel) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(title)
    words.addWidget(text)
    row = QHBoxLayout()
    row.setSpacing(16)
    mark = QVBoxLayout()
    mark.addWidget(Picture(picture, QPalette.ColorRole.Highlight).appear())
    mark.addStretch()
    row.addLayout(mark)
    row.addLayout(words, 1)
    return row
