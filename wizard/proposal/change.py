"""What would move the advice one plan down or up, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
        reach = f"from {brief.plan_name(low)} to {brief.plan_name(high)}"
        return Point(f"depending on them, the advice may move {reach}.", "Answers still open:")
    if brief.advice.find_out:
        return Point("however they turn out, the advice stays the same.", "Answers still open:")
    return None


def less_point(brief: Brief, step: Step) -> Point:
    """Say what would make less enough."""
    name = brief.plan_name(step.tier)
    if not step.change:
        return Point(f"no change of habits alone gets there. {_held(brief, step)}", f"{name} would be enough:")
    return Point(f"if {_became(step)}: {_targets(brief, step, best=True)}.", f"{name} would be enough")


def more_point(brief: Brief, step: Step) -> Point:
    """Say what would call for more."""
    name = brief.plan_name(step.tier)
    if not step.change:
        return Point(f"weaker habits alone would not do it. {_held(brief, step)}", f"{name} would pay:")
    return Point(f"if {_slipped(step)}: {_targets(brief, step, best=False)}.", f"{name} would pay")


def _became(step: Step) -> str:
    return (
        "this became true"
        if len(step.change) == 1
        else f"these {wording.spelled(len(step.change), 'thing')} became true"
    )


def _slipped(step: Step) -> str:
    return "this slipped" if len(step.change) == 1 else f"these {wording.spelled(len(step.change), 'thing')} slipped"


def _held(brief: Brief, step: Step) -> str:
    if not step.blocked_by:
        return "Nothing that was asked about would move it."
    facts = [brief.short_and_said(question) for question in step.blocked_by]
    verb = "What decides is" if len(facts) == 1 else "What decides are these facts together"
    return f"{verb}: {_semicolons(facts, 5)}."


def _targets(brief: Brief, step: Step, *, best: bool) -> str:
    wanted = []
    for question_id in step.change:
        question = brief.question(question_id)
        if question is not None and question.options:
            option = question.best() if best else question.weakest()
            wanted.append(f"{question.name} ({wording.inside(option.label)})")
    return _semicolons(wanted, 4)


def _semicolons(items: list[str], most: int) -> str:
    shown = items if len(items) <= most else [*items[: most - 1], f"and {len(items) - most + 1} more"]
    return "; ".join(shown)
