"""What the list and the search know about an assessment beyond its client: worked out when it was changed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wizard.app import pricing
from wizard.app.question_banks import bank_of, catalogue_of, origin
from wizard.catalog.assessments import read_agreements
from wizard.domain import flow
from wizard.domain.assessment import evaluate
from wizard.store.entries import fitting
from wizard.store.shelf import Description

if TYPE_CHECKING:
    from wizard.domain.assessment import Advice, Assessment
    from wizard.domain.questions import Bank
    from wizard.store.shelf import Shelf


def describe(shelf: Shelf, uid: str) -> None:
    """Bring the description of one assessment up to date.

    Where its questions are not kept here, what was said of it stands: other questions would score it otherwise.

    Raises:
        WizardError: the library cannot be written to.
    """
    revision, row, made = shelf.revision(uid), shelf.row(uid), origin(shelf, uid)
    if row is not None and row.asked and made is not None and made.bank is None:
        return
    found = shelf.read(uid, read_agreements)
    if found is not None and revision:
        shelf.describe(uid, revision, description(found, bank_of(shelf, uid)))


def description(assessment: Assessment, bank: Bank) -> Description:
    """Work out what the list shows of an assessment, and what it can be found by."""
    own = catalogue_of(bank)
    catalogue = pricing.held(assessment, own, own)
    known = fitting(assessment, bank, catalogue)
    advice = evaluate(known, bank, catalogue, dt.datetime.now().astimezone().date(), costs=False)
    mode = assessment.mode
    asked = [question for section in bank.sections for question in flow.asked(section, advice.standings, mode)]
    done = [question for question in asked if advice.standings[question.id].status != "unanswered"]
    notes = [answer.note for answer in assessment.answers.values() if answer.note]
    return Description(
        answered=len(done),
        asked=len(asked),
        score=None if advice.provisional else advice.readiness.score,
        band=_band(advice),
        plan=_plan(advice),
        notes="\n".join([assessment.client.contact, assessment.client.notes, *notes]).strip(),
        findings="\n".join(catalogue.services[found.service].name for found in advice.findings),
        unknowns=sum(advice.standings[question.id].status == "unknown" for question in asked),
    )


def _band(advice: Advice) -> str:
    band = advice.readiness.band
    return "" if advice.provisional or band is None or advice.assessment.mode == "quick" else band.title


def _plan(advice: Advice) -> str:
    found = advice.recommendation
    return "" if found is None or found.tier is None else found.rung(found.tier).name
