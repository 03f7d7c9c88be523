"""Copies of the library: one a day, a few of them kept, and what to go on with when it is damaged.

A copy is made by SQLite itself, whole and of one moment, while windows go on
writing; it is one file without a log beside it.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from typing import TYPE_CHECKING

from wizard.domain.errors import WizardError
from wizard.domain.language import say
from wizard.store.database import DamagedError, Database, told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Wanted = Callable[[], bool]

KEPT = 7  # daily copies
PAGES = 1000  # copied between two looks at whether it is still wanted
STEPS = 100_000  # of SQLite's machine between two such looks
FOLDER = "backups"
COPIES = "library-????-??-??.db"
LOGS = ("-wal", "-shm", "-journal")


class NotWantedError(WizardError):
    """It was stopped half-way, and nothing was changed."""


def daily_copy(database: Database, folder: Path, wanted: Wanted) -> Path | None:
    """Make today's copy unless it is there, and remove the oldest; ``None`` where there was nothing to do.

    Raises:
        WizardError: it cannot be written; the copies that were there stay.
    """
    target = folder / f"library-{time.strftime('%Y-%m-%d')}.db"
    if target.exists():
        return None
    copy(database, target, wanted)
    others = [old for old in daily_copies(folder) if old != target]  # after a clock was set back, today is the oldest
    for old in others[KEPT - 1 :]:
        with contextlib.suppress(OSError):
            old.unlink()
    return target


def daily_copies(folder: Path) -> list[Path]:
    """Return the copies in a folder, the latest first."""
    return sorted(folder.glob(COPIES), reverse=True)


def copy(database: Database, target: Path, wanted: Wanted) -> None:
    """Copy the library as it is at this moment to a file, whole or not at all.

    Args:
        wanted: asked again and again whether to go on.

    Raises:
        NotWantedError: it was not wanted any longer.
        WizardError: it cannot be written; the file that was there stays.
    """
    part = target.with_name(f".{target.name}.{time.monotonic_ns()}.part")
    try:
        with told(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            _copy_pages(database.connection, part, wanted)
            part.replace(target)
    finally:
        for left in (part, *(part.with_name(part.name + log) for log in LOGS)):
            with contextlib.suppress(OSError):
                left.unlink()


def put_back(source: Path, database: Database) -> None:
    """Give the library the content of a copy; other windows see it with their next look.

    Raises:
        WizardError: it is no copy, or the library cannot be written to.
    """
    copied = Database.look_into(source)
    try:
        with told(database.file):
            copied.connection.backup(database.connection)
    finally:
        copied.close()


def check(database: Database, wanted: Wanted) -> None:
    """Look through the whole file.

    Raises:
        DamagedError: it is not whole.
        NotWantedError: it was not wanted any longer.
    """
    with told(database.file), _while_wanted(database.connection, wanted):
        found = database.connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        msg = say("{file}: the library is damaged ({finding})", file=database.file, finding=found)
        raise DamagedError(msg)


def last_good(folder: Path) -> Path | None:
    """Return the latest copy that is whole."""
    return next((copied for copied in daily_copies(folder) if intact(copied)), None)


def intact(file: Path) -> bool:
    """Tell whether a copy is one, and whole."""
    try:
        copied = Database.look_into(file)
    except WizardError:
        return False
    try:
        check(copied, _always)
    except WizardError:
        return False
    finally:
        copied.close()
    return True


def set_aside(file: Path, folder: Path) -> Path:
    """Move a database with its logs to a folder, under a name of its own, and return where it is now.

    Raises:
        WizardError: it cannot be moved.
    """
    target = folder / f"{file.stem}-{time.strftime('%Y-%m-%d-%H%M%S')}-{time.monotonic_ns() % 1000:03}{file.suffix}"
    with told(target):
        folder.mkdir(parents=True, exist_ok=True)
        file.replace(target)
        for log in LOGS:
            with contextlib.suppress(FileNotFoundError):
                file.with_name(file.name + log).replace(target.with_name(target.name + log))
    return target


def _copy_pages(source: sqlite3.Connection, target: Path, wanted: Wanted) -> None:
    with contextlib.closing(sqlite3.connect(target, isolation_level=None)) as copied:
        source.execute("BEGIN")  # one moment, however much is written meanwhile
        try:
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            source.backup(copied, pages=PAGES, progress=_Progress(wanted), sleep=0)
        finally:
            source.execute("ROLLBACK")
        copied.execute("PRAGMA journal_mode = DELETE")


class _Progress:
    """Stops a copy that is no longer wanted."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted

    def __call__(self, _status: int, _remaining: int, _total: int) -> None:
        if not self._wanted():
            raise NotWantedError


@contextlib.contextmanager
def _while_wanted(connection: sqlite3.Connection, wanted: Wanted) -> Iterator[None]:
    """Stop what runs on a connection when it is no longer wanted."""
    connection.set_progress_handler(_Unwanted(wanted), STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise NotWantedError from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


class _Unwanted:
    """Answers SQLite's question whether to stop."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted

    def __call__(self) -> bool:
        return not self._wanted()


def _always() -> bool:
    return True
