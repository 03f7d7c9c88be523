"""All plans of the ladder beside each other: a picture and a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
        yield Heading("What stays with you under each plan, before its price")
    yield ladder_chart(brief)
    yield ladder_table(brief)
    yield Text(_note(brief), "muted")


def ladder_chart(brief: Brief) -> StackedBars:
    """Return the plans as bars of what a year under each comes to."""
    series = ("Plan and set-up", "Breakdowns that remain", "Gaps left open")
    bars = []
    for rung in brief.compared:
        parts = (rung.fee_year + rung.one_off_year, rung.breakdowns_year, rung.open_gaps_year)
        shown = parts if brief.priced else parts[1:]
        bars.append(StackedBar(rung.name, shown, brief.about(sum(shown)), rung.tier == brief.leader.tier))
    spoken = "; ".join(f"{bar.title} {bar.label}" for bar in bars)
    return StackedBars(series if brief.priced else series[1:], tuple(bars), f"A year under each plan: {spoken}.")


def ladder_table(brief: Brief) -> Table:
    """Return the plans side by side, in figures."""
    heads = ["Plan", "Plan, a year", "Set-up, a year", "Breakdowns", "Gaps open", "Gaps, worth", "All counted"]
    widths = [28, 12, 11, 13, 9, 13, 14]
    if not brief.priced:
        heads, widths = (
            ["Plan", "Breakdowns", "Gaps open", "Gaps, worth", "All counted, price included"],
            [32, 15, 13, 15, 25],
        )
    columns = tuple(
        Column(title, width, "left" if place == 0 else "right")
        for place, (title, width) in enumerate(zip(heads, widths, strict=True))
    )
    return Table(columns, tuple(_rung_row(brief, rung) for rung in brief.compared), compact=True)


def _rung_row(brief: Brief, rung: Rung) -> Row:
    leads = rung.tier == brief.leader.tier
    note = "" if not leads else "recommended" if brief.priced else "fits best"
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
        return "lowest"
    lowest = brief.leader.total_year
    return f"+{round(100 * (rung.total_year / lowest - 1))}%" if lowest > 0 else "higher"


def _note(brief: Brief) -> str:
    catalogue = brief.advice.catalogue
    months = catalogue.constants.one_off_spread_months if catalogue is not None else 0
    note = (
        "Breakdowns: what they are expected to cost a year under that plan. "
        "Gaps, worth: what leaving those gaps open counts for."
    )
    if not brief.priced:
        return f"{note} Prices of plans are left out of this report on purpose; the comparison uses usual ones."
    spread = f"Set-up is spread over {wording.count(months, 'month')}."
    return f"{note} {spread} Estimates are rounded to two digits, so sums may differ a little."
