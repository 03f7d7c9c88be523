"""What stands beside the questions: how far one is, how long the rest takes, and every step to go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QListWidgetItem, QProgressBar, QVBoxLayout

from wizard.app.review import tally, waiting
from wizard.domain.pace import minutes_left
from wizard.ui.widgets.client_words import client_title
from wizard.ui.widgets.open_words import open_words
from wizard.ui.widgets.section_list import SectionList, StepLine
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.app.session import Progress, SectionState, Session

CLIENT, REVIEW = "client", "review"
ICONS = {
    CLIENT: "user",
    "business": "building-2",
    "estate": "monitor",
    "history": "history",
    "monitoring": "eye",
    "updates": "refresh-cw",
    "backup": "database",
    "security": "shield",
    "support": "life-buoy",
    "cloud": "cloud",
    "planning": "compass",
    REVIEW: "list-checks",
}
ANY_SECTION = "file-text"


class Side(QFrame):
    """The progress and the steps of one session."""

    step_chosen = Signal(str)
    step_entered = Signal()  # chosen for good, by a click or the Return key

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 12)
        column.addLayout(self._build_progress())
        self.steps = SectionList()
        self.steps.step_chosen.connect(self.step_chosen)
        self.steps.itemClicked.connect(self._on_step_entered)
        self.steps.itemActivated.connect(self._on_step_entered)
        self.setFocusProxy(self.steps)
        column.addWidget(self.steps, 1)

    def refresh(self, current: str) -> None:
        """Show how far the session is; ``current`` is the step on screen."""
        states = self._session.sections()
        answered, asked = sum(state.answered for state in states), sum(state.asked for state in states)
        self._tally.setText(self.tr("{0} of {1} answered").format(answered, asked))
        carried = sum(state.carried for state in states)
        confirm = self.tr("One answer from last time to confirm") if carried == 1 else self._to_confirm(carried)
        self._time.setText(confirm if carried else self._time_left(all_done=answered == asked))
        self._bar.setRange(0, max(1, asked))
        self._bar.setValue(answered)
        lines = [self._client_line(), *(self._line(state) for state in states), self._review_line(answered)]
        self.steps.show_steps(lines, current)

    # Inside

    def _build_progress(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(10, 0, 10, 8)
        column.setSpacing(6)
        self._tally = text_label("", "strong")
        self._time = text_label("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Questions answered"))
        for widget in (self._tally, self._bar, self._time):
            column.addWidget(widget)
        return column

    def _time_left(self, *, all_done: bool) -> str:
        minutes = minutes_left(self._session.bank, self._session.standings, self._session.assessment.mode)
        if all_done:
            return self.tr("Everything is answered")
        if minutes < 1:
            return self.tr("Less than a minute left")
        if round(minutes) == 1:
            return self.tr("About a minute left")
        return self.tr("About {0} minutes left").format(round(minutes))

    def _to_confirm(self, carried: int) -> str:
        return self.tr("{0} answers from last time to confirm").format(carried)

    def _client_line(self) -> StepLine:
        name = self._session.assessment.client.name.strip()
        return StepLine(
            CLIENT, client_title(), name or self.tr("No name yet"), "done" if name else "untouched", ICONS[CLIENT]
        )

    def _line(self, state: SectionState) -> StepLine:
        words = {
            "untouched": self.tr("Not started, {1} to answer"),
            "partly": self.tr("{0} of {1} answered"),
            "done": self.tr("All {1} answered"),
            "unsure": self.tr("{2} of {1} to find out"),
        }
        detail = words[state.progress].format(state.answered, state.asked, state.unknown)
        if state.carried and state.answered == state.asked:
            detail = self.tr("{0} of {1} to confirm").format(state.carried, state.asked)
        return StepLine(state.id, state.title, detail, state.progress, ICONS.get(state.id, ANY_SECTION))

    def _review_line(self, answered: int) -> StepLine:
        carried = waiting(self._session)
        words = [open_words(tally(self._session)), self.tr("{0} to confirm").format(carried) if carried else ""]
        detail = ", ".join(filter(None, words)) or self.tr("Nothing is open")
        progress: Progress = "done" if not any(words) else "partly" if answered else "untouched"
        return StepLine(REVIEW, self.tr("Review"), detail, progress, ICONS[REVIEW])

    # Slots

    @Slot(QListWidgetItem)
    def _on_step_entered(self, _item: QListWidgetItem) -> None:
        self.step_entered.emit()
