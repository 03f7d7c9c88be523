"""What a text of the window may be called on screen: as in the sources, or in any language that ships."""

from __future__ import annotations

import functools
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.ui.pseudo import plain

FOLDER = Path(__file__).parents[2] / "resources" / "translations"


def names_of(text):
    """Return a text, without the mark of its mnemonic, and what it is in every language."""
    return {text} | _known().get(text, set())


@functools.cache
def _known():
    found = {}
    for file in FOLDER.glob("wizard_*.ts"):
        for message in ET.parse(file).iter("message"):  # noqa: S314 - our own file
            text, said = message.findtext("source"), message.findtext("translation")
            found.setdefault(plain(text), set()).add(plain(said or text))
    return found
