"""What to look at before a document is handed over; nothing in it keeps anybody from exporting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.mark import Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.proposal.health import Remark


class RemarkList(QFrame):
    """Shows the remarks about one document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("remarks")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 12, 16, 16)
        self._column.setSpacing(8)
        self._title = text_label(self.tr("Before you hand it over"), "question")
        self._column.addWidget(self._title)
        self._lines: list[QWidget] = []

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these remarks and no others."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(remark.text, remark.severity) for remark in remarks]
        if not self._lines:
            self._lines = [self._line(self.tr("Nothing to look at: all is there."), "good")]
        for line in self._lines:
            self._column.addWidget(line)
            line.show()  # at once, so that the height is right at once
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(" ".join(remark.text for remark in remarks))

    def _line(self, text: str, severity: str) -> QWidget:
        marks = {"warn": "triangle-alert", "info": "info", "good": "circle-check"}
        words = {"warn": self.tr("Look at this:"), "info": self.tr("To know:"), "good": ""}
        line, mark = QWidget(), Mark(marks[severity])
        label = text_label(text)
        label.setAccessibleName(f"{words[severity]} {text}".strip())
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        return line
