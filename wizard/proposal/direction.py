"""The order in which the signs of a line stand on paper, where some of them run from right to left.

The bidirectional algorithm of Unicode (UAX 9), without embeddings and isolates:
their control signs are left out of every text before it gets here.
"""

from __future__ import annotations

import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING

from wizard.proposal.scripts import RIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

MIRRORED = dict(zip("()[]{}<>«»\u2039\u203a", ")(][}{><»«\u203a\u2039", strict=True))

OPENING = {"(": ")", "[": "]", "{": "}"}
NUMBERS = frozenset({"EN", "AN"})
NEUTRAL = frozenset({"B", "S", "WS", "ON", "ES", "ET", "CS", "BN"})


def starts_right(text: str) -> bool:
    """Return whether the first letter of a text runs from right to left."""
    strong = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind in RIGHT for kind in strong if kind in RIGHT or kind == "L"), False)


def levels_of(text: str) -> list[int]:
    """Return the level of each sign of a paragraph: even from left to right, odd from right to left."""
    right = starts_right(text)
    return _levels(_kinds(text, "R" if right else "L"), right=right)


def order(text: str, levels: Sequence[int]) -> list[tuple[int, str]]:
    """Return the places of a line's signs from left to right, each with the sign to draw there.

    Args:
        levels: those of the line's signs, cut from those of its paragraph.
    """
    end, base = len(text.rstrip()), min(levels, default=0)
    settled = [*levels[:end], *[base] * (len(text) - end)]
    places = list(range(len(text)))
    for level in range(max(settled, default=0), 0, -1):
        places = _reversed_from(level, places, settled)
    return [(place, MIRRORED.get(text[place], text[place]) if settled[place] % 2 else text[place]) for place in places]


def _kinds(text: str, base: str) -> list[str]:
    kinds = [unicodedata.bidirectional(sign) or "L" for sign in text]
    _settle_weak(kinds, base)
    _settle_brackets(text, kinds, base)
    _settle_neutral(kinds, base)
    return kinds


def _settle_weak(kinds: list[str], base: str) -> None:
    """Rules W1 to W7: numbers and what belongs to them."""
    strong, before = base, base
    for place, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[place] = before
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"
        elif kind in RIGHT or kind == "L":
            strong = kind
        before = kinds[place]
    _join_numbers(kinds)
    strong = base
    for place, kind in enumerate(kinds):
        if kind in RIGHT or kind == "L":
            strong = kind
            kinds[place] = "R" if kind in RIGHT else "L"
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _join_numbers(kinds: list[str]) -> None:
    for place in range(1, len(kinds) - 1):
        number, between = kinds[place - 1], kinds[place]
        if kinds[place + 1] == number in NUMBERS and (between == "CS" or (between == "ES" and number == "EN")):
            kinds[place] = number
    for places in (range(1, len(kinds)), range(len(kinds) - 2, -1, -1)):
        step = places.step
        for place in places:
            if kinds[place] == "ET" and kinds[place - step] == "EN":
                kinds[place] = "EN"


def _settle_brackets(text: str, kinds: list[str], base: str) -> None:
    """Rule N0: both brackets of a pair take the direction of what they hold, or of what is before them."""
    for start, end in _pairs(text):
        inside = {_side(kind) for kind in kinds[start + 1 : end]} & {"L", "R"}
        before = next((side for kind in reversed(kinds[:start]) if (side := _side(kind)) in {"L", "R"}), base)
        if inside:
            kinds[start] = kinds[end] = base if base in inside else before


def _pairs(text: str) -> list[tuple[int, int]]:
    found, waiting = [], []
    for place, sign in enumerate(text):
        if sign in OPENING:
            waiting.append((OPENING[sign], place))
        elif waiting and sign == waiting[-1][0]:
            found.append((waiting.pop()[1], place))
    return sorted(found)


def _settle_neutral(kinds: list[str], base: str) -> None:
    """Rules N1 and N2: signs between two stretches of one direction take it, others that of the paragraph."""
    place = 0
    for neutral, part in groupby(list(kinds), key=NEUTRAL.__contains__):
        size = len(list(part))
        if neutral:
            before = _side(kinds[place - 1]) if place else base
            after = _side(kinds[place + size]) if place + size < len(kinds) else base
            kinds[place : place + size] = [before if before == after else base] * size
        place += size


def _side(kind: str) -> str:
    return "R" if kind in NUMBERS else kind


def _levels(kinds: list[str], *, right: bool) -> list[int]:
    if right:
        return [1 if kind == "R" else 2 for kind in kinds]
    return [{"R": 1, "L": 0}.get(kind, 2) for kind in kinds]


def _reversed_from(level: int, places: list[int], levels: list[int]) -> list[int]:
    """Rule L2: turn round every stretch of at least that level."""
    found: list[int] = []
    for high, part in groupby(places, key=lambda place: levels[place] >= level):
        stretch = list(part)
        found += reversed(stretch) if high else stretch
    return found
