"""A company's colour: typed or picked, with a live look at what becomes of it.

The window never uses a colour that could not be read; what it uses instead is
shown, light and dark, before anyone has to wonder.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from wizard.domain.colours import READABLE, contrast
from wizard.ui import prompts
from wizard.ui.measures import LARGE, MEDIUM, RADIUS, SMALL
from wizard.ui.schemes import scheme_of
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.form import show_note
from wizard.ui.widgets.icon_button import icon_button

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from wizard.ui.schemes import SchemeName

WHOLE = re.compile("#?([0-9a-fA-F]{6})")
SIGNS = 9
WRAP = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap


class ColourField(QWidget):
    """Holds one colour as "#rrggbb", or "" for the program's own.

    Args:
        dressing: whether it dresses the window, too; then it shows what becomes of it there.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, dressing: bool = True) -> None:
        super().__init__(parent)
        self._colour = ""
        self.line = QLineEdit()
        self.line.setMaxLength(SIGNS)
        self.line.setPlaceholderText("#1f5fbf" if dressing else "")
        self.line.textChanged.connect(self._on_text_changed)
        self.line.setFixedWidth(self.fontMetrics().horizontalAdvance("#") * (SIGNS + 4))
        words = self.tr("&Pick a colour...") if dressing else self.tr("Pick a &second one...")
        self._pick = icon_button("palette", words, self._on_pick_clicked)
        self.setFocusProxy(self.line)
        self._samples = [ContrastSample("light"), ContrastSample("dark")] if dressing else []
        self._word = text_label("", "muted")
        self._build()
        self.show_colour("")

    @property
    def colour(self) -> str:
        """The colour that holds now."""
        return self._colour

    def show_colour(self, colour: str) -> None:
        """Show a colour without telling of it."""
        self._colour = colour
        blocker = QSignalBlocker(self.line)
        self.line.setText(colour)
        blocker.unblock()
        self._show(colour)

    def setAccessibleName(self, name: str) -> None:
        """Name the line one types in."""
        self.line.setAccessibleName(name)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        first, second = FlowLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(SMALL)
            column.addLayout(row)
        first.addWidget(self.line)
        first.addWidget(self._pick)
        for sample in self._samples:
            second.addWidget(sample, 1)
        column.addWidget(self._word)

    def _show(self, colour: str) -> None:
        for sample in self._samples:
            sample.show_colour(colour)
        shaded = [sample for sample in self._samples if sample.shaded]
        show_note(self._word, self._verdict(shaded) if colour and self._samples else "")

    def _verdict(self, shaded: list[ContrastSample]) -> str:
        if not shaded:
            return self.tr("This colour can be read as it is, in light and in dark.")
        if len(shaded) == len(self._samples):
            return self.tr("Words in this colour could not be read: the window uses the shades shown here.")
        if shaded[0].scheme == "light":
            return self.tr("Too pale for words on white: in light, the window uses the darker shade shown here.")
        return self.tr("Too dark for words on black: in dark, the window uses the lighter shade shown here.")

    # Slots

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        match = WHOLE.fullmatch(text.strip())
        if text.strip() and match is None:
            show_note(self._word, self.tr("Write a colour as # and six signs, as in #1f5fbf."))
            return
        self._colour = f"#{match.group(1).lower()}" if match is not None else ""
        self._show(self._colour)
        self.chosen.emit(self._colour)

    @Slot()
    def _on_pick_clicked(self) -> None:
        picked = prompts.colour_to_use(self, self._colour)
        if picked:
            self.line.setText(picked)


class ContrastSample(QWidget):
    """A button and a word in a colour, as one scheme would show them."""

    def __init__(self, scheme: SchemeName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scheme: SchemeName = scheme
        self.shaded = False
        self._colours = scheme_of(scheme)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_colour(self, colour: str) -> None:
        """Show what becomes of a colour."""
        self._colours = scheme_of(self.scheme, colour)
        self.shaded = bool(colour) and self._colours.brand.lower() != colour.lower()
        name = self.tr("In light") if self.scheme == "light" else self.tr("In dark")
        self.setAccessibleName(f"{name}: {self._figure()}")
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a button's height and some air."""
        return QSize(120, 2 * self.fontMetrics().height() + 2 * MEDIUM + SMALL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a card with a filled button and how well it can be read."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, room = self._colours, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(room, RADIUS, RADIUS)
        button = room.adjusted(MEDIUM, MEDIUM, 0, -MEDIUM)
        button.setWidth(min(button.width() - MEDIUM, self.fontMetrics().horizontalAdvance(self.tr("Next")) + 2 * LARGE))
        words = room.adjusted(MEDIUM, 0, -MEDIUM, 0)
        words.setLeft(button.right() + MEDIUM)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            button.moveRight(room.right() - MEDIUM)
            words = QRectF(room.left() + MEDIUM, room.top(), words.width(), room.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.brand))
        painter.drawRoundedRect(button, RADIUS, RADIUS)
        painter.setPen(QColor(colours.on_brand))
        painter.drawText(button, Qt.AlignmentFlag.AlignCenter, self.tr("Next"))
        painter.setPen(QColor(colours.brand))
        painter.drawText(words, int(WRAP), self._figure())
        painter.end()

    def _figure(self) -> str:
        reached = contrast(self._colours.brand, self._colours.card)
        return self.tr("Easy to read, contrast {0} : 1").format(self.locale().toString(max(reached, READABLE), "f", 1))
