"""The advice in plain words, short enough to be read aloud; as plain text, or formatted for a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.app.summary_plan import FEW, no_plan, plan_parts
from wizard.domain.language import say
from wizard.proposal.brief import Brief
from wizard.proposal.progress_pages import notes, progress_sentence, service_called
from wizard.proposal.wording import inside, listing, points

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizard.app.summary_plan import LadderTable
    from wizard.domain.assessment import Advice
    from wizard.domain.progress import AnswerStep, Past
    from wizard.domain.scoring import ScoreCard


def summary(advice: Advice, past: Past | None = None) -> str:
    """Return what a salesperson could say across the table, and what changed since an earlier assessment."""
    name = title(advice)
    changed = [] if past is None else [_changed(advice, past)]
    return "\n\n".join([f"{name}\n{'=' * len(name)}", *changed, *(str(part) for part in parts(advice))]) + "\n"


def title(advice: Advice) -> str:
    """Name whom the advice is for."""
    return advice.assessment.client.name or say("This business")


def parts(advice: Advice) -> Iterator[str | LadderTable]:
    """Yield the paragraphs below the title; a line that starts with "  - " is a point of a list."""
    for part in _parts(advice):
        if part:
            yield part


def _parts(advice: Advice) -> Iterator[str | LadderTable]:
    yield "\n".join((_readiness(advice), _exposure(advice.exposure)))
    found = advice.recommendation
    if found is None or found.tier is None:
        yield no_plan(advice)
    else:
        yield from plan_parts(advice, found)
    if advice.find_out:
        names = [advice.bank.by_id[question].name for question in advice.find_out]
        yield say("Still to find out: {questions}.", questions=listing(names, FEW + 2))
    yield from _own_words(advice)


def _changed(advice: Advice, past: Past) -> str:
    brief = Brief(advice, "report", None)
    lines = [progress_sentence(past, advice)]
    if past.steps.better:
        lines.append(say("Better: {questions}.", questions=_short(brief, past.steps.better)))
    if past.steps.worse:
        lines.append(say("Worse: {questions}.", questions=_short(brief, past.steps.worse)))
    if past.steps.closed:
        lines.append(say("Closed: {gaps}.", gaps=_services(brief, past, past.steps.closed)))
    if past.steps.opened:
        lines.append(say("New: {gaps}.", gaps=_services(brief, past, past.steps.opened)))
    return "\n".join([*lines, *notes(brief, past)])


def _short(brief: Brief, steps: Sequence[AnswerStep]) -> str:
    return listing([brief.short(step.question) for step in steps], FEW + 2)


def _services(brief: Brief, past: Past, services: Sequence[str]) -> str:
    return listing([service_called(brief, past, service) for service in services], FEW + 2)


def _readiness(advice: Advice) -> str:
    card = advice.readiness
    if card.score is None:
        return say("Readiness: not assessed, no habit has been answered yet.")
    if card.early and card.so_far is not None:
        return say(
            "Readiness: about {score} of 100 on what was asked so far, usually a little too rosy{range}.",
            score=points(card.so_far),
            range=_between(card),
        )
    score, between = points(card.score), _between(card)
    if card.band is None:
        text = say("Readiness {score} of 100{range}.", score=score, range=between)
    else:
        text = say(
            "Readiness {score} of 100{range}, {band}: {meaning}",
            score=score,
            range=between,
            band=card.band.title,
            meaning=card.band.plain,
        )
    # Translators: what holds the score back, one of several, and the questions or areas that do
    held = [
        say("{reason} ({names})", reason=inside(item.why), names=listing(item.names, FEW)) for item in card.held_back_by
    ]
    return " ".join([text, say("Held back by: {reasons}.", reasons="; ".join(held))]) if held else text


def _exposure(card: ScoreCard) -> str:
    if card.score is None:
        return say("At stake: not assessed.")
    score, between = points(card.score), _between(card)
    if card.band is None:
        return say("At stake {score} of 100{range}.", score=score, range=between)
    return say("At stake {score} of 100{range}, {band}.", score=score, range=between, band=card.band.title)


def _between(card: ScoreCard) -> str:
    low, high = card.low, card.high
    if low is None or high is None or points(low) == points(high):
        return ""
    # Translators: the {range} right after "41 of 100", where there is one; it begins with a space
    return say(" (between {low} and {high}, because some answers are open)", low=points(low), high=points(high))


def _own_words(advice: Advice) -> Iterator[str]:
    changed = (
        [] if advice.catalogue is None else [figure.title for figure in advice.catalogue.figures if figure.changed]
    )
    if changed:
        yield say("Assumptions changed for this assessment: {assumptions}.", assumptions=listing(changed, FEW + 2))
    yield say(
        "Amounts are estimates to two digits; every assumption is listed with its source in the JSON and the PDF."
    )
