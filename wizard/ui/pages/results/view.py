"""What the tabs of the results have in common: a column of cards made from one advice.

A tab is on screen with its first part; the others follow one by one, each with
the next turn of the event loop, so that nobody waits for what is further down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.proposal import wording
from wizard.proposal.blocks import Heading
from wizard.ui.widgets.block import BlockCard
from wizard.ui.widgets.column import ColumnPage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from wizard.domain.questions import Question
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

WIDE = 1040
GAP = 14


class View(ColumnPage):
    """One tab; filled when it is looked at for the first time, and again when the advice is another."""

    question_wanted = Signal(str)  # question id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDE, centred=True)
        self.brief: Brief | None = None
        self._held: QWidget | None = None
        self._parts: Iterator[None] = iter(())
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._on_next)
        self.column.addStretch()

    def show_brief(self, brief: Brief) -> None:
        """Show an advice, unless it is shown already."""
        if self.brief is not None and self.brief.advice is brief.advice:
            return
        self.brief = brief
        if self._held is not None:
            self.column.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        self._held = QWidget()
        self.cards = QVBoxLayout(self._held)
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.cards.setSpacing(GAP)
        self._parts = self.build(brief)
        self._on_next()
        self.column.insertWidget(0, self._held)
        self._held.show()  # at once, not with the next turn of the event loop

    @property
    def whole(self) -> bool:
        """Whether everything is there."""
        return not self._next.isActive()

    @Slot()
    def _on_next(self) -> None:
        if next(self._parts, self) is not self:
            self._next.start()

    def renew(self, brief: Brief) -> None:
        """Show another advice while this tab is looked at."""
        self.show_brief(brief)

    def build(self, brief: Brief) -> Iterator[None]:
        """Fill ``cards``, and yield wherever the rest can wait."""
        raise NotImplementedError

    def card(self, heading: str, kicker: str = "") -> BlockCard:
        """Add a card, whose links lead to questions."""
        card = self.loose_card(heading, kicker)
        self.cards.addWidget(card)
        return card

    def loose_card(self, heading: str, kicker: str = "") -> BlockCard:
        """Return a card that is to be put somewhere."""
        card = BlockCard(heading, kicker)
        card.followed.connect(self.question_wanted)
        return card

    def missing_card(self, brief: Brief, missing: Sequence[Question]) -> None:
        """Add a card with a link to the first open question of each section."""
        card = self.card(self.tr("Still to be answered"))
        for section in brief.advice.bank.sections:
            own = [question for question in missing if question.section == section.id]
            if own:
                text = self.tr("{0} ({1} open)").format(section.title, len(own))
                card.add_link(text, own[0].id, wording.listing([question.name for question in own], 8))

    def add_pages(self, pages: Iterable[Block]) -> Iterator[None]:
        """Add a card for each section of the document, one after the other."""
        for card in self._sections(pages):
            self.cards.addWidget(card)
            yield

    def _sections(self, pages: Iterable[Block]) -> Iterator[BlockCard]:
        card: BlockCard | None = None
        for block in pages:
            if isinstance(block, Heading) and block.level == 1:
                if card is not None:
                    yield card
                card = self.loose_card(block.text, block.kicker)
            elif card is not None:
                card.add(block)
        if card is not None:
            yield card
