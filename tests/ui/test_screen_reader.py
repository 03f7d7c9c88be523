"""The whole wizard by names and roles alone, from another process, as a screen reader works it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.shipped import BANK, ROOT, example
from wizard.domain.flow import asked, standings

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")
LISTENER = Path(__file__).parent / "reader" / "listener.py"
SESSION = Path(__file__).parent / "reader" / "session"


def missing():
    """Say what this machine lacks for it, or nothing."""
    lacking = [tool for tool in ("Xvfb", "dbus-run-session") if shutil.which(tool) is None]
    lacking += [] if LAUNCHER.exists() else [str(LAUNCHER)]
    speaks = SYSTEM_PYTHON.exists() and subprocess.run(
        [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False, env={"PATH": os.environ["PATH"]}
    )
    return ", ".join(lacking + ([] if speaks and speaks.returncode == 0 else ["pyatspi"]))


pytestmark = pytest.mark.skipif(bool(missing()), reason=f"no screen reader's bus here; missing: {missing()}")


def spoken(question, answer):
    """Return an answer as somebody says it: labels to choose, or a text to write."""
    if answer.state == "unknown":
        return ["I don't know"]
    if answer.state == "not_applicable":
        return [question.not_applicable]
    if question.kind == "single":
        return [question.option(answer.value).label]
    if question.kind == "multi":
        return [question.option(option).label for option in answer.value]
    return f"{answer.value}"


def answers_of(assessment):
    """Return what to say to each question that is asked, by its text."""
    known = standings(BANK, assessment.answers, assessment.mode)
    questions = [question for section in BANK.sections for question in asked(section, known, assessment.mode)]
    return {q.text: spoken(q, assessment.answers[q.id]) for q in questions if q.id in assessment.answers}


def listen(plan, folder):
    """Work a plan through beside the program; return what was said and how it ended."""
    file = folder / "plan.json"
    file.write_text(json.dumps(plan), encoding="utf-8")
    environment = {
        **os.environ,
        "HOME": str(folder),
        "READINESS_WIZARD_HOME": str(folder / "data"),
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
    }
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [shutil.which("bash"), SESSION, sys.executable, SYSTEM_PYTHON, LISTENER, file],
        capture_output=True, text=True, timeout=240, check=False, env=environment, cwd=folder,
    )  # fmt: skip


def test_somebody_who_sees_nothing_gets_from_the_first_question_to_the_document(tmp_path):
    target = tmp_path / "heard.pdf"
    plan = [
        ["press", "Skip"],
        ["press", "Full assessment"],
        ["type", "Name of the business", "Harbour Dental Lab"],
        ["fill", answers_of(example("dentallab25"))],
        ["press", "See the results"],
        ["press", "Export..."],
        ["wait", "Copy summary"],
        ["press", "Export..."],
        ["save", str(target)],
        ["press", "Open"],
    ]

    ended = listen(plan, tmp_path)

    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "Harbour Dental Lab" in PdfReader(target).pages[0].extract_text()
