"""Asked once: who uses the program, and what a seller's documents shall say.

Everything can be skipped, and changed later in the settings. Whatever was
filled in is kept when it is closed half-way; the question does not come again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget, QWizard

from wizard.app import profile
from wizard.domain.errors import WizardError
from wizard.ui import prompts
from wizard.ui.first_pages import BrandPage, CompanyPage, WhoPage
from wizard.ui.measures import HUGE, MEDIUM
from wizard.ui.preferences import preferences
from wizard.ui.theme import change_role

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from wizard.app.settings import Role

WHO, COMPANY, BRAND = range(3)
LAST = -1
WIDTH, HEIGHT = 620, 560


class FirstRun(QWizard):
    """Three short pages; an owner sees only the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setOption(QWizard.WizardOption.IndependentPages)  # else Back wipes what was typed
        self.setSizeGripEnabled(False)
        self.resize(WIDTH, HEIGHT)
        self.who, self.company, self.brand = WhoPage(), CompanyPage(), BrandPage()
        for place, page in ((WHO, self.who), (COMPANY, self.company), (BRAND, self.brand)):
            self.setPage(place, page)
        for button in self.brand.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return goes on, whatever has the keyboard
        self._name_buttons()
        self.currentIdChanged.connect(self._on_current_changed)
        self.finished.connect(self._on_finished)

    def nextId(self) -> int:
        """Lead an owner straight to the end."""
        if self.currentId() == WHO and self.who.role == "owner":
            return LAST
        return self.currentId() + 1 if self.currentId() < BRAND else LAST

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the first choice, not to a button."""
        super().showEvent(event)
        self.who.focus_first()

    def _name_buttons(self) -> None:
        names = {
            QWizard.WizardButton.BackButton: self.tr("&Back"),
            QWizard.WizardButton.NextButton: self.tr("&Next"),
            QWizard.WizardButton.FinishButton: self.tr("&Start"),
            QWizard.WizardButton.CancelButton: self.tr("S&kip"),
        }
        for button, name in names.items():
            self.setButtonText(button, name)
        for button in (QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton):
            change_role(self.button(button), "primary")
        order = (
            QWizard.WizardButton.CancelButton,
            QWizard.WizardButton.Stretch,
            QWizard.WizardButton.BackButton,
            QWizard.WizardButton.NextButton,
            QWizard.WizardButton.FinishButton,
        )
        self.setButtonLayout(order)

    def _keep_company(self) -> None:
        values = {name: line.text() for name, line in self.company.lines.items() if line.text().strip()}
        if self.brand.accent.colour:
            values["accent"] = self.brand.accent.colour
        try:
            if values:
                profile.change(**values)
        except WizardError as error:
            prompts.show_problem(self, self.tr("Not everything could be saved"), str(error))

    # Slots

    @Slot()
    def _on_current_changed(self) -> None:
        """Put the buttons in line with the page; Qt lays them out anew now and then."""
        skip = self.button(QWizard.WizardButton.CancelButton)
        for row in self.findChildren(QHBoxLayout):
            if row.indexOf(skip) >= 0:
                row.setContentsMargins(HUGE, MEDIUM, HUGE, MEDIUM)

    @Slot()
    def _on_finished(self) -> None:
        role: Role = "seller" if self.who.role == "seller" else "owner"
        own = preferences()
        chosen = own.chosen._replace(role=role)
        if role == "seller":
            self._keep_company()
            accent = self.brand.accent.colour or chosen.accent
            chosen = chosen._replace(currency=self.brand.currency.value, accent=accent)
        own.failed.connect(self._on_failed)
        own.change(chosen)
        own.failed.disconnect(self._on_failed)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        prompts.show_problem(self, self.tr("Not everything could be saved"), sentence)
