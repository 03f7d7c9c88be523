"""What was chosen, in effect from the first paint on, and what follows the system."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QStyleHints

from wizard.app import settings
from wizard.app.settings import Settings
from wizard.ui.preferences import preferences
from wizard.ui.schemes import scheme_of

START = """
import sys
from wizard.ui.application import prepared
app = prepared("wizard")
from PySide6.QtCore import QLocale
print(app.palette().highlight().color().name(), app.palette().window().color().name())
print(round(app.font().pointSizeF(), 1), QLocale().name())
"""


def ground(qapp):
    return qapp.palette().color(QPalette.ColorRole.Window)


def test_the_first_paint_wears_what_was_chosen(home):
    settings.save(Settings(theme="dark", accent="#ffcc00", text_size=2.0, numbers="de_CH"))
    environment = {**os.environ, "READINESS_WIZARD_HOME": str(home)}
    words = [sys.executable, "-c", START]
    shown = subprocess.run(words, env=environment, capture_output=True, text=True, check=True, timeout=60).stdout

    dark = scheme_of("dark", "#ffcc00")
    assert shown.split() == [dark.brand.lower(), dark.ground.lower(), "21.0", "de_CH"]


@pytest.mark.parametrize(
    ("theme", "system", "wanted"),
    [
        ("system", "Dark", "dark"),
        ("system", "Light", "light"),
        ("system", "Unknown", "light"),
        ("light", "Dark", "light"),
    ],
)
def test_the_system_is_followed_where_nothing_else_was_chosen(qapp, monkeypatch, theme, system, wanted):
    settings.save(Settings(theme=theme))
    preferences().begin()
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints: Qt.ColorScheme[system])
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme[system])

    assert ground(qapp) == QColor(scheme_of(wanted).ground)


def test_back_to_the_system_wears_what_the_system_asks_for(qapp):
    own = preferences()
    own.change(Settings(theme="dark"))
    assert ground(qapp) == QColor(scheme_of("dark").ground)
    own.change(Settings(theme="system"))

    assert ground(qapp) == QColor(scheme_of("light").ground)


def test_there_is_one_for_the_whole_application():
    assert preferences() is preferences()


def test_what_could_not_be_saved_is_not_forgotten_while_the_window_is_open(home):
    own, told = preferences(), []
    own.failed.connect(told.append)
    home.write_text("in the way", encoding="utf-8")
    own.change(Settings(theme="dark"))
    own.refresh()

    assert own.chosen == Settings(theme="dark")
    assert len(told) == 1
    home.unlink()
    own.change(Settings(theme="dark", text_size=1.2))
    assert settings.load() == Settings(theme="dark", text_size=1.2)
    assert not own.behind
