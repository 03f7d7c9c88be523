"""The seller's company, where one is set and can be used, and the prices that hold today."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from wizard.app import pricing, question_banks, settings, shipped
from wizard.domain.errors import WizardError
from wizard.domain.overlay import misfits, priced
from wizard.domain.price_book import PriceBook

if TYPE_CHECKING:
    from wizard.domain.assessment import Assessment
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.errors import Problem
    from wizard.domain.provider import Provider


def provider() -> Provider | None:
    """Return the company of whoever sells; ``None`` for an owner, and where its file has mistakes.

    The settings tell what is wrong with the file; it must not keep an assessment from opening.
    """
    if not settings.load().selling:
        return None
    from wizard.app import profile  # noqa: PLC0415 - an owner has none

    try:
        found = profile.load()
    except WizardError:
        return None
    return None if found is None or misfitting(found.book) else found


def prices(seller: Provider | None, services: Catalogue | None = None) -> Catalogue:
    """Return the services at the seller's prices of today, in the currency that was chosen.

    Args:
        services: those of an assessment; those that go with the questions asked now, where none are named.
    """
    catalogue, chosen = services or offered(), settings.load()
    book = PriceBook() if seller is None else seller.book
    if chosen.currency and chosen.exchange and not book.currency:
        book = book._replace(currency=chosen.currency, exchange=Decimal(str(chosen.exchange)))
    return catalogue if book == PriceBook() else priced(catalogue, book, "" if seller is None else seller.name)


def held(assessment: Assessment, services: Catalogue, seller: Provider | None) -> Catalogue:
    """Return the prices that hold for an assessment: those it was made with, or today's for the services it goes by."""
    return pricing.held(assessment, services, prices(seller, services))


def misfitting(book: PriceBook) -> list[Problem]:
    """Return what a price book says that nobody can use; a price of a service that other questions have may wait."""
    found = list(misfits(book, offered()))
    if not found:
        return []
    waiting = question_banks.known_services() - set(offered().services)
    used = {service: prices for service, prices in book.services.items() if service not in waiting}
    return list(misfits(book._replace(services=used), offered()))


def offered() -> Catalogue:
    """Return the services that go with the questions asked now; the shipped ones, where those cannot be read."""
    try:
        return question_banks.catalogue_of(question_banks.live())
    except WizardError:
        return shipped.catalogue()
