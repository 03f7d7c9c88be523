"""The results: tabs that answer one question each, and what-ifs that never touch the answers.

The page opens with everything that is instant. The comparison of costs needs
a library that takes a moment to load; it is worked out beside the window and
put in its place when it is there. From then on a slider redraws at once.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wizard.app import settings
from wizard.app.exploring import Exploring
from wizard.app.review import missing
from wizard.proposal.brief import Brief
from wizard.proposal.levers import moved
from wizard.ui.pages.results.assumptions import AssumptionView
from wizard.ui.pages.results.costs import CostView
from wizard.ui.pages.results.overview import Overview
from wizard.ui.pages.results.reasons import Reasons
from wizard.ui.pages.results.steps import Steps
from wizard.ui.widgets import keys
from wizard.ui.widgets.column import scroll_by
from wizard.ui.widgets.footer import Footer
from wizard.ui.widgets.margin_line import MarginLine
from wizard.ui.widgets.presentation import Presentation
from wizard.ui.widgets.results_head import ResultsHead
from wizard.ui.widgets.what_if_bar import WhatIfBar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from wizard.app.session import Session
    from wizard.domain.assessment import Advice
    from wizard.domain.plans import Step
    from wizard.domain.provider import Provider
    from wizard.ui.pages.results.view import View

COSTS = 2


class ResultsPage(QWidget):
    """Shows the advice of one session; ``advice`` is always that on the answers as they are."""

    back_wanted = Signal()
    close_wanted = Signal()
    export_wanted = Signal()
    costs_wanted = Signal()
    question_wanted = Signal(str)  # question id
    full_wanted = Signal()
    presented = Signal(bool)

    def __init__(
        self, session: Session, advice: Advice, seller: Provider | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.advice, self._counted = advice, False
        self._session, self._exploring = session, Exploring(session)
        self._brief = partial(Brief, kind="proposal", provider=None, alone=not settings.load().selling)
        self.head, self.bar = ResultsHead(), WhatIfBar()
        self._stack, self._trouble = QStackedWidget(), ""
        self._views: dict[int, View | AssumptionView] = {}
        self._margin, self._footer = MarginLine(seller), self._build_footer()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.bar, self._stack, self._margin, self._footer):
            column.addWidget(part, 1 if part is self._stack else 0)
        self._presentation = Presentation(self, (self._margin, self._footer))
        self._connect()
        self._show(self._brief(advice))

    def show_costs(self, advice: Advice) -> None:
        """Put the comparison of costs in its place."""
        self.advice, self._counted = advice, True
        if self._exploring.supposed is None:
            self._show(self._brief(advice))
        else:
            self._explore()

    def drop_costs(self, sentence: str) -> None:
        """Say in the costs' place why they are missing."""
        self._trouble = sentence
        costs = self._views.get(COSTS)
        if isinstance(costs, CostView):
            costs.say(sentence)

    @property
    def shown(self) -> Advice:
        """What is on screen: ``advice``, a what-if, or a figure being moved; with costs once they are there."""
        return self._shown.advice

    def focus_first(self) -> None:
        """Give the keyboard to the tabs."""
        self.head.tabs.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the tab that is looked at by the keys that nothing on it wanted."""
        view = self._view(self.head.tabs.currentIndex())
        if not scroll_by(view.table if isinstance(view, AssumptionView) else view, event):
            super().keyPressEvent(event)

    # Building

    def _view(self, place: int) -> View | AssumptionView:
        """Return a tab's view, built when it is looked at for the first time."""
        if place not in self._views:
            make = (self._new_overview, self._new_reasons, self._new_costs, self._new_steps, self._new_assumptions)
            self._views[place] = make[place]()
            self._stack.addWidget(self._views[place])
        return self._views[place]

    def _new_overview(self) -> View:
        view = Overview(missing(self._session))
        view.question_wanted.connect(self.question_wanted)
        view.full_wanted.connect(self.full_wanted)
        return view

    def _new_reasons(self) -> View:
        view = Reasons()
        view.question_wanted.connect(self.question_wanted)
        view.less_wanted.connect(self._on_less_wanted)
        view.more_wanted.connect(self._on_more_wanted)
        return view

    def _new_costs(self) -> View:
        view = CostView(self._exploring.defaults, self._trouble)
        view.moved.connect(self._on_moved)
        view.settled.connect(self._on_settled)
        view.reset.connect(self._on_reset)
        view.all_reset.connect(self._on_all_reset)
        return view

    def _new_steps(self) -> View:
        view = Steps(missing(self._session))
        view.question_wanted.connect(self.question_wanted)
        return view

    def _new_assumptions(self) -> AssumptionView:
        view = AssumptionView(self._exploring.defaults)
        view.chosen.connect(self._on_assumption_chosen)
        view.reset.connect(self._on_reset)
        return view

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
        self._presentation.toggled.connect(self.head.show_presenting)
        self._presentation.toggled.connect(self.focus_first)  # what had the keyboard may be hidden now
        self._presentation.toggled.connect(self.presented)
        self.bar.back_wanted.connect(self._on_what_if_left)
        keys.bind(self, {"Alt+Left": self.back_wanted.emit})

    # Showing

    def _show(self, brief: Brief) -> None:
        """Show an advice: the tab that is open now, the others when they are."""
        self._shown = brief
        self.head.show_client(brief)
        self.bar.show_what_if(self._exploring.supposed, self._brief(self.advice), brief)
        self._view(self.head.tabs.currentIndex()).renew(brief)
        self._margin.show_advice(self.shown)

    def _explore(self) -> None:
        """Work out and show the advice on things as they stand here, costs only once their library is loaded."""
        self._show(self._brief(self._exploring.advice(costs="told" if self._counted else False)))

    def _keep(self) -> None:
        """Take over what the session holds now; an export works out all costs for itself."""
        self.advice = self._session.advice(costs=False)
        self._explore()
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
        view = self._view(place)
        view.show_brief(self._shown)
        self._stack.setCurrentWidget(view)

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
        for assumption_id in moved(self._shown, self._exploring.defaults):
            self._exploring.reset(assumption_id)
        self._keep()
