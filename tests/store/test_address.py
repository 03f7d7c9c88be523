"""Addresses of team libraries: how they are shown, and which library they lead to."""

from __future__ import annotations

import pytest

from wizard.store.address import is_address, place, shown


@pytest.mark.parametrize(
    ("url", "seen"),
    [
        ("postgresql://anna@server/db", "postgresql://anna@server/db"),
        ("postgresql://anna:secret@server:5433/db", "postgresql://anna@server:5433/db"),
        ("postgresql://anna:se%40cr:et@server/db", "postgresql://anna@server/db"),
        ("postgresql://anna:sec@ret@server/db", "postgresql://anna@server/db"),
        ("postgresql:///db?host=/run/pg&password=secret", "postgresql:///db?host=/run/pg"),
        ("postgresql://a@b/db?sslmode=verify-full&sslpassword=secret", "postgresql://a@b/db?sslmode=verify-full"),
        ("postgresql://[secret", "postgresql://..."),
        ("library.db", "library.db"),
    ],
)
def test_an_address_is_shown_without_any_password(url, seen):
    assert shown(url) == seen
    assert "secret" not in shown(url)


@pytest.mark.parametrize(("text", "right"), [("postgres://a/b", True), ("mysql://a/b", False), ("postgresql:a", False)])
def test_an_address_is_known_by_its_beginning(text, right):
    assert is_address(text) == right


def test_two_logins_of_one_team_have_one_library():
    assert place("postgresql://anna:x@Server:5432/db") == place("postgresql://berta@server:5432/db?sslmode=require")
    assert place("postgresql://anna@server/one") != place("postgresql://anna@server/two")
