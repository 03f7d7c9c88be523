"""The languages that come with the program: every text is there, with its gaps."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from tests.shipped import BANK, CATALOGUE, ROOT
from wizard.catalog.texts import bank_said, catalogue_said
from wizard.catalog.tongues import languages, tongue
from wizard.domain.errors import WizardError
from wizard.domain.language import ENGLISH

babel = pytest.importorskip("babel.messages.pofile")
extract_from_dir = pytest.importorskip("babel.messages.extract").extract_from_dir
FILES = sorted((ROOT / "resources" / "translations").glob("*_*.po"))
FOREIGN = [code for code in languages() if code != "en"]


def messages(file):
    """Return the messages of a file for translators, its header left out."""
    with file.open("rb") as opened:
        return [message for message in babel.read_po(opened) if message.id]


def gaps(text):
    """Return the names of the gaps in a text."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def forms(part):
    """Return the forms of a text: one, or those for one and for many."""
    return part if isinstance(part, tuple) else (part,)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated(file):
    assert [message.id for message in messages(file) if not all(forms(message.string))] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_has_no_gap_that_nothing_fills(file):
    wrong = []
    for message in messages(file):
        known = set().union(*map(gaps, forms(message.id))) if "texts" in file.stem else set()
        wrong += [text for text in forms(message.string) if "texts" in file.stem and not gaps(text) <= known | {"code"}]

    assert wrong == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_read_is_what_was_translated(file):
    code = file.stem.partition("_")[2]
    language = tongue(code)
    for message in messages(file):
        if isinstance(message.id, tuple):
            assert [language.ngettext(*message.id, number) for number in (1, 2)] == list(message.string)
        elif message.context:
            assert language.pgettext(message.context, message.id) == message.string
        else:
            assert language.gettext(message.id) == message.string


def unsaid(language):
    """Return the texts of bank and catalogue that a language has no word for."""
    missing = []

    def note(context, text):
        said = language.pgettext(context, text)
        if said == text and re.search(r"[a-z]{3} [a-z]{3}", text):
            missing.append((context, text))
        return said

    bank_said(BANK, note)
    catalogue_said(CATALOGUE, note)
    return missing


@pytest.mark.parametrize("code", FOREIGN)
def test_bank_and_catalogue_are_whole(code):
    assert unsaid(tongue(code)) == []


@pytest.mark.parametrize("code", FOREIGN)
def test_no_two_options_of_a_question_are_called_the_same(code):
    said = bank_said(BANK, tongue(code).pgettext)
    for question in said.questions:
        labels = [option.label for option in question.options]
        assert len(set(labels)) == len(labels)


def test_english_needs_no_file():
    assert languages()[0] == "en"
    assert tongue("en") is tongue("en-GB") is ENGLISH


def test_german_is_there_whatever_the_country():
    assert tongue("de") is tongue("de_AT".replace("_", "-").lower()[:2])
    assert tongue("de-AT").code == "de"


def test_a_language_that_is_not_there_is_named_with_those_that_are():
    with pytest.raises(WizardError, match=r"'xx'.*en, de"):
        tongue("xx")


KEYWORDS = {"say": None, "mark": None, "say_in": ((1, "c"), 2), "say_many": (1, 2), "mark_many": (1, 2)}


@pytest.mark.parametrize("code", FOREIGN)
def test_every_text_of_the_program_is_in_the_file_for_translators(code):
    known = {(message.context, message.id) for message in messages(ROOT / f"resources/translations/texts_{code}.po")}
    said = {
        (context, message)
        for folder in ("app", "catalog", "domain", "proposal", "store")
        for _, _, message, _, context in extract_from_dir(
            ROOT / "wizard" / folder, [("**.py", "python")], keywords=KEYWORDS
        )
    }

    assert len(said) > 500
    assert said <= known
