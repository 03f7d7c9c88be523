"""Real files gone wrong in every way we could think of: torn, flipped, swapped, nested, swollen."""

from __future__ import annotations

import json
import re

DEEP = 60
HUGE = 10**400
LONG = "x" * 100_000
SWOLLEN = (5 * 1024 * 1024 - 2000, 1_500_000, 300_000)  # the first is just below what is still read
LARGEST_SWAPPED = 500_000  # taking a swollen file apart would cost us more than it costs the reader
LONGEST_REPEATED = 4000
NUMBER = re.compile(rb"-?\b\d+(?:\.\d+)?\b")
ODD_NUMBERS = (b"NaN", b"-Infinity", b"1e999", b"9" * 5000, b"-0", b"0x1f", b"1_000", b"1.", b"nan", b"inf", b"1e-400")
ODD_BYTES = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\\u0000",
    b"\\ud800",
    b"'''",
    b'"""',
    b"\r",
    b"\xe2\x80\xae",
    b"#",
)
FILLINGS = (b"[],", b"{},", b'{"a":1},', b"1.5,", b'"ab",', b"[[1]],", b" ", b"\n", b"\\n")


def nested(depth, kind):
    """Return something nested so deep."""
    found = 1
    for _ in range(depth):
        found = [found] if kind else {"a": found}
    return found


ODD_VALUES = (
    *(None, True, False, 0, -1, 1.5, 1e308, -1e-308, HUGE, float("nan"), float("inf"), 2**63),
    *("", "x", LONG, "\ud800", "\u202e", "\u0000", "=1+1", "../../etc/passwd", "unknown", "<b>"),
    *([], {}, [[]], [None], {"state": "unknown"}, {"value": {}}, {"": ""}, list(range(3000)), ["x"] * 3000),
    *(nested(DEEP, 0), nested(DEEP, 1), {str(number): number for number in range(3000)}),
)


def mutated(raw, chance, *, as_json):
    """Return the bytes of a file with one to four things wrong with it."""
    for _ in range(chance.choice((1, 1, 1, 2, 3, 4))):
        way = _swapped if as_json and chance.random() < 0.6 else chance.choice(WAYS)
        raw = way(raw, chance)
    return raw


def _swapped(raw, chance):
    """Put something of another kind where something stands, take it away, or give it another name."""
    if len(raw) > LARGEST_SWAPPED:
        return raw
    try:
        whole = json.loads(raw)
    except (ValueError, RecursionError):
        return raw
    places = [*_places(whole)]
    if not places:
        return raw
    holder, name = chance.choice(places)
    way = chance.random()
    if way < 0.15:
        del holder[name]
    elif way < 0.3 and isinstance(holder, dict):
        holder[chance.choice(("x", "", "format", "locked", "uid", "state", LONG[:300]))] = holder.pop(name)
    elif way < 0.45:
        holder[name] = chance.choice(places)[0]  # may hold itself: then it cannot be written, and stays as it was
    else:
        holder[name] = chance.choice(ODD_VALUES)
    return _written(whole, raw)


def _written(whole, raw):
    try:
        return json.dumps(whole, ensure_ascii=False).encode("utf-8", "surrogatepass")
    except (ValueError, RecursionError):
        return raw


def _places(part):
    """Yield every place of a JSON value, as what holds it and its name there."""
    inner = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for name, value in list(inner):
        yield part, name
        yield from _places(value)


def _flip(raw, chance):
    found = bytearray(raw)
    for _ in range(chance.choice((1, 1, 4, 40))):
        if found:
            found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return bytes(found)


def _cut(raw, chance):
    return raw[: chance.randrange(len(raw) + 1)]


def _tear(raw, chance):
    start, length = chance.randrange(len(raw) + 1), chance.choice((1, 3, 20, 400))
    return raw[:start] + raw[start + length :]


def _twice(raw, chance):
    """Repeat a line, and with it a key."""
    lines = raw.split(b"\n")
    place = chance.randrange(len(lines))
    times = chance.choice((2, 2, 500)) if len(lines[place]) < LONGEST_REPEATED else 2
    return b"\n".join(lines[:place] + [lines[place]] * times + lines[place + 1 :])


def _insert(raw, chance):
    place = chance.randrange(len(raw) + 1)
    return raw[:place] + chance.choice(ODD_BYTES) + raw[place:]


def _renumber(raw, chance):
    found = [match.span() for match in NUMBER.finditer(raw[:200_000])]
    if not found:
        return raw
    start, end = chance.choice(found)
    return raw[:start] + chance.choice(ODD_NUMBERS) + raw[end:]


def _nest(raw, chance):
    place, depth = chance.randrange(len(raw) + 1), chance.choice((30, 60, 5000, 200_000))
    return raw[:place] + chance.choice((b"[", b'{"a":', b"{a=", b"a.", b"'.'")) * depth + raw[place:]


def _swell(raw, chance):
    """Fill the file up; seldom, since each takes its time."""
    if chance.random() < 0.9:
        return raw
    filling, place = chance.choice(FILLINGS), raw.find(b"{") + 1
    swollen = filling * (max(0, chance.choice(SWOLLEN) - len(raw)) // len(filling))
    inside = swollen if filling.strip() in {b"", b"\\n"} else b'"swollen": [' + swollen[:-1] + b"],"
    return raw[:place] + inside + raw[place:]


WAYS = (_flip, _cut, _tear, _twice, _insert, _renumber, _nest, _swell)
