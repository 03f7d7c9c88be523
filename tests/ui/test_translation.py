"""The language on screen: English is whole, others are found by the system's wish, and the files are up to date."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from wizard.ui.translation import Speech, languages

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
FILES = sorted(FOLDER.glob("wizard_*.ts"))
CODES = [file.stem for file in FILES]
SOURCES = sorted((ROOT / "wizard" / "ui").rglob("*.py"))
PLACES = re.compile(r"\{\d*\}|%n|</?\w+>")
TOOLS = Path(sys.executable).parent


@pytest.fixture
def speech(qapp):
    own = Speech(qapp)
    yield own
    own.stop()


def run(tool, *words):
    subprocess.run([TOOLS / tool, *words], cwd=ROOT, check=True, capture_output=True, timeout=120)


def messages(file):
    """Return every text of a file with what it is translated to, in all its forms."""
    found = []
    for message in ET.parse(file).iter("message"):  # noqa: S314 - our own file
        forms = [form.text or "" for form in message.iter("numerusform")]
        found.append((message.findtext("source"), forms or [message.findtext("translation") or ""]))
    return found


def is_said(node):
    """Tell whether a piece of a source is a call that translates a text."""
    name = getattr(getattr(node, "func", None), "attr", getattr(getattr(node, "func", None), "id", ""))
    return isinstance(node, ast.Call) and name in {"tr", "translate"} and len(node.args) > (name == "translate")


def plural(number):
    return QCoreApplication.translate("DataGroup", "%n assessment(s)", "", number)


def test_english_has_its_plurals(speech):
    assert speech.speak("en") == "en"
    assert [plural(number) for number in (0, 1, 2)] == ["0 assessments", "1 assessment", "2 assessments"]


@pytest.mark.parametrize("code", ["xx", "fr-CA", "../en", ""])
def test_a_language_that_is_not_there_is_english(speech, code):
    assert speech.speak(code) == "en"
    assert plural(1) == "1 assessment"


def test_a_language_that_is_there_is_spoken_with_qts_own_words(speech):
    assert speech.speak("de-CH") == "de"
    assert QCoreApplication.translate("StepFooter", "&Next") == "&Weiter"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_the_system_decides_where_nobody_chose(speech, monkeypatch):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: ["de-AT", "de"])

    assert speech.speak() == "de"
    assert speech.speak("en") == "en"
    assert QCoreApplication.translate("StepFooter", "&Next") == "&Next"


def test_every_language_is_named_in_itself():
    assert languages() == {"de": "Deutsch", "en": "English"}


@pytest.mark.parametrize("file", FILES, ids=CODES)
def test_every_text_is_translated_whole(file):
    found = messages(file)
    assert len(found) >= 8
    assert [source for source, forms in found for form in forms if not form] == [], f"fill in {file.name}"
    for source, forms in found:
        for form in forms:
            assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(source)), source
            assert form.count("&") == source.count("&"), source
            assert form[0].isspace() == source[0].isspace(), source


def test_german_is_set_as_german_is():
    forms = [form for _, found in messages(FOLDER / "wizard_de.ts") for form in found]
    assert [
        form for form in forms if set(form) & set("\"\u201d'") or "..." in form or re.search(r"\S\u2026", form)
    ] == []


def test_no_text_of_the_window_is_overlooked():
    """The tool that collects the texts does not look into f-strings."""
    known = {source for source, _ in messages(FOLDER / "wizard_de.ts")}
    calls = [node for file in SOURCES for node in ast.walk(ast.parse(file.read_text("utf-8"))) if is_said(node)]
    said = [node.args[1 if getattr(node.func, "attr", "") != "tr" else 0] for node in calls]

    assert len(said) > 900
    assert [ast.unparse(text) for text in said if getattr(text, "value", None) not in known] == []


@pytest.mark.parametrize("file", FILES, ids=CODES)
def test_the_files_are_what_the_sources_say(tmp_path, file):
    code = file.stem.partition("_")[2]
    fresh, compiled = tmp_path / file.name, tmp_path / f"{file.stem}.qm"
    fresh.write_bytes(file.read_bytes())
    only = ("-pluralonly",) if code == "en" else ()
    options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code)
    run("pyside6-lupdate", *options, *only, *SOURCES, "-ts", fresh)
    run("pyside6-lrelease", "-silent", fresh, "-qm", compiled)

    assert fresh.read_bytes() == file.read_bytes(), "run bash .ci/translations"
    assert compiled.read_bytes() == file.with_suffix(".qm").read_bytes(), "run bash .ci/translations"
