"""The command for a team's library, on a real server."""

from __future__ import annotations

import pytest

from tests.server import PASSWORD, Team
from wizard.store.roles import READER, SELLER


@pytest.fixture
def bare(cluster):
    """Return a database without a library."""
    found = Team(cluster, "bare")
    found.make()
    yield found
    found.drop()


def test_a_library_is_made_and_told_without_its_password(told, bare):
    url = bare.url("postgres")
    assert told("team", url)[0] == 1
    code, said, complaints = told("team", url, "--set-up")

    assert (code, complaints) == (0, "")
    assert "the team's library is set up" in said
    assert SELLER in said
    assert READER in said
    assert "0 assessments; this login may look at it, write answers, and bring it on" in said
    assert "pepper" not in said


def test_whoever_owns_the_database_and_may_make_roles_makes_a_library(told, bare):
    bare.as_root(f"CREATE ROLE dora LOGIN CREATEROLE PASSWORD '{PASSWORD}'")
    bare.as_root("ALTER DATABASE bare OWNER TO dora")
    code, said, _ = told("team", bare.url("dora"), "--set-up")

    assert (code, "bring it on" in said) == (0, True)
    assert told("team", bare.url("anna"))[0] == 0


def test_a_login_is_told_what_it_may_do(told, team):
    code, said, _ = told("team", team.url("rita"))

    assert (code, said.rpartition("; ")[2]) == (0, "this login may look at it\n")


def test_a_login_that_may_not_make_a_library_is_told_so(told, bare):
    code, said, complaints = told("team", bare.url("anna"), "--set-up")

    assert (code, said) == (1, "")
    assert "your login may not do that" in complaints
    assert bare.as_root("SELECT count(*) FROM pg_namespace WHERE nspname = 'readiness_wizard'") == [(0,)]


def test_what_is_no_address_is_told(told):
    assert told("team", "library.db") == (
        1,
        "",
        "library.db: is no address of a team library; write postgresql://LOGIN@SERVER/DATABASE\n",
    )
