"""A process that is killed, or that writes beside another: what was acknowledged is in the library.

READINESS_WIZARD_KILLS=50 kills it that often; the suite does it a dozen times.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time

import pytest

from tests.disks import fill, small_disk
from tests.library import on_disk
from tests.shipped import BANK, CATALOGUE, ROOT, TODAY
from wizard.app.library import Library
from wizard.app.session import Session
from wizard.domain.answers import answered
from wizard.domain.errors import WizardError
from wizard.store.database import Database
from wizard.store.shelf import Shelf

KILLS = int(os.environ.get("READINESS_WIZARD_KILLS", "12"))
SINGLES = [question for question in BANK.questions if question.kind == "single"]
WRITER = """
import random, sys
from tests.app.test_killed import SINGLES, sitting
library, case, session = sitting(sys.argv[1])
chance = random.Random(int(sys.argv[2]))
for number in range(int(sys.argv[3])):
    question = chance.choice(SINGLES)
    value = chance.choice(question.options).id
    if session.answer_to(question.id) is None or session.answer_to(question.id).value != value:
        session.record(question.id, value)
        print(question.id, value, flush=True)
print("done", flush=True)
"""


def sitting(uid):
    """Open or begin an assessment as the window does; return library, case and session."""
    library = Library.open()
    case = library.new("full") if library.shelf.row(uid) is None else library.open_case(uid)
    case.uid = uid
    return library, case, Session(BANK, CATALOGUE, case.assessment, TODAY, case.keep)


def write(home, seed, count, uid="a" * 32):
    """Start a process that answers questions at random and prints each one that was kept."""
    environment = {**os.environ, "READINESS_WIZARD_HOME": str(home), "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-c", WRITER, uid, str(seed), str(count)]
    return subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def acknowledged(output):
    """Return the answers that a writer said were kept; a line it was killed in does not count."""
    whole = output.splitlines() if output.endswith("\n") else output.splitlines()[:-1]
    return dict(line.split() for line in whole if line != "done")


def test_every_answer_acknowledged_before_a_kill_is_there(home):
    chance = random.Random(7)
    given = {}
    for round_number in range(KILLS):
        process = write(home, round_number, 100_000)
        given |= acknowledged(process.stdout.readline())
        time.sleep(chance.random() * 0.2)
        process.kill()
        given |= acknowledged(process.stdout.read())
        process.communicate()
        (found,) = on_disk(home)
        last = {question: answer.value for question, answer in found.answers.items()}
        differing = [question for question in given if last[question] != given[question]]
        assert len(differing) <= 1, "only the answer being written when it was killed may be newer"
        given = last
    assert len(given) > 10


def test_a_killed_library_is_whole(home):
    process = write(home, 1, 100_000)
    process.stdout.readline()
    process.kill()
    process.communicate()
    library = Library.open()

    assert library.notice == ""
    assert library.database.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    library.close()


def test_two_processes_on_two_assessments_lose_nothing(home):
    writers = [write(home, seed, 150, uid=f"{seed}" * 32) for seed in (1, 2)]
    told = [acknowledged(writer.communicate(timeout=120)[0]) for writer in writers]
    database = Database.look_into(home / "library.db")
    kept = [Shelf(database).read(f"{seed}" * 32).answers for seed in (1, 2)]
    database.close()

    assert [{question: answer.value for question, answer in answers.items()} for answers in kept] == told


def test_two_processes_on_one_assessment_lose_nothing(home):
    _, _, session = sitting("a" * 32)
    session.record(SINGLES[0].id, SINGLES[0].options[0].id)
    writers = [write(home, seed, 150) for seed in (1, 2)]
    outputs = [writer.communicate(timeout=120)[0] for writer in writers]
    database = Database.look_into(home / "library.db")
    there = {(about, json.loads(content)[1]) for about, content in database.rows("SELECT about, content FROM history")}
    there |= set(database.rows("SELECT question, value FROM answers"))
    database.close()

    said = {tuple(line.split()) for output in outputs for line in output.splitlines() if line != "done"}
    assert len(said) > 100
    assert {(question, json.dumps(value)) for question, value in said} <= there


def test_a_disk_that_fills_up_keeps_every_answer_before_and_after(tmp_path, monkeypatch):
    with small_disk(tmp_path / "disk", "1m") as disk:
        monkeypatch.setenv("READINESS_WIZARD_HOME", str(disk))
        library, _, session = sitting("a" * 32)
        session.record("b_tolerance", "day")
        fill(disk)
        with pytest.raises(WizardError, match="the disk is full"):
            _answer_until_full(session)
        assert on_disk(disk)[0].answers["b_tolerance"] == answered("day")
        (disk / "filler").unlink()
        session.record("u_os", "never")
        assert on_disk(disk)[0] == session.assessment
        library.close()


def _answer_until_full(session):
    """Answer until there is no room left."""
    for number in range(2000):
        session.record("u_os", ("auto", "manual")[number % 2])
