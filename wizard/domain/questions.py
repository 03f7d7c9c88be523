"""What a question bank holds: sections of questions, areas, bands and caps.

Everything here is data that the loader has already checked; nothing here
knows of files. Ids are the bank's own strings and are compared as they are.

Units:
    points   0.0 (worst, or nothing at stake) to 1.0 (best, or most at stake)
    weight   any positive number; only ratios matter
    severity 1 (worth doing), 2 (a plain gap), 3 (can stop or lose the business)
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from wizard.domain.values import NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.domain.conditions import Condition

Axis = Literal["readiness", "exposure", "history", "cost", "context"]
Kind = Literal["single", "multi", "number", "money", "text"]
SCORED: tuple[Axis, ...] = ("readiness", "exposure")


class Option(NamedTuple):
    """One choice of a single or multi question; ``needs`` maps service id to severity."""

    id: str
    label: str
    points: float | None = None
    needs: Mapping[str, int] = NOTHING
    exclusive: bool = False


class Threshold(NamedTuple):
    """Needs that a number creates from ``at_least`` upward.

    ``at_least`` grows with another answer: times max(1, value of ``scale_by`` / ``per``).
    """

    at_least: float
    needs: Mapping[str, int]
    scale_by: str | None = None
    per: float = 1.0


class Question(NamedTuple):
    """One question as it is asked, scored and explained.

    Attributes:
        short: a name of a few words, for lists; the text itself where the bank has none.
        ask, good_reply: what an owner may ask the IT provider, and what a good reply sounds like.
        not_applicable: the reason that may be given; ``None`` where it is not allowed.
        curve: for numbers on a scored axis, (value, points) knots in rising order of value.
        whole: for numbers that count things: there is no half of one.
        cost_key: which input of the cost model this answer fills.
        refs: ids of related published controls, by catalogue ("csf", "cis", "ce").
    """

    id: str
    section: str
    axis: Axis
    kind: Kind
    text: str
    dimension: str | None = None
    short: str = ""
    why: str = ""
    find_out: str = ""
    prompt: str = ""
    ask: str = ""
    good_reply: str = ""
    weight: float = 0.0
    quick: bool = False
    quick_only: bool = False
    allow_unknown: bool = True
    not_applicable: str | None = None
    show_if: Condition | None = None
    options: tuple[Option, ...] = ()
    curve: tuple[tuple[float, float], ...] = ()
    needs_at: tuple[Threshold, ...] = ()
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    default: float | None = None
    whole: bool = False
    cost_key: str | None = None
    refs: Mapping[str, tuple[str, ...]] = NOTHING

    @property
    def name(self) -> str:
        """The short name, or the text where the bank gives none."""
        return self.short or self.text

    @property
    def scored(self) -> bool:
        """Whether answers earn points on readiness or exposure."""
        return self.axis in SCORED and self.dimension is not None

    @property
    def is_habit(self) -> bool:
        """Whether this is a single-choice readiness question: the kind that can be changed by doing."""
        return self.axis == "readiness" and self.kind == "single"

    def option(self, option_id: str) -> Option:
        """Return the option of that id.

        Raises:
            KeyError: there is none.
        """
        for option in self.options:
            if option.id == option_id:
                return option
        raise KeyError(option_id)

    def best(self) -> Option:
        """The first of the options with the most points."""
        return max(self.options, key=lambda option: option.points or 0.0)

    def weakest(self) -> Option:
        """The last of the options with the fewest points."""
        return min(reversed(self.options), key=lambda option: option.points or 0.0)


def on_curve(curve: tuple[tuple[float, float], ...], value: float) -> float:
    """Read points off a piecewise linear curve; flat beyond its first and last knot."""
    place = bisect_right(curve, value, key=lambda knot: knot[0])
    if place == 0:
        return curve[0][1]
    if place == len(curve):
        return curve[-1][1]
    (x0, y0), (x1, y1) = curve[place - 1], curve[place]
    return y0 + (y1 - y0) * (value - x0) / (x1 - x0)


class Section(NamedTuple):
    """A page of the wizard: questions asked together; ``minutes`` is the planned time."""

    id: str
    title: str
    minutes: float
    questions: tuple[Question, ...]


class Dimension(NamedTuple):
    """An area of one scored axis; ``weight`` is its share of the axis."""

    id: str
    title: str
    axis: Axis
    weight: float


class Band(NamedTuple):
    """A named stretch of an axis: scores below ``below`` and not in an earlier band."""

    axis: Axis
    id: str
    title: str
    below: float
    plain: str = ""


class Cap(NamedTuple):
    """A basic that limits the readiness band, whatever the total says.

    Either ``questions`` with ``points_below`` (unknown counts as below) or ``dimension_below``.
    """

    id: str
    max_band: str
    why: str
    questions: tuple[str, ...] = ()
    points_below: float | None = None
    dimension_below: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Bank:
    """A whole question bank, in the order it is asked.

    Attributes:
        fingerprint: hash of the files it was read from.
        habits_for: service id to the readiness questions that name it in a need.
    """

    id: str
    version: str
    title: str
    language: str
    sections: tuple[Section, ...]
    dimensions: tuple[Dimension, ...] = ()
    bands: tuple[Band, ...] = ()
    caps: tuple[Cap, ...] = ()
    fingerprint: str = ""
    questions: tuple[Question, ...] = field(init=False)
    by_id: Mapping[str, Question] = field(init=False)
    by_cost_key: Mapping[str, Question] = field(init=False)
    habits_for: Mapping[str, tuple[str, ...]] = field(init=False)

    def __post_init__(self) -> None:
        """Index the questions once; the bank never changes afterwards."""
        asked = tuple(question for section in self.sections for question in section.questions)
        object.__setattr__(self, "questions", asked)
        object.__setattr__(self, "by_id", {question.id: question for question in asked})
        keyed = {question.cost_key: question for question in asked if question.cost_key}
        object.__setattr__(self, "by_cost_key", keyed)
        object.__setattr__(self, "habits_for", _habits_for(asked))

    @property
    def has_needs(self) -> bool:
        """Whether any answer can call for a service; without, no plan is ever named."""
        return any(any(option.needs for option in question.options) or question.needs_at for question in self.questions)


def _habits_for(questions: tuple[Question, ...]) -> dict[str, tuple[str, ...]]:
    named: dict[str, tuple[str, ...]] = {}
    for question in questions:
        if question.axis == "readiness":
            for service in dict.fromkeys(service for option in question.options for service in option.needs):
                named[service] = (*named.get(service, ()), question.id)
    return named
