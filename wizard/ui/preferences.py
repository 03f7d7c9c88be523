"""What was chosen, in effect: a change is dressed and saved at once, and a language spoken by what is built next.

There is one of these for the whole application. The file on disk is the truth:
another window may have written it since.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from wizard.app import settings
from wizard.ui import theme
from wizard.ui.translation import Speech

if TYPE_CHECKING:
    from wizard.app.settings import Settings
    from wizard.ui.schemes import SchemeName

OWN = "preferences"


class Preferences(QObject):
    """Holds the settings of this application; ``preferences()`` returns it.

    Attributes:
        behind: whether the last change could not be saved.
        tips: whether a seller wants the private tips on screen; until the program ends, whichever client is next.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system: SchemeName = theme.system_scheme(app.palette())
        self._speech = Speech(app)
        self._moving = False
        self.behind = False
        self.tips = True
        self.chosen = settings.load()

    def refresh(self) -> None:
        """Take over what another window may have chosen, unless our own could not be saved."""
        before = self.chosen
        if not self.behind:
            self._take(settings.load())
        if self.chosen != before:
            self.changed.emit()

    def change(self, chosen: Settings) -> None:
        """Put settings into effect and save them; what cannot be saved stays in effect, and is told."""
        from wizard.domain.errors import WizardError  # noqa: PLC0415 - not needed for the first paint

        self._take(chosen)
        try:
            settings.save(chosen)
        except WizardError as error:
            self.behind = True
            self.failed.emit(str(error))
        else:
            self.behind = False
        self.changed.emit()

    def dress(self, scheme: SchemeName | None = None) -> None:
        """Give the application its look; without a scheme the chosen one."""
        chosen = self.chosen
        own: SchemeName = self._system if chosen.theme == "system" else chosen.theme
        theme.apply(self._app, scheme or own, chosen.accent, chosen.text_size)

    def forget(self) -> None:
        """Give the application back as it was, for others to choose."""
        self._speech.stop()
        self._app.setProperty(OWN, None)
        self.deleteLater()

    def speak(self) -> None:
        """Give it its language and its way of writing numbers."""
        self._speech.speak(self.chosen.language)
        self._count()

    def catch_up(self) -> bool:
        """Speak the language that was chosen meanwhile; tell whether it is another one."""
        before = self._speech.code
        if self._speech.wished != self.chosen.language:
            self._speech.speak(self.chosen.language)
        return self._speech.code != before

    @Slot()
    def begin(self) -> None:
        """Follow the system from now on; not before the window is on screen: Qt's enumerations take 25 ms to import."""
        self._app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        from PySide6.QtCore import Qt  # noqa: PLC0415 - as said

        self._moving = self._app.isEffectEnabled(Qt.UIEffect.UI_General)
        self._move()

    def _take(self, chosen: Settings) -> None:
        before, self.chosen = self.chosen, chosen
        if _look(before) != _look(chosen):
            self.dress()
        if before.numbers != chosen.numbers:
            self._count()
        if before.motion != chosen.motion:
            self._move()

    def _count(self) -> None:
        QLocale.setDefault(QLocale(self.chosen.numbers) if self.chosen.numbers else QLocale.system())

    def _move(self) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see ``begin``

        self._app.setEffectEnabled(Qt.UIEffect.UI_General, self._moving and self.chosen.motion)

    @Slot()
    def _on_scheme_changed(self) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see ``begin``

        self._system = "dark" if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
        self.dress()


def preferences() -> Preferences:
    """Return the application's preferences."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        msg = "there is no application yet"
        raise TypeError(msg)
    own = app.property(OWN)  # a search among the application's children takes 20 ms the first time
    if isinstance(own, Preferences):
        return own
    app.setProperty(OWN, Preferences(app))
    return preferences()


def _look(chosen: Settings) -> tuple[str, str, float]:
    return chosen.theme, chosen.accent, chosen.text_size
