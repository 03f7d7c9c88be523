"""An SQLite file opened so that what was committed stays, and a sentence for whatever keeps it from being written.

Connections are in autocommit mode: ``change`` holds the one transaction of a
change, and its commit is on the disk (``synchronous = FULL``) when it ends.
The write-ahead log needs memory that all programs share, which a network share
does not give: there the older rollback journal is used, slower and as safe.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from typing import TYPE_CHECKING

from wizard.domain.errors import WizardError
from wizard.domain.language import mark, say
from wizard.store.atomic import cannot_write
from wizard.store.disks import on_network
from wizard.store.documents import Folder
from wizard.store.schema import STEPS, advance, check_owner
from wizard.store.storage import Storage
from wizard.store.texts import FileTexts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

PATIENCE = 5.0  # seconds to wait for another window's commit
A_MOMENT = 0.02  # seconds between two tries
PRIMARY = 0xFF  # the low byte of SQLite's extended codes
DOCUMENTS = "documents"
DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
REFUSED = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH})
FORBIDDEN = mark("the file or its folder may not be written to")
_REASONS = {
    sqlite3.SQLITE_FULL: mark("the disk is full; free some space and try again"),
    sqlite3.SQLITE_BUSY: mark("another window has been writing to it for too long; try again"),
    sqlite3.SQLITE_LOCKED: mark("another window has been writing to it for too long; try again"),
    sqlite3.SQLITE_IOERR: mark("the disk reported an error or is full; free some space, check the disk and try again"),
    sqlite3.SQLITE_NOMEM: mark("there is not enough memory; close other programs and try again"),
}


class DamagedError(WizardError):
    """The file is no database, or no longer whole."""


class RefusedError(WizardError):
    """The file or its folder may not be written to."""


class Database(Storage):
    """One file, open; ``connection`` is another one after it was opened again."""

    def __init__(self, file: Path, connection: sqlite3.Connection, *, writable: bool = True) -> None:
        self.file = file
        self._connection = connection
        self.writable = writable
        self.read_only = FORBIDDEN
        self.texts = FileTexts()
        self.documents = Folder(file.parent / DOCUMENTS)

    @property
    def connection(self) -> sqlite3.Connection:
        """SQLite's own."""
        return self._connection

    @property
    def name(self) -> str:
        """The file."""
        return str(self.file)

    @classmethod
    def open(cls, file: Path) -> Database:
        """Open a file, make it where it is missing, and bring it to the newest form.

        Raises:
            DamagedError: it is no database, or not whole.
            RefusedError: it may not be written to.
            WizardError: anything else; the sentence says what to do.
        """
        with told(file):
            connection = _connect(file)
            try:
                _prepare(connection, file)
            except BaseException:
                connection.close()
                raise
        return cls(file, connection)

    @classmethod
    def look_into(cls, file: Path) -> Database:
        """Open a file that is not to be changed, or cannot be.

        Raises:
            DamagedError: it is no database, or not whole.
            WizardError: it cannot be opened, or is not ours.
        """
        with told(file):
            try:
                connection = _read_only(file, "mode=ro")
            except sqlite3.OperationalError:
                connection = _read_only(file, "immutable=1")  # where even the log's index may not be made
            try:
                check_owner(connection, file)
            except BaseException:
                connection.close()
                raise
        return cls(file, connection, writable=False)

    @classmethod
    def show(cls, file: Path) -> Database:
        """Open a file that cannot be changed for the list; one of an earlier form is shown as a copy in memory.

        Raises:
            DamagedError: it is no database, or not whole.
            WizardError: it cannot be opened, or is not ours.
        """
        found = cls.look_into(file)
        with told(file):
            done = check_owner(found.connection, file)
            if done == len(STEPS):
                return found
            copied = sqlite3.connect(":memory:", isolation_level=None)
            found.connection.backup(copied)
            found.close()
            _bring_up(copied, done)
        return cls(file, copied, writable=False)

    def close(self) -> None:
        """Close it; what was committed stays."""
        self.connection.close()

    def adopt(self, other: Database) -> None:
        """Go on with another database's connection, for everyone who holds this one."""
        self._connection.close()
        self.file, self._connection, self.writable = other.file, other.connection, other.writable

    def told(self) -> AbstractContextManager[None]:
        """Turn what SQLite and the system complain of into a sentence.

        Raises:
            WizardError: with that sentence.
        """
        return told(self.file)

    @contextlib.contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """Hold one transaction: all of it is on the disk at the end, or nothing.

        Raises:
            WizardError: it could not be written; nothing of it was.
        """
        with told(self.file), transaction(self.connection):
            yield self.connection


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Hold one transaction; whatever is raised inside takes all of it back."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextlib.contextmanager
def told(file: Path) -> Iterator[None]:
    """Turn what SQLite and the system complain of into a sentence.

    Raises:
        WizardError: with that sentence.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise _said(file, error) from error
    except OSError as error:
        raise RefusedError(cannot_write(file, error)) from error


def _said(file: Path, error: sqlite3.Error) -> WizardError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & PRIMARY
    if code in DAMAGE:
        text = mark("{file}: the library is damaged; close the program and start it again to mend it")
        return DamagedError(say(text, file=file))
    if code in REFUSED:
        return RefusedError(_unwritten(file, say(FORBIDDEN)))
    return WizardError(_unwritten(file, say(_REASONS[code]) if code in _REASONS else str(error)))


def _unwritten(file: Path, reason: str) -> str:
    return say("{place}: cannot be written: {reason}", place=file, reason=reason)


def _connect(file: Path) -> sqlite3.Connection:
    file.parent.mkdir(parents=True, exist_ok=True)
    return sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)


def _read_only(file: Path, how: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?{how}", uri=True, timeout=PATIENCE, isolation_level=None)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, file: Path) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    _choose_journal(connection, "DELETE" if on_network(file.parent) else "WAL")
    connection.execute("PRAGMA synchronous = FULL")
    _bring_up(connection, check_owner(connection, file))
    with transaction(connection):  # what may not be written to says so now, not at the first answer
        connection.execute("UPDATE assessments SET id = id WHERE 0")


def _choose_journal(connection: sqlite3.Connection, mode: str) -> None:
    """Choose the journal; while another window makes the same file, SQLite does not wait for it by itself."""
    last = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute(f"PRAGMA journal_mode = {mode}")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & PRIMARY != sqlite3.SQLITE_BUSY or time.monotonic() > last:
                raise
            time.sleep(A_MOMENT)
        else:
            return


def _bring_up(connection: sqlite3.Connection, done: int) -> None:
    for number in range(done + 1, len(STEPS) + 1):
        with transaction(connection):
            advance(connection, number)
