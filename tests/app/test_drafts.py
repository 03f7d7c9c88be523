"""Assessments in the data folder."""

from __future__ import annotations

import os

import pytest

from tests.disks import fill, small_disk
from tests.shipped import example
from wizard.app import drafts, places, pricing, shipped
from wizard.domain.assessment import Assessment, Client
from wizard.domain.errors import InputError, WizardError


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The folder that everything is written to."""
    monkeypatch.setenv("READINESS_WIZARD_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def keep(name, age=0):
    """Keep an assessment of that name, changed that many seconds ago."""
    path = drafts.new_draft()
    drafts.save(path, Assessment(Client(name), {}))
    changed = path.stat().st_mtime - age
    os.utime(path, (changed, changed))
    return path


def files_in(folder):
    """Return every file below a folder."""
    return [path for path in folder.rglob("*") if path.is_file()]


def test_the_variable_names_where_everything_goes(home):
    keep("Harbour Dental Lab")

    assert places.home() == home
    assert len(files_in(home)) == 1


def test_without_the_variable_the_platforms_own_folder_is_used(monkeypatch):
    monkeypatch.delenv("READINESS_WIZARD_HOME", raising=False)

    assert places.home().name == "readiness-wizard"


@pytest.mark.usefixtures("home")
def test_an_empty_variable_counts_as_none(monkeypatch):
    monkeypatch.setenv("READINESS_WIZARD_HOME", "")

    assert places.home().name == "readiness-wizard"


def test_a_new_draft_is_on_no_disk_before_it_is_saved(home):
    path = drafts.new_draft()

    assert path.parent == home / "assessments"
    assert not path.exists()


@pytest.mark.usefixtures("home")
def test_two_new_drafts_have_two_names():
    assert drafts.new_draft() != drafts.new_draft()


@pytest.mark.usefixtures("home")
def test_a_saved_draft_opens_as_it_was():
    path = drafts.new_draft()
    drafts.save(path, example("lawfirm18"))

    assert drafts.open_assessment(path) == pricing.kept(example("lawfirm18"), shipped.catalogue())


@pytest.mark.usefixtures("home")
def test_no_data_folder_means_no_drafts():
    assert drafts.recent() == []


@pytest.mark.usefixtures("home")
def test_drafts_are_listed_last_changed_first():
    keep("old", age=500)
    keep("new", age=5)
    keep("middle", age=50)

    assert [draft.client for draft in drafts.recent()] == ["new", "middle", "old"]


@pytest.mark.usefixtures("home")
def test_a_draft_that_cannot_be_read_is_left_out():
    keep("good")
    keep("bad").write_text("{", encoding="utf-8")
    keep("worse").write_bytes(b"\x00\xff")

    assert [draft.client for draft in drafts.recent()] == ["good"]


@pytest.mark.usefixtures("home")
def test_drafts_that_cannot_be_read_do_not_crowd_out_those_that_can():
    keep("good", age=500)
    for age in range(20):
        keep("bad", age=age).write_text("{", encoding="utf-8")

    assert [draft.client for draft in drafts.recent()] == ["good"]


@pytest.mark.usefixtures("home")
def test_the_start_page_lists_a_dozen():
    for age in range(15):
        keep(f"client {age}", age=age)

    assert [draft.client for draft in drafts.recent()] == [f"client {age}" for age in range(12)]


@pytest.mark.usefixtures("home")
def test_a_draft_that_cannot_be_read_tells_why_when_opened():
    path = keep("bad")
    path.write_text("{", encoding="utf-8")

    with pytest.raises(InputError, match="not valid JSON"):
        drafts.open_assessment(path)


def test_a_data_folder_that_cannot_be_made_is_told(home):
    home.write_text("a file in its place", encoding="utf-8")

    with pytest.raises(WizardError, match="cannot be written"):
        drafts.new_draft()


def test_a_full_disk_leaves_the_draft_as_it_was(tmp_path, monkeypatch):
    with small_disk(tmp_path / "disk") as disk:
        monkeypatch.setenv("READINESS_WIZARD_HOME", str(disk))
        path = keep("before")
        fill(disk)

        with pytest.raises(WizardError, match="disk is full"):
            drafts.save(path, example("lawfirm18"))
        assert drafts.open_assessment(path).client.name == "before"
