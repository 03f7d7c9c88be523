"""What is recommended and why: the ladder, the answers behind it, what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.language import say, say_many
from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Lead, Point, Row, Table, Text
from wizard.proposal.change import change_points
from wizard.proposal.ladder_part import ladder_part
from wizard.proposal.undecided import undecided_pages
from wizard.proposal.year_words import year_as_today, year_priced, year_unpriced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.plans import Driver, NearMiss, Rung
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

REASONS_SHOWN, ALSO_SHOWN = 3, 5


def advice_pages(brief: Brief) -> Iterator[Block]:
    """Yield the recommendation, or what keeps a plan from being named."""
    if not brief.advised:
        yield from undecided_pages(brief)
        return
    kicker = say("What we recommend") if brief.priced else say("What fits you")
    yield Heading(advice_title(brief), 1, kicker, new_page=True)
    yield Lead(advice_lead(brief))
    if brief.kept:
        yield Text(kept_words())
    yield from ladder_part(brief)
    yield from _reasons(brief)
    yield Heading(say("What would change this advice"))
    honest = (
        (say("Left open on purpose:"), left_open_words(brief)),
        (say("The honest alternative:"), " ".join(alternatives(brief))),
        ("", gap_price_words(brief) if brief.below is not None else ""),
    )
    yield Bullets((*change_points(brief), *(Point(text, strong) for strong, text in honest if text)))


def kept_words() -> str:
    """Say how plans are weighed where a contract keeps the good habits."""
    return say(
        "A contract looks after your IT today, so good habits count as bought: each plan is weighed as if they lapsed "
        "without it. Keep this level, from them or from anyone."
    )


def advice_title(brief: Brief) -> str:
    """Say the recommendation in one line."""
    close = brief.advice.recommendation.close_call if brief.advice.recommendation is not None else None
    plan, rival = brief.leader.name, brief.plan_name(close) if close else ""
    if brief.situation == "stay":
        if rival:
            return say("Stay as you are; {plan} comes close", plan=rival)
        return say("Stay as you are: pay when something breaks")
    if rival:
        return say("{plan} fits best, {second_plan} nearly as well", plan=plan, second_plan=rival)
    if brief.priced:
        return say("{plan} costs you least, all counted", plan=plan)
    return say("{plan} fits you best", plan=plan)


def stay_sentence(brief: Brief) -> str:
    """Say why no monthly plan is advised."""
    advice, second = brief.advice.recommendation, brief.runner_up
    if advice is not None and advice.close_call and second is not None:
        return say(
            "Staying as you are comes out lowest, if only just: {second_plan} is within a few percent.",
            second_plan=second.name,
        )
    return say("No monthly plan is worth its price to you today.")


def advice_lead(brief: Brief) -> str:
    """Say what a year comes to, all counted."""
    if brief.situation == "stay":
        return f"{stay_sentence(brief)} {year_as_today(brief, brief.leader)}"
    summary = wording.sentence(brief.plan.summary) if brief.plan is not None else ""
    year = year_priced(brief, brief.leader) if brief.priced else year_unpriced(brief, brief.leader)
    return f"{summary} {year}"


class Reason(NamedTuple):
    """A service that the next plan down leaves open: the answers that call for it, and what it is worth a year."""

    service: str
    questions: tuple[str, ...]
    worth: str


def reasons(brief: Brief) -> tuple[Reason, ...]:
    """Return why not the next plan down, the weightiest first."""
    advice = brief.advice.recommendation
    if brief.below is None or advice is None:
        return ()
    grouped: dict[str, list[Driver]] = {}
    for driver in advice.drivers:
        grouped.setdefault(driver.service, []).append(driver)
    return tuple(
        Reason(
            brief.service_name(service),
            tuple(dict.fromkeys(driver.question for driver in drivers)),
            brief.about(sum(driver.price_year for driver in drivers)),
        )
        for service, drivers in grouped.items()
    )


def _reasons(brief: Brief) -> Iterator[Block]:
    found, below = reasons(brief), brief.below
    if below is None or not found:
        return
    yield Heading(say("Why not {plan}", plan=below.name))
    yield Text(trade_words(brief, below))
    columns = (
        Column(say("Would stay open"), 30),
        Column(say("Because of your answers"), 54),
        Column(say("Worth a year"), 16, "right"),
    )
    yield Table(columns, tuple(_reason(brief, reason) for reason in found[:REASONS_SHOWN]), compact=True)
    if len(found) > REASONS_SHOWN:
        rest = wording.listing([reason.service for reason in found[REASONS_SHOWN:]], ALSO_SHOWN)
        yield Text(say("Also open under {plan}: {services}.", plan=below.name, services=rest), "muted")


def _reason(brief: Brief, reason: Reason) -> Row:
    because = "; ".join(brief.short_and_said(question) for question in reason.questions)
    return Row((Cell(reason.service, strong=True), Cell(because), Cell(reason.worth)))


def trade_words(brief: Brief, below: Rung) -> str:
    """Say what the next plan down saves, and what it leaves."""
    leader, left = brief.leader, _left(brief, below)
    if not brief.priced:
        return say("{plan} would leave {what_stays}.", plan=below.name, what_stays=left)
    saved = leader.fee_year + leader.one_off_year - below.fee_year - below.one_off_year
    if saved < 1:
        return say("{plan} costs no less, but leaves {what_stays}.", plan=below.name, what_stays=left)
    return say(
        "{plan} costs about {amount} less a year, but leaves {what_stays}.",
        plan=below.name,
        amount=brief.about(saved),
        what_stays=left,
    )


def _left(brief: Brief, below: Rung) -> str:
    leader = brief.leader
    closed = {need.service for need in below.open if need.service in leader.covers}
    gaps = wording.spelled(len(closed), "gap")
    more = below.breakdowns_year - leader.breakdowns_year
    if more < 1:
        # Translators: what a smaller plan leaves, such as "three gaps open that Complete care closes"
        return say("{gaps} open that {plan} closes", gaps=gaps, plan=leader.name)
    # Translators: what a smaller plan leaves
    return say(
        "{amount} more in breakdowns and {gaps} open that {plan} closes",
        amount=brief.about(more),
        gaps=gaps,
        plan=leader.name,
    )


def left_open_words(brief: Brief) -> str:
    """Say what the plan leaves open on purpose; empty where it leaves nothing."""
    worst: dict[str, int] = {}
    for need in brief.leader.open:
        worst[need.service] = max(need.severity, worst.get(need.service, 0))
    if not worst or brief.situation == "stay":
        return ""
    names = brief.service_names(sorted(worst, key=lambda service: -worst[service]))
    return say_many(
        "{services}. With what is at stake, a plan closing it is not worth its price.",
        "{services}. With what is at stake, a plan closing them is not worth its price.",
        len(names),
        services=wording.listing(names, 8),
    )


def alternatives(brief: Brief) -> Iterator[str]:
    """Yield what else would be sound."""
    advice, second = brief.advice.recommendation, brief.runner_up
    if advice is None:
        return
    if advice.near_miss is not None:
        yield _near_miss(brief, advice.near_miss)
    if advice.close_call and second is not None:
        yield say(
            "{plan} comes so close that either is a sound choice: take the one that you prefer to live with.",
            plan=second.name,
        )
    elif second is not None:
        yield _next_best(brief, second)
    lowest = brief.ladder[0]
    if brief.situation == "named" and lowest.monthly == 0 and lowest is not second:
        yield say(
            "{plan} stays possible: there is no monthly fee, and breakdowns and open gaps stay with you.",
            plan=lowest.name,
        )


def _next_best(brief: Brief, second: Rung) -> str:
    if not brief.priced:
        return say("The next best choice is {plan}.", plan=second.name)
    return say(
        "The next best choice is {plan}, about {amount} a year more, all counted.",
        plan=second.name,
        amount=brief.about(second.total_year - brief.leader.total_year),
    )


def _near_miss(brief: Brief, miss: NearMiss) -> str:
    bought = wording.listing([wording.inside(name) for name in brief.service_names(miss.services)], 8)
    plan = brief.plan_name(miss.tier)
    if not brief.priced:
        return say(
            "{plan} with {services} bought singly does nearly the same for less, all counted. "
            "It means more bills and more to look after.",
            plan=plan,
            services=bought,
        )
    return say(
        "{plan} with {services} bought singly does nearly the same, about {amount} a year less, all counted. "
        "It means more bills and more to look after.",
        plan=plan,
        services=bought,
        amount=brief.about(brief.leader.total_year - miss.total_year),
    )


def gap_price_words(brief: Brief) -> str:
    """Say at which worth of an open gap a smaller plan would win."""
    advice, catalogue, score = brief.advice.recommendation, brief.advice.catalogue, brief.advice.exposure.score
    if advice is None or catalogue is None or score is None:
        return ""
    start = say(
        "What closing a gap is worth cannot be measured, only judged: "
        "here a plain gap counts for {amount} per person and year.",
        amount=brief.about(catalogue.constants.gap_price * score),
    )
    if advice.gap_price_break_even is None:
        tips = say("Even if it is worth less to you, no smaller plan would cost you less, all counted.")
    else:
        tips = say(
            "If it is worth less than about {amount} to you, take a smaller plan: all counted, it then costs you less.",
            amount=brief.about(advice.gap_price_break_even),
        )
    return f"{start} {tips}"
