"""A process that is killed while answers from last time are confirmed: each confirmation is kept by itself."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.library import on_disk
from tests.shipped import ROOT, example
from wizard.app.again import assess_again
from wizard.app.library import Library

CONFIRMER = """
import sys
from tests.app.test_killed import sitting
library, case, session = sitting(sys.argv[1])
for question in list(session.assessment.carried):
    session.confirm(question)
    print(question, flush=True)
"""
SEEN = 5


def test_every_confirmation_told_before_a_kill_is_there(library, home):
    case = library.new("full")
    case.keep(example("studio4"))
    library.close_case(case)
    uid = assess_again(library, case.uid)
    environment = {**os.environ, "READINESS_WIZARD_HOME": str(home), "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-c", CONFIRMER, uid]
    process = subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, text=True)
    told = [process.stdout.readline().strip() for _ in range(SEEN)]
    process.kill()
    told += [line.strip() for line in process.communicate()[0].splitlines(keepends=True) if line.endswith("\n")]
    found = next(one for one in on_disk(home) if one.earlier)

    assert told[0]
    assert not set(told) & set(found.carried)
    assert found.answers == example("studio4").answers
    assert len(example("studio4").answers) - len(found.carried) - len(told) in {0, 1}


def test_the_library_opens_again_with_what_is_left(library):
    case = library.new("full")
    case.keep(example("studio4"))
    library.close_case(case)
    uid = assess_again(library, case.uid)
    library.close()
    again = Library.open()

    assert set(again.open_case(uid).assessment.carried) == set(example("studio4").answers)
    again.close()
