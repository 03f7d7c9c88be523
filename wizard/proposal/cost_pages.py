"""What it costs to stay as you are: today, gaps closed one by one, and the plan, as ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Lead, Point, Row, Table, Text
from wizard.proposal.own_costs import benefits, quote_page, stay_page, today_title, year_column
from wizard.proposal.pictures import RangeColumns, Swing, SwingBars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.costs import CostDriver, Costs, PlanCosts, Spread
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

DRIVERS_SHOWN, DRIVERS_NAMED = 8, 3
KICKER = "What it costs to stay as you are"


class Year(NamedTuple):
    """One column of the comparison; ``cheaper`` is the chance that the plan costs less than this."""

    title: str
    fixed: float
    spread: Spread
    cheaper: float | None


def cost_pages(brief: Brief) -> Iterator[Block]:
    """Yield the comparison of costs; nothing where no costs were worked out or no plan is named."""
    costs = brief.advice.costs
    if costs is None or not brief.advised:
        return
    found = brief.plan_costs(brief.leader.tier)
    if brief.situation == "stay" or found is None:
        yield from stay_page(brief, costs)
    elif brief.priced:
        yield from _compared(brief, costs, found)
    else:
        yield from quote_page(brief, costs, found)


def _compared(brief: Brief, costs: Costs, found: PlanCosts) -> Iterator[Block]:
    yield Heading(cost_title(brief, found), 1, KICKER)
    yield Lead(honest_words(brief, found))
    years = years_of(brief, costs, found)
    yield columns_chart(brief, years)
    yield _table(brief, years)
    yield Text(
        "Fees count twelve months and a year's share of the set-up. Breakdowns count outside help, idle time that is "
        "not caught up, and lost sales; equipment, licences and projects are left out on all sides.",
        "muted",
    )
    points = (
        ("Bought singly instead.", singly_words(brief, found)),
        ("From when the fee pays for itself.", break_even_words(costs, found)),
        ("What decides this result.", decisive_words(brief, costs, found)),
    )
    yield Heading("What to make of it")
    yield Bullets(tuple(Point(text, strong) for strong, text in points if text))


def decisive_words(brief: Brief, costs: Costs, found: PlanCosts) -> str:
    """Name the inputs that move the result most, and where the others stand."""
    if not costs.drivers or costs.subject != found.tier:
        return ""
    widest = [driver.title for driver in _widest(costs)[:DRIVERS_NAMED]]
    named = wording.listing([title[:1].lower() + title[1:] for title in widest])
    more = " The appendix shows by how much each of them does." if brief.has("details") else ""
    return f"What {brief.plan_name(found.tier)} saves beyond its fee hangs most on {named}.{more}"


def cost_title(brief: Brief, found: PlanCosts) -> str:
    """Say what the comparison comes to, in one line."""
    if found.net >= 0:
        return f"Fewer breakdowns alone pay for {brief.leader.name}"
    return "You pay for more than fewer breakdowns"


def honest_words(brief: Brief, found: PlanCosts) -> str:
    """Say what the plan costs beyond the breakdowns it saves, or saves beyond its cost, and how likely that is."""
    chance = f"the chance that it does so in a given year is {wording.chance(found.probability_cheaper)}"
    if found.net >= 0:
        return f"You would pay about {brief.about(found.net)} a year less than the breakdowns it saves you; {chance}."
    return (
        f"You pay about {brief.about(-found.net)} a year more than the breakdowns {brief.leader.name} saves you; "
        f"for that you get {benefits(brief)}. The chance that fewer breakdowns alone pay for it in a given year is "
        f"{wording.chance(found.probability_cheaper)}."
    )


def years_of(brief: Brief, costs: Costs, found: PlanCosts) -> list[Year]:
    """Return the columns of the comparison, the plan's last."""
    singly = found.one_by_one
    years = [Year(today_title(brief), 0.0, costs.break_fix, found.probability_cheaper)]
    if singly.services:
        closed = Year("Gaps closed one by one", singly.services_year, singly.breakdowns, singly.probability_cheaper)
        years.append(closed)
    return [*years, Year(brief.plan_name(found.tier), found.fee, found.residual, None)]


def columns_chart(brief: Brief, years: list[Year]) -> RangeColumns:
    """Return the columns as a picture."""
    columns = [year_column(brief, title, fixed, spread) for title, fixed, spread, _ in years]
    columns[-1] = columns[-1]._replace(leading=True)
    spoken = "; ".join(f"{column.title} {column.label}, {column.range_label}" for column in columns)
    return RangeColumns(
        "Fee or services", "Breakdowns, expected", "8 years in 10", tuple(columns), f"Costs a year: {spoken}."
    )


def _table(brief: Brief, years: list[Year]) -> Table:
    side = 66 / len(years)
    columns = (Column("A year", 34), *(Column(title, side, "right") for title, *_ in years))
    spreads = [spread for _, _, spread, _ in years]
    chances = ["" if chance is None else wording.chance(chance) for *_, chance in years]
    last = years[-1][0]
    rows = [
        ("Fee, or services bought singly", [brief.price(round(fixed)) for _, fixed, *_ in years], "body"),
        ("Breakdowns, on average", [brief.about(spread.mean) for spread in spreads], "body"),
        ("Breakdowns, 8 years in 10", [_reach(brief, spread) for spread in spreads], "body"),
        ("Together, on average", [brief.about(fixed + spread.mean) for _, fixed, spread, _ in years], "total"),
        (f"Chance that {last} is cheaper", chances, "body"),
    ]
    return Table(
        columns,
        tuple(Row((Cell(label), *(Cell(text) for text in texts)), kind) for label, texts, kind in rows),  # type: ignore[arg-type]
        accent=len(years),
        compact=True,
    )


def _reach(brief: Brief, spread: Spread) -> str:
    return f"{brief.about(spread.p10)} {wording.DASH} {brief.about(spread.p90)}"


def singly_words(brief: Brief, found: PlanCosts) -> str:
    """Say how the plan compares with closing its gaps one by one."""
    singly, name = found.one_by_one, brief.leader.name
    if not singly.services:
        return "There is no gap to close one by one, so there is nothing to compare with."
    bought = f"The same protection bought service by service ({wording.count(len(singly.services), 'service')})"
    if singly.net >= 0:
        chance = wording.chance(singly.probability_cheaper)
        return (
            f"{bought} would cost about {brief.about(singly.net)} a year more than {name}, breakdowns counted; "
            f"the chance that {name} is cheaper is {chance}."
        )
    free_help = brief.plan is not None and brief.plan.labour_included
    adds = f"one place to call{', help without a bill for each call,' if free_help else ''} and one price"
    less = f"{bought} would cost about {brief.about(-singly.net)} a year less, breakdowns counted."
    return f"{less} What {name} adds is {adds}."


def break_even_words(costs: Costs, found: PlanCosts) -> str:
    """Say from how many incidents on the fee pays for itself."""
    expected = f"about {wording.number(wording.two_digits(costs.incidents_year))}"
    if found.break_even_incidents is None:
        return (
            f"No number of breakdowns pays for the fee; {expected} incidents a year are expected, small ones included."
        )
    needed = wording.number(wording.two_digits(found.break_even_incidents))
    return (
        f"Avoided breakdowns alone pay for the fee from about {needed} incidents a year, small ones included; "
        f"from your figures and what is usual at your size, {expected} are to be expected."
    )


def swings_chart(brief: Brief, costs: Costs, found: PlanCosts) -> SwingBars:
    """Return what the result hangs on, as a picture."""
    swings = tuple(
        Swing(d.title, d.low, d.high, _change(brief, d.low - found.net), _change(brief, d.high - found.net))
        for d in _widest(costs)[:DRIVERS_SHOWN]
    )
    spoken = "; ".join(f"{swing.title} from {swing.low_label} to {swing.high_label}" for swing in swings)
    base = f"as estimated: {brief.about(found.net)}"
    return SwingBars(
        found.net, base, "at the low end of the input", "at the high end", swings, f"Saving beyond the fee: {spoken}."
    )


def _widest(costs: Costs) -> list[CostDriver]:
    return sorted(costs.drivers, key=lambda driver: -abs(driver.high - driver.low))


def _change(brief: Brief, value: float) -> str:
    return f"+{brief.about(value)}" if value >= 1 else brief.about(value)
