"""Light or dark, how large the text is, and whether anything may move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel

from wizard.app.settings import LARGEST_TEXT, SMALLEST_TEXT
from wizard.ui.measures import MEDIUM
from wizard.ui.pages.settings.group import SettingsGroup
from wizard.ui.widgets.choices import CheckChoice, RadioChoice
from wizard.ui.widgets.fields import Slide
from wizard.ui.widgets.form import FormCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.app.settings import Theme
    from wizard.ui.preferences import Preferences

THEMES: Final[tuple[Theme, ...]] = ("system", "light", "dark")
WHOLE, STEP = 100, 10


class AppearanceGroup(SettingsGroup):
    """The look; every choice is seen at once."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Appearance"), "", preferences, parent)
        self.column.addWidget(self._build_theme())
        self.column.addWidget(self._build_text())
        self.column.addWidget(self._build_motion())
        self.column.addStretch()

    def fill(self) -> None:
        """Show what is chosen."""
        chosen = self.preferences.chosen
        self._themes.button(THEMES.index(chosen.theme)).setChecked(True)
        self._size.setValue(round(chosen.text_size * WHOLE))
        self._show_size()
        self._still.setChecked(not chosen.motion)

    def focus_first(self) -> None:
        """Give the keyboard to the theme."""
        (self._themes.checkedButton() or self._themes.button(0)).setFocus()

    # Building

    def _build_theme(self) -> FormCard:
        card = FormCard(self.tr("Colours"))
        self._themes = QButtonGroup(self)
        words = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for place, theme in enumerate(THEMES):
            button = RadioChoice(words[theme])
            self._themes.addButton(button, place)
            card.column.addWidget(button)
        self._themes.idToggled.connect(self._on_theme_toggled)
        return card

    def _build_text(self) -> FormCard:
        card = FormCard(self.tr("Text size"))
        self._size = Slide(round(SMALLEST_TEXT * WHOLE), round(LARGEST_TEXT * WHOLE), STEP)
        self._size.setAccessibleName(self.tr("Text size"))
        self._size.valueChanged.connect(self._on_size_changed)
        self._size.sliderReleased.connect(self._on_size_settled)
        self._percent = QLabel()
        self._percent.setBuddy(self._size)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self._size, 1)
        row.addWidget(self._percent)
        card.column.addLayout(row)
        card.say(self.tr("On top of the system's own text size."))
        return card

    def _build_motion(self) -> FormCard:
        card = FormCard(self.tr("Motion"))
        self._still = CheckChoice(self.tr("Nothing moves: menus and lists appear at once"))
        self._still.toggled.connect(self._on_still_toggled)
        card.column.addWidget(self._still)
        return card

    def _show_size(self) -> None:
        self._percent.setText(self.tr("{0} %").format(self.locale().toString(self._size.value())))

    # Slots

    @Slot(int, bool)
    def _on_theme_toggled(self, place: int, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if checked and not self.showing:
            self.preferences.change(self.preferences.chosen._replace(theme=THEMES[place]))

    @Slot()
    def _on_size_changed(self) -> None:
        self._show_size()
        if not self.showing and not self._size.isSliderDown():  # to dress many pages may take a second
            self._on_size_settled()

    @Slot()
    def _on_size_settled(self) -> None:
        percent = STEP * round(self._size.value() / STEP)
        if percent != self._size.value():
            self._size.setValue(percent)
        else:
            self.preferences.change(self.preferences.chosen._replace(text_size=percent / WHOLE))

    @Slot(bool)
    def _on_still_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if not self.showing:
            self.preferences.change(self.preferences.chosen._replace(motion=not checked))
