"""What earlier versions of the program kept as files, taken into the library once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.app.incoming import read_file
from wizard.app.places import home
from wizard.domain.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.app.incoming import Incoming
    from wizard.app.library import Library

DRAFTS, TAKEN = "assessments", "taken into the library"


def take_drafts(library: Library) -> list[str]:
    """Take in what is still kept as files; return the names of those that cannot be read.

    Raises:
        WizardError: the library cannot be written to; the files are still where they were.
    """
    unread = []
    for path in sorted((home() / DRAFTS).glob("*.readiness")):
        try:
            _take(library, path, read_file(path))
        except InputError:
            unread.append(path.name)
    return unread


def _take(library: Library, path: Path, incoming: Incoming) -> None:
    moment = path.stat().st_mtime
    if not library.shelf.taken_from(incoming.origin, ""):
        case = library.receive(incoming)
        case.leave()
        library.shelf.came_as(case.uid, "", "")
        library.shelf.date(case.uid, moment)
    aside = path.parent / TAKEN
    aside.mkdir(exist_ok=True)
    path.replace(aside / path.name)
