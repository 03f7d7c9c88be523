"""Benchmarks: measured in one run, told as ratios, because machines differ and this one may be noisy.

Run them with ``bash .ci/bench``; they are no part of the test suite and fail on nothing but wrong results.
"""

from __future__ import annotations

import compileall
import gc
import os
import statistics
import time
from pathlib import Path

import pytest

from wizard import cli

LINES: list[str] = []


@pytest.fixture
def tell():
    """Collects one line of the report."""
    return LINES.append


@pytest.fixture
def versus():
    """Times things in turns and returns the medians, in seconds."""
    return _versus


@pytest.fixture
def processes():
    """Times whole processes in turns; returns per process the least seconds of wall clock and of processor."""
    return _processes


@pytest.fixture(scope="session", autouse=True)
def _started():
    """Look for garbage as seldom as the program does once it has started."""
    usual = gc.get_threshold()
    gc.set_threshold(cli.RARELY)
    yield
    gc.set_threshold(*usual)


@pytest.fixture
def in_the_window():
    """Look for garbage as often as the window does once it is up."""
    from wizard.ui.window import OFTEN

    usual = gc.get_threshold()
    gc.set_threshold(OFTEN)
    yield
    gc.set_threshold(*usual)


@pytest.fixture(scope="session", autouse=True)
def _compiled():
    """Compile the program first, as an installer does: edited files would else be compiled in every process."""
    compileall.compile_dir(Path(__file__).resolve().parents[2] / "wizard", quiet=1)


def _versus(*works, rounds=7):
    times = [[] for _ in works]
    for _ in range(rounds):
        for work, taken in zip(works, times, strict=True):
            start = time.perf_counter()
            work()
            taken.append(time.perf_counter() - start)
    return [statistics.median(taken) for taken in times]


def _processes(*works, rounds=9):
    times = [([], []) for _ in works]
    for _ in range(rounds):
        for work, (wall, processor) in zip(works, times, strict=True):
            start, before = time.perf_counter(), _children()
            work()
            wall.append(time.perf_counter() - start)
            processor.append(_children() - before)
    return [(min(wall), min(processor)) for wall, processor in times]


def _children():
    """Processor seconds of all finished child processes."""
    times = os.times()
    return times.children_user + times.children_system


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
