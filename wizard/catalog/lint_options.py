"""Judge the options of single-choice questions: points, labels and needs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from wizard.catalog.problems import doubtful, wrong
from wizard.domain.language import say
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
            what = say("there is only one option, so there is nothing to choose")
            yield wrong(question, what, say("add the others"))
        elif question.is_habit:
            yield from _points(question)
            yield from _needs(question)
    yield from _pasted(bank)


def _labels(question: Question) -> Iterator[Problem]:
    seen: set[str] = set()
    for option in question.options:
        label = _plain(option)
        if label in seen:
            what = say("the label {label} is there twice", label=repr(option.label))
            yield wrong(question, what, say("say how the two differ, or drop one"), option.id)
        seen.add(label)


def _without_meaning(question: Question) -> Iterator[Problem]:
    scored = question.axis in SCORED
    pointed = [option for option in question.options if option.points is not None]
    if not scored and pointed:
        what = say("points have no meaning on the axis '{axis}'", axis=question.axis)
        yield doubtful(question, what, say("leave them out"), pointed[0].id)
    if scored and question.kind == "multi" and not any(option.points for option in question.options):
        remedy = say('give points, or use axis = "context"')
        yield wrong(question, say("no option has points, so the answer never counts"), remedy)


def _points(question: Question) -> Iterator[Problem]:
    points = [option.points or 0.0 for option in question.options]
    if points and max(points) < 1:
        what = say("no option reaches 1.0 point, the best has {number}", number=format(max(points), "g"))
        yield wrong(question, what, say("give the best option points = 1.0"))
    if points and min(points) > 0:
        what = say("no option has 0 points, the weakest has {number}", number=format(min(points), "g"))
        yield wrong(question, what, say("give the weakest option points = 0.0"))
    for better, worse in pairwise(question.options):
        ahead, behind = better.points or 0.0, worse.points or 0.0
        if behind > ahead:
            what = say(
                "{number} points after '{option}' with {more}: the points do not fall in the order listed",
                number=format(behind, "g"),
                option=better.id,
                more=format(ahead, "g"),
            )
            yield wrong(question, what, say("list the options from best to worst, or correct the points"), worse.id)
        elif behind == ahead:
            what = say(
                "{number} points, the same as '{option}': the two answers make no difference",
                number=format(behind, "g"),
                option=better.id,
            )
            yield doubtful(question, what, say("give them different points, or make them one option"), worse.id)


def _needs(question: Question) -> Iterator[Problem]:
    ranked = sorted(question.options, key=lambda option: -(option.points or 0.0))
    for service in sorted(ranked[0].needs) if ranked else ():
        what = say("the best answer still calls for '{service}'", service=service)
        yield wrong(question, what, say("the best option has no needs"), ranked[0].id)
    for better, worse in pairwise(ranked):
        for service, severity in sorted(better.needs.items()):
            if severity > worse.needs.get(service, 0):
                what = _shrinking(service, severity, worse)
                yield wrong(question, what, say("let needs grow from better to worse answers"), better.id)


def _shrinking(service: str, severity: int, worse: Option) -> str:
    less = worse.needs.get(service, 0)
    if less:
        return say(
            "it calls for '{service}' with severity {number}, the worse '{option}' with {less}",
            service=service,
            number=severity,
            option=worse.id,
            less=less,
        )
    return say(
        "it calls for '{service}' with severity {number}, the worse '{option}' with none",
        service=service,
        number=severity,
        option=worse.id,
    )


def _pasted(bank: Bank) -> Iterator[Problem]:
    first: dict[frozenset[str], Question] = {}
    for question in bank.questions:
        labels = frozenset(_plain(option) for option in question.options)
        if len(labels) < PASTED_FROM or all(len(label.split()) <= GENERIC_WORDS for label in labels):
            continue
        other = first.setdefault(labels, question)
        if other is not question:
            what = say("it has the same options as '{question}', as if they had been pasted", question=other.id)
            yield doubtful(question, what, say("write options that answer this question"))


def _plain(option: Option) -> str:
    return " ".join(option.label.casefold().split())
