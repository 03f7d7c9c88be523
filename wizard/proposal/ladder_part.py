"""All plans of the ladder beside each other: a picture and a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say, say_in
from wizard.proposal import wording
from wizard.proposal.blocks import Cell, Column, Heading, Row, Table, Text
from wizard.proposal.pictures import StackedBar, StackedBars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.plans import Rung
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief


def ladder_part(brief: Brief) -> Iterator[Block]:
    """Yield the comparison of plans; in a report without their prices."""
    if not brief.priced:
        yield Heading(say("What stays with you under each plan, before its price"))
    yield ladder_chart(brief)
    yield ladder_table(brief)
    yield Text(_note(brief), "muted")


def ladder_chart(brief: Brief) -> StackedBars:
    """Return the plans as bars of what a year under each comes to."""
    series = (say("Plan and set-up"), say("Breakdowns that remain"), say("Gaps left open"))
    bars = []
    for rung in brief.compared:
        parts = (rung.fee_year + rung.one_off_year, rung.breakdowns_year, rung.open_gaps_year)
        shown = parts if brief.priced else parts[1:]
        bars.append(StackedBar(rung.name, shown, brief.about(sum(shown)), rung.tier == brief.leader.tier))
    # Translators: one of a list, such as "Complete care $62,000"
    spoken = "; ".join(say("{plan} {amount}", plan=bar.title, amount=bar.label) for bar in bars)
    alt = say("A year under each plan: {plans_and_amounts}.", plans_and_amounts=spoken)
    return StackedBars(series if brief.priced else series[1:], tuple(bars), alt)


def ladder_table(brief: Brief) -> Table:
    """Return the plans side by side, in figures."""
    trouble = [say("Breakdowns"), say("Gaps open"), say("Gaps, worth")]
    heads = [say("Plan"), say("Plan, a year"), say("Set-up, a year"), *trouble, say("All counted")]
    widths = [28, 12, 11, 13, 9, 13, 14]
    if not brief.priced:
        heads = [say("Plan"), *trouble, say("All counted, price included")]
        widths = [32, 15, 13, 15, 25]
    columns = tuple(
        Column(title, width, "left" if place == 0 else "right")
        for place, (title, width) in enumerate(zip(heads, widths, strict=True))
    )
    return Table(columns, tuple(_rung_row(brief, rung) for rung in brief.compared), compact=True)


def _rung_row(brief: Brief, rung: Rung) -> Row:
    leads = rung.tier == brief.leader.tier
    note = "" if not leads else say("recommended") if brief.priced else say("fits best")
    gaps = len({need.service for need in rung.open})
    cells = [Cell(rung.name, note, strong=leads)]
    if brief.priced:
        cells += [Cell(brief.price(round(rung.fee_year))), Cell(brief.about(rung.one_off_year))]
    cells += [Cell(brief.about(rung.breakdowns_year)), Cell(str(gaps)), Cell(brief.about(rung.open_gaps_year))]
    cells.append(Cell(brief.about(rung.total_year) if brief.priced else _compared(brief, rung), strong=True))
    return Row(tuple(cells), "first" if leads else "body")


def _compared(brief: Brief, rung: Rung) -> str:
    """Word a total without giving away the price in it: how far it lies above the lowest."""
    if rung.tier == brief.leader.tier:
        return say_in("a total", "lowest")
    lowest = brief.leader.total_year
    if lowest <= 0:
        return say_in("a total", "higher")
    # Translators: by how much a total is higher than another
    return say("+{number}%", number=round(100 * (rung.total_year / lowest - 1)))


def _note(brief: Brief) -> str:
    catalogue = brief.advice.catalogue
    months = catalogue.constants.one_off_spread_months if catalogue is not None else 0
    parts = [
        say(
            "Breakdowns: what they are expected to cost a year under that plan. "
            "Gaps, worth: what leaving those gaps open counts for."
        )
    ]
    if brief.priced:
        parts += [
            say("Set-up is spread over {months}.", months=wording.count(months, "month")),
            say("Estimates are rounded to two digits, so sums may differ a little."),
        ]
    else:
        parts.append(say("Prices of plans are left out of this report on purpose; the comparison uses usual ones."))
    return " ".join(parts)
