"""Questions answered by choosing: one of several, or any of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup

from wizard.domain.answers import NOT_APPLICABLE, UNKNOWN, answered
from wizard.ui.widgets.card import QuestionCard, one_stop
from wizard.ui.widgets.choices import AnswerChoice, CheckChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizard.domain.answers import Answer


class SingleCard(QuestionCard):
    """One of several: a radio button for each option, "I don't know" and the reason for leaving it out."""

    def build_choices(self) -> None:
        """Add a button for each answer."""
        question = self.question
        self._showing = False
        self._group = QButtonGroup(self)
        self._answers: list[Answer] = []
        self._buttons: list[AnswerChoice] = []
        for option in question.options:
            self._add(option.label, answered(option.id))
        if question.allow_unknown:
            self._add(self.tr("I don't know"), UNKNOWN)
        if question.not_applicable is not None:
            self._add(question.not_applicable, NOT_APPLICABLE)
        self._group.idToggled.connect(self._on_option_toggled)
        self._group.idClicked.connect(self._on_option_clicked)

    def show_answer(self, answer: Answer | None) -> None:
        """Check the answer's button, or none."""
        self._showing = True
        self._group.setExclusive(False)  # an exclusive group refuses to uncheck its last button
        for place, own in enumerate(self._answers):
            button = self._group.button(place)
            button.setChecked(answer is not None and (own.state, own.value) == (answer.state, answer.value))
        self._group.setExclusive(True)
        self._showing = False
        one_stop(self.choices(), self.entry())

    def entry(self) -> QWidget:
        """Return the checked button, or the first."""
        return self._group.checkedButton() or self._group.button(0)

    def choices(self) -> Sequence[AnswerChoice]:
        """Return the buttons."""
        return self._buttons

    def _add(self, label: str, answer: Answer) -> None:
        button = AnswerChoice(label, self)
        self._group.addButton(button, len(self._answers))
        self._answers.append(answer)
        self._buttons.append(button)
        self.body.addWidget(button)

    @Slot(int, bool)
    def _on_option_toggled(self, place: int, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if checked and not self._showing:
            self.tell(self._answers[place])

    @Slot(int)
    def _on_option_clicked(self, _place: int) -> None:
        """Take the same answer, chosen once more, for a yes."""
        if self.asks_again:
            self.confirmed.emit(self.question.id)


class MultiCard(QuestionCard):
    """Any of several; what cannot stand beside other answers clears them, and is cleared by them."""

    def build_choices(self) -> None:
        """Add a box for each answer."""
        question = self.question
        self._showing = False
        self._options = [CheckChoice(option.label, self) for option in question.options]
        self._states: dict[CheckChoice, Answer] = {}
        if question.allow_unknown:
            self._states[CheckChoice(self.tr("I don't know"), self)] = UNKNOWN
        if question.not_applicable is not None:
            self._states[CheckChoice(question.not_applicable, self)] = NOT_APPLICABLE
        alone = [box for box, option in zip(self._options, question.options, strict=True) if option.exclusive]
        self._alone = {*alone, *self._states}
        self._boxes = [*self._options, *self._states]
        for box in self._boxes:
            box.toggled.connect(self._on_box_toggled)
            self.body.addWidget(box)

    def show_answer(self, answer: Answer | None) -> None:
        """Check the boxes of the answer."""
        chosen = answer.value if answer is not None and isinstance(answer.value, tuple) else ()
        self._showing = True
        for box, option in zip(self._options, self.question.options, strict=True):
            box.setChecked(option.id in chosen)
        for box, state in self._states.items():
            box.setChecked(answer is not None and answer.state == state.state)
        self._showing = False
        one_stop(self._boxes, self.entry())

    def entry(self) -> QWidget:
        """Return the first box that is ticked, or the first."""
        return next((box for box in self._boxes if box.isChecked()), self._boxes[0])

    def choices(self) -> Sequence[CheckChoice]:
        """Return the boxes."""
        return self._boxes

    def _clear_rivals(self, box: CheckChoice) -> None:
        self._showing = True
        for other in self._boxes:
            if other is not box and (box in self._alone or other in self._alone):
                other.setChecked(False)
        self._showing = False

    def _answer(self) -> Answer | None:
        for box, state in self._states.items():
            if box.isChecked():
                return state
        pairs = zip(self._options, self.question.options, strict=True)
        chosen = tuple(option.id for box, option in pairs if box.isChecked())
        return answered(chosen) if chosen else None

    @Slot(bool)
    def _on_box_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if self._showing:
            return
        box = self.sender()
        if checked and isinstance(box, CheckChoice):
            self._clear_rivals(box)
        self.tell(self._answer())
