"""The window in German: spoken once the settings are left, all of it; nothing is cut, no letter presses two things."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from tests.ui import screens
from tests.ui.drivers_settings import SettingsDriver
from tests.ui.fitting import defects
from tests.ui.leftovers import leftovers
from tests.ui.mnemonics import clashes
from wizard.app import settings
from wizard.app.settings import Settings
from wizard.ui.translation import Speech, quoted
from wizard.ui.widgets.calm_date import CalmDate
from wizard.ui.widgets.moments import told_date, told_day, told_moment

SMALL = screens.SIZES["small"]
ENGLISH, GERMAN = QLocale("en_GB"), QLocale("de_DE")
NOON = QDateTime(QDate(2026, 3, 10), QTime(12, 0))


@pytest.fixture
def german(qapp):
    speech = Speech(qapp)
    speech.speak("de")
    yield
    speech.stop()


@pytest.fixture
def stage(qtbot):
    """Return a function that shows a page; it is taken down afterwards."""
    shown = []

    def put(name):
        shown.append(screens.put_on_stage(name, SMALL))
        qtbot.addWidget(shown[-1].window)
        return shown[-1]

    yield put
    for each in shown:
        each.close()


@pytest.fixture
def start(window):
    settings.save(Settings(role="seller", theme="light"))
    return window()


def choose_german(start):
    start.window.show_settings()
    form = SettingsDriver(start.window)
    form.pick("Language", "Deutsch")
    return form


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("page", screens.PAGES)
def test_nothing_is_cut_or_english_and_no_letter_presses_two_things(stage, page):
    shown = stage(page).shown

    assert defects(shown) == []
    assert leftovers(shown, "de") == []
    assert shown.width() <= SMALL.width()
    assert shown.height() <= SMALL.height()
    assert clashes(shown) == []


def test_a_language_is_spoken_once_the_settings_are_left(start):
    form = choose_german(start)
    assert settings.load().language == "de"
    assert "General" in form.texts()
    form.leave()

    assert "Wie gut ist die IT Ihres Kunden betreut?" in start.texts()
    assert "Noch ist hier nichts. So geht es:" in start.texts()
    start.window.home.full_wanted.emit()
    assert "Kunde" in start.texts()


def test_an_open_assessment_goes_on_in_the_other_language(start):
    start.window.home.full_wanted.emit()
    start.name_client("Ada & Sons")
    choose_german(start).leave()

    assert start.title == "Ada & Sons - Readiness Wizard"
    assert "0 von 55 beantwortet" in start.texts()
    start.press("Speichern und schließen")
    assert "Wie gut ist die IT Ihres Kunden betreut?" in start.texts()


def test_one_that_nobody_answered_yet_is_left(start):
    start.window.home.full_wanted.emit()
    choose_german(start).leave()

    assert start.title == "Readiness Wizard"
    assert "Wie gut ist die IT Ihres Kunden betreut?" in start.texts()


@pytest.mark.usefixtures("german")
def test_days_are_named_in_the_language_and_not_in_the_systems():
    assert told_day("2026-10-03", ENGLISH, NOON.date()) == "3. Oktober"
    assert told_date(dt.date(2025, 12, 1), ENGLISH) == "1. Dezember 2025"
    earlier = NOON.addDays(-2).toSecsSinceEpoch()
    assert (
        told_moment(earlier, ENGLISH, NOON)
        == f"Sonntag, {ENGLISH.toString(NOON.time(), QLocale.FormatType.ShortFormat)}"
    )


def test_without_another_language_days_are_named_in_english():
    assert told_day("2026-10-03", GERMAN, NOON.date()) == "3 October"
    assert told_date(dt.date(2025, 12, 1), QLocale.c()) == "1 December 2025"


@pytest.mark.usefixtures("german")
def test_a_field_for_a_day_and_quotation_marks_are_german(qtbot):
    field = CalmDate(QDate(2026, 3, 10))
    qtbot.addWidget(field)

    assert field.text() == "10. März 2026"
    assert quoted("So") == "\u201eSo\u201c"
