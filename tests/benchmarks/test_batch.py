"""Many assessments through the real command, and whether twice as many cost twice as much."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys

from tests.benchmarks.cases import crowd
from wizard.app import shipped
from wizard.store.atomic import write_atomic
from wizard.store.files import as_bytes, as_json

ROUNDS = 2
SAVED = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)


def _assess(folder, out):
    command = [sys.executable, "-m", "wizard", "assess", str(folder), "--out", str(out), "--date", "2026-11-24"]
    return lambda: subprocess.run(command, check=True, capture_output=True)


def test_a_thousand_assessments(tmp_path, tell, processes):
    folders = {count: tmp_path / str(count) for count in (1000, 2000)}
    for count, folder in folders.items():
        folder.mkdir()
        for place, assessment in enumerate(crowd(count)):
            record = as_json(assessment, shipped.bank(), None, SAVED)
            write_atomic(folder / f"{place:04}.readiness", as_bytes(record))
    works = [_assess(folders[count], tmp_path / f"out{count}") for count in (1000, 2000)]
    once, twice = processes(*works, rounds=ROUNDS)
    assert len(list((tmp_path / "out2000").glob("*.json"))) == 2000
    tell(
        f"1,000 assessments: {once[0]:.1f} ms each (wanted: under 15), {once[1]:.1f} ms of processor time over "
        f"{os.cpu_count()} cores; 2,000 take {twice[0] / once[0]:.2f} x as long, {twice[1] / once[1]:.2f} x the "
        f"processor time (wanted: 2; best of {ROUNDS} in turns)"
    )
