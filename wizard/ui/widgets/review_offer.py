"""The line above the results that offers the review while something is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from wizard.ui.theme import give_role
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.open_words import open_words
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.app.review import Tally


class ReviewOffer(QFrame):
    """Says how much is open; ``review`` leads there, ``compare`` to the assessment that this one goes on from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 4, 28, 4)
        self._words = text_label("", "muted")
        self.review = QPushButton(self.tr("Rev&iew what is open"))
        self.compare = QPushButton(self.tr("Co&mpare with last time..."))
        row.addWidget(self._words, 1)
        links = FlowLayout()  # below each other where there is no room beside
        row.addLayout(links)
        for link in (self.review, self.compare):
            give_role(link, "link")
            links.addWidget(link)
        self.hide()

    def offer(self, tally: Tally, carried: int, *, again: bool) -> None:
        """Offer the review of that many questions, and of answers from last time; none offers nothing."""
        words = [self._questions(tally)] if any(tally) else []
        if carried:
            words.append(self.tr("Not confirmed since last time: {0}.").format(carried))
        self._words.setText(" ".join(words))
        self.review.setVisible(bool(words))
        self.compare.setVisible(again)
        self.setVisible(bool(words) or again)

    def _questions(self, tally: Tally) -> str:
        if tally == (1, 0, 0):
            return self.tr("One question is open. Settling it makes the result sharper.")
        if not tally.unknown + tally.marked:
            more = self.tr("{0} questions are open. Settling them makes the result sharper.")
            return more.format(tally.unanswered)
        words = self.tr("Questions: {0}.").format(open_words(tally))
        sharper = self.tr("Settling what is open makes the result sharper.")
        return f"{words} {sharper}" if tally.unanswered + tally.unknown else words
