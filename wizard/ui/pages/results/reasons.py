"""The second tab: where the business stands, why this plan, and what would change the advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton

from wizard.proposal.advice_pages import (
    alternatives,
    gap_price_words,
    kept_words,
    left_open_words,
    reasons,
    trade_words,
)
from wizard.proposal.blocks import Heading, Text
from wizard.proposal.change import change_points, less_point, more_point, open_point
from wizard.proposal.ladder_part import ladder_chart, ladder_table
from wizard.proposal.pictures import Field
from wizard.proposal.standing import scale, standing_pages
from wizard.proposal.undecided import undecided_pages
from wizard.ui.pages.results.view import View
from wizard.ui.widgets.block import AnswerLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.plans import Step
    from wizard.proposal.advice_pages import Reason
    from wizard.proposal.brief import Brief
    from wizard.ui.widgets.block import BlockCard


class Reasons(View):
    """Every sentence names the answers it stands on, and leads back to them."""

    less_wanted = Signal()
    more_wanted = Signal()

    def build(self, brief: Brief) -> Iterator[None]:
        """Show scores, reasons and what would move them."""
        yield from self._standing(brief)
        if not brief.advised:
            yield from self.add_pages(undecided_pages(brief))
            return
        self._why(brief)
        yield
        left = left_open_words(brief)
        if left:
            self.card(self.tr("Left open on purpose")).add_text(left)
        self._change(brief)
        yield
        card = self.card(self.tr("The honest alternative"))
        card.add_text(" ".join(alternatives(brief)))
        if brief.below is not None:
            card.add_text(gap_price_words(brief))

    def _standing(self, brief: Brief) -> Iterator[None]:
        """Add what the document says of today; the areas, which come after the scores, can wait."""
        pages = list(standing_pages(brief))
        together = next((at for at, block in enumerate(pages) if isinstance(block, Field)), None)
        if together is not None:
            pages.insert(together, scale(brief, brief.advice.exposure))
        card = None
        for block in pages:
            if isinstance(block, Heading) and card is not None:
                yield
            if card is None and isinstance(block, Heading):
                card = self.card(block.text, block.kicker)
            elif card is not None:
                card.add(block)

    def _why(self, brief: Brief) -> None:
        found, below = reasons(brief), brief.below
        title = self.tr("Why {0}").format(brief.leader.name)
        card = self.card(
            title if below is None else self.tr("Why {0}, and not {1}").format(brief.leader.name, below.name)
        )
        if brief.kept:
            card.add_text(kept_words())
        if below is not None and found:
            card.add_text(trade_words(brief, below), "lead")
        if found:
            card.add_answers(self._because(brief, reason) for reason in found)
        card.add(Heading(self.tr("All plans beside each other")))
        card.add_chart(ladder_chart(brief))
        card.add(ladder_table(brief))

    def _because(self, brief: Brief, reason: Reason) -> AnswerLine:
        answers = tuple((question, brief.short_and_said(question)) for question in reason.questions)
        return AnswerLine(self.tr("{0}, worth about {1} a year.").format(reason.service, reason.worth), answers)

    def _change(self, brief: Brief) -> None:
        advice = brief.advice.recommendation
        if advice is None or not list(change_points(brief)):
            return
        card = self.card(self.tr("What would change this advice"))
        if advice.one_down is not None:
            self._step(card, brief, advice.one_down, better=True)
        if advice.one_up is not None:
            self._step(card, brief, advice.one_up, better=False)
        rest = open_point(brief)
        if rest is not None:
            card.add_answers([AnswerLine(f"{rest.strong} {rest.text}", self._open_answers(brief))])

    def _step(self, card: BlockCard, brief: Brief, step: Step, *, better: bool) -> None:
        point = less_point(brief, step) if better else more_point(brief, step)
        behind = step.change or step.blocked_by
        card.add(Text(f"{point.strong} {point.text}"))
        if behind:
            answers = tuple((question, brief.short_and_said(question)) for question in behind)
            card.add_answers([AnswerLine(self.tr("Answered now:"), answers)])
        if step.change:
            button = QPushButton(self.tr("Show what would be"))
            button.setAccessibleDescription(f"{point.strong} {point.text}")
            button.setObjectName("less" if better else "more")
            button.clicked.connect(self._on_what_if_clicked)
            card.add_button(button)

    def _open_answers(self, brief: Brief) -> tuple[tuple[str, str], ...]:
        return tuple((question, brief.short(question)) for question in brief.advice.find_out)

    # Slots

    @Slot()
    def _on_what_if_clicked(self) -> None:
        if self.sender().objectName() == "less":
            self.less_wanted.emit()
        else:
            self.more_wanted.emit()
