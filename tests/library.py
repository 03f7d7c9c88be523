"""The library as tests look at it and get in its way."""

from __future__ import annotations

import contextlib
import sqlite3

from wizard.store.database import Database
from wizard.store.shelf import Shelf


def on_disk(home):
    """Return every assessment that is in a data folder's library, as another program would read it."""
    database = Database.look_into(home / "library.db")
    try:
        shelf = Shelf(database)
        return [shelf.read(row.uid) for row in shelf.rows()]
    finally:
        database.close()


@contextlib.contextmanager
def locked(home):
    """Hold the library as if another program were writing to it all the time; rollback lets it go."""
    with contextlib.closing(sqlite3.connect(home / "library.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other
