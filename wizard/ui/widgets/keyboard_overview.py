"""What the keyboard does, on one sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from wizard.ui.theme import give_role
from wizard.ui.widgets import keys
from wizard.ui.widgets.text import text_label

WIDTH, HEIGHT = 580, 700


class KeyboardOverview(QDialog):
    """Every key and what it does; closes by Escape or its button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("Everything without a mouse"), "heading"))
        rule = self.tr("Digits and letters work while an answer has the keyboard. Inside a field hold Ctrl with them.")
        column.addWidget(text_label(rule, "muted"))
        column.addWidget(self._build_sheet(), 1)
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setFocus()
        if parent is not None:
            self.resize(min(WIDTH, parent.width() - 40), min(HEIGHT, parent.height() - 40))

    def _build_sheet(self) -> QScrollArea:
        sheet = QWidget()
        sheet.setObjectName("page")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 4, 8, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (key, meaning) in enumerate(keys.overview()):
            cap = QLabel(key)
            give_role(cap, "key")
            grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(meaning), row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        return area
