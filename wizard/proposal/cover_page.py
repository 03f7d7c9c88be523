"""The first page: whose document, what kind, since when, and its three figures."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wizard.proposal import wording
from wizard.proposal.blocks import Cover, KeyFigure
from wizard.proposal.price_words import headline_price
from wizard.proposal.standing import band_of, figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.catalogue import Catalogue
    from wizard.domain.scoring import ScoreCard
    from wizard.proposal.brief import Brief

TITLES = {"proposal": "IT care proposal", "report": "IT readiness report"}


def cover(brief: Brief) -> Cover:
    """Return the cover."""
    figures = (
        _score("Readiness", brief.advice.readiness),
        _score("At stake", brief.advice.exposure),
        _advice(brief),
    )
    provider = brief.provider
    issuer = provider.name if provider is not None and provider.logo is None and brief.priced else ""
    return Cover(TITLES[brief.kind], brief.client, _subtitle(brief), figures, tuple(_facts(brief)), issuer)


def _subtitle(brief: Brief) -> str:
    if brief.priced:
        return "Where your IT stands, what fits, and what it costs"
    return "Where your IT stands, what fits, and what to do next"


def _score(label: str, card: ScoreCard) -> KeyFigure:
    if card.score is None:
        return KeyFigure("–", label, "not assessed")
    band = band_of(card)
    if band is None:
        return KeyFigure(figure(card), label, "of 100, on what was asked" if card.early else "of 100")
    return KeyFigure(figure(card), label, f"of 100, {band.title.lower()}")


def _advice(brief: Brief) -> KeyFigure:
    recommendation = brief.advice.recommendation
    label = "Recommended" if brief.priced else "Fits best"
    match brief.situation:
        case "stay":
            return KeyFigure("Stay as you are", label, brief.leader.name)
        case "named":
            note = (
                headline_price(brief) if brief.priced else f"all counted, of {wording.count(len(brief.ladder), 'plan')}"
            )
            return KeyFigure(brief.leader.name, label, note)
        case "quick" if recommendation is not None:
            low, high = (brief.plan_name(plan) for plan in recommendation.range)
            return KeyFigure(
                low, "Quick check", f"up to {high}" if low != high else "to be confirmed by the full check"
            )
        case "scores":
            return KeyFigure("Scores only", "No plan", "no prices were used")
        case "empty":
            return KeyFigure("–", label, "nothing known yet" if brief.unknown else "nothing answered yet")
        case _:
            return KeyFigure("Open", label, "too little is known yet")


def _facts(brief: Brief) -> Iterator[tuple[str, str]]:
    client, today = brief.advice.assessment.client, brief.advice.today
    if client.contact:
        yield "Prepared for" if brief.priced else "For", client.contact
    author = [client.prepared_by, brief.provider.name if brief.provider is not None and brief.priced else ""]
    if any(author):
        yield "Prepared by" if brief.priced else "Filled in by", ", ".join(part for part in author if part)
    yield "Date", wording.date(today)
    if brief.priced and brief.provider is not None:
        yield "Valid until", wording.date(today + dt.timedelta(days=brief.provider.valid_days))
    yield "Based on", _version(brief)


def _version(brief: Brief) -> str:
    bank, catalogue = brief.advice.bank, brief.advice.catalogue
    mode = "quick check" if brief.advice.assessment.mode == "quick" else "full check"
    prices = f", prices {_prices(catalogue)}" if catalogue is not None and brief.priced else ""
    return f"{mode}, questions {bank.version}{prices}"


def _prices(catalogue: Catalogue) -> str:
    dated = catalogue.sale.dated
    return f"of {wording.date(dt.date.fromisoformat(dated))}" if dated else catalogue.version
