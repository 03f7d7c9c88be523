"""What each open question is worth: by how much settling it narrows the range of a score.

The width of a score's range is the weight in doubt: "I don't know", not yet
answered, and questions that wait for an earlier answer. That weight is a plain
sum over questions, so each of them has its share, and the shares of all make
the width. The share of a question that waits belongs to the one it waits for.

A value narrows the range by at least the question's own share, and by more
where follow-ups fall away with it. "Does not apply" may narrow it by less, since
the others then weigh more. No answer ever widens it.

Units:
    shares are points of the score, 0.0 to 100.0, unrounded
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.domain.conditions import leaves
from wizard.domain.scoring import IN_SUM

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wizard.domain.flow import Standing
    from wizard.domain.questions import Axis, Bank
    from wizard.domain.scoring import ScoreCard

SETTLED = frozenset({"answered", "not_applicable", "hidden"})


@dataclass(frozen=True, slots=True)
class Worth:
    """The share of one open question in the width of one score's range.

    Attributes:
        own: its own share.
        waiting: the shares of the follow-ups that wait for it.
        follow_ups: how many those are.
    """

    own: float = 0.0
    waiting: float = 0.0
    follow_ups: int = 0

    @property
    def most(self) -> float:
        """By how much the range can narrow once the question and what follows from it are settled."""
        return self.own + self.waiting


def worth(bank: Bank, known: Mapping[str, Standing], axis: Axis) -> dict[str, Worth]:
    """Return what each shown question that is unknown or unanswered is worth on one axis; others are left out."""
    points = _points_a_weight(bank, known.values(), axis)
    found: dict[str, Worth] = {}
    for standing in known.values():
        question = standing.question
        if standing.status in SETTLED or question.axis != axis or question.dimension is None:
            continue
        share = points[question.dimension] * question.weight
        keeper = _waits_for(question.id, known)
        before = found.get(keeper, Worth())
        if keeper == question.id:
            found[keeper] = Worth(before.own + share, before.waiting, before.follow_ups)
        else:
            found[keeper] = Worth(before.own, before.waiting + share, before.follow_ups + 1)
    return found


def narrowed(card: ScoreCard, points: float) -> tuple[float, float] | None:
    """Return the range after that many points of its width are settled, half of them earned; ``None`` without one.

    Only the width is certain: where in today's range it comes to lie is what the answers tell.
    """
    if card.low is None or card.high is None:
        return None
    taken = min(points, card.high - card.low) / 2
    return card.low + taken, card.high - taken


def _points_a_weight(bank: Bank, known: Iterable[Standing], axis: Axis) -> dict[str, float]:
    """Return by area how many points of the axis one unit of question weight is."""
    weights: dict[str, float] = {}
    for standing in known:
        question = standing.question
        if question.axis == axis and question.dimension is not None and standing.status in IN_SUM:
            weights[question.dimension] = weights.get(question.dimension, 0.0) + question.weight
    areas = {area.id: area.weight for area in bank.dimensions if weights.get(area.id, 0.0) > 0}
    whole = sum(areas.values())
    return {area: 100.0 * weight / whole / weights[area] for area, weight in areas.items()}


def _waits_for(question_id: str, known: Mapping[str, Standing]) -> str:
    """Return the shown question that has to be settled first: the question itself, unless it waits."""
    standing = known[question_id]
    if standing.status != "open" or standing.question.show_if is None:
        return question_id
    gates = (leaf.question for leaf in leaves(standing.question.show_if))
    return _waits_for(next(gate for gate in gates if known[gate].status not in SETTLED), known)
