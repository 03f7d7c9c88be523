"""The file of the library: opened with care, and a clear word when it cannot be."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time

import pytest

from tests.disks import fill as fill_disk
from tests.disks import make_read_only, small_disk
from tests.library import answers, case_in, every_row
from tests.shipped import ROOT
from wizard.domain.errors import WizardError
from wizard.store.database import DamagedError, Database, RefusedError
from wizard.store.disks import on_network
from wizard.store.schema import STEPS
from wizard.store.shelf import Shelf

ROUNDS = 12
BEGIN = f"""
import sys
from pathlib import Path
from wizard.store.database import Database
folder = Path(sys.argv[1])
for number in range({ROUNDS}):
    while not (folder / f"go{{number}}").exists():
        pass
    Database.open(folder / f"{{number}}.db").close()
"""
NETWORK = "server:/share {place} nfs4 rw,relatime 0 0\n/dev/sda1 / ext4 rw 0 0\n"


@pytest.fixture
def database(tmp_path):
    """Return a new library in a file."""
    opened = Database.open(tmp_path / "library.db")
    yield opened
    opened.close()


def pragma(database, name):
    """Return a setting of a connection."""
    return database.connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_what_is_committed_stays(database):
    assert pragma(database, "journal_mode") == "wal"
    assert pragma(database, "synchronous") == 2
    assert pragma(database, "foreign_keys") == 1
    assert pragma(database, "busy_timeout") == 5000
    assert pragma(database, "user_version") == len(STEPS)


def test_windows_that_begin_at_the_same_moment_make_one_library(tmp_path):
    words = [sys.executable, "-c", BEGIN, str(tmp_path)]
    windows = [subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(5)]
    for number in range(ROUNDS):
        time.sleep(0.1)
        (tmp_path / f"go{number}").touch()

    assert [window.communicate()[1] for window in windows] == [""] * 5


def test_opening_it_again_changes_nothing(database, other):
    case_in(database).keep(answers(m_disk="auto"))

    assert len(every_row(other, "answers")) == 1


def test_a_change_that_fails_half_way_leaves_nothing(database):
    with pytest.raises(WizardError):
        _write_twice(database)

    assert every_row(database, "prices") == []


def _write_twice(database):
    """Write two times what may be there only once."""
    with database.change() as connection:
        connection.execute("INSERT INTO prices (content) VALUES ('x')")
        connection.execute("INSERT INTO prices (content) VALUES ('x')")


@pytest.mark.parametrize("content", [b"this is no database at all" * 50, b"SQLite format 3\x00" + b"\xff" * 4000])
def test_what_is_no_database_is_named_as_damaged(tmp_path, content):
    (tmp_path / "library.db").write_bytes(content)

    with pytest.raises(DamagedError, match=r"library\.db"):
        Database.open(tmp_path / "library.db")
    assert (tmp_path / "library.db").read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(tmp_path):
    with sqlite3.connect(tmp_path / "library.db") as foreign:
        foreign.execute("CREATE TABLE notes (text TEXT)")
    foreign.close()

    with pytest.raises(WizardError, match="database of another program"):
        Database.open(tmp_path / "library.db")


def test_a_newer_versions_library_is_refused(database):
    database.connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")

    with pytest.raises(WizardError, match="newer version"):
        Database.open(database.file)


def test_a_busy_library_is_told(database, other):
    database.connection.execute("PRAGMA busy_timeout = 10")
    other.connection.execute("BEGIN IMMEDIATE")

    with pytest.raises(WizardError, match="another window"):
        case_in(database).keep(answers(m_disk="auto"))
    other.connection.execute("ROLLBACK")
    case_in(database).keep(answers(m_disk="auto"))


def test_a_full_disk_is_told_and_loses_nothing(tmp_path):
    with small_disk(tmp_path / "disk", "1m") as disk:
        database = Database.open(disk / "library.db")
        case = case_in(database)
        case.keep(answers(m_disk="auto"))
        fill_disk(disk)
        with pytest.raises(WizardError, match="the disk is full"):
            _answer_until_full(case)
        assert Shelf(database).rows()[0].client == "Harbour Dental Lab"
        (disk / "filler").unlink()
        case.keep(answers(m_disk="no"))
        assert every_row(database, "answers")[0]["value"] == '"no"'
        database.close()


def _answer_until_full(case):
    """Answer until there is no room left."""
    for number in range(1000):
        case.keep(answers(m_disk="auto" if number % 2 else "no", b_users=number))


def test_a_read_only_disk_is_told_and_can_be_looked_at(tmp_path):
    with small_disk(tmp_path / "disk", "1m") as disk:
        database = Database.open(disk / "library.db")
        case_in(database).keep(answers(m_disk="auto"))
        database.close()
        make_read_only(disk)
        with pytest.raises(RefusedError):
            Database.open(disk / "library.db")
        looked = Database.look_into(disk / "library.db")
        assert [row.client for row in Shelf(looked).rows()] == ["Harbour Dental Lab"]
        looked.close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(WizardError, match="cannot be written"):
        Database.open(tmp_path / "file" / "library.db")


def test_a_network_share_is_known_by_its_kind(tmp_path):
    (tmp_path / "mounts").write_text(NETWORK.format(place=tmp_path / "share"))

    assert on_network(tmp_path / "share" / "deep", tmp_path / "mounts")
    assert not on_network(tmp_path, tmp_path / "mounts")
    assert not on_network(tmp_path, tmp_path / "missing")


def test_on_a_network_share_there_is_no_log(tmp_path, monkeypatch):
    monkeypatch.setattr("wizard.store.database.on_network", lambda _folder: True)
    database = Database.open(tmp_path / "library.db")
    case_in(database).keep(answers(m_disk="auto"))

    assert pragma(database, "journal_mode") == "delete"
    assert not (tmp_path / "library.db-wal").exists()
    database.close()
