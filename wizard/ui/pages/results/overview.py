"""The first tab: what it comes to, in a sentence, four figures and two pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wizard.proposal import wording
from wizard.proposal.advice_pages import advice_lead, advice_title
from wizard.proposal.blocks import Bullets, Heading, Lead, Point, Text
from wizard.proposal.field_part import field, match_words
from wizard.proposal.ladder_part import ladder_chart
from wizard.proposal.roadmap_pages import own_tasks
from wizard.proposal.standing import band_of, figure, scale, score_words
from wizard.proposal.summary_page import next_steps, weighty_points
from wizard.proposal.undecided import summed_up, undecided_pages, undecided_title, worst_points
from wizard.ui.pages.results.view import View
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.reflow import Reflow
from wizard.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wizard.domain.questions import Question
    from wizard.domain.scoring import ScoreCard
    from wizard.proposal.brief import Brief
    from wizard.ui.widgets.block import BlockCard

TILE, PICTURE = 22, 48  # letters wide
OWN_SHOWN = 3
HIGH = 0.5  # height of the field for its width, where there is room for it


class Overview(View):
    """What a meeting looks at."""

    full_wanted = Signal()

    def __init__(self, missing: Iterable[Question], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._missing = tuple(missing)
        self._breakdowns: Tile | None = None

    def build(self, brief: Brief) -> Iterator[None]:
        """Show the verdict and what it rests on."""
        self._breakdowns = None
        self.cards.addWidget(self._verdict(brief))
        if brief.situation != "empty":
            self.cards.addWidget(Reflow(self._tiles(brief), TILE))
        yield
        if brief.advised:
            self._pictures(brief)
            yield
            self._what_next(brief)
            return
        self._undecided(brief)
        if self._missing:
            self.missing_card(brief, self._missing)
        yield
        if brief.situation != "empty":
            self._pictures(brief)

    def renew(self, brief: Brief) -> None:
        """Show another advice; where only what breakdowns cost has become known, fill that in."""
        if self.brief is None or self.brief.advice.assessment is not brief.advice.assessment:
            self.show_brief(brief)
            return
        self.brief = brief
        if self._breakdowns is not None:
            self._breakdowns.show_figure(*self._cost_words(brief))

    # Building

    def _verdict(self, brief: Brief) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(6)
        title = advice_title(brief) if brief.advised else undecided_title(brief)
        column.addWidget(text_label(title, "verdict"))
        if brief.advised:
            column.addWidget(text_label(advice_lead(brief), "lead"))
        return holder

    def _tiles(self, brief: Brief) -> list[Tile]:
        advice = brief.advice
        tiles = [
            self._score_tile(self.tr("Readiness"), advice.readiness),
            self._score_tile(self.tr("At stake"), advice.exposure),
        ]
        title = self.tr("Recommended") if brief.advised else self.tr("Recommendation")
        tiles.append(Tile(title, *self._plan_words(brief)))
        if brief.advised:
            self._breakdowns = Tile(self.tr("Breakdowns, a year"), *self._cost_words(brief))
            tiles.append(self._breakdowns)
        return tiles

    def _score_tile(self, title: str, card: ScoreCard) -> Tile:
        if card.score is None:
            return Tile(title, wording.DASH, self.tr("not assessed"))
        shown, band = figure(card), band_of(card)
        said = self.tr("on what was asked") if card.early else "" if band is None else band.title
        reach = score_words(card).partition(shown)[2].strip()
        return Tile(title, shown, f"{said} {reach}".strip())

    def _plan_words(self, brief: Brief) -> tuple[str, str]:
        if brief.situation == "stay":
            return brief.leader.name, self.tr("Stay as you are")
        if brief.situation == "named":
            return brief.leader.name, self.tr("{0} a month").format(brief.price(brief.leader.monthly))
        return wording.DASH, undecided_title(brief)

    def _cost_words(self, brief: Brief) -> tuple[str, str]:
        costs = brief.advice.costs
        if costs is None:
            return "…", self.tr("as today, gaps not counted")
        low, high = brief.about(costs.break_fix.p10), brief.about(costs.break_fix.p90)
        said = self.tr("as today, gaps not counted; {0} to {1} in 8 years of 10").format(low, high)
        return brief.about(costs.break_fix.mean), said

    def _pictures(self, brief: Brief) -> None:
        parts = [self._field_card(brief)]
        if brief.ladder and brief.advised:
            plans = self.loose_card(self.tr("A year under each plan"))
            plans.add_chart(ladder_chart(brief))
            plans.add_text(self.tr("The lowest total is the advice: the fee, what still breaks, and what stays open."))
            parts.append(plans)
        self.cards.addWidget(Reflow(parts, PICTURE))

    def _field_card(self, brief: Brief) -> BlockCard:
        found = field(brief)
        if found is None:
            card = self.loose_card(self.tr("Habits and stakes"))
            for axis in (brief.advice.readiness, brief.advice.exposure):
                card.add_chart(scale(brief, axis))
            return card
        card = self.loose_card(wording.sentence(match_words(brief)).rstrip("."))
        card.add_chart(found._replace(shape=HIGH))
        return card

    def _what_next(self, brief: Brief) -> None:
        parts = []
        points = weighty_points(brief)
        if points:
            weighty = self.loose_card(self.tr("What weighs most"))
            weighty.add(Bullets(points, numbered=True))
            parts.append(weighty)
        parts.append(self._next_card(brief))
        self.cards.addWidget(Reflow(parts, PICTURE))

    def _next_card(self, brief: Brief) -> BlockCard:
        card = self.loose_card(self.tr("Next step"))
        if brief.situation == "named":
            card.add_text(self.tr("Look at what it rests on, try other figures under Costs, then export it."))
            return card
        for step in next_steps(brief):
            card.add(Text(step))
        own = own_tasks(brief.advice.roadmap)[:OWN_SHOWN]
        if own:
            card.add(Heading(self.tr("What you can do yourselves")))
            points = tuple(Point(wording.sentence(task.diy), f"{brief.service_name(task.service)}.") for task in own)
            card.add(Bullets(points))
        return card

    def _undecided(self, brief: Brief) -> None:
        blocks = [block for block in undecided_pages(brief) if isinstance(block, (Lead, Text))]
        said = [*summed_up(brief), *blocks]
        worst = worst_points(brief) if brief.situation == "quick" else ()
        if not said and not worst:
            return
        card = self.card(self.tr("Where to look first") if worst else self.tr("What is missing"))
        if worst:
            card.add(Bullets(worst, numbered=True))
        for block in said:
            card.add(block if not isinstance(block, Heading) else Heading(block.text))
        if brief.advice.assessment.mode == "quick":
            full = QPushButton(self.tr("Go on to the &full check"))
            full.setToolTip(self.tr("Your answers stay; the questions that are missing come up"))
            full.clicked.connect(self.full_wanted)
            card.add_button(full)
