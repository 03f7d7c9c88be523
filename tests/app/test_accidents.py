"""Accidents beside a kill: a stopped process, a disk full at any write, a spoilt page, half a file, a clock set back.

No answer that was acknowledged is lost, and what went wrong is told in one sentence.
"""

from __future__ import annotations

import random
import shutil
import signal
import time

import pytest

from tests.app.test_killed import acknowledged, sitting, write
from tests.disks import fill, small_disk
from tests.library import answers, on_disk
from wizard.app.care import look_after
from wizard.app.handover import save_copy
from wizard.app.incoming import read_file
from wizard.app.library import Library
from wizard.domain.answers import answered
from wizard.domain.errors import InputError, WizardError
from wizard.store import copies

PAGE = 4096
OTHER = "b" * 32
STOPS = 6
CUTS = 60


def wanted():
    """Go on."""
    return True


def values(assessment):
    """Return the value of each answer."""
    return {question: answer.value for question, answer in assessment.answers.items()}


@pytest.fixture
def process(home):
    """Return a process that answers at random; it ends with the test."""
    started = write(home, 3, 100_000)
    yield started
    started.kill()
    started.communicate()


def test_a_stopped_process_neither_loses_nor_spoils_anything(home, process):
    library, _, session = sitting(OTHER)
    connection, chance = library.database.connection, random.Random(3)
    connection.execute("PRAGMA busy_timeout = 20")
    given = acknowledged(process.stdout.readline())
    for number in range(STOPS):
        time.sleep(chance.random() * 0.1)
        process.send_signal(signal.SIGSTOP)
        _answer_or_be_told(session, number)
        process.send_signal(signal.SIGCONT)
    connection.execute("PRAGMA busy_timeout = 5000")
    session.record("b_users", STOPS + 1)
    process.kill()
    given |= acknowledged(process.stdout.read())
    kept = {len(found.answers): values(found) for found in on_disk(home)}
    library.close()

    assert kept.pop(1) == {"b_users": STOPS + 1}
    (found,) = kept.values()
    assert len([question for question in given if found[question] != given[question]]) <= 1


def _answer_or_be_told(session, number):
    """Answer beside a stopped process: it may have stopped while it was writing."""
    try:
        session.record("b_users", number + 1)
    except WizardError as error:
        assert "another window has been writing to it for too long" in str(error)  # noqa: PT017 - either is right


def test_a_disk_that_is_full_at_any_write_loses_no_answer(tmp_path, monkeypatch):
    chance = random.Random(5)
    with small_disk(tmp_path / "disk", "2m") as disk:
        monkeypatch.setenv("READINESS_WIZARD_HOME", str(disk))
        library, _, session = sitting(OTHER)
        session.record("b_users", last := 1)
        for _ in range(8):
            fill(disk)
            with (disk / "filler").open("r+b") as filler:
                filler.truncate(max(0, (disk / "filler").stat().st_size - chance.randrange(64 * 1024)))
            last = _answer_until_full(session, last)
            assert values(on_disk(disk)[0])["b_users"] == last
            (disk / "filler").unlink()
        session.record("b_users", 2000)
        assert on_disk(disk) == [session.assessment]
        library.close()


def _answer_until_full(session, last):
    """Return the last answer that was acknowledged."""
    for number in range(session.assessment.answers.get("b_users", answered(0)).value + 1, 2000):
        try:
            session.record("b_users", number)
        except WizardError as error:
            assert "the disk is full" in str(error) or "disk reported an error" in str(error)  # noqa: PT017
            return last
        last = number
    pytest.fail("the disk never filled up")


def test_whichever_page_is_spoilt_the_copy_and_a_clear_word_are_there(home):
    library, case, session = sitting(OTHER)
    session.record("b_users", 7)
    copies.daily_copy(library.database, home / "backups", wanted)
    library.close_case(case)
    library.close()
    (pages, whole) = (home / "library.db").stat().st_size // PAGE, home.with_name("whole")
    shutil.copytree(home, whole)
    for page in range(pages):
        shutil.rmtree(home)
        shutil.copytree(whole, home)
        _spoil(home / "library.db", page)
        _open_and_mend(home)


def _spoil(file, page):
    with file.open("r+b") as raw:
        raw.seek(page * PAGE)
        raw.write(b"\xa5" * PAGE)


def _open_and_mend(home):
    """Open a spoilt library as a start does: nothing of the copy is missing, and what happened is told."""
    library = Library.open()
    if not library.notice and look_after(wanted).damaged:
        library.mend()
    library.close()

    assert "The library was damaged. Going on with the copy library-" in library.notice
    assert [values(found)["b_users"] for found in on_disk(home)] == [7]
    assert list((home / "damaged").glob("library-*.db"))


def test_half_a_file_is_told_and_taken_in_nowhere(home, library, tmp_path):
    case = library.new("full")
    case.keep(answers("Harbour \u6b6f\u79d1 <b>", b_users=7, u_os="auto"))
    save_copy(library, case.uid, tmp_path / "whole.readiness")
    library.close_case(case)
    whole = (tmp_path / "whole.readiness").read_bytes()
    half = tmp_path / "half.readiness"
    for cut in range(0, len(whole) - 1, len(whole) // CUTS):
        half.write_bytes(whole[:cut])
        with pytest.raises(InputError, match=r"half\.readiness") as error:
            library.take_in(half)
        assert len(error.value.problems) == 1

    assert len(on_disk(home)) == 1
    assert read_file(tmp_path / "whole.readiness").uid == case.uid


def test_a_clock_set_back_loses_no_answer(home, library, monkeypatch):
    case, real = library.new("full"), time.time
    case.keep(answers("Harbour", b_users=7))
    monkeypatch.setattr(time, "time", lambda: real() - 400 * 24 * 60 * 60)
    case.keep(answers("Harbour", b_users=8))
    case.keep(answers("Harbour", b_users=8, u_os="auto"))
    library.close_case(case)
    replaced = library.database.rows("SELECT content FROM history")

    assert values(on_disk(home)[0]) == {"b_users": 8, "u_os": "auto"}
    assert [row[0] for row in replaced] == ['["answered", "7", "", null]']
    assert library.shelf.rows()[0].answered == 2


def test_a_copy_made_after_the_clock_was_set_back_is_kept(home, library, monkeypatch):
    for day in range(1, 9):
        shutil.copy(home / "library.db", _future(home, day))
    monkeypatch.setattr(time, "strftime", lambda _form: "2020-01-01")
    made = copies.daily_copy(library.database, home / "backups", wanted)

    assert made.exists()
    assert len(copies.daily_copies(home / "backups")) == copies.KEPT


def _future(home, day):
    (home / "backups").mkdir(exist_ok=True)
    return home / "backups" / f"library-2031-01-0{day}.db"
