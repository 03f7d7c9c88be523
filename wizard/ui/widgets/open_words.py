"""How many questions are open, in words that add up with how many are answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from wizard.app.review import Tally

translate = QCoreApplication.translate


def open_words(tally: Tally) -> str:
    """Return such as "10 open, 2 to find out, 1 marked"; empty where nothing is open."""
    words = (
        translate("open", "{0} open"),
        translate("open", "{0} to find out"),
        translate("open", "{0} marked"),
    )
    return ", ".join(word.format(count) for word, count in zip(words, tally, strict=True) if count)
