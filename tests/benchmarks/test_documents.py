"""Documents against the same content through reportlab as it comes, and through an engine for web pages."""

from __future__ import annotations

import os
import subprocess
import sys
import tracemalloc

import pytest

from tests.benchmarks.cases import TODAY, examples
from tests.benchmarks.plain import Plain
from tests.benchmarks.web_page import web_page
from tests.shipped import ROOT
from wizard.app import shipped
from wizard.app.enclosure import enclosed
from wizard.domain.assessment import evaluate
from wizard.domain.provider import Provider
from wizard.proposal.content import compose
from wizard.proposal.document import render

PROCESS = """
import resource, sys
from tests.benchmarks.cases import TODAY, examples
from wizard.app import shipped
from wizard.app.enclosure import enclosed
from wizard.domain.assessment import evaluate
from wizard.domain.provider import Provider
from wizard.proposal.content import compose
advice = evaluate(examples()["dentallab25"], shipped.bank(), shipped.catalogue(), TODAY)
document = compose(advice, "proposal", Provider("Northgate IT Care"))
if sys.argv[1] == "plain":
    from tests.benchmarks.plain import Plain
    Plain(document).made()
elif sys.argv[1] == "tagged":
    from wizard.proposal.document import render
    render(document, enclosed=enclosed(advice))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
WEB = ROOT / ".venv-weasyprint" / "bin" / "python"
PRINT = """
import io, statistics, sys, time, weasyprint
page, times = sys.stdin.read(), []
for _ in range(4):
    start = time.perf_counter()
    weasyprint.HTML(string=page).write_pdf(io.BytesIO())
    times.append(time.perf_counter() - start)
print(statistics.median(times[1:]))
"""


@pytest.fixture(scope="module")
def advice():
    """The advice of the longest example."""
    return evaluate(examples()["dentallab25"], shipped.bank(), shipped.catalogue(), TODAY)


@pytest.fixture(scope="module")
def document(advice):
    """Its proposal."""
    return compose(advice, "proposal", Provider("Northgate IT Care"))


def _process(what):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", PROCESS, what]
    return int(subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True, text=True).stdout)


def _peak(work):
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def test_tagged_warm_against_plain(versus, tell, document, advice):
    inside = enclosed(advice)
    ours, plain = versus(lambda: render(document, enclosed=inside), lambda: Plain(document).made(), rounds=15)
    tell(f"proposal, warm: {ours / plain:.2f} x plain reportlab ({1e3 * ours:.0f} ms; wanted: at most 1.5)")


def test_tagged_cold_against_plain(versus, tell):
    ours, plain = versus(lambda: _process("tagged"), lambda: _process("plain"), rounds=9)
    tell(f"proposal, whole process: {ours / plain:.2f} x plain reportlab ({1e3 * ours:.0f} ms; wanted: at most 1.4)")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no resource module")
def test_memory_against_plain(tell, document):
    process = _process("tagged") / _process("plain")
    pages = _peak(lambda: render(document)) / _peak(lambda: Plain(document).made())
    tell(f"proposal, peak memory: process {process:.2f} x, the pages' own {pages:.2f} x plain reportlab (wanted: 1.5)")


@pytest.mark.skipif(not WEB.exists(), reason="bash .ci/bench web makes an environment with WeasyPrint")
def test_tagged_warm_against_weasyprint(versus, tell, document):
    ours, _ = versus(lambda: render(document), lambda: None, rounds=7)
    command = [str(WEB), "-c", PRINT]
    found = subprocess.run(command, input=web_page(document), capture_output=True, check=True, text=True)
    tell(f"proposal, warm: {float(found.stdout) / ours:.1f} x faster than WeasyPrint, without charts there (wanted: 5)")
