"""A team's library: the same tables in a PostgreSQL database, in a schema of their own.

Whoever changes an assessment first counts its revision up, and so holds its row
until the end of the transaction: others who change the same one wait, and then
meet what was written. Each statement sees all that is committed (READ
COMMITTED), so nothing is compared with an older state.

A connection that was lost is made anew with the next statement; the change in
which it was lost is told as not kept, and kept with the next one.

Units:
    DEFAULTS  seconds, and milliseconds in ``tcp_user_timeout``
    PATIENCE  milliseconds
"""

from __future__ import annotations

import contextlib
import os
import platform
from typing import TYPE_CHECKING, Any, Literal

import psycopg
from psycopg.adapt import Loader
from psycopg.conninfo import conninfo_to_dict
from psycopg.pq import TransactionStatus

from wizard.domain.errors import WizardError
from wizard.domain.language import mark, say
from wizard.store.address import shown
from wizard.store.complaints import told
from wizard.store.database import RefusedError
from wizard.store.dialect import translated
from wizard.store.lexemes import ServerTexts
from wizard.store.roles import ADMINISTRATOR, SCHEMA, SETTING_UP, set_up, upgrade
from wizard.store.schema import STEPS
from wizard.store.storage import LostError, Storage
from wizard.store.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from wizard.store.connections import Cursor

Role = Literal["reader", "seller", "administrator"]
DEFAULTS: dict[str, Any] = {
    "connect_timeout": 3,
    "keepalives_idle": 20,
    "tcp_user_timeout": 3000,
    "client_encoding": "utf8",
}
PATIENCE = {"lock_timeout": 5000, "statement_timeout": 20000, "idle_in_transaction_session_timeout": 60000}
NUL, ITS_PLACE = "\x00", "\ufdd0"  # PostgreSQL takes no NUL; that code point is no letter and never will be


class _Text(Loader):
    """Reads texts as they were given."""

    def load(self, data: bytes | bytearray | memoryview) -> str:
        return bytes(data).decode().replace(ITS_PLACE, NUL)


class Line:
    """A connection that is made anew when it was lost, and takes statements as SQLite reads them."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._raw = _connected(url)

    def execute(self, statement: str, values: Sequence[object] = (), /) -> Cursor:
        """Carry out one statement; outside a change, once more on a new connection where the old one was lost."""
        words = translated(statement, holding_values=bool(values))
        given = [_plain(value) for value in values] or None
        idle = self._raw.info.transaction_status != TransactionStatus.INTRANS
        try:
            return self._raw.execute(words, given)
        except psycopg.OperationalError:
            if not (idle and self._raw.closed):
                raise
        self._raw = _connected(self._url)
        return self._raw.execute(words, given)

    def executemany(self, statement: str, rows: Iterable[Sequence[object]], /) -> None:
        """Carry out one statement for each row of values."""
        with self._raw.cursor() as cursor:
            cursor.executemany(translated(statement, holding_values=True), [[*map(_plain, row)] for row in rows])

    def take_back(self) -> None:
        """End a transaction without keeping anything of it."""
        with contextlib.suppress(psycopg.Error):  # where the connection is gone, so is the transaction
            self._raw.execute(b"ROLLBACK")

    def close(self) -> None:
        """Let go of it."""
        self._raw.close()


class Server(Storage):
    """A team's library, open.

    Attributes:
        address: its URL, which may hold a password; ``name`` does not.
        lost: whether the server was out of reach when it was last asked.
    """

    def __init__(self, url: str, line: Line, *, writable: bool) -> None:
        self.address, self._line = url, line
        self.writable = writable
        self.read_only = mark("your login may only read this library")
        self.lost = False
        self.texts = ServerTexts()
        self.documents = Vault(self)

    @classmethod
    def open(cls, url: str) -> Server:
        """Open a team's library; an administrator's login also brings it to the newest form.

        Raises:
            LostError: the server cannot be reached.
            RefusedError: the login has no part in it.
            WizardError: anything else; the sentence says what to do.
        """
        with told(shown(url)):
            line = Line(url)
            try:
                return cls(url, line, writable=_ready(line, shown(url)))
            except BaseException:
                line.close()
                raise

    @staticmethod
    def set_up(url: str) -> None:
        """Make a team's library in a database, or bring it on; the login must be allowed to make roles and schemas.

        Raises:
            WizardError: it cannot be done; nothing of it was.
        """
        with told(shown(url)):
            line = Line(url)
            try:
                with transaction(line):
                    set_up(line)
            finally:
                line.close()

    @property
    def role(self) -> Role:
        """What the login may do.

        Raises:
            WizardError: it cannot be asked.
        """
        if self.rows("SELECT pg_has_role(?, 'MEMBER')", (ADMINISTRATOR,))[0][0]:
            return "administrator"
        return "seller" if self.writable else "reader"

    def on_line(self, host: str, process: int) -> bool:
        """Tell whether a window of that computer is connected now.

        Raises:
            WizardError: it cannot be asked.
        """
        asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = ?"
        return bool(self.rows(asked, (_window(host, process),))[0][0])

    @property
    def connection(self) -> Line:
        """The line to the server."""
        return self._line

    @property
    def name(self) -> str:
        """The address, without its password."""
        return shown(self.address)

    @contextlib.contextmanager
    def told(self) -> Iterator[None]:
        """Turn what the driver complains of into a sentence.

        Raises:
            LostError: the server is not there, or no longer.
            WizardError: anything else.
        """
        try:
            with told(self.name):
                yield
        except LostError:
            self.lost = True
            raise
        self.lost = False

    @contextlib.contextmanager
    def change(self) -> Iterator[Line]:
        """Hold one transaction: all of it is kept at the end, or nothing.

        Raises:
            WizardError: it could not be written.
        """
        with self.told(), transaction(self._line):
            yield self._line

    def close(self) -> None:
        """Let go of the server."""
        self._line.close()


@contextlib.contextmanager
def transaction(line: Line) -> Iterator[None]:
    """Hold one transaction; whatever is raised inside takes all of it back."""
    line.execute("BEGIN")
    try:
        yield
        line.execute("COMMIT")
    except BaseException:
        line.take_back()
        raise


def _connected(url: str) -> psycopg.Connection[Any]:
    given = conninfo_to_dict(url)
    patience = " ".join(f"-c {name}={value}" for name, value in PATIENCE.items())
    options = f"-c search_path={SCHEMA} {patience} {given.pop('options', '')}"
    own = {**DEFAULTS, "application_name": _window(platform.node(), os.getpid())}
    raw = psycopg.connect(**{**own, **given}, options=options, autocommit=True)
    raw.adapters.register_loader("text", _Text)
    return raw


def _window(host: str, process: int) -> str:
    """Return the name under which a window is on the line; the server takes 63 plain letters."""
    return f"readiness-wizard {process} {host.encode('ascii', 'replace').decode()}"[:63]


def _ready(line: Line, name: str) -> bool:
    """Bring the library to the newest form where the login may; return whether it may write."""
    made = line.execute("SELECT count(*) FROM pg_namespace WHERE nspname = ?", (SCHEMA,)).fetchone()[0]
    if not made:
        text = mark("{library}: this database holds no library yet; an administrator makes one with {command}")
        raise WizardError(say(text, library=name, command=SETTING_UP))
    if not line.execute("SELECT has_schema_privilege(?, 'USAGE')", (SCHEMA,)).fetchone()[0]:
        text = mark(
            "{library}: your login has no part in this library; ask the administrator for the role of reader or seller"
        )
        raise RefusedError(say(text, library=name))
    version = line.execute("SELECT version FROM library").fetchone()[0]
    if version > len(STEPS):
        text = mark(
            "{library}: the library was brought on by a newer version of the program; install that version to open it"
        )
        raise WizardError(say(text, library=name))
    if version < len(STEPS):
        _bring_on(line, name)
    return bool(line.execute("SELECT has_table_privilege('answers', 'INSERT')").fetchone()[0])


def _bring_on(line: Line, name: str) -> None:
    if not line.execute("SELECT pg_has_role(?, 'MEMBER')", (ADMINISTRATOR,)).fetchone()[0]:
        text = mark("{library}: the library is of an earlier version; an administrator brings it on with {command}")
        raise WizardError(say(text, library=name, command=SETTING_UP))
    with transaction(line):
        upgrade(line)


def _plain(value: object) -> object:
    if isinstance(value, bool):
        return int(value)
    return value.replace(NUL, ITS_PLACE) if isinstance(value, str) else value
