"""The provider's profile: what a proposal says about whoever makes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from wizard.app import profile
from wizard.catalog.fields import LINE_LIMIT
from wizard.domain.errors import WizardError
from wizard.ui.pages.settings.group import SettingsGroup
from wizard.ui.widgets.colour_field import ColourField
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
        self.column.addWidget(self._build_contact())
        self.column.addWidget(self._build_brand())
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
        self._accent.show_colour(str(values.get("accent", "")))
        self._second.show_colour(str(values.get("second", "")))
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
        self._second = ColourField(dressing=False)
        self._second.chosen.connect(self._on_second_chosen)
        card.add(self.tr("Second colour"), self._second, self.tr("On the cover of documents only; it can be left out."))
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

    @Slot(str)
    def _on_accent_chosen(self, colour: str) -> None:
        self._write(accent=colour)
        self.preferences.change(self.preferences.chosen._replace(accent=colour))

    @Slot(str)
    def _on_second_chosen(self, colour: str) -> None:
        self._write(second=colour)
