"""Assessments that come in as files: written by hand, saved by the program, or within a PDF it exported.

Whoever sent the file, it goes through the one strict reader; what it does not
accept is told and nothing is taken.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.app import question_banks
from wizard.app.aside import taken_back
from wizard.catalog.assessments import read_record, read_values, uid_in
from wizard.catalog.enclosures import DOCUMENT
from wizard.domain.assessment import Assessment, Client
from wizard.domain.errors import InputError, Problem
from wizard.domain.hashing import hashed
from wizard.store.entries import changes

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.domain.questions import Bank


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file holds.

    Attributes:
        uid: the assessment's name in the library it comes from; "" where the file does not tell.
        origin: a hash of the content, whatever kind of file it came in.
        bank: the questions that were answered.
        source: "pdf" or "file".
        sourced: the day on which it was saved in there, as "2026-03-31"; "" where the file does not tell.
    """

    assessment: Assessment
    uid: str
    origin: str
    bank: Bank
    source: str = ""
    sourced: str = ""


def read_file(path: Path, passphrase: str = "") -> Incoming:
    """Read an assessment under the bank it names, where that is kept here, else under the one of today.

    Raises:
        LockedError: it is locked, and not with this passphrase.
        InputError: everything that is wrong with the file.
    """
    problems: list[Problem] = []
    values = read_values(path, problems, passphrase)
    if values is None:
        raise InputError(problems)
    bank = question_banks.named_in(values)
    assessment, problems = read_record(values, str(path), bank, question_banks.catalogue_of(bank))
    if assessment is None:
        raise InputError(problems)
    assessment = taken_back(assessment, bank)
    source = "pdf" if path.suffix.lower() == DOCUMENT else "file"
    day = _day(values.get("saved"))
    return Incoming(assessment, uid_in(values, "uid"), origin_of(assessment), bank, source, day)


def _day(saved: object) -> str:
    try:
        return dt.datetime.fromisoformat(str(saved)).date().isoformat()
    except ValueError:
        return ""


def origin_of(assessment: Assessment) -> str:
    """Return a hash of an assessment's content."""
    said = sorted(changes(Assessment(Client(), {}), assessment))
    return hashed(repr((assessment.mode, said)).encode())
