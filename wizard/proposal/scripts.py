"""Writing systems: Arabic letters joined, right-to-left words put in order, the rest described in words.

A document is set without a shaping engine. What Latin, Greek, Cyrillic,
Hebrew, Arabic, Armenian, Georgian, Chinese, Japanese and Korean names need is
little, and all of it follows from the character database: the joined forms of
a letter are its presentation forms, and the order of a line is the
bidirectional algorithm without embeddings, which nobody types.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import groupby
from typing import NamedTuple

from wizard.domain.language import say_many

ARABIC = range(0x0600, 0x0700)
FORMS = (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD))
TATWEEL = "\u0640"
JOINERS = frozenset("\u200c\u200d")  # zero-width: keep apart, join
RIGHT = frozenset({"R", "AL"})
LETTERS = frozenset("LM")  # and the marks on them


class Joined(NamedTuple):
    """The shapes of one Arabic letter, or of two letters that are written as one sign."""

    isolated: str = ""
    final: str = ""
    initial: str = ""
    medial: str = ""


@cache
def shapes() -> dict[str, Joined]:
    """Return the shapes of each Arabic letter, and of lam with alef, as the character database has them."""
    found: dict[str, dict[str, str]] = {}
    for code in FORMS:
        kind, _, letters = unicodedata.decomposition(chr(code)).partition(" ")
        if kind.strip("<>") in Joined._fields:
            base = "".join(chr(int(part, 16)) for part in letters.split())
            found.setdefault(base, {}).setdefault(kind.strip("<>"), chr(code))
    return {base: Joined(**forms) for base, forms in found.items()}


def joined(text: str) -> str:
    """Return text with its Arabic letters in the shapes that they have beside their neighbours."""
    if not any(ord(sign) in ARABIC for sign in text):
        return "".join(sign for sign in text if sign not in JOINERS) if not text.isascii() else text
    signs = _ligated(text)
    found = [_shape(signs, place) for place in range(len(signs))]
    return "".join(sign for sign in found if sign not in JOINERS)


def _ligated(text: str) -> list[str]:
    signs: list[str] = []
    for sign in text:
        if signs and signs[-1] + sign in shapes():
            signs[-1] += sign
        else:
            signs.append(sign)
    return signs


def _shape(signs: list[str], place: int) -> str:
    forms = shapes().get(signs[place])
    if forms is None:
        return signs[place]
    before, after = _neighbour(signs, place, -1), _neighbour(signs, place, 1)
    tied = _ties(before, forward=True) and bool(forms.final)
    ties = bool(forms.initial) and _ties(after, forward=False)
    wanted = forms.medial if tied and ties else forms.initial if ties else forms.final if tied else forms.isolated
    return wanted or forms.isolated or signs[place]


def _neighbour(signs: list[str], place: int, step: int) -> str:
    place += step
    while 0 <= place < len(signs) and unicodedata.category(signs[place][0]) == "Mn":
        place += step
    return signs[place] if 0 <= place < len(signs) else ""


def _ties(sign: str, *, forward: bool) -> bool:
    """Return whether a sign joins the one that follows it (``forward``), or the one before."""
    forms = shapes().get(sign)
    if forms is None:
        return sign in {TATWEEL, "\u200d"}
    return bool(forms.initial if forward else forms.final)


def is_mixed(text: str) -> bool:
    """Return whether any of the text runs from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(sign) in RIGHT for sign in text)


def plain(text: str) -> str:
    """Return the letters that joined shapes stand for."""
    return "".join([unicodedata.normalize("NFKC", sign) if ord(sign) in FORMS else sign for sign in text])


def described(signs: str) -> str:
    """Return words in brackets for characters that no font has."""
    kept = "".join(sign for sign in signs if unicodedata.category(sign) not in {"Mn", "Sk", "Cf"})
    found = []
    for script, part in groupby(kept or signs, key=_script):
        run = list(part)
        if script:
            number = len(run)
            said = say_many(
                "[{number} {script} character]", "[{number} {script} characters]", number, number=number, script=script
            )
            found.append(said)
        else:
            found += [f"[{unicodedata.name(sign, 'sign').lower()}]" for sign in run]
    return "".join(found)


def _script(sign: str) -> str:
    """Return the writing system of a letter, or nothing for a picture or a sign."""
    if unicodedata.category(sign)[0] not in LETTERS:
        return ""
    first = unicodedata.name(sign, "unknown").split()[0]
    return first if first == "CJK" else first.capitalize()
