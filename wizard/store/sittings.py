"""A sitting: one window's time with one assessment, under one question bank and one list of prices."""

from __future__ import annotations

import json
import os
import platform
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizard.domain.frozen import freeze, snapshot
from wizard.store.entries import Agreed, none_agreed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence

    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank


@dataclass(frozen=True, slots=True)
class Setting:
    """What every answer of one window is given under.

    Attributes:
        typed: the questions answered letter by letter.
        agreed: reads what was agreed, from the form that it is kept in.
    """

    bank: Bank
    catalogue: Catalogue | None
    typed: Collection[str] = ()
    host: str = field(default_factory=platform.node)
    process: int = field(default_factory=os.getpid)
    agreed: Agreed = none_agreed


def begin(connection: sqlite3.Connection, assessment: int, setting: Setting) -> int:
    """Note that a window holds an assessment from now on; return the sitting's number."""
    return new_row(
        connection,
        "INSERT INTO sittings (assessment, bank, prices, host, process, since) VALUES (?, ?, ?, ?, ?, ?)",
        (
            assessment,
            _bank(connection, setting.bank),
            _prices(connection, setting.catalogue),
            setting.host,
            setting.process,
            time.time(),
        ),
    )


def new_row(connection: sqlite3.Connection, statement: str, values: Sequence[object]) -> int:
    """Insert a row and return its number."""
    connection.execute(statement, values)
    return int(connection.execute("SELECT last_insert_rowid()").fetchone()[0])


def _bank(connection: sqlite3.Connection, bank: Bank) -> int:
    row = connection.execute("SELECT id FROM banks WHERE hash = ?", (bank.fingerprint,)).fetchone()
    if row is not None:
        return int(row[0])
    values = (bank.id, bank.version, bank.fingerprint)
    number = new_row(connection, "INSERT INTO banks (name, version, hash) VALUES (?, ?, ?)", values)
    wordings = [(number, question.id, question.text) for question in bank.questions]
    connection.executemany("INSERT INTO wordings (bank, question, text) VALUES (?, ?, ?)", wordings)
    return number


def _prices(connection: sqlite3.Connection, catalogue: Catalogue | None) -> int | None:
    if catalogue is None:
        return None
    content = json.dumps(snapshot(freeze(catalogue)), sort_keys=True)
    row = connection.execute("SELECT id FROM prices WHERE content = ?", (content,)).fetchone()
    return int(row[0]) if row else new_row(connection, "INSERT INTO prices (content) VALUES (?)", (content,))
