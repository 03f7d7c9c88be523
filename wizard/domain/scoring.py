"""Turn answers into readiness and exposure: score, bounds, coverage and band.

Two levels, so that a question more in one area does not make the area weigh
more: questions by their weights make an area, areas by theirs make the axis.

The headline of readiness is what is confirmed: "I don't know" and "not yet
answered" earn nothing there and everything in ``high``. The headline of
exposure takes the middle for both: being unsure of the stakes is neither
credit nor blame. "Does not apply" and hidden questions leave both sides.

Units:
    score, low, high   0.0 to 100.0, unrounded
    coverage           share of the weight that is answered or unknown, 0.0 to 1.0

Source:
    The conventions (blank earns nothing, not applicable leaves the sum, a missing basic caps the band)
    are those of CSET, CIS CSAT and Cyber Essentials; weights are the bank's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wizard.domain.flow import Standing
    from wizard.domain.questions import Axis, Band, Bank, Cap, Dimension

IN_DOUBT = {"readiness": 0.0, "exposure": 0.5}
ENOUGH = 0.6  # coverage of readiness below which a result is provisional, where no catalogue says otherwise
IN_SUM = frozenset({"answered", "unknown", "unanswered", "open"})


class AreaScore(NamedTuple):
    """One area of an axis.

    Attributes:
        score: ``None``: not assessed, because nothing in it is answered.
        low, high, coverage: ``None`` when nothing in the area applies at all.
    """

    id: str
    title: str
    weight: float
    score: float | None
    low: float | None
    high: float | None
    coverage: float | None


class HeldBack(NamedTuple):
    """A basic that keeps the band lower than the score alone would; ``names`` are short names."""

    cap: str
    why: str
    questions: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class ScoreCard(NamedTuple):
    """One axis: its score, how sure it is, and what limits its band."""

    axis: Axis
    score: float | None
    low: float | None
    high: float | None
    coverage: float
    band: Band | None
    areas: tuple[AreaScore, ...]
    held_back_by: tuple[HeldBack, ...] = ()

    @property
    def early(self) -> bool:
        """Whether too little is covered for the confirmed score to speak for the habits as a whole."""
        return self.axis == "readiness" and self.coverage < ENOUGH

    @property
    def so_far(self) -> float | None:
        """Score over what is covered, 0.0 to 100.0: an early estimate, usually a little too rosy."""
        return None if self.score is None or not self.coverage else min(100.0, self.score / self.coverage)


@dataclass(slots=True, eq=False)
class _Sums:
    """Running sums of one area, or of the axis over its areas."""

    total: float = 0.0
    credited: float = 0.0
    doubtful: float = 0.0
    covered: float = 0.0
    answered: bool = False

    def add(self, standing: Standing) -> None:
        """Count one question by its weight."""
        weight = standing.question.weight
        self.total += weight
        if standing.points is not None:
            self.credited += weight * standing.points
            self.answered = True
        else:
            self.doubtful += weight
        if standing.status in {"answered", "unknown"}:
            self.covered += weight

    def add_area(self, area: _Sums, weight: float) -> None:
        """Count one area, each part of it as a share of its own total."""
        self.total += weight
        self.credited += weight * area.credited / area.total
        self.doubtful += weight * area.doubtful / area.total
        self.covered += weight * area.covered / area.total
        self.answered = self.answered or area.answered

    def low(self) -> float | None:
        """Score if all doubt turned out badly."""
        return _percent(self.credited, self.total)

    def high(self) -> float | None:
        """Score if all doubt turned out well."""
        return _percent(self.credited + self.doubtful, self.total)

    def headline(self, in_doubt: float) -> float | None:
        """The score to show; ``None`` unless something is answered."""
        return _percent(self.credited + in_doubt * self.doubtful, self.total) if self.answered else None


def score(bank: Bank, standings: Mapping[str, Standing], axis: Axis) -> ScoreCard:
    """Score one axis of an assessment (see the module's text for the rules)."""
    sums = _area_sums(bank, standings.values(), axis)
    whole = _Sums()
    areas = []
    for dimension in bank.dimensions:
        if dimension.axis != axis:
            continue
        area = sums[dimension.id]
        if area.total > 0:
            whole.add_area(area, dimension.weight)
        areas.append(_area(dimension, area, IN_DOUBT[axis]))
    headline = whole.headline(IN_DOUBT[axis])
    band, held = (None, ()) if headline is None else _band(bank, standings, axis, headline, sums)
    coverage = whole.covered / whole.total if whole.total else 0.0
    return ScoreCard(axis, headline, whole.low(), whole.high(), coverage, band, tuple(areas), held)


def _area_sums(bank: Bank, known: Iterable[Standing], axis: Axis) -> dict[str, _Sums]:
    sums = {dimension.id: _Sums() for dimension in bank.dimensions if dimension.axis == axis}
    for standing in known:
        question = standing.question
        if question.axis == axis and question.dimension is not None and standing.status in IN_SUM:
            sums[question.dimension].add(standing)
    return sums


def _area(dimension: Dimension, sums: _Sums, in_doubt: float) -> AreaScore:
    coverage = sums.covered / sums.total if sums.total else None
    headline = sums.headline(in_doubt)
    return AreaScore(dimension.id, dimension.title, dimension.weight, headline, sums.low(), sums.high(), coverage)


def _band(
    bank: Bank, standings: Mapping[str, Standing], axis: Axis, headline: float, sums: Mapping[str, _Sums]
) -> tuple[Band | None, tuple[HeldBack, ...]]:
    bands = [band for band in bank.bands if band.axis == axis]
    if not bands:
        return None, ()
    free = next((place for place, band in enumerate(bands) if headline < band.below), len(bands) - 1)
    if axis != "readiness":
        return bands[free], ()
    place, held = free, []
    ranks = {band.id: rank for rank, band in enumerate(bands)}
    for cap in bank.caps:
        reason = _held_back(bank, cap, standings, sums)
        if reason is not None and ranks[cap.max_band] < free:
            place = min(place, ranks[cap.max_band])
            held.append(reason)
    return bands[place], tuple(held)


def _held_back(bank: Bank, cap: Cap, standings: Mapping[str, Standing], sums: Mapping[str, _Sums]) -> HeldBack | None:
    failing = tuple(
        standings[question].question
        for question in cap.questions
        if _below(standings[question], cap.points_below or 0.0)
    )
    weak: tuple[Dimension, ...] = ()
    if cap.dimension_below is not None:
        limit = cap.dimension_below
        weak = tuple(
            d for d in bank.dimensions if d.id in sums and (sums[d.id].low() or 0.0) < limit and sums[d.id].total
        )
    if not failing and not weak:
        return None
    names = tuple(question.name for question in failing) + tuple(dimension.title for dimension in weak)
    return HeldBack(cap.id, cap.why, tuple(q.id for q in failing), tuple(d.id for d in weak), names)


def _below(standing: Standing, limit: float) -> bool:
    return standing.status == "unknown" or (standing.points is not None and standing.points < limit)


def _percent(part: float, total: float) -> float | None:
    return min(100.0, 100.0 * part / total) if total > 0 else None
