"""A PostgreSQL server of the tests' own: on loopback, in a temporary folder, gone when the tests end.

The server refuses to run as root; it is then run as the user that Debian's package makes, or as nobody.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from typing import ClassVar
from urllib.parse import quote, urlencode

import psycopg
import pytest

from wizard.store.roles import ADMINISTRATOR, READER, SELLER
from wizard.store.server import Server

PASSWORD = "salt, and <b>&:@/% pepper"  # noqa: S105 - of a server that lives as long as the tests
MADE_IN = Path("/usr/lib/postgresql")  # by Debian's packages, a folder for each version
STEADY = "-c fsync=off -c full_page_writes=off -c max_connections=40 -c lc_messages=C"


class Cluster:
    """A running server.

    Attributes:
        port: where it listens, on 127.0.0.1 only.
    """

    def __init__(self, folder):
        self.folder, self.port, self.up = folder, _free_port(), False
        self._user = _unprivileged()
        if self._user is not None:
            os.chown(folder, self._user.pw_uid, self._user.pw_gid)
        secret = folder / "secret"
        secret.write_text(PASSWORD)
        secret.chmod(0o644)
        words = ("--auth=scram-sha-256", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync")
        self._run("initdb", "-D", folder / "data", f"--pwfile={secret}", *words)
        self.start()

    def start(self):
        where = f"-c listen_addresses=127.0.0.1 -c port={self.port} -c unix_socket_directories={self.folder}"
        log = self.folder / "log"
        self._run("pg_ctl", "-D", self.folder / "data", "-w", "-l", log, "-o", f"{where} {STEADY}", "start")
        self.up = True

    def stop(self):
        self.up = False
        self._run("pg_ctl", "-D", self.folder / "data", "-w", "-m", "immediate", "stop")

    @contextlib.contextmanager
    def stopped(self):
        """Be without the server for a while."""
        self.stop()
        try:
            yield
        finally:
            self.start()

    def url(self, database="postgres", login="postgres", password=PASSWORD, **settings):
        secret = f":{quote(password, safe='')}" if password else ""
        asked = f"?{urlencode(settings)}" if settings else ""
        return f"postgresql://{login}{secret}@127.0.0.1:{self.port}/{database}{asked}"

    def _run(self, program, *words):
        identity = {} if self._user is None else {"user": self._user.pw_uid, "group": self._user.pw_gid}
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C", "TZ": "UTC"}
        done = subprocess.run(
            [_program(program), *map(str, words)],
            cwd=self.folder,
            env=environment,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if program == "initdb" else subprocess.DEVNULL,  # a server would hold a pipe open
            stderr=subprocess.STDOUT,
            **identity,
            **({"extra_groups": []} if identity else {}),
        )
        if done.returncode:
            pytest.skip(f"no PostgreSQL server can be run here: {program} says {done.stdout!r}")


class Team:
    """One database of the server with an empty library, and the logins anna (sells), rita (reads) and adam (all)."""

    logins: ClassVar = {"anna": SELLER, "berta": SELLER, "rita": READER, "adam": ADMINISTRATOR, "eve": ""}

    def __init__(self, cluster, database):
        self.cluster, self.database = cluster, database

    def url(self, login="anna", **settings):
        return self.cluster.url(self.database, login, **settings)

    def as_root(self, statement, database=None):
        with psycopg.connect(self.cluster.url(database or self.database), autocommit=True) as connection:
            done = connection.execute(statement)
            return done.fetchall() if done.description else []

    def make(self, template="template1"):
        self.as_root(f"CREATE DATABASE {self.database} TEMPLATE {template}", "postgres")

    def drop(self):
        self.as_root(f"DROP DATABASE {self.database} WITH (FORCE)", "postgres")

    def prepare(self):
        """Set the library up, as the administrator of the server."""
        Server.set_up(self.cluster.url(self.database))
        for login, role in self.logins.items():
            self.as_root(f"CREATE ROLE {login} LOGIN PASSWORD '{PASSWORD}' {role and f'IN ROLE {role}'}")


@contextlib.contextmanager
def running():
    """Run a server for as long as it is wanted; skip the test where that is not possible."""
    if _program("initdb") is None or _program("pg_ctl") is None:
        pytest.skip("no PostgreSQL server is installed here (Debian: apt-get install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="readiness-"))
    folder.chmod(0o755)
    try:
        cluster = Cluster(folder)
        try:
            yield cluster
        finally:
            if cluster.up:
                cluster.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _program(name):
    found = sorted(MADE_IN.glob(f"*/bin/{name}"))
    return shutil.which(name) or (str(found[-1]) if found else None)


def _unprivileged():
    if os.geteuid():
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    pytest.skip("a PostgreSQL server does not run as root, and there is nobody else")


def _free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]
