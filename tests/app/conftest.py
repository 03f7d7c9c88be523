"""A data folder of the test's own."""

from __future__ import annotations

import pytest

from tests.teamwork import choose
from wizard.app import team as teams
from wizard.app.library import Library


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Return the folder that everything is written to."""
    folder = tmp_path / "home"
    monkeypatch.setenv("READINESS_WIZARD_HOME", str(folder))
    return folder


@pytest.fixture
def library(home):  # noqa: ARG001 - it lies there
    """Return the library in that folder."""
    opened = Library.open()
    yield opened
    opened.close()


@pytest.fixture
def chosen(home, team):  # noqa: ARG001 - it lies there
    """Return a team whose library anna has chosen."""
    choose(team.url("anna"))
    return team


@pytest.fixture
def libraries():
    """Open libraries as the settings name them; all are closed when the test ends."""
    found = []

    def open_one():
        found.append(teams.opened())
        return found[-1]

    yield open_one
    for library in found:
        library.close()
        if isinstance(library, teams.TeamLibrary):
            library.local.close()
