"""Exported documents: numbered, kept byte for byte, and refused where they are no longer what they were."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.disks import fill as fill_disk
from tests.disks import small_disk
from tests.library import UID, answers, case_in, every_row, fill
from wizard.domain.errors import WizardError
from wizard.store.copies import copy
from wizard.store.database import Database
from wizard.store.versions import Versions

DAY = "2026-11-26"
INPUTS = json.dumps({"client": {"name": "Harbour \u202e<b>&"}})


def add(versions, content, kind="proposal"):
    """Keep a document as if it went to a client's folder."""
    return versions.add(content, kind, DAY, Path("clients") / "out.pdf", INPUTS)


@pytest.fixture
def versions(database):
    """Return the versions of an assessment that is in the library."""
    case_in(database).keep(answers(b_users=3))
    return Versions(database, UID)


def test_versions_count_up_and_the_latest_comes_first(versions):
    assert [add(versions, b"one").number, add(versions, b"two", "report").number] == [1, 2]
    assert [(version.number, version.kind, version.day) for version in versions.listed()] == [
        (2, "report", DAY),
        (1, "proposal", DAY),
    ]
    assert [versions.content(version) for version in versions.listed()] == [b"two", b"one"]


def test_the_same_bytes_again_are_the_same_version(versions):
    first = add(versions, b"one")
    add(versions, b"two")
    assert add(versions, b"one") == first
    assert len(versions.listed()) == 2


def test_each_assessment_counts_for_itself(database, versions):
    fill(database, "Bakery")
    bakery = Versions(database, f"{0:032x}")
    add(versions, b"one")
    add(versions, b"two")
    assert add(bakery, b"two").number == 1
    assert versions.content(versions.listed()[0]) == bakery.content(bakery.listed()[0])


def test_two_windows_never_give_one_number_twice(other, versions):
    add(versions, b"one")
    assert add(Versions(other, UID), b"two").number == 2
    assert add(versions, b"three").number == 3


def test_what_it_was_made_from_is_kept_with_it(database, versions):
    add(versions, b"one")
    (row,) = every_row(database, "exports")
    assert json.loads(row["inputs"]) == json.loads(INPUTS)
    assert row["place"].endswith("out.pdf")


def test_an_assessment_that_is_not_in_the_library_has_none(database):
    absent = Versions(database, UID)
    assert add(absent, b"one") is None
    assert absent.listed() == []


@pytest.mark.parametrize("database", ["file"], indirect=True)
@pytest.mark.parametrize("harm", ["changed", "gone"])
def test_a_document_that_is_not_what_it_was_is_refused_and_heals(database, versions, harm):
    version = add(versions, b"one")
    file = database.file.parent / "documents" / f"{version.digest}.pdf"
    file.unlink() if harm == "gone" else file.write_bytes(b"onE")
    with pytest.raises(WizardError, match=r"version 1 .*export the document anew"):
        versions.content(version)
    assert add(versions, b"one") == version
    assert versions.content(version) == b"one"


def test_a_full_disk_leaves_no_version_behind(tmp_path):
    with small_disk(tmp_path / "disk", "4m") as disk:
        database = Database.open(disk / "library.db")
        case_in(database).keep(answers(b_users=3))
        versions = Versions(database, UID)
        fill_disk(disk)
        with pytest.raises(WizardError, match="disk is full"):
            add(versions, b"x" * 1_000_000)
        assert versions.listed() == []
        database.close()


@pytest.mark.parametrize("database", ["file"], indirect=True)
def test_a_copy_of_the_library_knows_its_versions(database, versions, tmp_path):
    add(versions, b"one")
    copy(database, tmp_path / "copy.db", lambda: True)
    kept = Database.look_into(tmp_path / "copy.db")
    assert Versions(kept, UID).listed() == versions.listed()
    kept.close()
