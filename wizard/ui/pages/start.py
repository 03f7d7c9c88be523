"""The page the program opens with: begin, or go on with what was begun."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wizard.ui.theme import give_role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wizard.app.drafts import Draft

WIDTH = 700
SHOWN = 6


class StartPage(QScrollArea):
    """Offers a full assessment, a quick check, a file, and the latest drafts."""

    full_wanted = Signal()
    quick_wanted = Signal()
    file_wanted = Signal()
    draft_wanted = Signal(object)  # Path
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.page, sheet = QWidget(), QWidget()
        self.page.setObjectName("page")
        sheet.setMaximumWidth(WIDTH)
        self._column = QVBoxLayout(sheet)
        self._column.setSpacing(12)
        self._build_offer()
        self._drafts = QVBoxLayout()
        self._drafts.setSpacing(0)
        self._column.addLayout(self._drafts)
        self._column.addStretch(3)
        row = QHBoxLayout(self.page)
        row.addStretch()
        row.addWidget(sheet, 1)
        row.addStretch()
        self.setWidget(self.page)

    def show_drafts(self, drafts: Iterable[Draft]) -> None:
        """List the assessments to go on with."""
        while (item := self._drafts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for number, draft in enumerate(drafts):
            if number == 0:
                self._drafts.addWidget(_label(self.tr("Go on with"), "question"))
            if number < SHOWN:
                self._drafts.addWidget(self._draft_link(draft))

    def focus_first(self) -> None:
        """Give the keyboard to the first thing to do."""
        self._full.setFocus()

    # Building

    def _build_offer(self) -> None:
        self._column.addStretch(2)
        self._column.addWidget(_label(self.tr("Readiness Wizard"), "title"))
        self._column.addWidget(
            _label(self.tr("How well is this business looked after, and what would be worth its price?"))
        )
        self._column.addSpacing(12)
        self._full = self._offer(
            self.tr("&Full assessment"),
            self.tr("About 20 minutes. Ends with a recommendation and a document."),
            self.full_wanted.emit,
        )
        give_role(self._full, "primary")
        self._offer(
            self.tr("&Quick check"),
            self.tr("About 4 minutes. Shows where you stand, and names no plan."),
            self.quick_wanted.emit,
        )
        self._offer(self.tr("&Open..."), self.tr("An assessment saved earlier."), self.file_wanted.emit)
        self._offer(self.tr("S&ettings"), self.tr("Text size, colours, your company."), self.settings_wanted.emit)
        self._column.addSpacing(12)

    def _offer(self, text: str, note: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setMinimumWidth(170)
        button.setAccessibleDescription(note)
        button.clicked.connect(clicked)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(button)
        row.addWidget(_label(note, "muted"), 1)
        self._column.addLayout(row)
        return button

    def _draft_link(self, draft: Draft) -> QWidget:
        name = draft.client.strip() or self.tr("No name yet")
        kind = self.tr("quick check") if draft.mode == "quick" else self.tr("full assessment")
        moment = QDateTime.fromSecsSinceEpoch(int(draft.changed.timestamp()))
        day = self.locale().toString(moment, "d MMM")
        button = QPushButton(f"{name}, {kind}, {day}".replace("&", "&&"))
        button.setProperty("path", str(draft.path))
        give_role(button, "link")
        button.clicked.connect(self._on_draft_clicked)
        row = QHBoxLayout(holder := QWidget())
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch()
        return holder

    # Slots

    @Slot()
    def _on_draft_clicked(self) -> None:
        self.draft_wanted.emit(Path(self.sender().property("path")))


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    if role:
        give_role(label, role)
    return label
