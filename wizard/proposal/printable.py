"""What every painter of text agrees on: the names of the shipped faces, and which signs can be printed at all."""

from __future__ import annotations

import unicodedata

REGULAR = "Inter-Regular"
MEDIUM = "Inter-Medium"
SEMIBOLD = "Inter-SemiBold"
DISPLAY = "InterDisplay-SemiBold"
FACES = (REGULAR, MEDIUM, SEMIBOLD, DISPLAY)
UNSEEN = frozenset({"Cc", "Cs", "Cn", "Cf"})  # control, lone surrogate, unassigned, format


def clean(text: str, keep: str = "") -> str:
    """Return text without what cannot be printed: control signs, lone surrogates."""
    if text.isascii() and text.isprintable():
        return text
    kept = text.replace("\r\n", "\n").replace("\t", " ")
    return "".join(sign for sign in kept if sign == "\n" or sign in keep or unicodedata.category(sign) not in UNSEEN)


def line(text: str) -> str:
    """Return text that can be printed, as one line."""
    return clean(text).replace("\n", " ").strip()
