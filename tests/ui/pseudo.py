"""A made-up language: every text half as long again and marked, so that what is cut or not translated shows."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

OPEN, CLOSE, FILLER = "⟦", "⟧", "·"


class PseudoTranslation(QTranslator):
    """Translates every text of the window, and Qt's own, into a longer one."""

    def translate(self, _context, source, _disambiguation=None, _number=-1):
        return longer(source)

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False


def longer(text):
    """Return a text in the made-up language; words get longer, so that lines may still break between them."""
    if not text:
        return text
    words = text.split(" ")
    return OPEN + " ".join(word + FILLER * max(1, len(word) // 2) for word in words) + CLOSE


def plain(text):
    """Return a text as it was before, without the mark of its mnemonic."""
    return text.translate(str.maketrans("", "", OPEN + CLOSE + FILLER + "&"))


def is_translated(text):
    """Tell whether a text went through a translator."""
    return OPEN in text
