"""The tables of the library, and the steps from each earlier form to the newest.

``PRAGMA user_version`` counts the steps a file has been through. A step is
never changed once it was released: the next form is another step.

An assessment's content lies in tables of one shape (answers, clients, marks,
assumptions, agreements, carried): which assessment, about what, the content,
when it was given and in which sitting. What is replaced or taken back goes to ``history``.
A sitting is one window's time with one assessment: it tells who holds it, and
under which bank and prices its answers were given; ``wordings`` are the
questions as that bank asked them. Of ``assessments``, ``answered`` to ``plan``,
``unknowns`` and the table ``texts`` are worked out from the rest, for the list
and the search; a file that gets a new one of them has all rows described anew.

Units:
    moments   seconds since 1970, UTC
    days      "2026-03-31"; "" where there is none, so that they sort and compare as texts
    value     JSON, so that a number stays a number and a list a list
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from wizard.domain.errors import WizardError
from wizard.domain.language import mark, say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizard.store.connections import Connection

OWNER = 0x52575A31  # "RWZ1": whose file it is
_FIRST = """
CREATE TABLE banks (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, version TEXT NOT NULL, hash TEXT NOT NULL UNIQUE
);
CREATE TABLE wordings (
    bank INTEGER NOT NULL REFERENCES banks, question TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (bank, question)
) WITHOUT ROWID;
CREATE TABLE prices (
    id INTEGER PRIMARY KEY, content TEXT NOT NULL UNIQUE
);
CREATE TABLE assessments (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, mode TEXT NOT NULL, origin TEXT NOT NULL DEFAULT '',
    created REAL NOT NULL, changed REAL NOT NULL, revision INTEGER NOT NULL DEFAULT 0,
    client TEXT NOT NULL DEFAULT '', client_key TEXT NOT NULL DEFAULT '',
    pinned INTEGER NOT NULL DEFAULT 0, trashed REAL, archived REAL,
    described INTEGER NOT NULL DEFAULT -1, answered INTEGER NOT NULL DEFAULT 0, asked INTEGER NOT NULL DEFAULT 0,
    score REAL, band TEXT NOT NULL DEFAULT '', plan TEXT NOT NULL DEFAULT ''
);
CREATE INDEX listed ON assessments (pinned DESC, changed DESC, client_key) WHERE trashed IS NULL AND archived IS NULL;
CREATE INDEX thrown ON assessments (trashed DESC, client_key) WHERE trashed IS NOT NULL;
CREATE INDEX taken ON assessments (origin) WHERE origin != '';
CREATE INDEX undescribed ON assessments (id) WHERE described != revision;
CREATE TABLE sittings (
    id INTEGER PRIMARY KEY, assessment INTEGER NOT NULL REFERENCES assessments, bank INTEGER NOT NULL REFERENCES banks,
    prices INTEGER REFERENCES prices, host TEXT NOT NULL, process INTEGER NOT NULL, since REAL NOT NULL, ended REAL
);
CREATE INDEX held ON sittings (assessment) WHERE ended IS NULL;
CREATE TABLE answers (
    assessment INTEGER NOT NULL REFERENCES assessments, question TEXT NOT NULL,
    state TEXT NOT NULL, value TEXT, note TEXT NOT NULL, evidence TEXT,
    given REAL NOT NULL, sitting INTEGER NOT NULL REFERENCES sittings, PRIMARY KEY (assessment, question)
) WITHOUT ROWID;
CREATE TABLE clients (
    assessment INTEGER NOT NULL REFERENCES assessments, field TEXT NOT NULL, content TEXT NOT NULL,
    given REAL NOT NULL, sitting INTEGER NOT NULL REFERENCES sittings, PRIMARY KEY (assessment, field)
) WITHOUT ROWID;
CREATE TABLE marks (
    assessment INTEGER NOT NULL REFERENCES assessments, question TEXT NOT NULL, reminder TEXT NOT NULL,
    given REAL NOT NULL, sitting INTEGER NOT NULL REFERENCES sittings, PRIMARY KEY (assessment, question)
) WITHOUT ROWID;
CREATE TABLE assumptions (
    assessment INTEGER NOT NULL REFERENCES assessments, name TEXT NOT NULL, figure TEXT NOT NULL,
    given REAL NOT NULL, sitting INTEGER NOT NULL REFERENCES sittings, PRIMARY KEY (assessment, name)
) WITHOUT ROWID;
CREATE TABLE agreements (
    assessment INTEGER NOT NULL REFERENCES assessments, part TEXT NOT NULL, content TEXT NOT NULL,
    given REAL NOT NULL, sitting INTEGER NOT NULL REFERENCES sittings, PRIMARY KEY (assessment, part)
) WITHOUT ROWID;
CREATE TABLE history (
    assessment INTEGER NOT NULL REFERENCES assessments, revision INTEGER NOT NULL, kind TEXT NOT NULL,
    about TEXT NOT NULL, content TEXT NOT NULL, given REAL NOT NULL, sitting INTEGER NOT NULL, replaced REAL NOT NULL,
    PRIMARY KEY (assessment, revision, kind, about)
) WITHOUT ROWID;
CREATE TABLE exports (
    assessment INTEGER NOT NULL REFERENCES assessments, number INTEGER NOT NULL, moment REAL NOT NULL,
    kind TEXT NOT NULL, day TEXT NOT NULL, place TEXT NOT NULL, digest TEXT NOT NULL, inputs TEXT NOT NULL,
    PRIMARY KEY (assessment, number)
) WITHOUT ROWID;
"""
_SECOND = """
ALTER TABLE assessments ADD COLUMN unknowns INTEGER NOT NULL DEFAULT 0;
ALTER TABLE assessments ADD COLUMN follow_up TEXT NOT NULL DEFAULT '';
ALTER TABLE assessments ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE assessments ADD COLUMN sourced TEXT NOT NULL DEFAULT '';
CREATE TABLE tags (
    assessment INTEGER NOT NULL REFERENCES assessments, tag_key TEXT NOT NULL, tag TEXT NOT NULL,
    PRIMARY KEY (assessment, tag_key)
) WITHOUT ROWID;
CREATE INDEX tagged ON tags (tag_key, tag, assessment);
DROP INDEX listed;
CREATE INDEX listed ON assessments (
    pinned DESC, changed DESC, client_key, band, plan, score, unknowns, follow_up
) WHERE trashed IS NULL AND archived IS NULL;
CREATE INDEX put_by ON assessments (
    pinned DESC, changed DESC, client_key, band, plan, score, unknowns, follow_up
) WHERE trashed IS NULL AND archived IS NOT NULL;
UPDATE assessments SET described = -1, unknowns = (
    SELECT count(*) FROM answers WHERE assessment = assessments.id AND state = 'unknown'
)
"""
_THIRD = """
ALTER TABLE assessments ADD COLUMN earlier TEXT NOT NULL DEFAULT '';
CREATE INDEX followed ON assessments (earlier) WHERE earlier != '';
CREATE INDEX named ON assessments (client_key) WHERE client_key != '';
CREATE TABLE carried (
    assessment INTEGER NOT NULL REFERENCES assessments, question TEXT NOT NULL, day TEXT NOT NULL,
    given REAL NOT NULL, sitting INTEGER NOT NULL REFERENCES sittings, PRIMARY KEY (assessment, question)
) WITHOUT ROWID
"""
TEXTS = """
CREATE VIRTUAL TABLE texts USING fts5 (
    client, notes, findings, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)
"""
_PLAIN_TEXTS = "CREATE TABLE texts (client TEXT, notes TEXT, findings TEXT)"


def advance(connection: Connection, number: int) -> None:
    """Take one step inside the caller's transaction, unless another window was faster."""
    if _number(connection, "user_version") < number:
        STEPS[number - 1](connection)
        connection.execute(f"PRAGMA application_id = {OWNER}")
        connection.execute(f"PRAGMA user_version = {number}")


def check_owner(connection: Connection, file: Path) -> int:
    """Return how many steps a file has been through.

    Raises:
        WizardError: it is not ours, or a newer version of the program wrote it.
    """
    version = _number(connection, "user_version")
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and _number(connection, "application_id") != OWNER:
        text = mark("{file}: is a database of another program; move it elsewhere or choose another data folder")
        raise WizardError(say(text, file=file))
    if version > len(STEPS):
        text = mark("{file}: was written by a newer version of the program; install that version to open it")
        raise WizardError(say(text, file=file))
    return version


def _number(connection: Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _first(connection: Connection) -> None:
    _run(connection, _FIRST)
    try:
        connection.execute(TEXTS)
    except sqlite3.OperationalError:  # an SQLite built without full-text search
        connection.execute(_PLAIN_TEXTS)


def _second(connection: Connection) -> None:
    """Make room for what is filtered by; one wide index answers every filter and order without the rows themselves."""
    _run(connection, _SECOND)


def _third(connection: Connection) -> None:
    """Make room for what an assessment takes over from an earlier one of the same client."""
    _run(connection, _THIRD)


def _run(connection: Connection, statements: str) -> None:
    for statement in statements.strip().split(";\n"):
        connection.execute(statement)


STEPS: tuple[Callable[[Connection], None], ...] = (_first, _second, _third)
