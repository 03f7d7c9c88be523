"""What the pages of the settings have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizard.app import profile
from wizard.domain.errors import InputError, WizardError
from wizard.ui.measures import MEDIUM
from wizard.ui.widgets.column import ColumnPage
from wizard.ui.widgets.form import show_note
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from wizard.ui.preferences import Preferences

WIDTH = 620


class SettingsGroup(ColumnPage):
    """One group of settings; what is chosen holds and is saved at once."""

    failed = Signal(str)
    saved = Signal()

    def __init__(self, title: str, note: str, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self.preferences = preferences
        self.showing = False
        self.column.setSpacing(MEDIUM)
        self.head(title, note)

    def refresh(self) -> None:
        """Show what holds now, without taking it for a choice."""
        self.showing = True
        self.fill()
        self.showing = False

    def fill(self) -> None:
        """Show what holds now."""

    def shutdown(self) -> None:
        """Wait for what is on its way beside the window."""

    def focus_first(self) -> None:
        """Give the keyboard to the first field."""
        raise NotImplementedError


class SellersGroup(SettingsGroup):
    """Settings that hold under a company's name, and say so while it has none."""

    def __init__(self, title: str, note: str, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(title, note, preferences, parent)
        self._nameless = text_label("", "hint")
        self.column.addWidget(self._nameless)

    def refresh(self) -> None:
        """Show what holds now, and whether it holds at all."""
        super().refresh()
        words = self.tr("None of this is used yet: under \u201cYour company\u201d there is no name.")
        show_note(self._nameless, "" if _named() else words)

    def write(self, change: Callable[[], object]) -> str:
        """Write something into the company's file; return why it does not fit, in one sentence, or nothing."""
        if self.showing:
            return ""
        try:
            change()
        except InputError as error:
            problem = error.problems[0]
            return self.tr("{0}; {1}").format(problem.what.rpartition(": ")[2], problem.remedy)
        except WizardError as error:
            self.failed.emit(str(error))
            return str(error)
        self.saved.emit()
        return ""


def _named() -> bool:
    try:
        return bool(profile.values().get("name"))
    except WizardError:
        return True  # the file cannot be read, and that is told already
