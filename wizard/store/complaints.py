"""What PostgreSQL and its driver complain of, as one sentence each."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import psycopg

from wizard.domain.errors import WizardError
from wizard.domain.language import mark, say
from wizard.store.database import RefusedError
from wizard.store.storage import LostError

if TYPE_CHECKING:
    from collections.abc import Iterator

AGAIN = mark("somebody else was writing the same at this moment; try again")
AWAY = mark("the server cannot be reached; check the network, the name of the server and its port")
PASSWORD = mark("the password is wrong or missing; put it into ~/.pgpass, or PGPASSWORD, or the address")
LOGIN = mark("the server does not let this login in; ask the administrator of the database")
TLS = mark("no safe connection (TLS) could be made; ask the administrator of the database about sslmode")
MISSING = mark("the server has no database of that name; check the last part of the address")
BY_STATE = {
    "28P01": PASSWORD,
    "28000": LOGIN,
    "3D000": MISSING,
    "25006": mark("the server takes no changes; it may be a copy of the one to work with"),
    "40001": AGAIN,
    "40P01": AGAIN,
    "55P03": AGAIN,
    "57014": mark("the server took too long to answer; try again"),
    "53100": mark("the server's disk is full; ask the administrator of the database"),
    "53300": mark("the server has too many connections; try again, or ask the administrator of the database"),
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
        text = mark("{library}: your login may not do that; ask the administrator of the database for a role")
        return RefusedError(say(text, library=name))
    if state in BY_STATE:
        return WizardError(f"{name}: {say(BY_STATE[state])}")
    if not state and isinstance(error, psycopg.ProgrammingError):
        text = mark("{library}: is no address of a PostgreSQL database; write postgresql://LOGIN@SERVER/DATABASE")
        return WizardError(say(text, library=name))
    if isinstance(error, psycopg.OperationalError):
        return _unconnected(name, "" if state else words)
    return WizardError(say("{library}: the server complains: {words}", library=name, words=words))


def _unconnected(name: str, words: str) -> WizardError:
    """Say why there is no connection, or no longer one."""
    for signs, sentence in BY_WORDS:
        if any(sign in words for sign in signs):
            return WizardError(f"{name}: {say(sentence)}")
    refused = words.rpartition(REFUSED)[2].strip() if REFUSED in words else ""
    if refused and not any(sign in refused for sign in SOON):
        return WizardError(say("{library}: the server refuses the connection: {words}", library=name, words=refused))
    return LostError(f"{name}: {say(AWAY)}")
