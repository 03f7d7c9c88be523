"""The published control lists that a question may point to: their ids, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.assets import asset
from wizard.catalog.datafile import parse_toml, read_bytes
from wizard.catalog.fields import Table
from wizard.catalog.problems import wrong
from wizard.catalog.spelling import nearest
from wizard.domain.language import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wizard.domain.errors import Problem
    from wizard.domain.questions import Bank

FILE = "references.toml"


def control_ids() -> Mapping[str, frozenset[str]]:
    """Return the ids of each list, by its short name ("csf", "cis", "ce")."""
    problems: list[Problem] = []
    raw = read_bytes(asset(FILE), problems)
    values = {} if raw is None else parse_toml(raw, FILE, problems) or {}
    table = Table(values, problems, FILE)
    return {name: frozenset(inner.lines("ids")) for name in values if (inner := table.table(name)) is not None}


def lint_references(bank: Bank) -> Iterator[Problem]:
    """Yield a problem for each id that the published lists do not have."""
    known = control_ids()
    named = ((q, name, control) for q in bank.questions for name, ids in q.refs.items() for control in ids)
    for question, name, control in named:
        if control not in known.get(name, ()):
            what = say("'{control}' is not in the list '{name}' in 'refs'", control=control, name=name)
            yield wrong(question, what, nearest(control, known.get(name, ())))
