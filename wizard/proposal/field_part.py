"""Habits against what is at stake: the picture that both scores make together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import mark, say
from wizard.proposal import wording
from wizard.proposal.pictures import Field, Reach

if TYPE_CHECKING:
    from wizard.domain.scoring import ScoreCard
    from wizard.proposal.brief import Brief

HALF = 15.0  # points by which habits may differ from the stakes and still match them
OVER = mark("more care than is at stake")
MATCH = mark("habits match the stakes")
UNDER = mark("habits lag behind the stakes")
OPEN = mark("whether habits match the stakes is still open")


def field(brief: Brief) -> Field | None:
    """Return where the business lies between its two scores; nothing while one of them is missing."""
    across, up = _reach(brief.advice.exposure), _reach(brief.advice.readiness)
    if across is None or up is None:
        return None
    readiness, stakes = wording.points(up.value), wording.points(across.value)
    label = say("Readiness {readiness}, at stake {stakes}", readiness=readiness, stakes=stakes)
    return Field(
        across, up, say("What is at stake"), say("Readiness"), HALF,
        say("Habits match the stakes"), say(OVER), say(UNDER), say("Where it may lie"),
        label, _alt(label, up, across),
    )  # fmt: skip


def _alt(label: str, up: Reach, across: Reach) -> str:
    # Translators: scores is such as "Readiness 41, at stake 60", verdict such as "habits match the stakes"
    said = say("{scores}, both of 100: {verdict}.", scores=label, verdict=say(_where(up, across)))
    if not _open(up) and not _open(across):
        return said
    spread = say(
        "As some answers are open, the point may lie within readiness {readiness}, at stake {stakes}.",
        readiness=_span(up),
        stakes=_span(across),
    )
    return f"{said} {spread}"


def match_words(brief: Brief) -> str:
    """Say in a few words how habits and stakes go together; nothing while one of them is missing."""
    found = field(brief)
    return "" if found is None else say(_where(found.up, found.across))


def _where(up: Reach, across: Reach) -> str:
    """Return which text says where a point lies; open while it may still lie on either side of the stakes."""
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
    return say("{low} to {high}", low=low, high=high) if low != high else low
