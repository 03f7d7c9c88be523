"""``show_if``: what each operator makes of each state of its question, and how parts are joined."""

from __future__ import annotations

from itertools import product

import pytest

from tests.bank import bank, habit, number, sheet, text, ticks
from wizard.domain.conditions import All, Any, Leaf, Not, leaves
from wizard.domain.flow import standings

SINGLE, MULTI = habit("parent"), ticks("parent", {"mail": 0.5, "files": 0.5})
NUMBER, MONEY = number("parent"), number("parent")._replace(kind="money")
# question, operator, operand, a value that meets it, a value that does not
OPERATORS = [
    (SINGLE, "is", "good", "good", "bad"),
    (SINGLE, "is_not", "good", "bad", "good"),
    (SINGLE, "any_of", ("good", "half"), "half", "bad"),
    (SINGLE, "none_of", ("good", "half"), "bad", "half"),
    (MULTI, "has", "mail", ["mail", "files"], ["files"]),
    (MULTI, "has", ("mail",), ["mail"], ["none"]),
    (MULTI, "has_none", ("mail", "files"), ["none"], ["files"]),
    (NUMBER, "gte", 3.0, 3, 2),
    (NUMBER, "lte", 3.0, 3, 4),
    (NUMBER, "gt", 3.0, 4, 3),
    (MONEY, "lt", 3.0, 2.99, 3),
    (MONEY, "gte", 0.0, 0, -1),
]
NAMES = [f"{operator} {operand}" for _, operator, operand, _, _ in OPERATORS]
SHOWN, OPEN, HIDDEN = "unanswered", "open", "hidden"
STATES = [
    ("answered with a hit", SHOWN),
    ("answered with a miss", HIDDEN),
    ("unanswered", OPEN),
    ("unknown", OPEN),
    ("not applicable", HIDDEN),
    ("hidden", HIDDEN),
    ("waiting itself", OPEN),
]
GATE = Leaf("gate", "is", "good")


def child_of(parent, condition, state, hit, miss):
    """Return how a question stands whose condition looks at a parent in that state."""
    asked = bank(habit("gate"), parent._replace(show_if=GATE), habit("child", show_if=condition))
    given = {
        "answered with a hit": sheet(gate="good", parent=hit),
        "answered with a miss": sheet(gate="good", parent=miss),
        "unanswered": sheet(gate="good"),
        "unknown": sheet(gate="good", parent="?"),
        "not applicable": sheet(gate="good", parent="-"),
        "hidden": sheet(gate="bad", parent=hit),
        "waiting itself": sheet(parent=hit),
    }
    return standings(asked, given[state])["child"].status


@pytest.mark.parametrize(("state", "expected"), STATES, ids=[state for state, _ in STATES])
@pytest.mark.parametrize(("parent", "operator", "operand", "hit", "miss"), OPERATORS, ids=NAMES)
def test_an_operator_sees_the_state_of_its_question(parent, operator, operand, hit, miss, state, expected):
    leaf = Leaf("parent", operator, operand)

    assert child_of(parent, leaf, state, hit, miss) == expected


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("answered with a hit", SHOWN),
        ("answered with a miss", SHOWN),
        ("unanswered", HIDDEN),
        ("unknown", OPEN),
        ("not applicable", HIDDEN),
        ("hidden", HIDDEN),
        ("waiting itself", HIDDEN),
    ],
)
@pytest.mark.parametrize(
    ("parent", "hit", "miss"),
    [(SINGLE, "good", "bad"), (MULTI, ["mail"], ["none"]), (NUMBER, 1, 0), (MONEY, 0.5, 0), (text("parent"), "x", "")],
    ids=["single", "multi", "number", "money", "text"],
)
def test_answered_is_plainly_false_without_an_answer(parent, hit, miss, state, expected):
    leaf = Leaf("parent", "answered", operand=True)

    assert child_of(parent, leaf, state, hit, miss) == expected


def joined(condition, *truths):
    """Return how a question stands whose condition joins parts that are true, false or open."""
    named = {True: "good", False: "bad"}
    asked = bank(habit("a"), habit("b"), habit("child", show_if=condition))
    given = {name: named[truth] for name, truth in zip("ab", truths, strict=False) if truth is not None}
    return standings(asked, sheet(**given))["child"].status


A, B = Leaf("a", "is", "good"), Leaf("b", "is", "good")
WORD = {True: SHOWN, None: OPEN, False: HIDDEN}
KLEENE = list(product((True, None, False), repeat=2))
ORDER = [False, None, True]


@pytest.mark.parametrize(("a", "b"), KLEENE)
def test_all_is_as_true_as_its_least_true_part(a, b):
    assert joined(All((A, B)), a, b) == WORD[min(a, b, key=ORDER.index)]


@pytest.mark.parametrize(("a", "b"), KLEENE)
def test_any_is_as_true_as_its_truest_part(a, b):
    assert joined(Any((A, B)), a, b) == WORD[max(a, b, key=ORDER.index)]


@pytest.mark.parametrize(("a", "expected"), [(True, HIDDEN), (None, OPEN), (False, SHOWN)])
def test_not_turns_true_and_false_and_leaves_open(a, expected):
    assert joined(Not(A), a) == expected


@pytest.mark.parametrize(("a", "b"), KLEENE)
def test_not_all_is_any_not(a, b):
    assert joined(Not(All((A, B))), a, b) == joined(Any((Not(A), Not(B))), a, b)


def test_not_of_a_question_that_does_not_apply_is_true():
    assert child_of(SINGLE, Not(Leaf("parent", "is", "good")), "not applicable", "good", "bad") == SHOWN


def test_parts_nest_freely():
    condition = All((Any((A, B)), Not(All((A, B)))))

    assert [joined(condition, *pair) for pair in ((True, False), (True, True), (True, None))] == [SHOWN, HIDDEN, OPEN]


def test_ids_are_case_sensitive():
    assert child_of(SINGLE, Leaf("parent", "is", "Good"), "answered with a hit", "good", "bad") == HIDDEN


def test_leaves_come_depth_first():
    assert list(leaves(All((A, Not(Any((B, A))))))) == [A, B, A]
