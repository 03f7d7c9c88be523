"""When something happened, in the words people use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

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
    return _told_date(then.date(), today.date(), locale)


def told_day(day: str, locale: QLocale, today: QDate | None = None) -> str:
    """Return a day, as "2024-03-31", as "today", "tomorrow", "31 March" or "31 March 2024"."""
    then, now = QDate.fromString(day, Qt.DateFormat.ISODate), today or QDate.currentDate()
    days = now.daysTo(then)
    if days == 0:
        return translate("moments", "today")
    if days == 1:
        return translate("moments", "tomorrow")
    return _told_date(then, now, locale)


def _told_date(day: QDate, today: QDate, locale: QLocale) -> str:
    return locale.toString(day, "d MMMM" if day.year() == today.year() else "d MMMM yyyy")


def told_date(day: dt.date, locale: QLocale) -> str:
    """Return a day as "12 November 2025"."""
    return locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
