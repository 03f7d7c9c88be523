"""Judge a bank and a catalogue together: what one names, the other must have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.catalog.problems import wrong
from wizard.catalog.spelling import nearest
from wizard.domain.errors import Problem
from wizard.domain.language import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank, Question

COUNTED = ("number", "money")


def lint_needs(bank: Bank, catalogue: Catalogue) -> list[Problem]:
    """Return each need for a service that the catalogue does not have, once for each option."""
    return [problem for question in bank.questions for problem in _needs(question, catalogue)]


def lint_questions(bank: Bank, catalogue: Catalogue) -> list[Problem]:
    """Return where a catalogue counts on questions or options that this bank does not have.

    A bank without needs is not meant for a catalogue, so nothing is missing from it.
    """
    if not bank.has_needs:
        return []
    return [*_incidents(bank, catalogue), *_maps(bank, catalogue), *_rules(bank, catalogue)]


def _needs(question: Question, catalogue: Catalogue) -> Iterator[Problem]:
    named = [(option.id, service) for option in question.options for service in option.needs]
    named += [("", service) for threshold in question.needs_at for service in threshold.needs]
    for option, service in named:
        if service not in catalogue.services:
            what = say(
                "it needs '{service}', which the catalogue '{catalogue}' does not have",
                service=service,
                catalogue=catalogue.id,
            )
            yield wrong(question, what, nearest(service, catalogue.services), option)


def _incidents(bank: Bank, catalogue: Catalogue) -> Iterator[Problem]:
    for kind in catalogue.incidents:
        question = bank.by_id.get(kind.question)
        if question is None:
            what = say(
                "incident '{id}': there is no question '{question}' in the bank '{bank}'",
                id=kind.id,
                question=kind.question,
                bank=bank.id,
            )
            yield Problem(what, nearest(kind.question, bank.by_id), "incidents.toml", warning=True)
        elif question.kind not in COUNTED:
            what = say(
                "incident '{id}': '{question}' is of kind '{kind}' and cannot be counted",
                id=kind.id,
                question=question.id,
                kind=question.kind,
            )
            yield Problem(what, say("name a question that is answered with a number"), "incidents.toml")


def _maps(bank: Bank, catalogue: Catalogue) -> Iterator[Problem]:
    for key, values in catalogue.maps.items():
        question = bank.by_cost_key.get(key)
        if question is None:
            what = say("map '{id}': no question of the bank '{bank}' has this cost_key", id=key, bank=bank.id)
            yield Problem(what, nearest(key, bank.by_cost_key), "maps.toml", warning=True)
            continue
        options = {option.id for option in question.options}
        for option in sorted(options.difference(values)):
            what = say(
                "map '{id}': there is no value for the option '{option}' of '{question}'",
                id=key,
                option=option,
                question=question.id,
            )
            yield Problem(what, say("add {option} = ... to its values", option=option), "maps.toml")
        for option in sorted(set(values) - options):
            what = say("map '{id}': '{question}' has no option '{option}'", id=key, question=question.id, option=option)
            yield Problem(what, nearest(option, options), "maps.toml")


def _rules(bank: Bank, catalogue: Catalogue) -> Iterator[Problem]:
    rules = catalogue.rules
    for name, question_id, answers in (
        ("contract", rules.contract_question, rules.contract_answers),
        ("own_it", rules.own_it_question, rules.own_it_answers),
    ):
        question = bank.by_id.get(question_id)
        if question is None:
            what = say(
                "rule '{id}': there is no question '{question}' in the bank '{bank}'",
                id=name,
                question=question_id,
                bank=bank.id,
            )
            yield Problem(what, nearest(question_id, bank.by_id), "assumptions.toml", warning=True)
            continue
        options = [option.id for option in question.options]
        for answer in sorted(answers.difference(options)):
            what = say(
                "rule '{id}': '{question}' has no option '{option}'", id=name, question=question.id, option=answer
            )
            yield Problem(what, nearest(answer, options), "assumptions.toml")
