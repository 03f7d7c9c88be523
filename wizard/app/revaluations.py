"""Many assessments reckoned again under today's questions and prices: what would change, and nothing is written.

As it stands, an assessment goes by its frozen prices and by the questions it
was made with; where these are not kept here, only the prices are compared.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from wizard.app import batch, company, pricing, question_banks, shipped
from wizard.app.bank_upgrades import advice
from wizard.catalog.assessments import read_record, read_values
from wizard.domain.bank_changes import losses
from wizard.domain.errors import InputError, Problem, WizardError
from wizard.domain.overlay import priced
from wizard.domain.revaluation import by_weight, revaluation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizard.app.batch import Order
    from wizard.app.library import Library
    from wizard.domain.assessment import Assessment
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank
    from wizard.domain.revaluation import Revaluation

PAGE = 200  # rows of the list at a time


class Outlook(NamedTuple):
    """What would change in a library: who would fit another plan first.

    Attributes:
        gone: how many were made with questions that are not kept here.
        failed: what could not be reckoned again, a sentence each.
    """

    found: tuple[Revaluation, ...]
    gone: int = 0
    failed: tuple[str, ...] = ()


class Terms(NamedTuple):
    """What everything is reckoned again under: questions, services at their prices, and what counts as today."""

    bank: Bank
    prices: Catalogue
    day: dt.date


def of_library(library: Library, tell: Callable[[float], None]) -> Outlook:
    """Reckon every assessment of the list again; what lies in the archive or in the trash is left out.

    Args:
        tell: called with how far it is, 0.0 to 1.0; what it raises ends the work.

    Raises:
        WizardError: the questions of today, or the library, cannot be read.
    """
    day = dt.datetime.now().astimezone().date()
    seller = company.provider()
    terms = Terms(question_banks.live(), company.prices(seller), day)
    total = library.shelf.count()
    uids = [row.uid for skip in range(0, total, PAGE) for row in library.shelf.rows(skip=skip, most=PAGE)]
    found, failed, gone = [], [], 0
    for place, uid in enumerate(uids):
        tell(place / len(uids))
        assessment, origin = library.assessment(uid), question_banks.origin(library.shelf, uid)
        if assessment is None or origin is None:
            continue
        gone += origin.bank is None
        try:
            then = origin.bank or terms.bank
            held = company.held(assessment, question_banks.catalogue_of(then), seller)
            found.append(_again(assessment, then, held, terms))
        except WizardError as error:
            failed.append(f"{assessment.client.name}: {error}")
    return Outlook(tuple(sorted(found, key=by_weight)), gone, tuple(failed))


def of_file(order: Order, path: Path) -> Revaluation | list[Problem]:
    """Reckon the assessment of a file again, under the bank and the prices of an order; or return what is wrong."""
    try:
        prices = batch.prices_of(order)
        terms = Terms(shipped.bank(order.bank), prices, order.today)
        assessment, then = _read(path, terms, order.passphrase)
        return _again(assessment, then, _held(assessment, then, order, terms), terms)
    except InputError as error:
        return [problem if problem.file else problem.at(str(path)) for problem in error.problems]


def _held(assessment: Assessment, then: Bank, order: Order, terms: Terms) -> Catalogue:
    """Return the prices that hold for the assessment of a file: its own, or an order's for the services it goes by."""
    if then is terms.bank or question_banks.services(then) is None:
        return pricing.held(assessment, shipped.catalogue(order.catalogue), terms.prices)
    services, seller = question_banks.catalogue_of(then), batch.provider_of(order)
    today = services if seller is None else priced(services, seller.book, seller.name)
    return pricing.held(assessment, services, today)


def _again(assessment: Assessment, then: Bank, held: Catalogue, terms: Terms) -> Revaluation:
    """Reckon an assessment by the bank it was made with and the prices that hold for it, and under other terms.

    Raises:
        InputError: what was agreed with the client does not go with the prices.
    """
    problems = pricing.disagreements(assessment, terms.prices)
    if problems:
        raise InputError(problems)
    before = advice(assessment, then, held, terms.day)
    after = advice(assessment, terms.bank, terms.prices, terms.day)
    lost = tuple(loss.name for loss in losses(assessment.answers, then, terms.bank))
    return revaluation(before, after, len(pricing.changes(assessment, terms.prices)), lost)


def _read(path: Path, terms: Terms, passphrase: str) -> tuple[Assessment, Bank]:
    """Return the assessment of a file, and the bank it was made with: the one it names, else the first that it fits."""
    problems: list[Problem] = []
    values = read_values(path, problems, passphrase)
    if values is None:
        raise InputError(problems)
    named = values.get("bank")
    kept = question_banks.kept(str(named.get("hash"))) if isinstance(named, dict) else None
    for bank in (kept,) if kept is not None else (terms.bank,) if named else (shipped.bank(), terms.bank):
        assessment, problems = read_record(values, str(path), bank, terms.prices)
        if assessment is not None:
            return assessment, bank
    raise InputError(problems)
