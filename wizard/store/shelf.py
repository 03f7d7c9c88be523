"""The library as a list: what the home page shows, finds, pins, tags, puts by and throws away.

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
from wizard.store.filters import EVERYTHING, IN_TRASH, LISTED, ORDERS, PUT_BY, THROWN, Filter, holding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.domain.assessment import Assessment
    from wizard.domain.values import Mode
    from wizard.store.storage import Storage

_COLUMNS = (
    "id, uid, client, mode, changed, answered, asked, score, band, plan, pinned, trashed IS NOT NULL,"
    " archived IS NOT NULL, unknowns, follow_up, source, sourced, EXISTS (SELECT 1 FROM carried WHERE assessment = id)"
)
AT_ONCE = 500  # rows whose tags are asked for: a statement takes only so many values
BESIDE = "beside"
_TAGGED = "SELECT assessment, tag FROM tags WHERE assessment IN ({}) ORDER BY tag_key"


@dataclass(frozen=True, slots=True)
class Row:
    """One assessment, as the list shows it.

    Attributes:
        unknowns: how many questions are answered "I don't know"; carried: whether any answer is only last time's.
        follow_up: the day on which to come back to it, or "".
        source: "pdf" or "file" where it came in as one, and ``sourced``, the day that one was saved, or "";
            ``BESIDE`` for a copy whose answers stood back, and ``sourced``, the uid of the assessment it is of.
    """

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
    archived: bool
    unknowns: int
    follow_up: str
    source: str
    sourced: str
    carried: bool
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the rows that are there can be filtered by."""

    bands: tuple[str, ...]
    plans: tuple[str, ...]
    tags: tuple[str, ...]


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
    unknowns: int = 0


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

    def rows(
        self, words: str = "", wanted: Filter = EVERYTHING, *, trash: bool = False, skip: int = 0, most: int = 200
    ) -> list[Row]:
        """Return the rows that are wanted and hold all the words, pinned ones first; of the trash, its latest first."""
        order = IN_TRASH if trash else ORDERS[wanted.order]
        where, values = (THROWN, ()) if trash else wanted.where()
        holds, held = holding(words, self._database)
        where = f"{where} AND {holds}" if holds else where
        statement = (
            f"SELECT {_COLUMNS} FROM assessments JOIN (SELECT id AS number FROM assessments WHERE {where}"  # noqa: S608 - our own words
            f" ORDER BY {order} LIMIT ? OFFSET ?) AS page ON id = number ORDER BY {order}"
        )
        return self._as_rows(self._database.rows(statement, (*values, *held, most, skip)))

    def count(self, *, trash: bool = False, archived: bool = False) -> int:
        """Return how many rows there are."""
        where = THROWN if trash else PUT_BY if archived else LISTED
        return int(self._database.rows(f"SELECT count(*) FROM assessments WHERE {where}")[0][0])  # noqa: S608 - names of our own only

    def choices(self, wanted: Filter = EVERYTHING) -> Choices:
        """Return what can be filtered by in that part of the library; bands from the worst to the best."""
        of = f"FROM assessments WHERE {wanted.kept}"
        bands = self._database.rows(f"SELECT band {of} AND band != '' GROUP BY band ORDER BY min(score)")
        plans = self._database.rows(f"SELECT DISTINCT plan {of} AND plan != '' ORDER BY plan")
        tags = self._database.rows("SELECT min(tag) FROM tags GROUP BY tag_key ORDER BY tag_key")
        return Choices(*(tuple(name for (name,) in found) for found in (bands, plans, tags)))

    def latest_change(self) -> float | None:
        """Return when anything was last changed; ``None`` where there is nothing."""
        found = self._database.rows("SELECT max(changed) FROM assessments")[0][0]
        return None if found is None else float(found)

    def row(self, uid: str) -> Row | None:
        """Return one row, or ``None``."""
        found = self._database.rows(f"SELECT {_COLUMNS} FROM assessments WHERE uid = ?", (uid,))  # noqa: S608 - names of our own only
        return next(iter(self._as_rows(found)), None)

    def read(self, uid: str, agreed: Agreed = none_agreed) -> Assessment | None:
        """Return what is kept of one assessment, or ``None``."""
        found = self._database.rows("SELECT id, mode FROM assessments WHERE uid = ?", (uid,))
        if not found:
            return None
        number, mode = found[0]
        with self._database.told():
            return read_entries(self._database.connection, number, mode, agreed)

    def bank_of(self, uid: str) -> tuple[str, str, str] | None:
        """Return id, version and hash of the question bank that an assessment was last answered under, or ``None``."""
        statement = (
            "SELECT name, version, hash FROM sittings AS s JOIN banks AS b ON b.id = s.bank"
            " JOIN assessments AS a ON a.id = s.assessment WHERE uid = ? ORDER BY s.id DESC LIMIT 1"
        )
        found = self._database.rows(statement, (uid,))
        return (found[0][0], found[0][1], found[0][2]) if found else None

    def taken_from(self, origin: str, uid: str) -> list[str]:
        """Return the uids of what was taken from such a file, or is called so."""
        statement = (
            "SELECT uid FROM assessments WHERE (origin = ? AND origin != '') OR uid = ?"
            " ORDER BY trashed IS NOT NULL, changed DESC"
        )
        return [uid for (uid,) in self._database.rows(statement, (origin, uid))]

    def everything(self) -> list[str]:
        """Return the uids of all that is not in the trash, the oldest first."""
        statement = "SELECT uid FROM assessments WHERE trashed IS NULL ORDER BY created, id"
        return [uid for (uid,) in self._database.rows(statement)]

    def pin(self, uid: str, *, pinned: bool) -> None:
        """Put a row at the top, or back to its place.

        Raises:
            WizardError: the library cannot be written to.
        """
        self._set(uid, "pinned = ?", pinned)

    def throw(self, uid: str, *, away: bool) -> None:
        """Put an assessment into the trash, or take it out again.

        Raises:
            WizardError: the library cannot be written to.
        """
        self._set(uid, "trashed = ?", time.time() if away else None)

    def put_by(self, uid: str, *, away: bool) -> None:
        """Put an assessment into the archive, or take it back to the list.

        Raises:
            WizardError: the library cannot be written to.
        """
        self._set(uid, "archived = ?", time.time() if away else None)

    def follow_up(self, uid: str, day: str) -> None:
        """Note the day on which to come back to an assessment; "" for none.

        Raises:
            WizardError: the library cannot be written to.
        """
        self._set(uid, "follow_up = ?", day)

    def came_as(self, uid: str, source: str, sourced: str) -> None:
        """Note what an assessment was taken from: a kind of file and the day it was saved, or another assessment.

        Raises:
            WizardError: the library cannot be written to.
        """
        self._set(uid, "source = ?, sourced = ?", source, sourced)

    def tag(self, uid: str, tags: Sequence[str]) -> None:
        """Give an assessment these tags and no others; capitals and accents make no other tag.

        Raises:
            WizardError: the library cannot be written to.
        """
        keyed = {search_key(tag): tag for tag in map(str.strip, tags) if tag}
        with self._database.change() as connection:
            connection.execute("DELETE FROM tags WHERE assessment = (SELECT id FROM assessments WHERE uid = ?)", (uid,))
            connection.executemany(
                "INSERT INTO tags (assessment, tag_key, tag) SELECT id, ?, ? FROM assessments WHERE uid = ?",
                [(key, tag, uid) for key, tag in keyed.items()],
            )

    def date(self, uid: str, moment: float) -> None:
        """Say when an assessment was last changed, where that was before it came into the library.

        Raises:
            WizardError: the library cannot be written to.
        """
        self._set(uid, "created = ?, changed = ?", moment, moment)

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
                "UPDATE assessments SET described = ?, answered = ?, asked = ?, score = ?, band = ?, plan = ?,"
                " unknowns = ? WHERE uid = ? AND revision = ? RETURNING id, client",
                (
                    *(revision, told.answered, told.asked, told.score, told.band, told.plan),
                    *(told.unknowns, uid, revision),
                ),
            ).fetchone()
            if found is not None:
                number, client = found
                texts = {"client": client, "notes": told.notes, "findings": told.findings}
                self._database.texts.put(connection, number, texts)

    def _set(self, uid: str, columns: str, *values: object) -> None:
        with self._database.change() as connection:
            connection.execute(f"UPDATE assessments SET {columns} WHERE uid = ?", (*values, uid))  # noqa: S608 - our own

    def _as_rows(self, found: Sequence[tuple[Any, ...]]) -> list[Row]:
        tags: dict[int, list[str]] = {number: [] for number, *_ in found}
        numbers = list(tags)
        for start in range(0, len(numbers), AT_ONCE):
            some = numbers[start : start + AT_ONCE]
            for number, tag in self._database.rows(_TAGGED.format(", ".join("?" * len(some))), some):
                tags[number].append(tag)
        return [Row(*(*values, tuple(tags[number]))) for number, *values in found]
