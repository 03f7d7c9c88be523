"""The results: tabs that answer one question each, and what-ifs that never touch the answers.

The page opens with everything that is instant. The comparison of costs needs
a library that takes a moment to load; it is worked out beside the window and
put in its place when it is there. From then on a slider redraws at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wizard.app.exploring import Exploring
from wizard.proposal.brief import Brief
from wizard.ui.pages.results.assumptions import AssumptionView
from wizard.ui.pages.results.costs import CostView
from wizard.ui.pages.results.overview import Overview
from wizard.ui.pages.results.reasons import Reasons
from wizard.ui.pages.results.steps import Steps
from wizard.ui.widgets.footer import Footer
from wizard.ui.widgets.presentation import Presentation
from wizard.ui.widgets.results_head import ResultsHead
from wizard.ui.widgets.what_if_bar import WhatIfBar

if TYPE_CHECKING:
    from wizard.app.session import Session
    from wizard.domain.assessment import Advice
    from wizard.domain.plans import Step

COSTS, ASSUMPTIONS = 2, 4


class ResultsPage(QWidget):
    """Shows the advice of one session; ``advice`` is always that on the answers as they are."""

    back_wanted = Signal()
    close_wanted = Signal()
    export_wanted = Signal()
    costs_wanted = Signal()
    question_wanted = Signal(str)  # question id
    presented = Signal(bool)

    def __init__(self, session: Session, advice: Advice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.advice, self._counted = advice, False
        self._session = session
        self._exploring = Exploring(session)
        self._shown = Brief(advice, "proposal", None)
        self.head, self.bar = ResultsHead(), WhatIfBar()
        self._views, self._stack = self._build_views(), QStackedWidget()
        for view in self._views:
            self._stack.addWidget(view)
        self._footer = self._build_footer()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.bar, self._stack, self._footer):
            column.addWidget(part, 1 if part is self._stack else 0)
        self._presentation = Presentation(self, (self._footer,))
        self._connect()
        self.head.show_client(self._shown)
        self._views[0].show_brief(self._shown)

    def show_costs(self, advice: Advice) -> None:
        """Put the comparison of costs in its place."""
        self.advice, self._counted = advice, True
        if self._exploring.supposed is None:
            self._show(Brief(advice, "proposal", None))
        else:
            self._explore()

    def drop_costs(self, sentence: str) -> None:
        """Say in the costs' place why they are missing."""
        self._costs.say(sentence)

    def focus_first(self) -> None:
        """Give the keyboard to the tabs."""
        self.head.tabs.setFocus(Qt.FocusReason.TabFocusReason)

    # Building

    def _build_views(self) -> tuple[Overview | Reasons | CostView | Steps | AssumptionView, ...]:
        missing, defaults = self._session.missing(), self._exploring.defaults
        self._overview, self._reasons = Overview(missing), Reasons()
        self._costs, self._steps = CostView(defaults), Steps(missing)
        self._assumptions = AssumptionView(defaults)
        return self._overview, self._reasons, self._costs, self._steps, self._assumptions

    def _build_footer(self) -> Footer:
        footer = Footer()
        footer.add(self.tr("&Back"), self.back_wanted.emit)
        footer.add(self.tr("&Save and close"), self.close_wanted.emit)
        footer.part()
        footer.add(self.tr("&Export..."), self.export_wanted.emit, primary=True)
        return footer

    def _connect(self) -> None:
        self.head.tabs.currentChanged.connect(self._on_tab_changed)
        self.head.present_wanted.connect(self._presentation.toggle)
        self._presentation.toggled.connect(self.presented)
        self.bar.back_wanted.connect(self._on_what_if_left)
        for view in (self._overview, self._reasons, self._steps):
            view.question_wanted.connect(self.question_wanted)
        self._reasons.less_wanted.connect(self._on_less_wanted)
        self._reasons.more_wanted.connect(self._on_more_wanted)
        self._costs.moved.connect(self._on_moved)
        self._costs.settled.connect(self._on_settled)
        self._costs.reset.connect(self._on_reset)
        self._costs.all_reset.connect(self._on_all_reset)
        self._assumptions.chosen.connect(self._on_assumption_chosen)
        self._assumptions.reset.connect(self._on_reset)

    # Showing

    def _show(self, brief: Brief) -> None:
        """Show an advice: the tab that is open now, the others when they are."""
        self._shown = brief
        self.bar.show_what_if(self._exploring.supposed, Brief(self.advice, "proposal", None), brief)
        place = self._stack.currentIndex()
        if place == COSTS:
            self._costs.redraw(brief)
        elif place == 0 and self._overview.brief is not None and self._same_but_costs(brief):
            self._overview.show_costs(brief)
        else:
            self._views[place].show_brief(brief)

    def _same_but_costs(self, brief: Brief) -> bool:
        before = self._overview.brief
        return before is not None and before.advice.assessment is brief.advice.assessment

    def _explore(self) -> None:
        """Work out and show the advice on things as they stand here, costs only once their library is loaded."""
        self._show(Brief(self._exploring.advice(costs="told" if self._counted else False), "proposal", None))

    def _keep(self) -> None:
        """Take over what the session holds now; an export works out all costs for itself."""
        self.advice = self._session.advice(costs=False)
        self._explore()
        self._costs.show_course()
        if not self._counted:
            self.costs_wanted.emit()

    def _suppose(self, step: Step | None, *, better: bool) -> None:
        if step is not None:
            self._exploring.suppose(step, better=better)
            self._explore()
            self.head.tabs.setCurrentIndex(0)
            self.bar.focus_first()

    # Slots

    @Slot(int)
    def _on_tab_changed(self, place: int) -> None:
        self._views[place].show_brief(self._shown)
        self._stack.setCurrentIndex(place)

    @Slot()
    def _on_less_wanted(self) -> None:
        advice = self._shown.advice.recommendation
        self._suppose(advice.one_down if advice is not None else None, better=True)

    @Slot()
    def _on_more_wanted(self) -> None:
        advice = self._shown.advice.recommendation
        self._suppose(advice.one_up if advice is not None else None, better=False)

    @Slot()
    def _on_what_if_left(self) -> None:
        self._exploring.come_back()
        self._explore()
        self.focus_first()

    @Slot(str, float)
    def _on_moved(self, assumption_id: str, value: float) -> None:
        self._exploring.move(assumption_id, value)
        self._explore()

    @Slot()
    def _on_settled(self) -> None:
        self._exploring.settle()
        self._keep()

    @Slot(str, float)
    def _on_assumption_chosen(self, assumption_id: str, value: float) -> None:
        self._exploring.move(assumption_id, value)
        self._on_settled()

    @Slot(str)
    def _on_reset(self, assumption_id: str) -> None:
        self._exploring.reset(assumption_id)
        self._keep()

    @Slot()
    def _on_all_reset(self) -> None:
        for assumption_id in self._costs.levers_moved():
            self._exploring.reset(assumption_id)
        self._keep()
