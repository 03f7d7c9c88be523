"""The middle of the window: one page at a time, and above it what there is to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from wizard.ui.widgets.notice_bar import NoticeBar


class Centre(QWidget):
    """Holds the pages; the bar above them is there once something was told."""

    action_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack = QStackedWidget()
        self._notice: NoticeBar | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.stack, 1)

    @Slot(str)
    def tell(self, sentence: str, action: str = "") -> None:
        """Say something, with a button where something can be done about it; "" takes back what was said."""
        if self._notice is None and sentence:
            from wizard.ui.widgets.notice_bar import NoticeBar  # noqa: PLC0415 - seldom needed

            self._notice = NoticeBar()
            self._notice.action_wanted.connect(self.action_wanted)
            self._column.insertWidget(0, self._notice)
        if self._notice is not None:
            self._notice.tell(sentence, action)
