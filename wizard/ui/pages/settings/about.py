"""What the program is made of, and under which licences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit

from wizard import __version__
from wizard.app.licences import parts
from wizard.ui.pages.settings.group import SettingsGroup
from wizard.ui.widgets.fields import Choice
from wizard.ui.widgets.form import FormCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.ui.preferences import Preferences

TALL = 16


class AboutGroup(SettingsGroup):
    """Version, parts and licences; their texts are read here, without a network."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About"), self.tr("Readiness Wizard {0}").format(__version__), preferences, parent)
        self._parts = parts()
        card = FormCard(self.tr("Licences"))
        names = ((f"{part.name} {part.version}: {part.licence}", str(place)) for place, part in enumerate(self._parts))
        self._choice = Choice(names)
        self._choice.currentIndexChanged.connect(self._on_choice_changed)
        card.add(self.tr("&Part of the program"), self._choice)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(TALL * self._text.fontMetrics().lineSpacing())
        card.add(self.tr("Its licence"), self._text)
        self.column.addWidget(card)
        self.column.addStretch()
        self._on_choice_changed(0)

    def focus_first(self) -> None:
        """Give the keyboard to the list of parts."""
        self._choice.setFocus()

    @Slot(int)
    def _on_choice_changed(self, place: int) -> None:
        text = self._parts[place].text
        self._text.setPlainText(text or self.tr("This part comes without a licence text; its name says which one."))
