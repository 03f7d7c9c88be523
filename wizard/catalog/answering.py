"""Read how a question is answered: its options, or its scale with curve and thresholds."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, TypedDict

from wizard.catalog.bounds import ANY, LARGE, POSITIVE, SEVERITY, SHARE
from wizard.catalog.spelling import shown
from wizard.domain.language import say
from wizard.domain.questions import SCORED, Axis, Kind, Option, Threshold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.catalog.fields import Table

CHOICES: tuple[Kind, ...] = ("single", "multi")
MEASURED: tuple[Kind, ...] = ("number", "money")
FOR_CHOICES = ("options",)
FOR_MEASURED = ("curve", "needs_at", "unit", "min", "max", "default", "whole")
KNOT = 2


class Answering(TypedDict, total=False):
    """The fields of a question that depend on its kind."""

    options: tuple[Option, ...]
    curve: tuple[tuple[float, float], ...]
    needs_at: tuple[Threshold, ...]
    unit: str
    minimum: float
    maximum: float
    default: float | None
    whole: bool


def read_answering(table: Table, axis: Axis, kind: Kind) -> Answering:
    """Return what a question of that kind has, and note what it should not have."""
    strangers = FOR_CHOICES if kind in MEASURED else FOR_MEASURED if kind in CHOICES else FOR_CHOICES + FOR_MEASURED
    for key in strangers:
        if key in table.values:
            table.known.add(key)
            table.note(_senseless(key, kind), say("leave it out"))
    if kind in MEASURED:
        return _scale(table, axis, kind)
    if kind in CHOICES:
        return _choices(table, axis, kind)
    if axis in SCORED:
        table.note(say("a text cannot be scored on '{axis}'", axis=axis), say('use axis = "context"'))
    return {}


def _senseless(key: str, kind: Kind) -> str:
    return say("{key} has no meaning for a question of kind '{kind}'", key=shown(key), kind=kind)


# Options


def _choices(table: Table, axis: Axis, kind: Kind) -> Answering:
    tables = table.tables("options")
    if not tables:
        table.note(say("a question of kind '{kind}' has no options", kind=kind), say("add options, best first"))
    options = tuple(_option(each, axis, kind) for each in tables)
    seen: set[str] = set()
    for option in options:
        if option.id in seen:
            what = say("the option id '{id}' is there twice", id=option.id)
            table.note(what, say("give one of them another id"))
        seen.add(option.id)
    return {"options": options}


def _option(table: Table, axis: Axis, kind: Kind) -> Option:
    table.option = name = table.line("id")
    label = table.text("label")
    points = table.maybe_number("points", SHARE)
    if axis in SCORED and kind == "single" and "points" not in table.values:
        table.note(say("the option has no points"), say("write points = 0.0 (worst) to 1.0 (best)"))
    exclusive = table.flag("exclusive")
    if exclusive and kind != "multi":
        table.note(say("'exclusive' has no meaning where one option is chosen"), say("leave it out"))
    needs = _needs(table)
    table.close()
    return Option(name, label, points, needs, exclusive)


def _needs(table: Table) -> Mapping[str, int]:
    inner = table.table("needs")
    return {} if inner is None else {service: inner.whole(service, SEVERITY) for service in inner.values}


# Numbers


def _scale(table: Table, axis: Axis, kind: Kind) -> Answering:
    curve = _curve(table)
    if axis in SCORED and "curve" not in table.values:
        what = say("a number on the axis '{axis}' has no curve", axis=axis)
        table.note(what, say("add curve = [[value, points], ...]"))
    if axis not in SCORED and curve:
        table.note(say("a curve has no meaning on the axis '{axis}'", axis=axis), say("leave it out"))
    lowest = table.number("min", ANY, min(0.0, curve[0][0]) if curve else 0.0)
    highest = table.number("max", ANY, LARGE)
    default = table.maybe_number("default")
    _range(table, lowest, highest, default)
    whole = table.flag("whole")
    if whole and kind == "money":
        table.note(say("'whole' has no meaning for an amount of money"), say("leave it out"))
    for name, limit in (("min", lowest), ("max", highest), ("default", default)):
        if whole and limit is not None and not float(limit).is_integer():
            what = say("'{key}' {number} is not a whole number", key=name, number=format(limit, "g"))
            table.note(what, say("write a whole number, or leave out whole = true"))
    thresholds = tuple(_threshold(each) for each in table.tables("needs_at"))
    return {
        "curve": curve,
        "needs_at": thresholds,
        "unit": table.line("unit", ""),
        "minimum": lowest,
        "maximum": highest,
        "default": default,
        "whole": whole,
    }


def _range(table: Table, lowest: float, highest: float, default: float | None) -> None:
    low, high = f"{lowest:g}", f"{highest:g}"
    if lowest >= highest:
        what = say("'min' {low} is not below 'max' {high}", low=low, high=high)
        table.note(what, say("write a smaller 'min' or a larger 'max'"))
    elif default is not None and not lowest <= default <= highest:
        what = say("'default' {number} is out of range", number=format(default, "g"))
        table.note(what, say("write a number from {low} to {high}", low=low, high=high))


def _curve(table: Table) -> tuple[tuple[float, float], ...]:
    value = table.take("curve")
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(knot, list) and len(knot) == KNOT for knot in value):
        table.note(say("'curve' is not a list of pairs"), say("write curve = [[value, points], ...]"))
        return ()
    at, points = say("a value of 'curve'"), say("points of 'curve'")
    knots = [(table.as_number(at, x, ANY), table.as_number(points, y, SHARE)) for x, y in value]
    curve = tuple((x, y) for x, y in knots if x is not None and y is not None)
    if len(value) < KNOT:
        remedy = say("write at least [[value, points], [value, points]]")
        table.note(say("'curve' has fewer than two knots"), remedy)
    if any(after[0] <= before[0] for before, after in pairwise(curve)):
        remedy = say("order the knots by value, each value once")
        table.note(say("the values of 'curve' do not rise"), remedy)
    return curve


def _threshold(table: Table) -> Threshold:
    at_least = table.number("at_least", POSITIVE)
    scale_by = table.line("scale_by", "") or None
    per = table.number("per", POSITIVE, 1.0)
    if (scale_by is None) != ("per" not in table.values):
        table.note(say("'scale_by' and 'per' belong together in 'needs_at'"), say("write both, or none"))
    needs = _needs(table)
    if not needs:
        table.note(say("an entry of 'needs_at' has no needs"), say('write needs = { "service.id" = 2 }'))
    table.close()
    return Threshold(at_least, needs, scale_by, per)
