"""The third tab: what the years cost, on what that hangs, and sliders to try other figures.

While a slider moves, only what is on screen is worked out, and put in its
place; nothing is built anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from wizard.proposal import wording
from wizard.proposal.cost_pages import (
    break_even_words,
    columns_chart,
    cost_title,
    honest_words,
    singly_words,
    swings_chart,
    years_of,
)
from wizard.proposal.course_part import courses
from wizard.proposal.levers import levers
from wizard.proposal.own_costs import stay_lead, stay_title
from wizard.ui.pages.results.view import View
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.lever_row import LeverRow
from wizard.ui.widgets.reflow import Reflow
from wizard.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.costs import Costs, PlanCosts
    from wizard.proposal.brief import Brief
    from wizard.ui.widgets.block import BlockCard
    from wizard.ui.widgets.chart_view import ChartView

TILE, HALF = 22, 48  # letters wide


class CostView(View):
    """Columns, sliders, and what decides the result."""

    moved = Signal(str, float)
    settled = Signal()
    reset = Signal(str)
    all_reset = Signal()

    def __init__(self, defaults: dict[str, float], trouble: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._defaults = defaults
        self._waiting = trouble or self.tr("Working out what breakdowns cost...")
        self._rows: dict[str, LeverRow] = {}
        self._course: ChartView | None = None
        self._swings: ChartView | None = None

    def build(self, brief: Brief) -> Iterator[None]:
        """Show the comparison; while it is being worked out, say so."""
        self._rows, self._course, self._swings = {}, None, None
        costs, found = brief.advice.costs, self._told(brief)
        if not brief.advised:
            self.card(self.tr("No plan is named yet")).add_text(
                self.tr("A quick check asks too little to compare costs: the full check does.")
                if brief.situation == "quick"
                else self.tr("What a plan costs beside today is shown once enough is known to name one.")
            )
        elif costs is None or found is None:
            self.cards.addWidget(text_label(self._waiting, "muted"))
        else:
            yield from self._build_comparison(brief, costs, found)

    def say(self, sentence: str) -> None:
        """Say in the costs' place why they are missing."""
        self._waiting = sentence
        brief, self.brief = self.brief, None
        if brief is not None:
            self.show_brief(brief)

    def renew(self, brief: Brief) -> None:
        """Put other figures in their places; a slider that is held must not be built anew."""
        costs, found = brief.advice.costs, self._told(brief)
        if costs is None or found is None or not self._rows:
            self.show_brief(brief)
            return
        self.brief = brief
        self._fill(brief, costs, found)
        if self._course is not None and not any(row.moving for row in self._rows.values()):
            together = courses(brief, costs)
            if together is not None:
                self._course.show_chart(together)

    # Building

    def _build_comparison(self, brief: Brief, costs: Costs, found: PlanCosts) -> Iterator[None]:
        self._title, self._lead = text_label("", "verdict"), text_label("", "lead")
        self.cards.addWidget(self._title)
        self.cards.addWidget(self._lead)
        self._tiles = [
            Tile(self.tr("Cheaper than as today")),
            Tile(self.tr("Cheaper than one by one")),
            Tile(self.tr("Pays for itself from")),
            Tile(self.tr("All counted, a year")),
        ]
        self.cards.addWidget(Reflow(self._tiles, TILE))
        years = self.loose_card(self.tr("A year, with its range"))
        self._columns = years.add_chart(columns_chart(brief, years_of(brief, costs, found)))
        self._singly = years.add_text("")
        self.cards.addWidget(Reflow([years, self._lever_card(brief)], HALF))
        self._fill(brief, costs, found)
        yield
        self._build_decides(brief, costs, found)
        yield
        self._build_course(brief, costs)

    def _lever_card(self, brief: Brief) -> BlockCard:
        card = self.loose_card(self.tr("Try other figures"))
        for lever in levers(brief, self._defaults):
            row = LeverRow(lever)
            row.moved.connect(self.moved)
            row.settled.connect(self.settled)
            row.reset.connect(self.reset)
            self._rows[lever.id] = row
            card.add_widget(row)
        self._all = QPushButton(self.tr("&Reset all"))
        self._all.clicked.connect(self.all_reset)
        card.add_button(self._all)
        return card

    def _build_decides(self, brief: Brief, costs: Costs, found: PlanCosts) -> None:
        card = self.card(self.tr("What decides this result"))
        self._decides = card.add_text("")
        self._swings = card.add_chart(swings_chart(brief, costs, found))
        self._break_even = card.add_text("")
        self._fill_decides(self._swings, brief, costs, found)

    def _build_course(self, brief: Brief, costs: Costs) -> None:
        together = courses(brief, costs)
        if together is not None:
            card = self.card(self.tr("Three years, added up"))
            self._course = card.add_chart(together)
            card.add_text(self.tr("Set-up and fees included. What open gaps are worth is not in it."), "muted")

    # Filling

    def _fill(self, brief: Brief, costs: Costs, found: PlanCosts) -> None:
        named = brief.situation == "named" and found.tier == brief.leader.tier
        self._title.setText(cost_title(brief, found) if named else stay_title(brief, costs))
        self._lead.setText(honest_words(brief, found) if named else stay_lead(brief, costs))
        self._fill_tiles(brief, costs, found)
        self._columns.show_chart(columns_chart(brief, years_of(brief, costs, found)))
        if self._swings is not None:
            self._fill_decides(self._swings, brief, costs, found)
        self._singly.setText(singly_words(brief, found) if named else "")
        moved = levers(brief, self._defaults)
        for lever in moved:
            self._rows[lever.id].show_lever(lever)
        self._all.setEnabled(any(lever.changed for lever in moved))

    def _fill_decides(self, swings: ChartView, brief: Brief, costs: Costs, found: PlanCosts) -> None:
        said = self.tr(
            "This is what {0} would save beyond its fee if one figure were as low, or as high, as is plausible, "
            "and all others stayed."
        )
        self._decides.setText(said.format(brief.plan_name(found.tier)))
        swings.show_chart(swings_chart(brief, costs, found))
        self._break_even.setText(break_even_words(costs, found))

    def _fill_tiles(self, brief: Brief, costs: Costs, found: PlanCosts) -> None:
        name, cheaper, singly, own = brief.plan_name(found.tier), *self._tiles[:2], self._tiles[2]
        said = self.tr("chance for {0} in a year, gaps not counted").format(name)
        cheaper.show_figure(wording.chance(found.probability_cheaper), said)
        beside = found.one_by_one
        chance = wording.chance(beside.probability_cheaper) if beside.services else wording.DASH
        singly.show_figure(chance, self.tr("the same gaps closed one by one"))
        needed = found.break_even_incidents
        own.show_figure(
            wording.DASH if needed is None else wording.number(wording.two_digits(needed)),
            self.tr("incidents a year; about {0} expected").format(
                wording.number(wording.two_digits(costs.incidents_year))
            ),
        )
        told = next(rung for rung in brief.ladder if rung.tier == found.tier)
        counted = self.tr("{0}: price, remaining breakdowns, open gaps").format(name)
        self._tiles[3].show_figure(brief.about(told.total_year), counted)

    def _told(self, brief: Brief) -> PlanCosts | None:
        return brief.plan_costs(brief.told.tier) if brief.told is not None else None
