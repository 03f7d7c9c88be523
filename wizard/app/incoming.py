"""Assessments that come in as files: written by hand, saved by the program, or within a PDF it exported.

Whoever sent the file, it goes through the one strict reader; what it does not
accept is told and nothing is taken.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.app import shipped
from wizard.catalog.assessments import SAVED, read_record, read_values
from wizard.domain.assessment import Assessment, Client
from wizard.domain.errors import InputError, Problem
from wizard.store.entries import changes

if TYPE_CHECKING:
    from pathlib import Path

ATTACHED = "assessment.readiness"
ENDINGS = (SAVED, ".toml", ".pdf")
LARGEST_PDF = 200 * 1024 * 1024
UID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file holds.

    Attributes:
        uid: the assessment's name in the library it comes from; "" where the file does not tell.
        origin: a hash of the content, whatever kind of file it came in.
    """

    assessment: Assessment
    uid: str
    origin: str


def read_file(path: Path, passphrase: str = "") -> Incoming:
    """Read an assessment under the shipped bank and catalogue.

    Raises:
        LockedError: it is locked, and not with this passphrase.
        InputError: everything that is wrong with the file.
    """
    problems: list[Problem] = []
    values = read_values(path, problems, passphrase)
    if values is None:
        raise InputError(problems)
    assessment, problems = read_record(values, str(path), shipped.bank(), shipped.catalogue())
    if assessment is None:
        raise InputError(problems)
    uid = values.get("uid")
    known = uid if isinstance(uid, str) and UID.fullmatch(uid) else ""
    return Incoming(assessment, known, origin_of(assessment))


def origin_of(assessment: Assessment) -> str:
    """Return a hash of an assessment's content."""
    said = sorted(changes(Assessment(Client(), {}), assessment))
    return hashlib.sha256(repr((assessment.mode, said)).encode()).hexdigest()
