"""The first page: whose document, what kind, since when, and its three figures."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wizard.domain.language import mark, say, say_in
from wizard.proposal import wording
from wizard.proposal.blocks import Cover, KeyFigure
from wizard.proposal.price_words import headline_price
from wizard.proposal.standing import band_of, figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.catalogue import Catalogue
    from wizard.domain.plans import Recommendation
    from wizard.domain.scoring import ScoreCard
    from wizard.proposal.brief import Brief

TITLES = {"proposal": mark("IT care proposal"), "report": mark("IT readiness report")}


def cover(brief: Brief) -> Cover:
    """Return the cover."""
    figures = (
        _score(say("Readiness"), brief.advice.readiness),
        _score(say("At stake"), brief.advice.exposure),
        _advice(brief),
    )
    provider = brief.provider
    issuer = provider.name if provider is not None and provider.logo is None and brief.priced else ""
    return Cover(say(TITLES[brief.kind]), brief.client, _subtitle(brief), figures, tuple(_facts(brief)), issuer)


def _subtitle(brief: Brief) -> str:
    if brief.priced:
        return say("Where your IT stands, what fits, and what it costs")
    return say("Where your IT stands, what fits, and what to do next")


def _score(label: str, card: ScoreCard) -> KeyFigure:
    if card.score is None:
        return KeyFigure("–", label, say("not assessed"))
    band = band_of(card)
    if band is not None:
        note = say("of 100, {band}", band=wording.inside(band.title))
    else:
        note = say("of 100, on what was asked") if card.early else say("of 100")
    return KeyFigure(figure(card), label, note)


def _advice(brief: Brief) -> KeyFigure:
    label = say("Recommended") if brief.priced else say("Fits best")
    match brief.situation:
        case "stay":
            return KeyFigure(say("Stay as you are"), label, brief.leader.name)
        case "named":
            plans = wording.count(len(brief.ladder), "plan")
            note = headline_price(brief) if brief.priced else say("all counted, of {plans}", plans=plans)
            return KeyFigure(brief.leader.name, label, note)
        case "quick" if brief.advice.recommendation is not None:
            return _quick(brief, brief.advice.recommendation)
        case "scores":
            return KeyFigure(say("Scores only"), say("No plan"), say("no prices were used"))
        case "empty":
            return KeyFigure("–", label, say("nothing known yet") if brief.unknown else say("nothing answered yet"))
        case _:
            return KeyFigure(say_in("not decided yet", "Open"), label, say("too little is known yet"))


def _quick(brief: Brief, recommendation: Recommendation) -> KeyFigure:
    low, high = (brief.plan_name(plan) for plan in recommendation.range)
    plans = low if low == high else say("{lower_plan} to {higher_plan}", lower_plan=low, higher_plan=high)
    return KeyFigure(plans, say("Quick check"), say("to be confirmed by the full check"))


def _facts(brief: Brief) -> Iterator[tuple[str, str]]:
    client, today = brief.advice.assessment.client, brief.advice.today
    if client.contact:
        yield say("Prepared for") if brief.priced else say_in("whom a report is for", "For"), client.contact
    author = [client.prepared_by, brief.provider.name if brief.provider is not None and brief.priced else ""]
    if any(author):
        yield say("Prepared by") if brief.priced else say("Filled in by"), ", ".join(part for part in author if part)
    yield say("Date"), wording.date(today)
    if brief.priced and brief.provider is not None:
        yield say("Valid until"), wording.date(today + dt.timedelta(days=brief.provider.valid_days))
    yield say("Based on"), _version(brief)


def _version(brief: Brief) -> str:
    """Say what the document rests on, as a list of names with their versions."""
    bank, catalogue = brief.advice.bank, brief.advice.catalogue
    quick = brief.advice.assessment.mode == "quick"
    parts = [
        say_in("what a document is based on", "quick check")
        if quick
        else say_in("what a document is based on", "full check"),
        say("questions {version}", version=bank.version),
    ]
    if catalogue is not None and brief.priced:
        parts.append(_prices(catalogue))
    return ", ".join(parts)


def _prices(catalogue: Catalogue) -> str:
    dated = catalogue.sale.dated
    if not dated:
        return say("prices {version}", version=catalogue.version)
    return say("prices of {date}", date=wording.date(dt.date.fromisoformat(dated)))
