"""From a file, or from nothing, to an assessment on screen.

Imported when the window is on screen: this brings the question bank, the
engine and every page but the first. What goes wrong is shown, and then there
is no assessment.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizard.app import drafts, pricing, shipped
from wizard.app.session import Session
from wizard.domain.assessment import Assessment, Client
from wizard.domain.errors import WizardError
from wizard.ui import prompts
from wizard.ui.autosave import Autosave
from wizard.ui.sitting import Sitting

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from wizard.app.drafts import Draft
    from wizard.domain.values import Mode

translate = QCoreApplication.translate


def begun(mode: Mode, parent: QWidget) -> Sitting | None:
    """Start a new assessment; it is on disk from the first answer on."""
    try:
        return _sitting(Assessment(Client(), {}, mode), drafts.new_draft())
    except WizardError as error:
        prompts.show_problem(parent, translate("opening", "No assessment can be started"), str(error))
        return None


def opened(path: Path, parent: QWidget) -> Sitting | None:
    """Open a file; one that the program did not write is gone on with as a new draft."""
    try:
        assessment = drafts.open_assessment(path)
        return _sitting(assessment, path if path.suffix == drafts.ENDING else drafts.new_draft())
    except WizardError as error:
        prompts.show_problem(parent, translate("opening", "This file cannot be opened"), str(error))
        return None


def chosen(parent: QWidget) -> Sitting | None:
    """Ask which file to open, and open it."""
    path = prompts.file_to_open(parent)
    return opened(path, parent) if path is not None else None


def recent(parent: QWidget) -> list[Draft]:
    """Return what can be gone on with, latest first."""
    try:
        return drafts.recent()
    except WizardError as error:
        prompts.show_problem(parent, translate("opening", "The question bank cannot be used"), str(error))
        return []


def _sitting(assessment: Assessment, path: Path) -> Sitting:
    autosave = Autosave(path)
    today = dt.datetime.now().astimezone().date()
    prices = pricing.held(assessment, shipped.catalogue(), shipped.catalogue())
    session = Session(shipped.bank(), prices, pricing.kept(assessment, prices), today, autosave.keep)
    return Sitting(session, autosave)
