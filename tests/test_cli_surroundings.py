"""The commands where there is no Qt, not much of a terminal, no room on the disk, or another run."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.disks import fill, make_read_only, small_disk
from tests.program import DATE, spawn, start
from tests.shipped import EXAMPLES, ROOT

STUDIO, LAB = EXAMPLES / "studio4.toml", EXAMPLES / "dentallab25.toml"
NO_QT = "sys.modules['PySide6'] = None; sys.modules['shiboken6'] = None"


@pytest.mark.parametrize(
    "words",
    [["assess", STUDIO], ["assess", STUDIO, "--json", "-"], ["check", STUDIO], ["questions"], ["--version"]],
    ids=["summary", "json", "check", "questions", "version"],
)
def test_a_command_without_a_window_needs_no_qt(words):
    code, out, err = spawn(*words, before=NO_QT)

    assert (code, err) == (0, "")
    assert out


def test_a_pdf_needs_no_qt(tmp_path):
    code, _, _ = spawn("assess", STUDIO, "--pdf", tmp_path / "studio.pdf", *DATE, before=NO_QT)

    assert (code, (tmp_path / "studio.pdf").exists()) == (0, True)


def test_without_qt_the_window_says_what_to_do():
    code, _, err = spawn(before=NO_QT, QT_QPA_PLATFORM="offscreen")

    assert code == 1
    assert "the window cannot open" in err
    assert "Traceback" not in err


@pytest.mark.parametrize("letters", ["ascii", "cp1252"])
def test_a_console_of_fewer_letters_stops_nothing(tmp_path, letters):
    (tmp_path / "case.toml").write_text(
        'format = 1\n[client]\nname = "Müller 歯科"\n[answers]\nb_users = 5\n', encoding="utf-8"
    )
    plain = {"PYTHONIOENCODING": letters, "PYTHONUTF8": "0"}

    summary, result = (
        start("assess", tmp_path / "case.toml", *more, **plain).communicate()[0] for more in ((), ("--json", "-"))
    )

    assert b"M" in summary.splitlines()[0]
    assert json.loads(result.decode("utf-8"))["format"] == 1


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="there are no pseudo terminals here")
def test_on_a_terminal_a_bar_shows_how_far_it_is(tmp_path):
    ours, theirs = os.openpty()
    process = start("assess", STUDIO, LAB, "--out", tmp_path, *DATE, complaints=theirs)

    process.communicate(timeout=120)
    os.close(theirs)
    shown = os.read(ours, 4096).decode()
    os.close(ours)

    assert "\r[###############...............] 1 of 2" in shown
    assert "\r[##############################] 2 of 2" in shown


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device here")  # noqa: PTH110
def test_a_full_disk_behind_standard_output_is_told():
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        found = subprocess.run(
            [sys.executable, "-m", "wizard", "assess", str(STUDIO)],
            cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip

    assert (found.returncode, b"the disk is full" in found.stderr, b"Traceback" in found.stderr) == (1, True, False)


def test_whoever_stops_listening_is_no_mistake():
    process = start("questions")
    process.stdout.close()

    assert (process.wait(60), process.stderr.read()) == (0, b"")
    process.stderr.close()


# Disks


@pytest.mark.parametrize("output", ["--json", "--pdf"])
def test_a_full_disk_is_told_and_the_old_file_stays(told, tmp_path, output):
    with small_disk(tmp_path / "disk") as disk:
        (disk / "old").write_bytes(b"old")
        fill(disk)

        code, _, err = told("assess", STUDIO, output, disk / "old", *DATE)

        assert (code, "the disk is full" in err, (disk / "old").read_bytes()) == (1, True, b"old")


def test_a_folder_that_may_not_be_written_to_is_told(told, tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        make_read_only(disk)

        code, _, err = told("assess", STUDIO, LAB, "--out", disk, *DATE)

        assert (code, err.count("read-only"), err.splitlines()[0]) == (1, 2, "0 of 2 assessments done")


def test_a_folder_that_cannot_be_made_is_told(told, tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    code, _, err = told("assess", STUDIO, "--out", tmp_path / "file" / "folder", *DATE)

    assert (code, len(err.splitlines())) == (1, 1)


def test_of_two_runs_that_write_the_same_file_one_wins_whole(tmp_path):
    runs = [start("assess", case, "--json", tmp_path / "same.json", *DATE) for case in (STUDIO, LAB)]

    codes = [(process.communicate(timeout=120), process.returncode)[1] for process in runs]

    assert codes == [0, 0]
    assert json.loads((tmp_path / "same.json").read_bytes())["recommendation"]["tier"] in {"payg", "essential"}
    assert [path.name for path in tmp_path.iterdir()] == ["same.json"]


@pytest.mark.skipif(sys.platform != "linux", reason="only there can a session have no display")
def test_without_a_display_the_window_says_so():
    code, out, err = spawn(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")

    assert (code, out) == (1, "")
    assert err == "readiness-wizard: there is no display for the window; use 'readiness-wizard assess FILE' instead\n"
