"""The icons: Lucide's lines, drawn in a colour of the palette at the moment they are painted.

An icon follows the scheme by itself, since it asks the application's palette
each time; a disabled one is drawn in the palette's quiet colour.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from wizard.assets import asset

Role = QPalette.ColorRole
SIZE = 18


def icon(name: str, role: QPalette.ColorRole = Role.WindowText) -> QIcon:
    """Return the icon ``name`` of ``resources/icons``, in a colour of the palette."""
    return QIcon(_Engine(name, role))


def draw_icon(painter: QPainter, name: str, room: QRectF, colour: QColor) -> None:
    """Draw an icon into a square."""
    _renderer(name, colour.name()).render(painter, room)


class _Engine(QIconEngine):
    """Draws one icon at any size and in the colour the palette has now."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name, self._role = name, role

    def clone(self) -> QIconEngine:
        """Return another of the same."""
        return _Engine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw it."""
        palette = QGuiApplication.palette()
        group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        role = Role.PlaceholderText if mode == QIcon.Mode.Disabled else self._role
        draw_icon(painter, self._name, _square(rect), palette.color(group, role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw it into a picture of that size."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Draw it into a picture of that size on a screen of that scale; Qt finds out by itself how sharp it is."""
        sharp = size * scale
        picture = QPixmap(sharp)
        if picture.isNull():  # of a button that has no room yet
            return picture
        picture.fill(QColor(0, 0, 0, 0))  # Qt's own name for it takes 20 ms to import
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, sharp.width(), sharp.height()), mode, state)
        painter.end()
        return picture


def _square(rect: QRect) -> QRectF:
    """Return the square where reading starts; room beside it keeps an icon apart from the words of its button."""
    side = min(rect.width(), rect.height())
    return QRectF(rect.right() + 1 - side if QGuiApplication.isRightToLeft() else rect.left(), rect.top(), side, side)


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = asset(f"icons/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
