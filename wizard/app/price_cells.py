"""Read the cells of a price book's workbook into what its file would hold, and remember where each value stood."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from wizard.app.price_sheets import COUNTING, GENERAL, GENERAL_ROWS, SHEETS
from wizard.app.spreadsheets import CELL, ROW, SHEET
from wizard.app.spreadsheets import columns as headed
from wizard.catalog.spelling import nearest, shown
from wizard.domain.errors import Problem
from wizard.domain.language import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.app.price_sheets import Sheet
    from wizard.app.spreadsheets import Field

MOST_ROWS = 500
MOST_COLUMNS = 50
TITLES = {title: path for path, title in GENERAL_ROWS.items()}
TOLD = re.compile(r"price_book(?:\.(?P<part>[a-z_]+))?(?P<rest>[^:]*): '?(?P<key>\w+)'?")
NAMED = re.compile(r"there is no (?:plan|service) '(?P<name>.*)'")
FINEST = 6


@dataclass(slots=True)
class Found:
    """What a workbook holds, as the file of a price book would, and the cell of every value by its path."""

    values: dict[str, object] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def note(self, where: str, what: str, remedy: str) -> None:
        """Note a problem of a sheet or a cell."""
        self.problems.append(Problem(f"{where}: {what}", remedy))

    def put(self, path: str, value: object, cell: str) -> None:
        """Put a value under its path."""
        *outer, key = path.split("\n")
        inner = self.values
        for name in outer:
            step = inner.setdefault(name, {})
            inner = step if isinstance(step, dict) else {}
        inner[key] = value
        self.cells[path.replace("\n", ".")] = cell


def read_sheets(values: Any, formulas: Any) -> Found:  # noqa: ANN401 - workbooks of openpyxl
    """Return what a workbook holds.

    Args:
        values: the workbook with the results of its formulas.
        formulas: the same with the formulas.
    """
    found = Found()
    titles = [sheet.title for sheet in SHEETS]
    if not set(titles) & set(values.sheetnames):
        what = say("it has none of the sheets of a price book")
        found.note(say("workbook"), what, say("it needs {sheets}", sheets=", ".join(titles)))
    for sheet in SHEETS:
        if sheet.title in values.sheetnames:
            _Reader(found, sheet).read(values[sheet.title], formulas[sheet.title])
    return found


def restated(problem: Problem, plain: Problem, found: Found) -> Problem:
    """Return a problem of a price book placed in its cell, where the same in ``plain`` English tells which it is."""
    named = NAMED.search(plain.what)
    told = TOLD.match(plain.what)
    if named is not None:
        cell = next((at for path, at in found.cells.items() if path.endswith(f".{named['name']}.")), "")
    elif told is not None:
        part, rest, key = told["part"] or "", told["rest"].strip(" .'"), told["key"]
        path = ".".join(step for step in (part, rest, key) if step)
        cell = found.cells.get(path) or found.cells.get(f"{part}.{rest}.") or ""
    else:
        cell = ""
    what = problem.what.removeprefix("price_book").lstrip(".: ")
    return problem._replace(what=f"{cell}: {what}" if cell else what)


class _Reader:
    """Reads one sheet."""

    def __init__(self, found: Found, sheet: Sheet) -> None:
        self._found = found
        self._sheet = sheet
        self._items: list[dict[str, object]] = []

    def read(self, values: Any, formulas: Any) -> None:  # noqa: ANN401 - sheets of openpyxl
        """Put what the sheet holds among what was found."""
        if values.max_row > MOST_ROWS or values.max_column > MOST_COLUMNS:
            self._note("", say("it is far larger than a price book"), say("take out what does not belong there"))
            return
        columns = headed(values, self._sheet.fields, self._note)
        for row in range(2, values.max_row + 1):
            cells = {column: values.cell(row, column) for column in columns}
            self._unsolved(row, columns, cells, formulas)
            if any(cell.value not in {None, ""} for cell in cells.values()):
                self._row(columns, cells)
        if self._items:
            self._found.values[self._sheet.part] = self._items

    def _unsolved(self, row: int, columns: Mapping[int, Field], cells: Mapping[int, Any], formulas: Any) -> None:  # noqa: ANN401 - cells of openpyxl
        for column in columns:
            formula = formulas.cell(row, column)
            if formula.data_type == "f" and cells[column].value is None:
                remedy = say("open the workbook in your spreadsheet program and save it, or write the number")
                self._note(f", {formula.coordinate}", say("a formula without its result"), remedy)

    def _row(self, columns: Mapping[int, Field], cells: Mapping[int, Any]) -> None:
        first = next((cells[column] for column, each in columns.items() if each is self._sheet.fields[0]), None)
        name = "" if first is None or first.value is None else str(first.value).strip()
        if not name:
            what = say("there is a value, but nothing that names the row")
            self._found.note(self._row_place(cells), what, say("name it in the first column"))
        elif self._sheet is GENERAL:
            self._general(name, columns, cells)
        elif self._sheet.listed:
            self._item(name, columns, cells)
        else:
            self._named(name, columns, cells)

    def _general(self, title: str, columns: Mapping[int, Field], cells: Mapping[int, Any]) -> None:
        if title not in TITLES:
            cell = next(iter(cells.values()))
            what = say("no such line: {title}", title=shown(title))
            self._note(f", {cell.coordinate}", what, nearest(title, TITLES))
            return
        for column, each in columns.items():
            value = _value(cells[column], each)
            if each.path and value is not None:
                self._found.put(TITLES[title].replace(".", "\n"), value, self._place(cells[column], title))

    def _named(self, name: str, columns: Mapping[int, Field], cells: Mapping[int, Any]) -> None:
        part, place = self._sheet.part, self._row_place(cells)
        if f"{part}.{name}." in self._found.cells:
            self._found.note(place, say("{name} is there twice", name=shown(name)), say("keep one of them"))
        self._found.cells[f"{part}.{name}."] = place
        for column, each in columns.items():
            value = _value(cells[column], each)
            if not each.path or value is None:
                continue
            path = [part, name] if self._sheet is COUNTING else [part, name, *each.path.split(".")]
            self._found.put("\n".join(path), value, self._place(cells[column], each.title))

    def _item(self, name: str, columns: Mapping[int, Field], cells: Mapping[int, Any]) -> None:
        item: dict[str, object] = {}
        for column, each in columns.items():
            value = _value(cells[column], each)
            if value is not None:
                item[each.path] = value
            self._found.cells[f"{self._sheet.part}.{name}.{each.path}"] = self._place(cells[column], each.title)
        self._items.append(item)

    def _place(self, cell: Any, title: str) -> str:  # noqa: ANN401 - a cell of openpyxl
        return say(CELL, sheet=self._sheet.title, row=cell.row, column=title, cell=cell.coordinate)

    def _row_place(self, cells: Mapping[int, Any]) -> str:
        return say(ROW, sheet=self._sheet.title, row=next(iter(cells.values())).row)

    def _note(self, where: str, what: str, remedy: str) -> None:
        self._found.note(say(SHEET, sheet=self._sheet.title) + where, what, remedy)


def _value(cell: Any, each: Field) -> object:  # noqa: ANN401 - a cell of openpyxl
    """Return what a cell holds as a file would have it; ``None`` for an empty one."""
    value = cell.value
    if isinstance(value, str) and not value.strip():
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, float):
        value = Decimal(repr(round(value, FINEST))).normalize()
        return int(value) if value == value.to_integral_value() else value
    if each.kind == "list" and value is not None:
        return [part.strip() for part in str(value).split(",") if part.strip()]
    if each.kind == "yes" and isinstance(value, str):
        return {"yes": True, "no": False}.get(value.strip().lower(), value)
    return value
