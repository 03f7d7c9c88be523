"""A provider as its file: what is written reads back as the same provider."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wizard.catalog.toml_text import toml_text
from wizard.domain.price_book import as_mapping, filled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.domain.price_book import PriceBook
    from wizard.domain.provider import Provider, ServiceLevels


def provider_text(provider: Provider) -> str:
    """Return the text of a provider's file, cost prices and margins included; a logo stays the file it is."""
    terms = provider.terms
    whole = {
        "format": 1,
        "provider": _company(provider),
        "terms": filled({"notice": terms.notice, "ownership": list(terms.ownership), "exit": list(terms.exit)}),
        "service_levels": _levels(provider.levels),
        "price_book": book_values(provider.book),
    }
    return toml_text(filled(whole))


def _company(provider: Provider) -> dict[str, object]:
    whole = {
        "name": provider.name,
        "logo": provider.logo.file if provider.logo is not None else "",
        "contact": provider.contact,
        "email": provider.email,
        "phone": provider.phone,
        "address": list(provider.address),
        "website": provider.website,
        "accent": provider.accent,
        "second": provider.second,
        "valid_days": provider.valid_days,
        "legal": list(provider.legal),
        "exclusions": list(provider.exclusions),
    }
    return filled(whole)


def _levels(levels: ServiceLevels) -> dict[str, object]:
    names = ("severity", "means", "response", "resolution")
    rows = [filled({name: getattr(level, name) for name in names}) for level in levels.levels]
    return filled({"hours": levels.hours, "clock": levels.clock, "levels": rows})


def book_values(book: PriceBook) -> dict[str, object]:
    """Return a price book as its table in the file, cost prices and margins included."""
    whole, costs = as_mapping(book), book.costs
    if book.dated:
        whole["dated"] = dt.date.fromisoformat(book.dated)
    margins = filled({"target_margin": costs.target, "minimum_margin": costs.least})
    plans = dict(_tables(whole.get("plans")))
    for plan, prices in costs.plans.items():
        plans[plan] = {**plans.get(plan, {}), "costs": dict(prices)}
    extras = whole.get("extras")
    with_costs = [
        {**extra, **filled({"costs": dict(costs.extras.get(extra["id"], {}))})}
        for extra in (extras if isinstance(extras, list) else [])
    ]
    return filled({**whole, **margins, "plans": plans, "extras": with_costs})


def _tables(part: object) -> Mapping[str, dict[str, object]]:
    return part if isinstance(part, dict) else {}
