"""A field for a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit

from wizard.ui.widgets.moments import day_pattern, naming

if TYPE_CHECKING:
    from PySide6.QtCore import QDate
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

WIDTH, HEIGHT = 20, 14  # of the calendar, in heights of a line


class CalmDate(QDateEdit):
    """A date, typed or picked in a calendar; the wheel neither changes nor reaches it: scrolling the page must not."""

    def __init__(self, day: QDate, parent: QWidget | None = None) -> None:
        super().__init__(day, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLocale(naming(self.locale()))
        self.setDisplayFormat(day_pattern())
        self._offer_calendar()

    def _offer_calendar(self) -> None:
        self.setCalendarPopup(True)  # without its button, a style sheet leaves the text a single pixel
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        line = self.fontMetrics().height()
        calendar.setMinimumSize(WIDTH * line, HEIGHT * line)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
