"""The command line and the question bank as a workbook: out, and back into a folder that says what has changed."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook

from tests.shipped import BANK, EXAMPLES
from wizard.catalog.banks import load_bank


@pytest.fixture
def edited(told, tmp_path):
    """Return the shipped bank's workbook with some cells of the questions changed."""

    def make(**cells):
        file = tmp_path / "bank.xlsx"
        assert told("questions", "--xlsx", file)[0] == 0
        workbook = load_workbook(file)
        for cell, value in cells.items():
            workbook["Questions"][cell] = value
        workbook.save(file)
        return file

    return make


def test_a_bank_goes_out_and_comes_back(told, edited, tmp_path):
    code, out, err = told("questions", "--from", edited(), tmp_path / "mine")

    assert (code, out) == (0, "no question has changed\n")
    assert err == f"{tmp_path / 'bank.xlsx'}: wrote {tmp_path / 'mine'}\n"
    assert load_bank(tmp_path / "mine").sections == BANK.sections
    assert told("check", tmp_path / "mine")[0] == 0


def test_what_has_changed_is_told_and_holds(told, edited, tmp_path):
    code, out, err = told("questions", "--from", edited(F2="How many?", M2=2), tmp_path / "mine")

    assert code == 0
    assert out.splitlines() == [
        f"reworded: People using computers: {BANK.by_id['b_users'].text} -> How many?",
        "points: People using computers: 3 -> 2",
    ]
    assert err.splitlines()[1].startswith(
        f"{tmp_path / 'bank.xlsx'}: warning: the version is still '2026.1'; write another"
    )
    assert told("assess", EXAMPLES / "studio4.toml", "--bank", tmp_path / "mine")[0] == 0


def test_what_is_wrong_is_told_by_its_cell_and_nothing_is_written(told, edited, tmp_path):
    code, _, err = told("questions", "--from", edited(M2="a lot"), tmp_path / "mine")

    assert code == 1
    assert err.startswith("bank.xlsx: sheet 'Questions', row 2, column 'Weight' (M2): question 'b_users':")
    assert not (tmp_path / "mine").exists()


def test_a_folder_that_is_there_is_never_replaced(told, edited, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")

    code, _, err = told("questions", "--from", edited(), tmp_path / "mine")

    assert (code, err) == (1, f"{tmp_path / 'mine'}: there is something already; name a new folder\n")


@pytest.mark.parametrize("words", [["--xlsx"], ["--from", "one"], ["--xlsx", "a", "--from", "b", "c"]])
def test_questions_wants_to_know_which_way(told, words):
    assert told("questions", *words)[0] == 2
