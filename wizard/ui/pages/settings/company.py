"""The provider's profile: what a proposal says about whoever makes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from wizard.app import profile
from wizard.catalog.fields import LINE_LIMIT
from wizard.catalog.price_books import MONTHS
from wizard.catalog.providers import DAYS
from wizard.domain.errors import WizardError
from wizard.domain.prices import TERM_MONTHS
from wizard.domain.provider import VALID_DAYS
from wizard.ui.pages.settings.group import SettingsGroup
from wizard.ui.widgets.colour_field import ColourField
from wizard.ui.widgets.fields import Count
from wizard.ui.widgets.form import FormCard
from wizard.ui.widgets.logo_field import LogoField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.ui.preferences import Preferences

LINES = 3


class CompanyGroup(SettingsGroup):
    """Writes every change into the profile at once; a value that does not fit is told and not written."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Your company"),
            self.tr("This stands on proposals. Only the name is needed."),
            preferences,
            parent,
        )
        self._lines: dict[str, QLineEdit] = {}
        self._areas: dict[str, QPlainTextEdit] = {}
        self._counts: dict[str, Count] = {}
        self.column.addWidget(self._build_contact())
        self.column.addWidget(self._build_brand())
        self.column.addWidget(self._build_terms())
        self.column.addStretch()

    def fill(self) -> None:
        """Show the profile; one that cannot be read is told of, and starts anew with the first change."""
        values: dict[str, Any] = {}
        try:
            values = profile.values()
        except WizardError as error:
            self.failed.emit(str(error))
        for name, line in self._lines.items():
            line.setText(str(values.get(name, "")))
        for name, area in self._areas.items():
            area.setPlainText("\n".join(map(str, values.get(name, ()))))
        for name, default in (("valid_days", VALID_DAYS), ("term_months", TERM_MONTHS)):
            self._counts[name].setValue(int(values.get(name, default)))
        self._accent.show_colour(str(values.get("accent", "")))
        self._logo.refresh()

    def focus_first(self) -> None:
        """Give the keyboard to the name."""
        self._lines["name"].setFocus(Qt.FocusReason.TabFocusReason)

    # Building

    def _build_contact(self) -> FormCard:
        card = FormCard(self.tr("Name and address"))
        self._add_line(card, "name", self.tr("Name of the company"))
        self._add_line(card, "contact", self.tr("Contact person"))
        self._add_line(card, "email", self.tr("E-mail"))
        self._add_line(card, "phone", self.tr("Phone"))
        self._add_area(card, "address", self.tr("Address"), "")
        self._add_line(card, "website", self.tr("Website"))
        return card

    def _build_brand(self) -> FormCard:
        card = FormCard(self.tr("Brand"))
        self._logo = LogoField()
        self._logo.changed.connect(self.saved)
        self._logo.failed.connect(self.failed)
        card.add(self.tr("Logo"), self._logo)
        self._accent = ColourField()
        self._accent.chosen.connect(self._on_accent_chosen)
        card.add(self.tr("Colour"), self._accent, self.tr("For documents and for this window."))
        return card

    def _build_terms(self) -> FormCard:
        card = FormCard(self.tr("Terms"))
        self._add_count(
            card, "valid_days", self.tr("A proposal stands for"), Count(1, int(DAYS.high), self.tr(" days"))
        )
        months = Count(1, int(MONTHS.high), self.tr(" months"))
        self._add_count(card, "term_months", self.tr("A contract runs for"), months)
        note = self.tr("One line each, in small print at the end of a proposal.")
        self._add_area(card, "legal", self.tr("Legal lines"), note)
        return card

    def _add_line(self, card: FormCard, name: str, label: str) -> None:
        line = QLineEdit()
        line.setObjectName(name)
        line.setMaxLength(LINE_LIMIT)
        line.textChanged.connect(self._on_line_changed)
        self._lines[name] = line
        card.add(label, line)

    def _add_area(self, card: FormCard, name: str, label: str, note: str) -> None:
        area = QPlainTextEdit()
        area.setObjectName(name)
        area.setTabChangesFocus(True)
        area.setFixedHeight((LINES + 1) * area.fontMetrics().lineSpacing())
        area.textChanged.connect(self._on_area_changed)
        self._areas[name] = area
        card.add(label, area, note)

    def _add_count(self, card: FormCard, name: str, label: str, count: Count) -> None:
        count.setObjectName(name)
        count.valueChanged.connect(self._on_count_changed)
        self._counts[name] = count
        card.add(label, count)

    def _write(self, **values: object) -> None:
        if self.showing:
            return
        try:
            profile.change(**values)
        except WizardError as error:
            self.failed.emit(str(error))
        else:
            self.saved.emit()

    # Slots

    @Slot(str)
    def _on_line_changed(self, text: str) -> None:
        self._write(**{self.sender().objectName(): text})

    @Slot()
    def _on_area_changed(self) -> None:
        name = self.sender().objectName()
        self._write(**{name: self._areas[name].toPlainText().splitlines()})

    @Slot(int)
    def _on_count_changed(self, number: int) -> None:
        self._write(**{self.sender().objectName(): number})

    @Slot(str)
    def _on_accent_chosen(self, colour: str) -> None:
        self._write(accent=colour)
        self.preferences.change(self.preferences.chosen._replace(accent=colour))
