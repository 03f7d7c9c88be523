"""From one assessment of a client to the next: whether there is an earlier one, and a new one that goes on from it.

The list asks while it is shown, so that nothing here brings in the engine before it is needed.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wizard.domain.errors import WizardError
from wizard.domain.language import say
from wizard.store.lineage import moment_of, relatives

if TYPE_CHECKING:
    from wizard.app.library import Library
    from wizard.store.lineage import Relative


def assess_again(library: Library, uid: str) -> str:
    """Make a new assessment from a kept one, which stays as it is; return the name of the new one.

    Raises:
        WizardError: it is no longer there, or the library cannot be written to.
    """
    from wizard.domain.assessment import begun_again  # noqa: PLC0415 - brings the engine

    earlier = library.assessment(uid)
    if earlier is None:
        msg = say("This assessment is no longer in the library.")
        raise WizardError(msg)
    case = library.new(earlier.mode)
    case.keep(begun_again(earlier, uid, local_day(moment_of(library.database, uid))))
    library.close_case(case)
    return case.uid


def has_earlier(library: Library, uid: str) -> bool:
    """Tell whether there is anything to compare an assessment with.

    Raises:
        WizardError: the library cannot be read.
    """
    found = relatives(library.database, uid)
    own = next((one for one in found if one.uid == uid), None)
    return own is not None and any(is_before(one, own) for one in found)


def is_before(one: Relative, own: Relative) -> bool:
    """Whether an assessment can be compared with: it is not younger, or the other one goes on from it."""
    return one.uid != own.uid and (one.uid == own.earlier or one.moment <= own.moment)


def local_day(moment: float) -> dt.date:
    """Return the day that a moment, in seconds since 1970, was on here."""
    return dt.datetime.fromtimestamp(moment).astimezone().date()
