"""One assessment reckoned twice: what differs, and in which order many of them are told."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given

from tests.shipped import BANK, advice, changed
from tests.strategies import sheets
from wizard.domain.revaluation import Revaluation, Verdict, by_weight, revaluation

CARE = Verdict("care", "Care", Decimal(100), "USD", 50.0, 40.0, provisional=False)


def told(client, **changes):
    """Return what is told of a client whose verdict changes so."""
    return Revaluation(client, CARE, CARE._replace(**changes))


@given(sheets(BANK))
def test_reckoned_twice_under_the_same_it_is_the_same(sheet):
    found = revaluation(advice(sheet), advice(sheet))

    assert (found.differs, found.moved, found.dearer in {None, 0}) == (False, False, True)


def test_what_is_newly_called_for_is_named():
    before, after = (advice(changed("dentallab25", k_copies=answer)) for answer in ("threetwoone", "none"))

    assert revaluation(before, after).opened == revaluation(after, before).closed == ("Backups set up properly",)


def test_fees_in_two_currencies_are_not_compared():
    assert told("a", fee=Decimal(90), currency="EUR").dearer is None
    assert told("a", fee=None).dearer is None
    assert told("a", fee=Decimal("90.50")).dearer == Decimal("-9.50")


def test_who_would_fit_another_plan_comes_first_then_the_largest_step():
    found = [told("b"), told("a"), told("c", fee=Decimal(90)), told("d", fee=Decimal(130)), told("e", plan="less")]

    assert [each.client for each in sorted(found, key=by_weight)] == ["e", "d", "c", "a", "b"]
