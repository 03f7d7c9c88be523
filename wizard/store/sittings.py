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
    from collections.abc import Collection, Sequence

    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank
    from wizard.store.connections import Connection


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


def begin(connection: Connection, assessment: int, setting: Setting) -> int:
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


def new_row(connection: Connection, statement: str, values: Sequence[object]) -> int:
    """Insert a row and return its number."""
    return int(connection.execute(f"{statement} RETURNING id", values).fetchone()[0])


def _bank(connection: Connection, bank: Bank) -> int:
    known = _number(connection, "SELECT id FROM banks WHERE hash = ?", bank.fingerprint)
    if known is not None:
        return known
    values = (bank.id, bank.version, bank.fingerprint)
    connection.execute("INSERT INTO banks (name, version, hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", values)
    statement = "INSERT INTO wordings (bank, question, text) SELECT id, ?, ? FROM banks WHERE hash = ?"
    wordings = [(question.id, question.text, bank.fingerprint) for question in bank.questions]
    connection.executemany(f"{statement} ON CONFLICT DO NOTHING", wordings)
    return _bank(connection, bank)


def _prices(connection: Connection, catalogue: Catalogue | None) -> int | None:
    if catalogue is None:
        return None
    content = json.dumps(snapshot(freeze(catalogue)), sort_keys=True)
    asked = "SELECT id FROM prices WHERE content = ?"
    known = _number(connection, asked, content)
    if known is None:  # where another window is just as far, its row is waited for and taken
        connection.execute("INSERT INTO prices (content) VALUES (?) ON CONFLICT DO NOTHING", (content,))
        known = _number(connection, asked, content)
    return known


def _number(connection: Connection, statement: str, value: str) -> int | None:
    row = connection.execute(statement, (value,)).fetchone()
    return None if row is None else int(row[0])
