"""What would move the advice one plan down or up, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say, say_many
from wizard.proposal import wording
from wizard.proposal.blocks import Point

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.plans import Step
    from wizard.proposal.brief import Brief


def change_points(brief: Brief) -> Iterator[Point]:
    """Yield a point for less, one for more, and one for what is not known."""
    advice = brief.advice.recommendation
    if advice is None:
        return
    if advice.one_down is not None:
        yield less_point(brief, advice.one_down)
    if advice.one_up is not None:
        yield more_point(brief, advice.one_up)
    rest = open_point(brief)
    if rest is not None:
        yield rest


def open_point(brief: Brief) -> Point | None:
    """Say how far the advice may move with the answers that are still open; nothing where none is."""
    low, high = brief.advice.recommendation.range if brief.advice.recommendation is not None else ("", "")
    if low != high:
        text = say(
            "depending on them, the advice may move from {lower_plan} to {higher_plan}.",
            lower_plan=brief.plan_name(low),
            higher_plan=brief.plan_name(high),
        )
        return Point(text, say("Answers still open:"))
    if brief.advice.find_out:
        return Point(say("however they turn out, the advice stays the same."), say("Answers still open:"))
    return None


def less_point(brief: Brief, step: Step) -> Point:
    """Say what would make less enough."""
    name = brief.plan_name(step.tier)
    if not step.change:
        return Point(_held(brief, step), say("Better habits alone would not make {plan} enough.", plan=name))
    # Translators: goes on with the text "if this became true: ..."
    return Point(_became(brief, step), say("{plan} would be enough", plan=name))


def more_point(brief: Brief, step: Step) -> Point:
    """Say what would call for more."""
    name = brief.plan_name(step.tier)
    if not step.change:
        strong = say("Weaker habits alone would not make {plan} worth its price.", plan=name)
        return Point(_held(brief, step), strong)
    # Translators: goes on with the text "if this slipped: ..."
    return Point(_slipped(brief, step), say("{plan} would be worth its price", plan=name))


def _became(brief: Brief, step: Step) -> str:
    number = len(step.change)
    return say_many(
        "if this became true: {habits}.",
        "if these {things} became true: {habits}.",
        number,
        things=wording.spelled(number, "thing"),
        habits=_targets(brief, step, best=True),
    )


def _slipped(brief: Brief, step: Step) -> str:
    number = len(step.change)
    return say_many(
        "if this slipped: {habits}.",
        "if these {things} slipped: {habits}.",
        number,
        things=wording.spelled(number, "thing"),
        habits=_targets(brief, step, best=False),
    )


def _held(brief: Brief, step: Step) -> str:
    if not step.blocked_by:
        return say("Nothing that was asked about would move it.")
    facts = [brief.short_and_said(question) for question in step.blocked_by]
    return say_many(
        "What decides is: {facts}.",
        "What decides are these facts together: {facts}.",
        len(facts),
        facts=_semicolons(facts, 5),
    )


def _targets(brief: Brief, step: Step, *, best: bool) -> str:
    wanted = []
    for question_id in step.change:
        question = brief.question(question_id)
        if question is not None and question.options:
            option = question.best() if best else question.weakest()
            wanted.append(f"{question.name} ({wording.inside(option.label)})")
    return _semicolons(wanted, 4)


def _semicolons(items: list[str], most: int) -> str:
    if len(items) > most:
        # Translators: the end of a list with semicolons
        items = [*items[: most - 1], say("and {number} more", number=len(items) - most + 1)]
    return "; ".join(items)
