"""The export page: how long until the first page is seen, and from a click to a file that was read back."""

from __future__ import annotations

import os
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded

import pytest
from PySide6.QtCore import QEventLoop

from tests.benchmarks.cases import TODAY, examples
from wizard.app import exports, shipped
from wizard.domain.assessment import evaluate

ROUNDS = 7


@pytest.fixture(scope="module")
def advice():
    """The advice to export, costs and all."""
    return evaluate(examples()["dentallab25"], shipped.bank(), shipped.catalogue(), TODAY)


@pytest.fixture
def exporting(qapp, advice):  # noqa: ARG001 - there must be an application
    """An export page on screen, and the jobs behind it."""
    from PySide6.QtWidgets import QMainWindow

    from wizard.ui.exporting import Exporting
    from wizard.ui.jobs import Jobs

    jobs = Jobs()
    found = Exporting(advice, None, jobs)
    window = QMainWindow()
    window.setMinimumSize(640, 480)
    window.setCentralWidget(found.page)
    window.resize(1100, 760)
    window.show()
    found.begin()
    yield found
    found.stop()
    jobs.shutdown()
    window.close()


def _until(qapp, reached):
    start = time.perf_counter()
    while not reached():
        qapp.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return time.perf_counter() - start


def test_first_page_of_the_preview(exporting, qapp, advice, tell):
    preview, times = exporting.page.preview, []
    _until(qapp, lambda: preview.shows(0))
    for _ in range(ROUNDS):
        exporting._make()
        times.append(_until(qapp, lambda: preview.shows(0)))
    start = time.perf_counter()
    exports.made(advice, "report", None)
    plain = time.perf_counter() - start
    tell(
        f"from a choice to the first page seen: {1e3 * statistics.median(times):.0f} ms, "
        f"{statistics.median(times) / plain:.2f} x making the document alone"
    )


def test_click_to_written_file_with_a_warm_preview(exporting, qapp, tell, tmp_path):
    _until(qapp, lambda: exporting.page.preview.shows(0))
    target, times = tmp_path / "out.pdf", []
    for _ in range(ROUNDS):
        exporting._start(target)  # noqa: SLF001 - what follows the file dialog
        times.append(_until(qapp, lambda: not exporting.running))
    assert target.read_bytes().startswith(b"%PDF-")
    tell(f"from a click to a file that was read back, preview warm: {1e3 * statistics.median(times):.0f} ms")
