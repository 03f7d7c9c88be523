"""What the command "questions" does with workbooks: a question bank out to one, and back from one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wizard.app import shipped
from wizard.app.bank_intake import unnamed
from wizard.app.bank_workbook import read_workbook, write_workbook
from wizard.domain.bank_changes import bank_changes
from wizard.domain.service_changes import service_changes
from wizard.store.folders import write_folder

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from wizard.domain.bank_changes import BankChange
    from wizard.domain.errors import Problem


def exchange(options: argparse.Namespace) -> Sequence[Problem]:
    """Write a bank as a workbook, or the bank of a workbook as a folder; return what to look at in it.

    Raises:
        InputError: everything that is wrong with the bank, the catalogue or the workbook.
        WizardError: it cannot be written; what was there stays.
    """
    bank, catalogue = shipped.bank(options.bank), shipped.catalogue(options.catalogue)
    if options.xlsx is not None:
        write_workbook(bank, catalogue, options.xlsx)
        sys.stderr.write(f"wrote {options.xlsx}\n")
        return ()
    workbook, folder = options.book
    found = read_workbook(workbook, options.catalogue)
    write_folder(folder, found.files)
    sys.stderr.write(f"{workbook}: wrote {folder}\n")
    changes = (*bank_changes(bank, found.bank), *service_changes(catalogue, found.catalogue))
    sys.stdout.writelines(f"{_line(change)}\n" for change in changes)
    if not changes:
        sys.stdout.write("no question has changed\n")
    return (*found.warnings, *(problem.at(str(workbook)) for problem in unnamed(bank, found.bank, changes)))


def _line(change: BankChange) -> str:
    both = f"{change.then or 'none'} -> {change.now or 'none'}" if change.then or change.now else ""
    return ": ".join(part for part in (change.kind.replace("_", " "), change.name, both) if part)
