"""Write TOML: plain values at the top, one table for each group, what lies deeper in one line."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import re
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

BARE = re.compile("[A-Za-z0-9_-]+")


def toml_text(values: Mapping[str, object]) -> str:
    """Return a document that reads back as ``values``."""
    plain = {key: value for key, value in values.items() if not isinstance(value, Mapping)}
    tables = ((key, value) for key, value in values.items() if isinstance(value, Mapping))
    parts = ["\n".join(_lines(plain))] if plain else []
    parts += ("\n".join([f"[{_key(key)}]", *_lines(table)]) for key, table in tables)
    return "\n\n".join(parts) + "\n"


def with_table(text: str, name: str, values: Mapping[str, object]) -> str:
    """Return a document that reads back as ``values``: ``text`` with its table ``name`` written anew.

    Everything else, comments and all, stays as somebody wrote it; where that cannot be done, all is written anew.
    """
    lines = text.splitlines(keepends=True)
    heads = [place for place, line in enumerate(lines) if line.startswith("[")] + [len(lines)]
    start = next((place for place in heads[:-1] if lines[place].split("#")[0].strip() == f"[{name}]"), len(lines))
    end = next((place for place in heads if place > start), len(lines))
    fresh = toml_text({name: values[name]}) + ("\n" if end < len(lines) else "")
    edited = "".join([*lines[:start], fresh, *lines[end:]])
    with contextlib.suppress(tomllib.TOMLDecodeError):
        if tomllib.loads(edited, parse_float=Decimal) == tomllib.loads(toml_text(values), parse_float=Decimal):
            return edited
    return toml_text(values)


def _lines(table: Mapping[str, object]) -> Iterable[str]:
    return (f"{_key(key)} = {_value(value)}" for key, value in table.items())


def _key(key: str) -> str:
    return key if BARE.fullmatch(key) else _value(key)


def _value(value: object) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Mapping):
        return f"{{ {', '.join(_lines(value))} }}" if value else "{}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    return str(value)
