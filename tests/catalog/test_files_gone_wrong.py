"""Some hundred real files gone wrong: each opens, or is refused with a sentence; the benchmarks try ten thousand."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.shipped import ROOT

pytest.importorskip("resource", reason="this system bounds no process")


def test_each_opens_and_is_kept_as_it_is_or_is_refused_with_a_sentence():
    words = [sys.executable, "-m", "tests.fuzzing", "400"]
    run = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    found = json.loads(run.stdout)

    assert found["failures"] == []
    assert set(found["kinds"]) == {"readiness", "pdf", "toml", "locked", "bank"}
    assert 0 < found["refused"] < found["count"] == 400
    assert run.stderr == ""
