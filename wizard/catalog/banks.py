"""Read a question bank: a folder with ``bank.toml`` and a file for each section.

Reading checks everything the rules rely on (types, ids, references, order of
conditions). Whether the content is sensible is ``lint_bank``'s to say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from wizard.catalog.bounds import POSITIVE, SHARE, Bounds
from wizard.catalog.crossrefs import WHOLE, cross_check
from wizard.catalog.datafile import TomlFolder
from wizard.catalog.questions import read_question
from wizard.domain.errors import InputError, Problem
from wizard.domain.language import mark, say
from wizard.domain.questions import SCORED, Band, Bank, Cap, Dimension, Section

if TYPE_CHECKING:
    from wizard.catalog.datafile import Place
    from wizard.catalog.fields import Table

HEAD = "bank.toml"
SECTION_NAME = re.compile(r"[\w-]+")
PERCENT = Bounds(0, WHOLE)
FORMAT = 1
NO_FORMAT = {
    "bank": mark("this bank has no 'format'"),
    "catalogue": mark("this catalogue has no 'format'"),
    "provider file": mark("this provider file has no 'format'"),
    "assessment": mark("this assessment has no 'format'"),
}
OTHER_FORMAT = {
    "bank": mark("this bank has a format this program cannot read"),
    "catalogue": mark("this catalogue has a format this program cannot read"),
    "provider file": mark("this provider file has a format this program cannot read"),
    "assessment": mark("this assessment has a format this program cannot read"),
}


class Source(Protocol):
    """Whatever the files of a bank can be read from, by their names."""

    problems: list[Problem]

    def read(self, name: str) -> Table | None:
        """Return a file's content, or ``None`` with a problem noted."""

    def fingerprint(self) -> str:
        """Return a hash over all files read."""


def load_bank(folder: Place) -> Bank:
    """Return the bank of a folder.

    Raises:
        InputError: with every problem that keeps it from being used.
    """
    bank, problems = read_bank(folder)
    if bank is None:
        raise InputError(problem for problem in problems if not problem.warning)
    return bank


def read_bank(folder: Place) -> tuple[Bank | None, list[Problem]]:
    """Return the bank of a folder, or ``None``, and every problem found on the way."""
    return read_from(TomlFolder(folder, []), f"{folder.joinpath(HEAD)}".removesuffix(HEAD))


def read_from(source: Source, folder: str) -> tuple[Bank | None, list[Problem]]:
    """Return the bank whose files a source reads, or ``None``, and every problem found on the way.

    Args:
        folder: what the names of the files begin with in a problem.
    """
    head = source.read(HEAD)
    if head is None or not right_format(head, "bank"):
        return None, source.problems
    bank, complete = _bank(head, source)
    if complete:
        source.problems.extend(problem.at(f"{folder}{problem.file}") for problem in cross_check(bank))
    return (None if source.problems else bank), source.problems


def right_format(head: Table, kind: str) -> bool:
    """Tell whether a file has the format this program reads; if not, that is the one problem to mend."""
    value = head.take("format")
    if type(value) is int and value == FORMAT:
        return True
    if value is None:
        head.note(say(NO_FORMAT[kind]), say("write format = {number} at the top", number=FORMAT))
    else:
        head.note(say(OTHER_FORMAT[kind]), say("it reads format = {number}", number=FORMAT))
    return False


def _bank(head: Table, source: Source) -> tuple[Bank, bool]:
    names = head.lines("sections")
    if not names:
        remedy = say("list the section files without '.toml', in order")
        head.note(say("'sections' names no section"), remedy)
    dimensions = tuple(_dimension(table) for table in head.tables("dimensions"))
    bands = tuple(_band(table) for table in head.tables("bands"))
    caps = tuple(_cap(table) for table in head.tables("caps"))
    name, version, title = head.line("id"), head.line("version"), head.line("title")
    language = head.line("language", "en")
    head.close()
    if len(set(names)) < len(names):
        head.note(say("'sections' names a section twice"), say("name each section once"))
    sections = [_section(head, source, section) for section in dict.fromkeys(names)]
    read = tuple(section for section in sections if section is not None)
    bank = Bank(name, version, title, language, read, dimensions, bands, caps, source.fingerprint())
    return bank, len(read) == len(sections)


def _section(head: Table, source: Source, name: str) -> Section | None:
    if not SECTION_NAME.fullmatch(name):
        remedy = say("use letters, digits, '_' and '-' only")
        head.note(say("{name} is no name of a section", name=repr(name)), remedy)
        return None
    table = source.read(f"{name}.toml")
    if table is None:
        return None
    title, minutes = table.line("title"), table.number("minutes", POSITIVE)
    questions = tuple(read_question(each, name) for each in table.tables("questions"))
    if not questions:
        remedy = say("add [[questions]], or take the section out of bank.toml")
        table.note(say("the section has no questions"), remedy)
    table.close()
    return Section(name, title, minutes, tuple(question for question in questions if question.id))


def _dimension(table: Table) -> Dimension:
    name = _named(table, mark("dimension '{id}'"))
    dimension = Dimension(name, table.line("title"), table.choice("axis", SCORED), table.number("weight", POSITIVE))
    table.close()
    return dimension


def _band(table: Table) -> Band:
    name = _named(table, mark("band '{id}'"))
    axis, title = table.choice("axis", SCORED), table.line("title")
    band = Band(axis, name, title, table.number("below", POSITIVE), table.text("plain", ""))
    table.close()
    return band


def _cap(table: Table) -> Cap:
    name = _named(table, mark("cap '{id}'"))
    questions, points = table.lines("questions"), table.maybe_number("points_below", SHARE)
    dimension = table.maybe_number("dimension_below", PERCENT)
    by_questions = bool(questions) and points is not None and dimension is None
    by_dimension = dimension is not None and not questions and points is None
    if not (by_questions or by_dimension):
        remedy = say("write 'questions' with 'points_below', or 'dimension_below' alone")
        table.note(say("it limits nothing clearly"), remedy)
    cap = Cap(name, table.line("max_band"), table.text("why"), questions, points, dimension)
    table.close()
    return cap


def _named(table: Table, place: str) -> str:
    name = table.line("id")
    table.place = say(place, id=name)
    return name
