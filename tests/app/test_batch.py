"""Many assessments at once: in parallel as one by one, and on after a bad file."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.shipped import EXAMPLES, EXPECTED, TODAY
from wizard.app import batch
from wizard.app.batch import Order
from wizard.domain.errors import InputError

GOOD = 'format = 1\n[client]\nname = "Sample"\n[answers]\nb_users = 5\n'
BAD = 'format = 1\n[client]\nname = "Sample"\n[answers]\nb_users = -5\nu_os = "weekly"\n'


@pytest.fixture
def examples(tmp_path):
    """A folder with the six examples."""
    return Path(shutil.copytree(EXAMPLES, tmp_path / "cases"))


def order(paths, out):
    """Return an order for one JSON file each."""
    out.mkdir(exist_ok=True)
    return Order(TODAY, json={path: out / f"{path.stem}.json" for path in paths})


def done(paths, out, jobs=1):
    """Do assessments; return the problems by file name, and what was written."""
    found = {path.name: problems for path, problems in batch.run(order(paths, out), paths, jobs, batch.one)}
    return found, {file.name: file.read_bytes() for file in out.iterdir()}


# Which files


def test_a_folder_stands_for_the_assessments_in_it(examples):
    (examples / "readme.md").write_text("not one", encoding="utf-8")
    (examples / "folder.toml").mkdir()

    paths, problems = batch.collect([examples])

    assert [path.stem for path in paths] == sorted(EXPECTED)
    assert problems == []


def test_a_file_named_twice_is_done_once(examples):
    paths, problems = batch.collect([examples / "studio4.toml", examples, examples / "studio4.toml"])

    assert len(paths) == len(EXPECTED)
    assert problems == []


def test_two_files_of_the_same_name_cannot_both_be_done(examples, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "studio4.readiness").write_text("{}", encoding="utf-8")

    paths, problems = batch.collect([examples, tmp_path / "other"])

    assert len(paths) == len(EXPECTED)
    assert "has the same name as" in str(problems[0])
    assert "studio4.readiness" in problems[0].file


def test_an_empty_folder_is_a_mistake(tmp_path):
    paths, problems = batch.collect([tmp_path])

    assert paths == []
    assert problems[0].what == "holds no assessments"


def test_a_file_that_is_not_there_is_named_when_it_is_done(tmp_path):
    paths, _ = batch.collect([tmp_path / "nowhere.toml"])

    found, _ = done(paths, tmp_path / "out")

    assert "there is no such file" in str(found["nowhere.toml"][0])


# Doing them


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_in_parallel_the_results_are_the_same_bytes(examples, tmp_path):
    paths, _ = batch.collect([examples])

    one_by_one, at_once = done(paths, tmp_path / "one"), done(paths, tmp_path / "two", jobs=2)

    assert at_once == one_by_one
    assert len(at_once[1]) == len(EXPECTED)


def test_each_result_is_that_of_its_own_assessment(examples, tmp_path):
    paths, _ = batch.collect([examples])

    _, written = done(paths, tmp_path / "out")

    tiers = {Path(name).stem: json.loads(raw)["recommendation"]["tier"] for name, raw in written.items()}
    assert tiers["manufacturer120"] == "comanaged"
    assert tiers["studio4"] == "payg"


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_bad_file_stops_no_other_and_all_its_problems_are_told(examples, tmp_path, jobs):
    (examples / "aaa.toml").write_text(BAD, encoding="utf-8")
    (examples / "zzz.readiness").write_bytes(b"\x00")

    found, written = done(batch.collect([examples])[0], tmp_path / "out", jobs)

    assert set(written) == {f"{name}.json" for name in EXPECTED}
    assert {name: [problem.question for problem in problems] for name, problems in found.items() if problems} == {
        "aaa.toml": ["b_users", "u_os"], "zzz.readiness": [""],
    }  # fmt: skip


def test_every_problem_names_its_file(examples, tmp_path):
    (examples / "aaa.toml").write_text(BAD, encoding="utf-8")

    found, _ = done([examples / "aaa.toml"], tmp_path / "out")

    assert {problem.file for problem in found["aaa.toml"]} == {str(examples / "aaa.toml")}


def test_a_result_that_cannot_be_written_is_a_problem_of_its_assessment(tmp_path):
    (tmp_path / "case.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "out" / "case.json").mkdir(parents=True)

    found = list(batch.run(order([tmp_path / "case.toml"], tmp_path / "out"), [tmp_path / "case.toml"], 1, batch.one))

    assert "it is a folder; give a file name" in str(found[0][1][0])


def test_a_bank_that_cannot_be_read_is_told_for_each(tmp_path):
    (tmp_path / "case.toml").write_text(GOOD, encoding="utf-8")
    nowhere = Order(TODAY, bank=tmp_path / "nowhere")

    (problem,) = batch.one(nowhere, tmp_path / "case.toml")

    assert "bank.toml" in problem.file


def test_advice_on_a_bad_file_is_refused_with_every_problem(tmp_path):
    (tmp_path / "case.toml").write_text(BAD, encoding="utf-8")

    with pytest.raises(InputError) as refused:
        batch.advise(Order(TODAY), tmp_path / "case.toml")

    assert len(refused.value.problems) == 2


def test_documents_are_written_beside_the_results(tmp_path):
    (tmp_path / "case.toml").write_text(GOOD, encoding="utf-8")
    paths = [tmp_path / "case.toml"]

    found = list(batch.run(Order(TODAY, pdf={paths[0]: tmp_path / "case.pdf"}), paths, 1, batch.one))

    assert found == [(paths[0], [])]
    assert (tmp_path / "case.pdf").read_bytes().startswith(b"%PDF-")
