"""Other people's questionnaires, turned into banks: they must run, and their mistakes must be found.

The real ones are not ours to ship: where they lie beside the checkout, they
are converted here, and what should be found is worked out from the originals.
A small bank of our own with the same kinds of mistakes is tested in any case.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.catalog.peers import BANDS, dimensions, from_form, from_measures, from_points, scored
from wizard.assets import asset
from wizard.catalog.banks import load_bank
from wizard.catalog.catalogues import load_catalogue
from wizard.catalog.lint import check_path
from wizard.catalog.lint_bank import lint_bank
from wizard.catalog.lint_pair import lint_needs
from wizard.domain.answers import answered
from wizard.domain.flow import standings
from wizard.domain.scoring import score

PEERS = Path(__file__).resolve().parents[3] / "shared" / "peers"


def peer(name):
    """Return a questionnaire of somebody else's, if it lies beside the checkout."""
    file = PEERS / name
    if not file.is_file():
        pytest.skip(f"{file} is not there")
    return json.loads(file.read_text(encoding="utf-8"))


def labelled(problems, words):
    """Return the questions of the problems with those words in them."""
    return [problem.question for problem in problems if words in problem.what]


def total(bank, pick):
    """Return the readiness score when every question is answered by ``pick``."""
    sheet = {question.id: answered(pick(question).id) for question in bank.questions if question.kind == "single"}
    return score(bank, standings(bank, sheet), "readiness").score


# A bank of our own with the mistakes that real ones have


STEPS = ("Nobody has ever thought about it", "Somebody has written a few lines", "It is written and kept up to date")


def rising(points, labels=STEPS):
    """Return options with those points, the best first."""
    paired = enumerate(zip(labels, points, strict=True))
    return [{"id": f"o{place}", "label": label, "points": value} for place, (label, value) in paired][::-1]


def test_a_bank_with_the_mistakes_of_others_runs_and_is_found_out(write_bank):
    sections = {
        "rules": [
            scored("written", "rules", "Are there rules?", rising([0, 0.5, 1])),
            scored("told", "rules", "Do people know them?", rising([0, 0, 1], [STEPS[1], STEPS[2], STEPS[0]])),
        ],
        "copies": [
            scored("order", "copies", "Are there copies?", rising([0.5, 0.33, 1], ["None", "One", "Two"])),
            scored("modest", "copies", "Do they work?", rising([0, 0.5, 0.9], ["No", "Perhaps", "Yes"])),
        ],
    }
    bank = load_bank(write_bank(sections, dimensions=dimensions(sections), bands=BANDS))
    found = lint_bank(bank)
    assert labelled(found, "in the order listed") == ["order"]
    assert labelled(found, "no option has 0 points") == ["order"]
    assert labelled(found, "no option reaches 1.0") == ["modest"]
    assert labelled(found, "make no difference") == ["told"]
    assert labelled(found, "the same options as 'written'") == ["told"]
    assert 90 < total(bank, lambda question: question.best()) < 100


# Twenty questions with points from 0 to 100, listed from worst to best


def test_points_and_pasted_lists_of_a_real_questionnaire_are_found(write_bank):
    raw = peer("blacksmith/questions.json")["questions"]
    points = {question["id"]: [option["points"] for option in question["options"]] for question in raw}
    labels = {question["id"]: frozenset(option["option"] for option in question["options"]) for question in raw}
    found = check_path(from_points({"questions": raw}, write_bank))
    assert labelled(found, "in the order listed") == [name for name, row in points.items() if row != sorted(row)]
    assert labelled(found, "no option has 0 points") == [name for name, row in points.items() if min(row) > 0]
    assert set(labelled(found, "make no difference")) == {n for n, row in points.items() if len(set(row)) < len(row)}
    pasted = [name for place, name in enumerate(labels) if labels[name] in list(labels.values())[:place]]
    assert labelled(found, "as if they had been pasted") == pasted
    assert pasted


def test_a_real_questionnaire_gives_scores_for_all_its_mistakes(write_bank):
    bank = load_bank(from_points(peer("blacksmith/questions.json"), write_bank))
    assert total(bank, lambda question: question.best()) == 100
    assert 0 < total(bank, lambda question: question.weakest()) < 5


# Fifty questions in French, with measures to take and follow-ups below an answer


def test_measures_without_points_and_unknown_ones_are_found(write_bank):
    raw = peer("monaidecyber/referentiel.json")
    measures = peer("monaidecyber/mesures.json")
    bank = load_bank(from_measures(raw, write_bank))
    assert len(bank.questions) > 50
    shipped = load_catalogue(asset("catalogue"))
    service = next(iter(shipped.services.values()))
    theirs = replace(shipped, services={name: service._replace(id=name) for name in measures})
    named = {service for question in bank.questions for option in question.options for service in option.needs}
    assert {problem.what.split("'")[1] for problem in lint_needs(bank, theirs)} == named - set(measures)
    assert {problem.what.split("'")[1] for problem in lint_needs(bank, shipped)} == named
    flat = [
        question.id for question in bank.questions if question.is_habit and max(o.points for o in question.options) < 1
    ]
    assert labelled(lint_bank(bank), "no option reaches 1.0") == flat != []


def test_follow_ups_of_a_real_questionnaire_can_all_come_up(write_bank):
    bank = load_bank(from_measures(peer("monaidecyber/referentiel.json"), write_bank))
    assert sum(question.show_if is not None for question in bank.questions) >= 6
    assert labelled(lint_bank(bank), "can never be true") == []
    assert total(bank, lambda question: question.options[0]) > total(bank, lambda question: question.options[-1])


# A form whose questions appear one after the other


def test_a_form_with_conditions_is_read_and_can_be_walked(write_bank):
    bank = load_bank(from_form(peer("surveyjs/visibleIf_haveKids.json")["elements"], write_bank))
    assert labelled(lint_bank(bank), "can never be true") == []
    first, second, *rest = (question.id for question in bank.questions)
    shown = standings(bank, {first: answered("Yes"), second: answered(2)})
    assert [shown[name].shown for name in rest] == [True, True, *[False] * (len(rest) - 2)]


def test_a_quiz_becomes_plain_questions(write_bank):
    pages = peer("surveyjs/quiz_american_history.json")["pages"]
    folder = from_form([row for page in pages for row in page["elements"]], write_bank)
    found = check_path(folder)
    assert [problem for problem in found if not problem.warning and "space" not in problem.what] == []
    assert load_bank(folder).questions
