"""When something happened, in the words people use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

if TYPE_CHECKING:
    import datetime as dt

translate = QCoreApplication.translate
WEEK = 7


def told_moment(moment: float, locale: QLocale, now: QDateTime | None = None) -> str:
    """Return a moment, in seconds since 1970, as "today, 14:03" or "3 March 2024"."""
    then, today = QDateTime.fromSecsSinceEpoch(int(moment)), now or QDateTime.currentDateTime()
    days = then.date().daysTo(today.date())
    time = locale.toString(then.time(), QLocale.FormatType.ShortFormat)
    if days == 0:
        return translate("moments", "today, {0}").format(time)
    if days == 1:
        return translate("moments", "yesterday, {0}").format(time)
    if 1 < days < WEEK:
        return f"{locale.dayName(then.date().dayOfWeek())}, {time}"
    same_year = then.date().year() == today.date().year()
    return locale.toString(then.date(), "d MMMM" if same_year else "d MMMM yyyy")


def told_day(day: dt.date, locale: QLocale) -> str:
    """Return a day as "12 November 2025"."""
    return locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
