"""Habits against what is at stake: the picture that both scores make together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.proposal import wording
from wizard.proposal.pictures import Field, Reach

if TYPE_CHECKING:
    from wizard.domain.scoring import ScoreCard
    from wizard.proposal.brief import Brief

HALF = 15.0  # points by which habits may differ from the stakes and still match them
OVER, MATCH, UNDER = "more care than is at stake", "habits match the stakes", "habits lag behind the stakes"
OPEN = "whether habits match the stakes is still open"


def field(brief: Brief) -> Field | None:
    """Return where the business lies between its two scores; nothing while one of them is missing."""
    across, up = _reach(brief.advice.exposure), _reach(brief.advice.readiness)
    if across is None or up is None:
        return None
    label = f"Readiness {wording.points(up.value)}, at stake {wording.points(across.value)}"
    range_of = f"readiness {_span(up)}, at stake {_span(across)}"
    spread = f" As some answers are open, the point may lie within {range_of}." if _open(up) or _open(across) else ""
    return Field(
        across, up, "What is at stake", "Readiness", HALF,
        "Habits match the stakes", OVER, UNDER, "Where it may lie",
        label, f"{label}, both of 100: {_where(up, across)}.{spread}",
    )  # fmt: skip


def match_words(brief: Brief) -> str:
    """Say in a few words how habits and stakes go together; nothing while one of them is missing."""
    found = field(brief)
    return "" if found is None else _where(found.up, found.across)


def _where(up: Reach, across: Reach) -> str:
    """Word where a point lies; open while it may still lie on either side of the stakes."""
    if {_side(up.low - across.high), _side(up.high - across.low)} == {OVER, UNDER}:
        return OPEN
    return _side(up.value - across.value)


def _side(ahead: float) -> str:
    return MATCH if abs(ahead) <= HALF else OVER if ahead > 0 else UNDER


def _reach(card: ScoreCard) -> Reach | None:
    shown = card.so_far if card.early else card.score
    if shown is None or card.low is None or card.high is None:
        return None
    return Reach(shown, card.low, card.high)


def _open(reach: Reach) -> bool:
    return round(reach.high) > round(reach.low)


def _span(reach: Reach) -> str:
    low, high = wording.points(reach.low), wording.points(reach.high)
    return f"{low} to {high}" if low != high else low
