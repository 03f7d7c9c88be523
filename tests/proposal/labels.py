"""Where the labels of a picture stand, and that none is in the way of another."""

from __future__ import annotations

from itertools import combinations

from wizard.proposal.drawing import Area, Box, Dot, Label, Line
from wizard.proposal.painter import measure

ASCENT, DESCENT, SLACK = 0.7, 0.2, 0.5


def check_labels(drawing, width_of=measure):
    """Fail on a label that leaves the picture or touches another."""
    places = [(*_box(label, width_of), label.text) for label in drawing.shapes if isinstance(label, Label)]
    for left, bottom, right, top, text in places:
        assert left >= -SLACK, text
        assert right <= drawing.width + SLACK, text
        assert bottom >= -SLACK, text
        assert top <= drawing.height + 1.5, text
    for one, other in combinations(places, 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart, (one[4], other[4])


def check_shapes(drawing):
    """Fail on a shape that leaves the picture."""
    for x, y in (point for shape in drawing.shapes for point in _points(shape)):
        assert -SLACK <= x <= drawing.width + SLACK
        assert -SLACK <= y <= drawing.height + SLACK


def _box(label, width_of):
    size = label.hand.size
    width = width_of(label.text, label.hand.face, size)
    left = label.at[0] - {"start": 0, "middle": width / 2, "end": width}[label.hand.anchor]
    return left, label.at[1] - DESCENT * size, left + width, label.at[1] + ASCENT * size


def _points(shape):
    if isinstance(shape, Box):
        return [(shape.left, shape.bottom), (shape.left + shape.width, shape.bottom + shape.height)]
    if isinstance(shape, (Line, Area)):
        return shape.points
    return [shape.at] if isinstance(shape, Dot) else []
