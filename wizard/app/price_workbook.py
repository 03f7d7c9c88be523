"""A price book as a workbook: written, read again and checked; and read after somebody has changed it."""

from __future__ import annotations

import warnings
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

from wizard.app.price_cells import has_formulas, read_sheets, restated
from wizard.app.price_sheets import SHEETS, rows
from wizard.catalog.datafile import read_bytes
from wizard.catalog.fields import Table
from wizard.catalog.price_books import read_book
from wizard.domain.errors import InputError, Problem, WizardError
from wizard.domain.overlay import misfits
from wizard.domain.price_book import as_mapping
from wizard.store.atomic import write_atomic

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    from wizard.app.price_sheets import Field, Sheet
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.price_book import PriceBook

FORMATS = {"amount": "#,##0.00####", "share": "0.0##%", "number": "0.0###"}
INK, PAPER = "1F3B4D", "FFFFFF"
UNPACKED_LIMIT = 50 * 1024 * 1024
REMEDY = "take one that was written as a price book, and change that"


def write_workbook(book: PriceBook, catalogue: Catalogue, target: Path) -> Path:
    """Write a price book as a workbook, whole or not at all; cost prices and margins stay out of it.

    Raises:
        WizardError: it cannot be written, or did not come out as it should; the file that was there stays.
    """
    content = workbook_bytes(book, catalogue)
    if as_mapping(read_workbook_bytes(content, str(target), catalogue)) != as_mapping(book):
        msg = f"{target}: the price book did not come out of the workbook as it went in, so nothing was written"
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
    with warnings.catch_warnings(action="ignore"):  # a workbook may hold things that only its own program knows
        formulas = _opened(raw, name, data_only=False)
        values = _opened(raw, name, data_only=True) if has_formulas(formulas) else formulas
    found = read_sheets(values, formulas)
    table = Table(found.values, [], name, place="price_book")
    book = read_book(table)
    problems = [*found.problems, *(restated(problem, found) for problem in table.problems)]
    problems += [restated(problem, found) for problem in misfits(book, catalogue)] if not problems else []
    if problems:
        raise InputError(problem.at(name) for problem in problems)
    return book


def workbook_bytes(book: PriceBook, catalogue: Catalogue) -> bytes:
    """Return a price book as the bytes of a workbook."""
    from openpyxl import Workbook  # noqa: PLC0415 - slow to import, and only needed here

    workbook, mapping = Workbook(), as_mapping(book)
    workbook.remove(workbook.worksheets[0])
    for sheet in SHEETS:
        page = workbook.create_sheet(sheet.title)
        _head(page, sheet)
        for place, row in enumerate(rows(sheet, mapping, catalogue), start=2):
            for column, (field, value) in enumerate(zip(sheet.fields, row, strict=True), start=1):
                _fill(page.cell(place, column), field, value)
    target = BytesIO()
    workbook.save(target)
    return target.getvalue()


def _head(page: Worksheet, sheet: Sheet) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 - see above
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    for column, field in enumerate(sheet.fields, start=1):
        cell = page.cell(1, column, field.title)
        cell.font, cell.fill = Font(bold=True, color=PAPER), PatternFill("solid", fgColor=INK)
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        page.column_dimensions[get_column_letter(column)].width = field.width
    page.row_dimensions[1].height = 32
    page.freeze_panes = "B2"


def _fill(cell: Cell, field: Field, value: object) -> None:
    """Put a value into a cell; what begins like a formula stays the text it is."""
    if isinstance(value, bool):
        value = "yes" if value else "no"
    if isinstance(value, list):
        value = ", ".join(map(str, value))
    if isinstance(value, Decimal):
        value = int(value) if value == value.to_integral_value() else float(value)
    written: Any = value
    cell.value = written
    if isinstance(value, str):
        cell.data_type = "s"
        cell.quotePrefix = True
    elif field.kind in FORMATS:
        cell.number_format = FORMATS[field.kind]


def _opened(raw: bytes, name: str, *, data_only: bool) -> Any:  # noqa: ANN401 - a workbook of openpyxl
    from zipfile import BadZipFile, ZipFile  # noqa: PLC0415

    from openpyxl import load_workbook  # noqa: PLC0415 - see above

    what = "this is not a workbook (.xlsx)"
    try:
        with ZipFile(BytesIO(raw)) as packed:
            size = sum(part.file_size for part in packed.infolist())
        if size <= UNPACKED_LIMIT:
            return load_workbook(BytesIO(raw), data_only=data_only)
        what = "the workbook is far too large for a price book"
    except (BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError, AttributeError, IndexError):
        pass
    raise InputError([Problem(what, REMEDY, name)])
