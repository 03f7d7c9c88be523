"""Who offers the care: what a proposal prints about the seller."""

from __future__ import annotations

from typing import NamedTuple

ACCENT = "#1f5fbf"
VALID_DAYS = 30
TERM_MONTHS = 12


class Provider(NamedTuple):
    """The company behind a proposal; all but the name may be empty.

    Attributes:
        accent: the colour of its documents, as "#rrggbb".
        legal: small print, one line each, below the acceptance.
        valid_days: for how long a proposal stands.
        term_months: the length of a contract.
    """

    name: str
    contact: str = ""
    email: str = ""
    phone: str = ""
    address: tuple[str, ...] = ()
    website: str = ""
    accent: str = ACCENT
    legal: tuple[str, ...] = ()
    valid_days: int = VALID_DAYS
    term_months: int = TERM_MONTHS
