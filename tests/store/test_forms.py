"""Libraries of earlier forms, kept as an earlier version wrote them: each is brought up with everything in it."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from tests.library import every_row, fill
from tests.shipped import BANK, CATALOGUE
from wizard.store import copies
from wizard.store.database import Database
from wizard.store.rescue import rescue
from wizard.store.schema import STEPS
from wizard.store.shelf import Shelf
from wizard.store.sittings import Setting

LIBRARIES = Path(__file__).parent / "libraries"
FORMS = [int("".join(filter(str.isdigit, file.name))) for file in sorted(LIBRARIES.glob("form*.db.gz"))]
KEPT = ("banks", "wordings", "prices", "sittings", "answers", "clients", "marks", "history", "exports")
DENTAL, LAW, STARTUP, THROWN = (
    "Harbour Dental Lab",
    "Calder & Finch, Attorneys",
    "Looplight Software",
    "Müller & Söhne <b>",
)


def library_of(form, folder):
    """Put the library of an earlier form into a folder."""
    file = folder / "library.db"
    file.write_bytes(gzip.decompress((LIBRARIES / f"form{form}.db.gz").read_bytes()))
    return file


def contents(database):
    """Return everything that a person said or did."""
    rows = {table: every_row(database, table) for table in KEPT}
    kept = ("uid", "mode", "origin", "created", "changed", "revision", "client", "pinned", "trashed", "archived")
    return rows, [{name: row[name] for name in kept} for row in every_row(database, "assessments")]


@pytest.mark.parametrize("form", FORMS)
def test_an_earlier_form_is_brought_up_with_everything_in_it(tmp_path, form):
    file = library_of(form, tmp_path)
    looked = Database.look_into(file)
    before = contents(looked)
    looked.close()
    database = Database.open(file)

    assert contents(database) == before
    assert database.connection.execute("PRAGMA user_version").fetchone()[0] == len(STEPS)
    assert [row.client for row in Shelf(database).rows()] == [LAW, DENTAL]
    assert [row.client for row in Shelf(database).rows(trash=True)] == [THROWN]
    assert len(Shelf(database).undescribed()) == 4, "what a row shows by now is worked out anew"
    database.close()


@pytest.mark.parametrize("form", FORMS)
def test_an_earlier_form_that_may_not_be_changed_is_shown_and_left_as_it_is(tmp_path, form):
    file = library_of(form, tmp_path)
    before = file.read_bytes()
    database = Database.show(file)

    assert [row.client for row in Shelf(database).rows()] == [LAW, DENTAL]
    assert not database.writable
    database.close()
    assert file.read_bytes() == before


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("database", ["file"], indirect=True)
def test_a_backup_of_an_earlier_form_is_put_back(tmp_path, database, form):
    (tmp_path / "copies").mkdir()
    file = library_of(form, tmp_path / "copies")
    assert copies.intact(file)
    copies.put_back(file, database)
    database.close()
    again = Database.open(database.file)

    assert [row.client for row in Shelf(again).rows()] == [LAW, DENTAL]
    again.close()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("database", ["file"], indirect=True)
def test_a_damaged_library_of_an_earlier_form_is_rescued_with_its_pins_and_its_trash(tmp_path, database, form):
    (tmp_path / "damaged").mkdir()
    damaged = library_of(form, tmp_path / "damaged")

    assert rescue(damaged, database, Setting(BANK, CATALOGUE)) == 4
    rows = {row["client"]: row for row in every_row(database, "assessments")}
    assert rows[LAW]["pinned"] == 1
    assert rows[STARTUP]["archived"] == 1700000000.0
    assert rows[THROWN]["trashed"] is not None
    assert [row["kind"] for row in every_row(database, "exports")] == ["proposal"]


def test_tags_follow_ups_and_where_it_came_from_are_rescued(tmp_path, database):
    broken = Database.open(tmp_path / "broken.db")
    (uid,) = fill(broken, "Harbour")
    shelf = Shelf(broken)
    shelf.tag(uid, ["gold", "שלום"])
    shelf.follow_up(uid, "2026-12-01")
    shelf.came_as(uid, "pdf", "2026-03-03")
    before = shelf.row(uid)
    broken.close()
    rescue(tmp_path / "broken.db", database, Setting(BANK, CATALOGUE))
    row = Shelf(database).row(uid)

    assert (row.tags, row.follow_up, row.source, row.sourced) == (("gold", "שלום"), "2026-12-01", "pdf", "2026-03-03")
    assert before.tags == row.tags
