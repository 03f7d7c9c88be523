"""Questions that nobody will ever be asked."""

from __future__ import annotations

import pytest

from wizard.catalog.banks import load_bank
from wizard.catalog.lint_reach import lint_reach

CHILD = """
[[questions]]
id = "child"
axis = "context"
kind = "single"
text = "And then?"
show_if = {shown}
options = [{{ id = "a", label = "A" }}, {{ id = "b", label = "B" }}, {{ id = "c", label = "C" }}]
"""
GRANDCHILD = CHILD.replace('"child"', '"grandchild"')


@pytest.fixture
def unreachable(bank_folder):
    """Add a question, or two, and return the ids that can never be shown."""

    def linting(shown, and_shown=""):
        bank_folder.append("care.toml", CHILD.format(shown=shown))
        if and_shown:
            bank_folder.append("care.toml", GRANDCHILD.format(shown=and_shown))
        return [problem.question for problem in lint_reach(load_bank(bank_folder.path)) if not problem.warning]

    return linting


@pytest.mark.parametrize(
    "shown",
    [
        '{ all = [{ question = "hours", is = "day" }, { question = "hours", is = "night" }] }',
        '{ question = "hours", none_of = ["day", "night"] }',
        '{ all = [{ question = "people", gt = 5 }, { question = "people", lte = 5 }] }',
        '{ question = "people", gt = 500 }',
        '{ question = "people", lt = 1 }',
        '{ not = { question = "people", gte = 1 } }',
        '{ all = [{ question = "tools", has = "none" }, { question = "tools", has = "mail" }] }',
        '{ question = "tools", has_none = ["none", "mail", "files"] }',
        '{ all = [{ question = "remarks", answered = true }, { not = { question = "remarks", answered = true } }] }',
        # The parent is shown only to those who keep files online, three people or more.
        '{ all = [{ question = "online_copies", is = "no" }, { question = "people", lt = 3 }] }',
        '{ all = [{ question = "online_copies", is = "yes" }, { question = "tools", has_none = "files" }] }',
        # "Does not apply" makes every test false, so "not" of it is true: but the parent is hidden for one person.
        '{ all = [{ question = "drives", answered = true }, { question = "people", lt = 2 }] }',
    ],
)
def test_a_contradiction_is_found(unreachable, shown):
    assert unreachable(shown) == ["child"]


@pytest.mark.parametrize(
    "shown",
    [
        '{ question = "hours", is = "day" }',
        '{ all = [{ question = "people", gt = 5 }, { question = "people", lt = 6 }] }',
        '{ all = [{ question = "people", gte = 5 }, { question = "people", lte = 5 }] }',
        '{ question = "people", gte = 500 }',
        '{ all = [{ question = "tools", has = "mail" }, { question = "tools", has = "files" }] }',
        '{ all = [{ question = "tools", has = "mail" }, { question = "tools", has_none = ["files"] }] }',
        '{ question = "tools", has_none = ["mail", "files"] }',
        '{ not = { question = "remarks", answered = true } }',
        '{ all = [{ question = "online_copies", is = "no" }, { question = "people", lt = 4 }] }',
        # Hidden makes the test false, and "not" true.
        '{ all = [{ not = { question = "online_copies", is = "no" } }, { question = "people", lt = 3 }] }',
        '{ any = [{ question = "people", lt = 1 }, { question = "crashes", gt = 100 }] }',
    ],
)
def test_what_can_come_up_is_left_alone(unreachable, shown):
    assert unreachable(shown) == []


def test_a_contradiction_with_the_grandparents_is_found(unreachable):
    by_day = '{ question = "hours", is = "day" }'
    by_night = '{ all = [{ question = "child", is = "a" }, { question = "hours", is = "night" }] }'
    assert unreachable(by_day, by_night) == ["grandchild"]


def test_all_below_an_unreachable_question_is_unreachable(unreachable):
    assert unreachable('{ question = "people", lt = 1 }', '{ question = "child", is = "a" }') == ["child", "grandchild"]


def test_a_question_of_the_quick_check_only_is_hidden_in_the_full_one(bank_folder):
    bank_folder.change("firm.toml", 'axis = "history"', 'axis = "history"\nquick_only = true')
    bank_folder.append("care.toml", CHILD.format(shown='{ question = "crashes", gte = 1 }'))
    (problem,) = lint_reach(load_bank(bank_folder.path))
    assert (problem.question, problem.warning) == ("child", False)


def test_the_quick_check_cannot_ask_what_waits_for_a_question_it_leaves_out(bank_folder):
    shown = '{ question = "hours", is = "day" }\nquick = true'
    bank_folder.append("care.toml", CHILD.format(shown=shown))
    (problem,) = lint_reach(load_bank(bank_folder.path))
    assert (problem.question, problem.warning) == ("child", True)
    assert "waits for hours" in problem.what


def test_many_options_do_not_take_for_ever(bank_folder, toml_of):
    many = [{"id": f"o{place}", "label": f"Option {place}"} for place in range(40)]
    for name in ("first", "second", "third"):
        text = CHILD.format(shown='{ question = "hours", is = "day" }').replace('"child"', f'"{name}"')
        text = text.replace('"single"', '"multi"').partition("options =")[0] + f"options = {toml_of(many)}\n"
        bank_folder.append("care.toml", text)
    leaves = [{"question": name, "has": f"o{place}"} for name in ("first", "second", "third") for place in range(30)]
    bank_folder.append("care.toml", CHILD.format(shown=toml_of({"all": leaves})))
    assert list(lint_reach(load_bank(bank_folder.path))) == []
