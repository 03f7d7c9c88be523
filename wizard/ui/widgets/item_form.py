"""Things that a price list names one by one, as options and discounts: each a small form, added and removed at will.

One that lacks something is no part of the list yet, or stays as it was; its
form says what is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from wizard.app.price_list import name_for
from wizard.catalog.fields import LINE_LIMIT
from wizard.ui.measures import HAIR, MEDIUM
from wizard.ui.theme import give_role
from wizard.ui.widgets.choices import CheckChoice
from wizard.ui.widgets.fields import Choice
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.form import show_note
from wizard.ui.widgets.icon_button import icon_button
from wizard.ui.widgets.price_field import PriceField
from wizard.ui.widgets.reflow import Reflow
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from typing import Literal

    Kind = Literal["text", "amount", "share", "choice", "flag", "set"]

NARROW, WIDE = 14, 30  # letters


class Part(NamedTuple):
    """One field of an item: what the file calls it, its label, and what it holds.

    Attributes:
        needed: the item is none without it.
        options: of a choice or a set, as words and value.
    """

    key: str
    label: str
    kind: Kind = "text"
    needed: bool = False
    options: tuple[tuple[str, str], ...] = ()


class ItemForm(QFrame):
    """One item; ``kept`` is what the file holds of it, ``None`` where it is not there yet."""

    edited = Signal()
    removed = Signal(object)  # this form

    def __init__(self, parts: tuple[Part, ...], kept: dict[str, Any] | None, money: str, *, named: bool) -> None:
        super().__init__()
        self.setObjectName("item")
        self._parts, self._named, self.kept = parts, named, kept
        self._values: dict[str, Any] = dict(kept or {})
        self._fields = {part.key: self._build_field(part, money) for part in parts}
        self._word = text_label("", "problem")
        self._word.hide()
        self._remove = icon_button("trash-2", self.tr("Remove"), self._on_remove_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, MEDIUM, 0, MEDIUM)
        column.setSpacing(MEDIUM)
        for kinds, width in (
            ({"text"}, WIDE),
            ({"amount", "share", "choice"}, NARROW),
            ({"set"}, WIDE),
            ({"flag"}, WIDE),
        ):
            found = [self._fields[part.key] for part in parts if part.kind in kinds]
            if found:
                column.addWidget(Reflow(found, width))
        column.addWidget(self._word)
        row = FlowLayout()
        row.addWidget(self._remove)
        column.addLayout(row)
        self._name_parts()

    @property
    def title(self) -> str:
        """What it is called."""
        return str(self._values.get(self._parts[0].key, ""))

    def proposed(self, others: list[str]) -> dict[str, Any] | None:
        """Return the item as it would be kept, or ``None`` with what it lacks said."""
        missing = [part.label for part in self._parts if part.needed and self._values.get(part.key) in {None, ""}]
        if missing:
            self.complain(self.tr("Not kept yet. Still needed: {0}").format(", ".join(missing)))
            return None
        self.complain("")
        known = {"id": (self.kept or {}).get("id") or name_for(self.title, others)} if self._named else {}
        return {**known, **self._values}

    def complain(self, sentence: str) -> None:
        """Say why it was not taken."""
        show_note(self._word, sentence)

    def focus_first(self) -> None:
        """Give the keyboard to its first field."""
        self._fields[self._parts[0].key].setFocus()

    # Building

    def _build_field(self, part: Part, money: str) -> QWidget:
        if part.kind in {"amount", "share"}:
            return self._build_number(part, money)
        held = self._values.get(part.key)
        if part.kind == "set":
            return self._build_set(part, held if isinstance(held, list) else [])
        if part.kind == "flag":
            flag = CheckChoice(part.label)
            flag.setObjectName(part.key)
            flag.setChecked(held is True)
            flag.toggled.connect(self._on_flag_toggled)
            return flag
        field: QWidget = self._build_choice(part, held) if part.kind == "choice" else self._build_line(held)
        field.setObjectName(part.key)
        return captioned(part.label, field)

    def _build_line(self, held: object) -> QLineEdit:
        line = QLineEdit(str(held or ""))
        line.setMaxLength(LINE_LIMIT)
        line.setCursorPosition(0)
        line.textChanged.connect(self._on_line_changed)
        return line

    def _build_choice(self, part: Part, held: object) -> Choice:
        choice = Choice(part.options)
        choice.show_value(str(held or ""))
        choice.currentIndexChanged.connect(self._on_choice_changed)
        return choice

    def _build_number(self, part: Part, money: str) -> PriceField:
        field = PriceField(part.key, part.label, "share" if part.kind == "share" else "amount")
        field.show_value(self._values.get(part.key), money=money)
        field.changed.connect(self._on_number_changed)
        return field

    def _build_set(self, part: Part, held: list[str]) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text_label(part.label, "strong"))
        self._members = {value: CheckChoice(words) for words, value in part.options}
        for value, member in self._members.items():
            member.setChecked(value in held)
            member.setObjectName(part.key)
            member.toggled.connect(self._on_member_toggled)
            column.addWidget(member)
        return box

    def _name_parts(self) -> None:
        """Tell a screen reader which item each field and button is of."""
        for line in self.findChildren(QLineEdit):
            label = line.property("label") or line.accessibleName()
            line.setProperty("label", label)
            line.setAccessibleName(f"{self.title}: {label}" if self.title else label)
        self._remove.setAccessibleName(self.tr("Remove {0}").format(self.title))

    def _set(self, key: str, value: object) -> None:
        self._values[key] = value
        if key == self._parts[0].key:
            self._name_parts()
        self.edited.emit()

    # Slots

    @Slot(str)
    def _on_line_changed(self, text: str) -> None:
        self._set(self.sender().objectName(), text.strip())

    @Slot(int)
    def _on_choice_changed(self, _place: int) -> None:
        choice = self.sender()
        if isinstance(choice, Choice):
            self._set(choice.objectName(), choice.value)

    @Slot(str, object)
    def _on_number_changed(self, key: str, value: object) -> None:
        self._set(key, value)

    @Slot(bool)
    def _on_flag_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._set(self.sender().objectName(), checked)

    @Slot(bool)
    def _on_member_toggled(self, _checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        chosen = [value for value, member in self._members.items() if member.isChecked()]
        self._set(self.sender().objectName(), chosen)

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.removed.emit(self)


def captioned(label: str, field: QWidget) -> QWidget:
    """Return a field with its label above it."""
    box = QWidget()
    caption = QLabel(label)
    caption.setWordWrap(True)
    caption.setBuddy(field)
    give_role(caption, "strong")
    field.setAccessibleName(label)
    box.setFocusProxy(field)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(HAIR)
    column.addWidget(caption)
    column.addWidget(field)
    column.addStretch()
    return box
