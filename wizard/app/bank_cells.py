"""Read the cells of a question bank's workbook into what its files would hold, and remember where each row stood."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from wizard.app.bank_lines import read_curve, read_needs
from wizard.app.bank_sheets import (
    AREAS,
    BANDS,
    BANK,
    BANK_ROWS,
    CAPS,
    COUNTS,
    OPTIONS,
    OWNER,
    QUESTIONS,
    SECTION,
    SECTIONS,
    SHEETS,
)
from wizard.app.spreadsheets import CELL, ROW, SHEET
from wizard.app.spreadsheets import columns as headed
from wizard.catalog.banks import FORMAT, HEAD
from wizard.catalog.condition_text import read_condition_text
from wizard.catalog.questions import CONTROL_LISTS
from wizard.catalog.spelling import nearest, shown
from wizard.domain.errors import InputError, Problem
from wizard.domain.language import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from wizard.app.spreadsheets import Field
    from wizard.catalog.bank_text import Values

MOST_ROWS = 20_000
MOST_COLUMNS = 60
NEEDED = (BANK, SECTIONS, QUESTIONS, OPTIONS)
IDS = frozenset({"id", OWNER, SECTION, "axis", "kind", "dimension", "scale_by", "max_band", "cost_key", "version"})
FLAGS: dict[str, bool] = {
    "quick": False,
    "quick_only": False,
    "allow_unknown": True,
    "whole": False,
    "exclusive": False,
}
WORDS = {"yes": True, "no": False, "true": True, "false": False}
FINEST = 12  # decimals that the result of a formula keeps


class Line(NamedTuple):
    """One row of a sheet: its number, and its values by their paths."""

    row: int
    values: dict[str, object]


@dataclass(slots=True, eq=False)
class Found:
    """What a workbook holds.

    Attributes:
        name: of the workbook's file.
        files: what each file of the bank would hold.
        lines: the rows of each sheet.
        letters: the letter of each column, by sheet and path.
        problems: what is wrong with the cells themselves.
        unread: sheet and row of each text that could not be taken apart; what else is wrong there may follow from it.
        spoilt: whether a sheet or a column is not as it should be, so that every row would be told of.
    """

    name: str
    files: dict[str, Values] = field(default_factory=dict)
    lines: dict[str, list[Line]] = field(default_factory=dict)
    letters: dict[str, dict[str, str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    unread: set[tuple[str, int]] = field(default_factory=set)
    spoilt: bool = False

    def place(self, sheet: str, row: int | None = None, path: str = "") -> str:
        """Return how a cell, a row or a sheet is named in a problem."""
        if row is None:
            return f"{self.name}: {say(SHEET, sheet=sheet)}"
        letter = self.letters.get(sheet, {}).get(path)
        if letter is None:
            return f"{self.name}: {say(ROW, sheet=sheet, row=row)}"
        title = next(each.title for each in SHEETS[sheet] if each.path == path)
        return f"{self.name}: {say(CELL, sheet=sheet, row=row, column=title, cell=f'{letter}{row}')}"

    def note(self, place: str, what: str, remedy: str) -> None:
        """Note a problem of a cell, a row or a sheet."""
        self.problems.append(Problem(what, remedy, place))

    def spoil(self, place: str, what: str, remedy: str) -> None:
        """Note what makes a whole sheet unreadable."""
        self.note(place, what, remedy)
        self.spoilt = True


def read_bank_sheets(values: Any, formulas: Any, name: str) -> Found:  # noqa: ANN401 - workbooks of openpyxl
    """Return what a workbook holds.

    Args:
        values: the workbook with the results of its formulas.
        formulas: the same with the formulas.
        name: of its file, for problems.
    """
    found = Found(name)
    if not set(NEEDED) & set(values.sheetnames):
        what = say("it has none of the sheets of a question bank")
        found.spoil(name, what, say("it needs {sheets}", sheets=", ".join(SHEETS)))
        return found
    for sheet in SHEETS:
        if sheet in values.sheetnames:
            found.lines[sheet] = list(_lines(found, sheet, values[sheet], formulas[sheet]))
        elif sheet in NEEDED:
            remedy = say("put it back from a workbook that was just written")
            found.spoil(found.place(sheet), say("the sheet is missing"), remedy)
    for sheet in NEEDED:
        if not found.spoilt and not found.lines[sheet]:
            found.spoil(found.place(sheet), say("the sheet is empty"), say("write a row for each, below the headings"))
    if not found.spoilt:
        found.files = _files(found)
    return found


# Cells


def _lines(found: Found, sheet: str, page: Any, formulas: Any) -> Iterable[Line]:  # noqa: ANN401 - sheets of openpyxl
    if page.max_row > MOST_ROWS or page.max_column > MOST_COLUMNS:
        what = say("it is far larger than a question bank")
        found.spoil(found.place(sheet), what, say("take out what does not belong there"))
        return
    for merged in formulas.merged_cells.ranges:
        what = say("the cells {cells} are merged", cells=merged.coord)
        found.spoil(found.place(sheet), what, say("take them apart, one value a cell"))
    if found.spoilt:
        return
    columns = headed(page, SHEETS[sheet], _Noting(found, sheet))
    found.letters[sheet] = {each.path: page.cell(1, column).column_letter for column, each in columns.items()}
    for row in range(2, page.max_row + 1):
        taken = {
            each.path: _value(found, sheet, each, page.cell(row, column), formulas.cell(row, column))
            for column, each in columns.items()
        }
        held = {path: value for path, value in taken.items() if value is not None}
        first = SHEETS[sheet][0].path
        if held and first not in held:
            what = say("there is a value, but nothing that names the row")
            found.note(found.place(sheet, row, first), what, say("name it in the first column"))
        elif held:
            yield Line(row, held)


class _Noting:
    """Notes what is wrong with the headings of a sheet."""

    def __init__(self, found: Found, sheet: str) -> None:
        self._found, self._sheet = found, sheet

    def __call__(self, where: str, what: str, remedy: str) -> None:
        self._found.spoil(f"{self._found.place(self._sheet)}{where}", what, remedy)


def _value(found: Found, sheet: str, each: Field, cell: Any, formula: Any) -> object:  # noqa: ANN401 - cells of openpyxl
    """Return what a cell holds as a file would have it; ``None`` for an empty one. What does not fit stays as it is."""
    value = cell.value
    reckoned = formula.data_type == "f"
    if reckoned and value is None:
        remedy = say("open the workbook in your spreadsheet program and save it, or write the value")
        found.note(found.place(sheet, formula.row, each.path), say("a formula without its result"), remedy)
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if reckoned and isinstance(value, float):
        value = round(value, FINEST)
    if each.kind in {"number", "amount"}:
        return int(value) if isinstance(value, float) and value.is_integer() else value
    text = _text(value)
    if each.kind == "yes":
        return WORDS.get(text.strip().lower(), text)
    if each.kind == "list":
        return [part.strip() for part in text.split(",") if part.strip()]
    return text.strip() if each.path in IDS else text


def _text(value: object) -> str:
    """Return a value that a spreadsheet may have taken for a number or a day as the text that was meant."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    return str(value).replace("_x000D_", "").replace("\r\n", "\n")


# Files


def _files(found: Found) -> dict[str, Values]:
    sections = [line for line in found.lines[SECTIONS] if not _is_head(found, line)]
    ids = [str(line.values["id"]) for line in sections]
    head: Values = {"format": FORMAT, **_general(found), "sections": ids}
    for sheet, part in ((AREAS, "dimensions"), (BANDS, "bands"), (CAPS, "caps")):
        head |= {part: [line.values for line in found.lines[sheet]]} if found.lines.get(sheet) else {}
    files = {HEAD: head}
    for line, name in zip(sections, ids, strict=True):
        values = {key: value for key, value in line.values.items() if key != "id"}
        files.setdefault(f"{name}.toml", {**values, "questions": []})
    _put_questions(found, files, ids)
    return files


def _is_head(found: Found, line: Line) -> bool:
    """Tell, and note, whether a section would take the place of the bank's own file."""
    name = line.values["id"]
    taken = f"{name}.toml" == HEAD
    if taken:
        what = say("no section can be called '{name}'", name=name)
        found.note(found.place(SECTIONS, line.row, "id"), what, say("call it otherwise"))
    return taken


def _general(found: Found) -> Values:
    titles = {title: key for key, title in BANK_ROWS.items()}
    held: Values = {}
    for line in found.lines.get(BANK, []):
        title = str(line.values["what"]).strip()
        if title not in titles:
            what = say("no such line: {title}", title=shown(title))
            found.note(found.place(BANK, line.row, "what"), what, nearest(title, titles))
        elif "value" in line.values:
            text = str(line.values["value"])
            held[titles[title]] = text.strip() if titles[title] in IDS else text
    return held


def _put_questions(found: Found, files: dict[str, Values], sections: Sequence[str]) -> None:
    asked: dict[str, Values] = {}
    strange: set[str] = set()
    for line in found.lines.get(QUESTIONS, []):
        section = str(line.values.get(SECTION, ""))
        question = _question(found, line)
        asked.setdefault(str(line.values["id"]), question)
        questions = files.get(f"{section}.toml", {}).get("questions") if section in sections else None
        if isinstance(questions, list):
            questions.append(question)
        elif section not in strange:
            strange_one = say("there is no section {section}", section=shown(section))
            what = strange_one if section else say("the question has no section")
            found.note(found.place(QUESTIONS, line.row, SECTION), what, nearest(section, set(sections)))
            strange.add(section)
    for sheet, part in ((OPTIONS, "options"), (COUNTS, "needs_at")):
        _put_parts(found, asked, sheet, part)


def _put_parts(found: Found, asked: Mapping[str, Values], sheet: str, part: str) -> None:
    """Put the rows of a sheet to the questions they belong to; a question that is not there is told once."""
    strange: set[str] = set()
    for line in found.lines.get(sheet, []):
        owner = str(line.values[OWNER])
        items = asked[owner].setdefault(part, []) if owner in asked else None
        if isinstance(items, list):
            items.append({key: value for key, value in _parsed(found, sheet, line).items() if key != OWNER})
        elif owner not in strange:
            what = say("there is no question {question}", question=shown(owner))
            found.note(found.place(sheet, line.row, OWNER), what, nearest(owner, asked))
            strange.add(owner)


def _question(found: Found, line: Line) -> Values:
    values = _parsed(found, QUESTIONS, line)
    refs = {name: values.pop(name) for name in CONTROL_LISTS if name in values}
    values.pop(SECTION, None)
    return {**values, "refs": refs} if refs else values


def _parsed(found: Found, sheet: str, line: Line) -> Values:
    """Return the values of a row, its texts of several parts taken apart; what is as usual is left out."""
    values = {key: value for key, value in line.values.items() if FLAGS.get(key) is not value}
    if line.values.get("quick_only") is True:
        values.pop("quick", None)
        values |= {"quick": False} if line.values.get("quick") is False else {}
    for key in [name for name in PARSERS if name in values]:
        try:
            values[key] = PARSERS[key](str(values[key]))
        except InputError as error:
            del values[key]
            found.unread.add((sheet, line.row))
            found.problems += [problem.at(found.place(sheet, line.row, key)) for problem in error.problems]
    return values


PARSERS = {"show_if": read_condition_text, "needs": read_needs, "curve": read_curve}
