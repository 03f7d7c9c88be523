"""Questions for a number or an amount of money, with its unit beside the field.

The arrow keys step by what is sensible at that size; the wheel changes
nothing. What the bank suggests stands in an empty field only as a pale
example, and where the arrow keys begin.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot

from wizard.proposal.wording import symbol, unit_words
from wizard.ui.widgets.entry_cards import EntryCard
from wizard.ui.widgets.text import text_label
from wizard.ui.widgets.typed_fields import LineField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QHBoxLayout, QWidget

    from wizard.domain.questions import Question
    from wizard.domain.values import Value

FIELD_WIDTH, NARROW_FIELD = 20, 11  # letters
SHORTEST = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value
SMALL = 20  # up to here the arrow keys count in ones
CENTS = 2


class NumberField(LineField):
    """A line whose arrow keys step."""

    stepped = Signal(bool)  # upward

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the arrow keys."""
        if (
            event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.stepped.emit(event.key() == Qt.Key.Key_Up)
        else:
            super().keyPressEvent(event)


class NumberCard(EntryCard):
    """A count, or an amount in ``currency``."""

    def __init__(self, question: Question, currency: str = "", parent: QWidget | None = None) -> None:
        self._symbol = symbol(currency) if question.kind == "money" else ""
        super().__init__(question, parent)

    def build_field(self) -> LineField:
        """Return a short field with the bank's suggestion as a pale example."""
        field = NumberField()
        letter = field.fontMetrics().averageCharWidth()
        field.setMinimumWidth(NARROW_FIELD * letter)
        field.setMaximumWidth(FIELD_WIDTH * letter)
        field.stepped.connect(self._on_field_stepped)
        field.setToolTip(self.tr("The arrow keys up and down count"))
        if self.question.default is not None:
            field.setPlaceholderText(self.tr("for example {0}").format(self.written(self.question.default)))
        return field

    def build_line(self) -> QHBoxLayout:
        """Return the line with the unit in it."""
        line = super().build_line()
        line.addWidget(text_label(unit_words(self.question.unit), "muted"))
        line.addSpacing(16)
        return line

    def read(self, text: str) -> Value | None:
        """Read a number the way it is written here, or else the way it is written in English."""
        bare = text.replace(self._symbol.strip(), "").strip() if self._symbol else text.strip()
        for locale in (QLocale(), QLocale(QLocale.Language.English)):
            number, sound = locale.toDouble(bare)
            if sound:
                return int(number) if number.is_integer() else number
        return None

    def written(self, value: Value) -> str:
        """Write a plain number with as many digits as it has, and an amount the way money is written here."""
        number = float(value) if isinstance(value, (int, float)) else 0.0
        if self.question.kind == "money":
            return self._amount(number)
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(number, "f", SHORTEST)

    def advice(self, value: Value | None, *, finished: bool) -> str:
        """Name the range; below the smallest value only once typing has ended."""
        low, high = self.question.minimum, self.question.maximum
        if value is None and self.field.text().strip() in {"-", "+", self._symbol.strip()} and not finished:
            return ""
        if isinstance(value, (int, float)) and low is not None and value < low and not finished:
            return ""
        if low is not None and high is not None:
            sentence = self.tr("Not counted. Please enter a number from {0} to {1}.")
            if self.question.whole:
                sentence = self.tr("Not counted. Please enter a whole number from {0} to {1}.")
            return sentence.format(self._grouped(low), self._grouped(high))
        if low is not None:
            return self.tr("Not counted. Please enter a number of at least {0}.").format(self._grouped(low))
        if high is not None:
            return self.tr("Not counted. Please enter a number up to {0}.").format(self._grouped(high))
        return self.tr("Not counted. Please enter a number.")

    def _amount(self, number: float) -> str:
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
        digits = 0 if number.is_integer() else CENTS if round(number, CENTS) == number else SHORTEST
        return f"{self._symbol}{locale.toString(number, 'f', digits)}"

    def _grouped(self, value: float) -> str:
        return self._amount(float(value)) if self.question.kind == "money" else f"{value:,.10g}"

    @Slot(bool)
    def _on_field_stepped(self, up: bool) -> None:  # noqa: FBT001 - Qt's signature
        here = self.read(self.field.text())
        if not isinstance(here, (int, float)):
            start = self.question.default if self.question.default is not None else self.question.minimum
            there = float(start or 0.0)
        else:
            there = stepped(float(here), up=up)
        low, high = self.question.minimum, self.question.maximum
        there = max(there, -math.inf if low is None else low)
        there = min(there, math.inf if high is None else high)
        self.field.selectAll()
        self.field.insert(self.written(there))


def stepped(value: float, *, up: bool) -> float:
    """Return the next round number: ones up to 20, then steps of 5, 10, 50, 100 and so on."""
    size = abs(value)
    outward = up == (value >= 0)
    step = _step(size) if outward else _step(math.nextafter(size, 0.0))
    places = math.floor(size / step + 1e-9) + 1 if outward else math.ceil(size / step - 1e-9) - 1
    moved = max(0.0, places) * step if size or outward else step
    return moved if value > 0 or (value == 0 and up) else -moved


def _step(size: float) -> float:
    if size < SMALL:
        return 1.0
    decade = 10.0 ** (len(str(math.floor(size))) - 1)
    return decade / 10 if size < 2 * decade else decade / 2
