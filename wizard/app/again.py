"""Assessing a client again: a new assessment in the library that starts from what was known last time."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wizard.domain.assessment import begun_again
from wizard.domain.errors import WizardError
from wizard.store.lineage import moment_of

if TYPE_CHECKING:
    from wizard.app.library import Library


def assess_again(library: Library, uid: str) -> str:
    """Make a new assessment from a kept one, which stays as it is; return the name of the new one.

    Raises:
        WizardError: it is no longer there, or the library cannot be written to.
    """
    earlier = library.assessment(uid)
    if earlier is None:
        msg = "This assessment is no longer in the library."
        raise WizardError(msg)
    case = library.new(earlier.mode)
    case.keep(begun_again(earlier, uid, local_day(moment_of(library.database, uid))))
    library.close_case(case)
    return case.uid


def local_day(moment: float) -> dt.date:
    """Return the day that a moment, in seconds since 1970, was on here."""
    return dt.datetime.fromtimestamp(moment).astimezone().date()
