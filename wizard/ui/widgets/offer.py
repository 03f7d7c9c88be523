"""A large button: an icon, what it does, and a line about it.

It is on the page of the first paint, and therefore does without those parts of
Qt that take long to import: styles, size policies, and the names in ``Qt``.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from wizard.ui.theme import give_role

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QIcon, QPaintEvent, QResizeEvent

MARGINS = (16, 12, 16, 12)
ICON = 1.4  # in heights of a line
LOWEST = 52
MARKED = sys.platform != "darwin"  # whether the system underlines the key of a button
Role = QPalette.ColorRole


class Offer(QPushButton):
    """What can be begun; its texts are labels, so that the second may wrap."""

    def __init__(self, picture: str, *, primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if primary:
            give_role(self, "primary")
        self.setProperty("offer", "yes")
        self._laid_out = False  # before, there is no width to fit into
        self._name, self._note = QLabel(), QLabel()
        give_role(self._name, "strong")
        self._note.setWordWrap(True)
        if not primary:
            give_role(self._note, "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._note)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(*MARGINS)
        row.setSpacing(16)
        row.addWidget(Picture(picture, Role.HighlightedText if primary else Role.Highlight))
        row.addLayout(words, 1)

    def say(self, name: str, note: str) -> None:
        """Show these texts; an ampersand in the name marks its key."""
        before, _, after = name.partition("&")
        self.setText(name)  # which the style sheet keeps from showing: it is there for its key and its name
        self._name.setText(f"{before}<u>{after[:1]}</u>{after[1:]}" if MARKED else before + after)
        self.setAccessibleDescription(note)
        self._note.setText(note)
        self._fit()

    def shorten(self, *, short: bool) -> None:
        """Leave the line about it to the screen reader and the tool tip, or show it."""
        self._note.setVisible(not short)
        self.setToolTip(self.accessibleDescription() if short else "")
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Be as high as the texts need once one of them came or went, or got its font."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the texts need at this width."""
        super().resizeEvent(event)
        self._laid_out = True
        self._fit()

    def sizeHint(self) -> QSize:
        """Be as wide as the texts want."""
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Be no narrower than the name."""
        return self._row.totalMinimumSize()

    def _fit(self) -> None:
        if not self._laid_out:
            return
        wraps = self._row.hasHeightForWidth()
        needed = self._row.totalHeightForWidth(self.width()) if wraps else self._row.totalSizeHint().height()
        if self.height() != max(LOWEST, needed):
            self.setFixedHeight(max(LOWEST, needed))
            self._row.invalidate()  # it has shared out the height there was before
            self._row.activate()


class Picture(QWidget):
    """An icon in a colour of the palette; it follows the scheme by itself."""

    def __init__(self, name: str, role: QPalette.ColorRole, size: float = ICON) -> None:
        super().__init__()
        self._name, self._role = name, role
        self._icon: QIcon | None = None
        side = round(size * self.fontMetrics().height())
        self.setFixedSize(side, side)

    def appear(self) -> Picture:
        """Draw it from now on; not before the first paint, since the icons bring Qt's reader of SVG."""
        from wizard.ui.icons import icon  # noqa: PLC0415

        self._icon = icon(self._name, self._role)
        self.update()
        return self

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if self._icon is not None:
            from PySide6.QtGui import QPainter  # noqa: PLC0415 - the first paint is without it

            painter = QPainter(self)
            self._icon.paint(painter, self.rect())
            painter.end()
