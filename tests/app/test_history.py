"""A client's assessments over the years: which is compared with which, at which prices, and the trend."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.library import every_row
from tests.shipped import BANK, CATALOGUE, HABITS, example
from wizard.app.again import assess_again, has_earlier, local_day
from wizard.app.history import MOST, read_history
from wizard.domain.answers import UNKNOWN, answered
from wizard.domain.assessment import Client
from wizard.domain.frozen import freeze

LAB = example("dentallab25")
MOMENTS = [1_700_000_000.0 + 8_000_000 * place for place in range(4)]
BEST = {question.id: answered(question.best().id) for question in HABITS}


def keep(library, assessment, moment=None):
    """Keep an assessment and date it; return its name."""
    case = library.new(assessment.mode)
    case.keep(assessment)
    library.close_case(case)
    if moment is not None:
        library.shelf.date(case.uid, moment)
    return case.uid


def history(library, uid):
    return read_history(library, uid)


def compared(library, uid):
    """Return what a client's assessment says beside the one that is offered first."""
    found = history(library, uid)
    return found.past(found.advice(found.own), found.last)


def test_a_lone_assessment_has_nothing_earlier(library):
    uid = keep(library, LAB)

    assert not has_earlier(library, uid)
    assert (history(library, uid).records, history(library, uid).last) == ((), "")
    assert history(library, "f" * 32).own is None
    assert not has_earlier(library, "f" * 32)


def test_the_one_it_goes_on_from_is_offered_first(library):
    first = keep(library, LAB, MOMENTS[0])
    keep(library, replace(LAB, answers=dict(list(LAB.answers.items())[:50])), MOMENTS[1])
    uid = assess_again(library, first)
    found = history(library, uid)

    assert len(found.records) == 2
    assert found.last == first
    assert has_earlier(library, uid)
    assert not has_earlier(library, first)


def test_of_the_same_name_the_latest_earlier_one_is_offered(library):
    uids = [keep(library, LAB, moment) for moment in MOMENTS]

    assert history(library, uids[2]).last == uids[1]
    assert [record.uid for record in history(library, uids[2]).records] == uids[:2]


def test_a_renamed_client_is_found_by_what_goes_on_from_what(library):
    first = keep(library, LAB, MOMENTS[0])
    uid = assess_again(library, first)
    case = library.open_case(uid)
    case.keep(replace(case.assessment, client=Client("Harbour Group")))
    library.close_case(case)

    assert history(library, uid).last == first


def test_the_trend_has_every_assessment_up_to_the_one_in_hand(library):
    uids = [keep(library, LAB, moment) for moment in MOMENTS[:2]]
    uids.append(keep(library, replace(LAB, answers={**LAB.answers, **BEST}), MOMENTS[2]))
    keep(library, LAB, MOMENTS[3])
    trend = compared(library, uids[2]).trend

    assert [one.day for one in trend] == [local_day(moment) for moment in MOMENTS[:3]]
    assert trend[0].score == trend[1].score < trend[2].score == 100.0


def test_of_very_many_the_latest_are_looked_at(library):
    first = keep(library, LAB, MOMENTS[0])
    for place in range(MOST):
        keep(library, replace(LAB, answers={}), MOMENTS[1] + place)
    uid = assess_again(library, first)

    assert len(history(library, uid).records) == MOST + 1
    assert history(library, uid).records[0].uid == first


def test_what_changed_is_what_was_answered_otherwise(library):
    first = keep(library, LAB, MOMENTS[0])
    uid = assess_again(library, first)
    case = library.open_case(uid)
    case.keep(replace(case.assessment, answers={**case.assessment.answers, "m_disk": UNKNOWN}))
    library.close_case(case)
    steps = compared(library, uid).steps

    assert (steps.lost, steps.better, steps.worse) == (("m_disk",), (), ())
    assert steps.comparable


def test_each_is_reckoned_at_the_prices_it_was_made_with(library):
    dear = replace(CATALOGUE, plans=tuple(plan._replace(name=f"Old {plan.name}") for plan in CATALOGUE.plans))
    first = keep(library, replace(LAB, prices=freeze(dear)), MOMENTS[0])
    found = history(library, assess_again(library, first))
    then, now = (found.advice(record).catalogue.plans[-1].name for record in (found.records[0], found.own))

    assert (then, now) == (f"Old {now}", CATALOGUE.plans[-1].name)


def test_answers_given_under_other_questions_are_told(library):
    first = keep(library, LAB, MOMENTS[0])
    with library.database.change() as connection:
        connection.execute("UPDATE banks SET version = '2020.1', hash = 'old'")
    uid = assess_again(library, first)

    assert {row["version"] for row in every_row(library.database, "banks")} == {"2020.1", BANK.version}
    assert not compared(library, uid).steps.comparable


@pytest.mark.parametrize(
    "answers", [{}, {question.id: UNKNOWN for question in BANK.questions if question.allow_unknown}]
)
def test_an_assessment_that_says_nothing_can_be_compared(library, answers):
    first = keep(library, replace(LAB, answers=answers), MOMENTS[0])
    found = compared(library, assess_again(library, first))

    assert found.trend == ()
    assert found.day == dt.datetime.fromtimestamp(MOMENTS[0]).astimezone().date()


def test_what_is_no_longer_there_is_compared_with_nothing(library):
    first = keep(library, LAB, MOMENTS[0])
    uid = assess_again(library, first)
    library.shelf.throw(first, away=True)
    found = history(library, uid)

    assert (found.last, found.past(found.advice(found.own), first)) == ("", None)
