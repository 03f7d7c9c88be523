"""Find questions that no answers can ever bring up.

For one question, everything its condition rests on (its parents, their
parents) is tried out: each parent gets one representative answer for every
way it can make the tests on it come out, and is itself only asked where its
own condition holds. Where that would take more than ``MOST_CASES`` cases, the
question is taken to be reachable.
"""

from __future__ import annotations

from itertools import combinations, pairwise, product
from math import prod
from typing import TYPE_CHECKING

from wizard.catalog.problems import doubtful, wrong
from wizard.domain.conditions import Seen, holds, leaves
from wizard.domain.language import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wizard.domain.conditions import Leaf
    from wizard.domain.errors import Problem
    from wizard.domain.questions import Bank, Question
    from wizard.domain.values import Mode

MOST_CASES = 50_000
MOST_SUBSETS = 8
UNANSWERED = Seen("unanswered")
OUT = Seen("out")


def lint_reach(bank: Bank) -> Iterator[Problem]:
    """Yield a problem for each question that can never be shown."""
    for question in bank.questions:
        if question.show_if is None:
            continue
        if not can_show(bank, question, "quick" if question.quick_only else "full"):
            what = say("its condition can never be true, so nobody will ever be asked")
            yield wrong(question, what, say("mend 'show_if', or take the question out"))
        elif question.quick and not can_show(bank, question, "quick"):
            parents = ", ".join(sorted({leaf.question for leaf in leaves(question.show_if)}))
            what = say("the quick check can never ask it, because it waits for {questions}", questions=parents)
            yield doubtful(question, what, say("make what it waits for quick too, or this one not"))


def can_show(bank: Bank, target: Question, mode: Mode) -> bool:
    """Tell whether some answers bring up a question that has a condition."""
    behind = _behind(bank, target)
    tests = _tests([*behind, target])
    cases = [_cases(question, tests[question.id], mode) for question in behind]
    if prod(len(each) for each in cases) > MOST_CASES:
        return True
    return any(_shows(target, behind, given) for given in product(*cases))


def _behind(bank: Bank, target: Question) -> list[Question]:
    """Return all questions that the target's condition rests on, in bank order."""
    needed = {target.id}
    found = []
    for question in reversed(bank.questions[: bank.questions.index(target) + 1]):
        if question.id in needed:
            found.append(question)
            needed |= {leaf.question for leaf in leaves(question.show_if)} if question.show_if is not None else set()
    return found[:0:-1]


def _tests(questions: Iterable[Question]) -> Mapping[str, list[Leaf]]:
    found: dict[str, list[Leaf]] = {}
    for question in questions:
        for leaf in leaves(question.show_if) if question.show_if is not None else ():
            found.setdefault(leaf.question, []).append(leaf)
    return found


def _shows(target: Question, behind: Sequence[Question], given: Sequence[Seen]) -> bool:
    seen: dict[str, Seen] = {}
    for question, state in zip(behind, given, strict=True):
        asked = True if question.show_if is None else holds(question.show_if, seen.__getitem__)
        seen[question.id] = state if asked else OUT if asked is False else UNANSWERED
    return target.show_if is None or holds(target.show_if, seen.__getitem__) is True


def _cases(question: Question, tests: Sequence[Leaf], mode: Mode) -> list[Seen]:
    """Return one standing for each way in which the tests on a question can come out."""
    if question.quick_only and mode == "full":
        return [OUT]
    if not question.quick and mode == "quick":
        return [UNANSWERED]
    found: dict[tuple[bool | None, ...], Seen] = {}
    for state in _standings(question, tests):
        look = {question.id: state}.__getitem__
        found.setdefault(tuple(holds(test, look) for test in tests), state)
    return list(found.values())


def _standings(question: Question, tests: Sequence[Leaf]) -> Iterator[Seen]:
    yield UNANSWERED
    if question.allow_unknown:
        yield Seen("open")
    if question.not_applicable is not None:
        yield OUT
    match question.kind:
        case "single":
            yield from (Seen("answered", option.id) for option in question.options)
        case "multi":
            yield from (Seen("answered", chosen) for chosen in _choices(question, tests))
        case "text":
            yield Seen("answered", "text")
        case _:
            yield from (Seen("answered", number) for number in _numbers(question, tests))


def _choices(question: Question, tests: Sequence[Leaf]) -> Iterator[tuple[str, ...]]:
    named = {name for test in tests for name in _names(test)}
    yield from ((option.id,) for option in question.options)
    free = [option.id for option in question.options if not option.exclusive]
    # Options that no test names are alike: one of them stands for all.
    alike = [option for option in free if option not in named][:1]
    apart = [option for option in free if option in named]
    together = apart + alike
    sizes = range(2, len(together) + 1) if len(together) <= MOST_SUBSETS else (2, len(apart), len(together))
    for size in sizes:
        yield from combinations(together, size)


def _names(test: Leaf) -> tuple[str, ...]:
    if isinstance(test.operand, str):
        return (test.operand,)
    return test.operand if isinstance(test.operand, tuple) else ()


def _numbers(question: Question, tests: Sequence[Leaf]) -> Iterator[float]:
    """Yield each bound that is tested, the ends of the range, and a number between each two."""
    low = question.minimum if question.minimum is not None else 0.0
    high = question.maximum if question.maximum is not None else low + 1
    tested = [float(test.operand) for test in tests if isinstance(test.operand, (int, float))]
    points = sorted({low, high, *(bound for bound in tested if low <= bound <= high)})
    yield from points
    yield from ((before + after) / 2 for before, after in pairwise(points))
