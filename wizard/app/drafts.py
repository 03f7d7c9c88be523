"""Assessments kept in the data folder: a draft is on disk after every answer."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.app import shipped
from wizard.app.places import home
from wizard.catalog.assessments import read_assessment
from wizard.domain.errors import InputError, WizardError
from wizard.store.atomic import cannot_write
from wizard.store.files import write_readiness

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.domain.assessment import Assessment
    from wizard.domain.values import Mode

ENDING = ".readiness"
SHOWN = 12


@dataclass(frozen=True, slots=True)
class Draft:
    """A kept assessment, as the start page lists it."""

    path: Path
    client: str
    mode: Mode
    changed: dt.datetime


def new_draft() -> Path:
    """Return a path for a new assessment in the data folder; nothing is written yet.

    Raises:
        WizardError: the data folder cannot be made.
    """
    folder = home() / "assessments"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WizardError(cannot_write(folder, error)) from error
    return folder / f"{uuid.uuid4().hex}{ENDING}"


def open_assessment(path: Path) -> Assessment:
    """Read an assessment file under the shipped bank and catalogue.

    Raises:
        InputError: everything that is wrong with it.
    """
    return read_assessment(path, shipped.bank(), shipped.catalogue())


def save(path: Path, assessment: Assessment) -> None:
    """Write an assessment to a draft, whole or not at all.

    Raises:
        WizardError: it cannot be written; the file that was there stays.
    """
    write_readiness(path, assessment, shipped.bank(), shipped.catalogue(), dt.datetime.now(dt.UTC))


def recent() -> list[Draft]:
    """Return the kept assessments, last changed first; what cannot be read is left out."""
    found: list[Draft] = []
    for path in sorted((home() / "assessments").glob(f"*{ENDING}"), key=_age):
        if len(found) == SHOWN:
            break
        try:
            assessment = open_assessment(path)
        except InputError:
            continue
        changed = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
        found.append(Draft(path, assessment.client.name, assessment.mode, changed))
    return found


def _age(path: Path) -> float:
    return -path.stat().st_mtime
