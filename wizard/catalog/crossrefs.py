"""What the parts of a bank say about one another: names that must exist, order that must hold.

Cheap enough to run at every start. A condition may only point back: then a
circle of conditions cannot exist, and one pass over the bank settles which
questions are shown.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from wizard.catalog.problems import wrong
from wizard.catalog.spelling import nearest
from wizard.domain.conditions import OPERATORS, leaves
from wizard.domain.errors import Problem
from wizard.domain.questions import SCORED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wizard.domain.conditions import Leaf
    from wizard.domain.questions import Bank, Cap, Question

HEAD = "bank.toml"
WHOLE = 100


def cross_check(bank: Bank) -> list[Problem]:
    """Return what is wrong between the parts of a bank; files are bare names."""
    order = {question.id: place for place, question in enumerate(bank.questions)}
    found = list(_twice(bank))
    for question in bank.questions:
        found += _dimension(bank, question)
        found += _condition(bank, order, question)
        found += _scaling(bank, question)
    found += _bands(bank)
    for cap in bank.caps:
        found += _cap(bank, cap)
    return found


def _twice(bank: Bank) -> Iterator[Problem]:
    first: dict[str, Question] = {}
    keyed: dict[str, Question] = {}
    for question in bank.questions:
        if question.id in first:
            where = first[question.id].section
            yield wrong(question, f"the id is there twice, first in '{where}'", "give one of them another id")
        first.setdefault(question.id, question)
        key = question.cost_key
        if key and key in keyed:
            other = keyed[key].id
            yield wrong(question, f"the cost_key '{key}' belongs to '{other}' already", "use each cost_key once")
        if key:
            keyed.setdefault(key, question)
    yield from _repeated("cap", [cap.id for cap in bank.caps])
    for axis in SCORED:
        yield from _repeated("dimension", [area.id for area in bank.dimensions if area.axis == axis])
        yield from _repeated("band", [band.id for band in bank.bands if band.axis == axis])


def _repeated(kind: str, names: Iterable[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield Problem(f"the {kind} id '{name}' is there twice", "give one of them another id", HEAD)
        seen.add(name)


def _dimension(bank: Bank, question: Question) -> Iterator[Problem]:
    fitting = [dimension.id for dimension in bank.dimensions if dimension.axis == question.axis]
    name = question.dimension
    if question.axis not in SCORED:
        if name is not None:
            yield wrong(question, f"a dimension has no meaning on the axis '{question.axis}'", "leave it out")
    elif name is None:
        yield wrong(question, "'dimension' is missing", f"write one of {', '.join(fitting) or 'bank.toml'}")
    elif name not in fitting:
        what = f"there is no dimension '{name}' on the axis '{question.axis}'"
        yield wrong(question, what, nearest(name, fitting))


# Conditions


def _condition(bank: Bank, order: dict[str, int], question: Question) -> Iterator[Problem]:
    if question.show_if is None:
        return
    for leaf in leaves(question.show_if):
        target = bank.by_id.get(leaf.question)
        if target is None:
            what = f"'show_if' names the unknown question '{leaf.question}'"
            yield wrong(question, what, nearest(leaf.question, bank.by_id))
        elif order[target.id] >= order[question.id]:
            yield _looks_ahead(bank, question, target)
        else:
            yield from _leaf(question, target, leaf)


def _looks_ahead(bank: Bank, question: Question, target: Question) -> Problem:
    way = _way(bank, target.id, question.id)
    if way:
        path = " -> ".join([question.id, *way])
        return wrong(question, f"'show_if' goes round in a circle: {path}", "take one of these conditions out")
    what = f"'show_if' names '{target.id}', which is asked later"
    return wrong(question, what, "name an earlier question, or move this one behind it")


def _way(bank: Bank, start: str, goal: str) -> list[str]:
    """Follow conditions from one question to another; empty where they do not lead there."""
    ways = {start: [start]}
    queue = [start]
    for name in queue:
        if name == goal:
            return ways[name]
        condition = bank.by_id[name].show_if if name in bank.by_id else None
        for leaf in leaves(condition) if condition is not None else ():
            if leaf.question not in ways:
                ways[leaf.question] = [*ways[name], leaf.question]
                queue.append(leaf.question)
    return []


def _leaf(question: Question, target: Question, leaf: Leaf) -> Iterator[Problem]:
    fitting = OPERATORS[target.kind]
    if leaf.operator not in fitting:
        what = f"'{leaf.operator}' does not fit '{target.id}', which is of kind '{target.kind}'"
        yield wrong(question, what, f"use one of {', '.join(sorted(fitting))}")
        return
    named = (leaf.operand,) if isinstance(leaf.operand, str) else leaf.operand
    known = [option.id for option in target.options]
    for option in named if isinstance(named, tuple) else ():
        if option not in known:
            what = f"'show_if' names the option '{option}', which '{target.id}' does not have"
            yield wrong(question, what, nearest(option, known))


def _scaling(bank: Bank, question: Question) -> Iterator[Problem]:
    for threshold in question.needs_at:
        name = threshold.scale_by
        target = bank.by_id.get(name) if name else None
        if name and target is None:
            numbers = [known.id for known in bank.questions if known.kind in {"number", "money"}]
            yield wrong(question, f"'scale_by' names the unknown question '{name}'", nearest(name, numbers))
        elif target is not None and target.kind not in {"number", "money"}:
            what = f"'scale_by' names '{target.id}', which is of kind '{target.kind}'"
            yield wrong(question, what, "name a question that is answered with a number")


# Bands and caps


def _bands(bank: Bank) -> Iterator[Problem]:
    for axis in SCORED:
        bands = [band for band in bank.bands if band.axis == axis]
        for before, after in pairwise(bands):
            if after.below <= before.below:
                what = f"band '{after.id}': 'below' {after.below:g} does not rise after '{before.id}'"
                yield Problem(what, f"order the bands of '{axis}' from low to high", HEAD)


def _cap(bank: Bank, cap: Cap) -> Iterator[Problem]:
    place = f"cap '{cap.id}'"
    bands = [band.id for band in bank.bands if band.axis == "readiness"]
    if cap.max_band not in bands:
        what = f"{place}: there is no readiness band '{cap.max_band}'"
        yield Problem(what, nearest(cap.max_band, bands), HEAD)
    for name in cap.questions:
        target = bank.by_id.get(name)
        if target is None:
            yield Problem(f"{place}: there is no question '{name}'", nearest(name, bank.by_id), HEAD)
        elif target.axis != "readiness":
            what = f"{place}: the question '{name}' is on the axis '{target.axis}'"
            yield Problem(what, "name readiness questions only", HEAD)
