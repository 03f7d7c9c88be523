"""The seller's own price book in the company's file, value by value: as the settings show and change it.

A path is that of the file: "plans.complete.user". Where the book is silent,
the shipped prices stand, in the book's currency.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from itertools import chain, count
from typing import TYPE_CHECKING, Any, NamedTuple

from wizard.app import company, profile, settings
from wizard.app.price_sheets import at
from wizard.catalog.fields import Table
from wizard.catalog.price_books import read_book
from wizard.catalog.provider_text import book_values
from wizard.domain.errors import InputError
from wizard.domain.frozen import changed_prices
from wizard.domain.language import say_in
from wizard.domain.margin import margin
from wizard.domain.price_book import PriceBook
from wizard.domain.pricing import Counts, quote
from wizard.domain.provider import Provider

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from wizard.domain.catalogue import Catalogue, Plan
    from wizard.domain.frozen import Difference
    from wizard.domain.margin import Margin

TABLE, TERM = "price_book", "term_months"
LONGEST_NAME = 30
AMOUNTS = ("plans", "hourly", "setup_day", "services", "extras")  # what means nothing without its currency


class Earning(NamedTuple):
    """What one plan leaves the seller at an example."""

    plan: str
    margin: Margin


def written() -> dict[str, Any]:
    """Return the price book as the file has it, the term included wherever it stands.

    Raises:
        InputError: the file cannot be read.
    """
    whole = profile.written()
    company, own = (found if isinstance(found := whole.get(name), dict) else {} for name in (profile.GROUP, TABLE))
    return {**({TERM: company[TERM]} if TERM in company else {}), **own}


def book() -> PriceBook:
    """Return the price book; what cannot be read of it is left out."""
    return read_book(Table(_held(), [], ""))


def change(path: str, value: object) -> None:
    """Write one value of the price book, or leave it to the shipped prices with ``None``.

    Raises:
        InputError: the value does not fit; the file stays as it was.
        WizardError: the file cannot be written.
    """
    change_all({path: value})


def change_all(changes: Mapping[str, object]) -> None:
    """Write several values of the price book at once.

    Raises:
        InputError: a value does not fit; the file stays as it was.
        WizardError: the file cannot be written.
    """
    whole = _held()
    for path, value in changes.items():
        _put(whole, path.split("."), value)
    _write(whole)


def own_plan(plan: str) -> object:
    """Return what the price book says of a plan, ``None`` where it is silent."""
    return at(_held(), f"plans.{plan}")


def with_cost(extra: str, key: str, value: object) -> dict[str, object]:
    """Return the change that gives an option a cost price."""
    told = [dict(each) for each in _held().get("extras", ())]
    for each in told:
        if each.get("id") == extra:
            each["costs"] = {**each.get("costs", {}), key: value}
    return {"extras": told}


def with_items(part: str, items: Iterable[Mapping[str, object]]) -> dict[str, object]:
    """Return the change that makes these the options, or the discounts; what they cost stays as the file has it."""
    costs = {each.get("id"): each.get("costs") for each in _held().get(part, ())}
    return {part: [{**each, "costs": costs.get(each.get("id"), each.get("costs"))} for each in items]}


def defaults(own: PriceBook | None = None) -> Catalogue:
    """Return the shipped prices in the currency of the price book."""
    found = book() if own is None else own
    return company.prices(Provider("", book=PriceBook(currency=found.currency, exchange=found.exchange)))


def sold(catalogue: Catalogue) -> tuple[Plan, ...]:
    """Return the plans that have a monthly fee, as they are called in the language spoken."""
    free = catalogue.plans[0].price
    return tuple(plan._replace(name=say_in(plan.id, plan.name)) for plan in catalogue.plans if plan.price != free)


def earnings(users: int, own: PriceBook | None = None) -> list[Earning]:
    """Return what each plan with cost prices leaves at a firm of so many users, each with a computer, at one site."""
    found = book() if own is None else own
    prices = company.prices(Provider("", book=found))
    counts, told = Counts(users, users, 1, 1), []
    for plan in sold(prices):
        left = margin(quote(plan, counts, prices, setup_day=False), found.costs)
        if left is not None:
            told.append(Earning(plan.name, left))
    return told


def write_workbook(target: Path) -> Path:
    """Write the price book as a workbook, without cost prices and margins.

    Raises:
        WizardError: it cannot be written.
    """
    from wizard.app import price_workbook  # noqa: PLC0415 - only where it is asked for

    return price_workbook.write_workbook(book(), company.offered(), target)


def read_workbook(file: Path) -> tuple[PriceBook, tuple[Difference, ...]]:
    """Return the price book of a workbook with today's cost prices, and which prices it changes.

    Raises:
        InputError: everything that is wrong with it.
    """
    from wizard.app import price_workbook  # noqa: PLC0415 - the same

    own, catalogue = book(), company.offered()
    found = price_workbook.read_workbook(file, catalogue)._replace(costs=own.costs)
    return found, changed_prices(own, found, catalogue)


def take(found: PriceBook) -> None:
    """Put another price book in the place of this one.

    Raises:
        InputError: it does not fit; the file stays as it was.
        WizardError: the file cannot be written.
    """
    _write(book_values(found))


def name_for(title: str, taken: Iterable[str]) -> str:
    """Return an id for something new of that title, which none of the others has."""
    plain = re.sub("[^a-z0-9]+", "_", unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower())
    stem = plain.strip("_")[:LONGEST_NAME].strip("_") or "item"
    others = set(taken)
    return next(name for name in chain((stem,), (f"{stem}_{number}" for number in count(2))) if name not in others)


def _held() -> dict[str, Any]:
    """Return the price book as it is to be changed: nothing of a file that the next change will set aside."""
    try:
        return written()
    except InputError:
        return {}


def _put(whole: dict[str, Any], path: list[str], value: object) -> None:
    *outer, last = path
    for key in outer:
        inner = whole.get(key)
        whole[key] = dict(inner) if isinstance(inner, dict) else {}
        whole = whole[key]
    whole[last] = value


def _write(whole: dict[str, Any]) -> None:
    """Write the whole book; amounts never lose the currency they were written in."""
    chosen = settings.load()
    if any(whole.get(part) for part in AMOUNTS) and not whole.get("currency"):
        foreign = bool(chosen.currency and chosen.exchange)
        whole["currency"] = chosen.currency if foreign else company.offered().currency
        whole["exchange"] = Decimal(str(chosen.exchange)) if foreign else None
    problems = company.misfitting(read_book(Table(whole, [], "")))
    if problems:
        raise InputError(problems)
    gone = dict.fromkeys(_held())
    profile.edit({profile.GROUP: {TERM: None}, TABLE: {**gone, **whole}})
