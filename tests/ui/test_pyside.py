"""That the Qt binding in use does not lose references: PySide6 6.12.0 on Python 3.11 does, and crashes."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox

CALLS = 200
SLACK = 20


class Sender(QObject):
    """Sends a bool."""

    told = Signal(bool)


def test_none_is_not_lost_in_calls(qtbot):
    box = QCheckBox()
    qtbot.addWidget(box)
    before = sys.getrefcount(None)
    for place in range(CALLS):
        box.setChecked(bool(place % 2))
    assert abs(sys.getrefcount(None) - before) < SLACK


def test_true_and_false_are_not_lost_in_signals():
    sender, heard = Sender(), []
    sender.told.connect(heard.append)
    before = sys.getrefcount(True), sys.getrefcount(False)  # noqa: FBT003 - the objects themselves
    for place in range(CALLS):
        sender.told.emit(bool(place % 2))
    heard.clear()
    after = sys.getrefcount(True), sys.getrefcount(False)  # noqa: FBT003
    assert all(abs(now - then) < SLACK for now, then in zip(after, before, strict=True))
