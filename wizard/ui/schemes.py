"""The colours: one set for light, one for dark, and both around any company's own.

Every text colour keeps a contrast of at least 4.5 to ``ground``, ``card``,
``wash`` and ``hover``, every edge and mark one of 3, whatever the brand.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from wizard.domain.colours import mixed, readable

SchemeName = Literal["light", "dark"]


class Scheme(NamedTuple):
    """The colours of one scheme.

    Attributes:
        ground, card, wash, hover: what things stand on: the page, a card, what is chosen, what the mouse is over.
        line, edge: a quiet rule, and the border of what can be used.
        ink, muted: words, and words that matter less.
        brand, on_brand: the company's colour, and words on it.
        lifted: the brand under the mouse.
        bad, warn, good: judgements; never alone, always with words.
    """

    ground: str
    card: str
    line: str
    edge: str
    ink: str
    muted: str
    brand: str
    on_brand: str
    lifted: str
    wash: str
    hover: str
    bad: str
    warn: str
    good: str


LIGHT = Scheme(
    ground="#F4F6FA",
    card="#FFFFFF",
    line="#D8DFEA",
    edge="#6F7E96",
    ink="#0F172A",
    muted="#505F76",
    brand="#1D4ED8",
    on_brand="#FFFFFF",
    lifted="#163CA8",
    wash="#E8EFFD",
    hover="#EDF1F7",
    bad="#B42318",
    warn="#8A5300",
    good="#146C43",
)
DARK = Scheme(
    ground="#10151F",
    card="#181F2C",
    line="#323D50",
    edge="#8794AB",
    ink="#E9EEF6",
    muted="#A3B0C4",
    brand="#82AAFF",
    on_brand="#0B1220",
    lifted="#A9C5FF",
    wash="#1F2C47",
    hover="#222B3A",
    bad="#FF9D92",
    warn="#F1C267",
    good="#7AD6A5",
)
TINT = {"light": 0.09, "dark": 0.14}
LIFT = 0.22


@lru_cache(maxsize=16)
def scheme_of(name: SchemeName, accent: str = "") -> Scheme:
    """Return the colours of a scheme around a company's own; around ours without one."""
    plain = DARK if name == "dark" else LIGHT
    if not accent:
        return plain
    wash = mixed(plain.card, readable(accent, (plain.card,), 2.0), TINT[name])
    brand = readable(accent, (plain.ground, plain.card, wash, plain.hover))
    lifted = mixed(brand, "#ffffff" if name == "dark" else "#000000", LIFT)
    return plain._replace(brand=brand, wash=wash, lifted=lifted)
