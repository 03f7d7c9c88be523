"""Pictures of anything at all: huge, tiny, empty and endless, at any width a page or a window has."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.proposal.labels import check_labels, check_shapes
from wizard.proposal import pictures as p
from wizard.proposal.charts import draw
from wizard.proposal.painter import measure
from wizard.proposal.tones import tones

NAMES = (
    "",
    "W",
    "日本語",
    "Ωμέγα & <b>",
    "a\nb",
    "Breakdowns that remain",
    "A plan whose name goes on and on and does not know when to stop at all",
    "Donaudampfschifffahrtsgesellschaftskapitän" * 3,
)
names = st.sampled_from(NAMES)
figures = st.sampled_from(("$0", "−$1,200", "about $14,000", "+$14,000,000", "USD 1,000,000,000"))
scores = st.floats(0, 100)
amounts = st.one_of(st.just(0.0), st.floats(0, 1e9))
nets = st.floats(-1e9, 1e9)
widths = st.floats(190, 700)


@st.composite
def reaches(draw):
    low, value, high = sorted(draw(st.tuples(scores, scores, scores)))
    return p.Reach(value, low, high)


@st.composite
def spreads(draw):
    low, mean, high = sorted(draw(st.tuples(amounts, amounts, amounts)))
    return low, mean, high


@st.composite
def area_bars(draw):
    low, high = sorted(draw(st.tuples(scores, scores)))
    known = draw(st.booleans())
    words = draw(st.sampled_from(("0", "12 (12 to 100)", "does not apply", "not assessed")))
    return p.AreaBar(draw(names), low if known else None, high if known else None, words)


@st.composite
def scales(draw):
    ends = sorted(draw(st.sets(st.integers(1, 99), max_size=4)))
    stretches = tuple(p.Stretch(draw(names), end) for end in [*ends, 100]) if ends else ()
    reach, known = draw(reaches()), draw(st.booleans())
    words = "about 12 (under 1 to 99)" if known else "not assessed"
    return p.Scale(draw(names), stretches, reach.value if known else None, reach.low, reach.high, words, "alt")


@st.composite
def columns(draw):
    low, mean, high = draw(spreads())
    fixed = draw(amounts)
    return p.RangeColumn(draw(names), fixed, mean, fixed + low, fixed + high, draw(figures), "$5,000 to $14,000,000")


@st.composite
def courses(draw):
    spread, months = draw(spreads()), (0, 6, 12, 24, 36)
    points = tuple(p.CoursePoint(month, *(month * spread[place] for place in (1, 0, 2))) for month in months)
    return p.Course(draw(names), points, draw(figures), draw(st.booleans()))


@st.composite
def course_charts(draw):
    pair = tuple(draw(st.lists(courses(), min_size=1, max_size=2)))
    most = max(point.high for course in pair for point in course.points)
    ticks = tuple((most * share, words) for share, words in ((0, "$0"), (0.5, "$500,000,000"), (1, "$1,000,000,000")))
    across = ((0, "start"), (12, "1 year"), (24, "2 years"), (36, "3 years"))
    return p.Courses(across, ticks if most else ticks[:1], draw(names), pair, "alt")


def tuples(kind, least=0, most=8):
    return st.lists(kind, min_size=least, max_size=most).map(tuple)


@st.composite
def paired_bars(draw):
    then, now = (draw(st.one_of(st.none(), scores)) for _ in range(2))
    return p.PairedBar(draw(names), then, now, draw(st.sampled_from(("0", "12 → 100", "not assessed → under 1"))))


@st.composite
def trends(draw):
    days = sorted(draw(st.lists(st.integers(0, 4000), max_size=30)))
    points = [(day - days[0], draw(reaches())) for day in days]
    words = st.sampled_from(("99", "under 1", "12"))
    told = tuple(p.TrendPoint(day, reach, draw(words), "12 Nov 2025") for day, reach in points)
    return p.Trend(told, draw(names), "alt")


steps = st.builds(p.Step, names, st.integers(0, 2), st.booleans())
stages = st.builds(p.Stage, names, tuples(steps, most=12))
KINDS = {
    "area bars": st.builds(p.AreaBars, tuples(area_bars(), most=40), st.just("alt")),
    "scale": scales(),
    "stacked bars": st.builds(
        p.StackedBars, st.just(("Fee", *NAMES[-2:])),
        tuples(st.builds(p.StackedBar, names, st.tuples(amounts, amounts, amounts), figures, st.booleans())),
        st.just("alt"),
    ),
    "range columns": st.builds(p.RangeColumns, names, names, names, tuples(columns(), most=3), st.just("alt")),
    "swing bars": st.builds(
        p.SwingBars, nets, figures, names, names,
        tuples(st.builds(p.Swing, names, nets, nets, figures, figures)), st.just("alt"),
    ),
    "field": st.builds(
        partial(p.Field, alt="alt"), across=reaches(), up=reaches(), across_title=names, up_title=names,
        half=st.floats(5, 30), match=names, over=names, under=names, reach_title=names, label=names,
    ),
    "courses": course_charts(),
    "paired bars": st.builds(p.PairedBars, names, names, tuples(paired_bars(), most=20), st.just("alt")),
    "trend": trends(),
    "timeline": st.builds(
        p.Timeline, st.just(("In the plan", *NAMES[-2:])), names, tuples(stages, most=4), st.just("alt")
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=150, deadline=None)
@given(data=st.data(), width=widths)
def test_labels_stay_inside_and_apart_whatever_they_say(kind, data, width):
    drawing = draw(data.draw(KINDS[kind]), width, tones(), measure)

    check_labels(drawing)
    check_shapes(drawing)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_a_mirrored_picture_is_the_same_from_the_other_side(kind, data):
    drawing = draw(data.draw(KINDS[kind]), 400.0, tones(), measure)

    check_labels(drawing.mirrored())
    assert drawing.mirrored().mirrored().width == drawing.width
    assert len(drawing.mirrored().shapes) == len(drawing.shapes)
