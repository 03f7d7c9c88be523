"""Every figure that a result rests on, one line each: what it is, its value, its range, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.proposal import wording
from wizard.proposal.assumptions import GRADES_PLAIN, is_share, span_words, value_words

if TYPE_CHECKING:
    from wizard.domain.catalogue import Figure
    from wizard.proposal.brief import Brief

PERCENT = 100.0


@dataclass(frozen=True, slots=True)
class AssumptionLine:
    """One figure in words.

    Attributes:
        group: the part of the sheet it stands in.
        rests: title of what it rests on, with the sources and the note below.
        default: its value where nobody changed it, in words.
        limits: between which values it may be changed; ``None`` where it may not be changed here.
    """

    id: str
    group: str
    title: str
    value: str
    span: str
    year: str
    grade: str
    own: bool
    changed: bool
    plain: str
    rests: str
    sources: tuple[str, ...]
    note: str
    default: str
    limits: tuple[float, float] | None


GROUPS = {
    "": "Rules and costs",
    "map": "Your answers as numbers",
    "plan": "Prices of plans, and of help by the hour",
    "service": "Services bought singly or as a project",
    "incident": "How often things break, and for how long",
}


def assumption_lines(brief: Brief, defaults: dict[str, float]) -> tuple[AssumptionLine, ...]:
    """Return every figure of the catalogue, those that can be changed first."""
    catalogue = brief.advice.catalogue
    if catalogue is None:
        return ()
    lines = [_line(brief, figure, defaults) for figure in catalogue.figures]
    order = {title: place for place, title in enumerate(GROUPS.values())}
    return tuple(sorted(lines, key=lambda line: order.get(line.group, len(order))))


def to_typed(figure: Figure, value: float) -> float:
    """Return a value as a person reads it in a field: shares in percent."""
    return value * PERCENT if is_share(figure) else value


def from_typed(figure: Figure, typed: float) -> float:
    """Return what a typed number means."""
    return typed / PERCENT if is_share(figure) else typed


def limit_words(figure: Figure, limits: tuple[float, float]) -> str:
    """Say between which values a figure may be changed, as it is typed."""
    low, high = (wording.number(to_typed(figure, end), 4) for end in limits)
    return f"{low} to {high}" + ("%" if is_share(figure) else "")


def _line(brief: Brief, figure: Figure, defaults: dict[str, float]) -> AssumptionLine:
    catalogue, basis = brief.advice.catalogue, figure.basis
    start = figure.id.partition(".")[0] if "." in figure.id else ""
    limits = catalogue.limits.get(figure.id) if catalogue is not None else None
    return AssumptionLine(
        id=figure.id,
        group=GROUPS.get(start, start),
        title=figure.title,
        value=value_words(figure, figure.value, brief.currency),
        span=span_words(figure),
        year=str(basis.year),
        grade=f"{basis.grade}: {GRADES_PLAIN[basis.grade]}",
        own=basis.own,
        changed=figure.changed,
        plain=figure.plain,
        rests=basis.title,
        sources=basis.sources,
        note=basis.note,
        default=value_words(figure, defaults.get(figure.id, figure.value), brief.currency),
        limits=limits,
    )
