"""What a result hangs on and can be moved by hand: each with its place, its reach and its value in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.domain.ladder import MIDDLE
from wizard.domain.language import mark, say
from wizard.proposal import wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.domain.catalogue import Figure
    from wizard.proposal.brief import Brief

FACTOR = (0.25, 2.5)
REACHES = {
    "incident_factor": FACTOR,
    "wait_factor": FACTOR,
    "hour_cost_factor": (0.5, 2.0),
    "caught_up_later": (0.0, 1.0),
    "fee_factor": (0.5, 1.5),
    "gap_price": (0.0, 5.0),
}


@dataclass(frozen=True, slots=True)
class Lever:
    """One input that can be moved; ``value`` lies between ``low`` and ``high``, and ``words`` say it."""

    id: str
    title: str
    plain: str
    value: float
    default: float
    low: float
    high: float
    words: str

    @property
    def changed(self) -> bool:
        """Whether it was moved away from its default."""
        return self.value != self.default


def levers(brief: Brief, defaults: dict[str, float]) -> tuple[Lever, ...]:
    """Return what can be moved, as it stands in this advice.

    Args:
        defaults: the values that hold where nothing was moved, by id.
    """
    catalogue = brief.advice.catalogue
    if catalogue is None or not brief.ladder:
        return ()
    known = {figure.id: figure for figure in catalogue.figures}
    return tuple(
        _lever(brief, known[name], defaults[name], catalogue.limits.get(name, reach))
        for name, reach in REACHES.items()
        if name in known
    )


def moved(brief: Brief, defaults: dict[str, float]) -> tuple[str, ...]:
    """Return the ids of the levers that stand away from their defaults."""
    return tuple(lever.id for lever in levers(brief, defaults) if lever.changed)


def _lever(brief: Brief, figure: Figure, default: float, limits: tuple[float, float]) -> Lever:
    least, most = REACHES[figure.id]
    low, high = max(least, limits[0]), min(most, limits[1])
    title, words = SAID[figure.id]
    return Lever(
        figure.id, say(title), figure.plain, figure.value, default,
        min(low, figure.value), max(high, figure.value), words(brief, figure.value),
    )  # fmt: skip


def _incidents(brief: Brief, value: float) -> str:
    costs = brief.advice.costs
    if costs is None:
        return _times(brief, value)
    # Translators: a number of incidents
    return say("about {number} a year", number=wording.number(wording.two_digits(costs.incidents_year)))


def _times(_brief: Brief, value: float) -> str:
    if value == 1:
        return say("as answered")
    # Translators: so many times what the answers make of it
    return say("{number} times that", number=wording.number(value))


def _hour(brief: Brief, value: float) -> str:
    answered, catalogue = brief.number("loaded_hourly_cost"), brief.advice.catalogue
    default = catalogue.constants.loaded_hourly_cost if catalogue is not None else 0.0
    return say("{price} an hour", price=brief.price(round(value * (default if answered is None else answered))))


def _share(_brief: Brief, value: float) -> str:
    return wording.percent(value)


def _fee(brief: Brief, value: float) -> str:
    told = brief.told
    if told is None:
        return _times(brief, value)
    return say("{price} a month", price=brief.price(told.monthly))


def _gap(brief: Brief, value: float) -> str:
    score = brief.advice.exposure.score
    return say("{amount} per person and year", amount=brief.about(value * (MIDDLE if score is None else score)))


SAID: dict[str, tuple[str, Callable[[Brief, float], str]]] = {
    "incident_factor": (mark("Incidents"), _incidents),
    "wait_factor": (mark("Wait until someone starts"), _times),
    "hour_cost_factor": (mark("Cost of an hour of work"), _hour),
    "caught_up_later": (mark("Lost work caught up later"), _share),
    "fee_factor": (mark("Price of the plan"), _fee),
    "gap_price": (mark("What closing a plain gap is worth"), _gap),
}
