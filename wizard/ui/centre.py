"""The middle of the window: one page at a time, and above it what there is to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.ui.widgets.notice_bar import NoticeBar


class Centre(QWidget):
    """Holds the pages; the bar above them is there once something was told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack = QStackedWidget()
        self._notice: NoticeBar | None = None
        self._wanted: Callable[[], None] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.stack, 1)

    @Slot(str)
    def tell(self, sentence: str, action: str = "", wanted: Callable[[], None] | None = None) -> None:
        """Say something, with a button where something can be done about it; "" takes back what was said."""
        self._wanted = wanted
        if self._notice is None and sentence:
            from wizard.ui.widgets.notice_bar import NoticeBar  # noqa: PLC0415 - seldom needed

            self._notice = NoticeBar()
            self._notice.action_wanted.connect(self._on_action_wanted)
            self._column.insertWidget(0, self._notice)
        if self._notice is not None:
            self._notice.tell(sentence, action)

    @Slot()
    def _on_action_wanted(self) -> None:
        if self._wanted is not None:
            self._wanted()
