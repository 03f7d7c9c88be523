"""What can still be read of a damaged library, brought into the one that takes its place."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from wizard.domain.errors import WizardError
from wizard.store.cases import Case
from wizard.store.database import Database
from wizard.store.entries import read_entries

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.store.sittings import Setting

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
        assessment = read_entries(broken, number, mode, setting.agreed)
    except (sqlite3.DatabaseError, TypeError, ValueError):
        return False
    there = database.connection.execute("SELECT revision FROM assessments WHERE uid = ?", (uid,)).fetchone()
    if there is not None and there[0] >= revision:
        return False
    case = Case(database, setting, uid, mode)
    case.sit_down()
    case.keep(assessment)
    case.leave()
    return True
