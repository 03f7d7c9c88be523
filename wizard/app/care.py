"""What is done for the library beside the window, once a start: looked through, copied, brought up to date."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.app import question_banks
from wizard.app.descriptions import describe
from wizard.app.drafts import DRAFTS, take_drafts
from wizard.app.library import Library
from wizard.app.places import home
from wizard.domain.errors import WizardError
from wizard.domain.language import mark, say
from wizard.store import copies
from wizard.store.database import DamagedError

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class CareReport:
    """What came to light.

    Attributes:
        damaged: the library is not whole and has to be mended.
        notice: what a person should be told; "" when all is well.
    """

    damaged: bool = False
    notice: str = ""


def look_after(wanted: Callable[[], bool]) -> CareReport:
    """Take in earlier drafts, look through the library, make the day's copy, and describe what was changed.

    Args:
        wanted: asked again and again whether to go on.

    Raises:
        NotWantedError: it was not wanted any longer.
        WizardError: the library cannot be opened.
    """
    library = Library.open()
    try:
        return _look_after(library, wanted)
    except DamagedError as error:
        return CareReport(damaged=True, notice=str(error))
    finally:
        library.close()


def _look_after(library: Library, wanted: Callable[[], bool]) -> CareReport:
    if not library.database.writable:
        return CareReport()
    copies.check(library.file, wanted)
    notices = []
    unread = take_drafts(library)
    if unread:
        text = mark("{number} saved assessments could not be read and were left where they are: {folder}, {file}")
        notices.append(say(text, number=len(unread), folder=home() / DRAFTS, file=unread[0]))
    try:
        copies.daily_copy(library.file, home() / copies.FOLDER, wanted)
    except copies.NotWantedError:
        raise
    except WizardError as error:
        notices.append(say("Today's backup copy could not be made. {problem}", problem=error))
    with contextlib.suppress(WizardError):  # the next start tries again
        question_banks.keep_shipped()
    for uid in library.shelf.undescribed():
        if not wanted():
            break
        describe(library.shelf, uid)
    return CareReport(notice=" ".join(notices))
