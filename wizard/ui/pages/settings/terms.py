"""What a proposal promises and under which terms: validity, exclusions, service levels, and how a contract ends."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPlainTextEdit

from wizard.app import profile
from wizard.catalog.providers import DAYS
from wizard.domain.errors import WizardError
from wizard.domain.provider import VALID_DAYS
from wizard.ui.pages.settings.group import SellersGroup
from wizard.ui.widgets.fields import Count
from wizard.ui.widgets.form import FormCard, show_note
from wizard.ui.widgets.item_form import Part
from wizard.ui.widgets.item_list import ItemList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget

    from wizard.ui.preferences import Preferences

LINES = 4
COMPANY, TERMS, LEVELS = "provider", "terms", "service_levels"  # tables of the file
LISTS = {"legal", "exclusions", "ownership", "exit"}  # what the file holds line by line


class TermsGroup(SellersGroup):
    """Writes every change into the company's file at once; what does not fit is told where it stands."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Terms"),
            self.tr("This stands in proposals, in your words. What you leave out is left out there, too."),
            preferences,
            parent,
        )
        self._areas: dict[str, tuple[str, QPlainTextEdit, QLabel]] = {}
        self._valid = Count(1, int(DAYS.high), self.tr(" days"))
        self._levels = ItemList(
            "levels",
            self.tr("Service levels"),
            self.tr("Who starts by when, and by when it works again, for each kind of trouble."),
            self.tr("Add a level"),
            named=False,
        )
        for card in (self._build_offer(), self._levels, self._build_hours(), self._build_end()):
            self.column.addWidget(card)
        self.column.addStretch()
        self._levels.changed.connect(self._on_levels_changed)

    def fill(self) -> None:
        """Show what the file holds; one that cannot be read is told of."""
        try:
            held = {name: profile.table(name) for name in (COMPANY, TERMS, LEVELS)}
        except WizardError as error:
            self.failed.emit(str(error))
            return
        days: Any = held[COMPANY].get("valid_days", VALID_DAYS)
        self._valid.setValue(int(days))
        for name, (table, area, _) in self._areas.items():
            found = held[table].get(name, "")
            text = "\n".join(map(str, found)) if isinstance(found, list) else str(found)
            if area.toPlainText() != text:
                area.setPlainText(text)
        levels = held[LEVELS].get("levels", [])
        self._levels.show_items(levels if isinstance(levels, list) else [], self._parts())

    def focus_first(self) -> None:
        """Give the keyboard to the validity."""
        self._valid.setFocus(Qt.FocusReason.TabFocusReason)

    # Building

    def _build_offer(self) -> FormCard:
        card = FormCard(self.tr("The offer"))
        self._valid.valueChanged.connect(self._on_days_changed)
        card.add(self.tr("A proposal stands for"), self._valid)
        each = self.tr("One line each.")
        self._add(card, COMPANY, "exclusions", self.tr("What no plan includes"), each)
        small = self.tr("One line each, in small print at the end of a proposal.")
        self._add(card, COMPANY, "legal", self.tr("Legal lines"), small)
        return card

    def _build_hours(self) -> FormCard:
        card = FormCard(self.tr("When the levels hold"))
        self._add(card, LEVELS, "hours", self.tr("Hours"), "")
        self._add(card, LEVELS, "clock", self.tr("When the clock starts"), "")
        return card

    def _build_end(self) -> FormCard:
        card = FormCard(self.tr("How a contract ends"))
        each = self.tr("One line each.")
        self._add(card, TERMS, "notice", self.tr("Notice"), "")
        self._add(card, TERMS, "ownership", self.tr("Who owns what"), each)
        self._add(card, TERMS, "exit", self.tr("What happens at the end"), each)
        return card

    def _add(self, card: FormCard, table: str, name: str, label: str, note: str) -> None:
        area = QPlainTextEdit()
        area.setObjectName(f"terms-{name}")
        area.setTabChangesFocus(True)
        area.setFixedHeight((LINES + 1) * area.fontMetrics().lineSpacing())
        area.textChanged.connect(self._on_text_changed)
        card.add(label, area, note)
        trouble = card.say("", "problem")
        self._areas[name] = (table, area, trouble)

    def _parts(self) -> tuple[Part, ...]:
        return (
            Part("severity", self.tr("Kind of trouble"), needed=True),
            Part("means", self.tr("What that means")),
            Part("response", self.tr("We start within"), needed=True),
            Part("resolution", self.tr("It works again within")),
        )

    def _write(self, table: str, name: str, value: object) -> str:
        """Write one value; return why it does not fit, in one sentence, or nothing."""
        return self.write(partial(profile.edit, {table: {name: value}}))

    # Slots

    @Slot(int)
    def _on_days_changed(self, days: int) -> None:
        self._write(COMPANY, "valid_days", days)

    @Slot()
    def _on_text_changed(self) -> None:
        name = self.sender().objectName().removeprefix("terms-")
        table, area, trouble = self._areas[name]
        text = area.toPlainText()
        show_note(trouble, self._write(table, name, text.splitlines() if name in LISTS else text))

    @Slot(str, object)
    def _on_levels_changed(self, path: str, levels: object) -> None:
        trouble = self._write(LEVELS, path, levels)
        if trouble:
            self._levels.complain(trouble)
        else:
            self._levels.settle()
