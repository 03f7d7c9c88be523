"""What can still be read of a damaged library, brought into the one that takes its place."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from wizard.domain.errors import WizardError
from wizard.store.cases import Case
from wizard.store.database import Database
from wizard.store.entries import SHAPES, read_entries
from wizard.store.mirror import BASES

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.store.sittings import Setting

_EXPORTED = "SELECT number, moment, kind, day, place, digest, inputs FROM exports WHERE assessment = ?"
_KEEP_EXPORTED = (
    "INSERT OR IGNORE INTO exports (assessment, number, moment, kind, day, place, digest, inputs)"
    " SELECT id, ?, ?, ?, ?, ?, ?, ? FROM assessments WHERE uid = ?"
)
_PUT_AWAY = "SELECT pinned, trashed, archived, origin FROM assessments WHERE id = ?"
_KEEP_PUT_AWAY = "UPDATE assessments SET pinned = ?, trashed = ?, archived = ?, origin = ? WHERE uid = ?"
_SORTED = "SELECT follow_up, source, sourced FROM assessments WHERE id = ?"  # not in the first form, as the tags
_KEEP_SORTED = "UPDATE assessments SET follow_up = ?, source = ?, sourced = ? WHERE uid = ?"
_TAGGED = "SELECT tag_key, tag FROM tags WHERE assessment = ?"
_KEEP_TAGGED = "INSERT OR IGNORE INTO tags (assessment, tag_key, tag) SELECT id, ?, ? FROM assessments WHERE uid = ?"
_BESIDE = ((_PUT_AWAY, _KEEP_PUT_AWAY), (_SORTED, _KEEP_SORTED), (_TAGGED, _KEEP_TAGGED))
_BANK = (
    "SELECT name, version, hash FROM sittings AS s JOIN banks AS b ON b.id = s.bank"
    " WHERE s.assessment = ? ORDER BY s.id DESC LIMIT 1"
)
_KEEP_BANK = (
    "UPDATE sittings SET bank = (SELECT id FROM banks WHERE hash = ?) WHERE id ="
    " (SELECT max(s.id) FROM sittings AS s JOIN assessments AS a ON a.id = s.assessment WHERE uid = ?)"
)
_MIRRORED = (
    "SELECT team, b.mode, content, theirs, ours = revision FROM bases AS b JOIN assessments AS a ON a.uid = b.uid"
    " WHERE a.id = ?"
)
_KEEP_MIRRORED = (
    "INSERT OR REPLACE INTO bases (team, mode, content, theirs, ours, uid)"
    " SELECT ?, ?, ?, ?, CASE WHEN ? THEN revision ELSE 0 END, uid FROM assessments WHERE uid = ?"
)
ORDERS = ("ASC", "DESC")  # from both ends, to get round a page that cannot be read


def rescue(damaged: Path, database: Database, setting: Setting) -> int:
    """Take over every assessment that can be read and went on since the copy; return how many."""
    try:
        broken = Database.look_into(damaged)
    except WizardError:
        return 0
    try:
        return sum(_rescued(broken.connection, number, database, setting) for number in _numbers(broken.connection))
    finally:
        broken.close()


def _numbers(broken: sqlite3.Connection) -> set[int]:
    found: set[int] = set()
    for order in ORDERS:
        try:
            for (number,) in broken.execute(f"SELECT id FROM assessments ORDER BY id {order}"):  # noqa: S608 - our own words
                found.add(number)
        except sqlite3.DatabaseError:
            continue
    return found


def _rescued(broken: sqlite3.Connection, number: int, database: Database, setting: Setting) -> bool:
    try:
        uid, mode, revision = broken.execute(
            "SELECT uid, mode, revision FROM assessments WHERE id = ?", (number,)
        ).fetchone()
        tables = {name for (name,) in broken.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        kinds = [kind for kind, shape in SHAPES.items() if shape.table in tables]
        assessment = read_entries(broken, number, mode, setting.agreed, kinds)
    except (sqlite3.DatabaseError, TypeError, ValueError):
        return False
    there = database.connection.execute("SELECT revision FROM assessments WHERE uid = ?", (uid,)).fetchone()
    newer = there is None or there[0] < revision
    if newer:
        case = Case(database, setting, uid, mode)
        case.sit_down()
        case.keep(assessment)
        case.leave()
        _keep_bank(broken, number, uid, database)
        _keep_mirrored(broken, number, uid, database)
    for read, keep in (*(_BESIDE if newer else ()), (_EXPORTED, _KEEP_EXPORTED)):
        _keep(database, keep, [(*row, uid) for row in _found(broken, read, number)])
    return newer


def _keep_bank(broken: sqlite3.Connection, number: int, uid: str, database: Database) -> None:
    """Let an assessment go by the question bank that it was made with."""
    found = next(iter(_found(broken, _BANK, number)), None)
    if found is not None:
        with database.change() as connection:
            connection.execute("INSERT OR IGNORE INTO banks (name, version, hash) VALUES (?, ?, ?)", found)
            connection.execute(_KEEP_BANK, (found[-1], uid))


def _keep_mirrored(broken: sqlite3.Connection, number: int, uid: str, database: Database) -> None:
    """Let an assessment that is a team's stay so, with what was not sent there yet."""
    rows = [(*row, uid) for row in _found(broken, _MIRRORED, number)]
    if rows:
        with database.change() as connection:
            connection.execute(BASES)
        _keep(database, _KEEP_MIRRORED, rows)


def _found(broken: sqlite3.Connection, read: str, number: int) -> list[tuple[object, ...]]:
    """Return what can be read of an assessment beside its answers; an earlier form has no place for some."""
    try:
        return broken.execute(read, (number,)).fetchall()
    except sqlite3.DatabaseError:
        return []


def _keep(database: Database, statement: str, rows: list[tuple[object, ...]]) -> None:
    with database.change() as connection:
        connection.executemany(statement, rows)
