"""Needs and curves of questions as one line of text, for a cell of a workbook, and back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wizard.catalog.spelling import shown
from wizard.domain.errors import InputError, Problem
from wizard.domain.language import mark, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NEED = re.compile(r"\s*(?P<name>.+?)\s*[=:]\s*(?P<severity>\S+)\s*")
NEEDS_EXAMPLE = mark("write it like: bak.run = 3, bak.test = 1")
CURVE_EXAMPLE = mark("write it like: 1 -> 0; 25 -> 0.55; 100 -> 1")


def needs_text(item: Mapping[str, object]) -> str:
    """Return the needs of an option or a count as a line of text."""
    needs = item.get("needs")
    return ", ".join(f"{name} = {severity}" for name, severity in needs.items()) if isinstance(needs, dict) else ""


def curve_text(curve: Sequence[Sequence[float]]) -> str:
    """Return the knots of a curve as a line of text."""
    return "; ".join(f"{value} -> {points}" for value, points in curve)


def read_needs(text: str) -> dict[str, object]:
    """Return the needs in a line of text, as a file of a bank has them.

    Raises:
        InputError: it cannot be taken apart.
    """
    needs: dict[str, object] = {}
    for part in text.split(","):
        match = NEED.fullmatch(part)
        if match is None:
            what = say("the needs are not understood: {text} is no service with a severity", text=shown(part.strip()))
            raise InputError([Problem(what, say(NEEDS_EXAMPLE))])
        if match["name"] in needs:
            raise InputError([Problem(say("the needs are not understood: a service named twice"), say(NEEDS_EXAMPLE))])
        severity = match["severity"]
        needs[match["name"]] = int(severity) if severity.isdecimal() and len(severity) == 1 else severity
    return needs


def read_curve(text: str) -> list[list[float]]:
    """Return the knots in a line of text, as a file of a bank has them.

    Raises:
        InputError: it cannot be taken apart.
    """
    knots = []
    for part in text.split(";"):
        try:
            value, points = (_exact(number) for number in part.split("->"))
        except ValueError:
            what = say("the curve is not understood: {text} is not two numbers", text=shown(part.strip()))
            raise InputError([Problem(what, say(CURVE_EXAMPLE))]) from None
        knots.append([value, points])
    return knots


def _exact(text: str) -> float:
    number = float(text)
    return int(number) if number.is_integer() else number
