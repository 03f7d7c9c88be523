"""A data folder of the test's own."""

from __future__ import annotations

import pytest

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
