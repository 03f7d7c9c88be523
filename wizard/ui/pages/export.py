"""The export: choices on the left, the pages as they will be on the right, what to look at below the choices.

The page shows and tells; making and writing the document is its owner's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.widgets.export_bar import ExportBar
from wizard.ui.widgets.export_choices import ExportChoices
from wizard.ui.widgets.export_side import ExportSide
from wizard.ui.widgets.footer import Footer
from wizard.ui.widgets.preview import Preview
from wizard.ui.widgets.preview_bar import PreviewBar
from wizard.ui.widgets.versions_button import VersionsButton

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wizard.app.exports import Paper
    from wizard.domain.assessment import Advice
    from wizard.proposal.brief import Kind

SHARE, NARROWEST, WIDEST = 0.3, 288, 380  # of the width, for the choices
BESIDE = 14  # pixels of a scroll bar and a frame


class ExportPage(QWidget):
    """Chooses, shows and exports one document."""

    back_wanted = Signal()
    export_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, advice: Advice, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export")
        self.choices = ExportChoices(advice, kind)
        self.preview = Preview()
        self.bar = ExportBar()
        self.bar.running_changed.connect(self._on_running_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_middle(), 1)
        column.addWidget(self.bar)
        column.addWidget(self._build_footer())
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.back_wanted)

    def show_paper(self, paper: Paper) -> None:
        """Show a document that has been made."""
        self.choices.show_parts(paper.parts)
        self.preview.show_pages(paper.extent.sizes)
        self._side.show_remarks(paper.remarks)

    def focus_first(self) -> None:
        """Give the keyboard to the export itself: the choices are fine as they are for most."""
        self._export.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between choices and preview."""
        super().resizeEvent(event)
        usual = min(WIDEST, max(NARROWEST, round(SHARE * self.width())))
        needed = self.choices.minimumSizeHint().width() + BESIDE
        left = self.width() - self._bar.minimumSizeHint().width()
        self._side.setFixedWidth(max(usual, min(needed, left)))

    # Building

    def _build_middle(self) -> QHBoxLayout:
        self._side = ExportSide(self.choices)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._bar = PreviewBar(self.preview)
        right.addWidget(self._bar)
        right.addWidget(self.preview, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(right, 1)
        return row

    def _build_footer(self) -> Footer:
        footer = Footer()
        footer.add(self.tr("&Back"), self.back_wanted.emit)
        footer.part()
        self.versions = VersionsButton()
        footer.put(self.versions)
        footer.add(self.tr("&Copy summary"), self.copy_wanted.emit)
        self._export = footer.add(self.tr("&Export..."), self.export_wanted.emit, primary=True)
        return footer

    # Slots

    @Slot(bool)
    def _on_running_changed(self, running: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.choices.setDisabled(running)
        self._export.setDisabled(running)
        self.versions.setDisabled(running)
        if not running and not self.bar.offers:
            self.focus_first()
