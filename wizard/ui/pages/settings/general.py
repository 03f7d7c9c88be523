"""Who uses the program, and how words and numbers are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QButtonGroup

from wizard.app.settings import DEAREST
from wizard.ui.pages.settings.group import SettingsGroup
from wizard.ui.translation import languages
from wizard.ui.widgets.choices import RadioChoice
from wizard.ui.widgets.fields import Choice, Rate
from wizard.ui.widgets.form import FormCard
from wizard.ui.widgets.money import currency_choice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.app.settings import Role, Settings
    from wizard.ui.preferences import Preferences

ROLES: Final[tuple[Role, ...]] = ("owner", "seller")
PLACES = ("en_US", "de_DE", "fr_FR", "de_CH", "en_IN")
SAMPLE = 1234567.89


class GeneralGroup(SettingsGroup):
    """Role, language, numbers and money."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("General"), "", preferences, parent)
        self.column.addWidget(self._build_role())
        self.column.addWidget(self._build_language())
        self.column.addStretch()

    def fill(self) -> None:
        """Show what is chosen."""
        chosen = self.preferences.chosen
        self._roles.button(ROLES.index("seller" if chosen.selling else "owner")).setChecked(True)
        self._language.show_value(chosen.language)
        self._numbers.show_value(chosen.numbers)
        self._currency.show_value(chosen.currency)
        self._exchange.setValue(chosen.exchange)
        for part in (self._exchange, self._exchange_caption, self._exchange_note):
            part.setVisible(bool(chosen.currency))

    def focus_first(self) -> None:
        """Give the keyboard to the role."""
        (self._roles.checkedButton() or self._roles.button(0)).setFocus()

    # Building

    def _build_role(self) -> FormCard:
        card = FormCard(self.tr("You use this program"))
        self._roles = QButtonGroup(self)
        words = {"owner": self.tr("for your own business"), "seller": self.tr("for clients, as their IT provider")}
        for place, role in enumerate(ROLES):
            button = RadioChoice(words[role])
            self._roles.addButton(button, place)
            card.column.addWidget(button)
        self._roles.idToggled.connect(self._on_role_toggled)
        return card

    def _build_language(self) -> FormCard:
        card = FormCard(self.tr("Words and numbers"))
        known = [(name, code) for code, name in languages().items()]
        self._language = Choice([(self.tr("The system's, if it is there"), ""), *known])
        card.add(self.tr("&Language"), self._language, self.tr("It is spoken once you leave this page."))
        system = QLocale.system().toString(SAMPLE, "f", 2)
        self._numbers = Choice(
            [(self.tr("The system's: {0}").format(system), "")]
            + [(QLocale(place).toString(SAMPLE, "f", 2), place) for place in PLACES]
        )
        card.add(self.tr("N&umbers"), self._numbers, self.tr("Documents in English are written the English way."))
        self._currency = currency_choice()
        card.add(
            self.tr("&Currency"),
            self._currency,
            self.tr("For new assessments; those begun before keep theirs. A price book may name its own."),
        )
        self._exchange = Rate(self.tr("not known yet"), DEAREST)
        self._exchange.valueChanged.connect(self._on_choice_changed)
        self._exchange_note = card.add(
            self.tr("One US dollar is worth"),
            self._exchange,
            self.tr("The shipped prices are in US dollars. Until you say what one is worth, they stay so."),
        )
        self._exchange_caption = card.caption(self._exchange)
        for choice in (self._language, self._numbers, self._currency):
            choice.currentIndexChanged.connect(self._on_choice_changed)
        return card

    def _take(self, chosen: Settings) -> None:
        if not self.showing:
            self.preferences.change(chosen)

    # Slots

    @Slot(int, bool)
    def _on_role_toggled(self, place: int, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if checked and not self.showing:
            self._take(self.preferences.chosen._replace(role=ROLES[place]))
            self.refresh()

    @Slot()
    def _on_choice_changed(self) -> None:
        self._take(
            self.preferences.chosen._replace(
                language=self._language.value,
                numbers=self._numbers.value,
                currency=self._currency.value,
                exchange=self._exchange.value(),
            )
        )
        self.refresh()
