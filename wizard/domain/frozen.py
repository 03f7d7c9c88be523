"""Prices frozen into an assessment: an old proposal keeps its prices when the price book changes.

``freeze`` takes every price a catalogue reckons with, ``thaw`` lays them over
a later catalogue, ``differences`` tells what has changed since.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from wizard.domain.hashing import hashed
from wizard.domain.language import mark, say, say_in
from wizard.domain.overlay import BASIS, FIELDS, PART, PARTS, priced
from wizard.domain.price_book import PlanBook, PriceBook, as_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wizard.domain.catalogue import Catalogue, Plan

SALE = {
    "currency": mark("currency"),
    "exchange": mark("exchange rate"),
    "onboarding_months": mark("monthly fees for getting started"),
    "term_months": mark("months of the term"),
    "yearly_increase": mark("yearly increase"),
    "setup_day.hours": mark("hours of the set-up day"),
    "setup_day.rate": mark("rate of the set-up day"),
    "tax.name": mark("name of the tax"),
    "tax.rate": mark("rate of the tax"),
    "tax.shown": mark("tax"),
    "hourly.rate": mark("hourly rate"),
    "hourly.after_hours_multiplier": mark("hourly after hours multiplier"),
    "hourly.trip": mark("hourly trip"),
    "hourly.included_hours_year": mark("hourly included hours year"),
}
SINGLE = {"month": "bought singly", "minimum": "bought singly, at least", "one_off": "as a one-off project"}


@dataclass(frozen=True, slots=True)
class Frozen:
    """The prices that an assessment was made with.

    Attributes:
        seller: whose they are; empty for the catalogue's own.
        catalogue, version: of the catalogue they came from.
        book: every price it reckoned with; no cost prices.
        own: ids of the figures that were the seller's own, not the catalogue's.
    """

    seller: str
    catalogue: str
    version: str
    book: PriceBook
    own: frozenset[str] = frozenset()

    def suits(self, catalogue: Catalogue) -> bool:
        """Whether they hold in place of a catalogue's: it is the same one, and no other seller's prices lie over it."""
        return self.catalogue == catalogue.id and catalogue.sale.seller in {"", self.seller}


@dataclass(frozen=True, slots=True)
class Difference:
    """One price that is not what it was; ``None`` where there was, or is, none."""

    id: str
    title: str
    then: object
    now: object


def freeze(catalogue: Catalogue) -> Frozen:
    """Return the prices of a catalogue, those of its price book and those it had itself."""
    sale, constants = catalogue.sale, catalogue.constants
    book = PriceBook(
        dated=sale.dated,
        currency=catalogue.currency,
        exchange=None if sale.exchange == 1 else sale.exchange,
        tax=sale.tax,
        term_months=sale.term_months,
        yearly_increase=sale.yearly_increase,
        onboarding_months=_exact(constants.onboarding_months),
        setup_day={"hours": _exact(constants.setup_day_hours), "rate": _exact(constants.setup_day_rate)},
        plans={plan.id: _plan(plan) for plan in catalogue.plans},
        services={
            key: {"month": service.alone.month, "minimum": service.alone.minimum, "one_off": service.one_off}
            for key, service in catalogue.services.items()
        },
        extras=sale.extras,
        discounts=sale.discounts,
        counting=sale.counting,
    )
    own = frozenset(figure.id for figure in catalogue.figures if figure.basis.id == BASIS)
    return Frozen(sale.seller, catalogue.id, catalogue.version, book, own)


def snapshot(frozen: Frozen) -> dict[str, object]:
    """Return frozen prices as a file keeps them; the hash tells two of them apart.

    Amounts become plain numbers: with at most 15 digits, each comes back exactly.
    """
    book = _written(as_mapping(frozen.book))
    head = {"id": frozen.catalogue, "version": frozen.version, "provider": frozen.seller}
    content = {**head, "own": sorted(frozen.own), "book": book}
    return {**content, "hash": hashed(repr(content).encode(errors="backslashreplace"))}


def thaw(frozen: Frozen, catalogue: Catalogue) -> Catalogue:
    """Return a catalogue, without a price book over it, at the frozen prices."""
    return priced(catalogue, frozen.book, frozen.seller, frozen.own)


def differences(frozen: Frozen, catalogue: Catalogue) -> tuple[Difference, ...]:
    """Return what has changed from frozen prices to those of a catalogue, price book and all."""
    return changed_prices(frozen.book, freeze(catalogue).book, catalogue)


def changed_prices(before: PriceBook, after: PriceBook, catalogue: Catalogue) -> tuple[Difference, ...]:
    """Return what differs between two price books, named as the catalogue names it, in the language spoken."""
    then, now = (dict(_flat(as_mapping(book))) for book in (before, after))
    return tuple(
        Difference(key, _title(key, catalogue), then.get(key), now.get(key))
        for key in {**then, **now}
        if key != "dated" and then.get(key) != now.get(key)
    )


def _plan(plan: Plan) -> PlanBook:
    prices = {key: value for key, name in FIELDS.items() if (value := getattr(plan.price, name)) is not None}
    hourly = {name: _exact(value) for name, value in plan.hourly._asdict().items()}
    return PlanBook(plan.name, prices, hourly)


def _exact(value: float) -> Decimal:
    return Decimal(str(value))


def _written(part: object) -> object:
    if isinstance(part, dict):
        return {key: _written(value) for key, value in part.items()}
    if isinstance(part, list):
        return [_written(value) for value in part]
    if isinstance(part, Decimal):
        return int(part) if part == part.to_integral_value() else float(part)
    return part


def _flat(part: Mapping[str, object], before: str = "") -> Iterator[tuple[str, object]]:
    """Yield every value of a nested mapping under its path; parts of a list go by their ids."""
    for key, value in part.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{key}.")
        elif isinstance(value, list) and all(isinstance(item, dict) for item in value):
            for item in value:
                yield from _flat(item, f"{before}{key}.{item['id']}.")
        else:
            yield f"{before}{key}", value


def _title(key: str, catalogue: Catalogue) -> str:
    kind, _, rest = key.partition(".")
    if kind == "plans":
        plan, _, part = rest.partition(".")
        name = next((say_in(plan, found.name) for found in catalogue.plans if found.id == plan), plan)
        told = PARTS.get(FIELDS.get(part, part))
        return f"{name}: {_kept(part) if told is None else say_in(PART, told[0])}"
    if kind == "services":
        service, _, part = rest.rpartition(".")
        known = catalogue.services.get(service)
        said = say_in(PART, SINGLE[part]) if part in SINGLE else part
        return f"{say_in(service, known.name) if known is not None else service}: {said}"
    return say(SALE[key]) if key in SALE else _other_title(key)


def _other_title(key: str) -> str:
    kind, _, rest = key.partition(".")
    name, _, part = (_plain(each) for each in rest.rpartition("."))
    match kind:
        case "extras":
            return say("extras {name} {part}", name=name, part=_kept(part))
        case "discounts":
            return say("discounts {name} {part}", name=name, part=_kept(part))
        case "counting":
            return say("counting {unit}", unit=_kept(_plain(rest)))
    return _plain(key)


def _plain(key: str) -> str:
    return key.replace(".", " ").replace("_", " ")


def _kept(part: str) -> str:
    """Return what a part of an option or a discount, or a unit that is counted, is called."""
    names = {
        "name": say_in("a changed price", "name"),
        "plain": say_in("a changed price", "plain"),
        "per": say_in("a changed price", "per"),
        "month": say_in("a changed price", "month"),
        "once": say_in("a changed price", "once"),
        "title": say_in("a changed price", "title"),
        "reason": say_in("a changed price", "reason"),
        "share": say_in("a changed price", "share"),
        "limit": say_in("a changed price", "limit"),
        "line": say_in("a changed price", "line"),
        "plans": say_in("a changed price", "plans"),
        "always": say_in("a changed price", "always"),
        "user": say_in("a changed price", "user"),
        "light user": say_in("a changed price", "light user"),
        "computer": say_in("a changed price", "computer"),
        "shared device": say_in("a changed price", "shared device"),
        "server": say_in("a changed price", "server"),
        "site": say_in("a changed price", "site"),
    }
    return names.get(part, part)
