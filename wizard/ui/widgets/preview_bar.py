"""What stands above the preview: which page is in sight, how large it is, and buttons to change that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from wizard.ui.icons import icon
from wizard.ui.theme import give_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from wizard.ui.widgets.preview import Preview


class PreviewBar(QFrame):
    """Follows one preview."""

    def __init__(self, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewbar")
        self._preview = preview
        self._where, self._size = QLabel(), QLabel()
        give_role(self._size, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(4)
        row.addWidget(self._where)
        row.addStretch()
        row.addWidget(self._size)
        row.addSpacing(4)
        for name, keys, picture, clicked in (
            (self.tr("Smaller"), "Ctrl+-", "zoom-out", preview.zoom_out),
            (self.tr("Larger"), "Ctrl++", "zoom-in", preview.zoom_in),
            (self.tr("Fit the width"), "Ctrl+0", "maximize", preview.fit_width),
        ):
            row.addWidget(self._button(name, keys, picture, clicked))
        preview.moved.connect(self._on_preview_moved)
        self._on_preview_moved()

    def _button(self, name: str, keys: str, picture: str, clicked: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        button.setShortcut(QKeySequence(keys))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        button.clicked.connect(clicked)
        return button

    @Slot()
    def _on_preview_moved(self) -> None:
        there = self._preview.pages > 0
        words = self.tr("Page {0} of {1}").format(self._preview.page + 1, self._preview.pages)
        self._where.setText(words if there else self.tr("Preview"))
        self._size.setText(self.tr("{0} %").format(round(100 * self._preview.zoom)) if there else "")
