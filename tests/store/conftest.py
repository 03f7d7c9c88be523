"""A library to write to."""

from __future__ import annotations

import pytest

from wizard.store.database import Database


@pytest.fixture
def database(tmp_path):
    """Return a new library."""
    opened = Database.open(tmp_path / "library.db")
    yield opened
    opened.close()


@pytest.fixture
def other(database):
    """Return the same library as another window has it open."""
    opened = Database.open(database.file)
    yield opened
    opened.close()
