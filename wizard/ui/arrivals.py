"""Files that come in: unlocked, compared with what is here already, and taken in as somebody decides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizard.app.counterparts import Meeting, bring_together, met, told
from wizard.app.incoming import read_file
from wizard.app.question_banks import bank_of, catalogue_of
from wizard.catalog.locks import LockedError
from wizard.domain.errors import WizardError
from wizard.store.shelf import BESIDE
from wizard.ui import copy_prompts, prompts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from wizard.app.incoming import Incoming
    from wizard.app.library import Library
    from wizard.domain.assessment import Assessment
    from wizard.store.cases import Case
    from wizard.store.shelf import Row

MARK = " ("  # what begins the mark in the name of a copy
translate = QCoreApplication.translate


def taken_in(path: Path, library: Library, parent: QWidget, tell: Callable[[str], None]) -> Case | None:
    """Take a file into the library; ``None`` when that is not wanted after all.

    Args:
        tell: is told that two copies are one now.

    Raises:
        WizardError: what is wrong with the file, or with the library.
    """
    incoming = _unlocked(path, parent)
    if incoming is None:
        return None
    meeting = met(library.shelf, incoming)
    if meeting is None or not meeting.found:
        return library.receive(incoming)
    wanted = copy_prompts.here_already(parent, _name(library, meeting.uid), len(meeting.found))
    if wanted == "both":
        return library.receive(incoming)
    case = _together(meeting, incoming.assessment, library, parent) if wanted else None
    if case is not None:
        tell(_one_now())
    return case


def brought_in(uid: str, library: Library, parent: QWidget) -> str:
    """Ask for a copy of a kept assessment and bring the two together; return what came of it, as a sentence.

    Raises:
        WizardError: what is wrong with the file, or with the library.
    """
    row = library.shelf.row(uid)
    if row is not None and row.source == BESIDE:
        return _settled(row, library, parent)
    path = prompts.file_to_open(parent)
    incoming = None if path is None else _unlocked(path, parent)
    if incoming is None:
        return ""
    found = told(library.shelf, uid, incoming.assessment)
    if not found:
        return translate("arrivals", "There is nothing in this copy that is not here already.")
    case = _together(Meeting(uid, found), incoming.assessment, library, parent)
    if case is None:
        return ""
    library.close_case(case)
    return _one_now()


def _settled(row: Row, library: Library, parent: QWidget) -> str:
    """Bring a copy whose answers stood back together with the assessment it is of, and put it into the trash."""
    theirs = library.assessment(row.uid)
    if theirs is None or library.shelf.row(row.sourced) is None:
        return translate("arrivals", "The assessment that this copy is of is no longer in the library.")
    name = row.client.rpartition(MARK)[0] or row.client
    theirs = replace(theirs, client=replace(theirs.client, name=name))
    found = told(library.shelf, row.sourced, theirs)
    if found:
        case = _together(Meeting(row.sourced, found), theirs, library, parent)
        if case is None:
            return ""
        library.close_case(case)
    library.throw(row.uid)
    return translate("arrivals", "The two copies are one now; this one is in the trash.")


def _unlocked(path: Path, parent: QWidget) -> Incoming | None:
    """Read a file, and ask for its passphrase as long as somebody gives one."""
    passphrase = ""
    while True:
        try:
            return read_file(path, passphrase)
        except LockedError as error:
            passphrase = copy_prompts.passphrase(parent, path.name, wrong=error.tried)
        if not passphrase:
            return None


def _together(meeting: Meeting, theirs: Assessment, library: Library, parent: QWidget) -> Case | None:
    name, bank = _name(library, meeting.uid), bank_of(library.shelf, meeting.uid)
    chosen = copy_prompts.choices(parent, name, meeting.found, bank, catalogue_of(bank))
    if chosen is None:
        return None
    library.shelf.throw(meeting.uid, away=False)
    case = library.open_case(meeting.uid)
    try:
        bring_together(case, theirs, chosen)
    except WizardError:
        library.close_case(case)
        raise
    return case


def _one_now() -> str:
    return translate("arrivals", "The two copies are one now; what was replaced is in the history.")


def _name(library: Library, uid: str) -> str:
    row = library.shelf.row(uid)
    return row.client if row is not None else ""
