"""Two copies that went their own ways, brought together by what both were before."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from tests.shipped import BANK
from tests.strategies import sheets
from wizard.domain.answers import UNKNOWN, answered
from wizard.domain.assessment import Assessment, Client
from wizard.domain.differences import Difference
from wizard.domain.prices import Offer
from wizard.domain.reunion import reunited

BEFORE = Assessment(Client("Harbour", phone="1"), {"u_os": answered("auto"), "m_disk": answered("no")}, "quick")


def with_answers(**values):
    return replace(BEFORE, answers={name: answered(value) for name, value in values.items() if value is not None})


def test_what_only_one_changed_is_taken_over_and_removals_too():
    ours = replace(with_answers(m_disk="no"), client=Client("Harbour", phone="2"), marks={"u_os": "ask"})
    theirs = replace(with_answers(u_os="auto", m_disk="auto", b_users=3), mode="full", assumptions={"gap_price": 2.0})
    met = reunited(BANK, BEFORE, ours, theirs)

    assert met.whole
    assert met.assessment == Assessment(
        Client("Harbour", phone="2"),
        {"m_disk": answered("auto"), "b_users": answered(3)},
        "full",
        {"gap_price": 2.0},
        {"u_os": "ask"},
    )


def test_what_both_changed_differently_is_a_conflict_and_theirs_counts():
    met = reunited(BANK, BEFORE, with_answers(u_os="never", m_disk="no"), with_answers(u_os="some", m_disk="no"))

    assert met.conflicts == (Difference("answer", "u_os", answered("never"), answered("some")),)
    assert met.assessment.answers["u_os"] == answered("some")


def test_one_took_back_what_the_other_changed():
    gone, changed = with_answers(m_disk="no"), with_answers(u_os="never", m_disk="no")

    assert reunited(BANK, BEFORE, gone, changed).conflicts == (Difference("answer", "u_os", None, answered("never")),)
    assert reunited(BANK, BEFORE, changed, gone).assessment == gone


def test_the_same_change_in_both_is_no_conflict():
    both = replace(BEFORE, answers={"u_os": UNKNOWN}, offer=Offer(light_users=2))

    assert reunited(BANK, BEFORE, both, both).assessment == both
    assert reunited(BANK, BEFORE, both, both).whole


def test_what_was_agreed_goes_with_whoever_changed_it():
    ours, theirs = replace(BEFORE, offer=Offer(light_users=2)), replace(BEFORE, offer=Offer(light_users=3))

    assert reunited(BANK, BEFORE, ours, BEFORE).assessment == ours
    assert reunited(BANK, BEFORE, BEFORE, theirs).assessment == theirs
    met = reunited(BANK, BEFORE, ours, theirs)
    assert (met.whole, met.assessment) == (False, theirs)


@given(before=sheets(BANK), ours=sheets(BANK), theirs=sheets(BANK))
def test_every_value_of_the_result_is_somebodys_and_no_change_is_lost_untold(before, ours, theirs):
    was, mine, other = (Assessment(Client("x"), dict(sheet)) for sheet in (before, ours, theirs))
    met = reunited(BANK, was, mine, other)
    told = {each.name for each in met.conflicts}
    for question in BANK.by_id:
        values = [copy.answers.get(question) for copy in (was, mine, other, met.assessment)]
        if question in told or values[1] == values[0]:
            assert values[3] == values[2]
        else:
            assert values[3] == values[1]


@given(before=sheets(BANK), ours=sheets(BANK))
def test_an_unchanged_copy_never_stands_in_the_way(before, ours):
    was, mine = Assessment(Client("x"), dict(before)), Assessment(Client("x"), dict(ours))

    assert reunited(BANK, was, mine, was).assessment == reunited(BANK, was, was, mine).assessment == mine
