"""A team's library: chosen by its address, seen by everybody of the team, mirrored here."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from tests.library import answers, kept, locked, on_disk
from tests.shipped import EXAMPLES
from tests.teamwork import change, choose, clients, offline
from wizard.app import settings, team
from wizard.app.library import Library
from wizard.app.settings import Settings
from wizard.app.team import OfflineLibrary
from wizard.domain.errors import WizardError


def test_without_an_address_it_is_this_computers_library(home, libraries):  # noqa: ARG001 - it lies there
    assert type(libraries()) is Library


def test_what_one_seller_keeps_another_finds(chosen, libraries):
    uid = kept(libraries(), m_disk="auto")
    choose(chosen.url("berta"))
    other = libraries()

    assert clients(other) == ["Harbour"]
    assert other.open_case(uid).assessment == answers("Harbour", m_disk="auto")
    assert other.shelf.row(uid).answered == 1


def test_a_reader_is_told_and_begins_nothing(chosen, libraries):
    uid = kept(libraries())
    choose(chosen.url("rita"))
    reader = libraries()

    assert "may look at the team's library, not change it" in reader.notice
    assert reader.open_case(uid).assessment == answers("Harbour")
    with pytest.raises(WizardError, match="your login may only read this library"):
        reader.new("full")


def test_what_was_opened_is_there_offline_and_the_rest_is_not(chosen, libraries, home):
    library = libraries()
    library.close_case(library.open_case(kept(library, m_disk="auto")))
    choose(chosen.url("berta"))
    other = libraries()
    case = other.new("full")
    case.keep(answers("Bakery"))
    offline(chosen)
    away = libraries()

    assert type(away) is OfflineLibrary
    assert "cannot be reached" in away.notice
    assert "Work goes on in the library of this computer" in away.notice
    assert clients(away) == ["Harbour"]
    assert on_disk(home) == [answers("Harbour", m_disk="auto")]


@pytest.mark.parametrize("text", ["", "here", "mysql://x/y", "postgresql:/x", "http://[x"])
def test_what_is_no_address_is_refused(text):
    with pytest.raises(WizardError, match="is no address of a team library"):
        team.connect(text)


def test_a_login_tells_what_it_finds(chosen):
    found = [team.look_at(chosen.url(login)).role for login in ("rita", "anna", "adam")]

    assert found == ["reader", "seller", "administrator"]
    assert team.look_at(chosen.url()).assessments == 0


# Windows of others


def hold(url, home, uid):
    """Hold an assessment of the team's library from a process that names another computer as its own."""
    code = (
        f"import platform, sys; platform.node = lambda: 'elsewhere'; sys.path.insert(0, {str(EXAMPLES.parents[1])!r})\n"
        f"from wizard.app import team\ncase = team.opened().open_case({uid!r}); print('held', flush=True); input()"
    )
    settings.save(Settings(team=url))
    environment = {**os.environ, "READINESS_WIZARD_HOME": str(home)}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen([sys.executable, "-c", code], env=environment, text=True, **pipes)
    process.stdout.readline()
    return process


def test_a_window_on_another_computer_holds_an_assessment_while_it_is_on_the_line(chosen, libraries, home):
    library = libraries()
    uid = kept(library)
    process = hold(chosen.url("berta"), home, uid)
    holder = library.holder(uid)
    assert (holder.host, holder.process) == ("elsewhere", process.pid)
    with pytest.raises(WizardError, match="open in another window"):
        library.throw(uid)
    process.kill()
    process.communicate()
    while library.server.on_line("elsewhere", process.pid):  # the server notices when it next writes to it
        time.sleep(0.01)

    assert library.holder(uid) is None
    library.throw(uid)


# Trouble


def test_without_a_team_the_driver_is_never_imported(home):
    code = "import sys; from wizard.app import team; team.opened().close(); print('psycopg' in sys.modules)"
    assert python(code, home) == "False"


def test_without_the_driver_one_is_told_what_to_install(home, team):
    code = (
        "import sys; sys.modules['psycopg'] = None\nfrom wizard.app import team\n"
        f"try: team.connect({team.url('anna')!r})\nexcept team.WizardError as error: print(error)"
    )
    assert "pip install 'readiness-wizard[team]'" in python(code, home)


def python(code, home):
    """Return what a program of its own says."""
    environment = {**os.environ, "READINESS_WIZARD_HOME": str(home)}
    words = [sys.executable, "-c", code]
    found = subprocess.run(words, env=environment, cwd=EXAMPLES.parents[1], capture_output=True, text=True, check=True)
    return found.stdout.strip()


@pytest.mark.usefixtures("chosen")
def test_a_mirror_that_cannot_be_written_keeps_nobody_from_working(libraries, home):
    library = libraries()
    uid = kept(library)
    with locked(home):
        library.local.database.connection.execute("PRAGMA busy_timeout = 10")
        change(library, uid, m_disk="auto")

    assert library.shelf.read(uid) == answers("Harbour", m_disk="auto")


@pytest.mark.usefixtures("chosen")
def test_a_damaged_local_library_is_mended_and_still_mirrors(libraries, home):
    library = libraries()
    uid = kept(library)
    library.local.close()
    (home / "library.db").write_bytes(b"nonsense" * 1000)
    library.local.mend()
    change(library, uid, m_disk="auto")

    assert library.local.mirror.revisions() == {uid: library.shelf.revision(uid)}
