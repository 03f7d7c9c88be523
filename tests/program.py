"""The program as a user starts it: in this process, or in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.shipped import ROOT
from wizard.cli import main

DATE = ("--date", "2026-10-01")


def run(*words):
    """Run a command in this process; return its exit code."""
    try:
        return main([str(word) for word in words])
    except SystemExit as end:
        return int(end.code or 0)


def start(*words, before="", complaints=subprocess.PIPE, **environment):
    """Start a command in a process of its own; ``before`` is Python to run first."""
    code = f"import sys; {before}\nfrom wizard.cli import main\nsys.exit(main(sys.argv[1:]))"
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=complaints,
    )


def spawn(*words, before="", **environment):
    """Run a command in a process of its own; return exit code, output and complaints."""
    process = start(*words, before=before, **environment)
    out, err = process.communicate(timeout=120)
    return process.returncode, out.decode(), err.decode()
