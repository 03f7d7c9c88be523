"""Where the keyboard is can be seen, on every kind of widget, light and dark; and every field has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tests.ui import screens
from wizard.ui import theme
from wizard.ui.widgets.choices import CheckChoice, RadioChoice

SEEN = 40  # pixels that must differ: a ring of 2 around the smallest mark has more
KINDS = {
    "button": lambda: QPushButton("Next"),
    "primary button": lambda: with_role(QPushButton("Next"), "primary"),
    "link": lambda: with_role(QPushButton("Next"), "link"),
    "tool button": lambda: QToolButton(text="Next", focusPolicy=Qt.FocusPolicy.StrongFocus),
    "check box": lambda: QCheckBox("Next"),
    "radio button": lambda: QRadioButton("Next"),
    "check choice": lambda: CheckChoice("Next"),
    "radio choice": lambda: RadioChoice("Next"),
    "line": QLineEdit,
    "text": QPlainTextEdit,
    "number": QSpinBox,
    "choice": QComboBox,
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "tabs": lambda: tabs("One", "Two"),
    "list": QListWidget,
    "table": lambda: QTableWidget(2, 2),
}


def with_role(widget, role):
    theme.give_role(widget, role)
    return widget


def tabs(*names):
    bar = QTabBar()
    for name in names:
        bar.addTab(name)
    return bar


def differing(one, other):
    pixels = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(one.pixel(*place) != other.pixel(*place) for place in pixels)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_where_the_keyboard_is_can_be_seen(qtbot, qapp, kind, scheme):
    theme.apply(qapp, scheme)
    holder, widget, other = QWidget(), KINDS[kind](), QPushButton("Elsewhere")
    column = QVBoxLayout(holder)
    column.addWidget(widget)
    column.addWidget(other)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    other.setFocus()
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = widget.grab().toImage()
    theme.apply(qapp, "light")

    assert differing(before, after) >= SEEN


@pytest.mark.parametrize("page", [page for page in screens.PAGES if page.startswith(("settings", "first-run"))])
def test_everything_that_takes_the_keyboard_has_a_name(qtbot, page):
    stage = screens.put_on_stage(page, screens.SIZES["small"])
    qtbot.addWidget(stage.window)
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QSlider, QListWidget)
    reached = [
        widget
        for kind in kinds
        for widget in stage.shown.findChildren(kind)
        if widget.isVisibleTo(stage.shown) and widget.focusPolicy() and not widget.objectName().startswith("qt_spinbox")
    ]
    heard = [QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) for widget in reached]
    stage.close()

    assert len(heard) >= 2
    assert [type(widget).__name__ for widget, name in zip(reached, heard, strict=True) if not name] == []
