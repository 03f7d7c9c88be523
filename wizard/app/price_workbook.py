"""A price book as a workbook: written, read again and checked; and read after somebody has changed it."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from wizard.app.price_cells import MOST_COLUMNS, MOST_ROWS, read_sheets, restated
from wizard.app.price_sheets import SHEETS, rows
from wizard.app.spreadsheets import fill, head, opened, with_english
from wizard.catalog.datafile import read_bytes
from wizard.catalog.fields import Table
from wizard.catalog.price_books import read_book
from wizard.domain.errors import InputError, WizardError
from wizard.domain.language import say
from wizard.domain.overlay import misfits
from wizard.domain.price_book import as_mapping
from wizard.store.atomic import write_atomic

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.app.price_cells import Found
    from wizard.app.spreadsheets import What
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.errors import Problem
    from wizard.domain.price_book import PriceBook

WHAT: What = "price book"


def write_workbook(book: PriceBook, catalogue: Catalogue, target: Path) -> Path:
    """Write a price book as a workbook, whole or not at all; cost prices and margins stay out of it.

    Raises:
        WizardError: it cannot be written, or did not come out as it should; the file that was there stays.
    """
    content = workbook_bytes(book, catalogue)
    if as_mapping(read_workbook_bytes(content, str(target), catalogue)) != as_mapping(book):
        msg = say(
            "{file}: the price book did not come out of the workbook as it went in, so nothing was written", file=target
        )
        raise WizardError(msg)
    write_atomic(target, content)
    return target


def read_workbook(file: Path, catalogue: Catalogue) -> PriceBook:
    """Return the price book of a workbook; it has no cost prices.

    Raises:
        InputError: everything that is wrong with it, by sheet, row and column.
    """
    problems: list[Problem] = []
    raw = read_bytes(file, problems)
    if raw is None:
        raise InputError(problems)
    return read_workbook_bytes(raw, str(file), catalogue)


def read_workbook_bytes(raw: bytes, name: str, catalogue: Catalogue) -> PriceBook:
    """Return the price book in the bytes of the workbook ``name``.

    Raises:
        InputError: everything that is wrong with it, by sheet, row and column.
    """
    values, formulas = opened(raw, name, WHAT, (MOST_ROWS, MOST_COLUMNS))
    found = read_sheets(values, formulas)
    book, told = _judged(found, name, catalogue)
    paired = with_english(told, lambda: _judged(found, name, catalogue)[1])
    problems = [*found.problems, *(restated(problem, plain, found) for problem, plain in paired)]
    if problems:
        raise InputError(problem.at(name) for problem in problems)
    return book


def _judged(found: Found, name: str, catalogue: Catalogue) -> tuple[PriceBook, list[Problem]]:
    table = Table(found.values, [], name, place="price_book")
    book = read_book(table)
    return book, table.problems if found.problems or table.problems else list(misfits(book, catalogue))


def workbook_bytes(book: PriceBook, catalogue: Catalogue) -> bytes:
    """Return a price book as the bytes of a workbook."""
    from openpyxl import Workbook  # noqa: PLC0415 - slow to import, and only needed here

    workbook, mapping = Workbook(), as_mapping(book)
    workbook.remove(workbook.worksheets[0])
    for sheet in SHEETS:
        page = workbook.create_sheet(sheet.title)
        head(page, sheet.fields)
        for place, row in enumerate(rows(sheet, mapping, catalogue), start=2):
            for column, (field, value) in enumerate(zip(sheet.fields, row, strict=True), start=1):
                fill(page.cell(place, column), field, value)
    target = BytesIO()
    workbook.save(target)
    return target.getvalue()
