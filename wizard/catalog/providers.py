"""Read a provider file: who offers the care, on which terms and at which prices."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.catalog.banks import right_format
from wizard.catalog.bounds import Bounds
from wizard.catalog.datafile import parse_toml, read_bytes
from wizard.catalog.fields import TEXT_LIMIT, Table
from wizard.catalog.logos import read_logo
from wizard.catalog.price_books import MONTHS, read_book
from wizard.catalog.spelling import shown
from wizard.domain.errors import InputError, Problem
from wizard.domain.language import say
from wizard.domain.price_book import PriceBook
from wizard.domain.prices import TERM_MONTHS
from wizard.domain.provider import ACCENT, VALID_DAYS, Provider, ServiceLevel, ServiceLevels, Terms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.catalog.datafile import Place

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
DAYS = Bounds(1, 365)


def read_provider(file: Place) -> Provider:
    """Return the provider of a file.

    Raises:
        InputError: with every problem that keeps it from being used.
    """
    problems: list[Problem] = []
    values = read_provider_values(file, problems)
    if values is None:
        raise InputError(problems)
    provider, problems = provider_of(values, str(file))
    if provider is None:
        raise InputError(problems)
    return provider


def read_provider_values(file: Place, problems: list[Problem]) -> Mapping[str, object] | None:
    """Return what a provider file holds, unjudged, its amounts exact; ``None`` with the reason noted."""
    raw = read_bytes(file, problems)
    return None if raw is None else parse_toml(raw, str(file), problems, prices=True)


def provider_of(values: Mapping[str, object], name: str) -> tuple[Provider | None, list[Problem]]:
    """Return the provider in what the file ``name`` held, or ``None``, and its problems."""
    table = Table(values, [], name)
    if "format" in values and not right_format(table, "provider file"):
        return None, table.problems
    inner = table.table("provider")
    if inner is None:
        table.note(say("[provider] is missing"), say('write [provider] and below it name = "..."'))
        return None, table.problems
    inner.place = "provider"
    term_months = inner.whole("term_months", MONTHS, TERM_MONTHS)
    provider = Provider(
        inner.line("name"),
        inner.line("contact", ""),
        inner.line("email", ""),
        inner.line("phone", ""),
        inner.lines("address"),
        inner.line("website", ""),
        _colour(inner, "accent", ACCENT),
        _colour(inner, "second", ""),
        read_logo(inner, Path(name).parent),
        inner.lines("legal", TEXT_LIMIT),
        inner.whole("valid_days", DAYS, VALID_DAYS),
        inner.lines("exclusions", TEXT_LIMIT),
        _terms(table),
        _levels(table),
        _book(table, term_months),
    )
    inner.close()
    table.close()
    return (None if table.problems else provider), table.problems


def _colour(table: Table, key: str, default: str) -> str:
    colour = table.line(key, default)
    if not colour or COLOUR.fullmatch(colour):
        return colour or default
    what = say("'{key}' is {value}", key=key, value=shown(colour))
    table.note(what, say('write a colour as "#rrggbb"'))
    return default


def _terms(table: Table) -> Terms:
    inner = table.table("terms")
    if inner is None:
        return Terms()
    inner.place = "terms"
    terms = Terms(inner.text("notice", ""), inner.lines("ownership", TEXT_LIMIT), inner.lines("exit", TEXT_LIMIT))
    inner.close()
    return terms


def _levels(table: Table) -> ServiceLevels:
    inner = table.table("service_levels")
    if inner is None:
        return ServiceLevels()
    inner.place = "service_levels"
    levels = []
    for each in inner.tables("levels"):
        severity = each.line("severity")
        each.place = f"service_levels '{severity}'"
        levels.append(
            ServiceLevel(severity, each.text("means", ""), each.line("response"), each.line("resolution", ""))
        )
        each.close()
    found = ServiceLevels(tuple(levels), inner.text("hours", ""), inner.text("clock", ""))
    inner.close()
    return found


def _book(table: Table, term_months: int) -> PriceBook:
    inner = table.table("price_book")
    if inner is None:
        return PriceBook(term_months=term_months)
    inner.place = "price_book"
    return read_book(inner, term_months)
