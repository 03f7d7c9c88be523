"""Read a provider file: who offers the care, for the proposal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wizard.catalog.banks import right_format
from wizard.catalog.bounds import Bounds
from wizard.catalog.datafile import parse_toml, read_bytes
from wizard.catalog.fields import Table
from wizard.catalog.spelling import shown
from wizard.domain.errors import InputError, Problem
from wizard.domain.provider import ACCENT, TERM_MONTHS, VALID_DAYS, Provider

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.catalog.datafile import Place

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
DAYS = Bounds(1, 365)
MONTHS = Bounds(1, 120)


def read_provider(file: Place) -> Provider:
    """Return the provider of a file.

    Raises:
        InputError: with every problem that keeps it from being used.
    """
    problems: list[Problem] = []
    raw = read_bytes(file, problems)
    values = None if raw is None else parse_toml(raw, str(file), problems)
    if values is None:
        raise InputError(problems)
    provider, problems = provider_of(values, str(file))
    if provider is None:
        raise InputError(problems)
    return provider


def provider_of(values: Mapping[str, object], name: str) -> tuple[Provider | None, list[Problem]]:
    """Return the provider in what the file ``name`` held, or ``None``, and its problems."""
    table = Table(values, [], name)
    if "format" in values and not right_format(table, "provider file"):
        return None, table.problems
    inner = table.table("provider")
    if inner is None:
        table.note("[provider] is missing", 'write [provider] and below it name = "..."')
        return None, table.problems
    inner.place = "provider"
    provider = Provider(
        inner.line("name"),
        inner.line("contact", ""),
        inner.line("email", ""),
        inner.line("phone", ""),
        inner.lines("address"),
        inner.line("website", ""),
        _accent(inner),
        inner.lines("legal"),
        inner.whole("valid_days", DAYS, VALID_DAYS),
        inner.whole("term_months", MONTHS, TERM_MONTHS),
    )
    inner.close()
    table.close()
    return (None if table.problems else provider), table.problems


def _accent(table: Table) -> str:
    accent = table.line("accent", ACCENT)
    if COLOUR.fullmatch(accent):
        return accent
    table.note(f"'accent' is {shown(accent)}", 'write a colour as "#rrggbb"')
    return ACCENT
