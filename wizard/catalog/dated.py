"""Facts that hold from a day onward, such as the end of support of a product: they help to answer a question.

They stand apart from the questions, because they grow old while the questions do not.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import tomli

from wizard.assets import asset

if TYPE_CHECKING:
    import datetime as dt

FILE = "catalogue/dated.toml"


class Fact(NamedTuple):
    """One fact; ``since`` is the day from which it is true, ``source`` the page that says so."""

    id: str
    text: str
    since: dt.date
    question: str
    source: str


@cache
def facts() -> tuple[Fact, ...]:
    """Return the facts that come with the program, in their order."""
    return tuple(Fact(**values) for values in tomli.loads(asset(FILE).read_text("utf-8"))["facts"])


def known(question: str, day: dt.date) -> tuple[Fact, ...]:
    """Return what is true on a day and helps to answer the question of that id, the newest first."""
    found = (fact for fact in facts() if fact.question == question and fact.since <= day)
    return tuple(sorted(found, key=lambda fact: fact.since, reverse=True))
