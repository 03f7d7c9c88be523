"""Catalogues that can be read, but whose plans or figures make no sense together."""

from __future__ import annotations

import pytest

from wizard.catalog.banks import load_bank
from wizard.catalog.catalogues import load_catalogue
from wizard.catalog.lint_catalogue import lint_catalogue
from wizard.catalog.lint_pair import lint_questions

SOME = """price = { per_computer = 45.50, per_server = 150, minimum = 350 }
price_low = { per_computer = 26 }
price_high = { per_computer = 120 }
"""


@pytest.fixture
def lint(catalogue_folder):
    """Spoil the catalogue and return what the linter says."""

    def linting(file, *changes):
        for old, new in changes:
            catalogue_folder.change(f"{file}.toml", old, new)
        return lint_catalogue(load_catalogue(catalogue_folder.path))

    return linting


def test_a_good_pair_gives_no_word(small_bank, small_catalogue):
    assert lint_catalogue(small_catalogue) == []
    assert lint_questions(small_bank, small_catalogue) == []


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('"watch.disk", "watch.night"]', '"watch.night"]', "it leaves out watch.disk, which the lesser 'some'"),
        ("rank = 2", "rank = 1", "it has rank 1 on the ladder 'no_it', as has 'some'"),
        (SOME, "price = { per_user = 125, minimum = 800 }\n", "plan 'some': for no size of business is it cheaper"),
        (SOME, "price = { per_user = 300, minimum = 800 }\n", "plan 'some': for no size of business is it cheaper"),
        ('["no_it", "own_it"]\ncovers = ["copy.run"', '["no_it"]\ncovers = ["copy.run"', ""),
        (SOME, "price = { base = 5000 }\n", ""),
        ('ladders = ["no_it"]', 'ladders = ["no_it", "own_it"]', ""),
    ],
    ids=["not nested", "same rank", "as dear", "dearer", "on one ladder", "cheaper for the large", "on both ladders"],
)  # fmt: skip
def test_ladders_have_to_climb(lint, old, new, what):
    found = lint("plans", (old, new))
    assert [(problem.file, problem.warning) for problem in found] == [("plans.toml", False)] * bool(what)
    assert all(what in problem.what for problem in found)


def test_a_plan_that_includes_help_is_worth_more_than_one_that_does_not(lint):
    included = (
        'covers = ["copy.run", "watch.disk"]\nlabour_included = false',
        'covers = ["copy.run", "watch.disk"]\nlabour_included = true',
    )
    billed = "wait_hours = [0.25, 1, 4]\nlabour_included = true", "labour_included = false"
    assert lint("plans", (SOME, "price = { per_user = 300, minimum = 800 }\n"), included, billed) == []


def test_a_ladder_nobody_stands_on_is_an_error(lint):
    both = 'ladders = ["no_it", "own_it"]'
    found = lint("plans", (f"{both}\ncovers = []", 'ladders = ["no_it"]\ncovers = []'), (both, 'ladders = ["no_it"]'))
    assert [problem.what for problem in found] == ["no plan stands on the ladder 'own_it'"]


@pytest.mark.parametrize(("project", "warning"), [("", False), ("project = true\n", True)])
def test_a_service_in_no_plan_is_an_error_unless_it_is_a_project(lint, catalogue_folder, project, warning):
    records = (catalogue_folder.path / "services.toml").read_text(encoding="utf-8").split("\n\n")
    catalogue_folder.append("services.toml", f"\n{records[1].replace('watch.disk', 'more')}\n{project}")
    (problem,) = lint("services")
    assert problem.what == "service 'more': no plan covers it"
    assert problem.warning == warning


def test_a_value_outside_its_own_range_is_a_warning(lint):
    (problem,) = lint("plans", ("price_high = { per_computer = 120 }", "price_high = { per_computer = 30 }"))
    assert (problem.file, problem.warning) == ("plans.toml", True)
    assert "figure 'plan.some.per_computer': 45.5 lies outside its own range, 26 to 30" in problem.what


@pytest.mark.parametrize(
    ("file", "old", "new", "what", "warning"),
    [
        ("incidents", 'question = "crashes"', 'question = "crashs"', "no question 'crashs'", True),
        ("incidents", 'question = "crashes"', 'question = "hours"', "'hours' is of kind 'single'", False),
        ("maps", "day = 0.05, ", "", "no value for the option 'day' of 'hours'", False),
        ("maps", "day = 0.05", "day = 0.05, noon = 0.1", "'hours' has no option 'noon'", False),
        ("assumptions", 'answers = ["night"]', 'answers = ["nite"]', "'hours' has no option 'nite'", False),
        ("assumptions", 'own_it = { question = "hours"', 'own_it = { question = "hrs"', "no question 'hrs'", True),
    ],
)
def test_what_a_catalogue_counts_on_has_to_be_asked(catalogue_folder, small_bank, file, old, new, what, warning):
    catalogue_folder.change(f"{file}.toml", old, new)
    (problem,) = lint_questions(small_bank, load_catalogue(catalogue_folder.path))
    assert what in problem.what
    assert (problem.file, problem.warning) == (f"{file}.toml", warning)


def test_a_map_for_a_cost_key_nobody_has_is_a_warning(bank_folder, small_catalogue):
    bank_folder.change("firm.toml", 'cost_key = "after_hours_share"\n', "")
    (problem,) = lint_questions(load_bank(bank_folder.path), small_catalogue)
    assert problem.warning
    assert "no question of the bank 'small' has this cost_key" in problem.what


def test_a_bank_without_needs_misses_nothing(bank_folder, small_catalogue):
    for file, old in (
        ("firm", ', needs = { "watch.night" = 2 }'),
        ("firm", 'needs_at = [{ at_least = 4, scale_by = "people", per = 25, needs = { "watch.disk" = 2 } }]\n'),
        ("care", ', needs = { "copy.run" = 2 }'),
        ("care", ', needs = { "copy.run" = 3, "watch.disk" = 1 }'),
        ("care", ', needs = { "copy.run" = 1 }'),
        ("care", ', needs = { "watch.disk" = 1 } },\n  { id = "no", label = "Not'),
    ):
        new = ' },\n  { id = "no", label = "Not' if "Not" in old else ""
        bank_folder.change(f"{file}.toml", old, new)
    bank_folder.change("care.toml", ', needs = { "watch.disk" = 2 }', "")
    bank_folder.change("firm.toml", 'cost_key = "after_hours_share"\n', "")
    assert lint_questions(load_bank(bank_folder.path), small_catalogue) == []
