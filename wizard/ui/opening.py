"""From a file, or from nothing, to an assessment on screen.

Imported when the first assessment is opened: this brings the question bank,
the engine and every page but the first.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wizard.app import drafts, library
from wizard.app.session import Session
from wizard.domain.assessment import Assessment, Client
from wizard.ui.autosave import Autosave
from wizard.ui.sitting import Sitting

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.app.drafts import Draft
    from wizard.domain.values import Mode
    from wizard.ui.jobs import Jobs


def begun(mode: Mode, jobs: Jobs) -> Sitting:
    """Start a new assessment; it is on disk from the first answer on.

    Raises:
        WizardError: the data folder cannot be made, or the question bank is broken.
    """
    return _sitting(Assessment(Client(), {}, mode), drafts.new_draft(), jobs)


def opened(path: Path, jobs: Jobs) -> Sitting:
    """Open a file; one that the program did not write is gone on with as a new draft.

    Raises:
        WizardError: it cannot be opened, and why.
    """
    assessment = drafts.open_assessment(path)
    return _sitting(assessment, path if path.suffix == drafts.ENDING else drafts.new_draft(), jobs)


def recent() -> list[Draft]:
    """Return what can be gone on with, latest first."""
    return drafts.recent()


def _sitting(assessment: Assessment, path: Path, jobs: Jobs) -> Sitting:
    autosave = Autosave(path)
    today = dt.datetime.now().astimezone().date()
    session = Session(library.bank(), library.catalogue(), assessment, today, autosave.keep)
    return Sitting(session, autosave, jobs)
