"""How a price book lies in a workbook: its sheets, their columns, and where each value goes.

A value's path is the one it has in the file: "plans.complete.user". Cost prices
and margins have no column: a workbook is passed on too easily.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.app.spreadsheets import Field
from wizard.domain.price_book import HOURLY, PLAN_PRICES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wizard.domain.catalogue import Catalogue

HELP = {
    "rate": "Help, an hour",
    "after_hours_multiplier": "After hours, times",
    "trip": "A visit",
    "included_hours_year": "Hours included a year",
}
PRICES = {
    "base": "Basic fee",
    "user": "Per user",
    "light_user": "Per light user",
    "computer": "Per computer",
    "server": "Per server",
    "site": "Per site",
    "minimum": "At least",
    "onboarding": "Getting started",
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: ``part`` of the book, its columns, the first of which names the row.

    Attributes:
        listed: its rows are a list in the file, and may be added to; else they have names.
    """

    title: str
    part: str
    fields: tuple[Field, ...]
    listed: bool = False


GENERAL = Sheet("General", "", (Field("", "What", "text", 44), Field("value", "Value", "text", 20)))
PLANS = Sheet(
    "Plans",
    "plans",
    (
        Field("", "Plan", "text", 16),
        Field("name", "Name", "text", 26),
        *(Field(key, PRICES[key]) for key in PLAN_PRICES),
        *(Field(f"hourly.{key}", HELP[key], "number") for key in HOURLY),
    ),
)
SERVICES = Sheet(
    "Services",
    "services",
    (
        Field("", "Service", "text", 16),
        Field("month", "A month, singly"),
        Field("minimum", "At least"),
        Field("one_off", "As a project"),
    ),
)
OPTIONS = Sheet(
    "Options",
    "extras",
    (
        Field("id", "Option", "text", 16),
        Field("name", "Name", "text", 34),
        Field("plain", "What it is", "text", 60),
        Field("per", "Per", "text"),
        Field("month", "A month"),
        Field("once", "Once"),
    ),
    listed=True,
)
DISCOUNTS = Sheet(
    "Discounts",
    "discounts",
    (
        Field("id", "Discount", "text", 16),
        Field("title", "Name", "text", 34),
        Field("reason", "Reason", "text", 60),
        Field("share", "Share", "share"),
        Field("limit", "Limit", "share"),
        Field("line", "Price line", "text"),
        Field("plans", "Plans", "list", 30),
        Field("always", "Always", "yes"),
    ),
    listed=True,
)
COUNTING = Sheet("Counting", "counting", (Field("", "Unit", "text", 16), Field("value", "What counts", "text", 90)))
SHEETS = (GENERAL, PLANS, SERVICES, OPTIONS, DISCOUNTS, COUNTING)
GENERAL_ROWS = {
    "dated": "Day of the price book (2026-11-01)",
    "currency": "Currency (USD)",
    "exchange": "What one unit of the catalogue's currency is worth",
    "tax.name": "Tax",
    "tax.rate": "Rate of the tax, as a share (0.2)",
    "tax.shown": "Tax is shown: apart, or included",
    "term_months": "Months of the term",
    "yearly_increase": "Yearly increase, as a share (0.03)",
    "onboarding_months": "Monthly fees for getting started",
    **{f"hourly.{key}": title for key, title in HELP.items()},
    "setup_day.hours": "Hours of the set-up day",
    "setup_day.rate": "Rate of the set-up day, an hour",
}


def rows(sheet: Sheet, book: Mapping[str, object], catalogue: Catalogue) -> Iterator[list[object]]:
    """Yield the rows of a sheet for a book as its file has it."""
    if sheet is GENERAL:
        for path, title in GENERAL_ROWS.items():
            yield [title, at(book, path)]
        return
    part = book.get(sheet.part, [] if sheet.listed else {})
    if isinstance(part, list):
        yield from ([at(item, field.path) for field in sheet.fields] for item in part)
    elif isinstance(part, dict):
        names = dict.fromkeys([*_names(sheet, catalogue), *part])
        for name in names:
            found = part.get(name, {})
            inner = found if isinstance(found, dict) else {"value": found}
            yield [name, *(at(inner, field.path) for field in sheet.fields[1:])]


def at(part: object, path: str) -> object:
    """Return what stands under a path, or ``None``."""
    for key in path.split("."):
        part = part.get(key) if isinstance(part, dict) else None
    return part


def _names(sheet: Sheet, catalogue: Catalogue) -> list[str]:
    if sheet is PLANS:
        return [plan.id for plan in catalogue.plans]
    return list(catalogue.services) if sheet is SERVICES else []
