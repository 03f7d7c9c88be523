"""Who offers the care: what a proposal prints about the seller, and at which prices."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.price_book import PriceBook

if TYPE_CHECKING:
    from wizard.domain.logo import Logo

ACCENT = "#1f5fbf"
VALID_DAYS = 30


class ServiceLevel(NamedTuple):
    """What is promised for one severity, in the provider's words: who starts by when, what works again by when."""

    severity: str
    means: str
    response: str
    resolution: str


class ServiceLevels(NamedTuple):
    """The promises by severity, the hours they hold in, and when the clock starts."""

    levels: tuple[ServiceLevel, ...] = ()
    hours: str = ""
    clock: str = ""


class Terms(NamedTuple):
    """How a contract ends, in the provider's words: notice, who owns what, what happens at the end."""

    notice: str = ""
    ownership: tuple[str, ...] = ()
    exit: tuple[str, ...] = ()


class Provider(NamedTuple):
    """The company behind a proposal; all but the name may be empty.

    Attributes:
        accent, second: the colours of its documents, as "#rrggbb"; ``second`` may be empty.
        legal: small print, one line each, below the acceptance.
        exclusions: what no plan includes.
        valid_days: for how long a proposal stands.
    """

    name: str
    contact: str = ""
    email: str = ""
    phone: str = ""
    address: tuple[str, ...] = ()
    website: str = ""
    accent: str = ACCENT
    second: str = ""
    logo: Logo | None = None
    legal: tuple[str, ...] = ()
    valid_days: int = VALID_DAYS
    exclusions: tuple[str, ...] = ()
    terms: Terms = Terms()
    levels: ServiceLevels = ServiceLevels()
    book: PriceBook = PriceBook()

    def for_clients(self) -> Provider:
        """Return the same provider without what only the seller may see."""
        return self._replace(book=self.book.for_clients())
