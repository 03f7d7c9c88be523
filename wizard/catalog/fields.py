"""Take typed values out of a table of a file, and note everything that does not fit.

A reader asks for what it needs and gets something usable each time, so that
one pass finds every problem. Whoever gets problems throws the result away.
Nothing is coerced: "3" is no number, ``true`` is no number, 1.0 is no text.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from wizard.catalog.bounds import ANY, COUNT, Bounds
from wizard.catalog.spelling import nearest, shown
from wizard.domain.errors import Problem
from wizard.domain.language import mark, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LINE_LIMIT = 200
TEXT_LIMIT = 2000
FINEST_PRICE = -6
MOST_STRANGERS = 30
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e\ud800-\udfff\ufffe\uffff]")
UNPRINTABLE_IN_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e\ud800-\udfff\ufffe\uffff]")
UNKNOWN_KEY = (mark("unknown key {name}"), mark("unknown key, {number} more of them"))
Choice = TypeVar("Choice", bound=str)


@dataclass(slots=True, eq=False)
class Table:
    """One table of a file.

    Attributes:
        place: what to call the table in a problem, unless it is a question's.
        question, option: ids to put on each problem.
    """

    values: Mapping[str, object]
    problems: list[Problem]
    file: str
    place: str = ""
    question: str = ""
    option: str = ""
    known: set[str] = field(default_factory=set)

    def note(self, what: str, remedy: str) -> None:
        """Note a problem of this table."""
        told = f"{self.place}: {what}" if self.place else what
        self.problems.append(Problem(told, remedy, self.file, self.question, self.option))

    def take(self, key: str) -> object | None:
        """Return the raw value, or ``None`` where there is none."""
        self.known.add(key)
        return self.values.get(key)

    def close(self) -> None:
        """Note every key that nobody asked for."""
        self.strangers([key for key in self.values if key not in self.known], self.known, UNKNOWN_KEY)

    def strangers(self, names: Sequence[str], known: Iterable[str], told: tuple[str, str], **gaps: str) -> None:
        """Note names that nobody knows; beyond ``MOST_STRANGERS`` only how many there are.

        Args:
            names: all of them.
            known: what could have been meant.
            told: what to say of one, and of how many more there are; ``gaps`` are theirs.
        """
        one, more = told
        for name in names[:MOST_STRANGERS]:
            self.note(say(one, name=shown(name), **gaps), nearest(name, known))
        if len(names) > MOST_STRANGERS:
            self.note(say(more, number=len(names) - MOST_STRANGERS, **gaps), say("is this the right file?"))

    # Text

    def text(self, key: str, default: str | None = None, limit: int = TEXT_LIMIT) -> str:
        """Return a text of several lines; without a default it must be there."""
        return self._text(key, default, limit, UNPRINTABLE)

    def line(self, key: str, default: str | None = None, limit: int = LINE_LIMIT) -> str:
        """Return a text of one line; without a default it must be there."""
        return self._text(key, default, limit, UNPRINTABLE_IN_LINE)

    def lines(self, key: str, limit: int = LINE_LIMIT) -> tuple[str, ...]:
        """Return a list of one-line texts; empty where it is missing."""
        value = self.take(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.note(_found(key, value), say("write a list of texts in quotes"))
            return ()
        for item in value:
            self._check_text(key, item, limit, UNPRINTABLE_IN_LINE)
        return tuple(value)

    def choice(self, key: str, allowed: tuple[Choice, ...], default: Choice | None = None) -> Choice:
        """Return one of a few words; without a default it must be there."""
        value = self.take(key)
        if value is None and default is not None:
            return default
        for word in allowed:
            if value == word:
                return word
        named = isinstance(value, str)
        remedy = nearest(str(value), allowed) if named else say("write one of {words}", words=", ".join(allowed))
        self.note(_found(key, value), remedy)
        return allowed[0]

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return true or false."""
        value = self.take(key)
        if value is None or isinstance(value, bool):
            return default if value is None else value
        self.note(_found(key, value), say("write true or false, without quotes"))
        return default

    # Numbers

    def number(self, key: str, bounds: Bounds = ANY, default: float | None = None) -> float:
        """Return a number within bounds; without a default it must be there."""
        value = self.maybe_number(key, bounds)
        if value is None and default is None and key not in self.values:
            self.note(_found(key, None), say("write a number {range}", range=bounds))
        if value is not None:
            return value
        return bounds.low if default is None else default

    def maybe_number(self, key: str, bounds: Bounds = ANY) -> float | None:
        """Return a number within bounds, or ``None`` where there is none."""
        value = self.take(key)
        return None if value is None else self.as_number(f"'{key}'", value, bounds)

    def as_number(self, name: str, value: object, bounds: Bounds) -> float | None:
        """Return a raw value as a number, or ``None`` with a problem noted."""
        if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
            what = say("{name} is {value}, not a number", name=name, value=shown(value))
            self.note(what, say("write a number without quotes"))
            return None
        try:
            number = float(value)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            what = say("{name} is {value}, not a finite number", name=name, value=shown(value))
            self.note(what, say("write a number {range}", range=bounds))
            return None
        if not bounds.holds(number):
            what = say("{name} is {value}, which is out of range", name=name, value=shown(value))
            self.note(what, say("write a number {range}", range=bounds))
            return None
        return number

    def whole(self, key: str, bounds: Bounds, default: int | None = None) -> int:
        """Return a whole number within bounds; without a default it must be there."""
        number = self.number(key, bounds, default)
        if isinstance(self.values.get(key), (float, Decimal)):
            remedy = say("write a whole number {range}", range=bounds)
            self.note(say("'{key}' is not a whole number", key=key), remedy)
        return int(number)

    def price(self, key: str, default: Decimal | None = None) -> Decimal:
        """Return an exact amount of money, not negative; without a default it must be there."""
        self.number(key, COUNT, None if default is None else 0)
        value = self.values.get(key)
        if not isinstance(value, (int, Decimal)):
            return default or Decimal(0)
        places = Decimal(value).as_tuple().exponent
        if not isinstance(places, int):
            return Decimal(0)
        if places < FINEST_PRICE:
            self.note(_found(key, value), say("write a price with at most six decimals"))
            return Decimal(0)
        return Decimal(value)

    # Tables

    def table(self, key: str) -> Table | None:
        """Return a table within this one, or ``None`` where there is none."""
        value = self.take(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.note(_found(key, value), say("write a table: { ... }"))
            return None
        return self.within(value)

    def tables(self, key: str) -> list[Table]:
        """Return a list of tables; empty where it is missing."""
        value = self.take(key)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            remedy = say("write [[{key}]] above each, or a list of {{ ... }}", key=key)
            self.note(say("'{key}' is not a list of tables", key=key), remedy)
            return []
        return [self.within(item) for item in value]

    def within(self, values: Mapping[str, object]) -> Table:
        """Return a table that reports under the same names as this one."""
        return Table(values, self.problems, self.file, self.place, self.question, self.option)

    def _text(self, key: str, default: str | None, limit: int, forbidden: re.Pattern[str]) -> str:
        value = self.take(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or (default is None and not value.strip()):
            self.note(_found(key, value), say("write a text in quotes"))
            return default or ""
        self._check_text(key, value, limit, forbidden)
        return value

    def _check_text(self, key: str, value: str, limit: int, forbidden: re.Pattern[str]) -> None:
        if len(value) > limit:
            what = say("'{key}' has {number} characters", key=key, number=len(value))
            self.note(what, say("use at most {number}", number=limit))
        found = forbidden.search(value)
        if found:
            what = say("'{key}' holds the control character {code}", key=key, code="U+" + format(ord(found[0]), "04X"))
            self.note(what, say("take it out"))


def _found(key: str, value: object) -> str:
    if value is None:
        return say("'{key}' is missing", key=key)
    return say("'{key}' is {value}", key=key, value=shown(value))
