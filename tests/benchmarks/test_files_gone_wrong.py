"""Ten thousand real files gone wrong: nothing hangs, swells or ends in a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.shipped import ROOT

pytest.importorskip("resource", reason="this system bounds no process")
COUNT = os.environ.get("READINESS_WIZARD_FUZZ", "10000")


def test_each_is_opened_or_refused_within_a_second_and_200_mb():
    words = [sys.executable, "-m", "tests.fuzzing", COUNT]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    found = json.loads(run.stdout)
    sys.stdout.write(run.stdout)

    assert found["failures"] == []
    assert found["slowest"][-1][0] < 1
    assert found["memory"] < 200
