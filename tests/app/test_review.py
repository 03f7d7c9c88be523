"""The review before the results: what is open, what it is worth, and in which order it is told."""

from __future__ import annotations

import pytest

from tests.bank import bank, habit, number, sheet
from tests.shipped import BANK, CATALOGUE, TODAY, example
from wizard.app.review import review, tally, unsettled
from wizard.app.session import Session
from wizard.domain.assessment import Assessment, Client

MANY = bank(*(habit(f"q{place}", weight=float(place + 1)) for place in range(6)), number("count"))


def session(bank_=MANY, answers=None, mode="full"):
    return Session(bank_, None, Assessment(Client(), answers or {}, mode), TODAY)


def test_unanswered_unknown_and_marked_are_open():
    own = session(answers=sheet(q0="?", q1="good", q2="-", q3="bad", q4="good", q5="good", count=1))
    own.mark("q3", "ask Jim")

    found = [one for _, questions in review(own).rest for one in questions] + list(review(own).first)

    assert unsettled(own) == ["q0", "q3"]
    assert {one.question.id: (one.openness, one.reminder) for one in found} == {
        "q0": ("unknown", ""),
        "q3": ("marked", "ask Jim"),
    }


def test_each_open_question_is_counted_once_and_an_answered_one_only_as_marked():
    own = session(answers=sheet(q0="?", q1="good", q3="bad", q4="good", count=1))
    for question in ("q0", "q2", "q3"):
        own.mark(question, "")

    assert tally(own) == (2, 1, 1)  # q2 and q5, q0, q3
    assert sum(tally(own)) == review(own).count == len(unsettled(own))


def test_the_most_valuable_come_first_and_the_others_in_their_order():
    found = review(session())

    assert [one.question.id for one in found.first] == ["q5", "q4", "q3"]
    assert [[one.question.id for one in questions] for _, questions in found.rest] == [["q2", "q1", "q0", "count"]]
    assert found.count == 7


def test_settling_the_first_ones_narrows_the_range_by_what_they_are_worth():
    found = review(session())

    low, high = found.narrowing(found.readiness)

    assert high - low == pytest.approx(100 * 6 / 21)
    assert low == pytest.approx(100 - high)


def test_where_nothing_open_has_points_nothing_narrows():
    found = review(session(answers=sheet(**{f"q{place}": "good" for place in range(6)})))

    assert (found.first, found.count) == ((), 1)
    assert found.narrowing(found.readiness) is None


def test_with_everything_answered_nothing_is_open():
    own = session(answers=sheet(**{f"q{place}": "bad" for place in range(6)}, count=0))

    assert (review(own).count, unsettled(own)) == (0, [])


def test_the_number_of_users_comes_first_since_no_plan_is_named_without_it():
    answers = {key: answer for key, answer in example("lawfirm18").answers.items() if key not in {"b_users", "m_disk"}}

    first, *_ = review(Session(BANK, CATALOGUE, Assessment(Client(), answers), TODAY)).first

    assert first.question.id == "b_users"
    assert first.names_plan


def test_a_quick_check_reviews_only_what_it_asks():
    assert len(unsettled(session(BANK, mode="quick"))) == 12


def test_a_remark_on_an_unknown_answer_is_told():
    own = session(answers=sheet(q0="?"))
    own.remark("q0", "Jim is back on Monday")

    told = [one.reminder for _, questions in review(own).rest for one in questions if one.question.id == "q0"]

    assert told == ["Jim is back on Monday"]
