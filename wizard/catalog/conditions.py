"""Read ``show_if``: tables of a file into the conditions of the domain.

Whether the questions and options it names exist is checked later, when the
whole bank is known (see ``crossrefs``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.catalog.bounds import ANY
from wizard.catalog.spelling import nearest, shown
from wizard.domain.conditions import All, Any, Leaf, Not
from wizard.domain.language import mark, say

if TYPE_CHECKING:
    from wizard.catalog.fields import Table
    from wizard.domain.conditions import Condition, Operator

JOINING = ("all", "any", "not")
ONE_ID: tuple[Operator, ...] = ("is", "is_not")
IDS: tuple[Operator, ...] = ("any_of", "none_of")
ID_OR_IDS: tuple[Operator, ...] = ("has", "has_none")
NUMBER: tuple[Operator, ...] = ("gte", "lte", "gt", "lt")
ALL_OPERATORS: tuple[Operator, ...] = (*ONE_ID, *IDS, *ID_OR_IDS, *NUMBER, "answered")
DEEPEST = 20
EXAMPLE = mark('write { question = "...", is = "..." }, or all, any or not around such tables')


def read_condition(table: Table, depth: int = 0) -> Condition | None:
    """Return the condition of a table, or ``None`` with problems noted."""
    if depth > DEEPEST:
        table.note(say("'show_if' is nested too deeply"), say("use at most {number} levels", number=DEEPEST))
        return None
    joining = [key for key in JOINING if key in table.values]
    if not joining:
        return _leaf(table)
    if len(table.values) > 1:
        what = say("'{key}' stands beside other keys in 'show_if'", key=joining[0])
        table.note(what, say("write '{key}' alone in its table", key=joining[0]))
        return None
    if joining == ["not"]:
        inner = table.table("not")
        part = read_condition(inner, depth + 1) if inner is not None else None
        return None if part is None else Not(part)
    return _joined(table, joining[0], depth)


def _joined(table: Table, key: str, depth: int) -> Condition | None:
    inner = table.tables(key)
    if not inner:
        table.note(say("'{key}' in 'show_if' holds no condition", key=key), say(EXAMPLE))
        return None
    parts = tuple(part for part in (read_condition(each, depth + 1) for each in inner) if part is not None)
    if len(parts) < len(inner):
        return None
    return All(parts) if key == "all" else Any(parts)


def _leaf(table: Table) -> Condition | None:
    if "question" not in table.values:
        table.note(say("a condition in 'show_if' names no question"), say(EXAMPLE))
        return None
    question = table.line("question")
    given = [key for key in table.values if key != "question"]
    if not given:
        what = say("a condition on '{question}' needs one operator and has none", question=question)
        table.note(what, say(EXAMPLE))
        return None
    if len(given) > 1:
        many = ", ".join(map(shown, given))
        what = say("a condition on '{question}' needs one operator and has {names}", question=question, names=many)
        table.note(what, say(EXAMPLE))
        return None
    operator = next((known for known in ALL_OPERATORS if known == given[0]), None)
    if operator is None:
        what = say("unknown operator {name} in 'show_if'", name=shown(given[0]))
        table.note(what, nearest(given[0], ALL_OPERATORS))
        return None
    operand = _operand(table, operator)
    return None if operand is None else Leaf(question, operator, operand)


def _operand(table: Table, operator: Operator) -> str | tuple[str, ...] | float | bool | None:
    value = table.values[operator]
    if operator in NUMBER:
        return table.as_number(f"'{operator}'", value, ANY)
    if operator == "answered" and value is True:
        return True
    if isinstance(value, str) and operator in ONE_ID + ID_OR_IDS:
        return value
    if value and isinstance(value, list) and operator in IDS + ID_OR_IDS:
        return table.lines(operator)
    table.note(say("'{key}' in 'show_if' is {value}", key=operator, value=shown(value)), _wanted(operator))
    return None


def _wanted(operator: Operator) -> str:
    if operator == "answered":
        return say("write answered = true, or put 'not' around it")
    return say("write an option id in quotes") if operator in ONE_ID else say("write a list of option ids")
