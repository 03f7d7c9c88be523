"""``Advice`` as the JSON that scripts rely on; every number unrounded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.domain.assessment import Advice
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.costs import Costs, PlanCosts, Spread
    from wizard.domain.needs import Need
    from wizard.domain.plans import Recommendation, Step
    from wizard.domain.pricing import Quote
    from wizard.domain.progress import AnswerStep, Past
    from wizard.domain.scoring import ScoreCard

FORMAT = 1
Json = dict[str, Any]


def as_json(advice: Advice) -> Json:
    """Return the whole result; its shape is described in the README."""
    return {**found(advice), "assumptions": assumptions(advice.catalogue)}


def found(advice: Advice) -> Json:
    """Return all of the result but the assumptions, which many results share."""
    return {
        "format": FORMAT,
        "bank": {"id": advice.bank.id, "version": advice.bank.version},
        "readiness": {**_score(advice.readiness), **_readiness(advice)},
        "exposure": _score(advice.exposure),
        "recommendation": _maybe(_recommendation, advice.recommendation),
        "costs": _maybe(_costs, advice.costs),
        "quote": _maybe(_sold if _by_a_provider(advice) else _quote, advice.quote),
        "findings": _findings(advice),
        "strengths": [{"question": item.question, "answer": item.answer} for item in advice.strengths],
        "roadmap": _roadmap(advice),
        "find_out": list(advice.find_out),
    }


def _maybe(shape: Any, found: Any) -> Any:  # noqa: ANN401 - any result type or nothing
    return None if found is None else shape(found)


def _score(card: ScoreCard) -> Json:
    return {
        "score": card.score,
        "low": card.low,
        "high": card.high,
        "coverage": card.coverage,
        "band": None if card.band is None else card.band.id,
        "areas": [
            {
                "id": area.id,
                "title": area.title,
                "score": area.score,
                "low": area.low,
                "high": area.high,
                "coverage": area.coverage,
            }
            for area in card.areas
        ],
    }


def _readiness(advice: Advice) -> Json:
    held = [
        {"cap": item.cap, "why": item.why, "questions": list(item.questions), "areas": list(item.areas)}
        for item in advice.readiness.held_back_by
    ]
    return {"held_back_by": held, "provisional": advice.provisional}


def _recommendation(found: Recommendation) -> Json:
    return {
        "tier": found.tier,
        "close_call": found.close_call,
        "range": list(found.range),
        "gap_price_break_even": found.gap_price_break_even,
        "ladder": [
            {
                "tier": rung.tier,
                "monthly": str(rung.monthly),
                "fee_year": rung.fee_year,
                "one_off_year": rung.one_off_year,
                "breakdowns_year": rung.breakdowns_year,
                "open_gaps_year": rung.open_gaps_year,
                "total_year": rung.total_year,
            }
            for rung in found.ladder
        ],
        "urgent": list(found.urgent),
        "drivers": [
            {
                "question": driver.question,
                "answer": driver.answer,
                "service": driver.service,
                "severity": driver.severity,
                "price_year": driver.price_year,
            }
            for driver in found.drivers
        ],
        "one_down": _maybe(_step, found.one_down),
        "one_up": _maybe(_step, found.one_up),
        "near_edge": found.near_edge,
        "near_miss": None
        if found.near_miss is None
        else {
            "tier": found.near_miss.tier,
            "services": list(found.near_miss.services),
            "total_year": found.near_miss.total_year,
        },
    }


def _step(step: Step) -> Json:
    return {"tier": step.tier, "change": list(step.change), "blocked_by": list(step.blocked_by)}


def _costs(costs: Costs) -> Json:
    return {
        "currency": costs.currency,
        "incidents_year": costs.incidents_year,
        "break_fix": _spread(costs.break_fix),
        "tiers": [_plan_costs(plan) for plan in costs.tiers],
        "subject": costs.subject or None,
        "drivers": [{"input": driver.input, "low": driver.low, "high": driver.high} for driver in costs.drivers],
    }


def _plan_costs(plan: PlanCosts) -> Json:
    beside = plan.one_by_one
    return {
        "tier": plan.tier,
        "fee": plan.fee,
        "residual": _spread(plan.residual),
        "net": plan.net,
        "probability_cheaper": plan.probability_cheaper,
        "break_even_incidents": plan.break_even_incidents,
        "one_by_one": {
            "services": list(beside.services),
            "services_year": beside.services_year,
            "breakdowns": _spread(beside.breakdowns),
            "net": beside.net,
            "probability_cheaper": beside.probability_cheaper,
        },
    }


def _spread(spread: Spread) -> Json:
    return {"mean": spread.mean, "p10": spread.p10, "p50": spread.p50, "p90": spread.p90}


def _quote(quote: Quote) -> Json:
    return {
        "tier": quote.tier,
        "currency": quote.currency,
        "lines": [
            {
                "id": line.id,
                "quantity": float(line.quantity) if line.quantity % 1 else int(line.quantity),
                "unit_price": str(line.unit_price),
                "amount": str(line.amount),
            }
            for line in quote.lines
        ],
        "monthly": str(quote.monthly),
        "one_time": str(quote.one_time),
        "term_months": quote.term_months,
        "term_total": str(quote.term_total),
    }


def _by_a_provider(advice: Advice) -> bool:
    return advice.catalogue is not None and bool(advice.catalogue.sale.seller)


def _sold(quote: Quote) -> Json:
    """Return a quote at a provider's prices: what is paid once line by line, each year of the term, and the tax."""
    plain, tax = _quote(quote), quote.tax
    told = {line.id: {"title": line.title, "reason": line.reason} for line in quote.lines if line.title}
    return {
        **plain,
        "lines": [{**line, **told.get(line["id"], {})} for line in plain["lines"]],
        "once": [{"id": line.id, "amount": str(line.amount), "title": line.title} for line in quote.once],
        "years": [{"year": year.year, "months": year.months, "monthly": str(year.monthly)} for year in quote.years],
        "tax": None
        if tax is None
        else {
            "name": tax.tax.name,
            "rate": str(tax.tax.share),
            "included": tax.tax.included,
            "monthly": str(tax.monthly),
            "one_time": str(tax.one_time),
            "term_total": str(tax.term),
        },
    }


def _findings(advice: Advice) -> list[Json]:
    return [
        {
            "service": finding.service,
            "severity": finding.severity,
            "state": finding.state,
            "urgent": finding.urgent,
            "in_plan": finding.in_plan,
            "price_year": finding.price_year,
            "needs": _needs(finding.needs),
        }
        for finding in advice.findings
    ]


def _needs(needs: Iterable[Need]) -> list[Json]:
    return [{"question": need.question, "severity": need.severity, "cause": need.cause} for need in needs]


def _roadmap(advice: Advice) -> list[Json]:
    return [
        {
            "service": task.service,
            "quarter": task.quarter,
            "urgent": task.urgent,
            "way": task.way,
            "diy": task.diy,
            "diy_hours": task.diy_hours,
            "one_off": str(task.one_off),
            "lowest_plan": task.lowest_plan,
        }
        for task in advice.roadmap
    ]


def progress(past: Past) -> Json:
    """Return what changed since an earlier assessment; pairs are then and now."""
    steps = past.steps
    return {
        "since": None if past.day is None else past.day.isoformat(),
        "comparable": steps.comparable,
        "readiness": list(steps.readiness),
        "exposure": list(steps.exposure),
        "areas": [{"id": area.id, "title": area.title, "then": area.then, "now": area.now} for area in steps.areas],
        "plans": list(steps.plans),
        "breakdowns": None if steps.breakdowns is None else list(steps.breakdowns),
        "closed": list(steps.closed),
        "opened": list(steps.opened),
        "better": _gains(steps.better),
        "worse": _gains(steps.worse),
        "learned": list(steps.learned),
        "lost": list(steps.lost),
    }


def _gains(steps: Iterable[AnswerStep]) -> list[Json]:
    return [{"question": step.question, "gain": step.gain} for step in steps]


def assumptions(catalogue: Catalogue | None) -> list[Json]:
    """Return the figures that a result rests on; the same for every assessment that overrides none."""
    figures = () if catalogue is None else catalogue.figures
    return [
        {
            "id": figure.id,
            "title": figure.title,
            "value": float(figure.value),
            "low": None if figure.low is None else float(figure.low),
            "high": None if figure.high is None else float(figure.high),
            "unit": figure.unit,
            "year": figure.basis.year,
            "grade": figure.basis.grade,
            "source": figure.basis.title,
            "own": figure.basis.own,
            "changed": figure.changed,
        }
        for figure in figures
    ]
