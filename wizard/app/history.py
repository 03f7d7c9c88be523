"""All kept assessments of one client, and what they tell when one is put beside an earlier one.

They are read at once, where the library is open, and evaluated only where
somebody asks, which may be beside the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.app import company
from wizard.app.again import is_before, local_day
from wizard.app.question_banks import bank_of, catalogue_of
from wizard.domain.assessment import Assessment, Client, evaluate
from wizard.domain.progress import past, reading
from wizard.store.entries import fitting
from wizard.store.lineage import relatives, versions_asked

if TYPE_CHECKING:
    import datetime as dt

    from wizard.app.library import Library
    from wizard.domain.assessment import Advice, Which
    from wizard.domain.progress import Past
    from wizard.domain.provider import Provider
    from wizard.domain.questions import Bank
    from wizard.store.lineage import Relative

MOST = 24  # assessments that are looked at: six years of quarters


@dataclass(frozen=True, slots=True)
class Record:
    """One assessment as it is kept.

    Attributes:
        day: when its last answer was given.
        bank: the questions that it goes by.
        asked: ids and versions of the question banks that its answers were given under.
    """

    uid: str
    day: dt.date
    assessment: Assessment
    bank: Bank
    asked: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class History:
    """The assessments of one client up to one of them.

    Attributes:
        uid: the one in hand.
        records: the latest that are not younger, and the one it goes on from, the oldest first.
        own: the one in hand; ``None`` while it is in no library.
        seller: whose prices of today hold for whatever was kept without prices of its own.
    """

    uid: str
    records: tuple[Record, ...]
    own: Record | None
    seller: Provider | None

    @property
    def last(self) -> str:
        """The name of the one to compare with when nobody chooses: the one it goes on from, or the latest; or ""."""
        wanted = self.own.assessment.earlier if self.own is not None else ""
        names = [record.uid for record in self.records]
        return wanted if wanted in names else names[-1] if names else ""

    def advice(self, record: Record, *, costs: Which = "told") -> Advice:
        """Return the advice on one assessment, on its day and at the prices it was made with."""
        bank = record.bank
        prices = company.held(record.assessment, catalogue_of(bank), self.seller)
        return evaluate(fitting(record.assessment, bank, prices), bank, prices, record.day, costs=costs)

    def past(self, now: Advice, uid: str) -> Past | None:
        """Put an earlier assessment beside the one in hand; ``None`` where it is not there."""
        found = next((record for record in self.records if record.uid == uid), None)
        if found is None:
            return None
        then = self.advice(found, costs="told" if now.costs is not None else False)
        points = [reading(self.advice(record, costs=False), record.day) for record in self.records]
        trend = (*points, reading(now, now.today))
        same = found.asked <= {(now.bank.id, now.bank.version)}
        return past(then, now, found.day, tuple(point for point in trend if point is not None), same_questions=same)


def read_history(library: Library, uid: str) -> History:
    """Read every kept assessment of the client of one of them.

    Raises:
        WizardError: the library cannot be read.
    """
    found, seller = relatives(library.database, uid), company.provider()
    own = next((one for one in found if one.uid == uid), None)
    if own is None:
        return History(uid, (), None, seller)
    before = [one for one in found if is_before(one, own)]
    latest = [one for one in before if one.uid == own.earlier or one in before[-MOST:]]
    return History(uid, tuple(_record(library, one) for one in latest), _record(library, own), seller)


def _record(library: Library, one: Relative) -> Record:
    assessment = library.assessment(one.uid) or Assessment(Client(), {})
    asked = frozenset(versions_asked(library.database, one.uid))
    return Record(one.uid, local_day(one.moment), assessment, bank_of(library.shelf, one.uid), asked)
