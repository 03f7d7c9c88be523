"""The quotes that stand beside each other in an offer: the recommended plan, the one below and the one above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.ladder import read_counts
from wizard.domain.pricing import quote

if TYPE_CHECKING:
    from wizard.domain.assessment import Advice
    from wizard.domain.pricing import Counts, Quote


def offered(advice: Advice) -> tuple[Quote, ...]:
    """Return one to three quotes by rank, the named plan among them; none while no plan with a fee is named.

    A plan that would cover nothing for this business is not offered.
    """
    named, counts = advice.quote, counted(advice)
    if advice.catalogue is None or advice.recommendation is None or named is None or counts is None:
        return ()
    paid = [
        rung for rung in advice.recommendation.ladder if rung.monthly > 0 and (rung.covers or rung.tier == named.tier)
    ]
    place = next((place for place, rung in enumerate(paid) if rung.tier == named.tier), None)
    if place is None:
        return ()
    beside = paid[max(0, place - 1) : place + 2]
    plans = (advice.catalogue.plan(rung.tier) for rung in beside)
    return tuple(quote(plan, counts, advice.catalogue, setup_day=False) for plan in plans)


def counted(advice: Advice) -> Counts | None:
    """Return what the prices of an advice count; ``None`` without the number of users."""
    counts = read_counts(advice.bank, advice.standings)
    if counts is None or advice.catalogue is None:
        return None
    return counts._replace(light_users=min(counts.users, advice.catalogue.offer.light_users))
