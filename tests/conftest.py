"""What every test runs under."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, settings

NUMBERS = itertools.count(1)

settings.register_profile(
    "steady",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")


def pytest_addoption(parser):
    """Let golden texts be accepted: pytest tests/proposal --update-golden."""
    parser.addoption("--update-golden", action="store_true", help="write the golden texts instead of comparing them")


@pytest.fixture(scope="session")
def cluster():
    """Return a PostgreSQL server with a prepared library to copy."""
    from tests.server import Team, running

    with running() as found:
        prepared = Team(found, "prepared")
        prepared.make()
        prepared.prepare()
        yield found


@pytest.fixture
def team(cluster):
    """Return an empty team library, and the ways into it."""
    from tests.server import Team

    found = Team(cluster, f"team_{next(NUMBERS)}")
    found.make("prepared")
    yield found
    if cluster.up:
        found.drop()


@pytest.fixture
def told(capsys):
    """Run a command in this process; return exit code, output and complaints."""
    from tests.program import run

    def tell(*words):
        code = run(*words)
        found = capsys.readouterr()
        return code, found.out, found.err

    return tell
