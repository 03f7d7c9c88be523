"""``show_if`` as data, and its one evaluator in Kleene's three values.

A leaf on a question nobody has answered, or answered with "I don't know", is
open (``None``): neither true nor false, whatever the operator; only
``answered`` is plainly false on an unanswered question. A leaf on a question
that does not apply, or is hidden, is false.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wizard.domain.values import Value

Operator = Literal["is", "is_not", "any_of", "none_of", "has", "has_none", "gte", "lte", "gt", "lt", "answered"]
OPERATORS: dict[str, frozenset[str]] = {
    "single": frozenset({"is", "is_not", "any_of", "none_of", "answered"}),
    "multi": frozenset({"has", "has_none", "answered"}),
    "number": frozenset({"gte", "lte", "gt", "lt", "answered"}),
    "money": frozenset({"gte", "lte", "gt", "lt", "answered"}),
    "text": frozenset({"answered"}),
}
Truth = bool | None  # None: open


class Leaf(NamedTuple):
    """One test of one question's answer; ``operand`` is an option id, ids, a number or True."""

    question: str
    operator: Operator
    operand: str | tuple[str, ...] | float | bool


@dataclass(frozen=True, slots=True)
class All:
    """True when every part is."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """True when at least one part is."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """True when its part is false; open stays open."""

    part: Condition


Condition = Leaf | All | Any | Not


class Seen(NamedTuple):
    """What a condition may see of one question: its standing, and the value if answered."""

    standing: Literal["answered", "open", "unanswered", "out"]
    value: Value | None = None


def holds(condition: Condition, look: Callable[[str], Seen]) -> Truth:
    """Evaluate a condition; ``look`` tells what is known of a question by its id."""
    match condition:
        case Leaf():
            return _leaf(condition, look(condition.question))
        case Not(part):
            truth = holds(part, look)
            return None if truth is None else not truth
        case All(parts):
            return _joined(parts, look, decisive=False)
        case Any(parts):
            return _joined(parts, look, decisive=True)


def leaves(condition: Condition) -> Iterator[Leaf]:
    """Yield every leaf, depth first."""
    match condition:
        case Leaf():
            yield condition
        case Not(part):
            yield from leaves(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from leaves(part)


def _joined(parts: tuple[Condition, ...], look: Callable[[str], Seen], *, decisive: bool) -> Truth:
    truths = [holds(part, look) for part in parts]
    if decisive in truths:
        return decisive
    return None if None in truths else not decisive


def _leaf(leaf: Leaf, seen: Seen) -> Truth:
    if seen.standing == "out":
        return False
    if leaf.operator == "answered":
        return {"answered": True, "unanswered": False, "open": None}[seen.standing]
    if seen.standing != "answered":
        return None
    return _compare(leaf, seen.value)


def _compare(leaf: Leaf, value: Value | None) -> bool:
    operand = leaf.operand
    if isinstance(operand, (bool, float, int)):
        return _against_number(leaf.operator, value, float(operand))
    wanted = (operand,) if isinstance(operand, str) else operand
    given = value if isinstance(value, tuple) else (value,)
    touches = any(option in wanted for option in given)
    return touches if leaf.operator in {"is", "any_of", "has"} else not touches


def _against_number(operator: Operator, value: Value | None, bound: float) -> bool:
    if not isinstance(value, (int, float)):
        return False
    match operator:
        case "gte":
            return value >= bound
        case "lte":
            return value <= bound
        case "gt":
            return value > bound
        case _:
            return value < bound
