"""Last year's assessment beside this year's."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from tests.own_banks import COPIES, own_bank
from tests.shipped import BANK, CATALOGUE, HABITS, TODAY, example
from tests.strategies import sheets
from wizard.domain.answers import UNKNOWN, answered
from wizard.domain.assessment import Assessment, Client, evaluate
from wizard.domain.progress import past, progress, reading


def advice(assessment, **words):
    return evaluate(assessment, BANK, CATALOGUE, TODAY, **words)


def with_answers(assessment, **answers):
    return replace(assessment, answers={**assessment.answers, **answers})


LAB = example("dentallab25")
THEN = advice(LAB)


def test_nothing_changed_is_no_progress():
    found = progress(THEN, THEN)

    assert (found.closed, found.opened, found.better, found.worse) == ((), (), (), ())
    assert found.readiness[0] == found.readiness[1]
    assert found.comparable


def test_a_better_habit_is_named_with_what_it_closes():
    best = {question.id: answered(question.best().id) for question in HABITS if question.dimension == "backup"}
    found = progress(THEN, advice(with_answers(LAB, **best)))

    assert {step.question for step in found.better} <= set(best)
    assert "bak.run" in found.closed
    assert not found.worse
    assert next(area for area in found.areas if area.id == "backup").now == 100


def test_the_largest_step_comes_first():
    found = progress(THEN, advice(with_answers(LAB, **{q.id: answered(q.best().id) for q in HABITS})))
    gains = [step.gain for step in found.better]

    assert len(gains) > 5
    assert gains == sorted(gains, reverse=True)


def test_an_answer_nobody_knows_any_more_is_neither_better_nor_worse():
    found = progress(THEN, advice(with_answers(LAB, m_disk=UNKNOWN)))

    assert not [step for step in (*found.better, *found.worse) if step.question == "m_disk"]


def test_the_same_answer_under_other_points_is_no_step():
    given = LAB.answers["k_copies"].value
    options = tuple(each._replace(points=0.9) if each.id == given else each for each in COPIES.options)
    other, _ = own_bank(COPIES._replace(options=options))
    found = progress(THEN, evaluate(LAB, other, CATALOGUE, TODAY))

    assert found.readiness[0] < found.readiness[1]
    assert (found.better, found.worse, found.comparable) == ((), (), False)


def test_what_is_known_now_and_what_is_no_longer_is_told_apart():
    forgot = advice(with_answers(LAB, m_disk=UNKNOWN))

    assert (progress(THEN, forgot).lost, progress(THEN, forgot).learned) == (("m_disk",), ())
    assert progress(forgot, THEN).learned == ("m_disk",)
    assert progress(THEN, forgot).changed
    assert not progress(THEN, THEN).changed


def test_all_unknown_is_compared_with_nothing():
    nothing = advice(Assessment(LAB.client, {}))
    unknown = advice(replace(LAB, answers={q.id: UNKNOWN for q in BANK.questions if q.allow_unknown}))

    for found in (progress(nothing, unknown), progress(unknown, nothing), progress(nothing, nothing)):
        assert (found.readiness, found.better, found.worse) == ((None, None), (), ())
        assert found.breakdowns is None


def test_a_point_of_the_trend_needs_enough_answers():
    half = advice(replace(LAB, answers=dict(list(LAB.answers.items())[:12])))
    found = reading(THEN, TODAY)

    assert (found.day, found.score, found.low) == (TODAY, THEN.readiness.score, THEN.readiness.low)
    assert reading(half, TODAY) is None
    assert reading(advice(Assessment(LAB.client, {})), TODAY) is None


def test_answers_given_under_other_questions_are_said_to_be():
    assert past(THEN, THEN, TODAY).steps.comparable
    assert not past(THEN, THEN, TODAY, same_questions=False).steps.comparable


def test_costs_are_compared_only_where_both_were_worked_out():
    assert progress(THEN, THEN).breakdowns == (THEN.costs.break_fix.mean,) * 2
    assert progress(advice(LAB, costs=False), THEN).breakdowns is None


def test_another_version_of_the_questions_is_said():
    newer = replace(BANK, version="2027.1")
    assert not progress(THEN, evaluate(LAB, newer, CATALOGUE, TODAY)).comparable


@given(sheets(BANK), sheets(BANK))
def test_what_is_better_one_way_round_is_worse_the_other(mine, other):
    one, two = (advice(Assessment(Client("A"), sheet), costs=False) for sheet in (mine, other))
    there, back = progress(one, two), progress(two, one)

    assert {step.question for step in there.better} == {step.question for step in back.worse}
    assert there.closed == back.opened
    assert [(area.then, area.now) for area in there.areas] == [(area.now, area.then) for area in back.areas]
