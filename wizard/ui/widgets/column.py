"""A page that scrolls: one column of readable width that follows the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QAbstractSlider, QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from wizard.ui.measures import grown
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QAbstractScrollArea

READABLE = 780
Step = QAbstractSlider.SliderAction
SCROLLS = {
    Qt.Key.Key_PageDown: Step.SliderPageStepAdd,
    Qt.Key.Key_Space: Step.SliderPageStepAdd,
    Qt.Key.Key_PageUp: Step.SliderPageStepSub,
    Qt.Key.Key_Down: Step.SliderSingleStepAdd,
    Qt.Key.Key_Up: Step.SliderSingleStepSub,
    Qt.Key.Key_Home: Step.SliderToMinimum,
    Qt.Key.Key_End: Step.SliderToMaximum,
}
SIDE, TOP, MARGIN = 28, 24, 32


def scroll_by(area: QAbstractScrollArea, event: QKeyEvent) -> bool:
    """Scroll an area by a key that nothing else wanted; tell whether it is one for that."""
    step = SCROLLS.get(Qt.Key(event.key()))
    if event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        step = Step.SliderPageStepSub
    if step is not None:
        area.verticalScrollBar().triggerAction(step)
    return step is not None


class ColumnPage(QScrollArea):
    """A scrolling page; widgets go into ``column``, the quicker with ``sheet`` for a parent from the start."""

    def __init__(self, parent: QWidget | None = None, *, width: int = READABLE, centred: bool = False) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page = _Page()
        self.page.setObjectName("page")
        self.setWidget(self.page)
        self.sheet = QWidget(self.page)
        self._width = width
        self._widen()
        self.column = QVBoxLayout(self.sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        row = QHBoxLayout(self.page)
        row.setContentsMargins(SIDE, TOP, SIDE, TOP)
        if centred:
            row.addStretch()
        row.addWidget(self.sheet, 100)
        row.addStretch()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def head(self, title: str, note: str) -> None:
        """Start the page with its title and a line below it."""
        lines = QVBoxLayout()
        lines.setSpacing(3)
        lines.setContentsMargins(0, 0, 0, 6)
        lines.addWidget(text_label(title, "title"))
        if note:
            lines.addWidget(text_label(note, "muted"))
        self.column.addLayout(lines)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the letters of a line in larger text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "sheet"):
            self._widen()

    def reveal(self, widget: QWidget) -> None:
        """Scroll until a widget can be seen, also right after something above it came or went."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.ensureWidgetVisible(widget, 0, MARGIN)
        end, room = widget.mapTo(self.page, widget.rect().bottomLeft()).y(), self.viewport().height()
        if self.verticalScrollBar().value() + room <= end and widget.height() < room:
            self.ensureVisible(0, end, 0, MARGIN)  # all of a field, of which Qt brings only the cursor into view

    def hold_place(self) -> None:
        """Keep what is on screen where it is, although something below it is about to go."""
        self.page.setMinimumHeight(self.verticalScrollBar().value() + self.viewport().height())

    def to_top(self) -> None:
        """Scroll to the start of the page."""
        if self.page.minimumHeight():
            self.page.setMinimumHeight(0)
        self.verticalScrollBar().setValue(0)

    def follow_focus(self, new: QWidget | None) -> None:
        """Bring what has the keyboard now into view."""
        if new is not None and self.page.isAncestorOf(new):
            self.reveal(new)

    def _widen(self) -> None:
        self.sheet.setMaximumWidth(grown(self, self._width))

    @Slot("QWidget*", "QWidget*")
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isValid(self.page):  # a page that was closed is told until Python has let go of it
            self.follow_focus(new)


class _Page(QWidget):
    """What scrolls; as tall as its texts are at the width it has, not at the least width they could have."""

    def minimumSizeHint(self) -> QSize:
        """Leave the height to the width, where it depends on that."""
        least, layout = super().minimumSizeHint(), self.layout()
        return QSize(least.width(), 0) if layout is not None and layout.hasHeightForWidth() else least
