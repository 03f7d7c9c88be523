"""Two copies of one assessment: found to be that, compared, and brought together.

The owner fills one in at home and mails it, the seller has gone on with
another. A copy for somebody else lacks what is private to whoever wrote it;
that it lacks it is no difference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.app.aside import set_aside
from wizard.app.enclosure import for_others
from wizard.app.question_banks import bank_of, catalogue_of
from wizard.catalog.assessments import read_agreements
from wizard.domain.differences import differences, merged
from wizard.domain.flow import standings
from wizard.store.entries import fitting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.app.incoming import Incoming
    from wizard.domain.assessment import Assessment
    from wizard.domain.differences import Difference, Part, Side
    from wizard.store.cases import Case
    from wizard.store.shelf import Shelf


class Meeting(NamedTuple):
    """An assessment of the library that a file is a copy of.

    Attributes:
        found: what the two do not agree on; nothing where the file says nothing new.
    """

    uid: str
    found: tuple[Difference, ...]


def met(shelf: Shelf, incoming: Incoming) -> Meeting | None:
    """Return the assessment that a file is a copy of; ``None`` where it is new here.

    A file that does not tell its name is a copy of what was taken from the same file, while that is unchanged.
    """
    here = None
    for uid in shelf.taken_from(incoming.origin, incoming.uid):
        found = told(shelf, uid, incoming.assessment)
        if not found:
            return Meeting(uid, ())
        if uid == incoming.uid:
            here = Meeting(uid, found)
    return here


def told(shelf: Shelf, uid: str, theirs: Assessment) -> tuple[Difference, ...]:
    """Return what a kept assessment and a copy do not agree on, but for what the copy was meant not to hold."""
    ours = shelf.read(uid, read_agreements)
    if ours is None:
        return ()
    bank = bank_of(shelf, uid)
    known, sent = (fitting(each, bank, catalogue_of(bank)) for each in (ours, theirs))
    public = for_others(known, standings(bank, known.answers, known.mode))
    return tuple(each for each in differences(bank, known, sent) if not (_private(each) or _without_note(each, public)))


def bring_together(case: Case, theirs: Assessment, choices: Mapping[tuple[Part, str], Side]) -> int:
    """Take over from a copy what was chosen, as one change whose past stays in the history; return how much it was.

    What the copy was asked by other questions than ours is set aside.

    Raises:
        WizardError: the library cannot be written to.
    """
    bank, ours = case.setting.bank, case.assessment
    theirs = set_aside(theirs, bank, case.setting.catalogue)
    both = merged(ours, theirs, differences(bank, ours, theirs), choices)
    if both != ours:
        case.keep(both)
    return len(differences(bank, ours, both))


def _private(each: Difference) -> bool:
    """Whether a copy lacks something that one for somebody else never has."""
    about = each.part in {"mark", "offer"} or (each.part, each.name) == ("client", "notes")
    return about and each.theirs is None


def _without_note(each: Difference, public: Assessment) -> bool:
    """Whether a copy lacks only the note on an answer that no longer counts."""
    return each.part == "answer" and each.theirs is not None and each.theirs == public.answers.get(each.name)
