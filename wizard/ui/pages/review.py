"""The page before the results: what is open, and what settling it would be worth.

It computes nothing: the review does. Nothing here has to be settled, and the
page says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wizard.app.review import review, tallied
from wizard.ui.widgets.card import MARGINS
from wizard.ui.widgets.column import ColumnPage
from wizard.ui.widgets.open_row import OpenLink, OpenRow
from wizard.ui.widgets.open_words import open_words
from wizard.ui.widgets.range_bar import RangeBar
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from wizard.app.review import OpenQuestion, Review
    from wizard.app.session import Session
    from wizard.domain.questions import Section
    from wizard.domain.scoring import ScoreCard

SHOWN = 20  # rows; of what is left, each section is one line


class ReviewPage(ColumnPage):
    """Lists what is open, the most valuable first; one click leads to the question."""

    question_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, centred=True)
        self.setObjectName("review")
        self._session = session
        self._sheet = QWidget()
        self.column.addWidget(self._sheet)
        self.column.addStretch()

    def refresh(self) -> None:
        """Show what is open now."""
        found = review(self._session)
        sheet = QWidget(self.sheet)
        rows = QVBoxLayout(sheet)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        self._fill(rows, found)
        self.column.replaceWidget(self._sheet, sheet)
        self._sheet.deleteLater()
        self._sheet.hide()
        self._sheet = sheet

    def focus_first(self) -> None:
        """Give the keyboard to the first open question."""
        link = self._sheet.findChild(OpenLink)
        if link is not None:
            link.setFocus(Qt.FocusReason.TabFocusReason)

    # Inside

    def _fill(self, rows: QVBoxLayout, found: Review) -> None:
        heading = QVBoxLayout()
        heading.setSpacing(3)
        heading.setContentsMargins(0, 0, 0, 6)
        heading.addWidget(text_label(self.tr("Review"), "title"))
        heading.addWidget(text_label(self._note(found), "muted"))
        rows.addLayout(heading)
        if found.carried:
            rows.addWidget(self._carried_card(found))
        if found.first:
            rows.addWidget(self._first_card(found))
        listed, left = [], SHOWN
        for section, questions in found.rest:
            if left >= len(questions):
                rows.addWidget(self._section_card(section.title, questions))
                left -= len(questions)
            else:
                listed.append((section, questions))
        if listed:
            rows.addWidget(self._sections_card(listed))

    def _note(self, found: Review) -> str:
        if not found.count and found.carried:
            return self.tr(
                "The results are ready now. They count what was answered last time as if it were said today."
            )
        if not found.count:
            return self.tr("Nothing is open. The results are ready.")
        return self.tr(
            "The results are ready now; nothing here has to be settled first. Settling it makes them sharper."
        )

    def _carried_card(self, found: Review) -> QFrame:
        """Return a card with a line for each section that has answers from last time to confirm."""
        card, column = self._card(self.tr("From last time, to confirm"))
        for section, questions in found.carried:
            row = OpenLink(questions[0], self.tr("{0}: {1} to confirm").format(section.title, len(questions)))
            row.wanted.connect(self.question_wanted)
            column.addWidget(row, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _first_card(self, found: Review) -> QFrame:
        card, column = self._card(self.tr("Worth settling first"))
        for scores in (found.readiness, found.exposure):
            self._add_range(column, found, scores)
        for one in found.first:
            column.addWidget(self._row(one))
        return card

    def _add_range(self, column: QVBoxLayout, found: Review, scores: ScoreCard) -> None:
        narrow = found.narrowing(scores)
        if narrow is None or scores.low is None or scores.high is None:
            return
        bar = RangeBar((scores.low, scores.high), narrow)
        bar.setAccessibleName(self._range_words(scores, narrow, len(found.first)))
        column.addWidget(text_label(bar.accessibleName(), "lead"))
        column.addWidget(bar)
        column.addSpacing(4)

    def _range_words(self, scores: ScoreCard, narrow: tuple[float, float], count: int) -> str:
        words = {
            ("readiness", False): self.tr("Settling these {0} narrows readiness from {1} to about {2}."),
            ("readiness", True): self.tr("Settling this narrows readiness from {1} to about {2}."),
            ("exposure", False): self.tr("Settling these {0} narrows what is at stake from {1} to about {2}."),
            ("exposure", True): self.tr("Settling this narrows what is at stake from {1} to about {2}."),
        }
        wide = (scores.low or 0.0, scores.high or 0.0)
        return words[scores.axis, count == 1].format(count, _from_to(wide), _from_to(narrow))

    def _section_card(self, title: str, questions: tuple[OpenQuestion, ...]) -> QFrame:
        card, column = self._card(title)
        for one in questions:
            column.addWidget(self._row(one))
        return card

    def _sections_card(self, sections: list[tuple[Section, tuple[OpenQuestion, ...]]]) -> QFrame:
        """Return a card with a line for each section where much is open."""
        card, column = self._card(self.tr("Where more is open"))
        for section, questions in sections:
            count = open_words(tallied(one.openness for one in questions))
            words = self.tr("{0}: {1}").format(section.title, count)
            row = OpenLink(questions[0].question.id, words)
            row.wanted.connect(self.question_wanted)
            column.addWidget(row, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _card(self, title: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(8)
        column.addWidget(text_label(title, "heading"))
        return card, column

    def _row(self, one: OpenQuestion) -> OpenRow:
        row = OpenRow(one)
        row.wanted.connect(self.question_wanted)
        return row


def _from_to(ends: tuple[float, float]) -> str:
    low, high = (f"{end:.0f}" for end in ends)
    return low if low == high else f"{low}–{high}"
