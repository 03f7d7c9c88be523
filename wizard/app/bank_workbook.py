"""A question bank as a workbook: written to be edited, and read again with every problem in its cell."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from wizard.app.bank_cells import MOST_COLUMNS, MOST_ROWS, Found, read_bank_sheets
from wizard.app.bank_places import restated
from wizard.app.bank_sheets import SHEETS, bank_rows, choices, help_on
from wizard.app.own_services import own_catalogue, with_services
from wizard.app.spreadsheets import fill, head, opened, with_english
from wizard.catalog.bank_text import bank_files, bank_values
from wizard.catalog.banks import read_from
from wizard.catalog.datafile import fingerprint, read_bytes
from wizard.catalog.fields import Table
from wizard.catalog.lint import judged
from wizard.domain.errors import InputError, Problem, WizardError
from wizard.domain.language import say
from wizard.store.atomic import write_atomic

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from wizard.app.own_services import OwnServices
    from wizard.app.spreadsheets import What
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank

WHAT: What = "question bank"
SPARE_ROWS = 200  # below the last one, that a list of choices holds for, too


class BankFiles(NamedTuple):
    """A bank that was read, the files it consists of, and what its author should look at once.

    Attributes:
        catalogue: the services that go with it: those it was read with, or its own, which lie among the files.
    """

    bank: Bank
    files: dict[str, bytes]
    warnings: tuple[Problem, ...]
    catalogue: Catalogue


def write_workbook(bank: Bank, catalogue: Catalogue, target: Path) -> Path:
    """Write a bank as a workbook, whole or not at all.

    Raises:
        WizardError: it cannot be written, or did not come out as it should; the file that was there stays.
    """
    content = workbook_bytes(bank, catalogue)
    found = _read(content, str(target))
    if found.problems or found.files != bank_values(bank):
        msg = say(
            "{file}: the question bank did not come out of the workbook as it went in, so nothing was written",
            file=target,
        )
        raise WizardError(msg)
    write_atomic(target, content)
    return target


def read_workbook(file: Path, services: Path | None = None) -> BankFiles:
    """Return the question bank of a workbook.

    Args:
        services: the folder of the catalogue that its services were written from; the shipped one, where none is named.

    Raises:
        InputError: everything that is wrong with it, by sheet, row and column.
    """
    problems: list[Problem] = []
    raw = read_bytes(file, problems)
    if raw is None:
        raise InputError(problems)
    found = _read(raw, file.name)
    if not found.files:
        raise InputError(found.problems)
    bank, own, told = _judged(found, services)
    paired = with_english(told, lambda: _judged(replace(found, problems=[]), services)[2])
    restated_all = (restated(problem, plain, found) for problem, plain in paired)
    placed = [*found.problems, *(each for each in restated_all if each is not None)]
    if bank is None or own.catalogue is None or any(not problem.warning for problem in placed):
        raise InputError(dict.fromkeys(placed))
    files = {**with_services(bank_files(bank_values(bank)), own.files), **own.files}
    own_files = [content for name, content in files.items() if name not in own.files]
    return BankFiles(replace(bank, fingerprint=fingerprint(own_files)), files, tuple(placed), own.catalogue)


def _judged(found: Found, services: Path | None) -> tuple[Bank | None, OwnServices, list[Problem]]:
    own = own_catalogue(found, services)
    bank, told = read_from(_Sheets(found), "")
    told += own.problems
    told += [] if bank is None or own.catalogue is None else judged(bank, own.catalogue)
    return bank, own, told


def workbook_bytes(bank: Bank, catalogue: Catalogue) -> bytes:
    """Return a bank as the bytes of a workbook."""
    from openpyxl import Workbook  # noqa: PLC0415 - slow to import, and only needed here
    from openpyxl.styles import Alignment  # noqa: PLC0415 - the same

    workbook, wrapped = Workbook(), Alignment(vertical="top", wrap_text=True)
    workbook.remove(workbook.worksheets[0])
    for sheet, rows in bank_rows(bank, catalogue):
        page, fields = workbook.create_sheet(sheet), SHEETS[sheet]
        head(page, fields)
        for place, row in enumerate(rows, start=2):
            for column, (field, value) in enumerate(zip(fields, row, strict=True), start=1):
                fill(page.cell(place, column), field, value)
                page.cell(place, column).alignment = wrapped
        _help(page, sheet, len(rows) + 1 + SPARE_ROWS)
    target = BytesIO()
    workbook.save(target)
    return target.getvalue()


class _Sheets:
    """The sheets of a workbook in the place of a bank's files."""

    def __init__(self, found: Found) -> None:
        self.problems: list[Problem] = []
        self._files = found.files

    def read(self, name: str) -> Table | None:
        """Return what a file would hold."""
        values = self._files.get(name)
        return None if values is None else Table(values, self.problems, name)

    def fingerprint(self) -> str:
        """Return none: a workbook has no files yet."""
        return ""


def _read(raw: bytes, name: str) -> Found:
    values, formulas = opened(raw, name, WHAT, (MOST_ROWS, MOST_COLUMNS))
    return read_bank_sheets(values, formulas, name)


def _help(page: Worksheet, sheet: str, last: int) -> None:
    """Say in a note what a column takes, and offer its choices where they are few."""
    from openpyxl.comments import Comment  # noqa: PLC0415 - see above
    from openpyxl.utils import get_column_letter  # noqa: PLC0415
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    page.auto_filter.ref = page.dimensions
    for column, field in enumerate(SHEETS[sheet], start=1):
        cell, letter = page.cell(1, column), get_column_letter(column)
        if help_on(field, sheet):
            cell.comment = Comment(help_on(field, sheet), "Readiness Wizard", width=320, height=120)
        words = choices(field, sheet)
        if words:
            rule = DataValidation(type="list", formula1=words, allow_blank=True)
            rule.add(f"{letter}2:{letter}{last}")
            page.add_data_validation(rule)
