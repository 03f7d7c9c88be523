"""What stands behind the offer: what each service means, and how the years add up (proposals only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say
from wizard.domain.quotes import offered
from wizard.proposal.blocks import Cell, Column, Heading, Row, Table, Text
from wizard.proposal.cost_pages import swings_chart
from wizard.proposal.course_part import courses
from wizard.proposal.scope_page import inside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief


def detail_pages(brief: Brief) -> Iterator[Block]:
    """Yield the details of a plan that is offered; nothing in a report, or where none is."""
    if not brief.priced or not brief.advised or brief.situation != "named":
        return
    parts = [*_years(brief), *_services(brief)]
    if parts:
        yield Heading(say("The offer in detail"), 1, say("Appendix: details"), new_page=True)
        yield from parts


def _years(brief: Brief) -> Iterator[Block]:
    costs = brief.advice.costs
    if costs is None or costs.subject != brief.leader.tier or not brief.has("costs"):
        return
    together = courses(brief, costs)
    if together is not None:
        yield Heading(say("Three years, added up"))
        yield together
        yield Text(say("Set-up and fees included. What open gaps are worth is not in it."), "muted")
    found = brief.plan_costs(brief.leader.tier)
    if found is not None and costs.drivers:
        yield Heading(say("What decides the result"))
        yield Text(
            say(
                "This is what {plan} would save beyond its fee if one figure were as low, or as high, as is plausible, "
                "and all others stayed.",
                plan=brief.leader.name,
            )
        )
        yield swings_chart(brief, costs, found)


def _services(brief: Brief) -> Iterator[Block]:
    catalogue = brief.advice.catalogue
    if catalogue is None or not brief.has("price"):
        return
    rows = tuple(
        Row((Cell(service.name, strong=True), Cell(service.plain)))
        for service in inside(brief, catalogue, offered(brief.advice))
    )
    if rows:
        yield Heading(say("What each service means for you"))
        yield Table((Column(say("Service"), 30), Column(say("What it means"), 70)), rows, compact=True)
