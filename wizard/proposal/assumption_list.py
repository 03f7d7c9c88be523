"""Every figure that a result rests on, one line each: what it is, its value, its range, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.domain.language import mark, say
from wizard.proposal import wording
from wizard.proposal.assumptions import ANSWERS, PRICES, RULES
from wizard.proposal.figure_words import grade_words, is_share, span_words, value_words

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
    "": RULES,
    "map": ANSWERS,
    "plan": PRICES,
    "service": mark("Services bought singly or as a project"),
    "incident": mark("How often things break, and for how long"),
}


def assumption_lines(brief: Brief, defaults: dict[str, float]) -> tuple[AssumptionLine, ...]:
    """Return every figure of the catalogue, those that can be changed first."""
    catalogue = brief.advice.catalogue
    if catalogue is None:
        return ()
    order = {kind: place for place, kind in enumerate(GROUPS)}
    figures = sorted(catalogue.figures, key=lambda figure: order.get(_kind(figure), len(order)))
    return tuple(_line(brief, figure, defaults) for figure in figures)


def to_typed(figure: Figure, value: float) -> float:
    """Return a value as a person reads it in a field: shares in percent."""
    return value * PERCENT if is_share(figure) else value


def from_typed(figure: Figure, typed: float) -> float:
    """Return what a typed number means."""
    return typed / PERCENT if is_share(figure) else typed


def limit_words(figure: Figure, limits: tuple[float, float]) -> str:
    """Say between which values a figure may be changed, as it is typed."""
    low, high = (wording.number(to_typed(figure, end), 4) for end in limits)
    return (
        say("{low} to {high}%", low=low, high=high) if is_share(figure) else say("{low} to {high}", low=low, high=high)
    )


def _kind(figure: Figure) -> str:
    """Return the part of the sheet that a figure stands in; "" for what is one of the rules and costs."""
    return figure.id.partition(".")[0] if "." in figure.id else ""


def _line(brief: Brief, figure: Figure, defaults: dict[str, float]) -> AssumptionLine:
    catalogue, basis = brief.advice.catalogue, figure.basis
    kind = _kind(figure)
    limits = catalogue.limits.get(figure.id) if catalogue is not None else None
    return AssumptionLine(
        id=figure.id,
        group=say(GROUPS[kind]) if kind in GROUPS else kind,
        title=figure.title,
        value=value_words(figure, figure.value, brief.currency),
        span=span_words(figure),
        year=str(basis.year),
        grade=f"{basis.grade}: {grade_words(basis.grade)}",
        own=basis.own,
        changed=figure.changed,
        plain=figure.plain,
        rests=basis.title,
        sources=basis.sources,
        note=basis.note,
        default=value_words(figure, defaults.get(figure.id, figure.value), brief.currency),
        limits=limits,
    )
