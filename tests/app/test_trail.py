"""Undo and redo of what a session changed, and the marks to come back to."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bank import bank, habit, number
from wizard.app.session import Session
from wizard.catalog.assessments import read_assessment
from wizard.domain.answers import Answer, answered
from wizard.domain.assessment import Assessment, Client
from wizard.domain.errors import InputError
from wizard.store.atomic import write_atomic
from wizard.store.files import as_bytes, as_json

BANK = bank(habit("disk"), habit("updates"), number("count", minimum=0, maximum=1000))
TODAY = dt.date(2026, 11, 26)


@pytest.fixture
def kept():
    return []


@pytest.fixture
def session(kept):
    return Session(BANK, None, Assessment(Client("Sample"), {}), TODAY, kept.append)


def test_undo_takes_back_the_last_answer_and_names_it(session, kept):
    session.record("disk", "good")
    session.record("disk", "bad")

    assert session.undo() == "disk"
    assert session.answer_to("disk").value == "good"
    assert kept[-1] == session.assessment


def test_redo_gives_it_again_and_a_new_answer_ends_the_way_forward(session):
    session.record("disk", "good")
    session.undo()
    assert session.redo() == "disk"
    session.undo()
    session.record("updates", "bad")

    assert session.redo() is None
    assert session.answer_to("disk") is None


def test_what_is_typed_in_one_go_is_taken_back_in_one_go(session):
    for value in (1, 12, 120):
        session.record("count", value)

    session.undo()

    assert session.answer_to("count") is None
    assert session.undo() is None


def test_nothing_changed_is_no_step(session):
    session.record("disk", "good")
    session.record("disk", "good")
    session.undo()

    assert not session.trail.can_go_back


@given(st.lists(st.tuples(st.sampled_from(["disk", "updates"]), st.sampled_from(["good", "half", "bad"])), max_size=12))
def test_undoing_everything_comes_back_to_the_start_and_redoing_to_the_end(answers):
    session = Session(BANK, None, Assessment(Client("Sample"), {}), TODAY)
    start = session.assessment
    for question, value in answers:
        session.record(question, value)
    end = session.assessment

    while session.undo():
        pass
    assert session.assessment == start
    while session.redo():
        pass
    assert session.assessment == end


def test_a_mark_and_its_reminder_are_kept_in_the_file(session, tmp_path):
    session.mark("disk", "ask Jim")
    session.mark("updates")
    file = tmp_path / "draft.readiness"
    saved = dt.datetime(2026, 11, 26, tzinfo=dt.UTC)
    write_atomic(file, as_bytes(as_json(session.assessment, BANK, None, saved)))

    assert read_assessment(file, BANK).marks == {"disk": "ask Jim", "updates": ""}


def test_an_unmarked_question_is_forgotten(session):
    session.mark("disk")
    session.unmark("disk")

    assert session.assessment.marks == {}


def test_a_mark_on_a_question_the_bank_lacks_is_named(tmp_path):
    file = tmp_path / "sheet.toml"
    file.write_text('format = 1\n[client]\nname = "X"\n[marks]\ndsik = ""\n', encoding="utf-8")

    with pytest.raises(InputError, match=r"dsik.*disk"):
        read_assessment(file, BANK)


def test_an_own_figure_goes_in_and_out(session):
    session.assume("caught_up_later", 0.4)
    assert session.assessment.assumptions == {"caught_up_later": 0.4}
    session.assume("caught_up_later", None)

    assert session.assessment.assumptions == {}


def test_a_note_is_taken_back_without_the_answer_it_stands_beside(session):
    session.record("disk", "good")
    for text in ("a", "as", "ask"):
        session.remark("disk", text)

    session.undo()

    assert session.answer_to("disk") == answered("good")


def test_after_a_pause_what_is_typed_is_a_step_of_its_own(session):
    session.record("count", 25)
    session.pause()
    session.record("count", 30)

    session.undo()

    assert session.answer_to("count") == answered(25)


def test_what_is_typed_after_undoing_does_not_join_what_was_typed_before(session):
    session.record("count", 25)
    session.pause()
    session.record("count", 30)
    session.undo()
    session.record("count", 40)

    session.undo()

    assert session.answer_to("count") == answered(25)


def test_letters_typed_and_deleted_again_are_no_step(session):
    session.record("disk", "good")
    session.record("count", 2)
    session.forget("count", typing=True)

    assert session.undo() == "disk"


# What becomes of a remark


def test_a_remark_on_an_open_question_is_a_reminder_and_marks_it(session):
    session.remark("disk", "ask Jim")

    assert session.assessment.marks == {"disk": "ask Jim"}


def test_a_reminder_becomes_the_note_of_the_answer_and_the_mark_goes(session):
    session.remark("disk", "ask Jim")
    session.record("disk", "half")

    assert session.answer_to("disk") == Answer("answered", "half", "ask Jim")
    assert session.assessment.marks == {}


def test_not_knowing_keeps_the_mark(session):
    session.mark("disk", "ask Jim")
    session.mark_unknown("disk")

    assert session.answer_to("disk") == Answer("unknown", None, "ask Jim")
    assert session.assessment.marks == {"disk": ""}


def test_a_mark_on_an_answer_stays_when_the_answer_changes(session):
    session.record("disk", "half")
    session.mark("disk")
    session.record("disk", "good")

    assert session.assessment.marks == {"disk": ""}


def test_an_answer_taken_back_leaves_its_note_as_a_reminder_and_its_evidence_for_the_next(session):
    session.record("disk", "half")
    session.annotate("disk", "showed us", "seen")
    session.forget("disk")
    assert session.assessment.marks == {"disk": "showed us"}
    session.record("disk", "good")

    assert session.answer_to("disk") == Answer("answered", "good", "showed us", "seen")
