"""One business's answers, and the one door from them to advice.

``Assessment`` is what a person entered; ``Advice`` is everything any view may
show. Screen, PDF, summary and JSON read the same ``Advice`` and compute
nothing of their own.

Units:
    money   estimates are floats in the catalogue's currency, a year unless named otherwise; prices are ``Decimal``
    score   0.0 to 100.0, unrounded; ``None`` where nothing could be scored
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from wizard.domain.flow import standings
from wizard.domain.ladder import case
from wizard.domain.prices import Offer
from wizard.domain.pricing import quote
from wizard.domain.recommendation import recommend
from wizard.domain.roadmap import findings, roadmap, strengths
from wizard.domain.scoring import ENOUGH, score

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from wizard.domain.answers import AnswerSheet
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.costs import Costs
    from wizard.domain.flow import Standing
    from wizard.domain.frozen import Frozen
    from wizard.domain.ladder import Case
    from wizard.domain.plans import Recommendation
    from wizard.domain.pricing import Quote
    from wizard.domain.questions import Bank
    from wizard.domain.roadmap import Finding, Strength, Task
    from wizard.domain.scoring import ScoreCard
    from wizard.domain.values import Mode

Which = bool | Literal["told"]  # plans whose costs are worked out: none, all, or the one that the comparison speaks of


@dataclass(frozen=True, slots=True)
class Client:
    """Who the assessment is about; all but the name may be empty."""

    name: str = ""
    contact: str = ""
    email: str = ""
    phone: str = ""
    address: tuple[str, ...] = ()
    prepared_by: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Assessment:
    """What was asked and answered.

    Attributes:
        assumptions: labelled defaults overridden for this assessment, by id.
        marks: ids of questions to come back to, each with a reminder, which may be empty; never printed.
        offer: what seller and client agreed on, beyond the plan.
        prices: those it was made with, once it has been kept; ``None`` before.
        earlier: name in the library of the assessment that this one goes on from; "" where it stands alone.
        carried: ids of questions whose answer is only taken over from then, each with the day it was given;
            it counts until somebody says otherwise.
        extra: what a file held that this program does not know, by key: kept for the program that does.
    """

    client: Client
    answers: AnswerSheet
    mode: Mode = "full"
    assumptions: Mapping[str, float] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)
    offer: Offer = field(default_factory=Offer)
    prices: Frozen | None = None
    earlier: str = ""
    carried: Mapping[str, dt.date] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Advice:
    """Everything the program has to say about one assessment.

    Attributes:
        bank, catalogue: what it rests on; ``catalogue`` carries this assessment's overrides.
        standings: question id to how it stands: shown or not, answered or not.
        recommendation: ``None`` without users or catalogue; its ``tier`` may still be ``None``.
        costs: ``None`` without users or catalogue, or when the quick answer was asked for.
        quote: ``None`` while no plan is named.
        find_out: ids of shown questions answered "I don't know", in bank order.
    """

    assessment: Assessment
    bank: Bank
    catalogue: Catalogue | None
    today: dt.date
    standings: Mapping[str, Standing]
    readiness: ScoreCard
    exposure: ScoreCard
    provisional: bool
    recommendation: Recommendation | None
    costs: Costs | None
    quote: Quote | None
    findings: tuple[Finding, ...]
    strengths: tuple[Strength, ...]
    roadmap: tuple[Task, ...]
    find_out: tuple[str, ...]


def evaluate(
    assessment: Assessment, bank: Bank, catalogue: Catalogue | None, today: dt.date, *, costs: Which = True
) -> Advice:
    """Turn one assessment into advice.

    Args:
        catalogue: without one there are scores and nothing else.
        today: the date that the roadmap counts from.
        costs: ``False`` leaves the cost distributions out, which makes the answer immediate and needs no numpy;
            "told" is for what moves with a hand.
    """
    prices = None if catalogue is None else _agreed(catalogue, assessment)
    known = standings(bank, assessment.answers, assessment.mode)
    readiness, exposure = score(bank, known, "readiness"), score(bank, known, "exposure")
    here = None if prices is None else case(bank, prices, known, exposure.score)
    provisional = _provisional(bank, prices, readiness, known)
    named = not provisional and assessment.mode == "full" and bank.has_needs
    advice = None if here is None else recommend(here, named=named)
    found = () if prices is None else findings(prices, known, here, advice)
    return Advice(
        assessment=assessment,
        bank=bank,
        catalogue=prices,
        today=today,
        standings=known,
        readiness=readiness,
        exposure=exposure,
        provisional=provisional,
        recommendation=advice,
        costs=_costs(here, advice, costs) if costs and here is not None and advice is not None else None,
        quote=_quote(here, advice),
        findings=found,
        strengths=strengths(known),
        roadmap=() if prices is None else roadmap(prices, found, advice, today),
        find_out=tuple(s.question.id for s in known.values() if s.status == "unknown"),
    )


def begun_again(earlier: Assessment, uid: str, day: dt.date) -> Assessment:
    """Return a new assessment of the same client that starts from what was known at an earlier one.

    Prices and what was agreed belonged to that offer, and marks to that sitting: they stay behind.

    Args:
        uid: the earlier one's name in the library.
        day: when it was made; an answer that was only taken over even then keeps its own day.
    """
    carried = {question: earlier.carried.get(question, day) for question in earlier.answers}
    return Assessment(earlier.client, earlier.answers, earlier.mode, earlier.assumptions, earlier=uid, carried=carried)


def unconfirmed(advice: Advice) -> tuple[str, ...]:
    """Return the ids of the questions asked whose answer is only taken over from an earlier assessment."""
    carried = advice.assessment.carried
    return tuple(question for question in carried if question in advice.standings and advice.standings[question].shown)


def dated(advice: Advice, day: dt.date) -> Advice:
    """Return the same advice as of another day: only the quarters of the roadmap count from it."""
    if advice.catalogue is None:
        return replace(advice, today=day)
    tasks = roadmap(advice.catalogue, advice.findings, advice.recommendation, day)
    return replace(advice, today=day, roadmap=tasks)


def _agreed(catalogue: Catalogue, assessment: Assessment) -> Catalogue:
    return catalogue.with_assumptions(assessment.assumptions).with_offer(assessment.offer)


def _provisional(bank: Bank, catalogue: Catalogue | None, readiness: ScoreCard, known: Mapping[str, Standing]) -> bool:
    enough = ENOUGH if catalogue is None else catalogue.constants.provisional_below_coverage
    users = bank.by_cost_key.get("users")
    return (
        readiness.score is None or readiness.coverage < enough or (users is not None and known[users.id].number is None)
    )


def _costs(here: Case, advice: Recommendation, which: Which) -> Costs:
    from wizard.domain.comparison import compare  # noqa: PLC0415 - brings numpy, which the start path must not wait for

    return compare(here, advice, only_told=which == "told")


def _quote(here: Case | None, advice: Recommendation | None) -> Quote | None:
    if here is None or advice is None or advice.tier is None:
        return None
    plan = here.catalogue.plan(advice.tier)
    return quote(plan, here.counts, here.catalogue, setup_day=here.setup_day)
