"""Check any file or folder of ours: find out what it is, read it, judge it.

Banks are checked against a catalogue (do their needs exist?), catalogues and
assessments against a bank; the shipped ones, unless others are given.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from wizard.assets import asset
from wizard.catalog import banks, catalogues
from wizard.catalog.assessments import SAVED, WRITTEN, read_record, read_values
from wizard.catalog.lint_bank import lint_bank
from wizard.catalog.lint_catalogue import lint_catalogue
from wizard.catalog.lint_pair import lint_needs, lint_questions
from wizard.catalog.lint_provider import lint_provider
from wizard.catalog.locks import LockedError
from wizard.catalog.providers import provider_of, read_provider_values
from wizard.domain.errors import Problem
from wizard.domain.language import say

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank

TOML = ".toml"


def check_path(
    path: Path, bank: Bank | None = None, catalogue: Catalogue | None = None, passphrase: str = ""
) -> list[Problem]:
    """Return everything wrong or doubtful about a bank, catalogue, provider file or assessment.

    A folder that is neither bank nor catalogue is searched for files to check; a file of a
    bank or catalogue stands for the whole of it.

    Args:
        path: what to check.
        bank: what assessments and catalogues are checked against.
        catalogue: what banks and assessments are checked against.
        passphrase: of locked assessments.

    Raises:
        LockedError: it is one locked assessment, and the passphrase does not open it.
    """
    try:
        return _path(path, _Beside(bank, catalogue, passphrase))
    except OSError as error:
        what = say("cannot be read ({reason})", reason=error.strerror or error)
        return [Problem(what, say("check the name, and that you may read it"), str(path))]


@dataclass
class _Beside:
    """What is checked against; the shipped files are only read where they are needed."""

    given_bank: Bank | None
    given_catalogue: Catalogue | None
    passphrase: str

    @cached_property
    def bank(self) -> Bank:
        return self.given_bank or banks.load_bank(asset("banks/smb"))

    @cached_property
    def catalogue(self) -> Catalogue:
        return self.given_catalogue or catalogues.load_catalogue(asset("catalogue"))


def _path(path: Path, beside: _Beside) -> list[Problem]:
    if path.is_dir():
        return _folder(path, beside)
    if path.suffix == TOML and (_holds(path.parent, banks.HEAD) or _holds(path.parent, catalogues.HEAD)):
        return _folder(path.parent, beside)
    return _file(path, beside)


def _folder(folder: Path, beside: _Beside) -> list[Problem]:
    found: list[Problem] = []
    is_bank, is_catalogue = _holds(folder, banks.HEAD), _holds(folder, catalogues.HEAD)
    if is_bank:
        found += _bank(folder, beside)
    if is_catalogue:
        found += _catalogue(folder, beside)
    if is_bank or is_catalogue:
        return found
    files = sorted(file for file in folder.iterdir() if file.suffix in {TOML, SAVED})
    if not files:
        remedy = say(
            "name a folder with {bank}, {catalogue} or assessments in it", bank=banks.HEAD, catalogue=catalogues.HEAD
        )
        return [Problem(say("there is nothing to check in this folder"), remedy, str(folder))]
    return [problem for file in files for problem in _one_of_many(file, beside)]


def _bank(folder: Path, beside: _Beside) -> list[Problem]:
    bank, problems = banks.read_bank(folder)
    if bank is None:
        return problems
    listed = {section.id for section in bank.sections}
    catalogue, told = _services(folder / catalogues.BESIDE)
    problems, beside = problems + told, _Beside(bank, catalogue or beside.given_catalogue, beside.passphrase)
    found = judged(bank, beside.catalogue)
    for file in sorted(folder.glob(f"*{TOML}")):
        if file.stem not in listed and file.name != banks.HEAD:
            what = say("this file is not among the sections, so it is never read")
            remedy = say("name it in {file}, or take it away", file=banks.HEAD)
            found.append(Problem(what, remedy, file.name, warning=True))
    return problems + [problem.at(str(folder / problem.file)) for problem in found]


def _services(folder: Path) -> tuple[Catalogue | None, list[Problem]]:
    """Return the catalogue that goes with a bank, if there is one, and what is wrong with it."""
    if not _holds(folder, catalogues.HEAD):
        return None, []
    catalogue, problems = catalogues.read_catalogue(folder)
    found = [] if catalogue is None else lint_catalogue(catalogue)
    return catalogue, problems + [problem.at(str(folder / problem.file)) for problem in found]


def judged(bank: Bank, catalogue: Catalogue) -> list[Problem]:
    """Return everything wrong or doubtful about a bank that can be read; files are bare names."""
    found = lint_bank(bank) + lint_needs(bank, catalogue)
    # What the catalogue knows and the bank never asks is no fault of the bank.
    strange = [problem for problem in lint_questions(bank, catalogue) if not problem.warning]
    return found + [problem._replace(file=banks.HEAD, warning=True) for problem in strange]


def _catalogue(folder: Path, beside: _Beside) -> list[Problem]:
    catalogue, problems = catalogues.read_catalogue(folder)
    if catalogue is None:
        return problems
    found = lint_catalogue(catalogue)
    for problem in lint_questions(beside.bank, catalogue):
        # It may belong to another bank than the shipped one.
        found.append(problem._replace(warning=problem.warning or beside.given_bank is None))
    return problems + [problem.at(str(folder / problem.file)) for problem in found]


def _one_of_many(file: Path, beside: _Beside) -> list[Problem]:
    try:
        return _file(file, beside)
    except LockedError as error:
        return list(error.problems)


def _file(file: Path, beside: _Beside) -> list[Problem]:
    problems: list[Problem] = []
    values = read_values(file, problems, beside.passphrase)
    if values is None:
        return problems
    if "provider" in values and file.suffix not in WRITTEN:
        return _provider(file, beside)
    return read_record(values, str(file), beside.bank, beside.catalogue)[1]


def _provider(file: Path, beside: _Beside) -> list[Problem]:
    provider, problems = provider_of(read_provider_values(file, []) or {}, str(file))
    if provider is None:
        return problems
    found = lint_provider(provider, beside.catalogue)
    if beside.given_catalogue is None:
        # It may belong to another catalogue than the shipped one.
        found = [problem._replace(warning=True) for problem in found]
    return problems + [problem.at(str(file)) for problem in found]


def _holds(folder: Path, name: str) -> bool:
    return (folder / name).is_file()
