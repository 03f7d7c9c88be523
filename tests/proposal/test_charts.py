"""Pictures: every label inside, none on top of another, right numbers in the bars."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import get_args

import pytest
from reportlab.graphics.shapes import Rect, String
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.proposal.papers import KINDS, PROVIDER, advice_on, empty, example_paper, quick_check
from wizard.proposal.charts import draw
from wizard.proposal.content import compose
from wizard.proposal.pictures import (
    AreaBar,
    AreaBars,
    Chart,
    RangeColumn,
    RangeColumns,
    Scale,
    StackedBar,
    StackedBars,
    Stretch,
    Swing,
    SwingBars,
)
from wizard.proposal.styles import palette

WIDTH = 492.0
NARROW = 475.0
EXAMPLES = ("dentallab25", "distributor60", "lawfirm18", "manufacturer120", "startup9", "studio4")
NAME = "A plan whose name goes on and on and does not know when to stop at all"
EXTREMES = (
    AreaBars(
        (AreaBar(NAME, 0, 100, "0 (0 to 100)"), AreaBar("日本語", None, None, "does not apply")), "alt", possible=True
    ),
    Scale("Readiness", (), None, 0, 100, "not assessed", "alt"),
    Scale("Readiness", (Stretch("A long name for so little room", 3), Stretch("Rest", 100)), 0, 0, 100, "0", "alt"),
    StackedBars(("One part", "Another part", NAME), (StackedBar(NAME, (0, 0, 0), "$0"),), "alt"),
    StackedBars(("One", "Two", "Three"), (StackedBar("a", (1e9, 0, 1), "$1,000,000,000", leading=True),), "alt"),
    RangeColumns("", "Mean", "Range", (RangeColumn(NAME, 0, 0, 0, 0, "about $0", "$0 to $0"),), "alt"),
    RangeColumns(
        "Fee",
        "Mean",
        "Range",
        tuple(RangeColumn(NAME, 5, 9, 0, 99, "about $14", "$5 to $104") for _ in range(3)),
        "alt",
    ),
    SwingBars(0, "as estimated: $0", "at the low end", "at the high end", (Swing(NAME, 0, 0, "$0", "$0"),), "alt"),
    SwingBars(
        -9e6, "as estimated: −$9,000,000", "low", "high", (Swing("One", -9e6, 5e6, "$0", "+$14,000,000"),), "alt"
    ),
)


def charts_of(paper):
    """Return the charts of a document."""
    return [block for block in paper.blocks if isinstance(block, get_args(Chart))]


def boxes(drawing):
    """Return where the labels of a drawing stand: left, bottom, right, top."""
    found = []
    for string in (item for item in drawing.contents if isinstance(item, String)):
        width = stringWidth(string.text, string.fontName, string.fontSize)
        left = string.x - {"start": 0, "middle": width / 2, "end": width}[string.textAnchor]
        found.append(
            (left, string.y - 0.2 * string.fontSize, left + width, string.y + 0.7 * string.fontSize, string.text)
        )
    return found


def check(drawing):
    """Fail on a label that leaves the picture or touches another."""
    places = boxes(drawing)
    for left, bottom, right, top, text in places:
        assert left >= -0.5, text
        assert right <= drawing.width + 0.5, text
        assert bottom >= -0.5, text
        assert top <= drawing.height + 1.5, text
    for one, other in combinations(places, 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart, (one[4], other[4])


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("kind", KINDS)
def test_labels_of_the_examples_neither_leave_nor_collide(name, kind):
    for chart in charts_of(example_paper(name, kind)):
        for width in (WIDTH, NARROW):
            check(draw(chart, width, palette()))


@pytest.mark.parametrize("assessment", [empty(), quick_check()], ids=["empty", "quick"])
def test_labels_of_unfinished_assessments_neither_leave_nor_collide(assessment):
    for chart in charts_of(compose(advice_on(assessment), "proposal", PROVIDER)):
        check(draw(chart, WIDTH, palette()))


@pytest.mark.parametrize("chart", EXTREMES, ids=lambda chart: type(chart).__name__)
def test_labels_of_extreme_data_neither_leave_nor_collide(chart):
    check(draw(chart, WIDTH, palette()))


def test_every_chart_has_words_for_whoever_cannot_see_it():
    for kind in KINDS:
        assert all(len(chart.alt) > 20 for chart in charts_of(example_paper("dentallab25", kind)))


def test_bars_are_as_long_as_their_parts():
    chart = StackedBars(("a", "b"), (StackedBar("x", (30, 10), "40"), StackedBar("y", (15, 5), "20")), "alt")
    drawing = draw(chart, WIDTH, palette())
    bars = [item.width for item in drawing.contents if isinstance(item, Rect)][2:]

    assert bars == pytest.approx([bars[0], bars[0] / 3, bars[0] / 2, bars[0] / 6])


def test_an_area_shows_what_is_confirmed_and_what_is_possible():
    chart = AreaBars((AreaBar("x", 20, 60, "20 (20 to 60)"),), "alt", possible=True)
    possible, confirmed = [item for item in draw(chart, WIDTH, palette()).contents if isinstance(item, Rect)]

    assert possible.width == pytest.approx(2 * confirmed.width)
    assert possible.fillColor != confirmed.fillColor


def test_a_dark_palette_paints_the_same_picture_in_other_colours():
    chart = charts_of(example_paper("dentallab25", "proposal"))[0]
    light, dark = palette(), replace(palette(), ink=palette().paper)
    shapes = [[type(item) for item in draw(chart, WIDTH, colours).contents] for colours in (light, dark)]

    assert shapes[0] == shapes[1]
