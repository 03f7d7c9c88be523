"""Banks: what is read, and that each mistake is named once, in its place."""

from __future__ import annotations

import shutil
from pathlib import Path
from zipfile import Path as ZipPath

import pytest

from wizard.catalog.banks import load_bank, read_bank
from wizard.domain.conditions import All, Leaf, Not
from wizard.domain.errors import InputError


def test_a_good_bank_is_read_whole(small_bank):
    assert (small_bank.id, small_bank.version, small_bank.language) == ("small", "1", "en")
    assert [section.id for section in small_bank.sections] == ["firm", "care"]
    assert [q.id for q in small_bank.questions] == [
        "people", "tools", "hours", "crashes", "remarks", "copies", "online_copies", "drives",
    ]  # fmt: skip
    assert small_bank.by_cost_key["users"].id == "people"
    assert small_bank.caps[0].questions == ("copies",)


def test_options_keep_points_needs_and_exclusiveness(small_bank):
    here = small_bank.by_id["copies"].option("here")
    assert (here.points, here.needs) == (0.5, {"copy.run": 2})
    assert [option.exclusive for option in small_bank.by_id["tools"].options] == [True, False, False]


def test_numbers_keep_their_curve_and_thresholds(small_bank):
    people = small_bank.by_id["people"]
    assert people.curve == ((1, 0), (25, 0.5), (100, 1))
    assert (people.minimum, people.maximum, people.default) == (1, 500, 10)
    (threshold,) = small_bank.by_id["crashes"].needs_at
    assert (threshold.at_least, threshold.scale_by, threshold.per) == (4, "people", 25)


def test_a_number_without_limits_may_not_be_negative_nor_absurd(small_bank):
    crashes = small_bank.by_id["crashes"]
    assert (crashes.minimum, crashes.maximum) == (0, 1e9)


def test_conditions_become_data(small_bank):
    shown_if = small_bank.by_id["online_copies"].show_if
    assert shown_if == All((Leaf("tools", "has", "files"), Leaf("people", "gte", 3.0)))
    assert small_bank.by_id["drives"].show_if == Not(Leaf("people", "lt", 2.0))


def test_what_is_left_out_gets_its_default(small_bank):
    crashes = small_bank.by_id["crashes"]
    assert crashes.allow_unknown
    assert not crashes.quick
    assert crashes.not_applicable is None
    assert crashes.name == crashes.text
    assert small_bank.by_id["copies"].name == "Copies of data"


def test_the_fingerprint_follows_the_bytes(bank_folder):
    first = load_bank(bank_folder.path).fingerprint
    assert len(first) == 64
    assert load_bank(bank_folder.path).fingerprint == first
    bank_folder.append("care.toml", "\n# a remark\n")
    assert load_bank(bank_folder.path).fingerprint != first


def test_a_bank_inside_an_archive_is_read_too(bank_folder, tmp_path):
    archive = shutil.make_archive(str(tmp_path / "packed"), "zip", bank_folder.path)
    assert load_bank(ZipPath(archive)).fingerprint == load_bank(bank_folder.path).fingerprint


def test_another_format_is_refused_in_one_sentence(bank_folder):
    bank_folder.change("bank.toml", "format = 1", "format = 2")
    bank_folder.change("care.toml", "weight = 3", "weight = -3")
    problem = bank_folder.only_problem()
    assert "format this program cannot read" in problem.what
    assert problem.file == str(bank_folder.path / "bank.toml")


@pytest.mark.parametrize("value", ["true", '"1"', "1.0"])
def test_the_format_is_the_number_one_and_nothing_like_it(bank_folder, value):
    bank_folder.change("bank.toml", "format = 1", f"format = {value}")
    assert "format this program cannot read" in bank_folder.only_problem().what


def test_loading_raises_with_every_problem(bank_folder):
    bank_folder.change("firm.toml", "weight = 2", "weight = 0")
    bank_folder.change("care.toml", 'id = "away"', 'id = "here"')
    bank_folder.change("bank.toml", 'max_band = "shaky"', 'max_band = "shakey"')
    with pytest.raises(InputError) as caught:
        load_bank(bank_folder.path)
    assert {Path(problem.file).name for problem in caught.value.problems} == {"bank.toml", "firm.toml", "care.toml"}
    assert len(str(caught.value).splitlines()) == 3


def test_a_missing_section_file_is_one_problem_and_the_rest_is_still_read(bank_folder):
    (bank_folder.path / "firm.toml").unlink()
    bank_folder.change("care.toml", "weight = 3", "weight = 0")
    told = [str(problem) for problem in bank_folder.problems()]
    assert len(told) == 2
    assert "firm.toml: there is no such file" in told[0]
    assert "question 'copies'" in told[1]


@pytest.mark.parametrize("name", ["../bank/care", "a b", "sub/care", "."])
def test_a_section_cannot_lead_out_of_the_folder(bank_folder, name):
    bank_folder.change("bank.toml", '"care"]', f'"care", "{name}"]')
    assert "is no name of a section" in bank_folder.only_problem().what


def test_a_question_without_kind_is_not_judged_any_further(bank_folder):
    bank_folder.change("firm.toml", 'kind = "multi"', 'kind = "many"')
    problems = bank_folder.problems()
    assert [problem.question for problem in problems] == ["tools", "online_copies"]
    assert problems[0].what == "'kind' is 'many'"


@pytest.mark.parametrize("folder", ["nowhere", "bank.toml"])
def test_what_is_no_folder_is_one_problem(bank_folder, folder):
    bank, problems = read_bank(bank_folder.path / folder)
    assert bank is None
    assert len(problems) == 1
