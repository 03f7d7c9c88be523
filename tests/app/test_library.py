"""The door to the library: begin, open, take in, put away, and go on after damage."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from dataclasses import replace

import pytest

from tests.library import answers, case_in, kept
from tests.shipped import BANK, CATALOGUE, EXAMPLES, example, unpriced
from tests.teamwork import choose
from wizard.app import places, team
from wizard.app.drafts import take_drafts
from wizard.app.handover import save_copy, write_copy
from wizard.catalog.assessments import read_assessment
from wizard.domain.errors import InputError, WizardError

FILE = pytest.mark.parametrize("library", ["file"], indirect=True)


@pytest.fixture(params=["file", "team"])
def library(request, home):  # noqa: ARG001 - it lies there
    """Return the library to work with: this computer's, and once more a team's."""
    if request.param == "team":
        choose(request.getfixturevalue("team").url("anna"))
    found = team.opened()
    yield found
    found.close()
    if request.param == "team":
        found.local.close()


def clients(library, **where):
    """Return the names in the list."""
    return [row.client for row in library.shelf.rows(**where)]


@FILE
def test_the_variable_names_where_everything_goes(home, library):
    kept(library, "Harbour")

    assert places.home() == home
    assert sorted(path.name for path in home.iterdir()) == ["library.db", "library.db-shm", "library.db-wal"]


@pytest.mark.parametrize("named", ["", None])
def test_without_the_variable_the_platforms_own_folder_is_used(monkeypatch, named):
    monkeypatch.delenv("READINESS_WIZARD_HOME", raising=False)
    if named is not None:
        monkeypatch.setenv("READINESS_WIZARD_HOME", named)

    assert places.home().name == "readiness-wizard"


def test_a_new_assessment_is_in_the_list_from_its_first_answer_on(library):
    case = library.new("full")
    assert clients(library) == []
    case.keep(answers("Harbour"))

    assert clients(library) == ["Harbour"]


def test_a_closed_assessment_shows_how_far_it_is_and_what_came_of_it(library):
    case = library.take_in(EXAMPLES / "dentallab25.toml")
    library.close_case(case)
    row = library.shelf.row(case.uid)

    assert row.answered == row.asked > 50
    assert (row.band, row.plan) == ("Firefighting", "Essential care")
    assert 0 < row.score < 35


def test_a_quick_check_shows_neither_band_nor_plan(library):
    case = library.new("quick")
    case.keep(replace(example("dentallab25"), mode="quick"))
    library.close_case(case)
    row = library.shelf.row(case.uid)

    assert (row.mode, row.asked, row.band, row.plan) == ("quick", 12, "", "")


def test_findings_and_notes_can_be_searched(library):
    case = library.take_in(EXAMPLES / "dentallab25.toml")
    library.close_case(case)
    kept(library, "Bakery")
    service = CATALOGUE.services["sec.endpoint"].name

    assert clients(library, words=service) == ["Harbour Dental Lab"]


def test_an_assessment_opens_as_it_was(library):
    uid = kept(library, "Harbour", u_os="auto")

    assert library.open_case(uid).assessment == answers("Harbour", u_os="auto")


def test_what_is_no_longer_there_is_told(library):
    with pytest.raises(WizardError, match="no longer in the library"):
        library.open_case("f" * 32)
    with pytest.raises(WizardError, match="no longer in the library"):
        save_copy(library, "f" * 32, places.home() / "out.readiness")


# Files


@pytest.mark.parametrize("name", ["studio4", "manufacturer120"])
def test_a_file_is_taken_in_and_never_written_to(library, name):
    before = (EXAMPLES / f"{name}.toml").read_bytes()
    case = library.take_in(EXAMPLES / f"{name}.toml")

    assert case.assessment == library.shelf.read(case.uid) == example(name)
    assert (EXAMPLES / f"{name}.toml").read_bytes() == before


def test_the_same_file_is_taken_in_once(library):
    first = library.take_in(EXAMPLES / "studio4.toml")
    library.close_case(first)

    assert library.take_in(EXAMPLES / "studio4.toml").uid == first.uid
    assert len(clients(library)) == 1


def test_a_file_whose_kept_copy_went_on_becomes_a_second_copy(library):
    first = library.take_in(EXAMPLES / "studio4.toml")
    first.keep(answers("Went on"))
    second = library.take_in(EXAMPLES / "studio4.toml")

    assert second.uid != first.uid
    assert second.assessment == example("studio4")
    assert clients(library) == [example("studio4").client.name, "Went on"]


def test_a_file_saved_by_the_program_is_known_again(library, tmp_path):
    uid = kept(library, "Harbour", u_os="auto")
    save_copy(library, uid, tmp_path / "out.readiness")

    assert unpriced(read_assessment(tmp_path / "out.readiness", BANK)) == answers("Harbour", u_os="auto")
    assert library.take_in(tmp_path / "out.readiness").uid == uid


def test_an_older_copy_of_an_assessment_never_replaces_it(library, tmp_path):
    uid = kept(library, "Harbour", u_os="auto")
    save_copy(library, uid, tmp_path / "out.readiness")
    case = library.open_case(uid)
    case.keep(answers("Harbour", u_os="never"))
    copy = library.take_in(tmp_path / "out.readiness")

    assert copy.uid != uid
    assert library.shelf.read(uid) == answers("Harbour", u_os="never")


def test_taking_in_what_lies_in_the_trash_takes_it_out(library):
    case = library.take_in(EXAMPLES / "studio4.toml")
    library.close_case(case)
    library.throw(case.uid)

    assert library.take_in(EXAMPLES / "studio4.toml").uid == case.uid
    assert len(clients(library)) == 1


def test_a_bad_file_is_told_and_nothing_is_taken(library, tmp_path):
    (tmp_path / "bad.toml").write_text("format = 1\n[client]\nname='x'\n[answers]\nnothing = 1\n")

    with pytest.raises(InputError, match=r"bad\.toml.*nothing"):
        library.take_in(tmp_path / "bad.toml")
    assert clients(library) == []


# Drafts of earlier versions


def test_earlier_drafts_are_taken_in_once_and_kept_aside(home, library):
    (home / "assessments").mkdir()
    draft = home / "assessments" / f"{7:032x}.readiness"
    write_copy(draft, "", example("studio4"), BANK)
    os.utime(draft, (1_000_000_000, 1_000_000_000))
    content = draft.read_bytes()
    assert take_drafts(library) == take_drafts(library) == []

    (row,) = library.shelf.rows()
    assert row.changed == 1_000_000_000
    assert library.shelf.read(row.uid) == example("studio4")
    (aside,) = home.rglob("*.readiness")
    assert aside.read_bytes() == content


def test_a_draft_that_cannot_be_read_stays_where_it_was_and_is_named(home, library):
    (home / "assessments").mkdir()
    (home / "assessments" / "bad.readiness").write_text("{")

    assert take_drafts(library) == ["bad.readiness"]
    assert (home / "assessments" / "bad.readiness").exists()


# Other windows


def hold(home, client):
    """Start a process that keeps an assessment, and holds it until its input ends."""
    code = (
        f"import sys; sys.path.insert(0, {str(EXAMPLES.parents[1])!r})\n"
        "from tests.library import answers\nfrom wizard.app.library import Library\n"
        f"case = Library.open().new('full'); case.keep(answers({client!r})); print(case.uid, flush=True); input()"
    )
    environment = {**os.environ, "READINESS_WIZARD_HOME": str(home)}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen([sys.executable, "-c", code], env=environment, text=True, **pipes)
    return process, process.stdout.readline().strip()


@FILE
def test_another_window_that_holds_an_assessment_is_named_while_it_lives(home, library):
    process, uid = hold(home, "Harbour")
    holder = library.holder(uid)
    assert (holder.host, holder.process) == (platform.node(), process.pid)
    with pytest.raises(WizardError, match="open in another window"):
        library.throw(uid)
    process.kill()
    process.communicate()

    assert library.holder(uid) is None
    assert library.shelf.held() == []


@FILE
def test_a_window_on_another_computer_is_believed(library):
    case_in(library.database, process=os.getpid()).keep(answers("Harbour"))

    assert library.holder(library.shelf.rows()[0].uid).host == "here"


def test_ones_own_window_is_nobody_else(library):
    case = library.new("full")
    case.keep(answers("Harbour"))

    assert library.holder(case.uid) is None
