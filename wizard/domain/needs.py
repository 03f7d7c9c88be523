"""Weak answers become needs for named services.

One need per question and service: when several ticked options or thresholds
call for the same service, the largest severity counts. "I don't know" on a
habit calls for what its weakest answer would, one severity lower. Nothing
that is unanswered, hidden or still open calls for anything.

Where IT is kept by an outside company under contract, good habits are bought:
each shown habit then calls for what its weakest answer would, whatever was
answered, because it would lapse with the contract.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from wizard.domain.catalogue import Catalogue, Rules
    from wizard.domain.flow import Standing
    from wizard.domain.questions import Threshold

Cause = Literal["answer", "count", "unknown", "kept"]
SERIOUS = 3
TOLD = frozenset({"answered", "unknown"})  # nothing else calls for anything


class Need(NamedTuple):
    """One question's call for one service.

    Attributes:
        severity: 1 (worth doing) to 3 (can stop or lose the business).
        cause: a real answer, a real count, an "I don't know", or a habit that the contract keeps.
    """

    question: str
    service: str
    severity: int
    cause: Cause


def real_needs(catalogue: Catalogue, standings: Mapping[str, Standing]) -> tuple[Need, ...]:
    """Return what the answers call for, without habits assumed to lapse."""
    drop = round(catalogue.constants.unknown_severity_drop)
    found: list[Need] = []
    for standing in standings.values():
        if standing.status in TOLD:
            if standing.question.options:
                found += habit_needs(standing, drop)
            if standing.question.needs_at:
                found += _counted(standing, standings)
    return tuple(found)


def priced_needs(catalogue: Catalogue, standings: Mapping[str, Standing], real: tuple[Need, ...]) -> tuple[Need, ...]:
    """Return the needs that the plans are weighed by: the ``real`` ones, or what a contract keeps."""
    if not kept_by_contract(catalogue.rules, standings):
        return real
    facts = tuple(need for need in real if not standings[need.question].question.is_habit)
    return facts + tuple(need for standing in standings.values() for need in kept(standing))


def kept(standing: Standing) -> Iterator[Need]:
    """Yield what a habit would call for if the contract that keeps it ended."""
    question = standing.question
    if question.is_habit and question.options and standing.shown and standing.status != "not_applicable":
        for service, severity in question.weakest().needs.items():
            yield Need(question.id, service, severity, "kept")


def kept_by_contract(rules: Rules, standings: Mapping[str, Standing]) -> bool:
    """Whether an outside company looks after IT under contract."""
    return _answers(standings, rules.contract_question, rules.contract_answers)


def has_own_it(rules: Rules, standings: Mapping[str, Standing]) -> bool:
    """Whether the business has IT staff of its own, which puts it on the other ladder."""
    return _answers(standings, rules.own_it_question, rules.own_it_answers)


def urgent_services(catalogue: Catalogue, real: Iterable[Need]) -> tuple[str, ...]:
    """Return the floor services that a real answer calls for as serious, in catalogue order: first, whichever plan."""
    first = {need.service for need in real if need.severity >= SERIOUS and need.cause != "unknown"}
    return tuple(service.id for service in catalogue.services.values() if service.floor and service.id in first)


def habit_needs(standing: Standing, drop: int) -> list[Need]:
    """Return what one single or multi question calls for; "I don't know" drops the severity by ``drop``."""
    question, value = standing.question, standing.value
    if isinstance(value, str) and question.options:
        calls = question.option(value).needs
    elif isinstance(value, tuple):
        calls = _worst(question.option(option).needs for option in value)
    elif standing.status == "unknown" and question.is_habit and question.options:
        calls = question.weakest().needs
        return [Need(question.id, service, max(1, severity - drop), "unknown") for service, severity in calls.items()]
    else:
        return []
    return [Need(question.id, service, severity, "answer") for service, severity in calls.items()]


def _counted(standing: Standing, standings: Mapping[str, Standing]) -> list[Need]:
    number, question = standing.number, standing.question
    if number is None:
        return []
    calls = _worst(t.needs for t in question.needs_at if number >= t.at_least * _scale(t, standings))
    return [Need(question.id, service, severity, "count") for service, severity in calls.items()]


def _worst(calls: Iterable[Mapping[str, int]]) -> dict[str, int]:
    worst: dict[str, int] = {}
    for needs in calls:
        for service, severity in needs.items():
            worst[service] = max(severity, worst.get(service, 0))
    return worst


def _scale(threshold: Threshold, standings: Mapping[str, Standing]) -> float:
    if threshold.scale_by is None:
        return 1.0
    size = standings[threshold.scale_by].number
    return 1.0 if size is None else max(1.0, size / threshold.per)


def _answers(standings: Mapping[str, Standing], question: str, wanted: frozenset[str]) -> bool:
    standing = standings.get(question)
    return standing is not None and standing.value in wanted
