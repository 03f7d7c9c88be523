"""Problems of a question bank, told as of files, told again as of the cells of its workbook."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

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
    SECTIONS,
    SERVICES,
    SHEETS,
)
from wizard.catalog.banks import HEAD
from wizard.domain.language import mark, say

if TYPE_CHECKING:
    from wizard.app.bank_cells import Found
    from wizard.domain.errors import Problem

QUOTED = re.compile(r"'(\w+)'")
IN_QUOTES = re.compile(r"(?<=['„])\w+(?=['“])")  # in any language
NAMED = re.compile(r"(?P<kind>dimension|band|cap|service) (?:id )?'(?P<name>[^']*)'")
SHEET_OF = {"dimension": AREAS, "band": BANDS, "cap": CAPS, "service": SERVICES}
OF_SERVICES = frozenset(f"{name}.toml" for name in ("services", "plans", "incidents", "maps", "assumptions", "basis"))
COUNTED = frozenset({"at_least", "scale_by", "per"})
HINTS = (
    ("it needs", "needs"),
    ("calls for", "needs"),
    ("label", "label"),
    ("exclusive", "exclusive"),
    ("point", "points"),
    ("dimension", "dimension"),
    ("condition", "show_if"),
    ("weight", "weight"),
    ("cost_key", "cost_key"),
    ("readiness band", "max_band"),
    ("no question", "questions"),
    ("not a number", "needs"),  # of a severity, which goes by the name of its service
    ("out of range", "needs"),
    ("whole number", "needs"),
)
REMEDIES = {
    "write a text in quotes": mark("write a text"),
    "write a number without quotes": mark("enter it as a number, not as text"),
    "write true or false, without quotes": mark("write yes or no"),
    "write a list of texts in quotes": mark("write them with commas between"),
    "add [[questions]], or take the section out of bank.toml": mark("add questions to it, or take its row out"),
    "add options, best first": mark("add a row for each in the sheet 'Options', best first"),
    "list the section files without '.toml', in order": mark("add a row for each in the sheet 'Sections', in order"),
    "write points = 0.0 (worst) to 1.0 (best)": mark("write 0 (worst) to 1 (best)"),
    "give the best option points = 1.0": mark("give the best option 1"),
    "give the weakest option points = 0.0": mark("give the weakest option 0"),
    "add curve = [[value, points], ...]": mark("write one like: 1 -> 0; 25 -> 0.55; 100 -> 1"),
    'write needs = { "service.id" = 2 }': mark("write them like: bak.run = 3, bak.test = 1"),
    'use axis = "context"': mark("use the axis context"),
    'give points, or use axis = "context"': mark("give points, or use the axis context"),
}


def restated(problem: Problem, plain: Problem, found: Found) -> Problem | None:
    """Return a problem placed in its cell, as far as that can be told, and in the words of a workbook.

    ``None`` where it may follow from what could not be taken apart in the same row.

    Args:
        plain: the same in English, which tells what it is about.
    """
    sheet, row = _row(plain, found)
    if row is not None and (sheet, row) in found.unread:
        return None
    path = _path(plain, sheet)
    remedy = say(REMEDIES[plain.remedy]) if plain.remedy in REMEDIES else problem.remedy
    place = found.place(sheet, row, path)
    if sheet == BANK and path in BANK_ROWS:
        row = next((line.row for line in found.lines.get(BANK, []) if line.values["what"] == BANK_ROWS[path]), None)
        place = found.place(BANK, row, "value")
    return problem._replace(file=place, what=_titled(problem.what, sheet), remedy=_titled(remedy, sheet))


def _row(problem: Problem, found: Found) -> tuple[str, int | None]:
    """Return the sheet of a problem, and its row."""
    if problem.question:
        if problem.option:
            named = {OWNER: problem.question, "id": problem.option}
            row = _find(found, OPTIONS, named, last="twice" in problem.what)
            return (OPTIONS, row) if row is not None else (QUESTIONS, _find(found, QUESTIONS, {"id": problem.question}))
        if COUNTED & set(QUOTED.findall(problem.what)) or "'needs_at' has no needs" in problem.what:
            row = _find(found, COUNTS, {OWNER: problem.question})
            if row is not None:
                return COUNTS, row
        return QUESTIONS, _find(found, QUESTIONS, {"id": problem.question}, last="twice" in problem.what)
    file, named_part = PurePath(problem.file), NAMED.search(problem.what)
    if named_part is not None:
        sheet = SHEET_OF[named_part["kind"]]
        return sheet, _find(found, sheet, {"id": named_part["name"]}, last="twice" in problem.what)
    if file.suffix == ".toml" and file.name not in {HEAD, *OF_SERVICES}:
        return SECTIONS, _find(found, SECTIONS, {"id": file.stem})
    return SERVICES if file.name in OF_SERVICES else SECTIONS if "section" in problem.what else BANK, None


def _find(found: Found, sheet: str, named: dict[str, str], *, last: bool = False) -> int | None:
    rows = [
        line.row
        for line in found.lines.get(sheet, [])
        if all(str(line.values.get(path, "")) == name for path, name in named.items())
    ]
    return None if not rows else rows[-1 if last else 0]


def _path(problem: Problem, sheet: str) -> str:
    """Return the column that a problem is about; that of the id where it does not say."""
    paths = {each.path for each in SHEETS[sheet]}
    quoted: list[str] = [
        key for key in QUOTED.findall(problem.what) if key in paths or (sheet == BANK and key in BANK_ROWS)
    ]
    if quoted:
        return quoted[0]
    hinted = (path for word, path in HINTS if word in problem.what and path in paths)
    return next(hinted, SHEETS[sheet][0].path if sheet in {OPTIONS, COUNTS} and "id" not in paths else "id")


def _titled(text: str, sheet: str) -> str:
    """Return a text with the headings of columns in the place of the keys of a file."""
    titles = {each.path: each.title for each in SHEETS[sheet]}
    return IN_QUOTES.sub(lambda key: titles.get(key[0], key[0]), text)
