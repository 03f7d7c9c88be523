"""Going on after the library's file was damaged, without losing what can still be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say, say_many
from wizard.store import copies
from wizard.store.database import Database
from wizard.store.rescue import rescue

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.store.sittings import Setting

DAMAGED = "damaged"


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
    return database, _told(good, rescued, aside)


def _told(copy: Path | None, rescued: int, aside: Path) -> str:
    words = [say("The library was damaged.")]
    if copy is not None:
        words.append(say("Going on with the copy {copy}.", copy=copy.name))
    else:
        words.append(say("Going on with an empty library, since there was no copy."))
    if rescued:
        words.append(
            say_many(
                "{number} assessment that could still be read was taken over.",
                "{number} assessments that could still be read were taken over.",
                rescued,
                number=rescued,
            )
        )
    words.append(say("The damaged file is kept: {file}", file=aside))
    return " ".join(words)
