"""Read the assumptions of a catalogue: one for each constant of the rule and the cost model.

An assumption is a figure that may be changed for one assessment, within its
``minimum`` and ``maximum``; ``low`` and ``high`` say what is plausible.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizard.catalog.bounds import ANY, Bounds
from wizard.catalog.spelling import nearest, shown
from wizard.domain.catalogue import CONSTANT_IDS, Constants, Figure, Rules
from wizard.domain.costs import Swing
from wizard.domain.language import say

if TYPE_CHECKING:
    from wizard.catalog.fields import Table
    from wizard.catalog.figures import FigureSheet

SWING_INPUTS = (
    "incident_rate",
    "wait",
    "caught_up_later",
    "people",
    "fee",
    "loaded_hourly_cost",
    "repair_hours",
    "margin_per_hour",
    "prevention",
    "hourly_rate",
)


@dataclass(slots=True, eq=False)
class Assumptions:
    """What the file of assumptions holds, with the limits of each by id."""

    constants: Constants
    rules: Rules
    swings: tuple[Swing, ...]
    limits: dict[str, tuple[float, float]] = field(default_factory=dict)


def read_assumptions(table: Table, sheet: FigureSheet) -> Assumptions:
    """Return the constants, limits, swings and rules, and put the figures on the sheet."""
    values: dict[str, float] = {}
    limits: dict[str, tuple[float, float]] = {}
    for each in table.tables("assumptions"):
        figure, limit = _assumption(each, sheet)
        if figure.id in values:
            each.note(say("the id is there twice"), say("keep one of them"))
        sheet.figures.append(figure)
        values[figure.id], limits[figure.id] = figure.value, limit
    missing = [name for name in CONSTANT_IDS if name not in values]
    for name in missing:
        remedy = say('add [[assumptions]] with id = "{id}"', id=name)
        table.note(say("the assumption '{id}' is missing", id=name), remedy)
    constants = Constants(*(values.get(name, 0.0) for name in CONSTANT_IDS))
    swings = tuple(_swing(each) for each in table.tables("swings"))
    rules = _rules(table)
    table.close()
    return Assumptions(constants, rules, swings, limits)


def _assumption(table: Table, sheet: FigureSheet) -> tuple[Figure, tuple[float, float]]:
    name = table.line("id")
    table.place = say("assumption '{id}'", id=name)
    if name not in CONSTANT_IDS:
        table.note(say("the program knows no such assumption"), nearest(name, CONSTANT_IDS))
    least, most = table.number("minimum"), table.number("maximum")
    if least > most:
        what = say("'minimum' {low} is above 'maximum' {high}", low=format(least, "g"), high=format(most, "g"))
        table.note(what, say("swap them"))
        least, most = most, least
    allowed = Bounds(least, most)
    figure = Figure(
        name,
        table.line("title"),
        table.number("value", allowed),
        table.line("unit", ""),
        sheet.basis(table),
        table.maybe_number("low"),
        table.maybe_number("high"),
        plain=table.text("plain"),
    )
    table.close()
    return figure, (least, most)


def _swing(table: Table) -> Swing:
    name = table.line("input")
    table.place = say("swing '{id}'", id=name)
    if name not in SWING_INPUTS:
        table.note(say("the cost model has no such input"), nearest(name, SWING_INPUTS))
    low, high = table.number("low", ANY), table.number("high", ANY)
    swing = Swing(name, table.line("title"), low, high, table.flag("absolute"))
    if low == high:
        what = say("'low' and 'high' are both {number}", number=format(low, "g"))
        table.note(what, say("write the two ends of the plausible range"))
    table.close()
    return swing


def _rules(table: Table) -> Rules:
    inner = table.table("rules") or table.within({})
    inner.place = "rules"
    contract, contract_answers = _rule(inner, "contract")
    own_it, own_it_answers = _rule(inner, "own_it")
    inner.close()
    return Rules(contract, contract_answers, own_it, own_it_answers)


def _rule(table: Table, key: str) -> tuple[str, frozenset[str]]:
    inner = table.table(key)
    if inner is None:
        if key not in table.values:
            remedy = say('write {key} = {{ question = "...", answers = [...] }}', key=key)
            table.note(say("'{key}' is missing", key=key), remedy)
        return "", frozenset()
    question, answers = inner.line("question"), inner.lines("answers")
    if not answers:
        what = say("'answers' of '{key}' is {value}", key=key, value=shown(inner.values.get("answers")))
        inner.note(what, say("write a list of option ids"))
    inner.close()
    return question, frozenset(answers)
