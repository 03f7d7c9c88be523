"""Read a price book: a table of a provider file, a workbook's content, or prices kept with an assessment."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import TYPE_CHECKING, get_args

from wizard.catalog.bounds import COUNT, SHARE, Bounds
from wizard.catalog.spelling import nearest, shown
from wizard.domain.language import say
from wizard.domain.price_book import COSTED, HOURLY, PLAN_PRICES, SERVICE_PRICES, SETUP_DAY, Costs, PlanBook, PriceBook
from wizard.domain.prices import RATES, Discount, Extra, Tax, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.catalog.fields import Table
    from wizard.domain.price_book import Prices

UNITS: tuple[Unit, ...] = get_args(Unit)
COUNTED = ("user", "light_user", "computer", "shared_device", "server", "site")
SHOWN = ("apart", "included")
MONTHS = Bounds(1, 120)
EXCHANGE = Bounds(0, 1e6, above=True)
CURRENCY = re.compile(r"[A-Z]{3}")
ID = re.compile(r"[a-z0-9][a-z0-9_.-]*")


def read_book(table: Table, term_months: int | None = None) -> PriceBook:
    """Return the price book of a table; its problems are noted.

    Args:
        term_months: the term where the table has none.
    """
    costs: dict[str, Prices] = {}
    plans = _plans(table, costs)
    extra_costs: dict[str, Prices] = {}
    extras = tuple(_extra(each, extra_costs) for each in table.tables("extras"))
    discounts = tuple(_discount(each) for each in table.tables("discounts"))
    for kind, found in (("extras", [each.id for each in extras]), ("discounts", [each.id for each in discounts])):
        for name in sorted({name for name in found if found.count(name) > 1}):
            what = say("'{key}' has {name} twice", key=kind, name=shown(name))
            table.note(what, say("give one of them another id"))
    book = PriceBook(
        dated=_day(table),
        currency=_currency(table),
        exchange=_maybe(table, "exchange", EXCHANGE),
        tax=_tax(table),
        term_months=table.whole("term_months", MONTHS, 0) or term_months,
        yearly_increase=_maybe(table, "yearly_increase", SHARE),
        onboarding_months=_maybe(table, "onboarding_months", COUNT),
        hourly=_prices(table, "hourly", HOURLY),
        setup_day=_prices(table, "setup_day", SETUP_DAY),
        plans=plans,
        services=_services(table),
        extras=extras,
        discounts=discounts,
        counting=_counting(table),
        costs=Costs(costs, extra_costs, _maybe(table, "target_margin", SHARE), _maybe(table, "minimum_margin", SHARE)),
    )
    table.close()
    return book


def _maybe(table: Table, key: str, bounds: Bounds) -> Decimal | None:
    if key not in table.values:
        return None
    number = table.maybe_number(key, bounds)
    value = table.values[key]
    if number is None or not isinstance(value, int | Decimal):
        return None
    if Decimal(value) != Decimal(repr(number)):
        table.note(say("'{key}' has more digits than can be kept", key=key), say("write at most 15"))
    return Decimal(value)


def _prices(table: Table, key: str, names: Iterable[str]) -> dict[str, Decimal]:
    inner = table.table(key)
    return {} if inner is None else _amounts(_placed(inner, table, key), names)


def _amounts(table: Table, names: Iterable[str]) -> dict[str, Decimal]:
    """Return the amounts that a table has of those names, and note every other key."""
    found = {name: table.price(name) for name in names if name in table.values}
    table.known.update(names)
    table.close()
    return found


def _placed(inner: Table, table: Table, name: str) -> Table:
    inner.place = f"{table.place}.{name}"
    return inner


def _plans(table: Table, costs: dict[str, Prices]) -> dict[str, PlanBook]:
    outer = table.table("plans")
    if outer is None:
        return {}
    _placed(outer, table, "plans")
    found = {}
    for plan in outer.values:
        inner = outer.table(plan)
        if inner is None:
            continue
        _placed(inner, outer, plan)
        own_costs = _prices(inner, "costs", COSTED)
        if own_costs:
            costs[plan] = own_costs
        name, hourly = inner.line("name", ""), _prices(inner, "hourly", HOURLY)
        found[plan] = PlanBook(name, _amounts(inner, PLAN_PRICES), hourly)
    return found


def _services(table: Table) -> dict[str, Prices]:
    outer = table.table("services")
    if outer is None:
        return {}
    _placed(outer, table, "services")
    inner = {service: outer.table(service) for service in outer.values}
    return {
        service: _amounts(_placed(found, outer, service), SERVICE_PRICES)
        for service, found in inner.items()
        if found is not None
    }


def _extra(table: Table, costs: dict[str, Prices]) -> Extra:
    name = _id(table, "extras")
    own_costs = _prices(table, "costs", ("month", "once"))
    if own_costs:
        costs[name] = own_costs
    extra = Extra(
        name,
        table.line("name"),
        table.line("plain", ""),
        table.choice("per", UNITS, "flat"),
        table.price("month", Decimal(0)),
        table.price("once", Decimal(0)),
    )
    if not table.problems and not extra.month and not extra.once:
        table.note(say("it costs nothing"), say("write 'month', 'once' or both"))
    table.close()
    return extra


def _discount(table: Table) -> Discount:
    name = _id(table, "discounts")
    share = _maybe(table, "share", SHARE)
    if share is None and "share" not in table.values:
        table.note(say("'{key}' is missing", key="share"), say("write the share taken off, 0.05 for 5 %"))
    limit = _maybe(table, "limit", SHARE)
    if share is not None and limit is not None and limit < share:
        what = say("'limit' is {limit}, less than the share {share}", limit=limit, share=share)
        table.note(what, say("write a limit of at least the share"))
    line = table.line("line", "")
    if line and line not in RATES:
        table.note(say("'{key}' is {value}", key="line", value=shown(line)), nearest(line, RATES))
    share = share or Decimal(0)
    discount = Discount(
        name,
        table.line("title"),
        table.line("reason"),
        share,
        share if limit is None else limit,
        line,
        frozenset(table.lines("plans")),
        always=table.flag("always"),
    )
    table.close()
    return discount


def _id(table: Table, kind: str) -> str:
    name = table.line("id")
    table.place = f"{table.place}.{kind} '{name}'"
    if name and not ID.fullmatch(name):
        what = say("'{key}' is {value}", key="id", value=shown(name))
        table.note(what, say("use small letters, digits, '_' and '-'"))
    return name


def _tax(table: Table) -> Tax | None:
    inner = table.table("tax")
    if inner is None:
        return None
    _placed(inner, table, "tax")
    rate = _maybe(inner, "rate", SHARE)
    if "rate" not in inner.values:
        inner.note(say("'{key}' is missing", key="rate"), say("write the rate as a share, 0.2 for 20 %"))
    tax = Tax(inner.line("name"), rate or Decimal(0), inner.choice("shown", SHOWN, "apart") == "included")
    inner.close()
    return tax


def _counting(table: Table) -> dict[str, str]:
    inner = table.table("counting")
    if inner is None:
        return {}
    _placed(inner, table, "counting")
    found = {unit: inner.text(unit) for unit in COUNTED if unit in inner.values}
    inner.close()
    return found


def _currency(table: Table) -> str:
    code = table.line("currency", "")
    if code and not CURRENCY.fullmatch(code):
        what = say("'{key}' is {value}", key="currency", value=shown(code))
        table.note(what, say('write its three letters, "USD"'))
    return code


def _day(table: Table) -> str:
    value: object = table.take("dated")
    if value is None:
        return ""
    try:
        return (value if type(value) is dt.date else dt.date.fromisoformat(str(value))).isoformat()
    except ValueError:
        what = say("'{key}' is {value}", key="dated", value=shown(value))
        table.note(what, say("write a day as 2026-11-01"))
        return ""
