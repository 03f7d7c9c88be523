"""Banks that can be read, but would mislead somebody."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from wizard.catalog.banks import load_bank
from wizard.catalog.lint_bank import lint_bank
from wizard.catalog.lint_pair import lint_needs

MISTAKES = tomllib.loads((Path(__file__).parent / "mistakes.toml").read_text(encoding="utf-8"))


@pytest.fixture
def lint(bank_folder):
    """Spoil the bank in one place and return what the linter says."""

    def linting(file, old, new):
        bank_folder.change(f"{file}.toml", old, new)
        return lint_bank(load_bank(bank_folder.path))

    return linting


def test_a_good_bank_gives_no_word(small_bank, small_catalogue):
    assert lint_bank(small_bank) == []
    assert lint_needs(small_bank, small_catalogue) == []


@pytest.mark.parametrize("case", MISTAKES["lint_error"].values(), ids=MISTAKES["lint_error"].keys())
def test_an_error_names_question_and_option(lint, case):
    file, old, new, question, option, what = case
    found = [problem for problem in lint(file, old, new) if what in problem.what]
    assert [(problem.question, problem.option, problem.file) for problem in found] == [
        (question, option, f"{file}.toml")
    ]
    assert all(problem.remedy for problem in found)
    assert not found[0].warning


@pytest.mark.parametrize("case", MISTAKES["lint_warning"].values(), ids=MISTAKES["lint_warning"].keys())
def test_a_doubt_is_a_warning(lint, case):
    file, old, new, question, option, what = case
    (problem,) = lint(file, old, new)
    assert (problem.question, problem.option, problem.warning) == (question, option, True)
    assert what in problem.what


def test_a_dimension_without_questions_is_a_warning(bank_folder):
    bank_folder.append("bank.toml", '[[dimensions]]\nid = "rest"\ntitle = "Rest"\naxis = "exposure"\nweight = 1e-7\n')
    (problem,) = lint_bank(load_bank(bank_folder.path))
    assert problem.warning
    assert "dimension 'rest': no question belongs to it" in problem.what


PASTED = """
[[questions]]
id = "pasted"
axis = "context"
kind = "single"
text = "Is it different?"
why = "It should be."
find_out = "Compare."
options = [
  { id = "a", label = "Not before it is  full" },
  { id = "b", label = "yes, and it is dealt with" },
  { id = "c", label = "Someone looks now and then" },
]
"""


def test_options_pasted_from_another_question_are_a_warning_in_any_order(bank_folder):
    bank_folder.append("care.toml", PASTED)
    (problem,) = lint_bank(load_bank(bank_folder.path))
    assert (problem.question, problem.warning) == ("pasted", True)
    assert "the same options as 'drives'" in problem.what


def test_short_answers_may_well_be_shared(bank_folder):
    generic = PASTED
    for old, new in (
        ("Not before it is  full", "No"),
        ("yes, and it is dealt with", "Yes"),
        ("Someone looks now and then", "Partly"),
    ):
        generic = generic.replace(old, new)
    bank_folder.append("care.toml", generic + generic.replace('"pasted"', '"again"'))
    assert lint_bank(load_bank(bank_folder.path)) == []


def test_a_multi_on_a_scored_axis_needs_points(bank_folder):
    multi = PASTED.replace('"context"', '"exposure"\ndimension = "stakes"\nweight = 1').replace('"single"', '"multi"')
    bank_folder.append("care.toml", multi)
    assert "no option has points" in lint_bank(load_bank(bank_folder.path))[0].what


def test_a_need_for_an_unknown_service_names_the_option(bank_folder, small_catalogue):
    bank_folder.change("care.toml", '"copy.run" = 3', '"copy.rum" = 3')
    bank_folder.change("firm.toml", '{ "watch.disk" = 2 }', '{ "watch.disc" = 2 }')
    first, second = lint_needs(load_bank(bank_folder.path), small_catalogue)
    assert (first.question, first.option, first.remedy) == ("crashes", "", "did you mean 'watch.disk'?")
    assert (second.question, second.option, second.remedy) == ("copies", "no", "did you mean 'copy.run'?")
