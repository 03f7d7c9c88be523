"""Answers and findings as lists for other programs, from the command line."""

from __future__ import annotations

import csv

from tests.program import DATE
from tests.shipped import BANK, EXAMPLES

STUDIO, LAB = EXAMPLES / "studio4.toml", EXAMPLES / "dentallab25.toml"


def rows(file):
    return list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))


def test_one_assessment_gives_two_lists_beside_each_other(told, tmp_path):
    code, out, err = told("assess", LAB, "--csv", tmp_path / "lab.csv", *DATE)

    assert (code, out, err.count("wrote")) == (0, "", 2)
    said, found = rows(tmp_path / "lab-answers.csv"), rows(tmp_path / "lab-findings.csv")
    assert {"u_os", "k_restore", "b_users"} <= {row["Id"] for row in said} <= set(BANK.by_id)
    assert found[0]["Assessment"] == "lab"
    assert {row["Client"] for row in found} == {"Harbour Dental Lab"}


def test_the_same_input_gives_the_same_lists(told, tmp_path):
    for name in ("a", "b"):
        told("assess", LAB, "--csv", tmp_path / f"{name}.csv", *DATE)

    first, second = ((tmp_path / f"{name}-findings.csv").read_text() for name in "ab")
    assert first.replace("\na,", "\nb,") == second


def test_many_assessments_give_lists_named_after_each(told, tmp_path):
    assert told("assess", STUDIO, LAB, "--out", tmp_path, "--csv", *DATE)[0] == 0

    names = {path.name for path in tmp_path.iterdir()}
    assert names >= {"studio4-answers.csv", "studio4-findings.csv", "dentallab25-answers.csv", "studio4.json"}


def test_a_list_that_cannot_be_written_is_told(told, tmp_path):
    code, _, err = told("assess", LAB, "--csv", tmp_path / "nowhere" / "lab.csv", *DATE)

    assert (code, err.count("\n")) == (1, 1)
    assert "lab-answers.csv: cannot be written" in err


def test_a_list_never_takes_the_place_of_an_assessment(told):
    assert told("assess", "--csv", LAB, STUDIO)[0] == 2
