"""Lay a price book over a catalogue: one catalogue comes out, and everything reckons with the provider's prices.

Where the book is silent, the catalogue's figures stand; in another currency
they are exchanged, so that every sum is in one currency.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from wizard.domain.catalogue import Basis, Figure
from wizard.domain.errors import Problem
from wizard.domain.exchange import exchanged
from wizard.domain.language import mark, say
from wizard.domain.price_book import PlanBook
from wizard.domain.prices import RATES, TERM_MONTHS, Offer, Sale

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from wizard.domain.catalogue import Catalogue, Constants, Plan, Service
    from wizard.domain.price_book import PriceBook, Prices

BASIS = "provider"  # id of the basis that a provider's own prices rest on
ONE = Decimal(1)
FIELDS = {**RATES, "minimum": "minimum", "onboarding": "onboarding"}
PART = "a figure"  # context of what a part of a price is called
PARTS = {
    "base": ("monthly base", "{money} a month"),
    "per_user": ("per user", "{money} a month per user"),
    "per_light_user": ("per light user", "{money} a month per light user"),
    "per_computer": ("per computer", "{money} a month per computer"),
    "per_server": ("per server", "{money} a month per server"),
    "per_site": ("per site", "{money} a month per site"),
    "minimum": ("at least", "{money} a month"),
    "onboarding": ("getting started", "{money} once"),
    "hourly.rate": ("help by the hour", "{money} an hour"),
    "hourly.after_hours_multiplier": ("help after hours, times the rate", ""),
    "hourly.trip": ("each visit", "{money} a visit"),
    "hourly.included_hours_year": ("hours included", "hours a year"),
}  # part of a plan's price to how the assumption sheet calls it, and its unit
SINGLY = {
    "month": ("alone", "bought singly", "{money} a month"),
    "minimum": ("minimum", "bought singly, at least", "{money} a month"),
    "one_off": ("one_off", "as a one-off project", "{money}"),
}
PLACE = "price_book"  # the table of a provider file, named alike in every language
NO_PLAN = mark("there is no plan '{name}'")
NO_SERVICE = mark("there is no service '{name}'")


def priced(catalogue: Catalogue, book: PriceBook, seller: str = "", own: Container[str] | None = None) -> Catalogue:
    """Return the catalogue with a price book laid over it; what the book has beyond the catalogue is left out.

    Args:
        seller: whose book it is; the assumption sheet names it.
        own: ids of the figures that rest on the book; ``None`` for all it has. The others keep their basis.
    """
    rate = ONE if book.exchange is None or book.currency in {"", catalogue.currency} else book.exchange
    money = exchanged(catalogue, book.currency or catalogue.currency, rate)
    plans = tuple(_plan(plan, book.plans.get(plan.id), book.hourly) for plan in money.plans)
    services = {key: _service(service, book.services.get(key, {})) for key, service in money.services.items()}
    laid = replace(
        money,
        plans=plans,
        services=services,
        constants=_constants(money.constants, book),
        figures=tuple(_figures(money, book, seller, own)),
        sale=_sale(book, seller, rate),
    )
    return laid.discounted(Offer()) if any(discount.always for discount in book.discounts) else laid


def misfits(book: PriceBook, catalogue: Catalogue) -> Iterator[Problem]:
    """Yield what a book says that the catalogue cannot take."""
    if book.currency not in {"", catalogue.currency} and book.exchange is None:
        both = {"own": book.currency, "other": catalogue.currency}
        remedy = say("write exchange = ... (how much {own} one {other} is worth)", **both)
        what = say("prices are in {own}, but the figures beside them are in {other}", **both)
        yield Problem(f"{PLACE}: {what}", remedy)
    plans = {plan.id for plan in catalogue.plans}
    for text, named, known in (
        (NO_PLAN, [*book.plans, *book.costs.plans], plans),
        (NO_PLAN, [plan for discount in book.discounts for plan in sorted(discount.plans)], plans),
        (NO_SERVICE, book.services, set(catalogue.services)),
    ):
        for name in dict.fromkeys(named):
            if name not in known:
                remedy = say("use one of {names}", names=", ".join(sorted(known)))
                yield Problem(f"{PLACE}: {say(text, name=name)}", remedy)


def _sale(book: PriceBook, seller: str, rate: Decimal) -> Sale:
    return Sale(
        seller=seller,
        dated=book.dated,
        term_months=TERM_MONTHS if book.term_months is None else book.term_months,
        yearly_increase=book.yearly_increase or Decimal(0),
        tax=book.tax,
        extras=book.extras,
        discounts=book.discounts,
        counting=book.counting,
        exchange=rate,
    )


# Prices


def _plan(plan: Plan, own: PlanBook | None, hourly: Prices) -> Plan:
    parts = {**hourly, **(own.hourly if own is not None else {})}
    if own is None and not parts:
        return plan
    prices: dict[str, Any] = {FIELDS[key]: value for key, value in own.prices.items()} if own is not None else {}
    return plan._replace(
        name=own.name if own is not None and own.name else plan.name,
        price=plan.price._replace(**prices),
        hourly=plan.hourly._replace(**{key: float(value) for key, value in parts.items()}),
    )


def _service(service: Service, own: Prices) -> Service:
    if not own:
        return service
    alone: dict[str, Any] = {key: own[key] for key in ("month", "minimum") if key in own}
    return service._replace(alone=service.alone._replace(**alone), one_off=own.get("one_off", service.one_off))


def _constants(constants: Constants, book: PriceBook) -> Constants:
    return constants._replace(**{key: float(value) for key, value in _own_constants(book).items()})


def _own_constants(book: PriceBook) -> dict[str, Decimal]:
    own = {f"setup_day_{key}": value for key, value in book.setup_day.items()}
    return own if book.onboarding_months is None else {**own, "onboarding_months": book.onboarding_months}


# The assumption sheet


def _figures(catalogue: Catalogue, book: PriceBook, seller: str, own: Container[str] | None) -> Iterator[Figure]:
    """Yield every figure, the book's in place of the catalogue's, what the catalogue lacks at the end."""
    names = {plan: found.name for plan, found in book.plans.items() if found.name}
    told = {figure.id: figure for figure in _own_figures(catalogue, book, _basis(book, seller))}
    for figure in catalogue.figures:
        mine = told.pop(figure.id, None)
        if mine is None:
            yield _renamed(figure, names)
        elif own is None or figure.id in own:
            yield mine
        else:
            yield _renamed(figure, names)._replace(value=mine.value)
    yield from (figure for figure in told.values() if figure.value)


def _renamed(figure: Figure, names: Mapping[str, str]) -> Figure:
    parts = figure.id.split(".")
    name = names.get(parts[1], "") if parts[0] == "plan" else ""
    return figure._replace(title=f"{name}:{figure.title.partition(':')[2]}") if name else figure


def _own_figures(catalogue: Catalogue, book: PriceBook, basis: Basis) -> Iterator[Figure]:
    money = book.currency or catalogue.currency
    for plan in catalogue.plans:
        own = book.plans.get(plan.id, PlanBook())
        parts = {FIELDS[key]: value for key, value in own.prices.items()}
        parts |= {f"hourly.{key}": value for key, value in {**book.hourly, **own.hourly}.items()}
        for part, value in parts.items():
            title, unit = PARTS[part]
            yield _figure(f"plan.{plan.id}.{part}", f"{own.name or plan.name}: {title}", value, (unit, money), basis)
    for service, prices in book.services.items():
        if service not in catalogue.services:
            continue
        for key, value in prices.items():
            part, title, unit = SINGLY[key]
            name = f"{catalogue.services[service].name}: {title}"
            yield _figure(f"service.{service}.{part}", name, value, (unit, money), basis)
    known = {figure.id: figure for figure in catalogue.figures}
    for name, value in _own_constants(book).items():
        if name in known:
            yield known[name]._replace(value=float(value), basis=basis, low=None, high=None)


def _figure(name: str, title: str, value: Decimal, unit: tuple[str, str], basis: Basis) -> Figure:
    words, money = unit
    return Figure(name, title, float(value), words.replace("{money}", money), basis)


def _basis(book: PriceBook, seller: str) -> Basis:
    return Basis(BASIS, basis_title(seller, book.dated), int(book.dated[:4]) if book.dated else 0, "B", own=False)


def basis_title(seller: str, dated: str) -> str:
    """Name what prices rest on that are not the catalogue's: whose they are, and of which day."""
    match bool(seller), bool(dated):
        case True, True:
            return say("Price book of {provider} of {date}", provider=seller, date=dated)
        case True, False:
            return say("Price book of {provider}", provider=seller)
        case False, True:
            return say("Prices kept with this assessment of {date}", date=dated)
        case _:
            return say("Prices kept with this assessment")
