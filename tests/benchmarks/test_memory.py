"""The memory of the running window against a bare one, each two seconds after it is shown."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

import pytest

from tests.benchmarks.cases import EXAMPLES

SECONDS, ROUNDS = 2, 5
TELL = """
def tell():
    told = dict(line.split(":") for line in open("/proc/self/smaps_rollup").read().splitlines()[1:])
    print(told["Rss"].split()[0], told["Pss"].split()[0], flush=True)
    os._exit(0)
QTimer.singleShot(1000 * int(sys.argv[1]), tell)
app.exec()
"""
BARE = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("Hello"))
window.resize(1100, 760)
window.show()
"""
OURS = """
import gc, os, sys
from pathlib import Path
from wizard import cli
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
gc.set_threshold(cli.RARELY)  # as the program does
from PySide6.QtCore import QTimer
from wizard.ui.application import MainWindow, preferences, prepared
app = prepared("")
window = MainWindow(Path(sys.argv[2]) if sys.argv[2:] else None)
window.first_painted.connect(preferences().begin)
window.show()
"""


def _memory(code, home, *words):
    """Return the resident memory of a window and its share of it, in kB."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "READINESS_WIZARD_HOME": str(home)}
    command = [sys.executable, "-c", code + TELL, str(SECONDS), *words]
    found = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return [int(word) for word in found.stdout.split()]


def _least(code, home, *words):
    return [
        statistics.median(sizes) for sizes in zip(*(_memory(code, home, *words) for _ in range(ROUNDS)), strict=True)
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
@pytest.mark.parametrize(
    ("what", "words"), [("at home", []), ("an assessment open", [str(EXAMPLES / "dentallab25.toml")])]
)
def test_window_against_a_bare_one(tell, tmp_path, what, words):
    _memory(OURS, tmp_path, *words)  # the first start makes the library
    (ours, share), (bare, bare_share) = _least(OURS, tmp_path, *words), _least(BARE, tmp_path)
    tell(
        f"memory, {what}: {ours / bare:.2f} x a bare window with one label ({ours / 1024:.1f} against "
        f"{bare / 1024:.1f} MB; by its share {share / bare_share:.2f} x; wanted: at most 1.6)"
    )
