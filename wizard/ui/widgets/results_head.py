"""The head of the results: whose they are, the tabs, and the way to the big screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QVBoxLayout

from wizard.proposal import wording
from wizard.ui.measures import LARGE
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.icon_button import icon_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.proposal.brief import Brief


class ResultsHead(QFrame):
    """Client, date and tabs."""

    present_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("head")
        self._client, self._note = text_label("", "heading"), text_label("", "muted")
        self.present = icon_button("presentation", self.tr("&Present"), self.present_wanted.emit)
        self.present.setToolTip(self.tr("Full screen, larger type (F5)"))
        self.present.setAccessibleDescription(self.tr("Full screen, larger type; F5 and Escape do the same"))
        self.tabs = self._build_tabs()
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._client)
        lines.addWidget(self._note)
        row = QHBoxLayout()
        row.setContentsMargins(28, 12, 28, 6)
        row.setSpacing(LARGE)
        row.addLayout(lines, 1)
        row.addWidget(self.present, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        below = QHBoxLayout()
        below.setContentsMargins(16, 0, 16, 0)
        below.addWidget(self.tabs)
        column.addLayout(below)

    def show_client(self, brief: Brief) -> None:
        """Say whose results these are."""
        quick = brief.advice.assessment.mode == "quick"
        kind = self.tr("Quick check") if quick else self.tr("Full assessment")
        note = f"{kind}, {wording.date(brief.advice.today)}"
        if brief.advice.provisional and not quick:
            note = self.tr("{0}. Provisional: too much is still open.").format(note)
        own = len(brief.advice.assessment.assumptions)
        if own:
            words = self.tr(", with one figure of your own") if own == 1 else self.tr(", with {0} figures of your own")
            note += words.format(own)
        self._client.setText(brief.client)
        self._note.setText(note)

    @Slot(bool)
    def show_presenting(self, presenting: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Say how to leave the full screen, while it is one."""
        self.present.setText(self.tr("Stop &presenting (Esc)") if presenting else self.tr("&Present"))
        self.present.setToolTip("" if presenting else self.tr("Full screen, larger type (F5)"))

    def _build_tabs(self) -> QTabBar:
        tabs = QTabBar()
        tabs.setAccessibleName(self.tr("Results"))
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setUsesScrollButtons(True)
        for name in (
            self.tr("O&verview"),
            self.tr("&Why"),
            self.tr("&Costs"),
            self.tr("&To do"),
            self.tr("&Assumptions"),
        ):
            tabs.addTab(name)
        return tabs
