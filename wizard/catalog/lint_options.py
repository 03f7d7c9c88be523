"""Judge the options of single-choice questions: points, labels and needs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from wizard.catalog.problems import doubtful, wrong
from wizard.domain.questions import SCORED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.errors import Problem
    from wizard.domain.questions import Bank, Option, Question

FEWEST = 2
PASTED_FROM = 3  # options; shorter lists are alike by chance
GENERIC_WORDS = 4  # labels up to this long ("Yes", "Every month or so") may well be shared


def lint_options(bank: Bank) -> Iterator[Problem]:
    """Yield what is doubtful about the options of each question."""
    for question in bank.questions:
        yield from _labels(question)
        yield from _without_meaning(question)
        if question.kind == "single" and 0 < len(question.options) < FEWEST:
            yield wrong(question, "there is only one option, so there is nothing to choose", "add the others")
        elif question.is_habit:
            yield from _points(question)
            yield from _needs(question)
    yield from _pasted(bank)


def _labels(question: Question) -> Iterator[Problem]:
    seen: set[str] = set()
    for option in question.options:
        label = _plain(option)
        if label in seen:
            what = f"the label {option.label!r} is there twice"
            yield wrong(question, what, "say how the two differ, or drop one", option.id)
        seen.add(label)


def _without_meaning(question: Question) -> Iterator[Problem]:
    scored = question.axis in SCORED
    pointed = [option for option in question.options if option.points is not None]
    if not scored and pointed:
        what = f"points have no meaning on the axis '{question.axis}'"
        yield doubtful(question, what, "leave them out", pointed[0].id)
    if scored and question.kind == "multi" and not any(option.points for option in question.options):
        yield wrong(
            question, "no option has points, so the answer never counts", 'give points, or use axis = "context"'
        )


def _points(question: Question) -> Iterator[Problem]:
    points = [option.points or 0.0 for option in question.options]
    if points and max(points) < 1:
        what = f"no option reaches 1.0 point, the best has {max(points):g}"
        yield wrong(question, what, "give the best option points = 1.0")
    if points and min(points) > 0:
        what = f"no option has 0 points, the weakest has {min(points):g}"
        yield wrong(question, what, "give the weakest option points = 0.0")
    for better, worse in pairwise(question.options):
        ahead, behind = better.points or 0.0, worse.points or 0.0
        if behind > ahead:
            what = f"{behind:g} points after '{better.id}' with {ahead:g}: the points do not fall in the order listed"
            yield wrong(question, what, "list the options from best to worst, or correct the points", worse.id)
        elif behind == ahead:
            what = f"{behind:g} points, the same as '{better.id}': the two answers make no difference"
            yield doubtful(question, what, "give them different points, or make them one option", worse.id)


def _needs(question: Question) -> Iterator[Problem]:
    ranked = sorted(question.options, key=lambda option: -(option.points or 0.0))
    for service in sorted(ranked[0].needs) if ranked else ():
        what = f"the best answer still calls for '{service}'"
        yield wrong(question, what, "the best option has no needs", ranked[0].id)
    for better, worse in pairwise(ranked):
        for service, severity in sorted(better.needs.items()):
            less = worse.needs.get(service, 0)
            if severity > less:
                what = (
                    f"it calls for '{service}' with severity {severity}, the worse '{worse.id}' with {less or 'none'}"
                )
                yield wrong(question, what, "let needs grow from better to worse answers", better.id)


def _pasted(bank: Bank) -> Iterator[Problem]:
    first: dict[frozenset[str], Question] = {}
    for question in bank.questions:
        labels = frozenset(_plain(option) for option in question.options)
        if len(labels) < PASTED_FROM or all(len(label.split()) <= GENERIC_WORDS for label in labels):
            continue
        other = first.setdefault(labels, question)
        if other is not question:
            what = f"it has the same options as '{other.id}', as if they had been pasted"
            yield doubtful(question, what, "write options that answer this question")


def _plain(option: Option) -> str:
    return " ".join(option.label.casefold().split())
