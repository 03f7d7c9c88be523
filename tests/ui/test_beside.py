"""What stands below the choices of a question."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from tests.shipped import BANK
from wizard.ui.widgets import keys
from wizard.ui.widgets.beside import Beside


def told(qtbot, question):
    """Return what is unfolded below a question."""
    beside = Beside(BANK.by_id[question])
    qtbot.addWidget(beside)
    beside.unfold(keys.WHY)
    return "\n".join(label.text() for label in beside.findChildren(QLabel))


def test_what_is_true_today_is_told_where_it_helps_to_answer(qtbot):
    assert "ended support for Windows 10 on 14 October 2025" in told(qtbot, "u_eol")


def test_elsewhere_nothing_is_said_of_today(qtbot):
    assert "Known today" not in told(qtbot, "u_os")
