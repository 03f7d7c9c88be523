"""What changed between two question banks, question by question, and what a change would cost an assessment.

Questions and options are matched by their ids: one with another id is another
one, whatever it says. Texts are compared as they are written, and told in the language spoken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from wizard.domain.answers import misfits
from wizard.domain.language import say_in
from wizard.domain.questions import Band, Cap, Dimension

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.answers import AnswerSheet
    from wizard.domain.questions import Bank, Option, Question

ChangeKind = Literal[
    "added", "removed", "reworded", "option_added", "option_removed", "option_reworded", "points", "needs", "asked",
    "help", "rules", "service_added", "service_removed", "service", "covers",
]  # fmt: skip
HELP = ("short", "why", "find_out", "prompt", "ask", "good_reply", "unit", "default", "refs")
ASKED = (
    "section", "kind", "axis", "show_if", "quick", "quick_only", "allow_unknown", "not_applicable", "minimum",
    "maximum", "whole", "cost_key",
)  # fmt: skip
SCORE = ("dimension", "weight", "curve")


class BankChange(NamedTuple):
    """One thing that is not as it was.

    Attributes:
        question: the question's id; "" for the bank as a whole.
        name: what it is about, in the bank's words or what a translation makes of them.
        then, now: both states in a few words, where there are any.
    """

    kind: ChangeKind
    question: str
    name: str
    then: str = ""
    now: str = ""


Rule = Dimension | Band | Cap


class Loss(NamedTuple):
    """An answer that a bank cannot use: its question is gone, or no longer takes it."""

    question: str
    name: str
    gone: bool


def bank_changes(then: Bank, now: Bank) -> tuple[BankChange, ...]:
    """Return what changed: in the order of the new bank, then what is gone, then the rules of scoring."""
    found: list[BankChange] = []
    for question in now.questions:
        earlier = then.by_id.get(question.id)
        if earlier is None:
            found.append(BankChange("added", question.id, _name(question), now=say_in(question.id, question.text)))
        elif earlier != question:
            found += _question(earlier, question)
    gone = [question for question in then.questions if question.id not in now.by_id]
    found += [BankChange("removed", each.id, _name(each), then=say_in(each.id, each.text)) for each in gone]
    return (*found, *_rules(then, now))


def losses(answers: AnswerSheet, then: Bank, now: Bank) -> tuple[Loss, ...]:
    """Return the answers that fit one bank and do not fit another, in the order of the first."""
    found = []
    for question in then.questions:
        answer, later = answers.get(question.id), now.by_id.get(question.id)
        if answer is not None and not misfits(question, answer) and (later is None or misfits(later, answer)):
            found.append(Loss(question.id, _name(question), gone=later is None))
    return tuple(found)


def _question(then: Question, now: Question) -> Iterator[BankChange]:
    name = _name(now)
    if then.text != now.text:
        yield BankChange("reworded", now.id, name, say_in(then.id, then.text), say_in(now.id, now.text))
    yield from _options(then, now)
    if any(getattr(then, part) != getattr(now, part) for part in SCORE):
        yield BankChange("points", now.id, name, *_pair(then.weight, now.weight))
    if then.needs_at != now.needs_at:
        yield BankChange("needs", now.id, name)
    if any(getattr(then, part) != getattr(now, part) for part in ASKED):
        yield BankChange("asked", now.id, name)
    if any(getattr(then, part) != getattr(now, part) for part in HELP):
        yield BankChange("help", now.id, name)


def _options(then: Question, now: Question) -> Iterator[BankChange]:
    before, after = ({option.id: option for option in question.options} for question in (then, now))
    for option in now.options:
        earlier = before.get(option.id)
        if earlier is None:
            yield BankChange("option_added", now.id, _name(now), now=say_in(now.id, option.label))
        elif earlier != option:
            yield from _option(now, earlier, option)
    for option in then.options:
        if option.id not in after:
            yield BankChange("option_removed", now.id, _name(now), then=say_in(then.id, option.label))


def _option(question: Question, then: Option, now: Option) -> Iterator[BankChange]:
    name, before, after = _name(question), say_in(question.id, then.label), say_in(question.id, now.label)
    about = f"{name}: {after}"
    if then.label != now.label:
        yield BankChange("option_reworded", question.id, name, before, after)
    if then.points != now.points:
        yield BankChange("points", question.id, about, *_pair(then.points, now.points))
    if then.needs != now.needs or then.exclusive != now.exclusive:
        yield BankChange("needs", question.id, about, _needs(then), _needs(now))


def _name(question: Question) -> str:
    return say_in(question.id, question.name)


def _rules(then: Bank, now: Bank) -> Iterator[BankChange]:
    earlier, later = _named_rules(then), _named_rules(now)
    for key in {**earlier, **later}:
        before, after = earlier.get(key), later.get(key)
        if before != after:
            yield BankChange("rules", "", _title(after or before), _figure(before), _figure(after))


def _named_rules(bank: Bank) -> dict[tuple[str, str, str], Rule]:
    rules: tuple[Rule, ...] = (*bank.dimensions, *bank.bands, *bank.caps)
    return {(type(rule).__name__, getattr(rule, "axis", ""), rule.id): rule for rule in rules}


def _title(rule: Rule | None) -> str:
    match rule:
        case Dimension():
            return say_in(rule.id, rule.title)
        case Band():
            band = f"{rule.axis}.{rule.id}"
            return say_in(band, rule.title)
        case Cap():
            return say_in(rule.id, rule.why)
    return ""


def _figure(rule: Rule | None) -> str:
    match rule:
        case Dimension():
            return f"{rule.weight:g}"
        case Band():
            return f"{_title(rule)} < {rule.below:g}"
        case Cap():
            return f"{rule.max_band} < {rule.points_below or rule.dimension_below or 0:g}"
    return ""


def _pair(then: float | None, now: float | None) -> tuple[str, str]:
    same = then == now
    return ("", "") if same else (_number(then), _number(now))


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _needs(option: Option) -> str:
    return ", ".join(f"{service} {severity}" for service, severity in option.needs.items())
