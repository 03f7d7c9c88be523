"""Read how a question is answered: its options, or its scale with curve and thresholds."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, TypedDict

from wizard.catalog.bounds import ANY, LARGE, POSITIVE, SEVERITY, SHARE
from wizard.catalog.spelling import shown
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
            table.note(f"{shown(key)} has no meaning for a question of kind '{kind}'", "leave it out")
    if kind in MEASURED:
        return _scale(table, axis, kind)
    if kind in CHOICES:
        return _choices(table, axis, kind)
    if axis in SCORED:
        table.note(f"a text cannot be scored on '{axis}'", 'use axis = "context"')
    return {}


# Options


def _choices(table: Table, axis: Axis, kind: Kind) -> Answering:
    tables = table.tables("options")
    if not tables:
        table.note(f"a question of kind '{kind}' has no options", "add options, best first")
    options = tuple(_option(each, axis, kind) for each in tables)
    seen: set[str] = set()
    for option in options:
        if option.id in seen:
            table.note(f"the option id '{option.id}' is there twice", "give one of them another id")
        seen.add(option.id)
    return {"options": options}


def _option(table: Table, axis: Axis, kind: Kind) -> Option:
    table.option = name = table.line("id")
    label = table.text("label")
    points = table.maybe_number("points", SHARE)
    if axis in SCORED and kind == "single" and "points" not in table.values:
        table.note("the option has no points", "write points = 0.0 (worst) to 1.0 (best)")
    exclusive = table.flag("exclusive")
    if exclusive and kind != "multi":
        table.note("'exclusive' has no meaning where one option is chosen", "leave it out")
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
        table.note(f"a number on the axis '{axis}' has no curve", "add curve = [[value, points], ...]")
    if axis not in SCORED and curve:
        table.note(f"a curve has no meaning on the axis '{axis}'", "leave it out")
    lowest = table.number("min", ANY, min(0.0, curve[0][0]) if curve else 0.0)
    highest = table.number("max", ANY, LARGE)
    default = table.maybe_number("default")
    if lowest >= highest:
        table.note(f"'min' {lowest:g} is not below 'max' {highest:g}", "write a smaller 'min' or a larger 'max'")
    elif default is not None and not lowest <= default <= highest:
        table.note(f"'default' {default:g} is out of range", f"write a number from {lowest:g} to {highest:g}")
    whole = table.flag("whole")
    if whole and kind == "money":
        table.note("'whole' has no meaning for an amount of money", "leave it out")
    for name, limit in (("min", lowest), ("max", highest), ("default", default)):
        if whole and limit is not None and not float(limit).is_integer():
            table.note(f"'{name}' {limit:g} is not a whole number", "write a whole number, or leave out whole = true")
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


def _curve(table: Table) -> tuple[tuple[float, float], ...]:
    value = table.take("curve")
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(knot, list) and len(knot) == KNOT for knot in value):
        table.note("'curve' is not a list of pairs", "write curve = [[value, points], ...]")
        return ()
    knots = [
        (table.as_number("a value of 'curve'", x, ANY), table.as_number("points of 'curve'", y, SHARE))
        for x, y in value
    ]
    curve = tuple((x, y) for x, y in knots if x is not None and y is not None)
    if len(value) < KNOT:
        table.note("'curve' has fewer than two knots", "write at least [[value, points], [value, points]]")
    if any(after[0] <= before[0] for before, after in pairwise(curve)):
        table.note("the values of 'curve' do not rise", "order the knots by value, each value once")
    return curve


def _threshold(table: Table) -> Threshold:
    at_least = table.number("at_least", POSITIVE)
    scale_by = table.line("scale_by", "") or None
    per = table.number("per", POSITIVE, 1.0)
    if (scale_by is None) != ("per" not in table.values):
        table.note("'scale_by' and 'per' belong together in 'needs_at'", "write both, or none")
    needs = _needs(table)
    if not needs:
        table.note("an entry of 'needs_at' has no needs", 'write needs = { "service.id" = 2 }')
    table.close()
    return Threshold(at_least, needs, scale_by, per)
