"""The library as a list: what the home page shows, finds, pins and throws away.

What a row shows beyond the client and the date is worked out by somebody who
knows the question bank, and kept with the revision it describes; a row whose
revision went on since is described anew.

Units:
    moments   seconds since 1970, UTC
    score     0.0 to 100.0, ``None`` where nothing could be scored
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wizard.store.cases import search_key
from wizard.store.entries import Agreed, none_agreed, read_entries
from wizard.store.texts import literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.domain.assessment import Assessment
    from wizard.domain.values import Mode
    from wizard.store.storage import Storage

LISTED = "trashed IS NULL AND archived IS NULL"
THROWN = "trashed IS NOT NULL"
_COLUMNS = "uid, client, mode, changed, answered, asked, score, band, plan, pinned, trashed IS NOT NULL"


@dataclass(frozen=True, slots=True)
class Row:
    """One assessment, as the list shows it."""

    uid: str
    client: str
    mode: Mode
    changed: float
    answered: int
    asked: int
    score: float | None
    band: str
    plan: str
    pinned: bool
    trashed: bool


@dataclass(frozen=True, slots=True)
class Description:
    """What is worked out about an assessment, for its row and for the search."""

    answered: int
    asked: int
    score: float | None
    band: str
    plan: str
    notes: str
    findings: str


@dataclass(frozen=True, slots=True)
class Holder:
    """A sitting that has not ended: a window that holds an assessment, or one that was killed."""

    number: int
    uid: str
    host: str
    process: int
    since: float


class Shelf:
    """Lists, searches and sorts away."""

    def __init__(self, database: Storage) -> None:
        self._database = database

    def rows(self, words: str = "", *, trash: bool = False, skip: int = 0, most: int = 200) -> list[Row]:
        """Return the rows that hold all the words, pinned ones first, then the last changed."""
        order = "trashed DESC" if trash else "pinned DESC, changed DESC"
        where, values = self._where(words, trash=trash)
        statement = (
            f"SELECT {_COLUMNS} FROM assessments JOIN (SELECT id AS number FROM assessments WHERE {where}"  # noqa: S608 - our own words
            f" ORDER BY {order} LIMIT ? OFFSET ?) AS page ON id = number ORDER BY {order}"
        )
        return [_row(found) for found in self._database.rows(statement, (*values, most, skip))]

    def count(self, *, trash: bool = False) -> int:
        """Return how many rows there are."""
        where = THROWN if trash else LISTED
        return int(self._database.rows(f"SELECT count(*) FROM assessments WHERE {where}")[0][0])  # noqa: S608

    def latest_change(self) -> float | None:
        """Return when anything was last changed; ``None`` where there is nothing."""
        found = self._database.rows("SELECT max(changed) FROM assessments")[0][0]
        return None if found is None else float(found)

    def row(self, uid: str) -> Row | None:
        """Return one row, or ``None``."""
        found = self._database.rows(f"SELECT {_COLUMNS} FROM assessments WHERE uid = ?", (uid,))  # noqa: S608
        return _row(found[0]) if found else None

    def read(self, uid: str, agreed: Agreed = none_agreed) -> Assessment | None:
        """Return what is kept of one assessment, or ``None``."""
        found = self._database.rows("SELECT id, mode FROM assessments WHERE uid = ?", (uid,))
        if not found:
            return None
        number, mode = found[0]
        with self._database.told():
            return read_entries(self._database.connection, number, mode, agreed)

    def taken_from(self, origin: str, uid: str) -> list[str]:
        """Return the uids of what was taken from such a file, or is called so."""
        statement = (
            "SELECT uid FROM assessments WHERE (origin = ? AND origin != '') OR uid = ?"
            " ORDER BY trashed IS NOT NULL, changed DESC"
        )
        return [uid for (uid,) in self._database.rows(statement, (origin, uid))]

    def pin(self, uid: str, *, pinned: bool) -> None:
        """Put a row at the top, or back to its place.

        Raises:
            WizardError: the library cannot be written to.
        """
        with self._database.change() as connection:
            connection.execute("UPDATE assessments SET pinned = ? WHERE uid = ?", (pinned, uid))

    def throw(self, uid: str, *, away: bool) -> None:
        """Put an assessment into the trash, or take it out again.

        Raises:
            WizardError: the library cannot be written to.
        """
        with self._database.change() as connection:
            moment = time.time() if away else None
            connection.execute("UPDATE assessments SET trashed = ? WHERE uid = ?", (moment, uid))

    def date(self, uid: str, moment: float) -> None:
        """Say when an assessment was last changed, where that was before it came into the library.

        Raises:
            WizardError: the library cannot be written to.
        """
        with self._database.change() as connection:
            connection.execute("UPDATE assessments SET created = ?, changed = ? WHERE uid = ?", (moment, moment, uid))

    def held(self) -> list[Holder]:
        """Return every sitting that has not ended."""
        statement = (
            "SELECT s.id, uid, host, process, since FROM sittings AS s INDEXED BY held"
            " JOIN assessments AS a ON a.id = s.assessment WHERE ended IS NULL"
        )
        return [Holder(*found) for found in self._database.rows(statement)]

    def end(self, sittings: Sequence[int]) -> None:
        """Note that sittings are over: their windows are no more.

        Raises:
            WizardError: the library cannot be written to.
        """
        with self._database.change() as connection:
            over = [(time.time(), number) for number in sittings]
            connection.executemany("UPDATE sittings SET ended = ? WHERE id = ? AND ended IS NULL", over)

    # What is worked out

    def undescribed(self) -> list[str]:
        """Return the uids of the rows whose description is out of date, the last changed first."""
        statement = "SELECT uid FROM assessments WHERE described != revision ORDER BY changed DESC"
        return [uid for (uid,) in self._database.rows(statement)]

    def revision(self, uid: str) -> int:
        """Return how often an assessment was changed; 0 for one that is not there."""
        found = self._database.rows("SELECT revision FROM assessments WHERE uid = ?", (uid,))
        return int(found[0][0]) if found else 0

    def describe(self, uid: str, revision: int, told: Description) -> None:
        """Keep what was worked out about one revision; a later one is left for the next time.

        Raises:
            WizardError: the library cannot be written to.
        """
        with self._database.change() as connection:
            found = connection.execute(
                "UPDATE assessments SET described = ?, answered = ?, asked = ?, score = ?, band = ?, plan = ?"
                " WHERE uid = ? AND revision = ? RETURNING id, client",
                (revision, told.answered, told.asked, told.score, told.band, told.plan, uid, revision),
            ).fetchone()
            if found is not None:
                number, client = found
                texts = {"client": client, "notes": told.notes, "findings": told.findings}
                self._database.texts.put(connection, number, texts)

    def _where(self, words: str, *, trash: bool) -> tuple[str, tuple[str, ...]]:
        where = THROWN if trash else LISTED
        parts = "".join(sign if sign.isprintable() else " " for sign in words).split()
        if not parts:
            return where, ()
        named = " AND ".join(["client_key LIKE ? ESCAPE '\\'"] * len(parts))
        names = tuple(f"%{literal(search_key(part))}%" for part in parts)
        texts, wanted = self._database.texts.holding(self._database.connection, parts)
        return f"{where} AND (({named}) OR id IN (SELECT rowid FROM texts WHERE {texts}))", (*names, *wanted)  # noqa: S608


def _row(values: Sequence[Any]) -> Row:
    uid, client, mode, changed, answered, asked, score, band, plan, pinned, trashed = values
    return Row(uid, client, mode, changed, answered, asked, score, band, plan, bool(pinned), bool(trashed))
