"""The commands: what they write where, and how they end."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from tests.program import DATE, spawn
from tests.shipped import EXAMPLES, EXPECTED, ROOT
from wizard import __version__

STUDIO, LAB = EXAMPLES / "studio4.toml", EXAMPLES / "dentallab25.toml"


# Usage


def test_the_version_is_told(told):
    assert told("--version") == (0, f"readiness-wizard {__version__}\n", "")


@pytest.mark.parametrize("words", [["--help"], ["assess", "--help"], ["check", "--help"], ["questions", "--help"]])
def test_help_is_no_mistake(told, words):
    code, out, _ = told(*words)

    assert (code, out.startswith("usage: readiness-wizard")) == (0, True)


def test_python_m_wizard_is_the_same_program():
    command = [sys.executable, "-m", "wizard", "--version"]

    found = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)

    assert found.stdout == f"readiness-wizard {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        ["--nope"],
        ["assess"],
        ["check"],
        ["assess", STUDIO, "--nope"],
        ["assess", STUDIO, "--date", "2026-13-01"],
        ["assess", STUDIO, "--date", "yesterday"],
        ["assess", STUDIO, "--kind", "letter"],
        ["assess", STUDIO, "--jobs", "0"],
        ["assess", STUDIO, "--jobs", "many"],
        ["assess", STUDIO, "--lang", "xx"],
        ["assess", EXAMPLES],
        ["assess", STUDIO, LAB],
        ["assess", EXAMPLES, "--out", "somewhere", "--json", "-"],
        ["assess", EXAMPLES, "--out", "somewhere", "--pdf", "one.pdf"],
        ["assess", "--pdf", STUDIO, LAB],
        ["questions", "--nope"],
    ],
    ids=lambda words: " ".join(str(word).rpartition("/")[2] for word in words),
)
def test_wrong_usage_ends_with_two(told, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)

    code, out, err = told(*words)

    assert (code, out) == (2, "")
    assert "readiness-wizard" in err
    assert list(tmp_path.iterdir()) == []


# One assessment


@pytest.mark.parametrize("name", EXPECTED)
def test_one_file_and_no_output_prints_a_summary(told, name):
    code, out, err = told("assess", EXAMPLES / f"{name}.toml", *DATE)

    assert (code, err) == (0, "")
    assert "Our advice: " in out


def test_json_goes_to_standard_output(told):
    code, out, err = told("assess", STUDIO, "--json", "-", *DATE)

    assert (code, err, json.loads(out)["format"]) == (0, "", 1)


def test_json_goes_to_a_file(told, tmp_path):
    code, out, _ = told("assess", STUDIO, "--json", tmp_path / "studio.json", *DATE)

    assert (code, out) == (0, "")
    assert json.loads((tmp_path / "studio.json").read_bytes())["recommendation"]["tier"] == "payg"


def test_a_folder_may_be_named_for_one_file_too(told, tmp_path):
    told("assess", STUDIO, "--out", tmp_path / "new" / "folder", *DATE)

    assert [path.name for path in (tmp_path / "new" / "folder").iterdir()] == ["studio4.json"]


def test_a_pdf_without_a_name_lies_in_the_folder_named_after_the_assessment(told, tmp_path):
    code, _, _ = told("assess", STUDIO, "--pdf", "--out", tmp_path, *DATE)

    assert code == 0
    assert (tmp_path / "studio4.pdf").read_bytes().startswith(b"%PDF-")


def test_a_pdf_comes_with_what_to_look_at_first(told, tmp_path):
    code, out, _ = told("assess", STUDIO, "--pdf", tmp_path / "out.pdf", "--kind", "proposal", *DATE)

    assert code == 0
    assert out.startswith("Before you hand it over:\n  ! Nobody is named as the provider")


def test_a_result_on_standard_output_stays_json_beside_a_pdf(told, tmp_path):
    _, out, _ = told("assess", STUDIO, "--pdf", tmp_path / "out.pdf", "--json", "-", *DATE)

    assert json.loads(out)["format"] == 1


@pytest.mark.parametrize("output", ["--json", "--pdf"])
def test_with_a_date_the_same_input_gives_the_same_bytes(tmp_path, output):
    for place in ("first", "second"):
        assert spawn("assess", LAB, output, tmp_path / place, *DATE)[0] == 0

    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()


def test_the_date_is_what_counts_as_today(told):
    first = [json.loads(told("assess", LAB, "--json", "-", "--date", f"{year}-02-03")[1]) for year in (2026, 2031)]

    assert [found["roadmap"][0]["quarter"] for found in first] == ["2026 Q1", "2031 Q1"]


def test_another_bank_may_be_asked(told, tmp_path):
    shutil.copytree(ROOT / "resources" / "banks" / "smb", tmp_path / "bank")
    head = (tmp_path / "bank" / "bank.toml").read_text(encoding="utf-8")
    (tmp_path / "bank" / "bank.toml").write_text(head.replace('id = "smb"', 'id = "mine"', 1), encoding="utf-8")

    _, out, _ = told("assess", STUDIO, "--bank", tmp_path / "bank", "--json", "-", *DATE)

    assert json.loads(out)["bank"]["id"] == "mine"


# Many


def test_a_folder_gives_a_result_for_each(told, tmp_path):
    code, out, err = told("assess", EXAMPLES, "--out", tmp_path, "--jobs", "1", *DATE)

    assert (code, out, err) == (0, "", "6 of 6 assessments done\n")
    assert {path.name for path in tmp_path.iterdir()} == {f"{name}.json" for name in EXPECTED}


def test_in_parallel_a_bad_file_stops_no_other_and_is_named_at_the_end(tmp_path):
    cases = shutil.copytree(EXAMPLES, tmp_path / "cases")
    (cases / "bad.toml").write_text('format = 1\n[client]\nname = "x"\n[answers]\nb_users = -1\n', encoding="utf-8")

    code, out, err = spawn("assess", cases, "--out", tmp_path / "out", "--jobs", "2", *DATE)

    assert (code, out) == (1, "")
    assert err.startswith("6 of 7 assessments done\n")
    assert f"{cases / 'bad.toml'}: question 'b_users': -1 is too small" in err
    assert len(list((tmp_path / "out").iterdir())) == 6


def test_without_a_terminal_there_is_no_progress_bar(told, tmp_path):
    assert "\r" not in told("assess", EXAMPLES, "--out", tmp_path, "--jobs", "1", *DATE)[2]


# The other commands


def test_the_questions_are_shown(told):
    code, out, _ = told("questions")

    assert code == 0
    assert "[u_os] How do updates" in out
    assert "[h_total]" not in out


def test_the_quick_questions_are_twelve(told):
    _, out, _ = told("questions", "--quick", "--json", "-")

    asked = [question for section in json.loads(out)["sections"] for question in section["questions"]]
    assert len(asked) == 12


@pytest.mark.parametrize("place", ["examples", "banks/smb", "catalogue", "examples/studio4.toml"])
def test_what_ships_has_no_mistakes(told, place):
    code, out, err = told("check", ROOT / "resources" / place)

    assert (code, err) == (0, "")
    assert "no mistakes found" in out


def test_check_tells_every_mistake_of_everything_named(told, tmp_path):
    for name in ("one", "two"):
        (tmp_path / f"{name}.toml").write_text(
            'format = 1\n[client]\nname = "x"\n[answers]\nx = 1\ny = 2\n', encoding="utf-8"
        )

    code, _, err = told("check", tmp_path / "one.toml", STUDIO, tmp_path / "two.toml")

    assert (code, len(err.splitlines())) == (1, 4)
