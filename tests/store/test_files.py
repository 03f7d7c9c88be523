"""``.readiness`` files: what is written reads back as the same assessment."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bank import bank, habit, number, text, ticks
from tests.shipped import BANK, CATALOGUE, EXPECTED, example
from tests.strategies import random_answer
from wizard.catalog.assessments import read_assessment
from wizard.domain import overlay
from wizard.domain.answers import EVIDENCE, NOT_APPLICABLE, UNKNOWN, Answer, answered
from wizard.domain.assessment import Assessment, Client
from wizard.domain.catalogue import CONSTANT_IDS
from wizard.domain.errors import InputError
from wizard.domain.frozen import freeze
from wizard.domain.price_book import PlanBook, PriceBook
from wizard.domain.prices import Offer
from wizard.store.atomic import write_atomic
from wizard.store.files import as_bytes, as_json

SAVED = dt.datetime(2026, 10, 1, 9, 30, tzinfo=dt.UTC)
EVERY_KIND = bank(habit("single"), ticks("multi", {"x": 0.5, "y": 0.5}), number("number"), text("text"))
PRINTABLE = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\u202d\u202e\ufffe\uffff")
LINE, TEXT = st.text(PRINTABLE, max_size=40), st.text(PRINTABLE | st.just("\n"), max_size=80)
CLIENTS = st.builds(Client, LINE, LINE, LINE, LINE, st.lists(LINE, max_size=3).map(tuple), LINE, TEXT)


def back(folder, assessment, questions=BANK):
    """Return an assessment as it reads after it was written."""
    file = folder / "kept.readiness"
    write_atomic(file, as_bytes(as_json(assessment, questions, CATALOGUE, SAVED)))
    return read_assessment(file, questions, CATALOGUE)


def priced(assessment):
    """Return an assessment with the prices frozen that were in use when it was kept."""
    return replace(assessment, prices=freeze(CATALOGUE))


@st.composite
def answer_sheets(draw):
    """Draw answers in every state, some with a note and evidence."""
    chance = draw(st.randoms(use_true_random=False))
    found = {}
    for question in BANK.questions:
        if chance.random() < 0.5:
            plain = random_answer(question, chance)
            found[question.id] = Answer(plain.state, plain.value, draw(TEXT), draw(st.sampled_from((None, *EVIDENCE))))
    return found


@settings(max_examples=40)
@given(answers=answer_sheets(), client=CLIENTS, mode=st.sampled_from(["full", "quick"]))
def test_any_assessment_comes_back_the_same(tmp_path_factory, answers, client, mode):
    kept = Assessment(client, answers, mode, {"gap_price": 2.5, "caught_up_later": 0})

    assert back(tmp_path_factory.mktemp("kept"), kept) == priced(kept)


@pytest.mark.parametrize("name", EXPECTED)
def test_an_example_comes_back_the_same(tmp_path, name):
    assert back(tmp_path, example(name)) == priced(example(name))


@pytest.mark.parametrize("evidence", [None, *EVIDENCE])
@pytest.mark.parametrize(
    "note", ["", "Seen by Ana \u2013 \u6b6f\u79d1 \U0001f9b7", "two\nlines", '"quoted" \\ <b>&amp;']
)
@pytest.mark.parametrize("plain", [answered("half"), UNKNOWN, NOT_APPLICABLE], ids=["value", "unknown", "n/a"])
def test_every_state_keeps_its_note_and_evidence(tmp_path, plain, note, evidence):
    kept = Assessment(Client("Sample"), {"single": Answer(plain.state, plain.value, note, evidence)})

    assert back(tmp_path, kept, EVERY_KIND) == priced(kept)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("single", "good"),
        ("multi", ("x", "y")),
        ("multi", ("y",)),
        ("number", 0),
        ("number", 25),
        ("number", 2.5),
        ("number", 0.1),
        ("text", ""),
        ("text", "\u6b6f\u79d1"),
    ],
)
def test_a_value_comes_back_of_the_same_kind(tmp_path, question, value):
    found = back(tmp_path, Assessment(Client("Sample"), {question: answered(value)}), EVERY_KIND).answers[question]

    assert (found.value, type(found.value)) == (value, type(value))


def test_the_four_states_stay_four(tmp_path):
    answers = {"single": UNKNOWN, "multi": NOT_APPLICABLE, "number": answered(0)}

    found = back(tmp_path, Assessment(Client("Sample"), answers), EVERY_KIND)

    assert [found.answers.get(question, "unanswered") for question in EVERY_KIND.by_id] == [
        UNKNOWN, NOT_APPLICABLE, answered(0), "unanswered",
    ]  # fmt: skip


def test_an_assessment_without_a_name_comes_back_too(tmp_path):
    assert back(tmp_path, Assessment(Client(), {})) == priced(Assessment(Client(), {}))


def test_answers_to_hidden_questions_are_kept(tmp_path):
    kept = Assessment(Client("Sample"), {"e_inhouse": answered("nobody"), "e_inhouse_cover": answered("partner")})

    assert back(tmp_path, kept).answers == kept.answers


def test_assumptions_come_back_exactly(tmp_path):
    kept = Assessment(Client("Sample"), {}, "full", {"caught_up_later": 0.4, "incident_cap_hours": 40})

    assert back(tmp_path, kept).assumptions == kept.assumptions
    assert set(kept.assumptions) <= set(CONSTANT_IDS)


def test_a_file_tells_which_bank_was_asked_and_how():
    found = as_json(Assessment(Client("Sample"), {"u_os": UNKNOWN}), BANK, CATALOGUE, SAVED)

    assert found["bank"] == {"id": BANK.id, "version": BANK.version, "hash": BANK.fingerprint}
    assert found["questions"] == {"u_os": BANK.by_id["u_os"].text}
    assert found["saved"] == "2026-10-01T09:30:00+00:00"


def test_a_file_keeps_the_prices_it_was_made_with():
    found = as_json(Assessment(Client("Sample"), {}), BANK, CATALOGUE, SAVED)["prices"]

    assert (found["id"], found["version"], found["book"]["currency"]) == (CATALOGUE.id, CATALOGUE.version, "USD")
    assert found["book"]["plans"]["complete"]["user"] == 125
    assert set(found["book"]["plans"]) == {plan.id for plan in CATALOGUE.plans}


def test_prices_stay_frozen_whatever_the_catalogue_costs_later():
    dearer = overlay.priced(CATALOGUE, PriceBook(plans={"complete": PlanBook(prices={"user": Decimal(140)})}))

    found = as_json(priced(Assessment(Client("Sample"), {})), BANK, dearer, SAVED)["prices"]

    assert found["book"]["plans"]["complete"]["user"] == 125


def test_what_was_agreed_comes_back(tmp_path):
    offer = Offer(4, {"watch": None, "seats": Decimal("2.5")}, {"loyal": Decimal("0.05"), "usual": None})

    assert back(tmp_path, Assessment(Client("Sample"), {}, offer=offer)).offer == offer


def test_a_file_is_plain_json_in_utf_8(tmp_path):
    write_atomic(
        tmp_path / "kept.readiness", as_bytes(as_json(Assessment(Client("\u6b6f\u79d1"), {}), BANK, None, SAVED))
    )

    raw = (tmp_path / "kept.readiness").read_bytes()

    assert "\u6b6f\u79d1".encode() in raw
    assert json.loads(raw)["format"] == 1


def test_an_assumption_in_another_currency_is_within_its_limits(tmp_path):
    yen = overlay.priced(CATALOGUE, PriceBook(currency="JPY", exchange=Decimal(150)), "Us")
    kept = Assessment(Client("Sample"), {}, assumptions={"gap_price": 210}, prices=freeze(yen))

    assert back(tmp_path, kept) == kept


@pytest.mark.parametrize("spoilt", [[], "x", 5, {"book": []}, {}, {"plans": {"complete": {"per_user": "125"}}}])
def test_prices_that_cannot_be_used_again_are_as_none_at_all(tmp_path, spoilt):
    content = as_json(Assessment(Client("Sample"), {}), BANK, CATALOGUE, SAVED)
    (tmp_path / "kept.readiness").write_text(json.dumps({**content, "prices": spoilt}), encoding="utf-8")

    if isinstance(spoilt, dict):
        assert read_assessment(tmp_path / "kept.readiness", BANK, CATALOGUE).prices is None
    else:
        with pytest.raises(InputError, match="'prices'"):
            read_assessment(tmp_path / "kept.readiness", BANK, CATALOGUE)
