"""Copies of the library: whole, of one moment, one a day, and what is rescued from a damaged file."""

from __future__ import annotations

import sqlite3

import pytest

from tests.disks import fill as fill_disk
from tests.disks import small_disk
from tests.library import answers, case_in, every_row, fill
from tests.shipped import BANK, CATALOGUE
from wizard.domain.errors import WizardError
from wizard.store import copies
from wizard.store.database import DamagedError, Database
from wizard.store.rescue import rescue
from wizard.store.shelf import Shelf
from wizard.store.sittings import Setting
from wizard.store.versions import Versions

PAGE = 4096


@pytest.fixture
def database(tmp_path):
    """Return a new library in a file."""
    opened = Database.open(tmp_path / "library.db")
    yield opened
    opened.close()


def wanted():
    """Go on."""
    return True


def clients(file):
    """Return the names in a copy."""
    database = Database.look_into(file)
    try:
        return [row.client for row in Shelf(database).rows()]
    finally:
        database.close()


def spoil(file, first=2, last=None):
    """Write nonsense over pages of a closed database."""
    with file.open("r+b") as raw:
        pages = len(file.read_bytes()) // PAGE
        for page in range(first, last or pages):
            raw.seek(page * PAGE)
            raw.write(b"\xa5" * PAGE)


def test_a_copy_holds_everything_in_one_file(database, tmp_path):
    fill(database, "Harbour", "Bakery")
    copies.copy(database, tmp_path / "out" / "copy.db", wanted)

    assert clients(tmp_path / "out" / "copy.db") == ["Bakery", "Harbour"]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["copy.db"]


def test_a_copy_is_of_one_moment_while_another_window_writes(database, other, tmp_path, monkeypatch):
    monkeypatch.setattr(copies, "PAGES", 1)
    fill(database, *(f"client {number}" for number in range(30)))
    busy = Busy(other)
    copies.copy(database, tmp_path / "copy.db", busy)

    assert busy.count > 5
    assert len(clients(tmp_path / "copy.db")) == 30


class Busy:
    """Writes to the library each time it is asked whether to go on."""

    def __init__(self, database):
        self.database, self.count = database, 0

    def __call__(self):
        self.count += 1
        case_in(self.database, f"f{self.count:031x}").keep(answers("meanwhile"))
        return True


def test_a_copy_that_is_no_longer_wanted_leaves_nothing(database, tmp_path):
    fill(database, "Harbour")
    with pytest.raises(copies.NotWantedError):
        copies.copy(database, tmp_path / "out" / "copy.db", bool)

    assert list((tmp_path / "out").iterdir()) == []
    case_in(database).keep(answers("goes on"))


def test_one_copy_a_day_and_the_oldest_go(database, tmp_path):
    fill(database, "Harbour")
    folder = tmp_path / "backups"
    folder.mkdir()
    for day in range(10, 20):
        (folder / f"library-2020-01-{day}.db").write_bytes(b"")
    made = copies.daily_copy(database, folder, wanted)

    assert clients(made) == ["Harbour"]
    assert copies.daily_copy(database, folder, wanted) is None
    kept = [f"library-2020-01-{day}.db" for day in range(19, 13, -1)]
    assert [path.name for path in copies.daily_copies(folder)] == [made.name, *kept]


def test_a_full_disk_leaves_no_half_copy(database, tmp_path):
    fill(database, "Harbour")
    with small_disk(tmp_path / "disk") as disk:
        fill_disk(disk)
        with pytest.raises(WizardError, match=r"copy\.db"):
            copies.copy(database, disk / "copy.db", wanted)
        assert [path.name for path in disk.iterdir()] == ["filler"]


def test_a_whole_library_passes_the_check(database):
    fill(database, "Harbour")

    copies.check(database, wanted)


def test_a_spoilt_page_is_found(database):
    fill(database, *("client" * 20 for _ in range(120)))
    database.close()
    spoil(database.file, 40)
    opened = Database.look_into(database.file)
    with pytest.raises(DamagedError, match="damaged"):
        copies.check(opened, wanted)
    opened.close()

    assert not copies.intact(database.file)


def test_a_check_can_be_stopped(database, monkeypatch):
    monkeypatch.setattr(copies, "STEPS", 1)
    fill(database, *("client" * 20 for _ in range(120)))

    with pytest.raises(copies.NotWantedError):
        copies.check(database, bool)


def test_the_last_good_copy_is_the_latest_that_is_whole(database, tmp_path):
    fill(database, "Harbour")
    for day in (1, 2, 3):
        copies.copy(database, tmp_path / f"library-2020-01-0{day}.db", wanted)
    spoil(tmp_path / "library-2020-01-03.db", 0)

    assert copies.last_good(tmp_path) == tmp_path / "library-2020-01-02.db"
    assert copies.last_good(tmp_path / "nowhere") is None


def test_putting_a_copy_back_reaches_a_window_that_is_open(database, other, tmp_path):
    case = case_in(other, process=2)
    case.keep(answers("before"))
    copies.copy(database, tmp_path / "copy.db", wanted)
    case.keep(answers("after", u_os="auto"))
    copies.put_back(tmp_path / "copy.db", database)
    assert [row.client for row in Shelf(other).rows()] == ["before"]
    case.keep(answers("after", u_os="auto", m_disk="no"))

    assert Shelf(database).read(case.uid) == answers("after", u_os="auto", m_disk="no")


def test_what_can_be_read_of_a_damaged_file_is_rescued(database, tmp_path):
    uids = fill(database, *(f"client {number} {'x' * 150}" for number in range(120)))
    database.close()
    spoil(database.file, 40, 46)
    fresh = Database.open(tmp_path / "fresh.db")
    rescued = rescue(database.file, fresh, Setting(BANK, CATALOGUE))

    assert 20 < rescued <= len(uids)
    assert rescued == Shelf(fresh).count()
    fresh.close()


@pytest.mark.parametrize("copied", [False, True])
def test_exported_versions_since_the_copy_are_rescued(database, tmp_path, copied):
    (uid,) = fill(database, "Harbour")
    Versions(database, uid).add(b"one", "report", "2026-11-26", tmp_path / "one.pdf", "{}")
    if copied:
        copies.copy(database, tmp_path / "fresh.db", wanted)
    Versions(database, uid).add(b"two", "report", "2026-11-26", tmp_path / "two.pdf", "{}")
    fresh = Database.open(tmp_path / "fresh.db")
    rescue(database.file, fresh, Setting(BANK, CATALOGUE))

    assert Versions(fresh, uid).listed() == Versions(database, uid).listed()
    fresh.close()


def test_what_is_rescued_goes_by_the_questions_it_was_made_with(database, tmp_path):
    (uid,) = fill(database, "Harbour Dental Lab")
    with database.change() as connection:
        connection.execute("UPDATE banks SET version = 'mine', hash = 'abc'")
    fresh = Database.open(tmp_path / "fresh" / "library.db")

    rescue(database.file, fresh, Setting(BANK, CATALOGUE))

    assert Shelf(fresh).bank_of(uid) == ("smb", "mine", "abc")
    fresh.close()


def test_what_is_no_database_has_nothing_to_rescue(database, tmp_path):
    (tmp_path / "junk.db").write_bytes(b"junk" * 5000)

    assert rescue(tmp_path / "junk.db", database, Setting(BANK, CATALOGUE)) == 0
    assert every_row(database, "assessments") == []


def test_a_file_set_aside_takes_its_log_with_it(tmp_path):
    file = tmp_path / "library.db"
    left_open = Database.open(file)
    fill(left_open, "Harbour")
    aside = copies.set_aside(file, tmp_path / "damaged")

    assert not list(tmp_path.glob("library.db*"))
    assert clients(aside) == ["Harbour"]
    with pytest.raises(sqlite3.ProgrammingError):
        left_open.close() or left_open.connection.execute("SELECT 1")
