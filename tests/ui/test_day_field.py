"""The field for a day: its day can be read, and the wheel neither reaches nor changes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QLabel, QLineEdit

from tests.shipped import EXAMPLES
from tests.ui.drivers_export import ExportDriver

DAY = QDate(2026, 3, 10)


@pytest.fixture
def field(window):
    """Return the field of the export page."""
    driver = window(EXAMPLES / "dentallab25.toml")
    driver.press("See the results")
    driver.press("Export...")
    export = ExportDriver(driver)
    export.wait_for_pages()
    export.date(DAY)
    return export.page.findChild(QDateEdit)


def turn_wheel_over(widget):
    middle = QPointF(widget.rect().center())
    turn = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt takes it by position only
    )  # fmt: skip
    QApplication.sendEvent(widget, turn)


def test_the_day_on_the_document_can_be_read_and_has_a_caption(field, qtbot):
    line = field.findChild(QLineEdit)
    qtbot.waitUntil(lambda: line.width() > line.fontMetrics().horizontalAdvance(field.text()))

    captions = [label.text() for label in field.window().findChildren(QLabel) if label.buddy() is field]
    assert captions == ["Date on the document"]


def test_scrolling_over_the_day_leaves_it_and_the_keyboard_alone(field):
    assert field.focusPolicy() == Qt.FocusPolicy.StrongFocus  # not by the wheel
    turn_wheel_over(field)
    turn_wheel_over(field.findChild(QLineEdit))

    assert field.date() == DAY
    assert not field.hasFocus()


def test_a_day_can_be_typed_and_turned_by_keys(field):
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)

    assert field.date() != DAY
