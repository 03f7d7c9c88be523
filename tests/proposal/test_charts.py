"""Pictures: every label inside, none on top of another, right numbers in the bars."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from tests.proposal.labels import check_labels
from tests.proposal.papers import KINDS, PROVIDER, advice_on, empty, example_paper, quick_check
from wizard.proposal.charts import draw
from wizard.proposal.content import compose
from wizard.proposal.drawing import Box, Label
from wizard.proposal.painter import measure
from wizard.proposal.pictures import (
    AreaBar,
    AreaBars,
    Chart,
    Field,
    Reach,
    StackedBar,
    StackedBars,
)
from wizard.proposal.tones import tones

WIDTH = 492.0
NARROW = 475.0
EXAMPLES = ("dentallab25", "distributor60", "lawfirm18", "manufacturer120", "startup9", "studio4")


def charts_of(paper):
    """Return the charts of a document."""
    return [block for block in paper.blocks if isinstance(block, get_args(Chart))]


def painted(chart, width=WIDTH):
    """Return a chart as the document draws it."""
    return draw(chart, width, tones(), measure)


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("kind", KINDS)
def test_labels_of_the_examples_neither_leave_nor_collide(name, kind):
    for chart in charts_of(example_paper(name, kind)):
        for width in (WIDTH, NARROW):
            check_labels(painted(chart, width))


@pytest.mark.parametrize("assessment", [empty(), quick_check()], ids=["empty", "quick"])
def test_labels_of_unfinished_assessments_neither_leave_nor_collide(assessment):
    for chart in charts_of(compose(advice_on(assessment), "proposal", PROVIDER)):
        check_labels(painted(chart))


def test_every_chart_has_words_for_whoever_cannot_see_it():
    for kind in KINDS:
        assert all(len(chart.alt) > 20 for chart in charts_of(example_paper("dentallab25", kind)))


def test_bars_are_as_long_as_their_parts():
    chart = StackedBars(("a", "b"), (StackedBar("x", (30, 10), "40"), StackedBar("y", (15, 5), "20")), "alt")
    drawing = painted(chart)
    bars = [item.width for item in drawing.shapes if isinstance(item, Box)][2:]

    assert bars == pytest.approx([bars[0], bars[0] / 3, bars[0] / 2, bars[0] / 6])


def test_an_area_shows_what_is_confirmed_and_what_is_possible():
    chart = AreaBars((AreaBar("x", 20, 60, "20 (20 to 60)"),), "alt")
    possible, confirmed = [item for item in painted(chart).shapes if isinstance(item, Box)]

    assert possible.width == pytest.approx(2 * confirmed.width)
    assert possible.fill != confirmed.fill


def test_a_dark_palette_paints_the_same_picture_in_other_colours():
    chart = charts_of(example_paper("dentallab25", "proposal"))[0]
    light, dark = tones(), replace(tones(), ink=tones().paper)
    shapes = [[type(item) for item in draw(chart, WIDTH, colours, measure).shapes] for colours in (light, dark)]

    assert shapes[0] == shapes[1]


@pytest.mark.parametrize(("high", "said"), [(97, False), (80, True)], ids=["edge through the corner", "edge beside it"])
def test_no_edge_of_the_uncertainty_runs_through_what_a_corner_means(high, said):
    across = Reach(50, 20, high)
    chart = Field(across, Reach(40, 2, 60), "stakes", "habits", 15, "match", "above", "below", "may lie", "here", "alt")
    labels = [shape.text for shape in painted(chart).shapes if isinstance(shape, Label)]

    assert ("below" in labels) == said
