"""Charts on screen: the document's pictures at any width, in both schemes, from both sides, with words."""

from __future__ import annotations

import subprocess
import sys
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QPushButton

from tests.proposal.labels import check_labels, check_shapes
from tests.proposal.papers import example_advice
from wizard.proposal import pictures
from wizard.proposal.brief import Brief
from wizard.proposal.content import compose
from wizard.proposal.field_part import field
from wizard.proposal.timeline_part import timeline
from wizard.ui import schemes as colours
from wizard.ui import theme
from wizard.ui.widgets.chart_view import ChartView
from wizard.ui.widgets.pen import measure, tones_of

WIDTHS = (280, 320, 480, 760, 1000)


def charts(name="dentallab25"):
    """Return every picture of an example."""
    advice = example_advice(name)
    brief = Brief(advice, "proposal", None)
    found = [block for block in compose(advice, "proposal").blocks if isinstance(block, get_args(pictures.Chart))]
    return [*found, timeline(brief), field(brief)._replace(shape=0.5)]


@pytest.fixture
def shown(qtbot):
    """Return a function that puts a chart on screen."""
    held = []  # pytest-qt keeps no widget alive

    def make(chart, width=480):
        view = ChartView(chart)
        held.append(view)
        qtbot.addWidget(view)
        view.resize(width, view.heightForWidth(width))
        with qtbot.waitExposed(view):
            view.show()
        return view

    return make


@pytest.fixture
def schemes(qapp):
    """Return a function that dresses the program otherwise, until the test is over."""
    yield lambda scheme: theme.paint(qapp, scheme)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.paint(qapp, "light")


def painted(view):
    """Return what a chart looks like."""
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["dentallab25", "manufacturer120", "studio4"])
def test_labels_neither_leave_nor_collide_at_any_width(shown, name, width):
    for chart in charts(name):
        drawing = shown(chart, width).drawing()
        check_labels(drawing, measure)
        check_shapes(drawing)


def test_words_stand_for_a_picture_that_cannot_be_seen(shown):
    for chart in charts():
        spoken = QAccessible.queryAccessibleInterface(shown(chart))
        assert spoken.text(QAccessible.Text.Name) == chart.alt
        assert spoken.role() == QAccessible.Role.Graphic


def test_a_wider_place_is_drawn_anew_not_stretched(shown):
    chart = charts()[0]
    narrow, wide = shown(chart, 320), shown(chart, 760)
    assert wide.drawing().width > 2 * narrow.drawing().width
    assert narrow._unit() == wide._unit()  # noqa: SLF001 - type is as large in both


def test_a_change_of_scheme_reaches_the_picture(shown, schemes):
    view = shown(charts()[0])
    light = painted(view)
    schemes("dark")
    assert tones_of(view.palette()).paper == colours.DARK.card.lower()
    assert painted(view) != light


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_colour_of_a_picture_is_one_of_the_scheme(qapp, schemes, scheme):
    schemes(scheme)
    tones = tones_of(qapp.palette())
    assert QColor(tones.brand) == QColor((colours.DARK if scheme == "dark" else colours.LIGHT).brand)
    light, dark = QColor(tones.ink).lightness(), QColor(tones.paper).lightness()
    assert (light > dark) == (scheme == "dark")


def test_a_right_to_left_window_mirrors_pictures_but_not_words(shown, schemes, qapp):
    schemes("light")
    chart = next(chart for chart in charts() if isinstance(chart, pictures.StackedBars))
    plain = shown(chart).drawing()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = shown(chart).drawing()
    check_labels(turned, measure)
    assert [shape.text for shape in turned.shapes if hasattr(shape, "text")] == [
        shape.text for shape in plain.shapes if hasattr(shape, "text")
    ]
    assert turned.shapes != plain.shapes


def test_larger_type_makes_a_larger_picture(shown):
    view = shown(charts()[0])
    before = view.heightForWidth(480)
    font = view.font()
    font.setPointSizeF(2 * font.pointSizeF())
    view.setFont(font)
    assert view.heightForWidth(480) > 1.3 * before


def test_another_chart_takes_the_same_place(shown, qtbot):
    first, second = (
        next(c for c in charts(name) if isinstance(c, pictures.AreaBars)) for name in ("dentallab25", "lawfirm18")
    )
    view = shown(first)
    before = painted(view)
    view.show_chart(second)
    assert view.accessibleName() == second.alt
    assert painted(view) != before
    names = [spot.accessibleName() for spot in view.findChildren(QPushButton)]
    assert names == [f"{bar.title}: {bar.label}" for bar in second.bars]
    with qtbot.waitSignal(view.spot_chosen) as told:
        view.findChildren(QPushButton)[0].click()
    assert told.args == [second.bars[0].target]


def test_spots_lie_over_what_they_stand_for(shown):
    chart = next(chart for chart in charts() if isinstance(chart, pictures.AreaBars))
    view = shown(chart)
    tops = [spot.geometry().top() for spot in view.findChildren(QPushButton)]
    assert tops == sorted(tops)
    assert len(tops) == len(chart.bars)
    assert all(view.rect().adjusted(-2, -2, 2, 2).contains(spot.geometry()) for spot in view.findChildren(QPushButton))


def test_a_chart_without_numbers_is_drawn_all_the_same(shown):
    for chart in (
        pictures.AreaBars((), "Nothing."),
        pictures.StackedBars(("a",), (), "Nothing."),
        pictures.Timeline(("a", "b", "c"), "first", (), "Nothing."),
    ):
        assert shown(chart).drawing().height >= 0


def test_the_results_need_no_pdf_library():
    code = (
        "import sys, wizard.ui.sitting, wizard.ui.pages.results.page;"
        "print([name for name in ('reportlab', 'numpy', 'PIL') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout.strip() == "[]"
