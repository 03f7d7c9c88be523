"""The language on screen: English is whole, others are found by the system's wish, and the files are up to date."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from wizard.ui import translation
from wizard.ui.translation import Speech

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
GERMAN = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de"><context>
<name>Walk</name><message><source>&amp;Next</source><translation>&amp;Weiter</translation></message>
</context></TS>"""


@pytest.fixture
def speech(qapp):
    own = Speech(qapp)
    yield own
    own.stop()


@pytest.fixture
def german(monkeypatch, tmp_path):
    """Ship a German translation of one word."""
    (tmp_path / "wizard_de.ts").write_text(GERMAN, encoding="utf-8")
    run("pyside6-lrelease", "-silent", tmp_path / "wizard_de.ts", "-qm", tmp_path / "wizard_de.qm")
    shipped = translation.asset
    monkeypatch.setattr(
        translation, "asset", lambda name: tmp_path / Path(name).name if "_de" in name else shipped(name)
    )


def run(tool, *words):
    subprocess.run([TOOLS / tool, *words], cwd=ROOT, check=True, capture_output=True, timeout=120)


def plural(number):
    return QCoreApplication.translate("DataGroup", "%n assessment(s)", "", number)


def test_english_has_its_plurals(speech):
    assert speech.speak("en") == "en"
    assert [plural(number) for number in (0, 1, 2)] == ["0 assessments", "1 assessment", "2 assessments"]


@pytest.mark.parametrize("code", ["xx", "de-CH", "../en", ""])
def test_a_language_that_is_not_there_is_english(speech, code):
    assert speech.speak(code) == "en"
    assert plural(1) == "1 assessment"


@pytest.mark.usefixtures("german")
def test_a_language_that_is_there_is_spoken_with_qts_own_words(speech):
    assert speech.speak("de-CH") == "de"
    assert QCoreApplication.translate("Walk", "&Next") == "&Weiter"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.usefixtures("german")
def test_the_system_decides_where_nobody_chose(speech, monkeypatch):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: ["de-AT", "de"])

    assert speech.speak() == "de"
    assert speech.speak("en") == "en"
    assert QCoreApplication.translate("Walk", "&Next") == "&Next"


def test_every_plural_of_english_is_written():
    whole = ET.parse(FOLDER / "wizard_en.ts")  # noqa: S314 - our own file
    forms = [form.text or "" for form in whole.iter("numerusform")]

    assert len(forms) >= 2
    assert all("%n" in form for form in forms), "fill in resources/translations/wizard_en.ts"


def test_the_files_are_what_the_sources_say(tmp_path):
    fresh, compiled = tmp_path / "wizard_en.ts", tmp_path / "wizard_en.qm"
    fresh.write_bytes((FOLDER / "wizard_en.ts").read_bytes())
    sources = sorted(map(str, (ROOT / "wizard" / "ui").rglob("*.py")))
    options = ("-silent", "-no-obsolete", "-pluralonly", "-locations", "none")
    languages = ("-source-language", "en", "-target-language", "en")
    run("pyside6-lupdate", *options, *languages, *sources, "-ts", fresh)
    run("pyside6-lrelease", "-silent", fresh, "-qm", compiled)

    assert fresh.read_bytes() == (FOLDER / "wizard_en.ts").read_bytes(), "run bash .ci/translations"
    assert compiled.read_bytes() == (FOLDER / "wizard_en.qm").read_bytes(), "run bash .ci/translations"
