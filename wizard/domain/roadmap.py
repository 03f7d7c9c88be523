"""Findings, strengths and a dated list of what to do, by whom and for how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from wizard.domain.needs import priced_needs, real_needs, urgent_services

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from wizard.domain.catalogue import Catalogue, Service
    from wizard.domain.flow import Standing
    from wizard.domain.ladder import Case
    from wizard.domain.needs import Need
    from wizard.domain.plans import Recommendation

State = Literal["gap", "unsure", "kept"]
Way = Literal["plan", "project", "do_it_yourself"]
QUARTERS = 4
AN_EVENING = 4.0  # hours of work that an owner can fairly be asked to do without help


class Finding(NamedTuple):
    """One service that the answers call for.

    Attributes:
        severity: the largest of its needs.
        price_year: what leaving it open is worth a year, all its needs together; ``None`` without the number of users.
        state: a gap, something nobody could answer, or good only thanks to today's contract.
        urgent: to be seen to first, whichever plan.
        in_plan: the leading plan covers it.
    """

    service: str
    severity: int
    price_year: float | None
    needs: tuple[Need, ...]
    state: State
    urgent: bool
    in_plan: bool


class Strength(NamedTuple):
    """A habit already at its best answer."""

    question: str
    answer: str


class Task(NamedTuple):
    """One line of the roadmap.

    Attributes:
        quarter: such as "2026 Q4".
        way: how it gets done under the leading plan; the other ways are named beside it.
        diy, diy_hours: what the owner can do, and about how long it takes.
        one_off: price as a project.
        lowest_plan: id of the least full plan that includes it; ``None`` if none on this ladder does.
    """

    service: str
    quarter: str
    urgent: bool
    way: Way
    diy: str
    diy_hours: float
    one_off: Decimal
    lowest_plan: str | None


def findings(
    catalogue: Catalogue, standings: Mapping[str, Standing], here: Case | None, advice: Recommendation | None
) -> tuple[Finding, ...]:
    """Return every service the answers call for, the weightiest first."""
    real = real_needs(catalogue, standings) if here is None else here.real
    by_service: dict[str, list[Need]] = {}
    for need in priced_needs(catalogue, standings, real) if here is None else here.needs:
        by_service.setdefault(need.service, []).append(need)
    covered = advice.rung(advice.leader).covers if advice is not None else frozenset()
    urgent = urgent_services(catalogue, real)
    found = [
        Finding(
            service,
            max(need.severity for need in needs),
            None if here is None else sum(here.gap_price(need.severity) for need in needs),
            tuple(needs),
            _state([need for need in real if need.service == service]),
            service in urgent,
            service in covered,
        )
        for service, needs in by_service.items()
    ]
    order = {service: place for place, service in enumerate(catalogue.services)}
    found.sort(key=lambda f: (not f.urgent, f.state == "kept", -(f.price_year or 0.0), -f.severity, order[f.service]))
    return tuple(found)


def strengths(standings: Mapping[str, Standing]) -> tuple[Strength, ...]:
    """Return the habits already at their best answer, weightiest first."""
    best = [
        standing
        for standing in standings.values()
        if standing.question.is_habit and standing.points == 1.0 and isinstance(standing.value, str)
    ]
    best.sort(key=lambda standing: -standing.question.weight)
    return tuple(Strength(standing.question.id, str(standing.value)) for standing in best)


def roadmap(
    catalogue: Catalogue,
    found: Sequence[Finding],
    advice: Recommendation | None,
    today: dt.date,
) -> tuple[Task, ...]:
    """Return what to do and when: urgent things now, the plan's within a half-year, the rest as it fits."""
    tasks = []
    for finding in found:
        if finding.state == "kept":
            continue
        service = catalogue.services[finding.service]
        way = _way(service, finding, advice)
        tasks.append(
            Task(
                service.id,
                quarter(today, _wait(finding, way)),
                finding.urgent,
                way,
                service.diy,
                service.diy_hours,
                service.one_off,
                _lowest_plan(service.id, advice),
            )
        )
    tasks.sort(key=lambda task: (not task.urgent, task.quarter))
    return tuple(tasks)


def quarter(today: dt.date, later: int) -> str:
    """Name the calendar quarter ``later`` quarters after the one of ``today``, such as "2026 Q4"."""
    count = today.year * QUARTERS + (today.month - 1) // 3 + later
    return f"{count // QUARTERS} Q{count % QUARTERS + 1}"


def _state(real: Sequence[Need]) -> State:
    if not real:
        return "kept"
    return "unsure" if all(need.cause == "unknown" for need in real) else "gap"


def _way(service: Service, finding: Finding, advice: Recommendation | None) -> Way:
    if advice is not None and advice.tier is not None and finding.in_plan:
        return "plan" if advice.rung(advice.tier).monthly > 0 else "project"
    return "do_it_yourself" if service.diy_hours <= AN_EVENING else "project"


def _wait(finding: Finding, way: Way) -> int:
    if finding.urgent:
        return 0
    return max(1, (3 if way == "plan" else 4) - finding.severity)


def _lowest_plan(service: str, advice: Recommendation | None) -> str | None:
    rungs = advice.ladder if advice is not None else ()
    return next((rung.tier for rung in rungs if rung.monthly > 0 and service in rung.covers), None)
