"""Every shape of one example's pictures, as accepted: to whole points, so that a change of look is seen.

Accept a change, after looking at the pictures: ``pytest tests/proposal --update-golden``.
"""

from __future__ import annotations

from typing import get_args

from tests.proposal.papers import example_advice, example_paper
from tests.shipped import ROOT
from wizard.proposal.brief import Brief
from wizard.proposal.charts import draw
from wizard.proposal.drawing import Area, Box, Dot, Label, Line
from wizard.proposal.painter import measure
from wizard.proposal.pictures import Chart
from wizard.proposal.timeline_part import timeline
from wizard.proposal.tones import tones

FILE = ROOT / "tests" / "golden" / "dentallab25-charts.txt"
WIDTH = 492.0


def at(*points):
    """Word some points."""
    return " ".join(f"{x:.0f},{y:.0f}" for x, y in points)


def worded(shape):
    """Return one shape in a line."""
    match shape:
        case Box():
            return f"box {at((shape.left, shape.bottom), (shape.width, shape.height))} {shape.fill or '-'} {shape.edge}"
        case Line():
            return f"line {at(*shape.points)} {shape.colour} {shape.thick:g}{' dashed' if shape.dash else ''}"
        case Area():
            return f"area {at(*shape.points)} {shape.fill} {shape.alpha:g}"
        case Dot():
            return f"dot {at(shape.at)} {shape.radius:g} {shape.fill}"
        case Label():
            return f"label {at(shape.at)} {shape.hand.anchor} {shape.hand.face} {shape.hand.size:.1f} {shape.text}"


def test_the_pictures_of_an_example_are_drawn_as_accepted(request):
    charts = [block for block in example_paper("dentallab25", "proposal").blocks if isinstance(block, get_args(Chart))]
    charts.append(timeline(Brief(example_advice("dentallab25"), "proposal", None)))
    lines = []
    for chart in charts:
        drawing = draw(chart, WIDTH, tones(), measure)
        lines.append(f"== {type(chart).__name__} {at((drawing.width, drawing.height))}: {chart.alt}")
        lines += [worded(shape).rstrip() for shape in drawing.shapes]
    found = "\n".join(lines) + "\n"
    if request.config.getoption("--update-golden"):
        FILE.write_text(found, encoding="utf-8", newline="\n")
    assert found == FILE.read_text(encoding="utf-8")
