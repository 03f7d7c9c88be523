"""What it costs to stay as you are: today, gaps closed one by one, and the plan, as ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.language import say, say_in
from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Lead, Point, Row, Table, Text
from wizard.proposal.own_costs import KICKER, benefits, quote_page, read_out, stay_page, today_title, year_column
from wizard.proposal.pictures import RangeColumns, Swing, SwingBars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.costs import CostDriver, Costs, PlanCosts, Spread
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

DRIVERS_SHOWN, DRIVERS_NAMED = 8, 3


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
    yield Heading(cost_title(brief, found), 1, say(KICKER))
    yield Lead(honest_words(brief, found))
    years = years_of(brief, costs, found)
    yield columns_chart(brief, years)
    yield _table(brief, years)
    yield Text(
        say(
            "Fees count twelve months and a year's share of the set-up. Breakdowns count outside help, idle time that "
            "is not caught up, and lost sales; equipment, licences and projects are left out on all sides."
        ),
        "muted",
    )
    points = (
        (say("Bought singly instead."), singly_words(brief, found)),
        (say("From when the fee pays for itself."), break_even_words(costs, found)),
        (say("What decides this result."), decisive_words(brief, costs, found)),
    )
    yield Heading(say("What to make of it"))
    yield Bullets(tuple(Point(text, strong) for strong, text in points if text))


def decisive_words(brief: Brief, costs: Costs, found: PlanCosts) -> str:
    """Name the inputs that move the result most, and where the others stand."""
    if not costs.drivers or costs.subject != found.tier:
        return ""
    inputs = wording.listing([wording.inside(driver.title) for driver in _widest(costs)[:DRIVERS_NAMED]])
    plan = brief.plan_name(found.tier)
    said = say("What {plan} saves beyond its fee depends most on {inputs}.", plan=plan, inputs=inputs)
    more = say("The appendix shows by how much each of them does.") if brief.has("details") else ""
    return f"{said} {more}".rstrip()


def cost_title(brief: Brief, found: PlanCosts) -> str:
    """Say what the comparison comes to, in one line."""
    if found.net >= 0:
        return say("Fewer breakdowns alone pay for {plan}", plan=brief.leader.name)
    return say("Fewer breakdowns alone do not pay for the plan")


def honest_words(brief: Brief, found: PlanCosts) -> str:
    """Say what the plan costs beyond the breakdowns it saves, or saves beyond its cost, and how likely that is."""
    plan, chance = brief.leader.name, wording.chance(found.probability_cheaper)
    if found.net >= 0:
        return say(
            "{plan} saves you about {amount} a year more in breakdowns than it costs. "
            "The chance that fewer breakdowns alone pay for it in a given year is {chance}.",
            plan=plan,
            amount=brief.about(found.net),
            chance=chance,
        )
    return say(
        "{plan} costs about {amount} a year more than it saves you in breakdowns; for that you get {benefits}. "
        "The chance that fewer breakdowns alone pay for it in a given year is {chance}.",
        plan=plan,
        amount=brief.about(-found.net),
        benefits=benefits(brief),
        chance=chance,
    )


def years_of(brief: Brief, costs: Costs, found: PlanCosts) -> list[Year]:
    """Return the columns of the comparison, the plan's last."""
    singly = found.one_by_one
    years = [Year(today_title(brief), 0.0, costs.break_fix, found.probability_cheaper)]
    if singly.services:
        title = say("Gaps closed one by one")
        years.append(Year(title, singly.services_year, singly.breakdowns, singly.probability_cheaper))
    return [*years, Year(brief.plan_name(found.tier), found.fee, found.residual, None)]


def columns_chart(brief: Brief, years: list[Year]) -> RangeColumns:
    """Return the columns as a picture."""
    columns = [year_column(brief, title, fixed, spread) for title, fixed, spread, _ in years]
    columns[-1] = columns[-1]._replace(leading=True)
    return RangeColumns(
        say("Fee or services"),
        say("Breakdowns, expected"),
        say("8 years in 10"),
        tuple(columns),
        say("Costs a year: {columns}.", columns=read_out(columns)),
    )


def _table(brief: Brief, years: list[Year]) -> Table:
    side = 66 / len(years)
    columns = (
        Column(say_in("title above amounts", "A year"), 34),
        *(Column(title, side, "right") for title, *_ in years),
    )
    spreads = [spread for _, _, spread, _ in years]
    chances = ["" if chance is None else wording.chance(chance) for *_, chance in years]
    last = years[-1][0]
    rows = [
        (say("Fee, or services bought singly"), [brief.price(round(fixed)) for _, fixed, *_ in years], "body"),
        (say("Breakdowns, on average"), [brief.about(spread.mean) for spread in spreads], "body"),
        (say("Breakdowns, 8 years in 10"), [_reach(brief, spread) for spread in spreads], "body"),
        (say("Together, on average"), [brief.about(fixed + spread.mean) for _, fixed, spread, _ in years], "total"),
        (say("Chance that {plan} is cheaper", plan=last), chances, "body"),
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
        return say("There is no gap to close one by one, so there is nothing to compare with.")
    services = wording.count(len(singly.services), "service")
    if singly.net >= 0:
        return say(
            "The same protection bought service by service ({services}) would cost about {amount} a year more than "
            "{plan}, breakdowns counted; the chance that {plan} is cheaper is {chance}.",
            services=services,
            amount=brief.about(singly.net),
            plan=name,
            chance=wording.chance(singly.probability_cheaper),
        )
    less = say(
        "The same protection bought service by service ({services}) would cost about {amount} a year less, "
        "breakdowns counted.",
        services=services,
        amount=brief.about(-singly.net),
    )
    return f"{less} {_added(brief, name)}"


def _added(brief: Brief, name: str) -> str:
    """Say what a plan has beyond the services that it consists of."""
    if brief.plan is not None and brief.plan.labour_included:
        return say(
            "What {plan} adds is one place to call, help without a bill for each call, and one price.", plan=name
        )
    return say("What {plan} adds is one place to call and one price.", plan=name)


def break_even_words(costs: Costs, found: PlanCosts) -> str:
    """Say from how many incidents on the fee pays for itself."""
    expected = wording.number(wording.two_digits(costs.incidents_year))
    if found.break_even_incidents is None:
        return say(
            "No number of breakdowns pays for the fee; about {expected} incidents a year are expected, "
            "small ones included.",
            expected=expected,
        )
    return say(
        "Avoided breakdowns alone pay for the fee from about {needed} incidents a year, small ones included; "
        "from your figures and what is usual at your size, about {expected} are to be expected.",
        needed=wording.number(wording.two_digits(found.break_even_incidents)),
        expected=expected,
    )


def swings_chart(brief: Brief, costs: Costs, found: PlanCosts) -> SwingBars:
    """Return what the result hangs on, as a picture."""
    swings = tuple(
        Swing(d.title, d.low, d.high, _change(brief, d.low - found.net), _change(brief, d.high - found.net))
        for d in _widest(costs)[:DRIVERS_SHOWN]
    )
    spoken = "; ".join(
        say("{input} from {low} to {high}", input=swing.title, low=swing.low_label, high=swing.high_label)
        for swing in swings
    )
    return SwingBars(
        found.net,
        say("as estimated: {amount}", amount=brief.about(found.net)),
        say("at the low end of the input"),
        say("at the high end"),
        swings,
        say("Saving beyond the fee: {inputs}.", inputs=spoken),
    )


def _widest(costs: Costs) -> list[CostDriver]:
    return sorted(costs.drivers, key=lambda driver: -abs(driver.high - driver.low))


def _change(brief: Brief, value: float) -> str:
    return f"+{brief.about(value)}" if value >= 1 else brief.about(value)
