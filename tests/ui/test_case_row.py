"""One row of the list of assessments: how its width is shared."""

from __future__ import annotations

import pytest

from tests.library import describe
from wizard.app.library import Library
from wizard.ui.widgets.case_row import PLANS, outcome_width


@pytest.mark.parametrize(
    ("longest", "wide", "width"),
    [(100, True, 180), (200, True, 200), (500, True, 240), (100, False, 240)],
    ids=["short name", "fits", "too long", "narrow"],
)
def test_the_longest_plan_is_given_its_width_where_enough_is_left(longest, wide, width):
    assert outcome_width(600, longest, wide=wide) == width


def test_a_row_knows_the_plans_of_all(keep, window):
    keep("Harbour", "Bakery", "Studio")
    library = Library.open()
    describe(library.shelf, f"{0:032x}", answered=12, band="Steady", plan="Complete care", score=60.0)
    describe(library.shelf, f"{1:032x}", answered=12, band="Steady", plan="Prepaid hours with check-ups", score=50.0)
    library.close()
    cases = window().home.list.cases

    assert cases.index(2).data(PLANS) == {"Complete care", "Prepaid hours with check-ups"}
