"""Numbers, dates and lists as words: the only place where anything is rounded.

An estimate is given to two significant digits, so that nobody takes it for
more than it is; a price is given exactly.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from wizard.domain.language import ENGLISH, mark, mark_many, say, say_in, say_many, spoken

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
MONTHS = mark("January February March April May June July August September October November December")
SHORT_MONTHS = mark("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
SPELLED = mark("no one two three four five six seven eight nine ten eleven twelve")
NOUNS = {
    "answer": mark_many("{number} answer", "{number} answers"),
    "computer": mark_many("{number} computer", "{number} computers"),
    "default": mark_many("{number} default", "{number} defaults"),
    "finding": mark_many("{number} finding", "{number} findings"),
    "gap": mark_many("{number} gap", "{number} gaps"),
    "good habit": mark_many("{number} good habit", "{number} good habits"),
    "hour": mark_many("{number} hour", "{number} hours"),
    "incident": mark_many("{number} incident", "{number} incidents"),
    "light user": mark_many("{number} light user", "{number} light users"),
    "minute": mark_many("{number} minute", "{number} minutes"),
    "month": mark_many("{number} month", "{number} months"),
    "more answer": mark_many("{number} more answer", "{number} more answers"),
    "more habit": mark_many("{number} more habit", "{number} more habits"),
    "more question": mark_many("{number} more question", "{number} more questions"),
    "more step": mark_many("{number} more step", "{number} more steps"),
    "person": mark_many("{number} person", "{number} people"),
    "plan": mark_many("{number} plan", "{number} plans"),
    "point": mark_many("{number} point", "{number} points"),
    "question": mark_many("{number} question", "{number} questions"),
    "server": mark_many("{number} server", "{number} servers"),
    "service": mark_many("{number} service", "{number} services"),
    "site": mark_many("{number} site", "{number} sites"),
    "step": mark_many("{number} step", "{number} steps"),
    "thing": mark_many("{number} thing", "{number} things"),
    "weighty question": mark_many("{number} weighty question", "{number} weighty questions"),
    "year": mark_many("{number} year", "{number} years"),
}  # what is counted, and how it stands beside a number in figures or in letters
SINGULARS = {
    "people": "person", "computers": "computer", "servers": "server", "devices": "device", "sites": "site",
    "requests": "request", "hours": "hour", "working hours": "working hour", "days": "day", "months": "month",
    "years": "year", "users": "user", "monthly fees": "monthly fee", "points": "point", "steps": "step",
}  # fmt: skip


def estimate(value: float, currency: str) -> str:
    """Word an estimated amount, to two significant digits."""
    whole = two_digits(value)
    return _amount(f"{abs(whole):,}", currency, negative=whole < 0)


def price(value: Decimal | float, currency: str) -> str:
    """Word a price exactly, with cents only where there are any."""
    text = f"{abs(value):,.2f}".removesuffix(".00")
    return _amount(text, currency, negative=value < 0 and text != "0")


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
    return f"{MINUS}{_signed(text)}" if value < 0 and text != "0" else _signed(text)


def count(value: float, noun: str) -> str:
    """Word a number of things: "1 server", "25 people"; ``NOUNS`` has what can be counted."""
    return say_many(*NOUNS[noun], value, number=number(value))


def spelled(value: int, noun: str) -> str:
    """Word a small number of things in letters: "three gaps"."""
    letters = say(SPELLED).split()
    return say_many(*NOUNS[noun], value, number=letters[value]) if value < len(letters) else count(value, noun)


def unit_words(unit: str) -> str:
    """Word a unit such as "people" or "times a year" as it stands beside many, or by itself."""
    return say_in("unit", unit) if unit else ""


def counted(value: float, unit: str) -> str:
    """Word a number in its unit: "1 server", "25 people", "once a year"."""
    if value == 1:
        return say_in("unit", single(unit))
    return f"{number(value)} {unit_words(unit)}"


def single(unit: str) -> str:
    """Return one of a unit in English: "1 server", "once a year"; the text that a translator finds."""
    first, _, rest = unit.partition(" ")
    if first == "times":
        return f"once {rest}".strip()
    many = next((noun for noun in SINGULARS if f"{unit} ".startswith(f"{noun} ")), "")
    return f"1 {SINGULARS[many]}{unit.removeprefix(many)}" if many else f"1 {unit}"


def points(value: float) -> str:
    """Word a score; never 0 or 100 for what is not quite."""
    whole = round(value)
    if whole == 0 and value > 0:
        return say_in("a score", "under 1")
    if whole == MOST and value < MOST:
        return str(MOST - 1)
    return str(whole)


def percent(share: float) -> str:
    """Word a share."""
    return _percent(share) if share in {0, 1} else chance(share)


def chance(share: float) -> str:
    """Word a probability; never 0 or 100, for nothing is certain."""
    if share < SURE:
        return say("under 1%")
    if share > 1 - SURE:
        return say("over 99%")
    return _percent(share)


def hours(value: float) -> str:
    """Word a time: "15 minutes", "1 hour", "2.5 hours"."""
    if value < 1:
        return count(round(60 * value), "minute")
    return count(value, "hour") if value < MANY else count(round(value), "hour")


def date(day: dt.date) -> str:
    """Word a date without a doubt about which number is the month."""
    return say("{day} {month} {year}", day=day.day, month=say(MONTHS).split()[day.month - 1], year=day.year)


def short_date(day: dt.date) -> str:
    """Word a date where there is little room."""
    return say("{day} {month} {year}", day=day.day, month=say(SHORT_MONTHS).split()[day.month - 1], year=day.year)


def quarter(text: str) -> str:
    """Word a quarter such as "2026 Q4"."""
    year, _, part = text.partition(" ")
    return say_in("a quarter, such as Q4 2026", "{quarter} {year}", quarter=part, year=year) if part else text


def listing(items: Sequence[str], most: int = 6) -> str:
    """Join names: "a, b and c", or "a, b and 4 more" beyond ``most``."""
    if len(items) > most:
        items = [*items[: most - 1], say_in("names left out", "{number} more", number=len(items) - most + 1)]
    if len(items) <= 1:
        return "".join(items)
    return say_in("names", "{all_but_the_last} and {last}", all_but_the_last=", ".join(items[:-1]), last=items[-1])


def sentence(text: str) -> str:
    """Return the text with a capital at the start and a stop at the end."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?…" else ".")


def capital(text: str) -> str:
    """Return the text with a capital at the start, the rest as it is."""
    return text[:1].upper() + text[1:]


def inside(text: str) -> str:
    """Return a sentence as it goes inside another one: no stop, and a small first letter where the language has it."""
    text = text.strip().rstrip(".")
    if say_in("whether a phrase gets a small first letter inside a sentence", "yes") != "yes":
        return text
    first = text.partition(" ")[0]
    keep = first == "I" or first.startswith("I'") or first[1:2].isupper()
    return text if keep else text[:1].lower() + text[1:]


def _amount(text: str, currency: str, *, negative: bool) -> str:
    if not currency:
        return f"{MINUS if negative else ''}{_signed(text)}"
    return say_in(
        "an amount of money; code is the symbol without a space after it",
        "{minus}{symbol}{number}",
        minus=MINUS if negative else "",
        symbol=symbol(currency),
        code=symbol(currency).strip(),
        number=_signed(text),
    )


def _percent(share: float) -> str:
    return say("{number}%", number=round(100 * share))


def _signed(text: str) -> str:
    """Return a number with the signs of the language for thousands and decimals."""
    if spoken() is ENGLISH:
        return text
    signs = say_in("how a number is written", "1,234.5")
    return text.translate({ord(","): signs[1], ord("."): signs[-2]})
