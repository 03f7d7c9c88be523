"""The panel beside the preview: the choices, and below them what to look at, always in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from wizard.ui.widgets.remark_list import RemarkList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from wizard.proposal.health import Remark

REMARKS_SHARE = 0.42  # of the height, at most, for the remarks


class ExportSide(QFrame):
    """Two parts that scroll by themselves; the lower one is no higher than it must be."""

    def __init__(self, choices: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._remarks = RemarkList()
        self._lower = _scrolling(self._remarks, "remarkspart")
        self._lower.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a long list is scrolled with the arrow keys
        self._lower.setAccessibleName(self.tr("Before you hand it over"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        upper = _scrolling(choices, "sidepart")
        upper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # a plan's name may be long
        column.addWidget(upper, 1)
        column.addWidget(self._lower)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these remarks and no others."""
        self._remarks.show_remarks(remarks)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height between the two parts."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        frame = 2 * self._lower.frameWidth() + 1
        needed = self._remarks.heightForWidth(self.width() - frame) + frame
        self._lower.setFixedHeight(min(needed, round(REMARKS_SHARE * self.height())))


def _scrolling(content: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
