"""Many assessments through the real command, and whether twice as many cost twice as much."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import time

from tests.benchmarks.cases import crowd
from wizard.app import library
from wizard.store.files import write_readiness

SAVED = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)


def _assess(folder, out):
    start = time.perf_counter()
    command = [sys.executable, "-m", "wizard", "assess", str(folder), "--out", str(out), "--date", "2026-11-24"]
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def test_a_thousand_assessments(tmp_path, tell):
    took = {}
    for count in (1000, 2000):
        folder = tmp_path / str(count)
        folder.mkdir()
        for place, assessment in enumerate(crowd(count, seed=count)):
            write_readiness(folder / f"{place:04}.readiness", assessment, library.bank(), None, SAVED)
        took[count] = _assess(folder, tmp_path / f"out{count}")
        assert len(list((tmp_path / f"out{count}").glob("*.json"))) == count
    each = 1e3 * took[1000] / 1000
    tell(
        f"1,000 assessments: {each:.1f} ms each (wanted: under 15); 2,000 take {took[2000] / took[1000]:.2f} x as long"
    )
