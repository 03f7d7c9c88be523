"""A chart on screen: the document's own drawing, painted at the width and in the colours of the moment.

Labels are measured in the same font files as on paper. What can be followed
in a picture is a real button over it, for the keyboard and for screen readers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontInfo, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from wizard.proposal.charts import draw
from wizard.proposal.drawing import SIZE
from wizard.ui.theme import give_role
from wizard.ui.widgets.pen import Pen, measure, tones_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from wizard.proposal.drawing import Drawing
    from wizard.proposal.pictures import Chart

SMALLER = 0.92  # a chart's labels against the text around it
NARROWEST, READABLE = 260, 420
WIDTHS_KEPT = 16
NEW_LOOK = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.LayoutDirectionChange,
    }
)


class ChartView(QLabel):
    """Paints one chart; a label, so that a screen reader takes it for a picture with words."""

    spot_chosen = Signal(str)  # what the place stands for

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self._drawn: dict[int, Drawing] = {}  # by width: a layout asks for the height at several
        self._spots: list[QPushButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setPixmap(QPixmap(1, 1))  # makes it a picture for screen readers
        self.setAccessibleName(chart.alt)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart in the same place."""
        if chart == self._chart:
            return
        self._chart = chart
        self.setAccessibleName(chart.alt)
        self._draw_again()

    def drawing(self) -> Drawing:
        """Return the drawing at the present width."""
        return self._drawn_for(self.width())

    # Qt

    def sizeHint(self) -> QSize:
        """Ask for a readable width; as for the height, layouts ask for that at the width there is."""
        return QSize(READABLE, self.height() if self.isVisible() else self.heightForWidth(READABLE))

    def minimumSizeHint(self) -> QSize:
        """Bear a narrow place."""
        return QSize(NARROWEST, 24)

    def hasHeightForWidth(self) -> bool:
        """Grow with the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how tall the chart is at a width."""
        return round(self._drawn_for(width).height * self._unit()) + 1

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in other colours, another font, or from the other side."""
        super().changeEvent(event)
        if event.type() in NEW_LOOK and hasattr(self, "_drawn"):
            self._draw_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons where their places are now."""
        super().resizeEvent(event)
        self._place_spots()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the buttons where they belong before anybody sees them."""
        super().showEvent(event)
        self._place_spots()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the drawing."""
        painter = QPainter(self)
        Pen(painter, self._unit(), self.drawing().height).paint(self.drawing())
        painter.end()

    # Drawing

    def _unit(self) -> float:
        """Return how many pixels one unit of a drawing has here."""
        return QFontInfo(self.font()).pixelSize() * SMALLER / SIZE

    def _drawn_for(self, width: int) -> Drawing:
        if width not in self._drawn:
            if len(self._drawn) >= WIDTHS_KEPT:
                self._drawn.clear()
            room = max(width, NARROWEST) / self._unit()
            drawing = draw(self._chart, room, tones_of(self.palette()), measure)
            mirror = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._drawn[width] = drawing.mirrored() if mirror else drawing
        return self._drawn[width]

    def _draw_again(self) -> None:
        self._drawn.clear()
        if not self.isVisible():
            self.updateGeometry()
            return
        if self.height() != self.heightForWidth(self.width()):
            self.updateGeometry()
        self._place_spots()
        self.update()

    def _place_spots(self) -> None:
        drawing, unit = self.drawing(), self._unit()
        while len(self._spots) > len(drawing.spots):
            self._spots.pop().deleteLater()
        while len(self._spots) < len(drawing.spots):
            self._spots.append(self._new_spot())
        for button, spot in zip(self._spots, drawing.spots, strict=True):
            top = drawing.height - spot.box.bottom - spot.box.height
            sides = (spot.box.left, top, spot.box.width, spot.box.height)
            button.setGeometry(QRect(*(round(side * unit) for side in sides)))
            button.setObjectName(spot.target)
            button.setAccessibleName(spot.name)
            button.setToolTip(spot.name)

    def _new_spot(self) -> QPushButton:
        button = QPushButton(self)
        give_role(button, "spot")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self._on_spot_clicked)
        button.show()
        return button

    @Slot()
    def _on_spot_clicked(self) -> None:
        self.spot_chosen.emit(self.sender().objectName())
