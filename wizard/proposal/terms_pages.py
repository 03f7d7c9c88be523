"""What the provider promises, and how a contract ends, in the provider's own words (proposals only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say
from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Lead, Point, Row, Table
from wizard.proposal.help_points import help_points
from wizard.proposal.sides import sided

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizard.domain.provider import ServiceLevels, Terms
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief


def level_pages(brief: Brief) -> Iterator[Block]:
    """Yield the service levels; nothing where the provider promises none, or there is nothing to sign."""
    if signed(brief) and brief.provider is not None and brief.provider.levels.levels:
        yield from _levels(brief.provider.levels, help_points(brief, brief.plan) if brief.plan is not None else ())


def terms_pages(brief: Brief) -> Iterator[Block]:
    """Yield terms and exit; nothing where the provider says nothing, or there is nothing to sign."""
    quote, provider = brief.advice.quote, brief.provider
    if not signed(brief) or quote is None or provider is None:
        return
    if provider.terms.notice or provider.terms.ownership or provider.terms.exit:
        yield from _terms(provider.terms, quote.term_months)


def signed(brief: Brief) -> bool:
    """Whether there is a monthly plan to sign for."""
    quote = brief.advice.quote
    return brief.priced and quote is not None and quote.monthly > 0 and brief.situation == "named"


def _levels(levels: ServiceLevels, called: tuple[Point, ...]) -> Iterator[Block]:
    worst = levels.levels[0]
    title = say("{severity}: somebody starts within {time}", severity=worst.severity, time=worst.response)
    yield Heading(title, 1, say("Service levels"))
    columns = [
        Column(say("How bad it is"), 20),
        Column(say("What that means"), 36),
        Column(say("Somebody starts within"), 22),
    ]
    resolved = any(level.resolution for level in levels.levels)
    if resolved:
        columns.append(Column(say("Works again within"), 22))
    rows = []
    for level in levels.levels:
        cells = [Cell(level.severity, strong=True), Cell(level.means), Cell(level.response)]
        rows.append(Row((*cells, Cell(level.resolution or wording.DASH)) if resolved else tuple(cells)))
    yield Table(tuple(columns), tuple(rows), compact=True)
    told = ((say("When it holds."), levels.hours), (say("When the clock starts."), levels.clock))
    points = [Point(wording.sentence(text), title) for title, text in told if text]
    if called:
        points.append(Point(" ".join(point.text for point in called), say("When you call.")))
    if points:
        yield Bullets(tuple(points))


def _terms(terms: Terms, months: int) -> Iterator[Block]:
    term = wording.count(months, "month")
    yield Heading(say("{term}, and how it can end", term=term), 1, say("Terms and exit"))
    if terms.notice:
        yield Lead(wording.sentence(terms.notice))
    yield from sided(
        (say("What belongs to whom"), _points(terms.ownership)), (say("When the contract ends"), _points(terms.exit))
    )


def _points(texts: Sequence[str]) -> tuple[Point, ...]:
    return tuple(Point(wording.sentence(text)) for text in texts)
