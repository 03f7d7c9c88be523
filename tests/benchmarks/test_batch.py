"""Many assessments through the real command, and whether twice as many cost twice as much."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import time

from tests.benchmarks.cases import crowd
from wizard.app import shipped
from wizard.store.files import write_readiness

SAVED = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)


def _assess(folder, out):
    start = time.perf_counter()
    command = [sys.executable, "-m", "wizard", "assess", str(folder), "--out", str(out), "--date", "2026-11-24"]
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def test_a_thousand_assessments(tmp_path, tell):
    folders = {count: tmp_path / str(count) for count in (1000, 2000)}
    for count, folder in folders.items():
        folder.mkdir()
        for place, assessment in enumerate(crowd(count)):
            write_readiness(folder / f"{place:04}.readiness", assessment, shipped.bank(), None, SAVED)
    before, twice, after = (_assess(folders[count], tmp_path / f"out{count}") for count in (1000, 2000, 1000))
    assert len(list((tmp_path / "out2000").glob("*.json"))) == 2000
    once = (before + after) / 2  # on both sides, lest a machine growing slower look like a rising cost
    each, ratio = 1e3 * once / 1000, twice / once
    tell(f"1,000 assessments: {each:.1f} ms each (wanted: under 15); 2,000 take {ratio:.2f} x as long")
