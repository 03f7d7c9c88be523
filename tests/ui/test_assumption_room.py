"""The list of assumptions shares its width between names and values, and keeps rows in a low window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTableView

from tests.ui import screens
from wizard.ui.preferences import preferences
from wizard.ui.widgets.assumption_table import VALUE

USUAL = QSize(1100, 760)


@pytest.fixture
def table(qtbot):
    """Return a function that shows the assumptions in a window of some size, with text of some size."""
    shown = []

    def show(size, text_size=1.0):
        preferences().change(preferences().chosen._replace(text_size=text_size))
        stage = screens.put_on_stage("results-assumptions", size)
        shown.append(stage)
        qtbot.addWidget(stage.window)
        return stage.window.sitting.results.findChild(QTableView)

    yield show
    for stage in shown:
        stage.close()


def test_values_that_fit_beside_names_are_not_cut(table):
    values = table(USUAL)
    wide, model = values.fontMetrics().horizontalAdvance, values.model()
    told = [model.index(row, VALUE).data() for row in range(1, 4)]

    assert [text for text in told if wide(text) + 14 > values.columnWidth(VALUE)] == []


def test_a_value_that_is_cut_can_be_read_by_pointing_at_it(table):
    model = table(USUAL).model()
    value = model.index(0, VALUE)

    assert value.data(Qt.ItemDataRole.ToolTipRole) == value.data()


def test_rows_are_left_to_choose_from_in_the_smallest_window_with_the_largest_text(table):
    shown = table(screens.SIZES["small"], 2.0)
    rows = [shown.visualRect(shown.model().index(row, 0)) for row in range(3)]

    assert all(shown.viewport().rect().contains(row) for row in rows)
    assert rows[0].width() > shown.viewport().width() // 3
