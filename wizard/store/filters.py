"""Which rows of the library are wanted, and in which order: one small value, told to SQLite in plain words.

Units:
    since, before   moments, seconds since 1970, UTC
    due             a day, "2026-03-31"
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from wizard.store.cases import search_key
from wizard.store.texts import literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.store.storage import Storage

Order = Literal["changed", "client", "score", "follow_up"]
LISTED = "trashed IS NULL AND archived IS NULL"
PUT_BY = "trashed IS NULL AND archived IS NOT NULL"
THROWN = "trashed IS NOT NULL"
EVER = "9999-12-31"
IN_TRASH = "trashed DESC, id"
ORDERS: dict[Order, str] = {  # whatever lacks what is sorted by comes last
    "changed": "pinned DESC, changed DESC, id",
    "client": "pinned DESC, client_key = '', client_key, changed DESC, id",
    "score": "pinned DESC, score IS NULL, score, changed DESC, id",
    "follow_up": "pinned DESC, follow_up = '', follow_up, changed DESC, id",
}


@dataclass(frozen=True, slots=True)
class Filter:
    """What a row must be to be shown; everything that is left as it is lets all of them through.

    Attributes:
        since, before: when it was changed last.
        unknowns: at least one question is answered "I don't know".
        due: its follow-up is on that day or earlier; ``EVER`` for any.
        archived: the rows that are put by, instead of the others.
    """

    band: str = ""
    plan: str = ""
    tag: str = ""
    since: float | None = None
    before: float | None = None
    unknowns: bool = False
    due: str = ""
    archived: bool = False
    order: Order = "changed"

    def widened(self) -> Filter:
        """Return what shows every row in the same order."""
        return Filter(order=self.order)

    def without(self, *names: str) -> Filter:
        """Return the same with some of its attributes as they are in a filter that keeps nothing back."""
        usual = Filter()
        return replace(self, **{name: getattr(usual, name) for name in names})

    def where(self) -> tuple[str, tuple[object, ...]]:
        """Return the condition and its values."""
        found = list(self._conditions())
        return " AND ".join([self.kept, *(words for words, _ in found)]), tuple(value for _, value in found)

    @property
    def kept(self) -> str:
        """The part of the library that is looked through."""
        return PUT_BY if self.archived else LISTED

    def _conditions(self) -> Iterator[tuple[str, object]]:
        for words, value in (
            ("band = ?", self.band),
            ("plan = ?", self.plan),
            ("id IN (SELECT assessment FROM tags WHERE tag_key = ?)", search_key(self.tag)),
            ("unknowns >= ?", int(self.unknowns)),
            ("follow_up != '' AND follow_up <= ?", self.due),
        ):
            if value:
                yield words, value
        if self.since is not None:
            yield "changed >= ?", self.since
        if self.before is not None:
            yield "changed < ?", self.before


EVERYTHING = Filter()


def holding(words: str, storage: Storage) -> tuple[str, tuple[str, ...]]:
    """Return the condition that a row of a library holds all the words, and its values; "" where there are none."""
    parts = "".join(sign if sign.isprintable() else " " for sign in words).split()
    if not parts:
        return "", ()
    named = " AND ".join(["client_key LIKE ? ESCAPE '\\'"] * len(parts))
    names = tuple(f"%{literal(search_key(part))}%" for part in parts)
    texts, wanted = storage.texts.holding(storage.connection, parts)
    return f"(({named}) OR id IN (SELECT rowid FROM texts WHERE {texts}))", (*names, *wanted)  # noqa: S608 - our own
