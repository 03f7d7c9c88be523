"""A question bank that somebody brings in, a workbook or a folder: judged, compared, and only then asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from wizard.app import question_banks, shipped
from wizard.app.bank_workbook import BankFiles, read_workbook
from wizard.app.own_services import with_services
from wizard.catalog.banks import HEAD, load_bank
from wizard.catalog.catalogues import BESIDE, load_catalogue
from wizard.catalog.datafile import fingerprint
from wizard.catalog.lint import judged
from wizard.domain.bank_changes import bank_changes
from wizard.domain.errors import InputError, Problem, WizardError
from wizard.domain.language import say
from wizard.domain.service_changes import service_changes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wizard.domain.bank_changes import BankChange
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank


class Intake(NamedTuple):
    """What was brought in.

    Attributes:
        bank, files, catalogue: ``None`` and empty where it cannot be used.
        problems: what keeps it from being used, or else what to look at once.
        changes: against the questions asked now, and their services.
    """

    bank: Bank | None
    files: dict[str, bytes]
    problems: tuple[Problem, ...]
    catalogue: Catalogue | None = None
    changes: tuple[BankChange, ...] = ()


def brought_in(source: Path) -> Intake:
    """Return what a workbook, or a folder of TOML files, holds; nothing of it is asked yet."""
    now = _now()
    services = question_banks.services(now)
    try:
        found = _folder(source) if source.is_dir() else read_workbook(source, services)
    except InputError as error:
        return Intake(None, {}, error.problems)
    changes = service_changes(shipped.catalogue(services), found.catalogue)
    changes = (*bank_changes(now, found.bank), *changes)
    problems = (*found.warnings, *unnamed(now, found.bank, changes))
    return Intake(found.bank, found.files, problems, found.catalogue, changes)


def unnamed(then: Bank, now: Bank, changes: Sequence[BankChange]) -> list[Problem]:
    """Tell that changed questions go under the version of those before."""
    if not changes or (then.id, then.version) != (now.id, now.version):
        return []
    remedy = say("write another one, so that a result tells which questions it rests on")
    return [Problem(say("the version is still '{version}'", version=now.version), remedy, warning=True)]


def _now() -> Bank:
    """Return what is compared with: the questions asked now, or the shipped ones where those cannot be read."""
    try:
        return question_banks.live()
    except WizardError:
        return shipped.bank()


def _folder(folder: Path) -> BankFiles:
    """Return the bank of a folder, and the services that lie with it.

    Raises:
        InputError: everything that is wrong with either.
    """
    bank, services = load_bank(folder), shipped.services_of(folder)
    catalogue = load_catalogue(services) if services is not None else shipped.catalogue()
    problems = tuple(judged(bank, catalogue))
    if any(not problem.warning for problem in problems):
        raise InputError(problems)
    names = [HEAD, *(f"{section.id}.toml" for section in bank.sections)]
    beside = sorted(services.glob("*.toml")) if services is not None else []
    own = {f"{BESIDE}/{file.name}": file.read_bytes() for file in beside}
    files = with_services({name: (folder / name).read_bytes() for name in names}, own)
    return BankFiles(replace(bank, fingerprint=fingerprint(files.values())), {**files, **own}, problems, catalogue)
