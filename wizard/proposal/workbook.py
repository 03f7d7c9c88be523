"""Write tables as a workbook: header rows that stay, widths that fit, texts that can never become formulas."""

from __future__ import annotations

import datetime as dt
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.writer.excel import ExcelWriter

from wizard.proposal.columns import DANGEROUS, Formula
from wizard.proposal.errors import Unreadable
from wizard.proposal.office import repacked
from wizard.proposal.sheets import sheets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

    from wizard.proposal.brief import Brief
    from wizard.proposal.columns import Kind, Sheet, Value

FORMATS: dict[Kind, str] = {"text": "General", "money": "#,##0.00", "number": "General", "share": "0%"}
INK, WASH = "0F172A", "F5F7FB"
LINE, WIDEST = 14.5, 1.1  # points a line takes; how much wider than an average letter a text may run


def render_workbook(brief: Brief) -> bytes:
    """Return the workbook of one assessment; the same advice gives the same bytes.

    Raises:
        Unreadable: what came out does not open again, or lacks a row.
    """
    pages = sheets(brief)
    book = Workbook()
    book.remove(book.worksheets[0])
    for page in pages:
        _add(book.create_sheet(page.title), page)
    book.properties.title, book.properties.creator = brief.client, ""
    made = dt.datetime.combine(brief.advice.today, dt.time())
    target = BytesIO()
    book.properties.created = book.properties.modified = made
    with zipfile.ZipFile(target, "w") as archive:
        ExcelWriter(book, archive).save()  # the book's own method would stamp it with the time of day
    content = repacked(target.getvalue(), made)
    _check(content, pages)
    return content


def _add(page: Worksheet, sheet: Sheet) -> None:
    page.append([field.head for field in sheet.fields])
    for place, field in enumerate(sheet.fields, start=1):
        page.column_dimensions[get_column_letter(place)].width = field.width
        head = page.cell(1, place)
        head.font, head.border = Font(bold=True, color=INK), Border(bottom=Side("medium", INK))
        side, indent = _side(field.kind), _indent(sheet, place)
        head.alignment = Alignment(wrap_text=True, vertical="bottom", horizontal=side, indent=indent)
    for number, row in enumerate(sheet.rows, start=2):
        _fill(page, number, row, sheet)
    page.freeze_panes = "A2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.fields))}{len(sheet.rows) - sheet.totals + 1}"
    page.page_setup.orientation, page.page_setup.fitToHeight = "landscape", 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.print_title_rows = "1:1"


def _fill(page: Worksheet, number: int, row: Sequence[Value], sheet: Sheet) -> None:
    lines = [
        1 + int(len(value) * WIDEST / field.width)
        for value, field in zip(row, sheet.fields, strict=True)
        if isinstance(value, str)
    ]
    page.row_dimensions[number].height = LINE * max(lines, default=1)
    total = number > len(sheet.rows) + 1 - sheet.totals
    for place, (value, field) in enumerate(zip(row, sheet.fields, strict=True), start=1):
        cell = page.cell(number, place)
        _put(cell, value)
        cell.alignment = Alignment(
            wrap_text=True,
            vertical="top",
            horizontal=None if total else _side(field.kind),
            indent=_indent(sheet, place),
        )
        if not isinstance(value, str):
            cell.number_format = FORMATS[field.kind]
        if total:
            cell.font, cell.fill = Font(bold=True, color=INK), PatternFill("solid", WASH)


def _put(cell: Cell | MergedCell, value: Value) -> None:
    if isinstance(value, Formula):
        cell.value = value.text
        return
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"  # never a formula, whatever it starts with
        cell.quotePrefix = value.startswith(DANGEROUS)


def _side(kind: Kind) -> str:
    return "left" if kind == "text" else "right"


def _indent(sheet: Sheet, place: int) -> int:
    """Return how far a text stands from the figure at its left."""
    here, before = sheet.fields[place - 1].kind, sheet.fields[place - 2].kind if place > 1 else "text"
    return int(here == "text" and before != "text")


def _check(content: bytes, pages: Sequence[Sheet]) -> None:
    """Open what was made, and count its rows."""
    book = load_workbook(BytesIO(content))
    found = {page.title: page.max_row for page in book.worksheets}
    if found != {page.title: len(page.rows) + 1 for page in pages}:
        raise Unreadable
