"""Locked files on the command line: the passphrase comes from the environment, or from whoever sits at the terminal."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.program import spawn
from tests.shipped import BANK, ROOT, example
from wizard.app.handover import Style, write_copy
from wizard.catalog.locks import VARIABLE

WORDS = "correct horse"


@pytest.fixture
def file(tmp_path):
    """Return a locked assessment."""
    write_copy(tmp_path / "a.readiness", "", example("studio4"), BANK, Style(passphrase=WORDS))
    return tmp_path / "a.readiness"


@pytest.mark.parametrize("command", ["assess", "check"])
def test_the_environment_opens_it(file, command):
    code, out, err = spawn(command, file, **{VARIABLE: WORDS})

    assert (code, err) == (0, "")
    assert out


@pytest.mark.parametrize("command", ["assess", "check"])
@pytest.mark.parametrize(("words", "sentence"), [("", "locked with a passphrase"), ("no", "does not open it")])
def test_without_it_one_sentence_says_how(file, command, words, sentence):
    code, out, err = spawn(command, file, **{VARIABLE: words})

    assert (code, out, err.count("\n")) == (1, "", 1)
    assert f"{file}: " in err
    assert sentence in err


def test_of_many_files_those_that_stay_locked_are_named(file, tmp_path):
    for name in ("b", "c"):
        write_copy(tmp_path / f"{name}.readiness", "", example("studio4"), BANK)

    code, _, err = spawn("assess", tmp_path, "--out", tmp_path / "out")
    assert code == 1
    assert f"{file}: it is locked" in err
    assert "2 of 3 assessments done" in err
    assert spawn("assess", tmp_path, "--out", tmp_path / "out", **{VARIABLE: WORDS})[0] == 0


def test_an_earlier_assessment_may_be_locked_too(file, tmp_path):
    write_copy(tmp_path / "now.readiness", "", example("studio4"), BANK)

    code, out, err = spawn("assess", tmp_path / "now.readiness", "--since", file, **{VARIABLE: WORDS})

    assert (code, err) == (0, "")
    assert "; now it is 47 of 100" in out


def test_what_would_change_is_told_of_a_locked_one_too(file):
    code, out, err = spawn("assess", file, "--what-changes", **{VARIABLE: WORDS})

    assert (code, err) == (0, "")
    assert "of 1 would fit another plan" in out


def talk(file, *replies):
    """Check a file at a terminal and answer what is asked; return what stood on the screen."""
    import pty

    screen, terminal = pty.openpty()
    code = "import sys; from wizard.cli import main; sys.exit(main(['check', sys.argv[1]]))"
    both = dict.fromkeys(("stdin", "stdout", "stderr"), terminal)
    process = subprocess.Popen([sys.executable, "-c", code, str(file)], cwd=ROOT, start_new_session=True, **both)
    os.close(terminal)
    seen = b""
    for reply in replies:
        while not seen.endswith(b"readiness: "):
            seen += os.read(screen, 1)
        os.write(screen, f"{reply}\n".encode())
        seen += b"\n"
    while part := _rest(screen):
        seen += part
    process.wait(60)
    os.close(screen)
    return seen.decode()


def _rest(screen):
    try:
        return os.read(screen, 1000)
    except OSError:  # the other end is closed
        return b""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
def test_at_a_terminal_it_is_asked_for_and_asked_again(file):
    seen = talk(file, "wrong", WORDS)

    assert "That passphrase does not open it. Passphrase of" in seen
    assert "no mistakes found" in seen
    assert WORDS not in seen


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
def test_after_three_tries_it_stays_locked(file):
    assert "this passphrase does not open it" in talk(file, "1", "2", "3")
