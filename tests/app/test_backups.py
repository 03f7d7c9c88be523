"""The whole data folder as one file, and back."""

from __future__ import annotations

import datetime as dt
import json
import zipfile

import pytest

from tests.disks import fill as fill_disk
from tests.disks import small_disk
from tests.library import answers, fill, on_disk
from tests.own_banks import ask
from tests.shipped import BANK
from wizard.app import backups, question_banks, settings
from wizard.app.library import Library
from wizard.domain.errors import WizardError
from wizard.store import copies


@pytest.fixture
def full(home, library):
    """Return a data folder with two assessments, settings and a provider's profile."""
    fill(library.database, "Harbour", "Bakery")
    settings.save(settings.Settings(role="seller"))
    (home / "provider").mkdir()
    (home / "provider" / "logo.png").write_bytes(b"\x89PNG")
    (home / "damaged").mkdir()
    (home / "damaged" / "library-1.db").write_bytes(b"not to be carried about")
    return home


def clients(home):
    """Return the names in a library."""
    return [found.client.name for found in on_disk(home)]


def refused(act, path):
    """Return the sentence with which a file is refused."""
    with pytest.raises(WizardError) as error:
        act(path)
    return str(error.value)


def test_a_backup_holds_everything_that_matters(full, tmp_path):
    made = backups.backup_now(tmp_path / "all.zip")

    with zipfile.ZipFile(made) as archive:
        assert sorted(archive.namelist()) == ["backup.json", "library.db", "provider/logo.png", "settings.json"]
    assert [path.name for path in full.iterdir() if path.name.startswith(".")] == []


def test_a_folder_gets_a_file_named_after_the_day(full, tmp_path):
    made = backups.backup_now(tmp_path)

    assert full.exists()
    assert made.parent == tmp_path
    assert made.name.startswith(f"readiness-wizard-{dt.datetime.now().astimezone():%Y-%m-%d}")


def test_the_questions_asked_are_those_of_the_backup(full, tmp_path):
    shipped = backups.backup_now(tmp_path / "shipped.zip")
    ask(version="mine")
    own = backups.backup_now(tmp_path / "own.zip")

    backups.restore(shipped)
    assert (question_banks.live(), full.exists()) == (BANK, True)
    backups.restore(own)
    assert question_banks.live().version == "mine"


def test_a_preview_tells_what_is_in_it(full, library, tmp_path):
    library.shelf.throw(library.shelf.rows()[0].uid, away=True)
    found = backups.preview(backups.backup_now(tmp_path / "all.zip"))

    assert full.exists()
    assert (found.assessments, found.trashed) == (1, 1)
    assert found.files == ("provider/logo.png", "settings.json")
    now = dt.datetime.now().astimezone()
    assert now - dt.timedelta(minutes=1) < found.changed <= found.made + dt.timedelta(seconds=1)


def test_what_is_restored_is_as_it_was_and_what_was_there_is_kept(full, library, tmp_path):
    made = backups.backup_now(tmp_path / "all.zip")
    case = library.open_case(library.shelf.rows()[0].uid)
    case.keep(answers("Changed since"))
    settings.save(settings.Settings(role="owner"))
    before = backups.restore(made)

    assert clients(full) == ["Bakery", "Harbour"]
    assert settings.load().role == "seller"
    assert backups.preview(before).assessments == 2
    backups.restore(before)
    assert clients(full) == ["Changed since", "Harbour"]


def test_an_open_window_sees_what_was_restored(full, library, tmp_path):
    made = backups.backup_now(tmp_path / "all.zip")
    case = library.new("full")
    case.keep(answers("Later"))
    backups.restore(made)
    assert [row.client for row in library.shelf.rows()] == ["Bakery", "Harbour"]
    case.keep(answers("Later", u_os="auto"))

    assert clients(full) == ["Later", "Bakery", "Harbour"]


def test_a_backup_goes_to_an_empty_computer(full, tmp_path, monkeypatch):
    made = backups.backup_now(tmp_path / "all.zip")
    monkeypatch.setenv("READINESS_WIZARD_HOME", str(tmp_path / "other"))
    backups.restore(made)

    assert full.exists()
    assert clients(tmp_path / "other") == ["Bakery", "Harbour"]
    assert (tmp_path / "other" / "provider" / "logo.png").read_bytes() == b"\x89PNG"


@pytest.mark.parametrize("act", [backups.preview, backups.restore])
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nonsense", b"%PDF-1.7"])
def test_what_is_no_backup_is_told(full, tmp_path, act, content):
    (tmp_path / "x.zip").write_bytes(content)

    assert "not a whole backup" in refused(act, tmp_path / "x.zip")
    assert clients(full) == ["Bakery", "Harbour"]


def test_a_file_that_is_missing_is_told(full, tmp_path):
    assert "cannot be read" in refused(backups.preview, tmp_path / "x.zip")
    assert full.exists()


@pytest.mark.parametrize("name", ["../evil.txt", "/evil.txt", "a/../../evil", "C:\\evil", ".hidden", "backups/x.db"])
def test_names_that_lead_elsewhere_are_refused(full, tmp_path, name):
    made = backups.backup_now(tmp_path / "all.zip")
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr(name, b"x")

    assert "not a whole backup" in refused(backups.restore, made)
    assert clients(full) == ["Bakery", "Harbour"]


def test_a_damaged_library_inside_is_refused(full, tmp_path):
    made = backups.backup_now(tmp_path / "all.zip")
    with zipfile.ZipFile(made) as archive:
        note, library = archive.read("backup.json"), archive.read("library.db")
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as archive:
        archive.writestr("backup.json", note)
        archive.writestr("library.db", library[: len(library) // 2])

    assert "not a whole backup" in refused(backups.restore, tmp_path / "bad.zip")
    assert clients(full) == ["Bakery", "Harbour"]


def test_a_backup_of_a_later_format_is_refused(full, tmp_path):
    with zipfile.ZipFile(tmp_path / "later.zip", "w") as archive:
        archive.write(full / "library.db", "library.db")
        archive.writestr("backup.json", json.dumps({"format": 2}))

    assert "not a whole backup" in refused(backups.preview, tmp_path / "later.zip")


def test_a_full_disk_leaves_the_backup_that_was_there(full, tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        (disk / "all.zip").write_bytes(b"the one before")
        fill_disk(disk)
        assert "the disk is full" in refused(backups.backup_now, disk / "all.zip")
        assert (disk / "all.zip").read_bytes() == b"the one before"
        assert sorted(path.name for path in disk.iterdir()) == ["all.zip", "filler"]
    assert full.exists()


def test_the_daily_copies_are_left_alone(full, library, tmp_path):
    copies.daily_copy(library.database, full / "backups", lambda: True)
    made = backups.backup_now(tmp_path / "all.zip")
    backups.restore(made)

    assert len(copies.daily_copies(full / "backups")) == 1


def test_without_a_library_there_is_still_a_backup(home, tmp_path):
    made = backups.backup_now(tmp_path / "all.zip")

    assert home.exists()
    assert backups.preview(made).assessments == 0
    assert backups.preview(made).changed is None
    Library.open().close()
