"""A question bank that somebody brings in, a workbook or a folder: judged, compared, and only then asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.app import question_banks, shipped
from wizard.catalog.banks import HEAD, load_bank
from wizard.catalog.lint import judged
from wizard.domain.bank_changes import bank_changes
from wizard.domain.errors import InputError, WizardError

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.domain.bank_changes import BankChange
    from wizard.domain.errors import Problem
    from wizard.domain.questions import Bank


class Intake(NamedTuple):
    """What was brought in.

    Attributes:
        bank, files: ``None`` and empty where it cannot be used.
        problems: what keeps it from being used, or else what to look at once.
        changes: against the questions asked now.
    """

    bank: Bank | None
    files: dict[str, bytes]
    problems: tuple[Problem, ...]
    changes: tuple[BankChange, ...] = ()


def brought_in(source: Path) -> Intake:
    """Return what a workbook, or a folder of TOML files, holds; nothing of it is asked yet."""
    try:
        bank, files, problems = _folder(source) if source.is_dir() else _workbook(source)
    except InputError as error:
        return Intake(None, {}, error.problems)
    return Intake(bank, files, problems, bank_changes(_now(), bank))


def _now() -> Bank:
    """Return what is compared with: the questions asked now, or the shipped ones where those cannot be read."""
    try:
        return question_banks.live()
    except WizardError:
        return shipped.bank()


def _workbook(file: Path) -> tuple[Bank, dict[str, bytes], tuple[Problem, ...]]:
    from wizard.app.bank_workbook import read_workbook  # noqa: PLC0415 - brings the workbooks

    return read_workbook(file, shipped.catalogue())


def _folder(folder: Path) -> tuple[Bank, dict[str, bytes], tuple[Problem, ...]]:
    bank = load_bank(folder)
    problems = tuple(judged(bank, shipped.catalogue()))
    if any(not problem.warning for problem in problems):
        raise InputError(problems)
    names = [HEAD, *(f"{section.id}.toml" for section in bank.sections)]
    return bank, {name: (folder / name).read_bytes() for name in names}, problems
