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
        return f"{naming(locale).dayName(then.date().dayOfWeek())}, {time}"
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
    pattern = translate("moments", "d MMMM") if day.year() == today.year() else day_pattern()
    return naming(locale).toString(day, pattern)


def told_date(day: dt.date, locale: QLocale) -> str:
    """Return a day as "12 November 2025"."""
    return naming(locale).toString(QDate(day.year, day.month, day.day), day_pattern())


def day_pattern() -> str:
    """Return how a day is written with its year."""
    return translate("moments", "d MMMM yyyy")


def naming(locale: QLocale) -> QLocale:
    """Return the locale that days and months are named in: of the language that is spoken, so as not to mix two."""
    #: The code of this language: days and months are named in it.
    code = translate("moments", "en")
    return locale if locale.bcp47Name().partition("-")[0] == code else QLocale(code)
