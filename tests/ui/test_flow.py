"""A row of buttons that goes on in a second line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from wizard.ui.widgets.flow import FlowLayout


@pytest.fixture
def row(qtbot):
    """Return a function that lays out A and B, then C and D at the far end, in a row of some width."""

    def make(width, direction=Qt.LayoutDirection.LeftToRight):
        holder = QWidget()
        holder.setLayoutDirection(direction)
        layout = FlowLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for name in "ABCD":
            if name == "C":
                layout.addStretch()
            button = QPushButton(name, holder)
            button.setFixedSize(100, 30)
            layout.addWidget(button)
        qtbot.addWidget(holder)
        holder.setFixedSize(width, max(30, layout.heightForWidth(width)))
        holder.show()
        return {button.text(): button.geometry().getRect()[:2] for button in holder.findChildren(QPushButton)}

    return make


def test_a_wide_row_is_one_line_parted_in_the_middle(row):
    assert row(600) == {"A": (0, 0), "B": (110, 0), "C": (390, 0), "D": (500, 0)}


def test_a_narrow_row_goes_on_below_at_the_far_end(row):
    assert row(330) == {"A": (0, 0), "B": (110, 0), "C": (230, 0), "D": (230, 40)}


def test_the_narrowest_row_has_a_line_for_each(row):
    assert [place[1] for place in row(100).values()] == [0, 40, 80, 120]


def test_it_is_mirrored_where_one_reads_from_right_to_left(row):
    assert row(600, Qt.LayoutDirection.RightToLeft) == {"A": (500, 0), "B": (390, 0), "C": (110, 0), "D": (0, 0)}
