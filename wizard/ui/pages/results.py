"""The results: what the document will say, with ways back to what is still open.

The page opens with everything that is instant. The comparison of costs needs
a library that takes a moment to load; it is worked out beside the window and
put in its place when it is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.proposal import wording
from wizard.proposal.advice_pages import advice_pages
from wizard.proposal.blocks import Bullets, Heading, Lead, Text
from wizard.proposal.brief import Brief
from wizard.proposal.cost_pages import cost_pages
from wizard.proposal.roadmap_pages import roadmap_pages
from wizard.proposal.standing import band_of, figure, score_words, standing_pages
from wizard.proposal.undecided import summed_up, undecided_pages, undecided_title, worst_points
from wizard.ui.widgets.block import BlockCard, Tile
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.column import ColumnPage
from wizard.ui.widgets.footer import Footer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wizard.domain.assessment import Advice
    from wizard.domain.questions import Question
    from wizard.domain.scoring import ScoreCard
    from wizard.proposal.blocks import Block

WIDE = 920


class ResultsPage(QWidget):
    """Shows one advice."""

    back_wanted = Signal()
    close_wanted = Signal()
    export_wanted = Signal()
    question_wanted = Signal(str)  # question id

    def __init__(self, advice: Advice, missing: Iterable[Question], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.advice = advice
        self._brief = Brief(advice, "proposal", None)
        self._missing = tuple(missing)
        self._page = ColumnPage(width=WIDE, centred=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)
        column.addWidget(self._build_footer())
        self._build_page()

    def show_costs(self, advice: Advice) -> None:
        """Put the comparison of costs in its place."""
        self.advice = advice
        place = self._page.column.indexOf(self._waiting)
        for card in self._cards(cost_pages(Brief(advice, "proposal", None))):
            self._page.column.insertWidget(place, card)
            place += 1
        self._waiting.hide()

    def drop_costs(self, sentence: str) -> None:
        """Say in the costs' place why they are missing."""
        self._waiting.setText(sentence)

    def focus_first(self) -> None:
        """Give the keyboard to the export."""
        self._export.setFocus(Qt.FocusReason.TabFocusReason)

    # Building

    def _build_footer(self) -> Footer:
        footer = Footer()
        footer.add(self.tr("&Back"), self.back_wanted.emit)
        footer.add(self.tr("&Save and close"), self.close_wanted.emit)
        footer.part()
        self._export = footer.add(self.tr("&Export..."), self.export_wanted.emit, primary=True)
        return footer

    def _build_page(self) -> None:
        column = self._page.column
        self._page.head(self._brief.client, self._subtitle())
        if self._brief.situation != "empty":
            column.addLayout(self._tiles())
        if self._brief.advised:
            self._add_all(advice_pages(self._brief))
        else:
            column.addWidget(self._undecided_card())
            self._add_missing()
        self._waiting = text_label(self.tr("Working out what breakdowns cost..."), "muted")
        if self._brief.situation != "empty":
            self._add_all(standing_pages(self._brief))
        if self._brief.advised:
            column.addWidget(self._waiting)
        self._add_all(roadmap_pages(self._brief))
        if self.advice.find_out:
            column.addWidget(self._find_out_card())
        if self._brief.advised:
            self._add_missing()
        column.addStretch()

    def _subtitle(self) -> str:
        quick = self.advice.assessment.mode == "quick"
        kind = self.tr("Quick check") if quick else self.tr("Full assessment")
        day = wording.date(self.advice.today)
        if self.advice.provisional and not quick:
            return self.tr("{0}, {1}. Provisional: too much is still open.").format(kind, day)
        return f"{kind}, {day}"

    def _tiles(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._score_tile(self.tr("Readiness"), self.advice.readiness), 1)
        row.addWidget(self._score_tile(self.tr("At stake"), self.advice.exposure), 1)
        title = self.tr("Recommended") if self._brief.advised else self.tr("Recommendation")
        row.addWidget(Tile(title, *self._plan_words()), 1)
        return row

    def _score_tile(self, title: str, card: ScoreCard) -> Tile:
        if card.score is None:
            return Tile(title, wording.DASH, self.tr("not assessed"))
        shown, band = figure(card), band_of(card)
        said = self.tr("on what was asked") if card.early else "" if band is None else band.title
        reach = score_words(card).rpartition(shown)[2].strip()
        return Tile(title, shown, f"{said} {reach}".strip())

    def _plan_words(self) -> tuple[str, str]:
        if self._brief.situation == "stay":
            return self._brief.leader.name, self.tr("Stay as you are")
        if self._brief.situation == "named":
            return self._brief.leader.name, self.tr("{0} a month").format(self._brief.price(self._brief.leader.monthly))
        return wording.DASH, undecided_title(self._brief)

    def _cards(self, pages: Iterable[Block]) -> Iterator[BlockCard]:
        card: BlockCard | None = None
        for block in pages:
            if isinstance(block, Heading) and block.level == 1:
                if card is not None:
                    yield card
                card = BlockCard(block.text, block.kicker)
            elif card is not None:
                card.add(block)
        if card is not None:
            yield card

    def _add_all(self, pages: Iterable[Block]) -> None:
        for card in self._cards(pages):
            self._page.column.addWidget(card)

    def _undecided_card(self) -> BlockCard:
        card = BlockCard(undecided_title(self._brief))
        if self._brief.situation == "quick":
            card.add(Heading(self.tr("Where to look first")))
            card.add(Bullets(worst_points(self._brief), numbered=True))
        for block in summed_up(self._brief):
            card.add(block)
        for block in undecided_pages(self._brief):
            if isinstance(block, (Lead, Text)):
                card.add(block)
        return card

    def _add_missing(self) -> None:
        if not self._missing:
            return
        card = BlockCard(self.tr("Still to be answered"))
        for section in self.advice.bank.sections:
            own = [question for question in self._missing if question.section == section.id]
            if own:
                text = self.tr("{0} ({1} open)").format(section.title, len(own))
                names = wording.listing([question.name for question in own], 8)
                card.add_link(text, own[0].id, self._on_link_clicked, names)
        self._page.column.addWidget(card)

    def _find_out_card(self) -> BlockCard:
        card = BlockCard(self.tr("To find out"))
        card.add(Lead(self.tr("Nobody knew these yet. Each answer makes the picture sharper.")))
        for question_id in self.advice.find_out:
            question = self.advice.bank.by_id[question_id]
            card.add_link(question.name, question_id, self._on_link_clicked, question.find_out)
        return card

    # Slots

    @Slot()
    def _on_link_clicked(self) -> None:
        self.question_wanted.emit(self.sender().objectName())
