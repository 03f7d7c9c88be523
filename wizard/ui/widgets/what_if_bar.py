"""The bar that says that what is shown is a what-if, how it differs, and leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from wizard.proposal import wording
from wizard.proposal.standing import figure
from wizard.ui.theme import give_role
from wizard.ui.widgets.card import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.app.exploring import Supposition
    from wizard.proposal.brief import Brief


class WhatIfBar(QFrame):
    """Hidden while the answers are shown as they are."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whatif")
        self._what, self._differs = text_label("", "strong"), text_label("")
        self._back = QPushButton(self.tr("Back to the &real answers"))
        give_role(self._back, "primary")
        self._back.clicked.connect(self.back_wanted)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._what)
        lines.addWidget(self._differs)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 10, 28, 10)
        row.setSpacing(16)
        row.addLayout(lines, 1)
        row.addWidget(self._back)
        self.hide()

    def show_what_if(self, supposed: Supposition | None, before: Brief, after: Brief) -> None:
        """Say what is supposed, and what it makes of the result."""
        self.setVisible(supposed is not None)
        if supposed is None:
            return
        names = wording.listing([before.short(question) for question in supposed.questions], 6)
        if supposed.better:
            text = self.tr("What if these were at their best: {0}?").format(names)
        else:
            text = self.tr("What if these slipped: {0}?").format(names)
        self._what.setText(text)
        self._differs.setText(self._difference(before, after))
        self.setAccessibleName(f"{text} {self._differs.text()}")

    def focus_first(self) -> None:
        """Give the keyboard to the way back."""
        self._back.setFocus()

    def _difference(self, before: Brief, after: Brief) -> str:
        plan = self.tr("{0} instead of {1}").format(after.leader.name, before.leader.name)
        score = self.tr("readiness {0} instead of {1}").format(
            figure(after.advice.readiness), figure(before.advice.readiness)
        )
        total = self.tr("all counted {0} a year instead of {1}").format(
            after.about(after.leader.total_year), before.about(before.leader.total_year)
        )
        return self.tr("{0}, {1}, {2}. Nothing you answered has changed.").format(plan, score, total)
