"""An assessment goes by the questions it was made with; what those of today would make of it, and taking them over."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from wizard.app import company, question_banks
from wizard.app.aside import taken_back
from wizard.domain.assessment import evaluate
from wizard.domain.bank_changes import bank_changes, losses
from wizard.domain.revaluation import revaluation
from wizard.domain.service_changes import service_changes
from wizard.store.entries import fitting

if TYPE_CHECKING:
    from wizard.app.library import Library
    from wizard.domain.assessment import Advice, Assessment
    from wizard.domain.bank_changes import BankChange, Loss
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank
    from wizard.domain.revaluation import Revaluation


class Upgrade(NamedTuple):
    """What another bank would change in one assessment; its prices stay.

    Attributes:
        lost: answers that the new bank cannot use; they stay in the library.
        effect: the result as it is, and as it would be.
    """

    then: Bank
    now: Bank
    changes: tuple[BankChange, ...]
    lost: tuple[Loss, ...]
    effect: Revaluation


def upgrade(library: Library, uid: str) -> Upgrade | None:
    """Return what the questions of today would change; ``None`` where they are the same, or those of then are gone.

    Raises:
        WizardError: the questions of today cannot be read.
    """
    origin, now, found = question_banks.origin(library.shelf, uid), question_banks.live(), library.assessment(uid)
    if origin is None or origin.bank is None or origin.fingerprint == now.fingerprint or found is None:
        return None
    then, day = origin.bank, dt.datetime.now().astimezone().date()
    before, after = question_banks.catalogue_of(then), question_banks.catalogue_of(now)
    changes = (*bank_changes(then, now), *service_changes(before, after))
    if not changes:
        return None
    lost = losses(found.answers, then, now)
    terms = ((then, before), (now, after))
    seller = company.provider()
    as_it_is, as_it_would_be = (
        advice(found, bank, company.held(found, services, seller), day) for bank, services in terms
    )
    return Upgrade(then, now, changes, lost, revaluation(as_it_is, as_it_would_be))


def take_over(library: Library, uid: str) -> None:
    """Let an assessment go by the questions of today; nothing that was answered is taken away.

    Raises:
        WizardError: the library cannot be written to.
    """
    case = library.open_case(uid, question_banks.live())
    whole = taken_back(case.assessment, case.setting.bank)
    if whole != case.assessment:
        case.keep(whole)
    library.close_case(case)


def advice(assessment: Assessment, bank: Bank, prices: Catalogue, today: dt.date) -> Advice:
    """Return the advice on what a bank can use of an assessment, without its costs."""
    return evaluate(fitting(assessment, bank, prices), bank, prices, today, costs=False)
