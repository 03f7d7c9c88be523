"""The middle of the window: one page at a time, and above it what there is to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the keyboard by Return as well, which Qt does in dialogs only; once, if held."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - after the first paint

        button, entered = self.focusWidget(), event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if entered and isinstance(button, (QPushButton, QToolButton)):
            if not event.isAutoRepeat():
                button.click()
        else:
            super().keyPressEvent(event)

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
