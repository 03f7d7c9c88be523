"""Benchmarks: measured in one run, told as ratios, because machines differ and this one may be noisy.

Run them with ``bash .ci/bench``; they are no part of the test suite and fail on nothing but wrong results.
"""

from __future__ import annotations

import statistics
import time

import pytest

LINES: list[str] = []


@pytest.fixture
def tell():
    """Collects one line of the report."""
    return LINES.append


@pytest.fixture
def versus():
    """Times two things in turns and returns the medians, in seconds."""
    return _versus


def _versus(one, other, rounds=7):
    times = ([], [])
    for _ in range(rounds):
        for place, work in enumerate((one, other)):
            start = time.perf_counter()
            work()
            times[place].append(time.perf_counter() - start)
    return statistics.median(times[0]), statistics.median(times[1])


def pytest_terminal_summary(terminalreporter):
    """Print the report after the tests."""
    terminalreporter.write_sep("=", "ratios, measured in this run")
    start = time.perf_counter()
    sum(number * number for number in range(1_000_000))
    took = 1e3 * (time.perf_counter() - start)
    terminalreporter.write_line(
        f"for comparing machines: a million squares in plain Python take {took:.0f} ms here now"
    )
    for line in LINES:
        terminalreporter.write_line(line)
