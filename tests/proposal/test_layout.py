"""Pages as they fill: what is cut, what waits for the next page, and what stays together."""

from __future__ import annotations

import pytest

from wizard.domain.errors import WizardError
from wizard.proposal.flowable import Flowable, Need, PageBreak
from wizard.proposal.layout import Area, Layout


class Block(Flowable):
    """A block of a height that notes where it was painted; one that can be cut is, wherever a page ends."""

    def __init__(self, name, height, *, before=0.0, after=0.0, kept=False, cut=False):
        super().__init__(before, after)
        self.name, self.height, self.kept, self.cut = name, height, kept, cut

    def split(self, _width, room):
        if not self.cut:
            return []
        return [Block(self.name, room), Block(f"{self.name} on", self.height - room, cut=True)]

    def draw_on(self, canvas, _left, bottom):
        canvas.append((self.name, bottom))


class Paper(list):
    """What was painted on each page."""

    def __init__(self):
        super().__init__()
        self.pages = []

    def saveState(self):  # noqa: N802 - the canvas's name
        """Nothing is painted here that it would matter for."""

    restoreState = saveState  # noqa: N815 - the canvas's name

    def translate(self, *_place):
        """The same."""

    def showPage(self):  # noqa: N802 - the canvas's name
        self.pages.append(list(self))
        self.clear()


def laid(*parts):
    paper = Paper()
    Layout(paper, Area(0.0, 0.0, 50.0, 100.0), lambda _: None, lambda _: None).fill(parts, lambda _: None)
    return paper.pages


def test_spaces_between_two_overlap_and_count_for_nothing_at_the_top():
    found = laid(Block("a", 10, before=30, after=5), Block("b", 10, before=8))

    assert found == [[("a", 90.0), ("b", 72.0)]]


def test_what_does_not_fit_waits_or_is_cut():
    assert laid(Block("a", 60), Block("b", 60)) == [[("a", 40.0)], [("b", 40.0)]]
    assert laid(Block("a", 60), Block("b", 60, cut=True)) == [[("a", 40.0), ("b", 0.0)], [("b on", 80.0)]]


def test_one_that_waited_may_still_be_cut_more_than_once():
    found = laid(Block("a", 100), Block("b", 250, cut=True))

    assert [len(page) for page in found] == [1, 1, 1, 1]


def test_what_is_kept_goes_to_the_next_page_with_its_successor():
    found = laid(Block("a", 60), Block("b", 20, kept=True), Block("c", 30), Block("d", 10))

    assert found == [[("a", 40.0)], [("b", 80.0), ("c", 50.0), ("d", 40.0)]]


def test_kept_parts_that_fill_more_than_a_page_are_placed_all_the_same():
    found = laid(Block("a", 60, kept=True), Block("b", 60, kept=True))

    assert found == [[("a", 40.0)], [("b", 40.0)]]


@pytest.mark.parametrize(("room", "pages"), [(40.0, 1), (41.0, 2), (500.0, 2)])
def test_a_need_starts_a_page_where_it_has_too_little_room(room, pages):
    found = laid(Block("a", 60), Need(room), Block("b", 10))

    assert len([page for page in found if page]) == pages


def test_breaks_make_no_empty_pages():
    assert laid(PageBreak(), Block("a", 10), PageBreak(), PageBreak(), Block("b", 10), PageBreak()) == [
        [("a", 90.0)],
        [("b", 90.0)],
    ]


def test_a_part_taller_than_a_page_is_told():
    with pytest.raises(WizardError, match="taller than a page"):
        laid(Block("a", 101))
