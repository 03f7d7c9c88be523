"""The page a busy reader reads: what we heard, what we found, one recommendation, one price, one next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.proposal import wording
from wizard.proposal.advice_pages import advice_title, stay_sentence
from wizard.proposal.blocks import Bullets, Callout, Heading, Lead, Point, Text
from wizard.proposal.own_costs import cost_figures
from wizard.proposal.price_words import headline_price
from wizard.proposal.progress_pages import progress_sentence
from wizard.proposal.standing import band_of, score_words
from wizard.proposal.undecided import summed_up, undecided_title, worst_points

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.roadmap import Finding
    from wizard.domain.scoring import ScoreCard
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

FINDINGS_SHOWN = 3


def summary_page(brief: Brief) -> Iterator[Block]:
    """Yield the summary."""
    yield Heading(_title(brief), 1, "Summary", new_page=True)
    yield Lead(_heard(brief))
    if brief.past is not None and brief.has("progress"):
        yield Text(progress_sentence(brief.past, brief.advice))
    figures = cost_figures(brief)
    if figures is not None:
        yield figures
    yield from _found(brief)
    yield from _recommended(brief)
    yield Callout("Next step", tuple(next_steps(brief)))


def _title(brief: Brief) -> str:
    return advice_title(brief) if brief.advised else undecided_title(brief)


def _heard(brief: Brief) -> str:
    if brief.unknown:
        where = " The appendix says how to find out, question by question." if brief.has("find_out") else ""
        return f"Every answer so far is “I don't know”. That is no fault, and a place to start.{where}"
    if brief.situation == "empty":
        listed = "The appendix lists the questions; about" if brief.has("answers") else "About"
        return (
            "This document has no findings yet, because no question has an answer. "
            f"{listed} 20 minutes are enough for all of them."
        )
    parts = [
        _estate(brief),
        f"Habits {_axis(brief.advice.readiness, 'score')}; what is at stake {_axis(brief.advice.exposure, 'is')}.",
    ]
    return " ".join(part for part in parts if part)


def _estate(brief: Brief) -> str:
    counts = [(brief.number("computers"), "computer"), (brief.number("servers"), "server")]
    things = [wording.count(value, noun) for value, noun in counts if value]
    users, sites = brief.number("users"), brief.number("sites")
    people = wording.count(users, "person") if users is not None else ""
    where = f" at {wording.count(sites, 'site')}" if sites is not None and sites > 1 else ""
    if not people and not things:
        return ""
    estate = f"{people} with {wording.listing(things)}" if people and things else people or wording.listing(things)
    return f"You told us about {estate}{where}." if brief.priced else f"{wording.sentence(estate + where)}"


def _axis(card: ScoreCard, verb: str) -> str:
    if card.score is None:
        return "are not assessed yet" if verb == "score" else "is not assessed yet"
    shown = band_of(card)
    band = f" ({shown.title.lower()})" if shown is not None else ""
    return f"{verb} {score_words(card)} of 100{band}"


def _found(brief: Brief) -> Iterator[Block]:
    if brief.situation == "quick":
        worst = worst_points(brief)
        if worst:
            yield Heading("The answers that weigh most" if len(worst) > 1 else "The answer that weighs most")
            yield Bullets(worst, numbered=True)
        return
    top = weighty_points(brief)
    if brief.kept and not top:
        yield Heading("What we found" if brief.priced else "What was found")
        yield Text("Good thanks to today's contract: keep this level, from them or from anyone.")
    if top:
        yield Heading("What to find out first" if brief.unknown else "What weighs most")
        yield Bullets(top, numbered=True)


def weighty_points(brief: Brief) -> tuple[Point, ...]:
    """Return the findings that weigh most, with the answers behind them."""
    top = [finding for finding in brief.advice.findings if finding.state != "kept"][:FINDINGS_SHOWN]
    return tuple(_finding(brief, finding) for finding in top)


def _finding(brief: Brief, finding: Finding) -> Point:
    first = " To be done first, whichever plan." if finding.urgent else ""
    return Point(
        f"{wording.sentence(brief.because(finding.needs, 2))}{first}", f"{brief.service_name(finding.service)}."
    )


def _recommended(brief: Brief) -> Iterator[Block]:
    if not brief.advised:
        yield from summed_up(brief)
        return
    yield Heading("What we recommend" if brief.priced else "What fits you")
    if brief.situation == "stay":
        yield Text(_stay(brief))
        return
    summary = wording.sentence(brief.plan.summary) if brief.plan is not None else ""
    price = f", {headline_price(brief)}" if brief.priced and headline_price(brief) else ""
    yield Text(f"{brief.leader.name}{price}", "strong")
    yield Text(summary)
    costs = brief.plan_costs(brief.leader.tier)
    if costs is not None and brief.priced:
        yield Text(_net(brief, costs.net))


def _stay(brief: Brief) -> str:
    setup = brief.advice.quote.one_time if brief.advice.quote is not None else 0
    day = f" One set-up day ({brief.price(setup)}) closes the basics." if brief.priced and setup > 0 else ""
    return f"{stay_sentence(brief)} Go on calling for help when you need it.{day}"


def _net(brief: Brief, net: float) -> str:
    if net >= 0:
        return f"Fewer breakdowns alone save about {brief.about(net)} a year more than the plan costs."
    more = brief.about(-net)
    where = "; the pages on cost say what that buys" if brief.has("costs") else ""
    return f"It costs about {more} a year more than the breakdowns it saves{where}."


def next_steps(brief: Brief) -> Iterator[str]:
    """Say what to do next."""
    match brief.situation:
        case "empty" if brief.unknown:
            yield f"Find out what you can{', on your own or together with us' if brief.priced else ''}."
        case "empty":
            yield "Answer the questions, on your own or together with us." if brief.priced else "Answer the questions."
        case "quick":
            yield "Take the full check."
        case "provisional":
            yield f"Fill in what is missing{'; the list is on the pages that follow' if brief.has('advice') else ''}."
        case "scores":
            where = "; the next page shows which one it is" if brief.has("standing") else ""
            yield f"Start with the weakest area{where}."
        case "stay":
            start = "Do the steps on the roadmap once, then look" if brief.has("roadmap") else "Look"
            yield f"{start} again in a year, or when something big changes."
        case _ if brief.priced:
            yield from _agree(brief)
        case _:
            then = "put the questions in this report" if brief.has("questions") else "talk"
            yield f"Do what you can this month, then {then} to your IT provider, or to two."


def _agree(brief: Brief) -> Iterator[str]:
    provider = brief.provider
    reach = [provider.contact or provider.name, provider.phone, provider.email] if provider is not None else []
    talk = f"Questions first? {', '.join(part for part in reach if part)}" if any(reach) else ""
    agree = "Sign the acceptance at the end of this proposal." if brief.has("acceptance") else "Tell us if you agree."
    yield f"{agree} {talk}".strip()
