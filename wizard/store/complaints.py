"""What PostgreSQL and its driver complain of, as one sentence each."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import psycopg

from wizard.domain.errors import WizardError
from wizard.store.database import RefusedError
from wizard.store.storage import LostError

if TYPE_CHECKING:
    from collections.abc import Iterator

AGAIN = "somebody else was writing the same at this moment; try again"
AWAY = "the server cannot be reached; check the network, the name of the server and its port"
PASSWORD = "the password is wrong or missing; put it into ~/.pgpass, or PGPASSWORD, or the address"  # noqa: S105 - a sentence about one
LOGIN = "the server does not let this login in; ask the administrator of the database"
TLS = "no safe connection (TLS) could be made; ask the administrator of the database about sslmode"
MISSING = "the server has no database of that name; check the last part of the address"
BY_STATE = {
    "28P01": PASSWORD,
    "28000": LOGIN,
    "3D000": MISSING,
    "25006": "the server takes no changes; it may be a copy of the one to work with",
    "40001": AGAIN,
    "40P01": AGAIN,
    "55P03": AGAIN,
    "57014": "the server took too long to answer; try again",
    "53100": "the server's disk is full; ask the administrator of the database",
    "53300": "the server has too many connections; try again, or ask the administrator of the database",
}
NOT_ALLOWED = "42501"
BY_WORDS = (  # a refused connection has words only; from a server of another language they are told as they are
    (("too many connections", "too many clients", "remaining connection slots"), BY_STATE["53300"]),
    (("password authentication failed", "no password supplied"), PASSWORD),
    (("does not support SSL", "certificate"), TLS),
    (("no pg_hba.conf entry", "is not permitted to log in", "authentication failed"), LOGIN),
    (('role "',), LOGIN),
    (('database "',), MISSING),
)
REFUSED = "FATAL:"
SOON = ("starting up", "shutting down", "not accepting connections", "in recovery mode", "not yet accepting")


@contextlib.contextmanager
def told(name: str) -> Iterator[None]:
    """Turn what the driver complains of into a sentence.

    Raises:
        LostError: the server is not there, or no longer.
        RefusedError: the login may not do that.
        WizardError: anything else.
    """
    try:
        yield
    except psycopg.Error as error:
        raise _said(name, error) from error


def _said(name: str, error: psycopg.Error) -> WizardError:
    state, words = error.sqlstate or "", " ".join(str(error).split())
    if state == NOT_ALLOWED:
        return RefusedError(f"{name}: your login may not do that; ask the administrator of the database for a role")
    if state in BY_STATE:
        return WizardError(f"{name}: {BY_STATE[state]}")
    if not state and isinstance(error, psycopg.ProgrammingError):
        return WizardError(f"{name}: is no address of a PostgreSQL database; write postgresql://LOGIN@SERVER/DATABASE")
    if isinstance(error, psycopg.OperationalError):
        return _unconnected(name, "" if state else words)
    return WizardError(f"{name}: the server complains: {words}")


def _unconnected(name: str, words: str) -> WizardError:
    """Say why there is no connection, or no longer one."""
    for signs, sentence in BY_WORDS:
        if any(sign in words for sign in signs):
            return WizardError(f"{name}: {sentence}")
    refused = words.rpartition(REFUSED)[2].strip() if REFUSED in words else ""
    if refused and not any(sign in refused for sign in SOON):
        return WizardError(f"{name}: the server refuses the connection: {refused}")
    return LostError(f"{name}: {AWAY}")
