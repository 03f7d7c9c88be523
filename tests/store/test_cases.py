"""One assessment in the library: what is written, what two windows make of it, and what the history remembers."""

from __future__ import annotations

import json
import uuid
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.library import UID, answers, case_in, every_row
from tests.shipped import BANK, CATALOGUE, EXPECTED, example
from tests.strategies import random_answer
from tests.writers import both_write, check
from wizard.domain.answers import NOT_APPLICABLE, UNKNOWN, Answer, answered
from wizard.domain.assessment import Assessment, Client
from wizard.store import cases
from wizard.store.shelf import Shelf


def kept(database):
    """Return what another window would find."""
    return Shelf(database).read(UID)


def history(database):
    """Return what was replaced: about what, and the value."""
    return [(row["about"], json.loads(row["content"])[1]) for row in every_row(database, "history")]


@pytest.mark.parametrize("name", EXPECTED)
def test_an_example_comes_back_as_it_was(database, other, name):
    case_in(database).keep(example(name))

    assert kept(other) == example(name)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chance=st.randoms(use_true_random=False), notes=st.text(max_size=30), lines=st.lists(st.text(max_size=9)))
def test_any_assessment_comes_back_as_it_was(database, chance, notes, lines):
    uid = uuid.uuid4().hex
    answered_so = {question.id: random_answer(question, chance) for question in BANK.questions}
    given_so = {question: replace(answer, note=notes) for question, answer in answered_so.items()}
    said = Assessment(Client(notes, address=tuple(lines)), given_so, "quick", {"gap_price": 2}, {"u_os": notes})
    case_in(database, uid, mode="quick").keep(said)

    assert Shelf(database).read(uid) == said


def test_half_a_person_of_an_earlier_version_is_kept_but_does_not_count(database):
    case_in(database).keep(answers(b_users=25.5))
    case = case_in(database)
    case.sit_down()

    assert (case.assessment.answers, case.left_out) == ({}, 1)
    assert [row["value"] for row in every_row(database, "answers")] == ["25.5"]


def test_nothing_is_written_before_the_first_change(database):
    case_in(database)

    assert every_row(database, "assessments") == []


def test_only_what_differs_is_written(database, other):
    case = case_in(database)
    case.keep(answers(u_os="auto", m_disk="auto"))
    before = {row["question"]: row["given"] for row in every_row(other, "answers")}
    case.keep(answers(u_os="auto", m_disk="no"))
    after = {row["question"]: row["given"] for row in every_row(other, "answers")}

    assert before["u_os"] == after["u_os"]
    assert before["m_disk"] < after["m_disk"]


def test_what_is_replaced_is_in_the_history(database):
    case = case_in(database)
    for value in ("auto", "no", "auto"):
        case.keep(answers(m_disk=value))

    assert history(database) == [("m_disk", '"auto"'), ("m_disk", '"no"')]


def test_what_is_taken_back_is_in_the_history(database):
    case = case_in(database)
    case.keep(answers(m_disk="auto"))
    case.keep(answers())

    assert kept(database) == answers()
    assert history(database) == [("m_disk", '"auto"')]


def test_letters_typed_one_after_the_other_are_one_answer(database, monkeypatch):
    case = case_in(database)
    for number in (1, 12, 125):
        case.keep(answers(b_users=number))
    assert history(database) == []
    monkeypatch.setattr(cases, "PAUSE", 0.0)
    case.keep(answers(b_users=7))

    assert history(database) == [("b_users", "125")]


def test_a_note_typed_beside_an_answer_leaves_no_trail_of_letters(database):
    case = case_in(database)
    for note in ("s", "se", "seen"):
        case.keep(Assessment(Client("x"), {"m_disk": Answer("answered", "auto", note)}))

    assert history(database) == []


def test_an_answer_tells_under_which_wording_and_prices_it_was_given(database):
    case_in(database).keep(answers(u_os="auto"))
    (asked,) = database.connection.execute(
        "SELECT text FROM answers JOIN sittings AS s ON s.id = sitting JOIN wordings AS w USING (bank, question)"
    ).fetchall()
    (prices,) = every_row(database, "prices")

    assert asked[0] == BANK.by_id["u_os"].text
    assert json.loads(prices["content"])["book"]["currency"] == CATALOGUE.currency


def test_two_windows_keep_what_is_given_in_both(database, other):
    one, two = case_in(database, process=1), case_in(other, process=2)
    one.keep(answers(m_disk="auto"))
    two.sit_down()
    first = two.keep(answers(m_disk="auto", u_os="auto"))
    second = one.keep(answers(m_disk="auto", b_tolerance="day"))

    assert (first.elsewhere, second.elsewhere, second.conflicts) == (False, True, ())
    assert kept(database) == answers(m_disk="auto", u_os="auto", b_tolerance="day")


def test_of_two_answers_the_later_counts_and_the_other_is_told_and_remembered(database, other):
    one, two = case_in(database, process=1), case_in(other, process=2)
    one.keep(answers())
    two.sit_down()
    one.keep(answers(m_disk="auto"))
    outcome = two.keep(answers(m_disk="no"))

    assert [(change.about, change.old[1], change.new[1]) for change in outcome.conflicts] == [
        ("m_disk", '"auto"', '"no"')
    ]
    assert kept(database).answers == {"m_disk": answered("no")}
    assert history(database) == [("m_disk", '"auto"')]


def test_the_same_answer_in_both_is_no_conflict(database, other):
    one, two = case_in(database, process=1), case_in(other, process=2)
    one.keep(answers())
    two.sit_down()
    one.keep(answers(m_disk="auto"))

    assert two.keep(answers(m_disk="auto")).conflicts == ()


def test_a_case_that_vanished_from_the_library_is_written_again(database, owner):
    case = case_in(database)
    case.keep(answers(m_disk="auto"))
    with owner.change() as connection:
        for table in ("answers", "clients", "sittings", "assessments"):
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 - the test's own words
    case.keep(answers(m_disk="auto", u_os="auto"))

    assert kept(database) == answers(m_disk="auto", u_os="auto")


def test_the_four_states_stay_four(database):
    said = Assessment(Client("x"), {"m_disk": UNKNOWN, "k_cloud": NOT_APPLICABLE, "b_users": answered(0)})
    case_in(database).keep(said)

    assert kept(database) == said
    assert "u_os" not in kept(database).answers


def test_an_answer_the_bank_no_longer_knows_is_kept_and_left_out(database, other):
    case_in(database).keep(answers(m_disk="auto", u_os="auto"))
    with database.change() as connection:
        connection.execute("""UPDATE answers SET value = '"gone"' WHERE question = 'u_os'""")
    later = case_in(other, process=2)
    later.sit_down()
    later.keep(replace(later.assessment, client=Client("Other")))

    assert later.left_out == 1
    assert later.assessment.answers == {"m_disk": answered("auto")}
    assert kept(database).answers["u_os"] == answered("gone")


@pytest.mark.parametrize(
    ("text", "key"),
    [("Harbour", "harbour"), ("Müller & Söhne", "muller & sohne"), ("歯科", "歯科"), ("Straße", "strasse")],
)
def test_names_are_searched_without_capitals_and_accents(text, key):
    assert cases.search_key(text) == key


def test_two_writers_at_once_lose_nothing_and_hear_of_every_conflict(database):
    told = both_write(database, 200)

    assert check(database, told) > 0
