"""The library as tests look at it and get in its way."""

from __future__ import annotations

import contextlib
import sqlite3

from tests.shipped import BANK, CATALOGUE
from wizard.domain.answers import answered
from wizard.domain.assessment import Assessment, Client
from wizard.store.cases import Case
from wizard.store.database import Database
from wizard.store.shelf import Description, Shelf
from wizard.store.sittings import Setting

UID = "0123456789abcdef" * 2
TYPED = frozenset({"b_users"})
NOTHING_TOLD = {
    "answered": 3,
    "asked": 12,
    "score": None,
    "band": "",
    "plan": "",
    "notes": "",
    "findings": "",
}


def case_in(database, uid=UID, mode="full", process=1):
    """Return a case of a library, as a process of that number holds it."""
    return Case(database, Setting(BANK, CATALOGUE, TYPED, "here", process), uid, mode)


def answers(client="Harbour Dental Lab", **values):
    """Return an assessment with these values."""
    return Assessment(Client(client), {question: answered(value) for question, value in values.items()})


def kept(library, client="Harbour", **values):
    """Keep an assessment and let go of it; return its uid."""
    case = library.new("full")
    case.keep(answers(client, **values))
    library.close_case(case)
    return case.uid


def fill(database, *clients):
    """Keep one assessment for each client, in that order; return their uids."""
    uids = [f"{place:032x}" for place in range(len(clients))]
    for uid, client in zip(uids, clients, strict=True):
        case = case_in(database, uid)
        case.keep(answers(client))
        case.leave()
    return uids


def describe(shelf, uid, **told):
    """Keep a description of a row, as if it had been worked out."""
    shelf.describe(uid, shelf.revision(uid), Description(**{**NOTHING_TOLD, **told}))


def opened(kind, request, folder):
    """Return a new library of a kind: in a file, or on a server as a seller's login opens it."""
    if kind != "server":
        return Database.open(folder / "library.db")
    from wizard.store.server import Server

    return Server.open(request.getfixturevalue("team").url("anna"))


def reopened(database):
    """Return a library as another window opens it."""
    if isinstance(database, Database):
        return Database.open(database.file)
    return type(database).open(database.address)


def on_disk(home):
    """Return every assessment that is in a data folder's library, as another program would read it."""
    database = Database.look_into(home / "library.db")
    try:
        shelf = Shelf(database)
        return [shelf.read(row.uid) for row in shelf.rows()]
    finally:
        database.close()


def every_row(database, table):
    """Return the rows of a table as dicts."""
    found = database.connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - the test's own words
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


@contextlib.contextmanager
def locked(home):
    """Hold the library as if another program were writing to it all the time; rollback lets it go."""
    with contextlib.closing(sqlite3.connect(home / "library.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other
