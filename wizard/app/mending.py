"""Going on after the library's file was damaged, without losing what can still be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import mark, say
from wizard.store import copies
from wizard.store.database import Database
from wizard.store.rescue import rescue

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.store.sittings import Setting

DAMAGED = "damaged"
_TOLD = {  # by whether there was a copy, and whether anything could still be read
    (True, True): mark(
        "The library was damaged. Going on with the copy {copy} and {number} assessments that could still be read."
        " The damaged file is kept: {file}"
    ),
    (True, False): mark("The library was damaged. Going on with the copy {copy}. The damaged file is kept: {file}"),
    (False, True): mark(
        "The library was damaged. Going on with an empty library, since there was no copy and {number} assessments"
        " that could still be read. The damaged file is kept: {file}"
    ),
    (False, False): mark(
        "The library was damaged. Going on with an empty library, since there was no copy."
        " The damaged file is kept: {file}"
    ),
}


def mended(file: Path, setting: Setting) -> tuple[Database, str]:
    """Move a damaged file aside; go on with the latest good copy, and with all that can still be read of the file.

    Returns:
        the library that takes its place, and a sentence about what happened.

    Raises:
        WizardError: the file cannot be moved, or no other can be made.
    """
    aside = copies.set_aside(file, file.parent / DAMAGED)
    database = Database.open(file)
    good = copies.last_good(file.parent / copies.FOLDER)
    if good is not None:
        copies.put_back(good, database)
        database.close()
        database = Database.open(file)  # the copy may be of an earlier form
    rescued = rescue(aside, database, setting)
    text = _TOLD[good is not None, bool(rescued)]
    return database, say(text, copy=good.name if good is not None else "", number=rescued, file=aside)
