"""One exact number of a price book: typed as numbers are written here, refused in one sentence where it does not fit.

An empty field leaves the number to the shipped default, which stands in it as a pale example.
"""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal, InvalidOperation
from typing import Literal

from PySide6.QtCore import QLocale, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from wizard.proposal.wording import symbol
from wizard.ui.measures import HAIR
from wizard.ui.theme import change_role, give_role
from wizard.ui.widgets.form import show_note
from wizard.ui.widgets.text import text_label

Kind = Literal["amount", "share", "number", "whole"]
HIGHEST: dict[Kind, Decimal] = {
    "amount": Decimal(1_000_000),
    "share": Decimal(100),
    "number": Decimal(10_000),
    "whole": Decimal(120),
}
FINEST: dict[Kind, int] = {"amount": 6, "share": 4, "number": 4, "whole": 0}
HUNDRED = Decimal(100)


class PriceField(QWidget):
    """A field under its label; tells of every number that fits, and of ``None`` when it was emptied.

    Args:
        path: what it is called in a price book.
        about: what a screen reader says before the label, where the label alone could be several fields.
        least: the lowest number that fits.
    """

    changed = Signal(str, object)  # path; Decimal, or None

    def __init__(self, path: str, label: str, kind: Kind = "amount", about: str = "", *, least: int = 0) -> None:
        super().__init__()
        self.path, self._kind, self._least = path, kind, Decimal(least)
        self._money, self._default = "", ""
        self.line = QLineEdit()
        self.line.setAccessibleName(f"{about}: {label}" if about else label)
        self.line.setMaxLength(20)
        self.line.textChanged.connect(self._on_text_changed)
        self.setFocusProxy(self.line)
        self._word = text_label("", "muted")
        caption = QLabel(label)
        caption.setWordWrap(True)
        caption.setBuddy(self.line)
        give_role(caption, "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addWidget(caption)
        column.addWidget(self.line)
        column.addWidget(self._word)
        column.addStretch()

    def show_value(self, value: object, default: Decimal | None = None, words: str = "", money: str = "") -> None:
        """Show a number without telling of it.

        Args:
            default: what stands where nothing is typed; ``words`` where that is no number.
            money: code of the currency of an amount.
        """
        self._money = symbol(money).strip()
        own = Decimal(str(value)) if isinstance(value, (int, Decimal)) else None
        self._default = self.tr("our assumption") if default is not None else ""
        self.line.setPlaceholderText(words if default is None else self._written(default))
        blocker = QSignalBlocker(self.line)
        if own != self._read(self.line.text()) or own is None:
            self.line.setText("" if own is None else self._written(own))
        blocker.unblock()
        self._show_default()

    def value(self) -> Decimal | None:
        """Return the number that stands in the field, or ``None``."""
        return self._read(self.line.text())

    def complain(self, sentence: str) -> None:
        """Say below the field why its number was not taken."""
        change_role(self._word, "problem")
        show_note(self._word, sentence)
        self.line.setAccessibleDescription(sentence)

    def _show_default(self) -> None:
        change_role(self._word, "muted")
        show_note(self._word, "" if self.line.text().strip() else self._default)
        self.line.setAccessibleDescription(self._word.text())

    def _read(self, text: str) -> Decimal | None:
        bare = text.replace("%", "").replace(self._money or "%", "").strip()
        read = (exact(bare, place) for place in (QLocale(), QLocale(QLocale.Language.English)))
        found = next((each for each in read if each is not None), None)
        if found is None or not self._least <= found <= HIGHEST[self._kind]:
            return None
        if found != round(found, FINEST[self._kind]):
            return None
        return (found / HUNDRED).normalize() if self._kind == "share" else found

    def _written(self, value: Decimal) -> str:
        shown = value * HUNDRED if self._kind == "share" else value
        shown = shown.quantize(Decimal(1)) if shown == shown.to_integral_value() else shown.normalize()
        if self._kind == "amount" and shown != shown.to_integral_value():
            shown = max((shown, shown.quantize(Decimal("0.01"))), key=lambda each: -int(each.as_tuple().exponent))
        text = f"{shown:f}".replace(".", QLocale().decimalPoint())
        return f"{text} %" if self._kind == "share" else text

    def _advice(self) -> str:
        if self._kind == "share":
            return self.tr("Write a percentage from 0 to 100.")
        low, high = (QLocale().toString(int(each)) for each in (self._least, HIGHEST[self._kind]))
        if self._kind == "whole":
            return self.tr("Write a whole number from {0} to {1}.").format(low, high)
        return self.tr("Write a number from {0} to {1}.").format(low, high)

    # Slots

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        value = self._read(text) if text.strip() else None
        if text.strip() and value is None:
            self.complain(self._advice())
            return
        self._show_default()
        self.changed.emit(self.path, int(value) if value is not None and self._kind == "whole" else value)


def exact(text: str, locale: QLocale) -> Decimal | None:
    """Return the number that a text is in a locale, to the last digit, or ``None``; 0 is a number, too."""
    _, sound = locale.toDouble(text)
    if not sound:
        return None
    plain = "".join(text.replace(locale.groupSeparator(), "").split()).replace(locale.decimalPoint(), ".")
    with suppress(InvalidOperation):
        found = Decimal(plain)
        return found if found.is_finite() else None
    return None
