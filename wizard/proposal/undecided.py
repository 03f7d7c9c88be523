"""What is said where no plan is named: what is missing, or what a quick check can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import mark, say
from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Heading, Lead, Point, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.flow import Standing
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

WORST_SHOWN = 3
QUICK_WHY = mark(
    "A quick check asks too little for that: questions not asked yet raise no needs, so a plan named now would often "
    "be one too small. What it does tell is the range in which the answer lies, and where to look first."
)
QUICK_NOTE = mark(
    "After the full check the score is usually a little lower than on the few questions asked here: "
    "the questions not asked yet mostly find gaps that a quick look passes over."
)


def undecided_pages(brief: Brief) -> Iterator[Block]:
    """Yield what a recommendation waits for; nothing where the summary has said it all."""
    if brief.situation != "provisional":
        return
    kicker = say("What we recommend") if brief.priced else say("What fits you")
    yield Heading(undecided_title(brief), 1, kicker, new_page=True)
    yield from _provisional(brief)


def summed_up(brief: Brief) -> Iterator[Block]:
    """Yield what the summary says where no plan is named."""
    if brief.situation == "quick":
        asked = sum(1 for question in brief.advice.bank.questions if not question.quick and not question.quick_only)
        yield Heading(say("Why no plan is named yet"))
        yield Text(say(QUICK_WHY))
        yield Heading(say("What the full check adds"))
        more = say(
            "{questions}; the whole check takes about {minutes}.",
            questions=wording.count(asked, "more question"),
            minutes=_minutes(brief),
        )
        yield Text(f"{more} {say(QUICK_NOTE)}")
    elif brief.situation == "scores":
        yield Text(_scores_only(brief))


def undecided_title(brief: Brief) -> str:
    """Say in one line why there is no plan, or how far the range reaches."""
    advice = brief.advice.recommendation
    match brief.situation:
        case "empty" if brief.unknown:
            return say("Nothing is known yet")
        case "empty":
            return say("Nothing has been answered yet")
        case "scores":
            return say("This check gives scores, and no plan")
        case "quick" if advice is not None:
            low, high = (brief.plan_name(plan) for plan in advice.range)
            if low == high:
                return say("The quick check points towards {plan}", plan=low)
            return say("Somewhere from {lower_plan} to {higher_plan}", lower_plan=low, higher_plan=high)
        case _:
            return say("Too little is known to name a plan yet")


def worst_answers(brief: Brief) -> list[Standing]:
    """Return the answers about habits that cost the most points, heaviest first."""
    weak = [s for s in brief.advice.standings.values() if s.question.is_habit and _lost(s) > 0]
    return sorted(weak, key=lambda standing: -_lost(standing))[:WORST_SHOWN]


def worst_points(brief: Brief) -> tuple[Point, ...]:
    """Return the worst answers as a list."""
    return tuple(Point(brief.answer(standing), f"{standing.question.name}:") for standing in worst_answers(brief))


def missing_points(brief: Brief) -> tuple[Point, ...]:
    """Say what a recommendation waits for."""
    points = []
    users = brief.keyed("users")
    if users is not None and users.number is None:
        points.append(Point(users.question.text, f"{users.question.name}:"))
    for section in brief.advice.bank.sections:
        open_ = [q for q in brief.asked(section) if brief.advice.standings[q.id].status == "unanswered"]
        if open_:
            names = wording.listing([question.name for question in open_], 4)
            number = wording.count(len(open_), "question")
            # Translators: such as "Backups, 3 questions open:"
            strong = say("{section}, {questions} open:", section=section.title, questions=number)
            points.append(Point(f"{names}.", strong))
    if brief.advice.find_out:
        names = wording.listing([brief.short(question) for question in brief.advice.find_out], 4)
        number = wording.count(len(brief.advice.find_out), "answer")
        points.append(Point(f"{names}.", say("Not known, {answers}:", answers=number)))
    return tuple(points)


def _lost(standing: Standing) -> float:
    if standing.status == "unknown":
        return standing.question.weight
    return standing.question.weight * (1.0 - standing.points) if standing.points is not None else 0.0


def _minutes(brief: Brief) -> str:
    whole = sum(section.minutes for section in brief.advice.bank.sections)
    return wording.count(max(1, round(whole)), "minute")


def _scores_only(brief: Brief) -> str:
    if brief.advice.catalogue is None:
        return say(
            "No price catalogue was used, so there is nothing to weigh plans with. The scores stand on their own."
        )
    return say("The questions used here do not say which services an answer calls for. The scores stand on their own.")


def _provisional(brief: Brief) -> Iterator[Block]:
    guess = say("A plan named on half the answers would be a guess, and you would pay for it.")
    yield Lead(f"{guess} {_covered(brief)}")
    yield Heading(say("What is missing"))
    yield Bullets(missing_points(brief))
    if not brief.advice.findings:
        return
    if brief.has("roadmap"):
        yield Text(say("What was found so far holds in any case; it is listed with the next steps."))
    else:
        yield Text(say("What was found so far holds in any case."))


def _covered(brief: Brief) -> str:
    catalogue, coverage = brief.advice.catalogue, brief.advice.readiness.coverage
    enough = wording.percent(catalogue.constants.provisional_below_coverage if catalogue is not None else 0.0)
    if coverage <= 0:
        return say(
            "The answers so far cover nothing of what is asked about habits; from {enough} on, and with the number of "
            "people known, a plan is named.",
            enough=enough,
        )
    return say(
        "The answers so far cover {share} of what is asked about habits; from {enough} on, and with the number of "
        "people known, a plan is named.",
        share=wording.percent(coverage),
        enough=enough,
    )
