"""Costs without a fee in them: staying as you are, and what a quote may cost (the owner's report)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import mark, say, say_in, say_many
from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, KeyFigure, KeyFigures, Lead, Point, Row, Table, Text
from wizard.proposal.pictures import RangeColumn, RangeColumns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wizard.domain.costs import Costs, PlanCosts, Spread
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

KICKER = mark("What it costs to stay as you are")
BENEFITS_SHOWN = 4
MONTHS = 12


def benefits(brief: Brief) -> str:
    """Name what the leading plan brings besides fewer breakdowns."""
    closed = [finding for finding in brief.advice.findings if finding.in_plan]
    names = [wording.inside(name) for name in brief.service_names(finding.service for finding in closed)]
    if not names:
        # Translators: what a plan brings; stands after "for that you get" and "you pay for something else:"
        return say("someone who looks after it before it breaks")
    some, services = len(names) > BENEFITS_SHOWN, wording.listing(names[:BENEFITS_SHOWN])
    if all(finding.state == "kept" for finding in closed):
        habits = wording.spelled(len(names), "good habit")
        if some:
            # Translators: "three good habits kept, among them ..."; stands where "three gaps closed" does
            return say("{habits} kept, among them {services}", habits=habits, services=services)
        # Translators: "three good habits kept: ..."; stands where "three gaps closed" does
        return say("{habits} kept: {services}", habits=habits, services=services)
    gaps = wording.spelled(len(names), "gap")
    if some:
        # Translators: "three gaps closed, among them ..."; after "for that you get", "you pay for something else:"
        return say("{gaps} closed, among them {services}", gaps=gaps, services=services)
    # Translators: "three gaps closed: ..."; stands after "for that you get" and "you pay for something else:"
    return say("{gaps} closed: {services}", gaps=gaps, services=services)


def stay_page(brief: Brief, costs: Costs) -> Iterator[Block]:
    """Yield the costs of a business that does best without a monthly plan."""
    yield Heading(stay_title(brief, costs), 1, say(KICKER))
    yield Lead(stay_lead(brief, costs))
    if not brief.priced:
        yield from _what_matters(costs)
        return
    columns = (
        Column(say("Plan"), 36),
        Column(say("Fee, a year"), 16, "right"),
        Column(say("Breakdowns"), 16, "right"),
        Column(say("Saved, less the fee"), 16, "right"),
        Column(say("Chance it is cheaper"), 16, "right"),
    )
    yield Table(columns, tuple(_stay_row(brief, found) for found in costs.tiers if found.fee >= 1))
    yield Text(
        say("Breakdowns: on average, what remains under that plan. Fees count a year's share of the set-up."), "muted"
    )


def stay_title(brief: Brief, costs: Costs) -> str:
    """Say what breakdowns cost, in one line."""
    return say("Breakdowns cost you about {amount} a year", amount=brief.about(costs.break_fix.mean))


def stay_lead(brief: Brief, costs: Costs) -> str:
    """Say how far that may differ, and that no plan pays for itself by it."""
    low, high = brief.about(costs.break_fix.p10), brief.about(costs.break_fix.p90)
    reach = say("In 8 years of 10 it is {low} to {high}.", low=low, high=high)
    if not brief.priced:
        more = say("Even a plan that prevented every single breakdown could not save you more than that.")
    elif any(found.net >= 0 for found in costs.tiers):
        more = say("A plan could pay for itself by that, but a set-up day closes as much for less.")
    else:
        more = say("No plan saves as much in breakdowns as it costs.")
    return f"{reach} {more}"


def quote_page(brief: Brief, costs: Costs, found: PlanCosts) -> Iterator[Block]:
    """Yield what breakdowns cost and what a quote may cost, with no price of a plan in it."""
    name, saved = brief.leader.name, costs.break_fix.mean - found.residual.mean
    worth = saved >= MONTHS
    title = (
        say("Fewer breakdowns pay for about {amount} a month", amount=brief.about(saved / MONTHS))
        if worth
        else say("No quote pays for itself by repairs alone")
    )
    yield Heading(title, 1, say(KICKER))
    lead = say(
        "Breakdowns cost about {today} a year. Under {plan}, about {rest} of that would remain: {saved} a year saved.",
        today=brief.about(costs.break_fix.mean),
        plan=name,
        rest=brief.about(found.residual.mean),
        saved=brief.about(max(0.0, saved)),
    )
    below = say("A quote below that is paid for by fewer breakdowns alone.") if worth else ""
    yield Lead(f"{lead} {below}".rstrip())
    yield _both_years(brief, costs, found)
    yield Text(" ".join(_paid_for(brief)))
    yield from _what_matters(costs)


def _both_years(brief: Brief, costs: Costs, found: PlanCosts) -> RangeColumns:
    years = (
        (today_title(brief), costs.break_fix),
        (say("Under {plan}", plan=brief.leader.name), found.residual),
    )
    columns = tuple(year_column(brief, title, 0.0, spread) for title, spread in years)
    alt = say("Breakdowns a year: {columns}.", columns=read_out(columns))
    return RangeColumns("", say("Breakdowns, expected"), say("8 years in 10"), columns, alt)


def _paid_for(brief: Brief) -> Iterator[str]:
    """Say what a dearer quote is paid for, and how the comparison counts it: a plan can fit that repairs never pay."""
    yield say("Above that you pay for something else: {benefits}.", benefits=benefits(brief))
    worth = brief.ladder[0].open_gaps_year - brief.leader.open_gaps_year
    if worth >= 1:
        amount = brief.about(worth)
        yield say("The comparison of plans counts that as worth about {amount} a year to you.", amount=amount)
    yield say("Ask the provider to say so plainly, instead of promising fewer breakdowns.")


def read_out(columns: Iterable[RangeColumn]) -> str:
    """Return columns as whoever cannot see them hears them."""
    return "; ".join(
        say_in(
            "a column of a picture, read aloud",
            "{title} {average}, {range}",
            title=column.title,
            average=column.label,
            range=column.range_label,
        )
        for column in columns
    )


def today_title(brief: Brief) -> str:
    """Name the year without a plan."""
    return say("Without a contract") if brief.kept else say("As you are today")


def year_column(brief: Brief, title: str, fixed: float, spread: Spread) -> RangeColumn:
    """Return one year as a column: what is fixed, and breakdowns above it."""
    low, mean, high = (fixed + value for value in (spread.p10, spread.mean, spread.p90))
    reach = say("{low} to {high}", low=brief.about(low), high=brief.about(high))
    return RangeColumn(title, fixed, spread.mean, low, high, say("about {amount}", amount=brief.about(mean)), reach)


def cost_figures(brief: Brief) -> KeyFigures | None:
    """Return last year in the client's own numbers, as far as they were given."""
    items = []
    users, troubles = brief.number("users"), _troubles(brief)
    spent = brief.number("spend_last_year")
    if users is not None:
        items.append(KeyFigure(wording.number(users), say_many("person", "people", users), say("who work with IT")))
    if troubles:
        noun = say_many("breakdown", "breakdowns", troubles)
        items.append(KeyFigure(wording.number(troubles), noun, say("last year, as you counted")))
    if spent is not None and brief.currency:
        items.append(KeyFigure(brief.price(spent), say("paid for repairs"), say("last year")))
    if brief.advice.costs is not None:
        mean = brief.about(brief.advice.costs.break_fix.mean)
        items.append(KeyFigure(mean, say("breakdowns, a year"), say("estimated, idle time included")))
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
    yield Heading(say("What moves this estimate most"))
    yield Text(say("If one of these is far from what you see in your business, change it and look again."))
    yield Bullets(tuple(Point(wording.sentence(title)) for title in named), numbered=True)
