"""One assessment of the library while a window holds it: each change is on the disk before ``keep`` returns.

A case writes entries, not whole assessments. What it finds to be another value
than it knew was changed by another window: both are kept, the later one
counts, the other goes to the history, and the caller is told.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wizard.domain.assessment import Assessment, Client
from wizard.store.entries import SHAPES, Change, changes, fitting, read_entries
from wizard.store.sittings import begin

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from wizard.domain.values import Mode
    from wizard.store.connections import Connection
    from wizard.store.sittings import Setting
    from wizard.store.storage import Storage

PAUSE = 3.0  # seconds after which a text that is typed on counts as another one
_ABOUT = {kind: f"assessment = ? AND {shape.key} = ?" for kind, shape in SHAPES.items()}
_READ = {
    kind: f"SELECT {', '.join(shape.columns)}, given, sitting FROM {shape.table} WHERE {_ABOUT[kind]}"  # noqa: S608 - names of our own only
    for kind, shape in SHAPES.items()
}
_REMOVE = {kind: f"DELETE FROM {shape.table} WHERE {_ABOUT[kind]}" for kind, shape in SHAPES.items()}  # noqa: S608 - names of our own only
_WRITE = {
    kind: f"INSERT INTO {shape.table} (assessment, {shape.key}, {', '.join(shape.columns)}, given, sitting)"  # noqa: S608 - names of our own only
    f" VALUES (?, ?, {', '.join('?' * len(shape.columns))}, ?, ?) ON CONFLICT (assessment, {shape.key}) DO UPDATE SET "
    + ", ".join(f"{column} = excluded.{column}" for column in (*shape.columns, "given", "sitting"))
    for kind, shape in SHAPES.items()
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came to light while a change was written.

    Attributes:
        elsewhere: another window has changed the assessment since this one last wrote.
        conflicts: what both have said differently; this window's word counts, the other is in the history.
    """

    elsewhere: bool = False
    conflicts: tuple[Change, ...] = ()


class Case:
    """One assessment; a new one has no row before its first change.

    Attributes:
        assessment: what is kept, as far as the question bank knows it.
        left_out: how many answers are kept that it does not know.
    """

    def __init__(self, database: Storage, setting: Setting, uid: str, mode: Mode, origin: str = "") -> None:
        self.uid = uid
        self.assessment = Assessment(Client(), {}, mode)
        self.left_out = 0
        self._days: Mapping[str, dt.date] = {}  # of answers left out that are only taken over
        self._database, self._setting, self._origin = database, setting, origin
        self._number, self._sitting, self._revision = 0, 0, 0

    @property
    def setting(self) -> Setting:
        """What its answers are given under."""
        return self._setting

    @property
    def revision(self) -> int:
        """How often the assessment had been changed when it was last read or written here; 0 for a new one."""
        return self._revision

    def sit_down(self) -> None:
        """Hold a kept assessment from now on, and know what it holds; a library that may only be read is only read.

        Raises:
            WizardError: the library cannot be written to.
        """
        if not self._database.writable:
            self.look()
            return
        with self._database.change() as connection:
            self._attach(connection)

    def look(self) -> None:
        """Know what is kept, without holding it.

        Raises:
            WizardError: the library cannot be read.
        """
        with self._database.told():
            self._find(self._database.connection)

    def keep(self, assessment: Assessment) -> Outcome:
        """Write what differs from what was kept last.

        Raises:
            WizardError: it could not be written; the next call tries all of it again.
        """
        with self._database.change() as connection:
            revision = self._advance(connection)
            if revision <= self._revision:  # not there, or put back to an earlier state
                self._attach(connection)
                revision = self._advance(connection)
            given = {question: day for question, day in self._days.items() if question in assessment.answers}
            known = replace(self.assessment, carried={**given, **self.assessment.carried})
            differing = changes(known, assessment)
            conflicts = self._write(connection, differing, revision)
            head = assessment.mode, assessment.earlier
            if head != (self.assessment.mode, self.assessment.earlier) or any(one.about == "name" for one in differing):
                self._rename(connection, assessment)
        elsewhere = revision != self._revision + 1
        self.assessment, self._revision = assessment, revision
        return Outcome(elsewhere, conflicts)

    def leave(self) -> None:
        """Hold it no longer.

        Raises:
            WizardError: the library cannot be written to.
        """
        if self._sitting:
            with self._database.change() as connection:
                connection.execute("UPDATE sittings SET ended = ? WHERE id = ?", (time.time(), self._sitting))
            self._number = self._sitting = 0

    # Rows

    def _advance(self, connection: Connection) -> int:
        """Count one more change; 0 where this sitting is not, or no longer, in the library."""
        row = connection.execute(
            "UPDATE assessments SET revision = revision + 1, changed = ? WHERE id = ? AND uid = ?"
            " AND EXISTS (SELECT 1 FROM sittings WHERE id = ? AND assessment = assessments.id) RETURNING revision",
            (time.time(), self._number, self.uid, self._sitting),
        ).fetchone()
        return int(row[0]) if row else 0

    def _attach(self, connection: Connection) -> None:
        if not self._find(connection):
            self.assessment = Assessment(Client(), {}, self.assessment.mode)
            self._revision = 0
            now = time.time()
            connection.execute(
                "INSERT INTO assessments (uid, mode, origin, created, changed) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT DO NOTHING",  # another window began the same: its answers are met one by one
                (self.uid, self.assessment.mode, self._origin, now, now),
            )
            (self._number,) = connection.execute("SELECT id FROM assessments WHERE uid = ?", (self.uid,)).fetchone()
        self._sitting = begin(connection, self._number, self._setting)

    def _find(self, connection: Connection) -> bool:
        """Look up what is kept; return whether there is anything."""
        row = connection.execute("SELECT id, mode, revision FROM assessments WHERE uid = ?", (self.uid,)).fetchone()
        if row is None:
            return False
        self._number, mode, self._revision = row
        kept = read_entries(connection, self._number, mode, self._setting.agreed)
        self.assessment = fitting(kept, self._setting.bank, self._setting.catalogue)
        self.left_out = len(kept.answers) - len(self.assessment.answers)
        self._days = {q: day for q, day in kept.carried.items() if q not in self.assessment.answers}
        return True

    def _write(self, connection: Connection, differing: Sequence[Change], revision: int) -> tuple[Change, ...]:
        conflicts = []
        for change in differing:
            place = (self._number, change.about)
            found = connection.execute(_READ[change.kind], place).fetchone()
            there = None if found is None else tuple(found[:-2])
            if found is not None and there != change.new and not self._typed_on(change, *found[-2:]):
                _remember(connection, self._number, revision, change, found)
            if there not in {change.old, change.new}:
                conflicts.append(change._replace(old=there))
            if change.new is None:
                connection.execute(_REMOVE[change.kind], place)
            else:
                row = (*place, *change.new, time.time(), self._sitting)
                connection.execute(_WRITE[change.kind], row)
        return tuple(conflicts)

    def _typed_on(self, change: Change, given: float, sitting: int) -> bool:
        """Tell whether a change is only the next letter of what this window is being told."""
        if change.new is None or sitting != self._sitting or not 0 <= time.time() - given < PAUSE:
            return False
        same_value = change.old is not None and change.old[:2] == change.new[:2]  # only the note beside it is another
        return change.kind != "answer" or change.about in self._setting.typed or same_value

    def _rename(self, connection: Connection, assessment: Assessment) -> None:
        name = assessment.client.name.strip()
        connection.execute(
            "UPDATE assessments SET mode = ?, client = ?, client_key = ?, earlier = ? WHERE id = ?",
            (assessment.mode, name, search_key(name), assessment.earlier, self._number),
        )


def search_key(text: str) -> str:
    """Return a text as it is searched: neither capitals nor accents matter."""
    import unicodedata  # noqa: PLC0415 - plain names, nearly all, need none of it

    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def _remember(connection: Connection, number: int, revision: int, change: Change, found: Sequence[object]) -> None:
    content = json.dumps(found[:-2], ensure_ascii=False)
    connection.execute(
        "INSERT INTO history (assessment, revision, kind, about, content, given, sitting, replaced)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (number, revision, change.kind, change.about, content, found[-2], found[-1], time.time()),
    )
