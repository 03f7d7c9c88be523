"""What changed between two banks, and which answers a new one cannot use."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.bank import bank, habit, number, sheet, stake
from tests.shipped import BANK
from wizard.catalog.texts import bank_said
from wizard.catalog.tongues import tongue
from wizard.domain.answers import UNKNOWN
from wizard.domain.bank_changes import BankChange, Loss, bank_changes, losses
from wizard.domain.language import speaking
from wizard.domain.questions import Cap, Option

COPIES = habit("copies", needs={"bad": {"run": 3}}, weight=2.0)
BEFORE = bank(COPIES, stake("size"), number("crashes", minimum=0, maximum=99))


def with_options(**changes):
    """Return the copies with some options changed: fields by option id, ``None`` takes it out."""
    kept = [option for option in COPIES.options if changes.get(option.id, ()) is not None]
    return COPIES._replace(options=tuple(option._replace(**changes.get(option.id, {})) for option in kept))


def test_nothing_changed_is_nothing():
    assert bank_changes(BANK, BANK) == ()


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (COPIES._replace(text="New?"), ("reworded", "New?", "What about copies?", "New?")),
        (COPIES._replace(weight=3.0), ("points", "What about copies?", "2", "3")),
        (COPIES._replace(why="Because"), ("help", "What about copies?", "", "")),
        (COPIES._replace(allow_unknown=False), ("asked", "What about copies?", "", "")),
        (with_options(half={"points": 0.7}), ("points", "What about copies?: Half", "0.5", "0.7")),
        (with_options(half={"label": "Some"}), ("option_reworded", "What about copies?", "Half", "Some")),
        (with_options(half=None), ("option_removed", "What about copies?", "Half", "")),
        (with_options(bad={"needs": {"run": 2}}), ("needs", "What about copies?: Bad", "run 3", "run 2")),
        (
            COPIES._replace(options=(*COPIES.options, Option("new", "New", 0.0))),
            ("option_added", "What about copies?", "", "New"),
        ),
    ],
)
def test_a_change_of_a_question_is_named(question, expected):
    kind, *rest = expected

    found = bank_changes(BEFORE, bank(question, *BEFORE.questions[1:]))

    assert found == (BankChange(kind, "copies", *rest),)


def test_what_has_a_translation_is_told_in_it_and_what_was_written_anew_as_written():
    own = bank(BANK.by_id["k_copies"]._replace(text="New?"))

    with speaking(tongue("de")):
        told = bank_changes(bank(BANK.by_id["k_copies"]), own)
    question = bank_said(BANK, tongue("de").pgettext).by_id["k_copies"]
    assert told == (BankChange("reworded", "k_copies", question.name, question.text, "New?"),)


def test_questions_come_and_go():
    after = bank(stake("size"), number("crashes", minimum=0, maximum=99), habit("new"))

    assert [(change.kind, change.question) for change in bank_changes(BEFORE, after)] == [
        ("added", "new"),
        ("removed", "copies"),
    ]


def test_the_rules_of_scoring_are_told():
    after = replace(BEFORE, caps=(Cap("low", "fair", "One area is weak", dimension_below=40),))
    after = replace(after, dimensions=(after.dimensions[0]._replace(weight=5.0), *after.dimensions[1:]))

    assert bank_changes(BEFORE, after) == (
        BankChange("rules", "", "Care", "1", "5"),
        BankChange("rules", "", "One area is weak", "", "fair < 40"),
    )


def test_answers_that_would_be_lost_are_named():
    after = bank(with_options(half=None), number("crashes", minimum=0, maximum=9))
    answers = sheet(copies="half", size="some", crashes=10)

    assert losses(answers, BEFORE, after) == (
        Loss("copies", "What about copies?", gone=False),
        Loss("size", "What about size?", gone=True),
        Loss("crashes", "What about crashes?", gone=False),
    )


def test_answers_that_still_fit_are_not_lost():
    after = bank(with_options(half=None), stake("size"), number("crashes", minimum=0, maximum=9))

    assert losses(sheet(copies="good", size="?", crashes=9), BEFORE, after) == ()
    assert losses({"size": UNKNOWN}, BEFORE, bank(stake("size", allow_unknown=False))) == (
        Loss("size", "What about size?", gone=False),
    )
