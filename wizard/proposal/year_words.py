"""What a year under a plan comes to, all counted, in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say

if TYPE_CHECKING:
    from wizard.domain.plans import Rung
    from wizard.proposal.brief import Brief


def year_as_today(brief: Brief, rung: Rung) -> str:
    """Say what a year without a monthly plan comes to."""
    breakdowns, gaps = _remaining(brief, rung)
    if rung.one_off_year < 1:
        return say(
            "A year as you are comes to about {breakdowns} and {open_gaps}; every plan on the list comes to more.",
            breakdowns=breakdowns,
            open_gaps=gaps,
        )
    return say(
        "A year as you are comes to about {breakdowns} and {open_gaps}, with about {amount} as a year's share of one "
        "set-up day; every plan on the list comes to more.",
        breakdowns=breakdowns,
        open_gaps=gaps,
        amount=brief.about(rung.one_off_year),
    )


def year_unpriced(brief: Brief, rung: Rung) -> str:
    """Say what a year under a plan comes to besides its price."""
    breakdowns, gaps = _remaining(brief, rung)
    return say(
        "Under it, a year comes to about {breakdowns} and {open_gaps}, plus the price of the plan.",
        breakdowns=breakdowns,
        open_gaps=gaps,
    )


def year_priced(brief: Brief, rung: Rung) -> str:
    """Say what a year under a plan comes to, with its price."""
    total, fee = brief.about(rung.total_year), brief.price(round(rung.fee_year))
    breakdowns, gaps = _remaining(brief, rung)
    if rung.one_off_year < 1:
        return say(
            "All counted, a year comes to about {total}: {fee} for the plan, about {breakdowns} and {open_gaps}.",
            total=total,
            fee=fee,
            breakdowns=breakdowns,
            open_gaps=gaps,
        )
    return say(
        "All counted, a year comes to about {total}: {fee} for the plan, about {amount} for getting started, "
        "about {breakdowns} and {open_gaps}.",
        total=total,
        fee=fee,
        amount=brief.about(rung.one_off_year),
        breakdowns=breakdowns,
        open_gaps=gaps,
    )


def _remaining(brief: Brief, rung: Rung) -> tuple[str, str]:
    # Translators: part of a sum, after the word "about"
    breakdowns = say("{amount} for the breakdowns that remain", amount=brief.about(rung.breakdowns_year))
    if rung.open_gaps_year < 1:
        # Translators: the last part of a sum, after "and"
        return breakdowns, say("nothing left open")
    # Translators: the last part of a sum, after "and"
    return breakdowns, say("{amount} for what stays open", amount=brief.about(rung.open_gaps_year))
