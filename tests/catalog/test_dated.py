"""Facts that hold from a day onward."""

from __future__ import annotations

import datetime as dt

from tests.shipped import BANK
from wizard.catalog.dated import facts, known

END_OF_WINDOWS_10 = dt.date(2025, 10, 14)


def test_each_fact_helps_with_a_question_that_is_asked():
    assert {fact.question for fact in facts()} <= set(BANK.by_id)
    assert len({fact.id for fact in facts()}) == len(facts())


def test_a_fact_is_known_from_its_day_on():
    before, then = (known("u_eol", END_OF_WINDOWS_10 - dt.timedelta(days=days)) for days in (1, 0))

    assert "windows_10" not in {fact.id for fact in before}
    assert "windows_10" in {fact.id for fact in then}


def test_the_newest_comes_first():
    days = [fact.since for fact in known("u_eol", dt.date(2100, 1, 1))]

    assert len(days) > 5
    assert days == sorted(days, reverse=True)


def test_other_questions_have_none():
    assert known("b_users", dt.date(2100, 1, 1)) == ()
