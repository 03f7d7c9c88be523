"""Two copies of one assessment: what differs, and one made of both."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.bank import bank, habit, number
from tests.shipped import BANK
from tests.strategies import sheets
from wizard.domain.answers import NOT_APPLICABLE, UNKNOWN, answered
from wizard.domain.assessment import Assessment, Client
from wizard.domain.differences import Difference, differences, merged
from wizard.domain.prices import Offer

SMALL = bank(habit("disk"), habit("updates"), number("count"))
OURS = Assessment(Client("Harbour", phone="1"), {"disk": answered("good"), "count": answered(3)}, marks={"disk": "ask"})
THEIRS = Assessment(Client("Harbour", email="a@b.example"), {"disk": answered("bad"), "updates": UNKNOWN})


def of(ours, theirs):
    return differences(SMALL, ours, theirs)


def test_equal_copies_do_not_differ():
    assert of(OURS, OURS) == ()


def test_every_kind_of_difference_is_told_in_order():
    assert of(OURS, THEIRS) == (
        Difference("client", "email", None, "a@b.example"),
        Difference("client", "phone", "1", None),
        Difference("answer", "disk", answered("good"), answered("bad")),
        Difference("answer", "updates", None, UNKNOWN),
        Difference("answer", "count", answered(3), None),
        Difference("mark", "disk", "ask", None),
    )


def test_only_what_both_filled_in_is_a_conflict():
    assert [each.name for each in of(OURS, THEIRS) if each.conflict] == ["disk"]


def test_unknown_does_not_apply_and_a_note_are_answers_of_their_own():
    noted = replace(answered("good"), note="seen it")
    for one, other in ((UNKNOWN, NOT_APPLICABLE), (answered("good"), noted)):
        found = of(replace(OURS, answers={"disk": one}), replace(OURS, answers={"disk": other}))
        assert [each.conflict for each in found] == [True]


def test_without_choices_nothing_of_either_is_lost():
    both = merged(OURS, THEIRS, of(OURS, THEIRS), {})

    assert both.client == Client("Harbour", phone="1", email="a@b.example")
    assert both.answers == {"disk": answered("good"), "count": answered(3), "updates": UNKNOWN}
    assert both.marks == {"disk": "ask"}


def test_a_conflict_goes_as_somebody_chose():
    both = merged(OURS, THEIRS, of(OURS, THEIRS), {("answer", "disk"): "theirs", ("client", "phone"): "theirs"})

    assert both.answers["disk"] == answered("bad")
    assert not both.client.phone


def test_what_was_agreed_goes_part_by_part():
    mine = replace(OURS, offer=Offer(2, {"mail": None}))
    other = replace(OURS, offer=Offer(3, {"mail": None}, {"size": Decimal("0.05")}))
    found = of(mine, other)

    assert [(each.name, each.ours, each.theirs) for each in found] == [
        ("discounts", None, ("size 0.05",)),
        ("light_users", 2, 3),
    ]
    assert merged(mine, other, found, {}).offer == other.offer._replace(light_users=2)


def test_no_version_loses_what_only_it_can_read_and_a_full_assessment_stays_one():
    mine, other = replace(OURS, mode="quick", extra={"a": 1, "b": 1}), replace(OURS, extra={"b": 2, "c": 2})

    both = merged(mine, other, of(mine, other), {})
    assert (both.mode, both.extra) == ("full", {"a": 1, "b": 1, "c": 2})
    assert merged(other, mine, (), {}).mode == "full"


@given(sheets(BANK), sheets(BANK))
def test_taking_all_of_theirs_gives_their_answers_and_all_of_ours_gives_ours(mine, other):
    ours, theirs = Assessment(Client("A"), mine), Assessment(Client("A"), other)
    found = differences(BANK, ours, theirs)
    keys = [(each.part, each.name) for each in found]

    assert merged(ours, theirs, found, dict.fromkeys(keys, "theirs")).answers == theirs.answers
    assert merged(ours, theirs, found, dict.fromkeys(keys, "ours")) == ours


@given(sheets(BANK), sheets(BANK), st.data())
def test_a_merged_copy_differs_from_each_only_where_the_other_was_taken(mine, other, data):
    ours, theirs = Assessment(Client("A"), mine), Assessment(Client("A"), other)
    found = differences(BANK, ours, theirs)
    choices = {(each.part, each.name): data.draw(st.sampled_from(["ours", "theirs"])) for each in found}
    both = merged(ours, theirs, found, choices)

    assert {each.name for each in differences(BANK, ours, both)} == {
        n for (_, n), s in choices.items() if s == "theirs"
    }
    assert {each.name for each in differences(BANK, theirs, both)} == {
        n for (_, n), s in choices.items() if s == "ours"
    }
