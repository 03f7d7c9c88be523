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
from wizard.domain.language import mark, say
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
            what = say("the id is there twice, first in '{section}'", section=where)
            yield wrong(question, what, say("give one of them another id"))
        first.setdefault(question.id, question)
        key = question.cost_key
        if key and key in keyed:
            what = say("the cost_key '{key}' belongs to '{question}' already", key=key, question=keyed[key].id)
            yield wrong(question, what, say("use each cost_key once"))
        if key:
            keyed.setdefault(key, question)
    yield from _repeated(mark("the cap id '{id}' is there twice"), [cap.id for cap in bank.caps])
    for axis in SCORED:
        areas = [area.id for area in bank.dimensions if area.axis == axis]
        yield from _repeated(mark("the dimension id '{id}' is there twice"), areas)
        bands = [band.id for band in bank.bands if band.axis == axis]
        yield from _repeated(mark("the band id '{id}' is there twice"), bands)


def _repeated(told: str, names: Iterable[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield Problem(say(told, id=name), say("give one of them another id"), HEAD)
        seen.add(name)


def _dimension(bank: Bank, question: Question) -> Iterator[Problem]:
    fitting = [dimension.id for dimension in bank.dimensions if dimension.axis == question.axis]
    name = question.dimension
    if question.axis not in SCORED:
        if name is not None:
            what = say("a dimension has no meaning on the axis '{axis}'", axis=question.axis)
            yield wrong(question, what, say("leave it out"))
    elif name is None:
        remedy = say("write one of {words}", words=", ".join(fitting) or "bank.toml")
        yield wrong(question, say("'{key}' is missing", key="dimension"), remedy)
    elif name not in fitting:
        what = say("there is no dimension '{name}' on the axis '{axis}'", name=name, axis=question.axis)
        yield wrong(question, what, nearest(name, fitting))


# Conditions


def _condition(bank: Bank, order: dict[str, int], question: Question) -> Iterator[Problem]:
    if question.show_if is None:
        return
    for leaf in leaves(question.show_if):
        target = bank.by_id.get(leaf.question)
        if target is None:
            what = say("'show_if' names the unknown question '{question}'", question=leaf.question)
            yield wrong(question, what, nearest(leaf.question, bank.by_id))
        elif order[target.id] >= order[question.id]:
            yield _looks_ahead(bank, question, target)
        else:
            yield from _leaf(question, target, leaf)


def _looks_ahead(bank: Bank, question: Question, target: Question) -> Problem:
    way = _way(bank, target.id, question.id)
    if way:
        path = " -> ".join([question.id, *way])
        what = say("'show_if' goes round in a circle: {questions}", questions=path)
        return wrong(question, what, say("take one of these conditions out"))
    what = say("'show_if' names '{question}', which is asked later", question=target.id)
    return wrong(question, what, say("name an earlier question, or move this one behind it"))


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
        what = say(
            "'{operator}' does not fit '{question}', which is of kind '{kind}'",
            operator=leaf.operator,
            question=target.id,
            kind=target.kind,
        )
        yield wrong(question, what, say("use one of {names}", names=", ".join(sorted(fitting))))
        return
    named = (leaf.operand,) if isinstance(leaf.operand, str) else leaf.operand
    known = [option.id for option in target.options]
    for option in named if isinstance(named, tuple) else ():
        if option not in known:
            what = say(
                "'show_if' names the option '{option}', which '{question}' does not have",
                option=option,
                question=target.id,
            )
            yield wrong(question, what, nearest(option, known))


def _scaling(bank: Bank, question: Question) -> Iterator[Problem]:
    for threshold in question.needs_at:
        name = threshold.scale_by
        target = bank.by_id.get(name) if name else None
        if name and target is None:
            numbers = [known.id for known in bank.questions if known.kind in {"number", "money"}]
            what = say("'scale_by' names the unknown question '{question}'", question=name)
            yield wrong(question, what, nearest(name, numbers))
        elif target is not None and target.kind not in {"number", "money"}:
            what = say("'scale_by' names '{question}', which is of kind '{kind}'", question=target.id, kind=target.kind)
            yield wrong(question, what, say("name a question that is answered with a number"))


# Bands and caps


def _bands(bank: Bank) -> Iterator[Problem]:
    for axis in SCORED:
        bands = [band for band in bank.bands if band.axis == axis]
        for before, after in pairwise(bands):
            if after.below <= before.below:
                what = say(
                    "band '{id}': 'below' {number} does not rise after '{before}'",
                    id=after.id,
                    number=format(after.below, "g"),
                    before=before.id,
                )
                yield Problem(what, say("order the bands of '{axis}' from low to high", axis=axis), HEAD)


def _cap(bank: Bank, cap: Cap) -> Iterator[Problem]:
    bands = [band.id for band in bank.bands if band.axis == "readiness"]
    if cap.max_band not in bands:
        what = say("cap '{id}': there is no readiness band '{band}'", id=cap.id, band=cap.max_band)
        yield Problem(what, nearest(cap.max_band, bands), HEAD)
    for name in cap.questions:
        target = bank.by_id.get(name)
        if target is None:
            what = say("cap '{id}': there is no question '{question}'", id=cap.id, question=name)
            yield Problem(what, nearest(name, bank.by_id), HEAD)
        elif target.axis != "readiness":
            what = say(
                "cap '{id}': the question '{question}' is on the axis '{axis}'",
                id=cap.id,
                question=name,
                axis=target.axis,
            )
            yield Problem(what, say("name readiness questions only"), HEAD)
