"""One assessment while it is filled in: what goes in, what is refused, what is kept."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bank import bank, habit, number, text, ticks
from tests.shipped import BANK, CATALOGUE, TODAY, example
from tests.strategies import random_value
from wizard.app import pricing
from wizard.app.library import write_file
from wizard.app.session import Session
from wizard.catalog.assessments import read_assessment
from wizard.domain.answers import NOT_APPLICABLE, UNKNOWN, Answer, answered
from wizard.domain.assessment import Assessment, Client
from wizard.domain.conditions import Leaf
from wizard.domain.errors import InputError

KINDS = bank(
    habit("parent"),
    habit("child", show_if=Leaf("parent", "is", "good")),
    ticks("several", {"x": 0.5, "y": 0.5}),
    number("count", minimum=0, maximum=100),
    text("remark"),
    habit("sure", allow_unknown=False, not_applicable=None),
)


@pytest.fixture
def kept():
    """Every assessment that was handed over to be kept, in order."""
    return []


@pytest.fixture
def session(kept):
    return Session(KINDS, None, Assessment(Client("Sample"), {}), TODAY, kept.append)


def test_a_recorded_answer_stands(session):
    session.record("parent", "half")

    assert session.answer_to("parent") == answered("half")
    assert session.standings["parent"].points == 0.5


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("parent", "good"),
        ("several", ("x", "y")),
        ("several", ("none",)),
        ("count", 0),
        ("count", 99.5),
        ("remark", "So"),
    ],
)
def test_a_value_of_the_right_kind_is_taken(session, question, value):
    session.record(question, value)

    assert session.answer_to(question).value == value


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("parent", "best"),
        ("parent", "Good"),
        ("parent", 1),
        ("parent", ("good",)),
        ("several", "x"),
        ("several", ()),
        ("several", ("x", "x")),
        ("several", ("x", "none")),
        ("several", ("z",)),
        ("count", "3"),
        ("count", True),
        ("count", -1),
        ("count", 10**12),
        ("count", math.nan),
        ("count", math.inf),
        ("remark", 3),
        ("remark", "x" * 2001),
    ],
)
def test_a_value_that_does_not_fit_is_refused_and_nothing_changes(session, kept, question, value):
    with pytest.raises(InputError, match=f"question '{question}'"):
        session.record(question, value)

    assert (session.answer_to(question), kept) == (None, [])


def test_unknown_and_not_applicable_are_two_answers(session):
    session.mark_unknown("parent")
    session.mark_not_applicable("count")

    assert (session.answer_to("parent"), session.answer_to("count")) == (UNKNOWN, NOT_APPLICABLE)


@pytest.mark.parametrize("mark", [Session.mark_unknown, Session.mark_not_applicable])
def test_a_state_the_question_does_not_allow_is_refused(session, mark):
    with pytest.raises(InputError, match="is not allowed here"):
        mark(session, "sure")


def test_a_forgotten_answer_is_unanswered_again(session):
    session.record("parent", "half")
    session.forget("parent")

    assert session.answer_to("parent") is None
    assert session.standings["parent"].status == "unanswered"


def test_forgetting_what_nobody_answered_changes_nothing(session, kept):
    session.forget("parent")

    assert kept == []


def test_a_note_and_evidence_stand_beside_an_answer(session):
    session.record("parent", "half")
    session.annotate("parent", "showed us the console", "seen")

    assert session.answer_to("parent") == Answer("answered", "half", "showed us the console", "seen")


def test_a_note_stays_when_the_answer_changes(session):
    session.record("parent", "half")
    session.annotate("parent", "asked twice", "said")
    session.record("parent", "good")

    assert session.answer_to("parent") == Answer("answered", "good", "asked twice", "said")


def test_a_note_can_be_taken_away(session):
    session.record("parent", "half")
    session.annotate("parent", "asked twice", "said")
    session.annotate("parent", "", None)

    assert session.answer_to("parent") == answered("half")


def test_hidden_answers_are_kept_and_come_back(session):
    session.record("parent", "good")
    session.record("child", "half")
    session.record("parent", "bad")
    hidden = session.standings["child"]
    session.record("parent", "good")

    assert (hidden.status, session.answer_to("child")) == ("hidden", answered("half"))
    assert session.standings["child"].value == "half"


def test_each_change_is_handed_over_to_be_kept(session, kept):
    session.record("parent", "good")
    session.mark_unknown("count")
    session.set_client(Client("Another"))

    assert [len(one.answers) for one in kept] == [1, 2, 2]
    assert kept[-1] == session.assessment


def test_the_same_answer_again_is_no_change(session, kept):
    session.record("parent", "good")
    session.record("parent", "good")

    assert len(kept) == 1


def test_the_standings_are_new_when_the_change_is_handed_over():
    seen = []
    session = Session(
        KINDS, None, Assessment(Client(), {}), TODAY, lambda _: seen.append(session.standings["child"].status)
    )

    session.record("parent", "bad")

    assert seen == ["hidden"]


def test_a_question_that_is_not_there_is_a_mistake_of_the_program(session):
    with pytest.raises(KeyError):
        session.record("nowhere", "good")


# Where one stands


def test_missing_are_the_shown_questions_nobody_answered(session):
    session.record("parent", "bad")
    session.mark_unknown("count")

    assert [question.id for question in session.missing()] == ["several", "remark", "sure"]


def test_a_section_tells_how_far_it_is(session):
    states = [session.sections()[0].progress]
    for question, value in (("parent", "bad"), ("several", ("x",)), ("count", 1), ("remark", ""), ("sure", "good")):
        session.record(question, value)
        states.append(session.sections()[0].progress)
    session.mark_unknown("parent")
    session.record("child", "good")
    states.append(session.sections()[0].progress)

    assert states == ["untouched", "partly", "partly", "partly", "partly", "done", "unsure"]


def test_a_section_with_nothing_to_ask_is_not_listed():
    session = Session(BANK, CATALOGUE, Assessment(Client(), {"e_cloud": answered(("none",))}), TODAY)

    assert "cloud" not in [state.id for state in session.sections()]


def test_a_quick_session_asks_twelve_questions():
    session = Session(BANK, CATALOGUE, Assessment(Client(), {}, "quick"), TODAY)

    assert len(session.missing()) == 12


def test_a_session_gives_the_advice_of_its_assessment():
    session = Session(BANK, CATALOGUE, example("lawfirm18"), TODAY)

    assert session.advice().recommendation.tier == "comprehensive"
    assert session.advice(costs=False).costs is None


# Whatever was typed, the draft opens again

PASTED = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)
LONG = st.just("x" * 5000)


@settings(max_examples=40)
@given(PASTED | LONG, PASTED | LONG)
def test_what_is_typed_never_keeps_a_draft_from_opening(tmp_path_factory, line, note):
    session = Session(BANK, CATALOGUE, Assessment(Client(), {}), TODAY)
    session.set_client(Client(line, line, line, line, (line, line), line, note))
    session.mark_unknown("u_os")
    session.annotate("u_os", note, "said")
    target = tmp_path_factory.mktemp("drafts") / "draft.readiness"

    write_file(target, "", session.assessment)

    assert read_assessment(target, BANK, CATALOGUE) == pricing.kept(session.assessment, CATALOGUE)


@settings(max_examples=40)
@given(st.randoms(use_true_random=False))
def test_what_a_session_takes_a_file_takes_too(tmp_path_factory, chance):
    session = Session(BANK, CATALOGUE, Assessment(Client("Sample"), {}), TODAY)
    for question in BANK.questions:
        session.record(question.id, random_value(question, chance))
    target = tmp_path_factory.mktemp("drafts") / "draft.readiness"

    write_file(target, "", session.assessment)

    assert read_assessment(target, BANK, CATALOGUE) == pricing.kept(session.assessment, CATALOGUE)
