"""``show_if``: what a bank may say, and what is refused."""

from __future__ import annotations

import pytest

from wizard.catalog.banks import load_bank
from wizard.domain.conditions import All, Any, Leaf, Not

PLACE = 'show_if = { not = { question = "people", lt = 2 } }'


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('{ question = "hours", is = "day" }', Leaf("hours", "is", "day")),
        ('{ question = "hours", is_not = "day" }', Leaf("hours", "is_not", "day")),
        ('{ question = "hours", any_of = ["day", "night"] }', Leaf("hours", "any_of", ("day", "night"))),
        ('{ question = "hours", none_of = ["day"] }', Leaf("hours", "none_of", ("day",))),
        ('{ question = "tools", has = "mail" }', Leaf("tools", "has", "mail")),
        ('{ question = "tools", has_none = ["mail", "files"] }', Leaf("tools", "has_none", ("mail", "files"))),
        ('{ question = "crashes", gt = 2.5 }', Leaf("crashes", "gt", 2.5)),
        ('{ question = "remarks", answered = true }', Leaf("remarks", "answered", operand=True)),
        (
            '{ any = [{ question = "hours", is = "day" }, { all = [{ not = { question = "people", lte = 9 } }] }] }',
            Any((Leaf("hours", "is", "day"), All((Not(Leaf("people", "lte", 9.0)),)))),
        ),
    ],
)
def test_every_operator_is_read(bank_folder, written, read):
    bank_folder.change("care.toml", PLACE, f"show_if = {written}")
    assert load_bank(bank_folder.path).by_id["drives"].show_if == read


@pytest.mark.parametrize(
    ("written", "what", "remedy"),
    [
        ('{ question = "peopl", gte = 2 }', "unknown question 'peopl'", "'people'"),
        ('{ question = "hours", is = "nigt" }', "option 'nigt', which 'hours' does not have", "'night'"),
        ('{ question = "hours", gte = 2 }', "'gte' does not fit 'hours'", "is_not"),
        ('{ question = "people", is = "5" }', "'is' does not fit 'people'", "gte"),
        ('{ question = "tools", any_of = ["mail"] }', "'any_of' does not fit 'tools'", "has"),
        ('{ question = "remarks", is = "x" }', "'is' does not fit 'remarks'", "answered"),
        ('{ question = "drives", is = "yes" }', "circle: drives -> drives", "take one"),
        ('{ question = "hours", equals = "day" }', "unknown operator 'equals'", "use one of"),
        ('{ question = "hours" }', "needs one operator and has none", "is ="),
        ('{ question = "hours", is = "day", is_not = "night" }', "has 'is', 'is_not'", "is ="),
        ('{ is = "day" }', "names no question", "question ="),
        ("{ all = [] }", "'all' in 'show_if' holds no condition", "question ="),
        ('{ all = { question = "hours", is = "day" } }', "'all' is not a list of tables", "{ ... }"),
        ('{ all = [{ question = "hours", is = "day" }], any = [] }', "stands beside other keys", "alone"),
        ('{ question = "hours", is = ["day"] }', "'is' in 'show_if' is a list", "in quotes"),
        ('{ question = "hours", any_of = "day" }', "'any_of' in 'show_if' is 'day'", "a list"),
        ('{ question = "hours", any_of = [] }', "'any_of' in 'show_if' is a list", "a list"),
        ('{ question = "crashes", gte = "2" }', "'gte' is '2', not a number", "without quotes"),
        ('{ question = "crashes", gte = true }', "'gte' is true, not a number", "without quotes"),
        ('{ question = "remarks", answered = false }', "'answered' in 'show_if' is false", "'not'"),
        ('"always"', "'show_if' is 'always'", "a table"),
    ],
)
def test_a_mistake_is_named_with_its_question(bank_folder, written, what, remedy):
    bank_folder.change("care.toml", PLACE, f"show_if = {written}")
    told = [problem for problem in bank_folder.problems() if what in problem.what]
    assert len(told) == 1, [str(problem) for problem in bank_folder.problems()]
    assert told[0].question == "drives"
    assert remedy in told[0].remedy


def test_a_condition_may_not_look_ahead(bank_folder):
    bank_folder.change("firm.toml", 'kind = "multi"', 'kind = "multi"\nshow_if = { question = "crashes", gte = 1 }')
    problem = bank_folder.only_problem()
    assert problem.question == "tools"
    assert "'crashes', which is asked later" in problem.what
    assert "move this one" in problem.remedy


def test_a_circle_of_conditions_is_shown_whole(bank_folder):
    bank_folder.change("firm.toml", 'kind = "multi"', 'kind = "multi"\nshow_if = { question = "copies", is = "no" }')
    bank_folder.change("care.toml", "weight = 3", 'weight = 3\nshow_if = { question = "tools", has = "mail" }')
    problem = bank_folder.only_problem()
    assert problem.question == "tools"
    assert "circle: tools -> copies -> tools" in problem.what


def test_brackets_without_end_are_refused(bank_folder):
    deep = "{ not = " * 30 + '{ question = "people", lt = 2 }' + " }" * 30
    bank_folder.change("care.toml", PLACE, f"show_if = {deep}")
    assert "nested too deeply" in bank_folder.only_problem().what
