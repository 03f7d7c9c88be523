"""Questions answered by typing: a number, an amount of money, or words.

A field starts empty; what the bank suggests stands in it only as a pale
example. Text that does not fit is never recorded, and whatever was recorded
before is taken back: the session never holds what the field does not show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit

from wizard.domain.answers import NOT_APPLICABLE, TEXT_LIMIT, UNKNOWN, answered, misfits
from wizard.ui.theme import give_role
from wizard.ui.widgets.card import QuestionCard, text_label
from wizard.ui.widgets.choices import CheckChoice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.domain.answers import Answer
    from wizard.domain.values import Value

FIELD_WIDTH = 140
SHORTEST = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value


class EntryCard(QuestionCard):
    """A field with "I don't know" and the reason for leaving it out below it."""

    def build_choices(self) -> None:
        """Add the field and what may stand in its place."""
        self._showing = False
        self.field = self.build_field()
        self.field.setAccessibleName(self.question.text)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.editingFinished.connect(self._on_editing_finished)
        self._hint = text_label("", "hint")
        self._hint.setContentsMargins(8, 0, 8, 2)
        self._hint.hide()
        line = self._build_line()
        self.body.addLayout(line)
        self.body.addWidget(self._hint)
        self._states: dict[CheckChoice, Answer] = {}
        if self.question.allow_unknown:
            line.addWidget(self._add_state(self.tr("I don't know"), UNKNOWN))
        if self.question.not_applicable is not None:
            self.body.addWidget(self._add_state(self.question.not_applicable, NOT_APPLICABLE))
        line.addStretch()

    def show_answer(self, answer: Answer | None) -> None:
        """Fill the field, or check what stands in its place."""
        super().show_answer(answer)
        self._show(self.written(answer.value) if answer is not None and answer.value is not None else "")
        self._check(answer)
        self._advise("")

    def entry(self) -> QWidget:
        """Return the field."""
        return self.field

    # What differs between numbers and words

    def build_field(self) -> QLineEdit:
        """Return the field, empty."""
        return QLineEdit()

    def read(self, text: str) -> Value | None:
        """Return what the text means; ``None`` when nothing."""
        raise NotImplementedError

    def written(self, value: Value) -> str:
        """Return how a value stands in the field."""
        return str(value)

    def advice(self, value: Value | None, *, finished: bool) -> str:  # noqa: ARG002 - words need no advice
        """Return what to say about a text that cannot be recorded."""
        return ""

    # Inside

    def _build_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(8, 2, 8, 2)
        line.setSpacing(10)
        line.addWidget(self.field)
        return line

    def _add_state(self, label: str, state: Answer) -> CheckChoice:
        box = CheckChoice(label)
        box.toggled.connect(self._on_state_toggled)
        self._states[box] = state
        return box

    def _show(self, text: str) -> None:
        self._showing = True
        self.field.setText(text)
        self._showing = False

    def _check(self, answer: Answer | None) -> None:
        self._showing = True
        for box, state in self._states.items():
            box.setChecked(answer is not None and answer.state == state.state)
        self._showing = False

    def _advise(self, text: str) -> None:
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self.field.setAccessibleDescription(text)

    def _fits(self, value: Value | None) -> bool:
        return value is not None and not misfits(self.question, answered(value))

    # Slots

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        if self._showing:
            return
        value = self.read(text)
        self._check(None)
        self._advise("" if self._fits(value) or not text.strip() else self.advice(value, finished=False))
        self.tell(answered(value) if value is not None and self._fits(value) else None)

    @Slot()
    def _on_editing_finished(self) -> None:
        text = self.field.text()
        value = self.read(text)
        if text.strip() and not self._fits(value):
            self._advise(self.advice(value, finished=True))

    @Slot(bool)
    def _on_state_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if self._showing:
            return
        box = self.sender()
        answer = self._states[box] if checked and isinstance(box, CheckChoice) else None
        if answer is not None:
            self._show("")
            self._advise("")
        self._check(answer)
        self.tell(answer)


class NumberCard(EntryCard):
    """A count, or an amount of money, with its unit beside the field."""

    def build_field(self) -> QLineEdit:
        """Return a short field with the bank's suggestion as a pale example."""
        field = QLineEdit()
        field.setFixedWidth(FIELD_WIDTH)
        if self.question.default is not None:
            field.setPlaceholderText(self.tr("for example {0}").format(self.written(self.question.default)))
        return field

    def read(self, text: str) -> Value | None:
        """Read a number the way it is written here, or else the way it is written in English."""
        for locale in (QLocale(), QLocale(QLocale.Language.English)):
            number, sound = locale.toDouble(text.strip())
            if sound:
                return int(number) if number.is_integer() else number
        return None

    def written(self, value: Value) -> str:
        """Write a number without grouping, with as many digits as it has."""
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(float(value) if isinstance(value, (int, float)) else 0.0, "f", SHORTEST)

    def advice(self, value: Value | None, *, finished: bool) -> str:
        """Name the range; below the smallest value only once typing has ended."""
        low, high = self.question.minimum, self.question.maximum
        if value is None and self.field.text().strip() in {"-", "+"} and not finished:
            return ""
        if isinstance(value, (int, float)) and low is not None and value < low and not finished:
            return ""
        if low is not None and high is not None:
            return self.tr("Please enter a number from {0} to {1}.").format(self._grouped(low), self._grouped(high))
        if low is not None:
            return self.tr("Please enter a number of at least {0}.").format(self._grouped(low))
        if high is not None:
            return self.tr("Please enter a number up to {0}.").format(self._grouped(high))
        return self.tr("Please enter a number.")

    def _build_line(self) -> QHBoxLayout:
        line = super()._build_line()
        unit = QLabel(self.question.unit)
        give_role(unit, "muted")
        line.addWidget(unit)
        line.addSpacing(16)
        return line

    def _grouped(self, value: float) -> str:
        return f"{value:,.10g}"


class TextCard(EntryCard):
    """An answer in words."""

    def build_field(self) -> QLineEdit:
        """Return a field as wide as the card."""
        field = QLineEdit()
        field.setMaxLength(TEXT_LIMIT)
        return field

    def read(self, text: str) -> Value | None:
        """Take the words as they are."""
        return text if text.strip() else None
