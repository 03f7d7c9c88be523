"""What a grid has besides its cells: the room around them, grounds, lines, and rows that no page parts.

A rule is said as in reportlab's tables: what, from which (column, row), to which, and values. Columns and rows below
zero count from the end.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Command = tuple[Any, ...]
PADDINGS = {
    "LEFTPADDING": "left",
    "RIGHTPADDING": "right",
    "TOPPADDING": "top",
    "BOTTOMPADDING": "bottom",
    "VALIGN": "stands",
}
LINES = frozenset({"LINEABOVE", "LINEBELOW", "LINEBEFORE"})


class Around:
    """The room around what is in a cell, and whether that stands at its ``TOP``, ``BOTTOM`` or ``MIDDLE``."""

    __slots__ = ("bottom", "left", "right", "stands", "top")

    def __init__(self) -> None:
        self.left = self.right = 6.0
        self.top = self.bottom = 3.0
        self.stands = "BOTTOM"


class Rule(NamedTuple):
    """Something about a range of cells, its last column and row included."""

    what: str
    left: int
    first: int
    right: int
    last: int
    values: tuple[Any, ...] = ()

    def rows(self, first: int, last: int) -> Rule:
        """Return it for other rows."""
        return self._replace(first=first, last=last)


class Ruling(NamedTuple):
    """All rules of a grid but those about paddings, in the order in which they were said."""

    grounds: tuple[Rule, ...] = ()
    lines: tuple[Rule, ...] = ()
    spans: tuple[Rule, ...] = ()
    wholes: tuple[Rule, ...] = ()

    def whole_at(self, row: int) -> bool:
        """Whether no page may begin with a row; a later rule replaces an earlier one that begins among its rows."""
        found: dict[int, Rule] = {}
        for rule in self.wholes:
            found = {first: known for first, known in found.items() if not rule.first <= first <= rule.last}
            found[rule.first] = rule
        return any(rule.first < row <= rule.last for rule in found.values())

    def cut(self, row: int, repeated: int) -> tuple[Ruling, Ruling]:
        """Return the rules of both parts of a grid that is cut before a row, of which the second repeats some rows."""
        cut = self._replace(lines=tuple(_closed(self.lines, row)))
        above = (tuple(_above(rules, row)) for rules in cut)
        below = (tuple(_below(rules, row, repeated)) for rules in cut)
        return Ruling(*above), Ruling(*below)


def arounds(commands: Iterable[Command], columns: int, rows: int) -> list[list[Around]]:
    """Return the room around each cell."""
    found = [[Around() for _ in range(columns)] for _ in range(rows)]
    for rule in (_rule(command, columns, rows) for command in commands if command[0] in PADDINGS):
        reached = (row[rule.left : rule.right + 1] for row in found[rule.first : rule.last + 1])
        for around in chain.from_iterable(reached):
            setattr(around, PADDINGS[rule.what], rule.values[0])
    return found


def ruling(commands: Iterable[Command], columns: int, rows: int) -> Ruling:
    """Return the rules that are not about the room around cells."""
    rules = [_rule(command, columns, rows) for command in commands if command[0] not in PADDINGS]
    lines = tuple(rule for rule in rules if rule.what in LINES)
    return Ruling(_only("BACKGROUND", rules), lines, _only("SPAN", rules), _only("NOSPLIT", rules))


def _only(what: str, rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules if rule.what == what)


def _rule(command: Command, columns: int, rows: int) -> Rule:
    what, (left, first), (right, last), *values = command
    return Rule(
        what, left % columns, _counted(first, rows), right % columns, min(_counted(last, rows), rows - 1), tuple(values)
    )


def _counted(row: int, rows: int) -> int:
    return row + rows if row < 0 else row


def _closed(lines: Iterable[Rule], row: int) -> Iterator[Rule]:
    """Yield lines, with those between two rows on both sides of a cut there."""
    for line in lines:
        if line.what == "LINEBELOW" and line.first < row <= line.last + 1:
            yield line.rows(row, row)._replace(what="LINEABOVE")
        elif line.what == "LINEABOVE" and line.first <= row <= line.last:
            yield line.rows(row - 1, row - 1)._replace(what="LINEBELOW")
        yield line


def _above(rules: Iterable[Rule], row: int) -> Iterator[Rule]:
    return (rule.rows(rule.first, min(rule.last, row - 1)) for rule in rules if rule.first < row)


def _below(rules: Iterable[Rule], row: int, repeated: int) -> Iterator[Rule]:
    for rule in rules:
        if rule.first < repeated:
            yield rule.rows(rule.first, min(rule.last, repeated - 1))
        if rule.last >= row:
            yield rule.rows(max(rule.first - row, 0) + repeated, rule.last - row + repeated)
