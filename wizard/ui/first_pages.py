"""The pages of the first run: for whom, which company, how it looks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QLineEdit, QScrollArea, QVBoxLayout, QWidget, QWizardPage

from wizard.app import profile
from wizard.catalog.fields import LINE_LIMIT
from wizard.domain.errors import WizardError
from wizard.ui.measures import HAIR, HUGE, LARGE, SMALL
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.choices import GAP, MARK, PAD, RadioChoice
from wizard.ui.widgets.colour_field import ColourField
from wizard.ui.widgets.form import FormCard
from wizard.ui.widgets.logo_field import LogoField
from wizard.ui.widgets.money import currency_choice

ROLES = ("owner", "seller")


class WizardSheet(QWizardPage):
    """A page that scrolls where the window is small, with its own title, since Qt's takes no style."""

    def __init__(self, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = QWidget()
        sheet.setObjectName("page")
        self.column = QVBoxLayout(sheet)
        self.column.setContentsMargins(HUGE, HUGE, HUGE, LARGE)
        self.column.setSpacing(SMALL)
        self.column.addWidget(text_label(title, "title"))
        self.column.addWidget(text_label(note, "muted"))
        self.column.addSpacing(SMALL)
        area.setWidget(sheet)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)


class WhoPage(WizardSheet):
    """For oneself, or for clients."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Welcome to Readiness Wizard"), self.tr("One question, so that the program speaks to you.")
        )
        title = self.tr("For whom will you use it?")
        card = QGroupBox()
        card.setAccessibleName(title)
        column = QVBoxLayout(card)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(HAIR)
        column.addWidget(text_label(title, "question"))
        self._choices = QButtonGroup(self)
        self._add(column, self.tr("For my own business"), self.tr("An honest look at my IT. Nobody is sold anything."))
        self._add(column, self.tr("For clients, as their IT provider"), self.tr("Proposals in my company's name."))
        self._choices.idToggled.connect(self._on_toggled)
        self.column.addWidget(card)
        self.column.addWidget(text_label(self.tr("You can change this later in the settings."), "muted"))
        self.column.addStretch()

    @property
    def role(self) -> str:
        """Who was chosen; "" while nobody was."""
        return ("", *ROLES)[self._choices.checkedId() + 1]

    def focus_first(self) -> None:
        """Give the keyboard to the choice that is made, or the first."""
        (self._choices.checkedButton() or self._choices.button(0)).setFocus()

    def choose(self, role: str) -> None:
        """Choose for the person."""
        self._choices.button(ROLES.index(role)).setChecked(True)

    def isComplete(self) -> bool:
        """Wait for a choice; skipping is a button of its own."""
        return bool(self.role)

    def _add(self, column: QVBoxLayout, label: str, note: str) -> None:
        button = RadioChoice(label)
        button.setAccessibleDescription(note)
        self._choices.addButton(button, len(self._choices.buttons()))
        below = text_label(note, "muted")
        below.setContentsMargins(PAD + MARK + GAP, 0, PAD, SMALL)
        column.addWidget(button)
        column.addWidget(below)

    @Slot()
    def _on_toggled(self) -> None:
        self.setFinalPage(self.role == "owner")  # lets the wizard ask anew whether this page is the last
        self.completeChanged.emit()


class CompanyPage(WizardSheet):
    """Name and ways to reach somebody."""

    def __init__(self) -> None:
        super().__init__(self.tr("Your company"), self.tr("This stands on your proposals. All of it can wait."))
        self.lines: dict[str, QLineEdit] = {}
        card = FormCard()
        for name, label in (
            ("name", self.tr("Name of the company")),
            ("contact", self.tr("Contact person")),
            ("email", self.tr("E-mail")),
            ("phone", self.tr("Phone")),
        ):
            self.lines[name] = QLineEdit()
            self.lines[name].setMaxLength(LINE_LIMIT)
            card.add(label, self.lines[name])
        self.column.addWidget(card)
        self.column.addStretch()

    def initializePage(self) -> None:
        """Show what an earlier profile holds."""
        try:
            values = profile.values()
        except WizardError:
            return  # the settings say what is wrong with it
        for name, line in self.lines.items():
            line.setText(str(values.get(name, "")))


class BrandPage(WizardSheet):
    """Logo, colour and money."""

    def __init__(self) -> None:
        super().__init__(self.tr("Your brand"), self.tr("For your documents and for this window. All of it can wait."))
        card = FormCard()
        self.logo = LogoField()
        self.trouble = text_label("", "problem")
        self.trouble.hide()
        card.add(self.tr("Logo"), self.logo)
        card.column.insertWidget(2, self.trouble)
        self.accent = ColourField()
        card.add(self.tr("Colour"), self.accent)
        self.currency = currency_choice()
        card.add(self.tr("Currency of your prices"), self.currency)
        self.logo.failed.connect(self._on_logo_failed)
        self.logo.changed.connect(self.trouble.hide)
        self.column.addWidget(card)
        self.column.addStretch()

    @Slot(str)
    def _on_logo_failed(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()
