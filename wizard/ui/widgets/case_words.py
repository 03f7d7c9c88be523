"""What a row of the list says beyond its client, for the eye and for a screen reader alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Qt

from wizard.domain.language import NAMED, say_in
from wizard.store.shelf import BESIDE
from wizard.ui.widgets.moments import told_day, told_moment

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from wizard.store.shelf import Row

translate = QCoreApplication.translate
ISO = Qt.DateFormat.ISODate


def named(name: str) -> str:
    """Return what a band or a plan, kept by its written name, is called in the language spoken."""
    return say_in(NAMED, name) if name else ""


def is_due(row: Row) -> bool:
    """Tell whether somebody wanted to come back to it today or earlier."""
    return bool(row.follow_up) and row.follow_up <= QDate.currentDate().toString(ISO)


def follow_up(row: Row, locale: QLocale) -> str:
    """Return when to come back to it, or ""."""
    if not row.follow_up:
        return ""
    return translate("case_row", "follow up {0}").format(told_day(row.follow_up, locale))


def provenance(row: Row, locale: QLocale) -> str:
    """Return what it was taken from, which tells apart two rows of one client; "" for any other."""
    if not row.sourced:
        return ""
    if row.source == BESIDE:
        return translate("case_row", "a copy to be brought together")
    day = told_day(row.sourced, locale)
    if row.source == "pdf":
        return translate("case_row", "from a PDF of {0}").format(day)
    return translate("case_row", "from a file of {0}").format(day)


def history(row: Row, locale: QLocale) -> str:
    """Return when it was changed, what kind it is, and where it came from."""
    kind = translate("case_row", "quick check") if row.mode == "quick" else ""
    parts = (told_moment(row.changed, locale), kind, provenance(row, locale))
    return " \u00b7 ".join(part for part in parts if part)


def unknowns(row: Row) -> str:
    """Return how much is still to be found out, or to be confirmed from last time, or ""."""
    unknown = translate("case_row", "{0} unknown").format(row.unknowns) if row.unknowns else ""
    carried = translate("case_row", "not confirmed yet") if row.carried else ""
    return ", ".join(part for part in (unknown, carried) if part)


def spoken(row: Row, name: str, locale: QLocale) -> str:
    """Return a row as a screen reader says it."""
    quick = row.mode == "quick"
    parts = [
        name,
        translate("case_row", "quick check") if quick else translate("case_row", "full assessment"),
        told_moment(row.changed, locale),
        provenance(row, locale),
        translate("case_row", "{0} of {1} answered").format(row.answered, row.asked) if row.asked else "",
        unknowns(row),
        named(row.band),
        translate("case_row", "plan: {0}").format(named(row.plan)) if row.plan else "",
        follow_up(row, locale),
        translate("case_row", "due") if is_due(row) else "",
        translate("case_row", "tags: {0}").format(", ".join(row.tags)) if row.tags else "",
        translate("case_row", "pinned") if row.pinned else "",
        translate("case_row", "in the archive") if row.archived else "",
    ]
    return ", ".join(part for part in parts if part)
