"""The way through the questions: the steps beside them, one page per step, and the buttons below.

There is no stack of visited pages: the steps are asked from the session again
after each answer, and back and next are their neighbours. The review is the
last step, and is passed over when nothing is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.ui import prompts
from wizard.ui.pages.section import SectionPage
from wizard.ui.step_stack import StepStack
from wizard.ui.widgets import keys
from wizard.ui.widgets.client_words import client_title
from wizard.ui.widgets.footer import StepFooter
from wizard.ui.widgets.keyboard_overview import KeyboardOverview
from wizard.ui.widgets.panes import Panes
from wizard.ui.widgets.side import CLIENT, REVIEW, Side
from wizard.ui.widgets.strip import Strip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from wizard.app.session import Session
    from wizard.ui.step_stack import Page


class Walk(QWidget):
    """Goes from step to step."""

    results_wanted = Signal()
    close_wanted = Signal()
    client_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reviewing = False
        self._side = Side(session)
        self._side.step_chosen.connect(self._on_step_chosen)
        self._side.step_entered.connect(self._on_step_entered)
        self._panes = Panes(self._side, self._build_main())
        self._panes.narrowed.connect(self._strip.sections.setVisible)
        self._strip.sections.clicked.connect(self._panes.show_side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panes)
        onward, undo, redo = self._on_next_clicked, self._on_undo_wanted, self._on_redo_wanted
        moves = {"Ctrl+Return": onward, "Ctrl+Enter": onward, "Alt+Right": onward, "Alt+Left": self._on_back_clicked}
        changes = {"Ctrl+Z": undo, "Ctrl+Shift+Z": redo, "Ctrl+Y": redo}
        keys.bind(self, {**moves, **changes})

    @property
    def current(self) -> str:
        """The id of the step on screen."""
        return self._stack.current

    def page(self) -> Page:
        """Return the page on screen."""
        return self._stack.page

    def start(self) -> None:
        """Open the first step that is not done: where an earlier sitting ended."""
        if not self._session.assessment.client.name and not self._session.assessment.answers:
            self.go_to(CLIENT)
            return
        unfinished = (state.id for state in self._session.sections() if state.answered < state.asked or state.carried)
        self.go_to(next(unfinished, CLIENT))

    def go_to(self, step: str) -> None:
        """Show a step and give its first open question the keyboard."""
        self._show(step)
        self.page().to_top()
        self.page().focus_first()

    def go_to_question(self, question_id: str) -> None:
        """Show the step of one question and give that question the keyboard."""
        self._show(self._session.bank.by_id[question_id].section)
        page = self.page()
        if isinstance(page, SectionPage):
            page.focus_question(question_id)

    def set_presenting(self, *, presenting: bool) -> None:
        """Keep what only the seller may see off the screen, or let it come back."""
        self._stack.set_presenting(presenting=presenting)
        self._show_strip()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what was changed in the settings meanwhile."""
        self._stack.refresh_tips()
        if self._stack.count():
            self._show_strip()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key that belongs to no single question."""
        if keys.letter(event) == keys.TIPS and self._stack.selling:
            self._on_tips_toggled()
        else:
            super().keyPressEvent(event)

    # Building

    def _build_main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = StepStack(self._session)
        self._stack.changed.connect(self._on_stack_changed)
        self._stack.client_changed.connect(self.client_changed)
        self._stack.question_wanted.connect(self._on_question_wanted)
        self._footer = StepFooter(self._on_back_clicked, self.close_wanted.emit)
        self._footer.lead_on(self._on_results_clicked, self._on_next_clicked)
        column.addWidget(self._stack, 1)
        column.addWidget(self._build_strip())
        column.addWidget(self._footer)
        return main

    def _build_strip(self) -> Strip:
        self._strip = strip = Strip()
        for button, slot in (
            (strip.gap, self._on_gap_wanted),
            (strip.review, self._on_review_wanted),
            (strip.tips, self._on_tips_toggled),
            (strip.undo, self._on_undo_wanted),
            (strip.redo, self._on_redo_wanted),
            (strip.keyboard, self._on_keyboard_wanted),
        ):
            button.clicked.connect(slot)
        return strip

    # Showing

    def _show(self, step: str) -> None:
        self._reviewing = self._reviewing and step != REVIEW
        self._stack.show_step(step)
        self._on_stack_changed()

    def _show_strip(self) -> None:
        trail = self._session.trail
        self._strip.show_open(len(self._stack.gaps()), reviewing=self._reviewing)
        self._strip.show_trail(back=trail.can_go_back, forward=trail.can_go_forward)
        self._strip.show_tips(selling=self._stack.selling, shown=self._stack.tips_shown)

    def _tell(self, about: str | None, said: str) -> None:
        """Go to what was taken back or made again, and say so."""
        if about is None:
            return
        question = self._session.bank.by_id.get(about)
        if question is not None and self._session.standings[about].shown:
            self.go_to_question(about)
        else:
            self._show(CLIENT if about == CLIENT else self.current)
        name = client_title() if about == CLIENT else self.tr("a figure of your own")
        self._strip.say(said.format(question.name if question is not None else name))

    # Slots

    @Slot()
    def _on_stack_changed(self) -> None:
        self._side.refresh(self.current)
        back, onward = self._stack.neighbours()
        self._footer.show_ways(back=back is not None, onward=onward is not None)
        self._show_strip()
        self._strip.say("")

    @Slot(str)
    def _on_step_chosen(self, step: str) -> None:
        self._show(step)
        self.page().to_top()

    @Slot()
    def _on_step_entered(self) -> None:
        if self._panes.listing:
            self._panes.show_main()
            self.page().focus_first()

    @Slot()
    def _on_back_clicked(self) -> None:
        step, _ = self._stack.neighbours()
        if step is not None:
            self.go_to(step)

    @Slot()
    def _on_next_clicked(self) -> None:
        _, step = self._stack.neighbours()
        if step is None:
            self._on_results_clicked()
        else:
            self.go_to(step)

    @Slot()
    def _on_results_clicked(self) -> None:
        self._reviewing = False
        self.results_wanted.emit()

    @Slot()
    def _on_gap_wanted(self) -> None:
        self.go_to_question(self._stack.gaps()[0])

    @Slot(str)
    def _on_question_wanted(self, question_id: str) -> None:
        self._reviewing = True
        self.go_to_question(question_id)

    @Slot()
    def _on_review_wanted(self) -> None:
        self.go_to(REVIEW)

    @Slot()
    def _on_tips_toggled(self) -> None:
        self._stack.toggle_tips()
        self._show_strip()

    @Slot()
    def _on_undo_wanted(self) -> None:
        self._tell(self._session.undo(), self.tr("Undone: {0}"))

    @Slot()
    def _on_redo_wanted(self) -> None:
        self._tell(self._session.redo(), self.tr("Redone: {0}"))

    @Slot()
    def _on_keyboard_wanted(self) -> None:
        prompts.show(KeyboardOverview(self))
