"""Read one question of a bank.

What needs only the question itself is checked here and in ``answering``; what
needs the other questions is checked in ``crossrefs``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, get_args

from wizard.catalog.answering import read_answering
from wizard.catalog.bounds import COUNT, POSITIVE
from wizard.catalog.conditions import read_condition
from wizard.domain.language import say
from wizard.domain.questions import SCORED, Axis, Kind, Question

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.catalog.fields import Table
    from wizard.domain.conditions import Condition

AXES: tuple[Axis, ...] = get_args(Axis)
KINDS: tuple[Kind, ...] = get_args(Kind)
CONTROL_LISTS = ("csf", "cis", "ce")


class _Words(TypedDict):
    text: str
    short: str
    why: str
    find_out: str
    prompt: str
    ask: str
    good_reply: str


class _Rules(TypedDict):
    dimension: str | None
    weight: float
    quick: bool
    quick_only: bool
    allow_unknown: bool
    not_applicable: str | None
    show_if: Condition | None
    cost_key: str | None
    refs: Mapping[str, tuple[str, ...]]


def read_question(table: Table, section: str) -> Question:
    """Return the question of a table; its id is empty where it has none.

    Without a proper axis and kind nothing else can be judged, so the rest is left for the next time.
    """
    table.question = name = table.line("id")
    if not name:
        table.place = say("a question of section '{section}'", section=section)
    axis, kind = table.choice("axis", AXES), table.choice("kind", KINDS)
    words = _words(table)
    if table.values.get("axis") != axis or table.values.get("kind") != kind:
        return Question(name, section, "context", "text", **words)
    rules, answering = _rules(table, axis), read_answering(table, axis, kind)
    table.close()
    return Question(name, section, axis, kind, **words, **rules, **answering)


def _words(table: Table) -> _Words:
    return {
        "text": table.text("text"),
        "short": table.line("short", ""),
        "why": table.text("why", ""),
        "find_out": table.text("find_out", ""),
        "prompt": table.text("prompt", ""),
        "ask": table.text("ask", ""),
        "good_reply": table.text("good_reply", ""),
    }


def _rules(table: Table, axis: Axis) -> _Rules:
    quick_only = table.flag("quick_only")
    quick = table.flag("quick", default=quick_only)
    if quick_only and not quick:
        remedy = say("write quick = true, or leave one of them out")
        table.note(say("'quick_only' stands beside quick = false"), remedy)
    condition = table.table("show_if")
    return {
        "dimension": table.line("dimension", "") or None,
        "weight": table.number("weight", POSITIVE) if axis in SCORED else table.number("weight", COUNT, 0),
        "quick": quick,
        "quick_only": quick_only,
        "allow_unknown": table.flag("allow_unknown", default=True),
        "not_applicable": table.line("not_applicable", "") or None,
        "show_if": None if condition is None else read_condition(condition),
        "cost_key": table.line("cost_key", "") or None,
        "refs": _refs(table),
    }


def _refs(table: Table) -> Mapping[str, tuple[str, ...]]:
    inner = table.table("refs")
    if inner is None:
        return {}
    found = {name: inner.lines(name) for name in CONTROL_LISTS}
    inner.close()
    return found
