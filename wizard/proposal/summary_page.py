"""The page a busy reader reads: what we heard, what we found, one recommendation, one price, one next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say, say_many
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
    yield Heading(_title(brief), 1, say("Summary"), new_page=True)
    yield Lead(_heard(brief))
    if brief.past is not None and brief.has("progress"):
        yield Text(progress_sentence(brief.past, brief.advice))
    figures = cost_figures(brief)
    if figures is not None:
        yield figures
    yield from _found(brief)
    yield from _recommended(brief)
    yield Callout(say("Next step"), tuple(next_steps(brief)))


def _title(brief: Brief) -> str:
    return advice_title(brief) if brief.advised else undecided_title(brief)


def _heard(brief: Brief) -> str:
    if brief.unknown:
        parts = [say("Every answer so far is “I don't know”. That is no fault, and a place to start.")]
        if brief.has("find_out"):
            parts.append(say("The appendix says how to find out, question by question."))
    elif brief.situation == "empty":
        parts = [
            say("This document has no findings yet, because no question has an answer."),
            say("The appendix lists the questions; about 20 minutes are enough for all of them.")
            if brief.has("answers")
            else say("About 20 minutes are enough for all of them."),
        ]
    else:
        habits, stakes = _habits(brief.advice.readiness), _stakes(brief.advice.exposure)
        # Translators: both gaps are clauses, such as "Habits score 41 of 100" and "what is at stake is 60 of 100"
        parts = [_estate(brief), say("{habits}; {stakes}.", habits=habits, stakes=stakes)]
    return " ".join(part for part in parts if part)


def _estate(brief: Brief) -> str:
    counts = [(brief.number("computers"), "computer"), (brief.number("servers"), "server")]
    things = [wording.count(value, noun) for value, noun in counts if value]
    users, sites = brief.number("users"), brief.number("sites")
    people = wording.count(users, "person") if users is not None else ""
    if not people and not things:
        return ""
    estate = people or wording.listing(things)
    if people and things:
        # Translators: the people and computers of a business, such as "25 people with 25 computers and 1 server"
        estate = say("{people} with {computers}", people=people, computers=wording.listing(things))
    if sites is not None and sites > 1:
        # Translators: such as "25 people with 25 computers at 2 sites"
        estate = say(
            "{people_and_computers} at {sites}", people_and_computers=estate, sites=wording.count(sites, "site")
        )
    if not brief.priced:
        return wording.sentence(estate)
    return say("You told us about {people_and_computers}.", people_and_computers=estate)


def _habits(card: ScoreCard) -> str:
    shown = band_of(card)
    if card.score is None:
        return say("Habits are not assessed yet")
    if shown is None:
        return say("Habits score {score} of 100", score=score_words(card))
    return say("Habits score {score} of 100 ({band})", score=score_words(card), band=wording.inside(shown.title))


def _stakes(card: ScoreCard) -> str:
    shown = band_of(card)
    if card.score is None:
        return say("what is at stake is not assessed yet")
    if shown is None:
        return say("what is at stake is {score} of 100", score=score_words(card))
    band = wording.inside(shown.title)
    return say("what is at stake is {score} of 100 ({band})", score=score_words(card), band=band)


def _found(brief: Brief) -> Iterator[Block]:
    if brief.situation == "quick":
        worst = worst_points(brief)
        if worst:
            yield Heading(say_many("The answer that weighs most", "The answers that weigh most", len(worst)))
            yield Bullets(worst, numbered=True)
        return
    top = weighty_points(brief)
    if brief.kept and not top:
        yield Heading(say("What we found") if brief.priced else say("What was found"))
        yield Text(say("Good thanks to today's contract: keep this level, from them or from anyone."))
    if top:
        yield Heading(say("What to find out first") if brief.unknown else say("What weighs most"))
        yield Bullets(top, numbered=True)


def weighty_points(brief: Brief) -> tuple[Point, ...]:
    """Return the findings that weigh most, with the answers behind them."""
    top = [finding for finding in brief.advice.findings if finding.state != "kept"][:FINDINGS_SHOWN]
    return tuple(_finding(brief, finding) for finding in top)


def _finding(brief: Brief, finding: Finding) -> Point:
    why = wording.sentence(brief.because(finding.needs, 2))
    first = say("To be done first, whichever plan.") if finding.urgent else ""
    return Point(f"{why} {first}" if first else why, f"{brief.service_name(finding.service)}.")


def _recommended(brief: Brief) -> Iterator[Block]:
    if not brief.advised:
        yield from summed_up(brief)
        return
    yield Heading(say("What we recommend") if brief.priced else say("What fits you"))
    if brief.situation == "stay":
        yield Text(_stay(brief))
        return
    summary = wording.sentence(brief.plan.summary) if brief.plan is not None else ""
    price, plan = headline_price(brief) if brief.priced else "", brief.leader.name
    # Translators: such as "Complete care, $3,450 a month"
    yield Text(say("{plan}, {price}", plan=plan, price=price) if price else plan, "strong")
    yield Text(summary)
    costs = brief.plan_costs(brief.leader.tier)
    if costs is not None and brief.priced:
        yield Text(_net(brief, costs.net))


def _stay(brief: Brief) -> str:
    setup = brief.advice.quote.one_time if brief.advice.quote is not None else 0
    parts = [stay_sentence(brief), say("Go on calling for help when you need it.")]
    if brief.priced and setup > 0:
        parts.append(say("One set-up day ({price}) closes the basics.", price=brief.price(setup)))
    return " ".join(parts)


def _net(brief: Brief, net: float) -> str:
    if net >= 0:
        return say(
            "Fewer breakdowns alone save about {amount} a year more than the plan costs.", amount=brief.about(net)
        )
    more = brief.about(-net)
    if brief.has("costs"):
        return say(
            "It costs about {amount} a year more than it saves in breakdowns; the pages on cost say what that buys.",
            amount=more,
        )
    return say("It costs about {amount} a year more than it saves in breakdowns.", amount=more)


def next_steps(brief: Brief) -> Iterator[str]:
    """Say what to do next."""
    match brief.situation:
        case "empty":
            yield _begin(brief)
        case "quick":
            yield say("Take the full check.")
        case "provisional" if brief.has("advice"):
            yield say("Fill in what is missing; the list is on the pages that follow.")
        case "provisional":
            yield say("Fill in what is missing.")
        case "scores" if brief.has("standing"):
            yield say("Start with the weakest area; the next page shows which one it is.")
        case "scores":
            yield say("Start with the weakest area.")
        case _:
            yield _go_on(brief)


def _begin(brief: Brief) -> str:
    if brief.unknown:
        if brief.priced:
            return say("Find out what you can, on your own or together with us.")
        return say("Find out what you can.")
    return (
        say("Answer the questions, on your own or together with us.") if brief.priced else say("Answer the questions.")
    )


def _go_on(brief: Brief) -> str:
    if brief.situation == "stay":
        if brief.has("roadmap"):
            return say("Do the steps on the roadmap once, then look again in a year, or when something big changes.")
        return say("Look again in a year, or when something big changes.")
    if brief.priced:
        return _agree(brief)
    if brief.has("questions"):
        return say("Do what you can this month, then put the questions in this report to your IT provider, or to two.")
    return say("Do what you can this month, then talk to your IT provider, or to two.")


def _agree(brief: Brief) -> str:
    provider = brief.provider
    reach = [provider.contact or provider.name, provider.phone, provider.email] if provider is not None else []
    parts = [
        say("Sign the acceptance at the end of this proposal.")
        if brief.has("acceptance")
        else say("Tell us if you agree.")
    ]
    if any(reach):
        # Translators: contact is a name, a telephone number and an address, with commas between them
        parts.append(say("Questions first? {contact}", contact=", ".join(part for part in reach if part)))
    return " ".join(parts)
