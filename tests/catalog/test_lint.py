"""``check``: what a path is, and what it is checked against."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from wizard.assets import asset
from wizard.catalog.banks import load_bank
from wizard.catalog.catalogues import load_catalogue
from wizard.catalog.lint import check_path

GOOD = 'format = 1\n[client]\nname = "Lab"\n[answers]\npeople = 5\n'


@pytest.fixture
def check(small_bank, small_catalogue):
    """Check a path against the small bank and catalogue."""

    def checking(path):
        return check_path(path, small_bank, small_catalogue)

    return checking


@pytest.fixture
def written(tmp_path):
    """Write a file and return its path."""

    def writing(name, text):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    return writing


def test_the_shipped_data_are_without_a_word():
    for name in ("banks/smb", "catalogue", "examples"):
        assert [str(problem) for problem in check_path(Path(str(asset(name))))] == []


def test_the_shipped_bank_and_catalogue_belong_together():
    bank, catalogue = load_bank(asset("banks/smb")), load_catalogue(asset("catalogue"))
    assert [str(problem) for problem in check_path(Path(str(asset("catalogue"))), bank, catalogue)] == []
    assert all(kind.question in bank.by_id for kind in catalogue.incidents)


def test_good_things_of_each_kind_are_without_a_word(check, bank_folder, catalogue_folder, written):
    assert check(bank_folder.path) == []
    assert check(catalogue_folder.path) == []
    assert check(written("lab.toml", GOOD)) == []
    assert check(written("us.toml", '[provider]\nname = "Steady IT"\n')) == []


def test_a_bank_is_read_and_judged_and_its_needs_looked_up(check, bank_folder):
    bank_folder.change("care.toml", '"copy.run" = 3', '"copy.rum" = 3')
    bank_folder.change("care.toml", "points = 0.4", "points = 1.0")
    told = [str(problem) for problem in check(bank_folder.path)]
    care = bank_folder.path / "care.toml"
    assert [line.partition(": ")[0] for line in told] == [str(care)] * len(told)
    assert any("question 'copies': option 'no': it needs 'copy.rum'" in line for line in told)
    assert any("question 'drives': option 'looks': warning: 1 points, the same as 'yes'" in line for line in told)


def test_a_bank_that_cannot_be_read_is_not_judged(check, bank_folder):
    bank_folder.change("care.toml", "points = 0.4", "points = 4")
    (problem,) = check(bank_folder.path)
    assert "out of range" in problem.what


def test_a_section_file_stands_for_its_bank(check, bank_folder):
    bank_folder.change("firm.toml", "minutes = 1.5", "minutes = 0")
    assert check(bank_folder.path / "care.toml") == check(bank_folder.path) != []


def test_a_file_that_no_section_names_is_a_warning(check, bank_folder):
    (bank_folder.path / "old.toml").write_text("", encoding="utf-8")
    (problem,) = check(bank_folder.path)
    assert problem.warning
    assert problem.file == str(bank_folder.path / "old.toml")


def test_options_a_catalogue_does_not_expect_are_a_warning_of_the_bank(check, bank_folder):
    bank_folder.change("firm.toml", 'id = "day"', 'id = "daytime"')
    found = check(bank_folder.path)
    assert [problem.warning for problem in found] == [True] * 3
    assert "no value for the option 'daytime' of 'hours'" in found[0].what


def test_without_a_bank_of_its_own_a_catalogue_only_earns_warnings_for_it(catalogue_folder):
    found = check_path(catalogue_folder.path)
    assert found
    assert all(problem.warning for problem in found)


def test_a_folder_of_files_is_checked_file_by_file(check, written):
    written("many/a.toml", GOOD)
    bad = written("many/b.toml", GOOD.replace("people", "peple"))
    odd = written("many/c.readiness", "{")
    written("many/notes.txt", "not ours")
    assert [problem.file for problem in check(bad.parent)] == [str(bad), str(odd)]


def test_an_empty_folder_and_a_missing_path_are_problems(check, tmp_path):
    assert "nothing to check" in check(tmp_path)[0].what
    assert "no such file" in check(tmp_path / "gone")[0].what
    assert "cannot be read" in check(tmp_path / ("x" * 5000))[0].what


def test_a_provider_file_is_known_by_its_table(check, written):
    (problem,) = check(written("us.toml", '[provider]\nname = "Steady IT"\naccent = "red"\n'))
    assert "'accent'" in problem.what


def test_a_saved_assessment_is_one_whatever_it_holds(check, written):
    saved = {"format": 1, "client": {"name": "Lab"}, "answers": {"people": 0}, "provider": {"name": "Steady IT"}}
    (problem,) = check(written("lab.readiness", json.dumps(saved)))
    assert problem.question == "people"
