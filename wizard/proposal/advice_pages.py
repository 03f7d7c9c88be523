"""What is recommended and why: the ladder, the answers behind it, what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Lead, Point, Row, Table, Text
from wizard.proposal.change import change_points
from wizard.proposal.ladder_part import ladder_part
from wizard.proposal.undecided import undecided_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.plans import Driver, NearMiss, Rung
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

REASONS_SHOWN, ALSO_SHOWN = 3, 5
KEPT = (
    "A contract looks after your IT today, so good habits count as bought: each plan is weighed as if they lapsed "
    "without it. Keep this level, from them or from anyone."
)


def advice_pages(brief: Brief) -> Iterator[Block]:
    """Yield the recommendation, or what keeps a plan from being named."""
    if not brief.advised:
        yield from undecided_pages(brief)
        return
    kicker = "What we recommend" if brief.priced else "What fits you"
    yield Heading(advice_title(brief), 1, kicker, new_page=True)
    yield Lead(advice_lead(brief))
    if brief.kept:
        yield Text(KEPT)
    yield from ladder_part(brief)
    yield from _reasons(brief)
    yield Heading("What would change this advice")
    honest = (
        ("Left open on purpose:", left_open_words(brief)),
        ("The honest alternative:", " ".join(alternatives(brief))),
        ("", gap_price_words(brief) if brief.below is not None else ""),
    )
    yield Bullets((*change_points(brief), *(Point(text, strong) for strong, text in honest if text)))


def advice_title(brief: Brief) -> str:
    """Say the recommendation in one line."""
    close = brief.advice.recommendation.close_call if brief.advice.recommendation is not None else None
    if brief.situation == "stay":
        rival = f"; {brief.plan_name(close)} comes close" if close else ": pay when something breaks"
        return f"Stay as you are{rival}"
    if close:
        return f"{brief.leader.name} fits best, {brief.plan_name(close)} nearly as well"
    return f"{brief.leader.name} costs you least, all counted" if brief.priced else f"{brief.leader.name} fits you best"


def stay_sentence(brief: Brief) -> str:
    """Say why no monthly plan is advised."""
    advice, second = brief.advice.recommendation, brief.runner_up
    if advice is not None and advice.close_call and second is not None:
        return f"Staying as you are comes out lowest, if only just: {second.name} is within a few percent."
    return "No monthly plan is worth its price to you today."


def advice_lead(brief: Brief) -> str:
    """Say what a year comes to, all counted."""
    rung = brief.leader
    breakdowns = f"{brief.about(rung.breakdowns_year)} for the breakdowns that remain"
    left = (
        f"{brief.about(rung.open_gaps_year)} for what stays open" if rung.open_gaps_year >= 1 else "nothing left open"
    )
    if brief.situation == "stay":
        day = brief.about(rung.one_off_year)
        setup = f", with about {day} as a year's share of one set-up day" if rung.one_off_year >= 1 else ""
        year = f"A year as you are comes to about {breakdowns} and {left}{setup}; every plan on the list comes to more."
        return f"{stay_sentence(brief)} {year}"
    summary = wording.sentence(brief.plan.summary) if brief.plan is not None else ""
    if not brief.priced:
        return f"{summary} Under it, a year comes to about {breakdowns} and {left}, plus the price of the plan."
    total, fee = brief.about(rung.total_year), brief.price(round(rung.fee_year))
    setup = f", about {brief.about(rung.one_off_year)} for getting started" if rung.one_off_year >= 1 else ""
    parts = f"{fee} for the plan{setup}, about {breakdowns} and {left}"
    return f"{summary} All counted, a year comes to about {total}: {parts}."


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
    yield Heading(f"Why not {below.name}")
    yield Text(trade_words(brief, below))
    columns = (
        Column("Would stay open", 30),
        Column("Because of your answers", 54),
        Column("Worth a year", 16, "right"),
    )
    yield Table(columns, tuple(_reason(brief, reason) for reason in found[:REASONS_SHOWN]), compact=True)
    if len(found) > REASONS_SHOWN:
        rest = [reason.service for reason in found[REASONS_SHOWN:]]
        yield Text(f"Also open under {below.name}: {wording.listing(rest, ALSO_SHOWN)}.", "muted")


def _reason(brief: Brief, reason: Reason) -> Row:
    because = "; ".join(brief.short_and_said(question) for question in reason.questions)
    return Row((Cell(reason.service, strong=True), Cell(because), Cell(reason.worth)))


def trade_words(brief: Brief, below: Rung) -> str:
    """Say what the next plan down saves, and what it leaves."""
    leader = brief.leader
    closed = {need.service for need in below.open if need.service in leader.covers}
    closes = f"{wording.spelled(len(closed), 'gap')} open that {leader.name} closes"
    more = below.breakdowns_year - leader.breakdowns_year
    trouble = f"{brief.about(more)} more in breakdowns and " if more >= 1 else ""
    if not brief.priced:
        return f"{below.name} would leave {trouble}{closes}."
    saved = leader.fee_year + leader.one_off_year - below.fee_year - below.one_off_year
    cost = f"costs about {brief.about(saved)} less a year" if saved >= 1 else "costs no less"
    return f"{below.name} {cost}, but leaves {trouble}{closes}."


def left_open_words(brief: Brief) -> str:
    """Say what the plan leaves open on purpose; empty where it leaves nothing."""
    worst: dict[str, int] = {}
    for need in brief.leader.open:
        worst[need.service] = max(need.severity, worst.get(need.service, 0))
    if not worst or brief.situation == "stay":
        return ""
    names = brief.service_names(sorted(worst, key=lambda service: -worst[service]))
    those = "it" if len(names) == 1 else "them"
    return f"{wording.listing(names, 8)}. With what is at stake, a plan closing {those} is not worth its price."


def alternatives(brief: Brief) -> Iterator[str]:
    """Yield what else would be sound."""
    advice, second = brief.advice.recommendation, brief.runner_up
    if advice is None:
        return
    if advice.near_miss is not None:
        yield _near_miss(brief, advice.near_miss)
    if advice.close_call and second is not None:
        yield f"{second.name} comes so close that either is a sound choice: take the one that you prefer to live with."
    elif second is not None:
        gap = brief.about(second.total_year - brief.leader.total_year)
        more = f", about {gap} a year more, all counted" if brief.priced else ""
        yield f"The next best choice is {second.name}{more}."
    lowest = brief.ladder[0]
    if brief.situation == "named" and lowest.monthly == 0 and lowest is not second:
        yield f"{lowest.name} stays possible: there is no monthly fee, and breakdowns and open gaps stay with you."


def _near_miss(brief: Brief, miss: NearMiss) -> str:
    bought = wording.listing([wording.inside(name) for name in brief.service_names(miss.services)], 8)
    saved = brief.about(brief.leader.total_year - miss.total_year)
    less = f", about {saved} a year less, all counted" if brief.priced else " for less, all counted"
    return (
        f"{brief.plan_name(miss.tier)} with {bought} bought singly does nearly the same{less}. "
        "It means more bills and more to look after."
    )


def gap_price_words(brief: Brief) -> str:
    """Say at which worth of an open gap a smaller plan would win."""
    advice, catalogue, score = brief.advice.recommendation, brief.advice.catalogue, brief.advice.exposure.score
    if advice is None or catalogue is None or score is None:
        return ""
    used = brief.about(catalogue.constants.gap_price * score)
    start = (
        "The one figure of pure judgement in this is what an open gap is worth: "
        f"here {used} per person and year for a plain one."
    )
    if advice.gap_price_break_even is None:
        return f"{start} No lower value would make a smaller plan win."
    tips = brief.about(advice.gap_price_break_even)
    return f"{start} Below about {tips}, a smaller plan would win; if that is how you see it, take it."
