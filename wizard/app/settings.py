"""What a person chose once for the whole program: who they are, and how it looks.

One small JSON file in the data folder. A file that cannot be read, or holds
what no version of the program knows, never keeps the window from opening: the
defaults stand in, and unknown keys are kept for the version that wrote them.
"""

from __future__ import annotations

import json
import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from wizard.app.places import home, put

if TYPE_CHECKING:
    from collections.abc import Mapping

Role = Literal["seller", "owner"]
Theme = Literal["system", "light", "dark"]
CHOICES: dict[str, tuple[str, ...]] = {"role": ("", "seller", "owner"), "theme": ("system", "light", "dark")}
FILE = "settings.json"
PLACE = "[A-Za-z_]{0,12}"
ADDRESS = r"(postgres(ql)?://\S+)?"
WORDS = {
    "language": PLACE,
    "numbers": PLACE,
    "accent": "(#[0-9a-fA-F]{6})?",
    "currency": "([A-Z]{3})?",
    "team": ADDRESS,
}
SMALLEST_TEXT, LARGEST_TEXT = 0.8, 2.0
DEAREST = 100_000.0  # units of a currency for one of the catalogue's


class Settings(NamedTuple):
    """Everything there is to choose; a tuple, since a dataclass would take a while of the first paint.

    Attributes:
        role: who uses the program; "" until it was asked.
        text_size: a factor on the system's text size, 0.8 to 2.0.
        language: code of the language on screen; "" follows the system.
        motion: whether anything may move.
        numbers: a place, as "de_CH", whose way of writing numbers is used; "" follows the system.
        currency: code of the money to reckon in, where a price book does not say; "" for that of the catalogue.
        exchange: how much of it one unit of the catalogue's money is worth; 0 until somebody said.
        accent: the window's colour as "#rrggbb", "" for our own. It follows the provider's profile, and stands here
            too so that the first paint need not wait for that file.
        team: the address of the team's library, which may hold a password; "" works with the library of this computer.
        others: what a newer version wrote here.
    """

    role: Role | Literal[""] = ""
    theme: Theme = "system"
    text_size: float = 1.0
    language: str = ""
    motion: bool = True
    numbers: str = ""
    currency: str = ""
    exchange: float = 0.0
    accent: str = ""
    team: str = ""
    others: Mapping[str, Any] = MappingProxyType({})

    @property
    def selling(self) -> bool:
        """Whether the program speaks to a seller."""
        return self.role == "seller"


def load() -> Settings:
    """Return what was chosen, or the defaults."""
    try:
        found = json.loads((home() / FILE).read_bytes())
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    own = {name: found.pop(name) for name in Settings._fields if name in found}
    return Settings(**{name: value for name, value in own.items() if _sound(name, value)}, others=found)


def save(settings: Settings) -> None:
    """Write what was chosen, whole or not at all.

    Raises:
        WizardError: it cannot be written; the file that was there stays.
    """
    values = settings._asdict()
    others = values.pop("others")
    put(FILE, json.dumps({**others, **values}, ensure_ascii=False, indent=1).encode())


def _sound(name: str, value: object) -> bool:
    if name in CHOICES:
        return value in CHOICES[name]
    if name == "exchange":
        return isinstance(value, (int, float)) and 0 <= value <= DEAREST
    if name == "text_size":
        return isinstance(value, (int, float)) and SMALLEST_TEXT <= value <= LARGEST_TEXT
    if name in WORDS:
        return isinstance(value, str) and re.fullmatch(WORDS[name], value) is not None
    return name == "motion" and isinstance(value, bool)
