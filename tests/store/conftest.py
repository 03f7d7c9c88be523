"""A library to write to: a file, and once more on a server."""

from __future__ import annotations

import pytest

from tests.library import opened, reopened
from wizard.store.database import Database


@pytest.fixture(params=["file", "server"])
def database(request, tmp_path):
    """Return a new library."""
    found = opened(request.param, request, tmp_path)
    yield found
    found.close()


@pytest.fixture
def other(database):
    """Return the same library as another window has it open."""
    found = reopened(database)
    yield found
    found.close()


@pytest.fixture
def owner(request, database):
    """Return the same library as somebody has it open who may do anything with it."""
    found = reopened(database) if isinstance(database, Database) else _as_administrator(request)
    yield found
    found.close()


def _as_administrator(request):
    from wizard.store.server import Server

    return Server.open(request.getfixturevalue("team").url("adam"))
