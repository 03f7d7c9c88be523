"""Costs without a fee in them: staying as you are, and what a quote may cost (the owner's report)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say, say_many
from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, KeyFigure, KeyFigures, Lead, Point, Row, Table, Text
from wizard.proposal.pictures import RangeColumn, RangeColumns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.costs import Costs, PlanCosts, Spread
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

KICKER = "What it costs to stay as you are"
BENEFITS_SHOWN = 4
MONTHS = 12


def benefits(brief: Brief) -> str:
    """Name what the leading plan brings besides fewer breakdowns."""
    closed = [finding for finding in brief.advice.findings if finding.in_plan]
    names = [wording.inside(name) for name in brief.service_names(finding.service for finding in closed)]
    if not names:
        return "someone who looks after it before it breaks"
    kept = all(finding.state == "kept" for finding in closed)
    what = (
        f"{wording.spelled(len(names), 'good habit')} kept" if kept else f"{wording.spelled(len(names), 'gap')} closed"
    )
    if len(names) <= BENEFITS_SHOWN:
        return f"{what}: {wording.listing(names)}"
    return f"{what}, among them {wording.listing(names[:BENEFITS_SHOWN])}"


def stay_page(brief: Brief, costs: Costs) -> Iterator[Block]:
    """Yield the costs of a business that does best without a monthly plan."""
    yield Heading(stay_title(brief, costs), 1, KICKER)
    yield Lead(stay_lead(brief, costs))
    if not brief.priced:
        yield from _what_matters(costs)
        return
    columns = (
        Column("Plan", 36),
        Column("Fee, a year", 16, "right"),
        Column("Breakdowns", 16, "right"),
        Column("Saved, less the fee", 16, "right"),
        Column("Chance it is cheaper", 16, "right"),
    )
    yield Table(columns, tuple(_stay_row(brief, found) for found in costs.tiers if found.fee >= 1))
    yield Text(
        "Breakdowns: on average, what remains under that plan. Fees count a year's share of the set-up.", "muted"
    )


def stay_title(brief: Brief, costs: Costs) -> str:
    """Say what breakdowns cost, in one line."""
    return f"Breakdowns cost you about {brief.about(costs.break_fix.mean)} a year"


def stay_lead(brief: Brief, costs: Costs) -> str:
    """Say how far that may differ, and that no plan pays for itself by it."""
    reach = f"In 8 years of 10 it is {brief.about(costs.break_fix.p10)} to {brief.about(costs.break_fix.p90)}."
    if not brief.priced:
        return f"{reach} Even a plan that prevented every single breakdown could not save you more than that."
    if any(found.net >= 0 for found in costs.tiers):
        return f"{reach} A plan could pay for itself by that, but a set-up day closes as much for less."
    return f"{reach} No plan saves as much in breakdowns as it costs."


def quote_page(brief: Brief, costs: Costs, found: PlanCosts) -> Iterator[Block]:
    """Yield what breakdowns cost and what a quote may cost, with no price of a plan in it."""
    name, saved = brief.leader.name, costs.break_fix.mean - found.residual.mean
    quote = brief.about(saved / MONTHS)
    worth = saved >= MONTHS
    title = f"Fewer breakdowns pay for about {quote} a month" if worth else "No quote pays for itself by repairs alone"
    yield Heading(title, 1, KICKER)
    below = " A quote below that is paid for by fewer breakdowns alone." if worth else ""
    yield Lead(
        f"Breakdowns cost about {brief.about(costs.break_fix.mean)} a year. Under {name}, about "
        f"{brief.about(found.residual.mean)} of that would remain: {brief.about(max(0.0, saved))} a year saved.{below}"
    )
    years = ((today_title(brief), costs.break_fix), (f"Under {name}", found.residual))
    columns = tuple(year_column(brief, title, 0.0, spread) for title, spread in years)
    spoken = "; ".join(f"{column.title} {column.label}, {column.range_label}" for column in columns)
    yield RangeColumns("", "Breakdowns, expected", "8 years in 10", columns, f"Breakdowns a year: {spoken}.")
    yield Text(
        f"Above that you pay for something else: {benefits(brief)}. {_counted(brief)}"
        "Ask the provider to say so plainly, instead of promising fewer breakdowns."
    )
    yield from _what_matters(costs)


def _counted(brief: Brief) -> str:
    """Say what the comparison counts the closed gaps for, which is why a plan can fit that repairs alone never pay."""
    worth = brief.ladder[0].open_gaps_year - brief.leader.open_gaps_year
    return (
        f"The comparison of plans counts that as worth about {brief.about(worth)} a year to you. " if worth >= 1 else ""
    )


def today_title(brief: Brief) -> str:
    """Name the year without a plan."""
    return "Without a contract" if brief.kept else "As you are today"


def year_column(brief: Brief, title: str, fixed: float, spread: Spread) -> RangeColumn:
    """Return one year as a column: what is fixed, and breakdowns above it."""
    low, mean, high = (fixed + value for value in (spread.p10, spread.mean, spread.p90))
    reach = f"{brief.about(low)} to {brief.about(high)}"
    return RangeColumn(title, fixed, spread.mean, low, high, f"about {brief.about(mean)}", reach)


def cost_figures(brief: Brief) -> KeyFigures | None:
    """Return last year in the client's own numbers, as far as they were given."""
    items = []
    users, troubles = brief.number("users"), _troubles(brief)
    spent = brief.number("spend_last_year")
    if users is not None:
        items.append(KeyFigure(wording.number(users), say_many("person", "people", users), "who work with IT"))
    if troubles:
        noun = say_many("breakdown", "breakdowns", troubles)
        items.append(KeyFigure(wording.number(troubles), noun, say("last year, as you counted")))
    if spent is not None and brief.currency:
        items.append(KeyFigure(brief.price(spent), "paid for repairs", "last year"))
    if brief.advice.costs is not None:
        mean = brief.advice.costs.break_fix.mean
        items.append(KeyFigure(brief.about(mean), "breakdowns, a year", "estimated, idle time included"))
    return KeyFigures(tuple(items)) if len(items) > 1 else None


def _troubles(brief: Brief) -> float:
    catalogue = brief.advice.catalogue
    if catalogue is None:
        return 0.0
    kinds = [kind.question for kind in catalogue.incidents if not kind.everyday]
    counted = [
        brief.advice.standings[question].number or 0.0 for question in kinds if question in brief.advice.standings
    ]
    return sum(counted) or brief.number("history.total") or 0.0


def _stay_row(brief: Brief, found: PlanCosts) -> Row:
    return Row(
        (
            Cell(brief.plan_name(found.tier)),
            Cell(brief.price(round(found.fee))),
            Cell(brief.about(found.residual.mean)),
            Cell(brief.about(found.net)),
            Cell(wording.chance(found.probability_cheaper)),
        )
    )


def _what_matters(costs: Costs) -> Iterator[Block]:
    widest = sorted(costs.drivers, key=lambda driver: -abs(driver.high - driver.low))
    named = [driver.title for driver in widest if driver.input != "fee"][:3]
    if not named:
        return
    yield Heading("What moves this estimate most")
    yield Text("If one of these is far from what you see in your business, change it and look again.")
    yield Bullets(tuple(Point(wording.sentence(title)) for title in named), numbered=True)
