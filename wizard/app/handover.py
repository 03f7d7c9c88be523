"""Copies that are handed on: for somebody else without what is private, and locked where that is wanted."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wizard.app.enclosure import for_others
from wizard.app.library import record
from wizard.app.question_banks import bank_of, catalogue_of
from wizard.catalog.locks import locked
from wizard.domain.errors import WizardError
from wizard.domain.flow import standings
from wizard.domain.language import say
from wizard.store.atomic import write_atomic
from wizard.store.entries import fitting
from wizard.store.files import as_bytes, as_json

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.app.library import Library
    from wizard.domain.assessment import Assessment
    from wizard.domain.questions import Bank


@dataclass(frozen=True, slots=True)
class Style:
    """How a copy is written.

    Attributes:
        private: with the private notes, the marks, what was agreed and the prices.
        passphrase: locked with it; not at all where it is empty.
    """

    private: bool = True
    passphrase: str = ""


EVERYTHING = Style()


def save_copy(library: Library, uid: str, target: Path, style: Style = EVERYTHING) -> None:
    """Write a kept assessment as a ``.readiness`` file, whole or not at all.

    Raises:
        WizardError: it is not there, or the file cannot be written; the file that was there stays.
    """
    found = library.assessment(uid)
    if found is None:
        msg = say("This assessment is no longer in the library.")
        raise WizardError(msg)
    write_copy(target, uid, found, bank_of(library.shelf, uid), style)


def write_copy(target: Path, uid: str, assessment: Assessment, bank: Bank, style: Style = EVERYTHING) -> None:
    """Write an assessment and the bank it goes by as a ``.readiness`` file, whole or not at all.

    Raises:
        WizardError: it cannot be written; the file that was there stays.
    """
    content = as_bytes(record(uid, assessment, bank) if style.private else _shared(uid, assessment, bank))
    write_atomic(target, locked(content, style.passphrase) if style.passphrase else content)


def _shared(uid: str, assessment: Assessment, bank: Bank) -> dict[str, Any]:
    known = fitting(assessment, bank, catalogue_of(bank))
    shared = for_others(known, standings(bank, known.answers, known.mode))
    return as_json(shared, bank, None, dt.datetime.now(dt.UTC), uid)
