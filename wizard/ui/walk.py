"""The way through the questions: section list, one page per step, and the buttons below.

There is no stack of visited pages: the steps are asked from the session again
after each answer, and back and next are their neighbours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from wizard.ui.pages.client import ClientPage
from wizard.ui.pages.section import SectionPage
from wizard.ui.theme import change_role
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.footer import Footer
from wizard.ui.widgets.section_list import SectionList, StepLine

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wizard.app.session import SectionState, Session

CLIENT = "client"
SIDE_WIDTH = 256
NARROW = 780  # width below which the questions need all of it


class Walk(QWidget):
    """Goes from step to step; pages are built on the first visit."""

    results_wanted = Signal()
    close_wanted = Signal()
    client_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pages: dict[str, ClientPage | SectionPage] = {}
        self._current = CLIENT
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._side = self._build_side()
        row.addWidget(self._side)
        row.addLayout(self._build_main(), 1)
        self._build_shortcuts()

    @property
    def current(self) -> str:
        """The id of the step on screen."""
        return self._current

    def page(self) -> ClientPage | SectionPage:
        """Return the page on screen."""
        return self._pages[self._current]

    def start(self) -> None:
        """Open the first step that is not done: where an earlier sitting ended."""
        if not self._session.assessment.client.name and not self._session.assessment.answers:
            self.go_to(CLIENT)
            return
        unfinished = (state.id for state in self._session.sections() if state.answered < state.asked)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a narrow window to the questions; Back and Next lead everywhere."""
        self._side.setVisible(event.size().width() >= NARROW)
        super().resizeEvent(event)

    # Building

    def _build_side(self) -> QFrame:
        side = QFrame()
        side.setObjectName("side")
        side.setFixedWidth(SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 20, 12, 12)
        self._tally = text_label("", "strong")
        self._tally.setContentsMargins(10, 0, 10, 0)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Questions answered"))
        holder = QHBoxLayout()
        holder.setContentsMargins(10, 0, 10, 8)
        holder.addWidget(self._bar)
        self._list = SectionList()
        self._list.step_chosen.connect(self._on_step_chosen)
        column.addWidget(self._tally)
        column.addLayout(holder)
        column.addWidget(self._list, 1)
        return side

    def _build_main(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        footer = Footer()
        self._back = footer.add(self.tr("&Back"), self._on_back_clicked)
        footer.add(self.tr("&Save and close"), self.close_wanted.emit)
        footer.part()
        self._results = footer.add(self.tr("See the &results"), self.results_wanted.emit)
        self._next = footer.add(self.tr("&Next"), self._on_next_clicked, primary=True)
        column.addWidget(footer)
        return column

    def _build_shortcuts(self) -> None:
        for keys, slot in (
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self._on_next_clicked),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Enter), self._on_next_clicked),
            (QKeySequence(QKeySequence.StandardKey.Forward), self._on_next_clicked),
            (QKeySequence(QKeySequence.StandardKey.Back), self._on_back_clicked),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # Showing

    def _steps(self) -> list[str]:
        return [CLIENT, *(state.id for state in self._session.sections())]

    def _neighbour(self, distance: int) -> str | None:
        steps = self._steps()
        place = steps.index(self._current) + distance if self._current in steps else 0
        return steps[place] if 0 <= place < len(steps) else None

    def _show(self, step: str) -> None:
        self._current = step
        page = self._pages.get(step) or self._build_page(step)
        page.refresh()
        self._stack.setCurrentWidget(page)
        self._show_progress()

    def _build_page(self, step: str) -> ClientPage | SectionPage:
        page: ClientPage | SectionPage
        if step == CLIENT:
            page = ClientPage(self._session)
            page.changed.connect(self.client_changed)
        else:
            section = next(section for section in self._session.bank.sections if section.id == step)
            page = SectionPage(section, self._session)
        page.changed.connect(self._show_progress)
        self._pages[step] = page
        self._stack.addWidget(page)
        return page

    @Slot()
    def _show_progress(self) -> None:
        states = self._session.sections()
        self._list.show_steps([self._client_line(), *(self._line(state) for state in states)], self._current)
        answered, asked = sum(state.answered for state in states), sum(state.asked for state in states)
        self._tally.setText(self.tr("{0} of {1} answered").format(answered, asked))
        self._bar.setRange(0, max(1, asked))
        self._bar.setValue(answered)
        self._back.setEnabled(self._neighbour(-1) is not None)
        last = self._neighbour(1) is None
        self._next.setVisible(not last)
        role = "primary" if last else ""
        if self._results.property("role") != role:
            change_role(self._results, role)

    def _client_line(self) -> StepLine:
        name = self._session.assessment.client.name.strip()
        return StepLine(CLIENT, self.tr("Client"), name or self.tr("No name yet"), "done" if name else "untouched")

    def _line(self, state: SectionState) -> StepLine:
        words = {
            "untouched": self.tr("Not started, {1} to answer"),
            "partly": self.tr("{0} of {1} answered"),
            "done": self.tr("All {1} answered"),
            "unsure": self.tr("{2} of {1} to find out"),
        }
        detail = words[state.progress].format(state.answered, state.asked, state.unknown)
        return StepLine(state.id, state.title, detail, state.progress)

    # Slots

    @Slot(str)
    def _on_step_chosen(self, step: str) -> None:
        self._show(step)
        self.page().to_top()

    @Slot()
    def _on_back_clicked(self) -> None:
        step = self._neighbour(-1)
        if step is not None:
            self.go_to(step)

    @Slot()
    def _on_next_clicked(self) -> None:
        step = self._neighbour(1)
        if step is None:
            self.results_wanted.emit()
        else:
            self.go_to(step)
