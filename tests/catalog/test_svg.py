"""SVG logos as shapes: outlines, places and colours come out as the standard has them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalog.test_logos import drawn
from wizard.catalog.svg_paths import arc, read_path

ANY = st.floats(-1000, 1000)
POINTS = st.tuples(ANY, ANY)


def rounded(strokes):
    """Return strokes with points to two decimals."""
    return [(kind, tuple(round(value, 2) + 0.0 for value in points)) for kind, points in strokes]


@pytest.mark.parametrize(
    ("data", "strokes"),
    [
        ("M1 2L3 4", [("M", (1, 2)), ("L", (3, 4))]),
        ("m1,2,3-4", [("M", (1, 2)), ("L", (4, -2))]),
        ("M1 1 h2v3H0V.5z", [("M", (1, 1)), ("L", (3, 1)), ("L", (3, 4)), ("L", (0, 4)), ("L", (0, 0.5)), ("Z", ())]),
        ("M1 1 l1 0zl0 1", [("M", (1, 1)), ("L", (2, 1)), ("Z", ()), ("L", (1, 2))]),
        ("M0 0c1 1 2 1 3 0s2-1 3 0", [("M", (0, 0)), ("C", (1, 1, 2, 1, 3, 0)), ("C", (4, -1, 5, -1, 6, 0))]),
        ("M0 0S1 1 2 0", [("M", (0, 0)), ("C", (0, 0, 1, 1, 2, 0))]),
        ("M0 0q3 3 6 0", [("M", (0, 0)), ("C", (2, 2, 4, 2, 6, 0))]),
        ("M0 0q3 3 6 0t6 0", [("M", (0, 0)), ("C", (2, 2, 4, 2, 6, 0)), ("C", (8, -2, 10, -2, 12, 0))]),
        ("M1e1 .5.5-.5", [("M", (10, 0.5)), ("L", (0.5, -0.5))]),
        ("", []),
    ],
)
def test_a_path_becomes_absolute_lines_and_curves(data, strokes):
    assert rounded(read_path(data)) == strokes


def test_a_quarter_circle_is_one_curve_through_its_middle():
    (curve,) = arc((1, 0), (0, 1), (1, 1, 0), large=False, sweep=True)

    (ax, ay), (bx, by), end = curve
    middle = ((1 + 3 * ax + 3 * bx) / 8, (3 * ay + 3 * by + 1) / 8)
    assert math.hypot(*middle) == pytest.approx(1, abs=1e-3)
    assert end == pytest.approx((0, 1))


@given(POINTS, POINTS, st.tuples(ANY.map(abs), ANY.map(abs), st.floats(0, 6)), st.booleans(), st.booleans())
def test_an_arc_ends_where_it_is_told_to(start, end, ellipse, large, sweep):
    curves = list(arc(start, end, ellipse, large=large, sweep=sweep))

    assert len(curves) <= 4
    assert not curves or curves[-1][-1] == pytest.approx(end, abs=1e-3)


@pytest.mark.parametrize(
    ("transform", "corner"),
    [
        ("translate(3)", (3, 0)),
        ("translate(3 4)", (3, 4)),
        ("translate(3,4) scale(2)", (3, 4)),
        ("matrix(1 0 0 1 5 6)", (5, 6)),
        ("rotate(90 10 0)", (10, -10)),
        ("rotate(180)", (0, 0)),
        ("scale(2 3) translate(1 1)", (2, 3)),
    ],
)
def test_shapes_are_moved_to_their_place(transform, corner):
    (shape,) = drawn(f'<rect width="2" height="2" transform="{transform}"/>')

    assert rounded(shape.path)[0] == ("M", corner)


def test_the_view_moves_to_the_corner_and_groups_add_up():
    (shape,) = drawn('<g transform="translate(5 0)"><g transform="translate(0 5)"><path d="M1 1L2 2"/></g></g>')

    assert rounded(shape.path) == [("M", (6, 6)), ("L", (7, 7))]


@pytest.mark.parametrize(
    ("given_as", "fill"),
    [
        ("", "#000000"),
        ('fill="#abc"', "#aabbcc"),
        ('fill="#ABCDEF"', "#abcdef"),
        ('fill="Navy"', "#000080"),
        ('fill="rgb(1, 2,300)"', "#0102ff"),
        ('style="fill: teal"', "#008080"),
        ('fill="red" style="fill:blue"', "#0000ff"),
        ('class="a b"', "#112233"),
        ('color="lime" fill="currentColor"', "#00ff00"),
    ],
)
def test_colours_come_from_attributes_classes_and_styles(given_as, fill):
    (shape,) = drawn(f'<style>.b{{fill:#112233}}</style><rect width="2" height="2" {given_as}/>')

    assert shape.fill == fill


def test_colours_and_opacity_are_handed_down():
    inner = '<g style="opacity:50%;stroke:blue"><rect width="2" height="2" fill-opacity=".5"/></g>'

    (shape,) = drawn(f'<g fill="red" opacity=".5">{inner}</g>')

    assert (shape.fill, shape.stroke, shape.fill_opacity, shape.stroke_opacity) == ("#ff0000", "#0000ff", 0.125, 0.25)


def test_strokes_grow_with_the_scale():
    (shape,) = drawn('<line x2="5" y2="5" stroke="red" stroke-width="2" transform="scale(3)"/>')

    assert shape.width == pytest.approx(6)


@pytest.mark.parametrize(
    ("outline", "kinds"),
    [
        ('<rect width="2" height="2"/>', "MLLLZ"),
        ('<rect width="9" height="9" rx="2"/>', "MLCLCLCLCZ"),
        ('<rect width="9" height="9" ry="20"/>', "MLCLCLCLCZ"),
        ('<circle r="4"/>', "MCCCCZ"),
        ('<ellipse rx="4" ry="2"/>', "MCCCCZ"),
        ('<line x2="4"/>', "ML"),
        ('<polygon points="0,0 1,0 1,1"/>', "MLLZ"),
        ('<polyline points="0 0 1 0"/>', "ML"),
    ],
)
def test_every_outline_becomes_a_path(outline, kinds):
    (shape,) = drawn(outline)

    assert "".join(kind for kind, _ in shape.path) == kinds


def test_what_is_not_seen_is_left_out():
    seen = '<rect width="1" height="1"/>'
    hidden = '<title>Us</title><rect width="0" height="2"/><circle r="0"/><defs><text/></defs><polygon/>'
    unpainted = '<rect width="1" height="1" fill="none"/>'

    assert len(drawn(f"{hidden}{unpainted}{seen}")) == 1


@given(st.text("MmLlHhVvCcSsQqTtAaZz0123456789.,-+ e\n", max_size=60))
def test_any_path_is_read_or_refused(data):
    try:
        strokes = read_path(data)
    except (ValueError, ArithmeticError):
        return
    assert all(len(points) == {"M": 2, "L": 2, "C": 6, "Z": 0}[kind] for kind, points in strokes)
