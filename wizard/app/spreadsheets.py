"""What every workbook of ours has in common: how it is opened, how a sheet begins, how a cell is filled."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

from wizard.catalog.spelling import nearest, shown
from wizard.domain.errors import InputError, Problem
from wizard.domain.language import ENGLISH, mark, say, speaking, spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Literal

    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    Kind = Literal["text", "amount", "share", "number", "yes", "list"]
    What = Literal["price book", "question bank"]

FORMATS = {"amount": "#,##0.00####", "share": "0.0##%", "number": "0.0###"}
INK, PAPER = "1F3B4D", "FFFFFF"
UNPACKED_LIMIT = 50 * 1024 * 1024
SHEET = mark("sheet '{sheet}'")
ROW = mark("sheet '{sheet}', row {row}")
CELL = mark("sheet '{sheet}', row {row}, column '{column}' ({cell})")
TOO_LARGE: Mapping[What, str] = {
    "price book": mark("the workbook is far too large for a price book"),
    "question bank": mark("the workbook is far too large for a question bank"),
}
TAKE_OURS: Mapping[What, str] = {
    "price book": mark("take one that was written as a price book, and change that"),
    "question bank": mark("take one that was written as a question bank, and change that"),
}
BROKEN = (KeyError, ValueError, TypeError, OSError, SyntaxError, AttributeError, IndexError)


@dataclass(frozen=True, slots=True)
class Field:
    """One column: the end of its values' path, its heading, what it holds, its width in letters."""

    path: str
    title: str
    kind: Kind = "amount"
    width: int = 14


def opened(raw: bytes, name: str, what: What, most: tuple[int, int]) -> tuple[Any, Any]:
    """Return the workbook in the bytes of the file ``name``: with the results of its formulas, and with these.

    Args:
        what: what it should hold.
        most: rows and columns beyond which a sheet is not looked through.

    Raises:
        InputError: it is none, or unpacks to far too much.
    """
    with warnings.catch_warnings(action="ignore"):  # a workbook may hold things that only its own program knows
        formulas = _loaded(raw, name, what, data_only=False)
        pages = [page for page in formulas.worksheets if page.max_row <= most[0] and page.max_column <= most[1]]
        reckons = any(cell.data_type == "f" for page in pages for row in page.iter_rows() for cell in row)
        return _loaded(raw, name, what, data_only=True) if reckons else formulas, formulas


def head(page: Worksheet, fields: Sequence[Field]) -> None:
    """Write the headings of a sheet, and keep them and the first column in sight."""
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 - slow to import, and only needed here
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    for column, field in enumerate(fields, start=1):
        cell = page.cell(1, column, field.title)
        cell.font, cell.fill = Font(bold=True, color=PAPER), PatternFill("solid", fgColor=INK)
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        page.column_dimensions[get_column_letter(column)].width = field.width
    page.row_dimensions[1].height = 32
    page.freeze_panes = "B2"


def fill(cell: Cell, field: Field, value: object) -> None:
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


def columns(page: Any, fields: Sequence[Field], note: Callable[[str, str, str], None]) -> dict[int, Field]:  # noqa: ANN401 - a sheet of openpyxl
    """Return the field of each column by its heading, and note the headings that are strange or missing."""
    known = {each.title: each for each in fields}
    found: dict[int, Field] = {}
    for column in range(1, page.max_column + 1):
        cell = page.cell(1, column)
        title = cell.value
        if isinstance(title, str) and title.strip() in known:
            found[column] = known[title.strip()]
        elif title not in {None, ""}:
            what = say("no such column: {column}", column=shown(title))
            note(f", {cell.coordinate}", what, nearest(str(title), known))
    for title, each in known.items():
        if each not in found.values():
            note("", say("the column {column} is missing", column=repr(title)), say("put it back, empty if need be"))
    return found


def with_english(told: Sequence[Problem], again: Callable[[], Sequence[Problem]]) -> Sequence[tuple[Problem, Problem]]:
    """Return each problem together with itself in English, by whose words it finds its cell.

    Args:
        again: finds the same problems once more.
    """
    if not told or spoken() is ENGLISH:
        return [(each, each) for each in told]
    with speaking(ENGLISH):
        plain = again()
    return list(zip(told if len(told) == len(plain) else plain, plain, strict=True))


def _loaded(raw: bytes, name: str, what: What, *, data_only: bool) -> Any:  # noqa: ANN401 - a workbook of openpyxl
    from zipfile import BadZipFile, ZipFile  # noqa: PLC0415 - slow to import, and only needed here

    from openpyxl import load_workbook  # noqa: PLC0415 - the same

    trouble = say("this is not a workbook (.xlsx)")
    try:
        with ZipFile(BytesIO(raw)) as packed:
            size = sum(part.file_size for part in packed.infolist())
        if size <= UNPACKED_LIMIT:
            return load_workbook(BytesIO(raw), data_only=data_only)
        trouble = say(TOO_LARGE[what])
    except (BadZipFile, *BROKEN):
        pass
    raise InputError([Problem(trouble, say(TAKE_OURS[what]), name)])
