"""Words for a figure that a result rests on: its value in its unit, its range, and what its grade means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import mark, say
from wizard.proposal import wording

if TYPE_CHECKING:
    from wizard.domain.catalogue import Figure, Grade

TIMES = "times"
SHARE = "share"
SHARES = {
    "share of people": mark("{share} of people"),
    "share of incidents": mark("{share} of incidents"),
    "share of weight": mark("{share} of weight"),
    "share of the yearly total": mark("{share} of the yearly total"),
}
GRADES: dict[Grade, str] = {
    "A": mark("official statistic"),
    "B": mark("published price or independent survey"),
    "C": mark("vendor's page"),
    "D": mark("own judgement or one voice"),
}


def grade_words(grade: Grade) -> str:
    """Say what a grade means."""
    return say(GRADES[grade])


def is_share(figure: Figure) -> bool:
    """Whether a figure is a share of something, which people read in percent."""
    return figure.unit.startswith(SHARE)


def value_words(figure: Figure, value: float, currency: str) -> str:
    """Word a value of a figure in its unit."""
    unit = figure.unit
    if is_share(figure):
        return _share(value, unit)
    if currency and unit.startswith(currency):
        rest = wording.unit_words(unit.removeprefix(currency).strip())
        return f"{wording.price(value, currency)} {rest}".rstrip()
    if value == 1 and unit == TIMES:
        return say("the same")
    if value == 1 and unit:
        return wording.counted(value, unit)
    return f"{wording.number(value, 3)} {wording.unit_words(unit)}".strip()


def bare_words(figure: Figure, value: float, currency: str) -> str:
    """Word a value where the last of several has the unit of all; with its unit where that is part of the number."""
    of_one = value == 1 and figure.unit.startswith(TIMES)
    if of_one or is_share(figure) or (currency and figure.unit.startswith(currency)):
        return value_words(figure, value, currency)
    return wording.number(value, 3)


def span_words(figure: Figure) -> str:
    """Word the plausible range of a figure; empty where none is known."""
    if figure.low is None or figure.high is None:
        return ""
    low, high = (_percent(end) if is_share(figure) else wording.number(end) for end in (figure.low, figure.high))
    return say("{low} to {high}", low=low, high=high)


def _share(value: float, unit: str) -> str:
    if unit in SHARES:
        return say(SHARES[unit], share=_percent(value))
    return _percent(value) + unit.removeprefix(SHARE)


def _percent(value: float) -> str:
    return say("{number}%", number=wording.number(100 * value, 1))
