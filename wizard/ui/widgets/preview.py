"""The pages of a document as they will be printed, one below the other.

The preview draws nothing itself: it asks for pictures of the pages in sight
and keeps showing the old ones, dimmed, until the new ones are there. How
large a page appears is settled here; how it looks, by whoever answers.

Units:
    sizes are points; a scale is pixels per point
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea

from wizard.ui.widgets.page_column import GAP, SCREEN, PageColumn, fitting, larger, smaller
from wizard.ui.widgets.page_pictures import PagePictures, paint_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

KEPT = 1  # pages before and after those in sight whose pictures are kept
LINE = 48
Role = QPalette.ColorRole


class Preview(QAbstractScrollArea):
    """Shows pages, scrolls and zooms."""

    pictures_wanted = Signal(list, float)  # numbers of pages, the first in sight first; pixels per point
    moved = Signal()  # another page, another zoom, or other pages

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self._column = PageColumn((), 1.0)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._pictures = PagePictures()
        self._zoom: float | None = None
        self._waiting = True
        self._notice = self.tr("Preparing the preview...")
        self.verticalScrollBar().setSingleStep(LINE)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._tell()

    @property
    def page(self) -> int:
        """Number of the page in the middle of the view, from 0."""
        return self._column.at(self.verticalScrollBar().value() + self.viewport().height() // 2)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def zoom(self) -> float:
        """How large a page appears, where 1 is its size on paper."""
        return self._column.scale / SCREEN

    @property
    def waiting(self) -> bool:
        """Whether what is shown is not the document of now."""
        return self._waiting

    def shows(self, page: int) -> bool:
        """Return whether the picture of a page is there, sharp and of now."""
        return not self._waiting and self._pictures.sharp(page, self._wanted_scale())

    # What is told

    def wait(self) -> None:
        """Dim the pages: another document is being made."""
        self._waiting = True
        self.viewport().update()

    def fail(self, sentence: str) -> None:
        """Say in the place of the pages why there are none."""
        self._sizes, self._pictures = (), PagePictures()
        self._notice = sentence
        self._arrange()

    def show_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Take on another document; old pictures stay, dimmed, until ``show_picture`` replaces them."""
        self._waiting = False
        self._pictures.age()
        self._sizes = tuple(sizes)
        self._arrange()

    def show_picture(self, page: int, image: QImage, scale: float, text: str) -> None:
        """Put a page's picture in its place."""
        if page >= self.pages:
            return
        self._pictures.put(page, image, scale, text)
        self.viewport().update()
        if page == self.page:
            self._tell()

    # Zoom and movement

    @Slot()
    def zoom_in(self) -> None:
        """Show pages one step larger."""
        self._zoom_to(larger(self.zoom))

    @Slot()
    def zoom_out(self) -> None:
        """Show pages one step smaller."""
        self._zoom_to(smaller(self.zoom))

    @Slot()
    def fit_width(self) -> None:
        """Show pages as wide as there is room for."""
        self._zoom_to(None)

    def go_to(self, page: int) -> None:
        """Scroll to the top of a page."""
        self.verticalScrollBar().setValue(self._column.rects[page].top() - GAP if self._column.rects else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first and the last page; the rest is Qt's own."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom while Ctrl is held, else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        elif event.angleDelta().y() < 0:
            self.zoom_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the new width."""
        super().resizeEvent(event)
        self._arrange()

    def viewportEvent(self, event: QEvent) -> bool:
        """Ask for other pictures on a screen of another sharpness."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._ask()
        return super().viewportEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return the room without which a page is not worth showing."""
        return QSize(200, 160)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in sight."""
        painter = QPainter(self.viewport())
        if not self.pages:
            painter.setPen(self.palette().color(Role.PlaceholderText))
            room = self.viewport().rect().adjusted(GAP, GAP, -GAP, -GAP)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._notice)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(self.palette().color(Role.Mid))
        for page in self._in_sight():
            room = self._column.rects[page].translated(self._offset())
            paint_page(painter, room, self._pictures.of(page), dimmed=self._waiting)

    # Order

    def _zoom_to(self, zoom: float | None) -> None:
        page, before, down = self.page, self._column, self.verticalScrollBar().value()
        bar = self.horizontalScrollBar()
        across = bar.value() / bar.maximum() if bar.maximum() else 0.5
        self._zoom = zoom
        self._arrange()
        bar.setValue(round(across * bar.maximum()))
        self.verticalScrollBar().setValue(self._column.moved(page, down, before))

    def _arrange(self) -> None:
        view = self.viewport().size()
        scale = fitting(self._sizes, view.width()) if self._zoom is None else self._zoom * SCREEN
        self._column = PageColumn(self._sizes, scale, view.width())
        for bar, whole, part in (
            (self.verticalScrollBar(), self._column.height, view.height()),
            (self.horizontalScrollBar(), self._column.width, view.width()),
        ):
            bar.setPageStep(max(LINE, part - LINE))
            bar.setRange(0, max(0, whole - part))
        self._refresh()

    def _in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        return self._column.between(top, top + self.viewport().height())

    def _offset(self) -> QPoint:
        return QPoint(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _wanted_scale(self) -> float:
        return min(self._column.scale * self.devicePixelRatioF(), self._column.sharpest)

    def _ask(self) -> None:
        seen = self._in_sight()
        near = range(max(0, seen.start - KEPT), min(self.pages, seen.stop + KEPT))
        self._pictures.keep(near)
        wanted = [page for page in dict.fromkeys((*seen, *near)) if not self.shows(page)]
        self.pictures_wanted.emit(wanted, self._wanted_scale())

    def _refresh(self) -> None:
        self.viewport().update()
        self._ask()
        self._tell()

    def _tell(self) -> None:
        where = self.tr("Preview, page {0} of {1}").format(self.page + 1, self.pages)
        self.setAccessibleName(where if self.pages else self._notice)
        self.setAccessibleDescription(self._pictures.text(self.page))
        self.moved.emit()

    @Slot(int)
    def _on_scrolled(self, _value: int) -> None:
        self._refresh()
