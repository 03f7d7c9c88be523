"""Numbers, dates and lists as words: the only place where anything is rounded.

An estimate is given to two significant digits, so that nobody takes it for
more than it is; a price is given exactly.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from decimal import Decimal

MOST = 100
SURE = 0.01
MANY = 10
MINUS = "\N{MINUS SIGN}"
DASH = "\N{EN DASH}"
SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "CAD": "CA$", "AUD": "A$", "NZD": "NZ$", "JPY": "¥", "INR": "₹"}
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
IRREGULAR = {"person": "people", "day": "days", "company": "companies", "is": "are", "has": "have", "it": "them"}
UNITS = {
    "people": "person", "computers": "computer", "servers": "server", "devices": "device", "sites": "site",
    "times": "time", "requests": "request", "hours": "hour", "days": "day", "users": "user",
}  # fmt: skip
SPELLED = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def estimate(value: float, currency: str) -> str:
    """Word an estimated amount, to two significant digits."""
    return _amount(two_digits(value), currency)


def price(value: Decimal | float, currency: str) -> str:
    """Word a price exactly, with cents only where there are any."""
    text = f"{abs(value):,.2f}".removesuffix(".00")
    sign = MINUS if value < 0 and text != "0" else ""
    return f"{sign}{symbol(currency)}{text}"


def symbol(currency: str) -> str:
    """Return what stands before an amount of that currency."""
    return SYMBOLS.get(currency, f"{currency} " if currency else "")


def two_digits(value: float) -> int:
    """Round to two significant digits, and to whole units."""
    size = abs(value)
    if size < 1:
        return 0
    step = int(10 ** max(0, math.floor(math.log10(size)) - 1))
    return round(value / step) * step


def number(value: float, decimals: int = 2) -> str:
    """Word a count or a factor as exactly as it was given, up to some decimals."""
    text = f"{abs(value):,.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return f"{MINUS}{text}" if value < 0 and text != "0" else text


def count(value: float, noun: str) -> str:
    """Word a number of things: "1 server", "25 people"."""
    return f"{number(value)} {plural(noun, value)}"


def spelled(value: int, noun: str) -> str:
    """Word a small number of things in letters: "three gaps"."""
    return f"{SPELLED[value]} {plural(noun, value)}" if value < len(SPELLED) else count(value, noun)


def plural(noun: str, value: float) -> str:
    """Return the noun (or a verb beside it) as it stands beside that number."""
    return noun if value == 1 else IRREGULAR.get(noun, f"{noun}s")


def singular(unit: str) -> str:
    """Return a unit such as "people" or "times a year" as it stands beside 1."""
    first, *rest = unit.split(" ")
    return " ".join([UNITS.get(first, first), *rest])


def counted(value: float, unit: str) -> str:
    """Word a number in its unit: "1 server", "25 people", "once a year"."""
    first, _, rest = unit.partition(" ")
    if value == 1:
        return f"once {rest}".strip() if first == "times" else f"1 {singular(unit)}"
    return f"{number(value)} {unit}"


def points(value: float) -> str:
    """Word a score; never 0 or 100 for what is not quite."""
    whole = round(value)
    if whole == 0 and value > 0:
        return "under 1"
    if whole == MOST and value < MOST:
        return str(MOST - 1)
    return str(whole)


def percent(share: float) -> str:
    """Word a share."""
    return f"{round(100 * share)}%" if share in {0, 1} else chance(share)


def chance(share: float) -> str:
    """Word a probability; never 0 or 100, for nothing is certain."""
    if share < SURE:
        return "under 1%"
    if share > 1 - SURE:
        return "over 99%"
    return f"{round(100 * share)}%"


def hours(value: float) -> str:
    """Word a time: "15 minutes", "1 hour", "2.5 hours"."""
    if value < 1:
        return count(round(60 * value), "minute")
    return count(value, "hour") if value < MANY else count(round(value), "hour")


def date(day: dt.date) -> str:
    """Word a date without a doubt about which number is the month."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def quarter(text: str) -> str:
    """Word a quarter such as "2026 Q4"."""
    year, _, part = text.partition(" ")
    return f"{part} {year}" if part else text


def listing(items: Sequence[str], most: int = 6) -> str:
    """Join names: "a, b and c", or "a, b and 4 more" beyond ``most``."""
    shown = list(items) if len(items) <= most else [*items[: most - 1], f"{len(items) - most + 1} more"]
    if not shown:
        return ""
    return " and ".join(part for part in (", ".join(shown[:-1]), shown[-1]) if part)


def sentence(text: str) -> str:
    """Return the text with a capital at the start and a stop at the end."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?…" else ".")


def inside(text: str) -> str:
    """Return a sentence as it goes inside another one: small first letter, no stop."""
    text = text.strip().rstrip(".")
    first = text.partition(" ")[0]
    keep = first == "I" or first.startswith("I'") or first[1:2].isupper()
    return text if keep else text[:1].lower() + text[1:]


def _amount(whole: int, currency: str) -> str:
    return f"{MINUS if whole < 0 else ''}{symbol(currency)}{abs(whole):,}"
