"""The pictures of a document's pages that are at hand, and what the pages say.

Units:
    a scale is pixels per point
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt

if TYPE_CHECKING:
    from collections.abc import Container

    from PySide6.QtGui import QImage, QPainter

SPOKEN = 3000  # characters of a page's text that a screen reader is given
DIMMED = 0.45


@dataclass(frozen=True, slots=True)
class Picture:
    """A page, the scale it was drawn at, and whether it is a page of the document of now."""

    image: QImage
    scale: float
    fresh: bool = True


class PagePictures:
    """Pictures and texts by the number of the page, from 0."""

    def __init__(self) -> None:
        self._pictures: dict[int, Picture] = {}
        self._texts: dict[int, str] = {}

    def put(self, page: int, image: QImage, scale: float, text: str) -> None:
        """Keep what a page looks like and says."""
        self._pictures[page] = Picture(image, scale)
        self._texts[page] = " ".join(text.split())[:SPOKEN]

    def of(self, page: int) -> Picture | None:
        """Return the picture of a page, whatever it is worth."""
        return self._pictures.get(page)

    def text(self, page: int) -> str:
        """Return what a page says; nothing while that is not known."""
        return self._texts.get(page, "")

    def sharp(self, page: int, scale: float) -> bool:
        """Return whether a page of the document of now is there at a scale."""
        picture = self._pictures.get(page)
        return picture is not None and picture.fresh and picture.scale == scale

    def age(self) -> None:
        """Let every picture be one of an earlier document; what that said is forgotten."""
        self._pictures = {page: replace(picture, fresh=False) for page, picture in self._pictures.items()}
        self._texts.clear()

    def keep(self, pages: Container[int]) -> None:
        """Forget the pictures of all other pages: each takes some megabytes."""
        self._pictures = {page: picture for page, picture in self._pictures.items() if page in pages}


def paint_page(painter: QPainter, room: QRect, picture: Picture | None, *, dimmed: bool) -> None:
    """Draw a page, white where there is no picture of it, and its edge with the painter's pen."""
    painter.fillRect(room, Qt.GlobalColor.white)
    if picture is not None:
        painter.setOpacity(1.0 if picture.fresh and not dimmed else DIMMED)
        painter.drawImage(_target(room, picture.image, painter.device().devicePixelRatioF()), picture.image)
        painter.setOpacity(1.0)
    painter.drawRect(QRectF(room).adjusted(-0.5, -0.5, 0.5, 0.5))


def _target(room: QRect, image: QImage, ratio: float) -> QRectF:
    """Return where a picture goes: pixel for pixel if it was drawn for this room."""
    width, height = image.width() / ratio, image.height() / ratio
    made_for_it = abs(width - room.width()) < 1 and abs(height - room.height()) < 1
    return QRectF(room.left(), room.top(), width, height) if made_for_it else QRectF(room)
