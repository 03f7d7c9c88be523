"""Grids: how tall rows are, where a page may end among them, and what of their rules each part keeps."""

from __future__ import annotations

import pytest

from wizard.proposal.flowable import Flowable
from wizard.proposal.grid import grid
from wizard.proposal.ruling import ruling

NO_ROOM = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
ALL = ((0, 0), (-1, -1))


def block(height, width=10.0):
    found = Flowable()
    found.width, found.height = width, height
    return found


def rows(count):
    return grid([[block(20.0)] for _ in range(count)], [50.0], NO_ROOM)


def test_a_row_is_as_tall_as_its_tallest_cell_with_the_room_around():
    found = grid([[block(20.0), [block(15.0), block(15.0)]], ["", ""]], [50.0, 40.0], ())

    assert found.wrap(90.0, 500.0) == (90.0, 36.0 + 18.0)


def test_a_cell_that_reaches_over_others_hides_them():
    found = grid([[block(20.0), block(90.0)]], [50.0, 40.0], [*NO_ROOM, ("SPAN", *ALL)])

    assert found.wrap(90.0, 500.0) == (90.0, 20.0)


@pytest.mark.parametrize(("room", "heights"), [(19.0, []), (45.0, [40.0, 20.0]), (60.0, [60.0])])
def test_a_page_ends_after_the_last_row_that_fits(room, heights):
    assert [part.wrap(50.0, 500.0)[1] for part in rows(3).split(50.0, room)] == heights


def test_rows_that_are_repeated_head_both_parts():
    found = grid([[block(10.0)], *([block(20.0)] for _ in range(3))], [50.0], NO_ROOM, repeated=1)

    assert [part.wrap(50.0, 500.0)[1] for part in found.split(50.0, 35.0)] == [30.0, 50.0]
    assert found.split(50.0, 15.0) == []


def test_space_above_stays_with_the_first_part_and_space_below_with_the_last():
    found = rows(3)
    found.before, found.after = 4.0, 6.0

    assert [(part.before, part.after) for part in found.split(50.0, 45.0)] == [(4.0, 0.0), (0.0, 6.0)]


def test_no_page_ends_among_rows_that_belong_together():
    rules = ruling([("NOSPLIT", (0, 1), (-1, 3)), ("NOSPLIT", (0, 4), (-1, -1))], 1, 6)

    assert [row for row in range(6) if rules.whole_at(row)] == [2, 3, 5]


def test_a_later_rule_replaces_one_that_begins_among_its_rows():
    rules = ruling([("NOSPLIT", (0, 2), (-1, 3)), ("NOSPLIT", (0, 1), (-1, 2))], 1, 5)

    assert [row for row in range(5) if rules.whole_at(row)] == [2]


def test_a_line_between_two_rows_is_drawn_on_both_sides_of_a_cut():
    above, below = ruling([("LINEBELOW", (0, 0), (-1, 3), 1, "red")], 1, 4).cut(2, 0)

    assert [(rule.what, rule.first, rule.last) for rule in above.lines] == [("LINEBELOW", 0, 1)]
    assert [(rule.what, rule.first, rule.last) for rule in below.lines] == [("LINEABOVE", 0, 0), ("LINEBELOW", 0, 1)]


def test_a_ground_goes_on_after_a_cut_and_behind_the_repeated_rows():
    above, below = ruling([("BACKGROUND", (0, 0), (0, -1), "red")], 2, 6).cut(4, 1)

    assert [(rule.first, rule.last) for rule in above.grounds] == [(0, 3)]
    assert [(rule.first, rule.last) for rule in below.grounds] == [(0, 0), (1, 2)]
