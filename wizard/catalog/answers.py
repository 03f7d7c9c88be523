"""Read the answers of an assessment, each against its question.

An answer is a plain value, or a table with ``state``, ``value``, ``note`` and
``evidence``. There is no state "unanswered": such a question is left out.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, get_args

from wizard.catalog.fields import UNPRINTABLE
from wizard.catalog.spelling import shown
from wizard.domain.answers import EVIDENCE, TEXT_LIMIT, Answer, State, misfits
from wizard.domain.language import mark, say

if TYPE_CHECKING:
    from wizard.catalog.fields import Table
    from wizard.domain.questions import Bank, Question
    from wizard.domain.values import Value

MOST_CHOSEN = 500
PLAUSIBLE = 2**53  # beyond, whole numbers are no longer exact
STATES: tuple[State, ...] = get_args(State)
UNASKED = (
    mark("the bank '{bank}' has no question {name}"),
    mark("the bank '{bank}' has no question, {number} more of them"),
)


def read_answers(table: Table, bank: Bank) -> dict[str, Answer]:
    """Return the answers by question id; those that do not fit are left out, with the reason noted."""
    inner = table.table("answers")
    if inner is None:
        return {}
    found: dict[str, Answer] = {}
    unknown = [name for name in inner.values if name not in bank.by_id]
    inner.strangers(unknown, bank.by_id, UNASKED, bank=bank.id)
    for name, value in inner.values.items():
        question = bank.by_id.get(name)
        if question is None:
            continue
        about = inner.within(value if isinstance(value, dict) else {"value": value})
        about.question = name
        answer = _answer(about, question)
        if answer is not None:
            found[name] = answer
    return found


def _answer(table: Table, question: Question) -> Answer | None:
    before = len(table.problems)
    given = table.take("value")
    state = table.choice("state", STATES, "answered")
    note = table.text("note", "", TEXT_LIMIT)
    evidence = table.choice("evidence", EVIDENCE) if table.values.get("evidence") is not None else None
    table.known.add("evidence")
    table.close()
    if table.values.get("state") not in (None, state):
        return None
    if state == "answered" and given is None:
        table.note(say("there is no value"), say('write a value, or state = "unknown"'))
    if state != "answered" and given is not None:
        table.note(say('state = "{state}" stands beside a value', state=state), say("leave one of them out"))
    if len(table.problems) > before:
        return None
    value = _value(table, given)
    answer = Answer(state, value, note, evidence)
    if len(table.problems) > before:
        return None
    wrong = misfits(question, answer)
    table.problems += [problem.at(table.file) for problem in wrong]
    return None if wrong else answer


def _value(table: Table, given: object) -> Value | None:
    """Return a raw value as one an answer can hold; the question has not been asked yet."""
    if isinstance(given, list) and all(isinstance(item, str) for item in given):
        if len(given) > MOST_CHOSEN:
            table.note(say("{number} options are named", number=len(given)), say("name each option once"))
        return tuple(given)
    if isinstance(given, str):
        found = UNPRINTABLE.search(given)
        if found:
            what = say("the text holds the control character {code}", code="U+" + format(ord(found[0]), "04X"))
            table.note(what, say("take it out"))
        return given
    if isinstance(given, (int, float)) and not isinstance(given, bool):
        if PLAUSIBLE < abs(given) < math.inf:
            table.note(say("{value} is too large", value=shown(given)), say("write the number that was meant"))
        return given
    if given is not None:
        remedy = say("write an option id, a list of ids, a number or a text")
        table.note(say("{value} is not an answer", value=shown(given)), remedy)
    return None
